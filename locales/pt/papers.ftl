### Draft papers: a letter to the provider, a notice to staff, a chat policy, a worksheet for Macau, a leaver checklist, a points scheme.
### A small firm prints, checks, signs and uses them, so they speak for the firm: "nós" is the firm. In the letter the provider is "V. Exas.";
### notice and policy speak to a member of staff, the worksheet to the firm itself.
### .name is the paper's name in menus and in the outline; .about tells the firm how to use it and is printed on the last page, "Notas para si".
### Official names keep the spelling of the Boletim Oficial; article numbers never change.

## For every paper

# At the top of every page.
paper-classification = Minuta, mande rever
paper-footer = Minuta; não constitui aconselhamento jurídico
# $organisation (String) - the company's name
paper-document-title = Minutas. { $organisation }
# $date (Date) - today; $law (Date) - the day for which the law was looked at
paper-drafted = Minuta de { DATETIME($date, dateStyle: "long") }, segundo a lei vista em { DATETIME($law, dateStyle: "long") }. Mande rever antes de usar.
# Heading of the last page, which speaks to the firm and stays in its file.
paper-notes = Notas para si: como usar as minutas, e em que assentam
paper-notes-outline = Notas para si
# Heads of the table of passages of law.
paper-law = Em que assenta
paper-law-about = De que trata a passagem
# Heads of the table of questions.
paper-questions-question = A nossa pergunta
paper-questions-answer = A resposta de V. Exas. e o documento em que consta
# $id (String) - a short name that stays the same in every language and every letter: "audit-log"
paper-questions-reference = A nossa referência: { $id }
# The three kinds of group, as one word each.
paper-class-open = Aberto
paper-class-internal = Interno
paper-class-restricted = Restrito
# Below one of the three, where a department may not write such things in this chat until something is settled.
paper-class-away = por agora, não neste chat
# In a table, where nothing was ticked.
paper-kinds-none = ainda nenhuns indicados

## Letter to the provider
## The provider is "V. Exas.". Polite and exact; the provider is neither praised nor accused.

paper-vendor-letter = Os nossos dados na plataforma de V. Exas.: perguntas e pedido de resposta por escrito
    .name = Carta ao fornecedor
    .about = Envie-a à empresa indicada no contrato ou na nota de encomenda e, se a houver, à empresa que configurou a plataforma. Arquive a resposta com a data: é a sua prova. Mude depois as respostas que ela esclarece. Cada pergunta tem uma referência que se mantém, para que uma resposta tardia ainda encontre o seu lugar.
    .empty = Nada do que respondeu até agora deixa uma pergunta para o fornecedor.
paper-vendor-letter-head-from = De
paper-vendor-letter-head-to = Para
paper-vendor-letter-head-service = Serviço e edição
paper-vendor-letter-head-date = Data
paper-vendor-letter-opening =
    Exmos. Senhores,

    Utilizamos o serviço de V. Exas. no nosso trabalho e respondemos pelos dados pessoais que por ele passam. Para isso, precisamos de saber por escrito onde estão esses dados, quem lhes pode aceder e a que V. Exas. estão vinculados.
