### Register of connected apps and bots. One row is one app, bot or webhook.
### chave ou código de acesso = key or token: the secret with which a program signs in; the register holds its place, never the secret itself.

sheet-apps = Aplicações e bots ligados
    .about = Tudo o que lê ou escreve no seu chat sem ser uma pessoa: quem o quis, o que pode fazer, para onde vão os dados, e se fica.
    .row = aplicação
    .add = Acrescentar uma aplicação ou um bot

sheet-apps-part-what = O que é
field-apps-name = Como se chama a aplicação ou o bot?
    .name = Aplicação
    .help = Tal como aparece na consola de administração. Um webhook ou um assistente tem uma linha própria.
field-apps-purpose = Para que serve?
    .name = Finalidade
    .help = Se ninguém souber dizer, a decisão está tomada.
field-apps-owner = Quem na empresa responde por ela?
    .name = Responsável
    .help = Um nome, não um departamento. Quem a ligou, ou quem daria pela falta dela.
field-apps-maker = Quem a fez?
    .name = Feita por
    .help = O fornecedor da plataforma, outra empresa ou alguém da casa. Se for outra empresa, anote onde está registada.

sheet-apps-part-reads = O que pode fazer e para onde isso vai
field-apps-permissions = O que pode fazer?
    .name = Permissões
    .help = A consola de administração mostra o que se permitiu quando foi ligada. Marque o que está permitido, não o que é usado.
value-apps-permissions-read-messages = Ler mensagens
value-apps-permissions-read-files = Ler ficheiros
value-apps-permissions-read-members = Ler a lista de membros
value-apps-permissions-write-messages = Escrever mensagens
value-apps-permissions-change-files = Alterar ou apagar ficheiros
value-apps-permissions-approvals = Ler ou decidir aprovações
value-apps-permissions-attendance = Ler a assiduidade
value-apps-permissions-administer = Alterar definições ou membros
value-apps-permissions-not-sure = Não sei
field-apps-data = Que dados chega a ver?
    .name = Dados que vê
    .help = Conta o que passa pelos grupos em que está, também aquilo de que não precisa.
value-apps-data-none = Nenhuns dados pessoais
value-apps-data-contact = Nomes e contactos
value-apps-data-staff = Processos de pessoal
value-apps-data-customers = Registos de clientes
value-apps-data-contracts = Contratos e preços
value-apps-data-pay-bank = Salários e dados bancários
value-apps-data-identity = Documentos de identificação
value-apps-data-health = Saúde
value-apps-data-face-place = Rostos, impressões digitais, localizações
value-apps-data-not-sure = Não sei
field-apps-place = Para onde envia esses dados?
    .name = Envia para
    .help = Pergunte por escrito a quem a fez onde guarda os dados e de onde os pode abrir o pessoal dela. Sem resposta, escolha «Não sei».
value-apps-place-own = Os nossos próprios computadores
# check: same-as-source ok
value-apps-place-hong-kong = Hong Kong
# check: same-as-source ok
value-apps-place-macau = Macau
value-apps-place-mainland = Interior da China
value-apps-place-elsewhere = Outro local
value-apps-place-not-sure = Não sei
field-apps-secret = Onde está guardada a chave ou o código de acesso dela?
    .name = Chave guardada em
    .help = Escreva o lugar e quem o pode abrir, nunca o próprio segredo. Uma chave que esteja numa mensagem do chat ou num ficheiro partilhado tem de ser substituída.

sheet-apps-part-decision = Última verificação e decisão
field-apps-reviewed = Quando é que alguém reviu pela última vez as permissões dela?
    .name = Revista em
    .help = Se ninguém souber indicar um dia, faça-o agora e ponha a data de hoje.
field-apps-decision = Fica?
    .name = Decisão
# .short stands in the columns of the table, at most 12 Latin letters or 6 Chinese characters.
value-apps-decision-keep = Fica como está
    .short = fica
value-apps-decision-limit = Fica, com menos permissões
    .short = limitar
value-apps-decision-remove = Sai
    .short = sai
value-apps-decision-open = Ainda não decidido
    .short = por decidir
field-apps-reason = Porquê?
    .name = Motivo
    .help = Uma linha que quem vier depois entenda.
