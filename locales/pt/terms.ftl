### Words an owner may not know. The panel shows those that occur in the text on the screen.
### The message is the word as our texts write it, .meaning one or two plain sentences, .also other forms that occur in our texts, separated by |.
### "Prazo", "registo" and "arquivo" alone are not listed: they stand in too many texts with other meanings.

## Whose data, and who answers for it

term-personal-data = dados pessoais
    .meaning = Tudo o que diga respeito a uma pessoa viva que se possa reconhecer: um nome, um número, uma fotografia, uma voz, um local, uma mensagem. Os dados do trabalho também contam.
    .also = informações pessoais
term-sensitive-data = dados sensíveis
    .meaning = Dados que mais prejudicam as pessoas quando são divulgados, como a saúde, o rosto ou as convicções. Cada lei tem a sua lista; tratamos do mesmo modo, em todo o lado, os salários, os dados bancários e os documentos de identificação.
    .also = dados muito sensíveis | dados mais sensíveis | documentos sensíveis | tarefas sensíveis | informações pessoais sensíveis | muito sensível | muito sensíveis
# The word of Hong Kong law (資料使用者); the Portuguese word of the other laws is responsável pelo tratamento.
# check: same-as-source ok
term-data-user = data user
    .meaning = A palavra da lei de Hong Kong para quem decide porquê e como se recolhem e usam dados pessoais: em regra, a sua empresa. É ela que responde pelos dados, mesmo quando é um fornecedor a guardá-los.
    .also = responsável pelo tratamento (data user)
# Mind: mainland 个人信息处理者 is a responsável pelo tratamento; Hong Kong 資料處理者 is a subcontratante.
term-controller = responsável pelo tratamento
    .meaning = A palavra da lei de Macau e da lei europeia para quem decide para que se usam os dados pessoais e como. A lei do Interior da China fala de quem trata informações pessoais (个人信息处理者): também aí é quem decide, e não quem só ajuda.
    .also = responsáveis pelo tratamento
term-processor = subcontratante
    .meaning = Uma empresa que trata dados pessoais por conta da sua e só segundo as suas instruções, como faz em regra o fornecedor de uma plataforma de chat.
    .also = subcontratantes | data processor
term-sub-processor = subcontratante ulterior
    .meaning = Uma empresa a que o seu fornecedor recorre e que pode também tratar os seus dados, por exemplo para armazenamento ou apoio técnico.
    .also = outras empresas que tratam | outras empresas que podem tratar | outras empresas a que recorra | outras empresas a que recorram | outras empresas a que recorrem | outras empresas a que se recorre | empresas a que ela recorre | outras empresas envolvidas
term-provider = fornecedor
    .meaning = A empresa que está por trás da plataforma de chat: a que consta do contrato ou da nota de encomenda, ou que passa a fatura. Quem só instalou a plataforma não é o fornecedor, mas talvez saiba quem é.
    .also = fornecedores
term-regulated = autoridade de supervisão
    .meaning = Uma autoridade que licencia ou supervisiona a sua atividade, como a banca, os valores mobiliários, os seguros, a saúde ou o jogo. As regras dela juntam-se à lei de proteção de dados.
    .also = autoridades de supervisão | licencia ou supervisiona

## Laws and authorities

# check: same-as-source ok
term-pdpo = PDPO
    .meaning = A Personal Data (Privacy) Ordinance, lei de dados pessoais de Hong Kong. Os seus seis princípios de proteção de dados, DPP1 a DPP6, dizem como se tratam os dados pessoais.
    .also = Personal Data (Privacy) Ordinance | Cap. 486 | lei de dados pessoais de Hong Kong | DPP1 | DPP2 | DPP3 | DPP4 | DPP5 | DPP6
term-section-33 = secção 33
    .meaning = A parte da PDPO de Hong Kong sobre o envio de dados pessoais para fora de Hong Kong. Foi aprovada, mas não está em vigor.
    .also = s.33
# 個人資料私隱專員
term-pcpd = Comissário para a Privacidade
    .meaning = O Comissário para a Privacidade dos Dados Pessoais de Hong Kong (PCPD). Publica orientações, investiga e pode emitir uma ordem de correção, que tem de ser cumprida.
    .also = PCPD | Comissário | Comissário de Hong Kong
term-law-8-2005 = Lei n.º 8/2005
    .meaning = A Lei da Protecção de Dados Pessoais de Macau, em vigor desde fevereiro de 2006.
    .also = Lei da Protecção de Dados Pessoais