# Official name and numbers: Personal Data (Privacy) Ordinance, Schedule 1, data protection principles.
paper-vendor-letter-why-hong-kong = Em Hong Kong, o que um fornecedor faz com a nossa autorização conta também como feito por nós (Personal Data (Privacy) Ordinance, Cap. 486, secção 65(2)). Temos de vincular o fornecedor, por contrato ou por outros meios, a proteger os dados e a não os conservar mais tempo do que o necessário (anexo 1, princípios 4(2) e 2(3)).
paper-vendor-letter-why-macau = Em Macau, temos de escolher um fornecedor que ofereça garantias suficientes e de zelar por que as cumpra (Lei n.º 8/2005, artigo 15.º, n.º 2). O fornecedor só atua segundo as nossas instruções (artigo 17.º). Guardar dados fora de Macau é uma transferência, seja qual for o local (artigos 19.º e 20.º).
paper-vendor-letter-why-mainland = Quanto às pessoas no Interior da China, a Lei da Protecção de Informações Pessoais exige que quem confia os dados delas a um fornecedor celebre com ele um acordo e o supervisione; o fornecedor não pode passar a tarefa a outro sem consentimento (artigo 21.º).
paper-vendor-letter-why-eu = Onde a lei europeia nos diz respeito, diretamente ou pelo contrato de um cliente, o Regulamento Geral sobre a Proteção de Dados exige um contrato com o fornecedor (artigo 28.º) e um fundamento para cada transferência para fora da União (artigos 44.º a 49.º).
paper-vendor-letter-how = Como responder
paper-vendor-letter-how-list-number = Queiram responder por número, no quadro ou num documento próprio.
paper-vendor-letter-how-list-document = Quando a resposta constar de um contrato, de um certificado ou de uma página pública, queiram indicar o documento, a data e a passagem.
paper-vendor-letter-how-list-cannot = Quando não puderem responder, queiram dizê-lo. Consideraremos então o ponto por esclarecer.
# +86 is the telephone code of mainland China.
paper-vendor-letter-how-list-plus-86 = Quando as contas com um número +86 forem servidas de outro modo, queiram dar as duas respostas.
paper-vendor-letter-reply-by = Pedimos resposta até
paper-vendor-letter-reply-contact = Enviar a resposta a
paper-vendor-letter-place = Onde estão os dados
paper-vendor-letter-reach = Quem lhes pode aceder
paper-vendor-letter-contract = O que diz o contrato
paper-vendor-letter-sign-in = Início de sessão e definições
paper-vendor-letter-logs = Registos de acessos
paper-vendor-letter-apps = Aplicações ligadas e IA
paper-vendor-letter-end = Encontrar, apagar, guardar, sair
paper-vendor-letter-attach = O que pedimos em anexo, se existir
paper-vendor-letter-attach-list-terms = As condições de tratamento de dados da nossa edição, com o nome da empresa que por elas responde.
paper-vendor-letter-attach-list-others = A lista das outras empresas a que recorrem: nome, local, tarefa.
paper-vendor-letter-attach-list-certificates = Certificados e relatórios de auditoria, com edição, âmbito, locais e datas.
paper-vendor-letter-attach-list-keys = Uma descrição da cifragem que diga quem tem as chaves.
paper-vendor-letter-closing =
    Até recebermos a resposta, consideramos por esclarecer o que aqui perguntamos e mantemos fora do chat os nossos dados mais sensíveis. Agradecemos a colaboração de V. Exas.

    Com os melhores cumprimentos,
paper-vendor-letter-confirm = Confirmação do fornecedor
paper-vendor-letter-confirm-text = As respostas acima são dadas para o serviço, a edição e as contas indicados nesta carta.
paper-vendor-letter-confirm-form-company = Empresa, como no contrato

## Notice to staff
## It speaks to a member of staff. Plain enough for everyone in the shop. A notice is not a request for consent.

paper-staff-notice = O que acontece aos seus dados no chat de trabalho
    .name = Aviso ao pessoal
    .about = Risque o que não se aplica, preencha as linhas e entregue-o a todos; aos novos trabalhadores no primeiro dia, antes de se abrir a conta. Guarde a última parte assinada, ou uma lista de quem o recebeu e quando. Se pesquisa ou lê mensagens, preencha as linhas sobre isso e entregue o aviso antes de começar.
