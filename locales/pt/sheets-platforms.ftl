### Platform comparison: the same questions for each platform that comes into question.
### Every capability question is answered with the four words at the top; "mostrado" is more than "declarado".
### .name is a row heading in a narrow table: at most 24 characters. No brand names anywhere.

sheet-platforms = Comparação de plataformas
    .about = As mesmas perguntas para cinco plataformas no máximo, incluindo a atual. O que lhe mostraram conta mais do que o que diz uma página na Internet.
    .row = plataforma
    .add = Acrescentar uma plataforma

value-platforms-capability-shown = Sim, foi-nos mostrado
    .short = mostrado
value-platforms-capability-stated = Sim, mas só declarado pelo fornecedor
    .short = só declarado
value-platforms-capability-no = Não
    .short = não
value-platforms-capability-not-sure = Não sei
    .short = não sei

## Which platform

sheet-platforms-part-which = Que plataforma
field-platforms-name = Como se chama a plataforma?
    .name = Plataforma
    .help = Como está na nota de encomenda ou na fatura. Se dois produtos tiverem nomes parecidos, acrescente o nome do fornecedor.
field-platforms-edition = Que edição ou plano está a ver?
    .name = Edição
    .help = A maior parte das respostas seguintes muda de edição para edição. Escolha a que pagaria de facto, não a melhor da tabela de preços.
field-platforms-looked = Em que dia a viu?
    .name = Vista em
    .help = Os serviços mudam. Passado um ano, volte a ver antes de se apoiar nas respostas.

## Encryption and keys

sheet-platforms-part-encryption = Cifragem e chaves
field-platforms-in-transit = As mensagens e os ficheiros vão cifrados entre os seus aparelhos e a plataforma?
    .name = Cifragem em trânsito
    .help = Peça o documento de segurança do fornecedor e as versões de TLS que aceita. Mostrado: o documento datado, ou um teste da ligação feito pela sua empresa informática.
field-platforms-at-rest = As mensagens, os ficheiros e as cópias de segurança estão cifrados onde ficam guardados?
    .name = Cifragem em repouso
    .help = Pergunte em separado pelas mensagens, pelos ficheiros e pelas cópias de segurança. Mostrado: um documento datado ou uma página do contrato que indique os três.
field-platforms-end-to-end = As mensagens vão cifradas de modo que só as pessoas da conversa as possam ler, e não o fornecedor?
    .name = De ponta a ponta
    .help = Se o fornecedor consegue pesquisar, analisar ou recuperar as suas mensagens, consegue lê-las. Mostrado: um documento técnico que diga quem tem as chaves. Atenção: estas conversas são mais difíceis de pesquisar e de guardar como registos.
field-platforms-keys = A sua empresa pode ter na mão as chaves que abrem os dados guardados?
    .name = Chaves na sua mão
    .help = Pergunte quem as tem para as mensagens, os ficheiros e as cópias de segurança, e se o apoio técnico as pode usar. Mostrado: a página do contrato, ou a sua própria chave na consola.

## Where it is and who reaches it

sheet-platforms-part-place = Onde está e quem lhe chega
field-platforms-place-content = O fornecedor confirmou por escrito onde ficam guardadas as mensagens e os ficheiros?
    .name = Local das mensagens
    .help = Peça o local pelo nome, não uma região do mundo. Mostrado: uma carta datada ou a página do contrato. Uma frase numa página na Internet é só declarado.
field-platforms-place-backups = O fornecedor confirmou por escrito onde ficam guardadas as cópias de segurança?
    .name = Local das cópias
    .help = As cópias de segurança ficam muitas vezes noutro local que não o das mensagens. Mostrado: uma carta datada ou a página do contrato.
field-platforms-place-logs = O fornecedor confirmou por escrito onde ficam guardados os registos de acessos?
    .name = Local dos registos
    .help = Estes registos dizem quem escreveu a quem e quando, mesmo sem as mensagens. Mostrado: uma carta datada ou a página do contrato.
field-platforms-route = O fornecedor confirmou por escrito por que locais passam os dados pelo caminho?
    .name = Caminho
    .help = Uma mensagem entre dois escritórios da mesma cidade pode dar uma grande volta. Mostrado: uma carta datada ou a página do contrato que indique os locais.
field-platforms-support-access = O fornecedor confirmou por escrito de onde o seu apoio técnico pode abrir os dados?
    .name = Acesso do apoio técnico
    .help = Pergunte também se é preciso o seu acordo de cada vez, e se isso aparece no seu registo de acessos. Mostrado: uma carta datada ou a página do contrato.
field-platforms-sub-processors = Há uma lista das outras empresas que podem tratar os seus dados, com os locais delas?
    .name = Outras empresas
    .help = Peça a lista, e pergunte como é informado quando muda. Mostrado: a lista datada.
