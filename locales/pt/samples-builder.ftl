### O exemplo já preenchido «builder»: obras em Hong Kong e Macau.
### São notas que as pessoas de uma pequena empresa escreveram: curtas e naturais. A empresa e as pessoas são inventadas; cada nome fica igual em todo o ficheiro.

# check: same-as-source ok
sample-builder-title = Granite Row Builders Ltd.
sample-builder-raymond-cheung-director = Raymond Cheung, administrador
sample-builder-fatima-sousa-macau-site-office = Fátima Sousa, estaleiro de Macau
sample-builder-tommy-ng-it = Tommy Ng, informática
sample-builder-foreman-lok-piling-site = Encarregado Lok, obra das estacas
sample-builder-platform = Chat de trabalho A
sample-builder-department-all = Escritório e desenho
sample-builder-department-sites = Obras
sample-builder-department-subcontractors = Grupos dos subempreiteiros
sample-builder-department-plant = Máquinas e armazém
sample-builder-department-wages = Salários
sample-builder-note-location-in-writing = Perguntado ao fornecedor a 16 de novembro; ainda sem resposta.
# check: same-as-source ok
sample-builder-tommy-ng = Tommy Ng
sample-builder-note-sensitive-off-chat = Os recibos de vencimento já saíram do chat. Os cartões de segurança dos subempreiteiros continuam a ser fotografados para os grupos.
sample-builder-note-plus86-accounts = Ninguém verificou. O subempreiteiro das estacas traz as suas próprias contas.
sample-builder-note-attendance-necessity = Os portões de duas obras abrem com o rosto; na terceira bastaria um cartão.
sample-builder-note-leavers = O pessoal do escritório sim; o das obras só quando a obra fecha.
sample-builder-note-guest-review = Cerca de 190 convidados em 27 grupos; ninguém os conhece a todos.
# check: same-as-source ok
sample-builder-fatima-sousa = Fátima Sousa
sample-builder-note-apps-register = O bot do ponto e o bot do tempo estão na lista; o bot da grua é de um fornecedor.
sample-builder-note-webhook-secrets = O endereço do bot da grua está no aviso do grupo.
sample-builder-note-staff-notice = Afixado em todos os portões em chinês, inglês e português.
sample-builder-file-staff-notice = obras/aviso-no-portao-2026.pdf
sample-builder-note-profiling-human = O encarregado assina as horas; o relógio só conta.
sample-builder-note-processing-terms = O contrato é com o revendedor de Kowloon; Raymond Cheung anda à procura dele.
sample-builder-note-gdpr-scope = Dois engenheiros trabalham no Porto um mês de cada vez; está a perguntar-se se isso conta.
# check: same-as-source ok
sample-builder-raymond-cheung = Raymond Cheung
sample-builder-note-training = Dez minutos na conversa de segurança de cada obra, em setembro deste ano.
sample-builder-file-training = obras/conversas-de-seguranca-2026-09.pdf
sample-builder-apps-r1-name = Bot do ponto
sample-builder-apps-r1-purpose = Horas do pessoal das obras
sample-builder-apps-r1-maker = O fornecedor da plataforma
sample-builder-apps-r1-secret = Na consola de administração
sample-builder-apps-r2-name = Bot do tempo
sample-builder-apps-r2-purpose = Avisos de vento e chuva
sample-builder-foreman-lok = Encarregado Lok
sample-builder-apps-r2-maker = Uma empresa de Hong Kong
sample-builder-apps-r2-secret = Com Tommy Ng
sample-builder-apps-r2-reason = Só escreve.
sample-builder-apps-r3-name = Bot da grua
sample-builder-apps-r3-purpose = Cargas e horas da grua
sample-builder-apps-r3-maker = O fornecedor da grua
sample-builder-apps-r3-secret = Está no aviso do grupo
sample-builder-apps-r3-reason = Não precisa de ler as conversas.
sample-builder-impact-subject = Ponto com o rosto nos portões de duas obras.
sample-builder-parked-1 = Cartões em vez do rosto em todos os portões: quanto custariam?
sample-builder-parked-2 = As contas de um subempreiteiro são nossas para listar?
sample-builder-department-canteen = Cantina