paper-staff-notice-head-from = De
paper-staff-notice-head-service = Plataforma
paper-staff-notice-head-date = Data
paper-staff-notice-opening = Usamos esta plataforma no nosso trabalho. Este aviso diz que dados seus são lá tratados, para quê, quem os pode ver, durante quanto tempo os guardamos e o que nos pode pedir.
paper-staff-notice-data = Que dados, e para quê
paper-staff-notice-data-list-account = A sua conta: nome, telefone de serviço, departamento. Para que os colegas o possam contactar.
paper-staff-notice-data-list-messages = O que lá escreve e envia. Para fazer o trabalho e para ver mais tarde o que se combinou.
paper-staff-notice-data-list-files = Os ficheiros que lá partilha ou guarda. Para trabalhar neles em conjunto.
paper-staff-notice-data-list-attendance = A que horas marca a entrada e a saída. Para registar o tempo de trabalho e o pagar corretamente.
paper-staff-notice-data-list-approvals = Pedidos de férias, de despesas e semelhantes, com os seus motivos. Para decidir sobre eles.
paper-staff-notice-data-list-customers = O seu nome e as suas mensagens nas conversas com clientes. Para os atender e para resolver reclamações.
paper-staff-notice-data-list-video = Reuniões e chamadas; uma gravação só quando foi anunciada no início. Para trabalhar em conjunto à distância.
paper-staff-notice-data-list-assistant = O que dá ao assistente de IA. Para ter ajuda com textos e pesquisas.
paper-staff-notice-data-list-logs = Quem entrou, e quem exportou ou apagou dados. Para proteger os dados de todos.
paper-staff-notice-needed = O que precisa de dar
paper-staff-notice-needed-text = Precisa de uma conta com o seu nome e um telefone de serviço, porque é por lá que o trabalho se distribui e se responde. Uma fotografia, a data de aniversário ou um telefone particular ficam ao seu critério; não os indicar não o prejudica.
# Face or location: a gentler way has to be possible.
paper-staff-notice-check-in = Pode marcar o ponto com o rosto ou com a localização, para o que dizem estas linhas e para mais nada. Se prefere não marcar o ponto deste modo, a última linha indica outro:
paper-staff-notice-check-in-form-for = Para que serve
paper-staff-notice-check-in-form-moment = Quando se regista o rosto ou o local
paper-staff-notice-check-in-form-instead = Em vez disso, pode usar
paper-staff-notice-who = Quem os pode ver
paper-staff-notice-who-list-colleagues = Colegas do mesmo grupo ou com acesso à mesma pasta.
paper-staff-notice-who-list-managers = Chefias, recursos humanos e finanças, na medida em que o seu trabalho o exija.
paper-staff-notice-who-list-administrators = Administradores da plataforma, por um motivo: uma avaria, uma fuga de dados, uma obrigação legal, uma suspeita de abuso. A pessoa responsável decide e anota o motivo.
paper-staff-notice-who-list-provider = A empresa que gere a plataforma e as empresas a que ela recorre, por nossa conta.
paper-staff-notice-who-list-outsiders = Clientes, fornecedores de mercadorias e consultores, nos grupos de que são membros.
paper-staff-notice-who-list-apps = Aplicações ligadas, bots e IA de outras empresas, nos grupos a que foram acrescentados.
paper-staff-notice-who-list-authorities = Autoridades e tribunais, quando uma lei o exige, aqui ou no local onde os dados estão guardados.
paper-staff-notice-watching = Não pesquisamos palavras nas mensagens nem lemos as conversas, a não ser que um aviso o tenha dito antes.
paper-staff-notice-searching = Pesquisamos ou vigiamos mensagens por certos motivos, como dizem estas linhas e não de outro modo:
paper-staff-notice-searching-form-what = O que se pesquisa ou vigia
paper-staff-notice-searching-form-for = Para quê
paper-staff-notice-searching-form-how = Como e quando
paper-staff-notice-searching-form-who = Quem vê o resultado
paper-staff-notice-searching-form-long = Durante quanto tempo se guarda
paper-staff-notice-where = Onde ficam guardados
# It may be so, it may not: keep "podem".
paper-staff-notice-mainland-place = Alguns podem estar guardados no Interior da China, ou ser abertos de lá.
paper-staff-notice-where-text = Os dados guardados noutro local estão também sujeitos à lei desse local.
paper-staff-notice-open-network = Em Macau: o que escreve e envia circula em redes abertas, como a Internet. No caminho, pode ser visto ou usado por quem não tem esse direito (Lei n.º 8/2005, artigo 10.º).
paper-staff-notice-where-form-places = Locais onde ficam guardados ou podem ser abertos
paper-staff-notice-long = Durante quanto tempo os guardamos
paper-staff-notice-long-text = Enquanto a finalidade ou uma lei o exigir; depois são apagados. A pessoa responsável tem a lista dos prazos.
paper-staff-notice-long-list-hong-kong = Em Hong Kong: dados do pessoal, em geral até 7 anos depois de sair (Code of Practice on Human Resource Management do Comissário para a Privacidade dos Dados Pessoais).
paper-staff-notice-long-list-macau = Em Macau: registos dos trabalhadores, enquanto trabalhar connosco e nos 3 anos seguintes (Lei n.º 7/2008, artigo 13.º).
paper-staff-notice-rights = O que nos pode pedir
paper-staff-notice-rights-list-hong-kong = Em Hong Kong: ver os seus dados e fazê-los corrigir. Respondemos no prazo de 40 dias (Personal Data (Privacy) Ordinance, Cap. 486, secções 18 a 25). Pode dirigir-se ao Comissário para a Privacidade dos Dados Pessoais.
paper-staff-notice-rights-list-macau = Em Macau: ver os seus dados e fazê-los retificar, livremente, com periodicidade razoável e sem demoras nem custos excessivos; e opor-se ao seu tratamento (Lei n.º 8/2005, artigos 11.º e 12.º). Pode dirigir-se à Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP).
paper-staff-notice-rights-list-mainland = No Interior da China: ter uma cópia dos seus dados, fazê-los corrigir ou apagar, e pedir que lhos expliquem. Tratamos disso prontamente (Lei da Protecção de Informações Pessoais, artigos 45.º a 50.º). Pode dirigir-se à autoridade indicada abaixo.
paper-staff-notice-rights-list-eu = Onde a lei europeia se aplica: respondemos no prazo de um mês (Regulamento Geral sobre a Proteção de Dados, artigo 12.º, n.º 3). Pode dirigir-se à autoridade indicada abaixo.
# Offices to complain to: a line to fill in, since they differ from place to place.
paper-staff-notice-rights-form-mainland = No Interior da China: a autoridade do lugar onde vive
paper-staff-notice-rights-form-eu = Na União: a autoridade do lugar onde vive
paper-staff-notice-mainland = Se trabalha no Interior da China
paper-staff-notice-mainland-text = O que envia pode ser aberto por nós no exterior; Hong Kong e Macau contam como exterior. Recebe sobre isto um aviso próprio: quem recebe os dados, para quê, de que modo, que tipos de dados, e como exerce lá os seus direitos (Lei da Protecção de Informações Pessoais, artigo 39.º). Onde for preciso o seu consentimento separado, é-lhe pedido num formulário próprio.
paper-staff-notice-ask = A quem perguntar
paper-staff-notice-ask-form-person = Pessoa responsável
paper-staff-notice-ask-form-deputy = Quem a substitui
paper-staff-notice-ask-form-contact = Telefone, e-mail
paper-staff-notice-received = Recebido
paper-staff-notice-received-text = Recebi este aviso. A minha assinatura confirma isso e mais nada; não é um consentimento.