field-platforms-own-servers = Há uma edição que funcione nos servidores da sua empresa?
    .name = Servidores próprios
    .help = Pergunte quanto custa por ano, quem a mantém atualizada e o que continua a passar pelo fornecedor. Mostrado: a proposta por escrito.

## What you can see and set

sheet-platforms-part-control = O que pode ver e definir
field-platforms-roles = Pode dar direitos diferentes às pessoas, para que ninguém veja mais do que o trabalho exige?
    .name = Funções
    .help = Peça uma conta de teste e dê poucos direitos a um utilizador de teste. Mostrado: esse utilizador não vê o que não deve ver.
field-platforms-two-step = Pode exigir a todos um segundo passo ao entrar?
    .name = Segundo passo ao entrar
    .help = Exigir é mais do que oferecer. Mostrado: numa entrada de teste num aparelho novo, o segundo passo é pedido.
field-platforms-outsider-alert = Todos veem quando alguém de fora entra num grupo?
    .name = Aviso: pessoa de fora
    .help = Mostrado: convide uma conta de fora para um grupo de teste e veja o que os membros veem.
field-platforms-download-limits = Pode impedir que se descarregue e reencaminhe nos grupos que escolher?
    .name = Limites ao descarregar
    .help = Mostrado: um teste com um ficheiro num grupo de teste. Não impede ninguém de fotografar o ecrã.
field-platforms-app-permissions = Pode ver o que cada aplicação ou bot ligado pode ler, e retirar-lho?
    .name = Direitos das aplicações
    .help = Mostrado: a lista das permissões de uma aplicação na consola, e uma delas retirada num teste.
field-platforms-log-export = Pode exportar um registo de quem entrou, e de quem exportou ou apagou dados?
    .name = Exportar o registo
    .help = Mostrado: a exportação de uma semana, aberta no seu próprio computador.
field-platforms-log-period = Esse registo recua tanto quanto precisa?
    .name = Até quando recua
    .help = Decida primeiro até quando precisa de recuar depois de uma fuga; pergunte depois o número de dias nesta edição. Mostrado: uma linha dessa altura, ou a página do contrato.
field-platforms-log-stream = O registo pode ser enviado para um sistema seu à medida que as coisas acontecem?
    .name = Envio do registo
    .help = Só vale a pena perguntar onde alguém vê os alertas. Mostrado: num teste, uma ocorrência que chega, por uma ligação cifrada.

## Keeping, deleting, leaving

sheet-platforms-part-keeping = Guardar, apagar, sair
field-platforms-retention-settings = Pode definir, grupo a grupo, durante quanto tempo se guardam as mensagens e os ficheiros?
    .name = Tempos de conservação
    .help = Mostrado: a definição numa conta de teste, com um prazo curto que depois é mesmo seguido.
field-platforms-deletion = Os dados apagados desaparecem também das cópias de segurança ao fim de um prazo indicado?
    .name = Apagar nas cópias
    .help = Pergunte ao fim de quantos dias desaparece a última cópia, também quando o contrato acaba. Mostrado: a página do contrato com o número.
field-platforms-exit = Pode retirar as mensagens e os ficheiros numa forma que se leia sem a plataforma?
    .name = Exportação ao sair
    .help = Mostrado: a exportação de teste de um departamento, aberta no seu próprio computador.
field-platforms-availability = O contrato fixa a percentagem do tempo em que o serviço tem de funcionar?
    .name = Disponibilidade
    .help = Pergunte qual é o número, como é medido, e o que acontece quando não é atingido. Mostrado: a página do contrato.

## Contract and certificates

sheet-platforms-part-contract = Contrato e certificados
field-platforms-data-terms = Há condições que vinculem o fornecedor no que faz com os dados da empresa?
    .name = Condições sobre dados
    .help = Peça o texto que iria assinar, com o nome da empresa que está por trás dele. Mostrado: o próprio texto.
field-platforms-audit-right = O contrato permite que a sua empresa, ou um auditor que ela indique, verifique como os dados são protegidos?
    .name = Direito de auditoria
    .help = Alguns fornecedores oferecem em vez disso os relatórios do seu auditor: anote-o como tal. Mostrado: a cláusula.
field-platforms-breach-notice = O contrato diz em quanto tempo o fornecedor lhe comunica uma fuga de dados?
    .name = Aviso de uma fuga
    .help = Procure um número de horas ou de dias, e o que lhe será dito. Mostrado: a cláusula.
field-platforms-certificates = Há um certificado ou relatório de auditor em vigor que abranja este serviço?
    .name = Certificados
    .help = Veja a edição, o âmbito e os locais: é este serviço, nos locais onde estão os seus dados? Da ISO/IEC 27001, a edição atual é a de 2022; de um relatório SOC 2, peça o tipo 2 e o período. Mostrado: o próprio documento.
