### O exemplo já preenchido «promoter»: os serviços de apoio de um promotor de jogo em Macau.
### São notas que as pessoas de uma pequena empresa escreveram: curtas e naturais. A empresa e as pessoas são inventadas; cada nome fica igual em todo o ficheiro.

# check: same-as-source ok
sample-promoter-title = Baía das Garças, Promoção de Jogo, Lda.
sample-promoter-augusto-leong-director = Augusto Leong, administrador
sample-promoter-carla-xavier-compliance = Carla Xavier, conformidade
sample-promoter-kelvin-un-travel-desk = Kelvin Un, viagens
sample-promoter-ho-sut-man-accounts = Ho Sut Man, contabilidade
sample-promoter-platform = Chat de trabalho B
sample-promoter-department-all = Serviços de apoio
sample-promoter-department-travel = Viagens
sample-promoter-department-hosts = Anfitriões e relações com hóspedes
sample-promoter-department-compliance = Conformidade
sample-promoter-department-accounts = Contabilidade e pessoal
sample-promoter-note-location-in-writing = O revendedor disse ao telefone que os servidores estão «lá dentro». Nada por escrito.
# check: same-as-source ok
sample-promoter-carla-xavier = Carla Xavier
# check: same-as-source ok
sample-promoter-augusto-leong = Augusto Leong
sample-promoter-role-director = administrador
sample-promoter-acceptance-sensitive-off-chat = As fotografias de passaportes só passam por um grupo fechado das viagens, esvaziado depois de cada visita.
sample-promoter-note-sensitive-off-chat = A aceitação acabou em setembro; ninguém decidiu desde então.
sample-promoter-note-data-inventory = As viagens e a contabilidade estão na lista; os anfitriões guardam as suas próprias notas.
sample-promoter-note-plus86-accounts = Todas as 34 contas: os números são dados pelo revendedor.
# check: same-as-source ok
sample-promoter-file-plus86-accounts = conformidade/lista-de-contas-2026-11.xlsx
sample-promoter-note-admin-two-step = Dois dos três administradores.
# check: same-as-source ok
sample-promoter-file-leavers = pessoal/lista-de-saida.pdf
sample-promoter-note-audit-log = A conformidade precisa dele para a autoridade de supervisão.
# check: same-as-source ok
sample-promoter-file-admin-list = conformidade/administradores-2026-07.pdf
sample-promoter-note-guest-review = Há hotéis e empresas de automóveis em onze grupos.
sample-promoter-note-staff-notice = Assinado com o contrato de trabalho desde 2024.
# check: same-as-source ok
sample-promoter-file-staff-notice = pessoal/aviso-aos-trabalhadores-2024.pdf
sample-promoter-note-monitoring-notice = A conformidade pesquisa nas mensagens dos anfitriões os nomes das pessoas excluídas. O aviso não o diz.
sample-promoter-note-customer-notice = No impresso de reserva em chinês, mas não em português nem em inglês.
sample-promoter-note-deletion = As fotografias de passaportes de 2022 ainda estão nos grupos.
# check: same-as-source ok
sample-promoter-kelvin-un = Kelvin Un
sample-promoter-note-regulator-cleared = Visto em março com as instruções da autoridade de supervisão sobre registos. Onde o fornecedor guarda os dados não era um ponto dessa lista.
# check: same-as-source ok
sample-promoter-file-regulator-cleared = conformidade/nota-2026-03-17.pdf
sample-promoter-note-mainland-export-route = Está a ver-se no registo se a empresa de viagens de Zhuhai é nossa.
sample-promoter-note-macau-legal-basis = Feito para as reservas dos hóspedes e para o pessoal; não para as notas sobre os hábitos dos hóspedes.
sample-promoter-note-macau-notification = Minuta do impresso para os dados dos hóspedes; está com o advogado.
sample-promoter-note-macau-high-risk-scenes = Fotografias de passaportes antes da chegada; localização em tempo real dos motoristas; listas de hóspedes para os hotéis.
sample-promoter-note-macau-sensitive-basis = Os anfitriões anotam assuntos de família e acompanhantes dos hóspedes.
sample-promoter-override-travel = Os hotéis só aceitam reservas neste chat até o seu próprio portal abrir em março.
sample-promoter-platforms-r1-edition = Plano gratuito do revendedor
sample-promoter-platforms-r2-name = Chat de trabalho F
sample-promoter-platforms-r2-edition = Plano empresarial, servidores em Macau
sample-promoter-records-books-macau-reason = Está a perguntar-se ao contabilista.
# check: same-as-source ok
sample-promoter-ho-sut-man = Ho Sut Man
sample-promoter-records-contracts-reason = Acordos com casinos e hotéis.
sample-promoter-records-employment-macau-reason = Legislação laboral; a contar do último dia de trabalho.
sample-promoter-records-customer-chats-reason = As reservas discutem-se durante uma ou duas épocas.
sample-promoter-records-identity-copies-reason = Até a estadia acabar e estar paga.
sample-promoter-records-recordings-reason = Chamadas da conformidade.
sample-promoter-records-logs-reason = A autoridade de supervisão pode perguntar pelo ano anterior.
sample-promoter-records-disputes-reason = Há duas reclamações em aberto.
sample-promoter-records-everyday-reason = Nunca ninguém procurou uma escala antiga.
# check: same-as-source ok
sample-promoter-drills-r1-people = Carla Xavier, Ho Sut Man
sample-promoter-drills-r1-found = Esqueceram-se as notas dos próprios anfitriões.
sample-promoter-drills-r1-improve = Perguntar primeiro aos anfitriões: Carla Xavier.
# check: same-as-source ok
sample-promoter-drills-r2-people = Carla Xavier, Kelvin Un
sample-promoter-drills-r2-found = Uma fotografia de passaporte no grupo errado já não se pôde retirar ao fim de um dia.
sample-promoter-drills-r2-improve = Dizer às viagens que retirem logo: Kelvin Un.
sample-promoter-reviews-r1-changed = Um administrador tinha saído em maio.
sample-promoter-reviews-r1-next = Outra vez em outubro; não se fez.
sample-promoter-reviews-r2-changed = Nada.
sample-promoter-reviews-r2-next = Nenhuma.
sample-promoter-impact-subject = Localização em tempo real de motoristas e hóspedes e fotografias de passaportes nas viagens.
sample-promoter-impact-purpose = Os hóspedes são esperados na fronteira e têm o quarto pronto.
sample-promoter-impact-people = Cerca de 60 hóspedes por mês, a maioria do Interior da China e de Hong Kong; doze motoristas.
sample-promoter-impact-data = Fotografia do passaporte, número de telefone, localização em tempo real, nomes dos acompanhantes, hotel.
sample-promoter-impact-gentler = Um código em vez da fotografia do passaporte: dois hotéis aceitavam.
sample-promoter-impact-risks = Uma lista de hóspedes chega a quem não devia. A fotografia de um passaporte é usada por outra pessoa.
sample-promoter-reply-location-in-writing = «Os nossos servidores são do mais moderno que há.» Onde estão, não diz.
sample-promoter-provider-reseller = O revendedor, por e-mail
sample-promoter-parked-1 = Os anfitriões precisam mesmo das notas sobre os hábitos?
sample-promoter-cover-version = rascunho 2