## Chat policy
## It speaks to a member of staff. Short rules that can be followed; no threats.

paper-chat-policy = Regras do chat de trabalho
    .name = Regras do chat
    .about = Mude o que não serve ao seu trabalho, preencha as linhas, decida, assine e envie a todos. Ponha o tipo de grupo no nome de cada grupo. O quadro dos departamentos mostra o que se marcou para eles. Mostre as regras a cada equipa uma vez por ano, e aos novos trabalhadores na primeira semana.
paper-chat-policy-head-from = Empresa
paper-chat-policy-head-service = Plataforma
paper-chat-policy-head-since = Em vigor desde
paper-chat-policy-head-review = Próxima revisão
paper-chat-policy-opening = Estas regras fazem parte do nosso regulamento interno. Aplicam-se a quem escreve ou lê nos nossos grupos, em qualquer aparelho.
paper-chat-policy-classes = O que se pode dizer onde
paper-chat-policy-classes-text = Cada grupo é de um de três tipos, e o nome diz de qual. Na dúvida, escolha o tipo mais restrito ou pergunte.
# Heads of the table.
paper-chat-policy-classes-table-class = Tipo de grupo
paper-chat-policy-classes-table-for = Para que serve
paper-chat-policy-classes-table-kinds = Que dados nossos lá cabem
paper-chat-policy-classes-table-open = Aberto
    .for = O que qualquer pessoa pode saber. As pessoas de fora podem ser membros.
paper-chat-policy-classes-table-internal = Interno
    .for = O trabalho de todos os dias. Só quem, entre nós, precisa dele; pessoas de fora só com o acordo do responsável do grupo.
paper-chat-policy-classes-table-restricted = Restrito
    .for = O que pode prejudicar pessoas nas mãos erradas. Só membros que constem de uma lista; sem convidados, sem bots. Onde não houver um grupo destes, fica fora do chat.