# 個人資料保護局
term-dspdp = DSPDP
    .meaning = A Direcção dos Serviços da Protecção de Dados Pessoais: a autoridade de proteção de dados de Macau desde fevereiro de 2024. Em inglês, PDPB.
    .also = Direcção dos Serviços da Protecção de Dados Pessoais
# The short name that the Macau authority uses in Portuguese.
term-pipl = LPIP
    .meaning = A Lei da Protecção de Informações Pessoais do Interior da China. Segue o local e a finalidade, não o passaporte: dados tratados no Interior da China e, em certos casos, dados de pessoas de lá tratados noutro local.
    .also = Lei da Protecção de Informações Pessoais | lei do Interior da China
# check: same-as-source ok
term-cac = CAC
    .meaning = A Administração do Ciberespaço da China: a autoridade do Interior da China cujas regras regem a saída de informações pessoais de lá.
    .also = Administração do Ciberespaço da China | Administração do Ciberespaço
term-gdpr = RGPD
    .meaning = A lei de proteção de dados da União Europeia. Fora da União, abrange a sua empresa se ela lá tiver um estabelecimento, se oferecer bens ou serviços a pessoas que lá estão ou se observar o que elas lá fazem; fora disso, só pelo contrato de um cliente.
    .also = Regulamento Geral sobre a Proteção de Dados | lei europeia de proteção de dados | lei europeia

## Grounds, notices, contracts

# Macau: conditions of Article 6, grounds of Article 20 for a transfer
term-ground = fundamento
    .meaning = O motivo previsto na lei que permite usar dados pessoais ou enviá-los. Em Macau, o artigo 6.º da Lei n.º 8/2005 enumera as condições para um uso, e o artigo 20.º os fundamentos para uma transferência.
    .also = fundamentos | condição do artigo 6.º | condições de legitimidade | das condições que a lei enumera
# Neither is the mainland's filing, which is registo.
term-notification = notificação
    .meaning = Em Macau: comunicar à DSPDP, no formulário dela, o que se faz com dados pessoais. Uma autorização é mais: a DSPDP tem de dar o seu acordo antes de se começar.
    .also = notificar | notificou | notificado | notificada | notificadas | notificação simplificada | autorização | autorizada | autorizadas
term-transfer = transferência
    .meaning = A ida de dados pessoais para outro local. No Interior da China e na Europa, abri-los de outro local também pode contar; vista de Macau, Hong Kong também é outro local.
    .also = transferências | sai de Macau | saem de Macau | sair de Macau | saem do Interior da China | sai do Interior da China | para fora de Macau
# 建議合約條文範本
term-model-clauses = cláusulas contratuais-tipo recomendadas
    .meaning = Cláusulas do Comissário de Hong Kong, prontas a usar, para o envio de dados para fora de Hong Kong. São voluntárias e não substituem os contratos do Interior da China, da Grande Baía ou europeus.
    .also = cláusulas-tipo de Hong Kong | Recommended Model Contractual Clauses
# 个人信息出境标准合同
term-mainland-contract = contrato-padrão de exportação
    .meaning = O contrato fixo da Administração do Ciberespaço da China para informações pessoais que saem do Interior da China, a registar na delegação da província no prazo de 10 dias úteis. Não serve para os dados que lá entram.
    .also = contrato-padrão de exportação do Interior da China | contrato-padrão de exportação de informações pessoais
# 大灣區標準合同. Two variants: Mainland, Hong Kong and Mainland, Macao
term-gba-contract = Contrato Padronizado na Grande Baía
    .meaning = Um contrato voluntário para dados que circulam entre duas partes registadas na área, uma nas nove cidades do Interior da China, a outra em Hong Kong ou em Macau. Cada um dos dois tem a sua variante.
    .also = Contrato da Grande Baía | Contrato Padronizado
term-eu-clauses = cláusulas contratuais-tipo da UE
    .meaning = As cláusulas fixas da Comissão Europeia para dados pessoais que saem do Espaço Económico Europeu. Não servem noutros sentidos.
    .also = cláusulas-tipo da UE | cláusulas contratuais-tipo da Comissão Europeia
term-export-route = via de saída do Interior da China
    .meaning = Um dos modos como a lei do Interior da China deixa sair informações pessoais: uma avaliação da segurança, uma certificação ou o contrato-padrão de exportação. Volumes pequenos e algumas finalidades estão isentos da via, não do resto.
    .also = por que via | a via ou a isenção | isenção da via | precisam de uma via | avaliação da segurança | via de saída
