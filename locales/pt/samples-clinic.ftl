### O exemplo já preenchido «clinic»: uma clínica em Macau.
### São notas que as pessoas de uma pequena empresa escreveram: curtas e naturais. A empresa e as pessoas são inventadas; cada nome fica igual em todo o ficheiro.

# check: same-as-source ok
sample-clinic-title = Clínica Porto Sereno, Lda.
sample-clinic-dr-helena-rosario-clinical-director = Dra. Helena Rosário, diretora clínica
sample-clinic-antonio-lei-administrator = António Lei, administrador
sample-clinic-mei-fong-accounts = Mei Fong, contabilidade
sample-clinic-platform = Chat de trabalho A
sample-clinic-department-all = Receção
sample-clinic-department-clinical = Médicos e enfermeiros
sample-clinic-department-accounts = Contabilidade
# check: same-as-source ok
sample-clinic-file-data-inventory = protecao-de-dados/inventario-2026.xlsx
sample-clinic-note-location-in-writing = Carta de 4 de junho de 2026: guardado em Singapura, apoio técnico só de Singapura, cópias de segurança na mesma região.
sample-clinic-file-location-in-writing = protecao-de-dados/carta-do-fornecedor-2026-06-04.pdf
# check: same-as-source ok
sample-clinic-file-macau-notification = protecao-de-dados/notificacao-recibo.pdf
sample-clinic-file-processing-terms = contratos/condicoes-sobre-dados-assinadas.pdf
sample-clinic-note-audit-right = Cláusula 9 das condições sobre os dados: um relatório por ano, perguntas a qualquer momento. Usada uma vez, em julho.
sample-clinic-dr-helena-rosario = Dra. Helena Rosário
sample-clinic-role-clinical-director = diretora clínica
sample-clinic-acceptance-sensitive-off-chat = Os dados de saúde só passam por um grupo fechado por médico, sem convidados; os papéis dos salários, pelo portal do contabilista.
sample-clinic-note-sensitive-off-chat = Os processos dos doentes ficam no sistema da clínica.
sample-clinic-note-macau-transfer-ground = Declaração de consentimento de 2026, uma página, assinada na inscrição.
# check: same-as-source ok
sample-clinic-file-macau-transfer-filing = protecao-de-dados/transferencia-recibo.pdf
# check: same-as-source ok
sample-clinic-file-macau-forms = protecao-de-dados/pasta-dspdp-2026.pdf
# check: same-as-source ok
sample-clinic-antonio-lei = António Lei
sample-clinic-note-objection = A receção toma nota e avisa a Dra. Rosário no mesmo dia. Até agora ninguém se opôs.
sample-clinic-note-chat-policy = Uma página de 2024, nunca entregue aos médicos a tempo parcial.
sample-clinic-client = Grupo Porto Sereno
sample-clinic-reply-exit-copy = Mensagens em texto, ficheiros como estão, por grupo; demora até três dias úteis. Aqui ainda ninguém experimentou.
sample-clinic-provider-contact = Contacto de clientes do fornecedor, Singapura
sample-clinic-reply-key-custody = As chaves são do fornecedor; em que país, não diz.
sample-clinic-parked-1 = Quanto tempo é que as mensagens sobre marcações têm de ser guardadas?