paper-chat-policy-departments = Departamentos
paper-chat-policy-departments-table-department = Departamento
paper-chat-policy-departments-table-kinds = Os seus dados
# The strictest kind of group that the department needs.
paper-chat-policy-departments-table-class = Grupo mais restrito
paper-chat-policy-never = O que não vai para grupo nenhum
paper-chat-policy-never-list-secrets = Palavras-passe, códigos de uso único, chaves.
paper-chat-policy-never-list-cards = Números completos de cartões de pagamento.
paper-chat-policy-never-list-people = Documentos sobre um colega ou cliente que foram recolhidos para outra finalidade: um despedimento, uma doença, uma queixa. Pergunte primeiro à pessoa responsável.
paper-chat-policy-never-list-private = E o contrário também: nada da empresa em chats privados ou noutras plataformas.
paper-chat-policy-never-form-instead = Por onde vão então
paper-chat-policy-wrong = Enviado para o grupo errado
paper-chat-policy-wrong-steps-recall = Anule o envio ou apague logo a mensagem.
paper-chat-policy-wrong-steps-tell = Avise logo a pessoa responsável, se for preciso por telefone.
paper-chat-policy-wrong-steps-ask = Peça a quem está no grupo que apague e não reencaminhe.
paper-chat-policy-wrong-text = Ninguém é repreendido por comunicar um descuido, seu ou de outro. O que se comunica num minuto pode muitas vezes desfazer-se.
paper-chat-policy-outsiders = Pessoas de fora
paper-chat-policy-outsiders-list-name = O nome de um grupo com pessoas de fora diz que as há.
paper-chat-policy-outsiders-list-owner = Só o responsável do grupo admite pessoas de fora, e sabe para quê.
paper-chat-policy-outsiders-list-restricted = Num grupo restrito não há pessoas de fora.
paper-chat-policy-outsiders-list-done = Quando o trabalho em conjunto acaba, a pessoa de fora sai do grupo no mesmo dia.
paper-chat-policy-outsiders-list-check = De três em três meses, o responsável verifica os membros.
paper-chat-policy-customers = Conversas com clientes
paper-chat-policy-customers-list-never = Não pedimos pelo chat documentos de identificação, bancários ou médicos.
paper-chat-policy-customers-list-sent = Se um cliente enviar algum, mesmo assim, ponha-o no lugar próprio e apague-o do chat.
paper-chat-policy-customers-list-account = Escreva aos clientes só a partir da conta de trabalho.
paper-chat-policy-assistant = Assistente de IA
paper-chat-policy-assistant-list-which = Só o assistente aqui indicado, para textos, pesquisas e traduções.
paper-chat-policy-assistant-list-never = Nada que venha de grupos restritos, nem documentos de clientes ou colegas.
paper-chat-policy-assistant-list-check = Quem usa um resultado verificou-o e responde por ele.
paper-chat-policy-assistant-list-settings = Se quem o fornece pode guardar o que se escreve, ou usá-lo para treino, definem-no os administradores, nunca cada utilizador.
paper-chat-policy-assistant-form-name = Assistente
paper-chat-policy-apps = Aplicações e bots ligados
paper-chat-policy-apps-list-first = Ninguém liga uma aplicação ou um bot sem perguntar primeiro à pessoa responsável.
paper-chat-policy-apps-list-restricted = Nenhuma aplicação e nenhum bot lê um grupo restrito.
paper-chat-policy-apps-list-list = Todos estão na nossa lista, com alguém que responde por eles.
paper-chat-policy-devices = Telemóveis e computadores
paper-chat-policy-devices-list-lock = O aparelho bloqueia-se sozinho e só abre com um código, a impressão digital ou o rosto.
paper-chat-policy-devices-list-lost = Perdido ou roubado: telefone na mesma hora à pessoa responsável, para que o acesso seja cortado.
paper-chat-policy-devices-list-copies = Nada de cópias de conversas e ficheiros da empresa em aparelhos ou serviços particulares.
paper-chat-policy-keep = Guardar e apagar
paper-chat-policy-keep-list-records = Faturas, contratos e registos do tempo de trabalho arquivam-se fora do chat.
paper-chat-policy-keep-list-delete = O que já não é preciso apaga-se no fim do prazo da nossa lista.
paper-chat-policy-keep-list-stop = Quando há um litígio ou um pedido de uma autoridade, a pessoa responsável suspende o apagamento.
paper-chat-policy-leavers = Quando alguém sai
paper-chat-policy-leavers-list-account = A conta é fechada até ao último dia de trabalho.
paper-chat-policy-leavers-list-groups = Os grupos e os ficheiros passam antes para outro responsável.
paper-chat-policy-leavers-list-nothing = Nada se leva: nem ficheiros, nem listas, nem cópias de conversas.
paper-chat-policy-leavers-list-secrecy = O que era confidencial continua a sê-lo.
paper-chat-policy-charge = Quem é responsável
paper-chat-policy-charge-form-person = Pessoa responsável
paper-chat-policy-charge-form-deputy = Quem a substitui
paper-chat-policy-charge-form-contact = Telefone, e-mail
paper-chat-policy-charge-text = Com os descuidos aprende-se. A quem desrespeita estas regras de propósito aplica-se o nosso regulamento interno.