# 单独同意
term-separate-consent = consentimento separado
    .meaning = Um sim dado só a uma coisa, como o envio de dados para fora do Interior da China, e não uma cruz no fim de um contrato. A lei do Interior da China pede-o em certos casos.
term-impact-assessment = avaliação de impacto
    .meaning = Um documento escrito antes de se usarem dados de um modo que pode prejudicar pessoas: para que serve o uso, se bastaria um meio menos intrusivo, o que pode correr mal e o que se faz contra isso.
    .also = avaliações de impacto
term-data-terms = condições sobre os dados
    .meaning = A parte do contrato, ou um documento próprio, que diz o que o fornecedor pode fazer com os dados, como os protege e quando os apaga.
    .also = condições sobre dados | condições de tratamento de dados | acordo de tratamento de dados | data processing agreement

## The platform

term-edition = edição da plataforma
    .meaning = A versão da plataforma que paga: pública quer dizer partilhada com outros clientes; dedicada, uma área ou um armazenamento reservado à sua empresa; servidores próprios, um computador sob o seu controlo. Em cada uma, pergunte quem ainda lá pode entrar.
    .also = que edição usa | que edição ou plano | a edição é a pública | edição pública | edição dedicada | edição partilhada | a sua edição | essa edição | nesta edição | onde a edição | depende da edição | de edição para edição | edição que funcione | servidores próprios | próprios servidores
term-tenant = espaço de trabalho
    .meaning = A área própria da sua empresa na plataforma, com os seus membros e definições. Os fornecedores também lhe chamam «tenant» ou organização.
    .also = espaços de trabalho
term-plus-86 = conta +86
    .meaning = Uma conta registada com um número de telefone do Interior da China. Alguns fornecedores servem essas contas através de outra empresa e com outras condições.
    .also = número +86 | contas +86 | +86
term-administrator = administrador
    .meaning = Quem pode mudar definições e membros para toda a empresa e, muitas vezes, ler ou exportar o que os outros escrevem.
    .also = administradores | direitos de administrador
term-outsider = pessoa de fora
    .meaning = Quem está nos seus grupos e não trabalha na empresa: um cliente, um fornecedor, uma empresa externa, alguém que já saiu.
    .also = pessoas de fora | alguém de fora | convidado | convidados | membros externos
term-two-step = segundo passo ao entrar
    .meaning = Entrar com mais alguma coisa além da palavra-passe: um código, uma chave, um toque no telemóvel. Uma palavra-passe roubada, sozinha, já não basta.
    .also = segundo passo | segundo passo para entrar | autenticação de dois fatores
term-encryption = cifragem em trânsito e em repouso
    .meaning = Em trânsito: ninguém consegue ler o que passa entre os seus aparelhos e a plataforma. Em repouso: ninguém consegue ler um disco roubado; mas, nos dois casos, quem tem as chaves pode ler tudo.
    .also = cifragem | cifrado | cifrados | cifrada | cifradas | em trânsito | em repouso | TLS
term-end-to-end = cifragem de ponta a ponta
    .meaning = Só as pessoas de uma conversa têm as chaves, e nem o fornecedor a pode ler. A expressão, sozinha, nada prova enquanto não se souber quem tem as chaves.
    .also = de ponta a ponta
term-key-custody = quem tem as chaves
    .meaning = Os dados cifrados podem ser lidos por quem tem as chaves: a sua empresa, o fornecedor ou outra pessoa. Uma lei pode obrigar quem as tem a entregar os dados.
    .also = tem as chaves | ter na mão as chaves | chaves que abrem | chaves na sua mão
term-support-access = acesso do apoio técnico
    .meaning = A abertura dos seus dados por pessoal do fornecedor, para ajudar ou reparar alguma coisa, por vezes de outro local que não aquele onde estão guardados.
    .also = apoio técnico | técnicos de apoio
term-api-permission = permissões de uma aplicação
    .meaning = O que uma aplicação ligada pode ler ou fazer na plataforma. Alguém o permitiu quando ela foi ligada, muitas vezes de uma vez e para tudo.
    .also = permissões | permissão | API
# check: same-as-source ok
term-webhook = webhook
    .meaning = Um endereço na Internet por onde os programas fazem entrar mensagens no chat ou sair dele. Quem conhece o endereço pode muitas vezes usá-lo.
    .also = webhooks
# check: same-as-source ok
term-bot = bot
    .meaning = Um programa que está num grupo como um membro: pode ler todas as mensagens e publicar as suas.
    .also = bots
term-masking = ocultação parcial
    .meaning = Mostrar só uma parte de um nome ou de um número, como os quatro últimos algarismos, a quem não precisa do resto.
    .also = só em parte | ocultação de dados

