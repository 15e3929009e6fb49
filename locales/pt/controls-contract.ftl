### Controls: what the contract with the provider should say, and what to know about it.
### condições = the data terms of control-processing-terms. apoio técnico = support staff: the provider's people who help with faults.

control-audit-right = As condições permitem que a sua empresa, ou alguém que ela envie, verifique se o fornecedor cumpre o que promete?
    .title = Direito de verificar o fornecedor
    .why = É difícil contar com uma promessa que ninguém pode verificar. Um cliente pequeno raramente visita um centro de dados; o direito de perguntar e de ver um relatório independente é muitas vezes suficiente.
    .look = As condições sobre os dados, na parte sobre auditoria, inspeção ou informação.
    .evidence = A página do contrato com a cláusula, ou a carta do fornecedor que diz o que pode ver.
    .fix = Peça uma cláusula: respostas às perguntas num prazo indicado, o último relatório independente uma vez por ano, um auditor depois de um incidente. Se for recusada, anote em que se apoia em vez dela.
    .done = A cláusula faz parte do contrato, e uma pergunta feita ao abrigo dela teve resposta.
    .finding = As condições não dão à empresa o direito de verificar o que o fornecedor faz.
    .risk = Assim, sobre o fornecedor pode ter só a palavra dele.

# A certificate has an edition (the year of the standard), a scope (what it covers) and sites (places).
control-certificates-checked = Já leu o que abrangem os certificados do fornecedor?
    .title = Certificados lidos, não só vistos
    .why = Um certificado abrange o que o seu âmbito diz, e isso pode ser outro produto ou outro local. Uma edição antiga de uma norma pode já ter caducado.
    .look = Peça o próprio certificado, não o logótipo: que norma e edição, que serviço, que locais, válido até quando. Os certificados da edição de 2013 da ISO/IEC 27001 caducaram o mais tardar em 31 de outubro de 2025. Num relatório de auditor (SOC 2), peça o tipo 2 e veja o período.
    .evidence = Os certificados ou relatórios em ficheiro, com uma linha para cada um: o que abrange e até quando.
    .fix = Reúna os documentos e escreva uma linha para cada um: o seu serviço, o seu local, válido até quando. Pergunte ao fornecedor por cada lacuna.
    .done = A nota diz que edição, serviço, local e data de fim cada documento indica, e nenhum caducou.
    .finding = Não se sabe o que abrangem os certificados do fornecedor.
    .risk = Assim, no lugar da prova pode estar só um logótipo numa página da Internet.

# Sub-processors: firms that work for the provider. Keep the question free of the technical word.
control-sub-processors = Tem uma lista das outras empresas que tratam os seus dados por conta do fornecedor?
    .title = Outras empresas por trás do fornecedor
    .why = O armazenamento, o apoio técnico e os alertas nos telemóveis são muitas vezes assegurados por outras empresas, algumas noutro local. Não se pode perguntar por uma empresa que não se conhece.
    .look = Os anexos das condições sobre os dados ou o sítio do fornecedor na Internet, na parte sobre subcontratantes ou terceiros.
    .evidence = A lista datada com a empresa, a tarefa e o local, e a cláusula que diz como lhe comunicam as alterações.
    .fix = Peça a lista, e que o avisem antes de uma nova empresa entrar. Compare os locais com os que lhe indicaram.
    .done = A lista indica a empresa, a tarefa e o local, e o fornecedor comprometeu-se a comunicar as alterações antes de as fazer.
    .finding = Não se sabe que outras empresas tratam os dados por conta do fornecedor.
    .risk = Assim, os dados podem estar em empresas de cujo nome nunca ouviu falar.