## Worksheet for Macau
## It speaks to the firm. Law No. 8/2005: its official words. notificar, autorização.

paper-dspdp-worksheet = A Lei n.º 8/2005 e o nosso chat: o que decidimos, e o que os formulários da DSPDP pedem
    .name = Folha de trabalho para Macau (DSPDP)
    .about = Percorra-a com um advogado ou com a DSPDP. É para o seu próprio arquivo e não é um formulário da DSPDP: esses estão no sítio dela na Internet, em chinês e em português, são gratuitos, e preenche-se um para cada finalidade. O que aqui diz «verifique» não foi visto no texto oficial.
paper-dspdp-worksheet-head-from = Empresa
paper-dspdp-worksheet-head-service = Plataforma
paper-dspdp-worksheet-head-by = Preenchida por
paper-dspdp-worksheet-head-date = Data
paper-dspdp-worksheet-opening = «DSPDP» é a Direcção dos Serviços da Protecção de Dados Pessoais de Macau. Hong Kong, o Interior da China e Singapura ficam todos fora de Macau.
paper-dspdp-worksheet-purposes = Finalidades, e a condição que permite cada uma
paper-dspdp-worksheet-purposes-text = Cada uso de dados pessoais precisa de uma das condições do artigo 6.º: consentimento inequívoco; um contrato com a pessoa; uma obrigação legal; interesses vitais; uma missão de interesse público; um interesse legítimo que prevaleça. O consentimento tem de ser livre, por isso não se apoie só no dos trabalhadores.
paper-dspdp-worksheet-purposes-notify = O tratamento automatizado é notificado à DSPDP no prazo de 8 dias a contar do seu início (artigo 21.º, n.º 1). Alguns tratamentos do dia a dia estão isentos, entre eles as remunerações e regalias e a gestão do pessoal e dos prestadores de serviços: verifique as condições da isenção. Uma isenção não resolve, só por si, uma transferência para fora de Macau.
paper-dspdp-worksheet-purposes-table-purpose = Finalidade
paper-dspdp-worksheet-purposes-table-condition = Condição do artigo 6.º
paper-dspdp-worksheet-purposes-table-reference = Notificada em, referência; ou isenção
paper-dspdp-worksheet-sensitive = Dados sensíveis
paper-dspdp-worksheet-sensitive-text = O tratamento dos dados que o artigo 7.º enumera é proibido, a menos que se aplique uma exceção. Quando a exceção é o consentimento, ele tem de ser expresso. Alguns casos precisam da autorização prévia da DSPDP (artigo 22.º): verifique junto dela.
paper-dspdp-worksheet-sensitive-table-kind = Tipo de dados
paper-dspdp-worksheet-sensitive-table-exception = Exceção do artigo 7.º, ou retirados do chat
paper-dspdp-worksheet-sensitive-table-who = Decidido por, data
paper-dspdp-worksheet-grounds = Saída de Macau: o fundamento para cada tipo de dados
paper-dspdp-worksheet-grounds-text = Os dados podem sair de Macau quando o local de destino assegura um nível de proteção adequado; é à DSPDP que cabe decidir se o assegura (artigo 19.º). Não conhecemos nenhuma lista publicada desses locais: verifique. Fora disso, é preciso um dos fundamentos do artigo 20.º, n.º 1, e a transferência é notificada à DSPDP. A numeração serve só para preencher esta ficha; não é a da lei.
paper-dspdp-worksheet-grounds-steps-consent = Consentimento inequívoco da pessoa: livre, específico, informado.
paper-dspdp-worksheet-grounds-steps-contract = Necessário para um contrato com a pessoa, ou para diligências que o antecedem.
paper-dspdp-worksheet-grounds-steps-interest = Necessário para um contrato no interesse da pessoa.
paper-dspdp-worksheet-grounds-steps-public = Um interesse público importante, ou um direito a exercer ou defender em processo (verifique a redação).
paper-dspdp-worksheet-grounds-steps-vital = Interesses vitais da pessoa (verifique a redação).
paper-dspdp-worksheet-grounds-steps-register = Dados de um registo público (verifique a redação).
paper-dspdp-worksheet-grounds-not = Que dê jeito à empresa não é fundamento, e um interesse legítimo, que serve para o artigo 6.º, não o é aqui. «Necessário» lê-se em sentido estrito.
paper-dspdp-worksheet-transfers-kind = Tipo de dados
paper-dspdp-worksheet-transfers-departments = Departamentos
paper-dspdp-worksheet-transfers-to = Guardados em, abertos de
paper-dspdp-worksheet-transfers-ground = Fundamento 1 a 6, ou nenhum
paper-dspdp-worksheet-transfers-who = Decidido por, data
paper-dspdp-worksheet-none = Onde escrever «nenhum»: peça à DSPDP que decida se a proteção no destino é adequada (artigo 19.º), ou requeira a autorização dela e descreva as suas garantias, por exemplo as cláusulas do seu contrato (artigo 20.º, n.º 2). Que garantias ela espera, e a redação do artigo 20.º, n.º 2: verifique junto da DSPDP.
paper-dspdp-worksheet-gba = Um Contrato Padronizado na Grande Baía (Interior da China, Macau) com a empresa que tem numa das nove cidades do Interior da China é voluntário e tem um registo próprio. Se a DSPDP o aceita para o artigo 20.º: pergunte-lhe.
paper-dspdp-worksheet-request = O que contém uma notificação ou um pedido de autorização
paper-dspdp-worksheet-request-text = O artigo 23.º pede estes pontos. Copie esta parte para cada finalidade.
paper-dspdp-worksheet-request-form-controller = Responsável pelo tratamento, endereço
paper-dspdp-worksheet-request-form-purpose = Finalidade
paper-dspdp-worksheet-request-form-people = De quem são os dados: categorias de pessoas
paper-dspdp-worksheet-request-form-kinds = Tipos de dados
paper-dspdp-worksheet-request-form-recipients = Destinatários
paper-dspdp-worksheet-request-form-processor = Quem os trata por sua conta (subcontratante)
paper-dspdp-worksheet-request-form-combination = Interconexão com outros dados (artigo 9.º)
paper-dspdp-worksheet-request-form-period = Tempo de conservação
paper-dspdp-worksheet-request-form-access = Como as pessoas os veem e retificam
paper-dspdp-worksheet-request-form-transfers = Transferências para fora de Macau
paper-dspdp-worksheet-request-form-security = Segurança, em resumo (artigos 15.º e 16.º)
paper-dspdp-worksheet-record = O que se enviou, o que se recebeu
paper-dspdp-worksheet-record-table-purpose = Finalidade
paper-dspdp-worksheet-record-table-sent = Enviado em
paper-dspdp-worksheet-record-table-reference = Referência
paper-dspdp-worksheet-record-table-answer = Resposta da DSPDP, data

