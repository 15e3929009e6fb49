### A folha para o pessoal: uma página na parede de uma loja ou de um escritório, que diz o que se pode escrever onde.
### For translators: you speak to all staff, from the counter to the office. Short, friendly orders; no law, no points, no
### blame, and none of the words for readiness (ready, partly ready, not ready). Everything must fit on one page.

# Title of the file. $organisation (String) - name of the company
handout-document-title = O que se pode escrever onde: { $organisation }
# At the top of the page, in place of "Confidential"
handout-classification = Para todo o pessoal
# Entry in the list of bookmarks
handout-outline = O que se pode escrever onde

# The large title
handout = O que se pode escrever onde
# Under the title. $platform (String) - name of the chat platform as typed; $organisation (String); $date (Date) - today
handout-lead = { $platform } · { $organisation } · desde { $date }
# The same where nobody has named the platform
handout-lead-unnamed = Chat de trabalho · { $organisation } · desde { $date }
# Only where departments differ, each with a page of its own. $departments (String) - their names as typed, as a list
handout-for = Para: { $departments }

# Heads of two short lists: what kind of thing, and where it may be written
handout-what = O quê
handout-where = Onde
# For those who have the page read to them
handout-alt = Três tipos de assuntos: abertos, internos, restritos. Para cada um: o que lhe pertence e onde se pode escrever.

## The three classes; their names are channel-open, channel-internal, channel-restricted. `.means` is a sentence below the
## name, in large type. Then where it may be written, two or three short lines each.

handout-open = { channel-open }
    .means = Qualquer pessoa pode ler.
    .any = Em qualquer grupo
    .guests = Pode haver convidados
handout-internal = { channel-internal }
    .means = Só para colegas.
    .need = Em grupos de quem precisa disso para trabalhar
    .own = Só em grupos do próprio departamento
    .guests = Sem convidados nem pessoas de fora
    .forward = Não reencaminhe para fora da empresa
    .leaving = Neste chat até à mudança; depois, na outra plataforma
    .customers = Ninguém de fora, exceto o cliente a quem diz respeito
handout-restricted = { channel-restricted }
    .means = Só para quem tem mesmo de ver.
    .never = Nunca neste chat.
    .need = Só em grupos de quem tem mesmo de ver
    .guests = Sem convidados, pessoas de fora, aplicações ou bots
    .forward = Não reencaminhe a ninguém
    .photos = Nem em fotografia, nem em mensagem de voz
    .call = Na dúvida, telefone; não escreva
# Before a line to write on: where such things go instead
handout-instead = Em vez disso, vai para

## Examples, for people who do not know the words of an office. One for each kind of data of the questionnaire; at most about
## 45 letters. `.thanks` is always there, as an example of what is open.

handout-kind = Exemplos
    .payroll = Salários, recibos, números de conta bancária
    .identity-documents = Documentos de identificação, mesmo em foto
    .health = Atestados médicos, tudo sobre a saúde
    .biometrics = Dados do rosto ou impressões digitais
    .whereabouts = Onde alguém está ou esteve: picagens, GPS
    .beliefs = Religião, política, sindicato
    .private-life = Vida privada, família, origem
    .minors = Tudo o que seja sobre crianças
    .customer-records = Encomendas, queixas e notas sobre clientes
    .staff-records = Férias, avaliações, candidaturas
    .contracts = Contratos, preços, projetos
    .recordings = Reuniões e chamadas gravadas
    .everyday = Escalas, tarefas, existências, avisos
    .contact-details = Nomes, telefones, moradas
    .published = Horários, novidades, fotos de produtos
    .thanks = Agradecimentos e parabéns

## At the foot of the page

handout-wrong = Se correu mal
# $name (String) - whom to tell, as typed
handout-wrong-tell = Enviou para o grupo errado? Anule o envio ou apague logo a mensagem. A seguir avise { $name }, por telefone se for preciso. Ninguém é repreendido por avisar cedo.
# The same where nobody is named; a line to write a name on follows
handout-wrong-tell-somebody = Enviou para o grupo errado? Anule o envio ou apague logo a mensagem. A seguir avise a pessoa aqui indicada, por telefone se for preciso. Ninguém é repreendido por avisar cedo.
handout-unsure = Não tem a certeza?
# $name (String) - whom to ask, as typed
handout-unsure-ask = Trate o assunto como restrito e pergunte a { $name } antes de enviar.
handout-unsure-ask-somebody = Trate o assunto como restrito e pergunte antes de enviar.
# Captions of lines to write on
handout-person = A quem avisar e perguntar
handout-telephone = Telefone