control-support-access = O apoio técnico do fornecedor precisa do seu acordo antes de abrir mensagens ou ficheiros da empresa?
    .title = Apoio técnico só abre com o seu acordo
    .why = É fácil ver uma avaria a partir de outro local. Quem pode abrir os dados para dar apoio pode lê-los, estejam guardados onde estiverem.
    .look = As condições sobre os dados, na parte sobre apoio técnico ou acesso. A consola de administração pode ter uma definição para o acesso do apoio técnico.
    .evidence = A cláusula, ou uma captura de ecrã datada da definição, com o nome da sua empresa.
    .fix = Peça-o por escrito: só com o seu acordo, por tempo limitado, a partir de locais indicados e anotado num registo que possa ver. Se a consola tiver uma definição para isso, mantenha o acesso desligado até ser preciso.
    .done = Uma cláusula ou uma definição faz o apoio técnico esperar pelo seu acordo, e um pedido de teste mostrou que assim é.
    .finding = Nenhuma cláusula ou definição obriga o apoio técnico do fornecedor a ter o seu acordo antes de abrir os dados.
    .risk = Assim, um estranho pode ler os seus grupos enquanto repara outra coisa.

control-breach-clause = As condições obrigam o fornecedor a comunicar-lhe uma fuga de dados num prazo indicado?
    .title = Fornecedor tem de comunicar fugas
    .why = Não pode avisar ninguém de uma fuga de que não teve conhecimento. «Sem demora injustificada» pode passar a semanas se não houver um número ao lado.
    .look = As condições sobre os dados, na parte sobre incidentes ou notificações: um número de horas ou de dias, e o endereço para onde o fornecedor escreve.
    .evidence = A página do contrato com a cláusula, e o endereço que indicou ao fornecedor.
    .fix = Peça um prazo indicado e ajuda depois, e dê um endereço que também se leia ao fim de semana. Se a lei europeia disser respeito à sua empresa: as 72 horas dela contam-se do momento em que a empresa sabe.
    .done = A cláusula indica um prazo, o fornecedor tem o endereço, e uma mensagem de teste para ele foi lida no mesmo dia.
    .finding = As condições não obrigam o fornecedor a comunicar uma fuga de dados num prazo indicado.
    .risk = Assim, pode saber da sua própria fuga de dados pelos jornais.

# TLS: the usual encryption of a connection; it protects the line, not the stored message.
control-transit-route = O fornecedor informou por escrito por que locais passam as mensagens da empresa, e como vão cifradas?
    .title = Caminho das mensagens
    .why = Uma mensagem de um andar para o seguinte pode passar por outro local e ser decifrada pelo caminho. O local onde fica guardada nada diz sobre isso.
    .look = O documento de segurança do fornecedor, na parte sobre transmissão ou cifragem. Pergunte à sua própria empresa informática pelas ligações que são suas.
    .evidence = A resposta datada do fornecedor: os locais do caminho, a cifragem entre o telemóvel e o servidor e entre servidores, com as versões de TLS.
    .fix = Pergunte ao fornecedor por escrito; nas ligações que fez por sua conta, desative as versões anteriores a TLS 1.2.
    .done = Uma resposta datada indica os locais e a cifragem de cada troço, e as suas ligações recusam tudo o que seja anterior a TLS 1.2.
    .finding = Não se sabe por onde passam as mensagens nem como são protegidas pelo caminho.
    .risk = Assim, uma mensagem pode ser legível numa paragem de que nunca ouviu falar.

# "Dedicated": an area or storage reserved for one customer; see fact-edition.
control-dedicated-considered = Está decidido por escrito se lhe compensa uma edição dedicada ou alojada localmente?
    .title = Edição dedicada ponderada
    .why = Uma área ou um servidor próprios podem resolver a questão de quem chega aos dados. Custam dinheiro e trabalho, e resolvem pouco se as cópias de segurança e o apoio técnico ficarem noutro local. Um «não» com bons motivos também é uma boa resposta.
    .look = A proposta do fornecedor para essa edição; o que aqui marcou em «O que contém» e «Para onde vai».
    .evidence = A decisão datada com os seus motivos e a proposta em que assenta.
    .fix = Peça uma proposta que indique os locais dos dados, das cópias de segurança, dos registos e do apoio técnico, e o preço para três anos. Compare-a com a mudança das tarefas sensíveis para outro lado, e decida.
    .done = Uma nota datada diz sim ou não e porquê; se for sim, os quatro locais estão no contrato.
    .finding = Não está decidido se compensa uma edição dedicada ou alojada localmente.
    .risk = Assim, pode ser o hábito, e não uma decisão, que o mantém na edição que tem.