## Leaver checklist
## One sheet for each person who leaves; filled in by the firm.

paper-leaver-checklist = Quando alguém sai: o chat
    .name = Folha de saída
    .about = Imprima uma para cada pessoa que sai, comece uma semana antes do último dia e arquive-a com os documentos do pessoal. Um passo que não se aplica leva um traço. Saída repentina? A conta, os aparelhos e os direitos vêm primeiro, na mesma hora.
paper-leaver-checklist-head-from = Empresa
paper-leaver-checklist-head-name = Quem sai
paper-leaver-checklist-head-department = Departamento
paper-leaver-checklist-head-day = Último dia de trabalho
paper-leaver-checklist-opening = Rubrica e data em cada linha, o mais tardar no último dia de trabalho.
paper-leaver-checklist-steps-step = Passo
paper-leaver-checklist-steps-who = Feito por
paper-leaver-checklist-steps-date = Data
paper-leaver-checklist-steps-groups = Os grupos e as pastas têm um novo responsável.
paper-leaver-checklist-steps-records = Os ficheiros e mensagens que têm de ser guardados estão arquivados fora do chat.
paper-leaver-checklist-steps-account = A conta está fechada ou bloqueada.
paper-leaver-checklist-steps-devices = A sessão da conta foi terminada em todos os telemóveis e computadores.
paper-leaver-checklist-steps-rights = Os direitos de administrador foram retirados; a lista de administradores foi corrigida.
paper-leaver-checklist-steps-apps = As aplicações e os bots que funcionavam com esta conta têm outro responsável ou foram removidos.
paper-leaver-checklist-steps-passwords = As palavras-passe partilhadas com esta pessoa foram mudadas.
paper-leaver-checklist-steps-outside = A pessoa saiu dos grupos de clientes, fornecedores de mercadorias e autoridades; estes sabem quem é o novo contacto.
# +86 is the telephone code of mainland China.
paper-leaver-checklist-steps-number = Uma conta registada com um telefone particular ou um número +86 foi desligada do nosso espaço de trabalho.
paper-leaver-checklist-steps-phone = Os dados da empresa em aparelhos particulares foram apagados; a pessoa confirma-o.
paper-leaver-checklist-steps-check-in = O modelo do rosto e os registos de localização foram apagados, exceto o que uma lei nos obriga a guardar.
paper-leaver-checklist-steps-secrecy = Lembrou-se à pessoa que o que era confidencial continua a sê-lo.
paper-leaver-checklist-steps-hong-kong = Hong Kong: está anotada a data em que os dados do pessoal são apagados, em geral no máximo daqui a 7 anos.
paper-leaver-checklist-steps-macau = Macau: os registos do trabalhador guardam-se nos 3 anos depois do último dia; a data está anotada.
paper-leaver-checklist-steps-members = Viu-se a lista de membros: o nome já lá não está.