## Keeping, deleting, proving

term-retention = tempo de conservação
    .meaning = O tempo durante o qual se guarda um tipo de registo antes de o apagar. Alguns registos têm de ser guardados anos; a maior parte não pode ser guardada mais tempo do que o necessário.
    .also = tempos de conservação | conservação | durante quanto tempo | quanto tempo se guardam | prazo escrito | um prazo ao lado | com o prazo e o local
term-legal-hold = suspensão do apagamento
    .meaning = Uma paragem do apagamento. O que pertence a um litígio ou a uma investigação guarda-se até terminar, mesmo que o prazo já tenha passado.
    .also = impedir que as mensagens sobre | não apagar durante um litígio | se suspende a limpeza | suspende o apagamento | apagamento pode ser suspenso | suspenda todo o apagamento | suspenda até lá a limpeza
term-backup = cópia de segurança e arquivo
    .meaning = Uma cópia de segurança repõe tudo depois de um percalço e é substituída ao fim de algum tempo. Um arquivo guarda registos escolhidos durante todo o prazo, de modo que se voltem a encontrar.
    .also = cópia de segurança | cópias de segurança | só um arquivo guarda | arquivada durante todo o prazo
term-unalterable = armazenamento inalterável
    .meaning = Armazenamento em que nada pode ser alterado ou apagado antes do fim do prazo, nem por um administrador.
    .also = não possa ser substituído | ninguém possa alterar | não possam alterar | sem poderem ser alteradas | WORM
term-audit-log = registo de acessos
    .meaning = O registo da própria plataforma sobre quem entrou, e quem exportou, alterou ou apagou o quê. Até quando recua depende muitas vezes da edição.
    .also = registos de acessos | registo de entradas e exportações | num registo quem entrou | registo de quem entrou | cópias de segurança e os registos | registo de auditoria
term-evidence = prova
    .meaning = Uma coisa que no próximo ano possa mostrar a quem duvide da sua resposta: uma carta datada, uma captura de ecrã, uma página assinada, um registo exportado.
    .also = provas
# The digital fingerprint of a file (SHA-256)
term-checksum = soma de controlo
    .meaning = Um número comprido, calculado a partir de um ficheiro, como uma impressão digital. Se mudar uma letra do ficheiro, o número muda também.
    .also = SHA-256
term-certificate-scope = âmbito de um certificado
    .meaning = A empresa, o serviço e os locais que um certificado abrange. Nada diz sobre o que fica fora, por muito bom que pareça.
    .also = certificado | certificados
# check: same-as-source ok
term-iso-27001 = ISO/IEC 27001
    .meaning = Uma norma para gerir a segurança da informação; a edição atual é a de 2022, e os certificados da edição de 2013 caducaram em outubro de 2025. Mostra boa gestão, não que se segue uma lei.
    .also = ISO/IEC 27001:2022 | ISO 27001
term-soc-report = relatório SOC 2
    .meaning = O relatório de um auditor sobre as garantias de um fornecedor, não um certificado. O tipo 1 descreve um dia, o tipo 2 um período inteiro: peça o tipo 2 e leia as exceções.
    .also = SOC 2 | relatório de auditor | relatórios de auditores | relatórios do seu auditor

## Words of this program

term-range = pelo menos, até
    .meaning = O número mais baixo só conta o que se sabe que está feito. O mais alto é o que seria se tudo o que não se sabe corresse bem.
    .also = conhecido até agora
term-must-have = indispensável
    .meaning = Uma medida sem a qual o resultado não pode ser «Preparada». Está em aberto até estar feita; enquanto uma o estiver, a cor fica um grau abaixo, digam o que disserem os pontos.
    .also = indispensáveis
term-should-have = aconselhável
    .meaning = Uma medida que pesa menos do que um indispensável; enquanto uma estiver em aberto, o resultado também não pode ser «Preparada».
    .also = aconselháveis
term-at-stake = nível do que está em jogo
    .meaning = De 1 a 4, quão mau seria para as pessoas se estes dados fossem divulgados: o que contém, quem vê, para onde vai. As suas precauções não contam aqui.
    .also = em jogo
term-risk-left = risco restante
    .meaning = O que sobra do risco num departamento depois de contadas as medidas que já estão feitas.
term-covers = outra medida cobre isto
    .meaning = Outra medida faz o mesmo serviço. Conta metade, e um pouco mais quando alguém a aceita em seu nome, com um motivo e uma data de fim.
    .also = coberto de outro modo