## Points scheme
## One page. Recognition for care; nothing is ever taken off. Light in tone, not childish.

paper-points-scheme = Pontos por cuidar dos dados
    .name = Sistema de pontos
    .about = Escolha os seus próprios números e a sua própria forma de agradecer. Pergunte aos trabalhadores o que lhes agradaria, e faça participar a direção: que seja ela a primeira a comunicar um descuido seu. Pergunte a quem o aconselha em questões laborais antes de os pontos tocarem na remuneração. Se os avisos pararem, o sistema falhou: pergunte porquê antes de mudar os números.
paper-points-scheme-head-from = Empresa
paper-points-scheme-head-since = Desde, até
paper-points-scheme-head-person = A cargo de
paper-points-scheme-opening = Quem repara, avisa ou melhora alguma coisa protege-nos a todos. Queremos vê-lo e agradecer. A ninguém se pede que vigie os outros.
paper-points-scheme-points-what = O quê
paper-points-scheme-points-number = Pontos
paper-points-scheme-points-own-slip = Comunica logo um descuido seu, como uma mensagem no grupo errado
    .number = 5
paper-points-scheme-points-strange = Comunica uma mensagem, uma entrada na conta ou uma aplicação suspeitas
    .number = 3
paper-points-scheme-points-door = Encontra uma porta que ficou aberta: um antigo membro, uma pasta aberta a todos
    .number = 3
paper-points-scheme-points-drill = Participa num ensaio
    .number = 2
paper-points-scheme-points-better = Propõe uma regra mais simples ou melhor, e ela é adotada
    .number = 2
paper-points-scheme-rules = Como funciona
paper-points-scheme-rules-list-none-off = Nunca se tiram pontos. O abuso deliberado trata-se noutro lado, não aqui.
paper-points-scheme-rules-list-no-ranking = Não há uma classificação pública. Só aparece o nome de quem o quiser.
paper-points-scheme-rules-list-all = Participam todos, a direção em primeiro lugar.
paper-points-scheme-rules-list-thanks = A partir de 10 pontos há um pequeno agradecimento, ao alcance de todos.
paper-points-scheme-rules-list-list = A lista serve só para este sistema: não para a remuneração, as avaliações ou as promoções. Só a vê a pessoa que a tem a seu cargo; ao fim de um ano é apagada.
paper-points-scheme-answers = Quem responde pelo quê
paper-points-scheme-answers-table-who = Quem
paper-points-scheme-answers-table-for = Responde por
paper-points-scheme-answers-table-owner = Dono ou direção
    .for = As regras, o dinheiro e o tempo para elas, e por as cumprir, como todos.
paper-points-scheme-answers-table-person = Pessoa responsável
    .for = Que os avisos sejam levados a sério, tenham resposta no mesmo dia e fiquem escritos sem culpar ninguém.
paper-points-scheme-answers-table-groups = Responsáveis dos grupos
    .for = Quem é membro, e de que tipo é o grupo.
paper-points-scheme-answers-table-everyone = Todos
    .for = O que publicam, e por dizer quando algo correu mal.
