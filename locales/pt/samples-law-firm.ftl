### O exemplo já preenchido «law-firm»: um escritório de advogados em Hong Kong.
### São notas que as pessoas de uma pequena empresa escreveram: curtas e naturais. A empresa e as pessoas são inventadas; cada nome fica igual em todo o ficheiro.

# check: same-as-source ok
sample-law-firm-title = Tidewell Kwan, Solicitors
sample-law-firm-margaret-kwan-managing-partner = Margaret Kwan, sócia-gerente
sample-law-firm-daniel-tidewell-partner = Daniel Tidewell, sócio
sample-law-firm-joyce-fung-practice-manager = Joyce Fung, gestora do escritório
sample-law-firm-victor-yau-it = Victor Yau, informática
sample-law-firm-rui-moura-desk-in-lisbon = Rui Moura, delegação de Lisboa
sample-law-firm-platform = Chat de trabalho C
sample-law-firm-department-all = Equipa de direito comercial
sample-law-firm-department-family = Equipa de família e sucessões
sample-law-firm-department-employment = Equipa de direito do trabalho
sample-law-firm-department-office = Contabilidade e pessoal
sample-law-firm-note-location-in-writing = Sala de servidores em Kwun Tong, máquina nossa. A empresa que a mantém confirmou em 2 de fevereiro de 2026: cópias de segurança no mesmo edifício e no cofre do escritório, nenhum acesso técnico sem nós.
sample-law-firm-file-location-in-writing = informatica/carta-manutencao-2026-02-02.pdf
# check: same-as-source ok
sample-law-firm-margaret-kwan = Margaret Kwan
sample-law-firm-role-managing-partner = sócia-gerente
sample-law-firm-acceptance-sensitive-off-chat = Esses papéis vão para as pastas dos processos no nosso servidor; no chat só segue a ligação, que só abre para a equipa do processo.
sample-law-firm-note-sensitive-off-chat = Os processos de família e de trabalho não se fazem sem esses papéis.
# check: same-as-source ok
sample-law-firm-joyce-fung = Joyce Fung
sample-law-firm-file-data-inventory = privacidade/inventario-2026-03.xlsx
sample-law-firm-note-key-custody = As chaves estão na nossa máquina; uma cópia selada com Margaret Kwan.
sample-law-firm-note-audit-log = Guardado dois anos no servidor, fora do alcance dos administradores do chat.
sample-law-firm-file-admin-list = informatica/administradores-2026-10.pdf
sample-law-firm-note-guest-review = Os clientes só são convidados no grupo do seu processo. Última verificação em 30 de setembro de 2026: 41 convidados, 6 retirados.
sample-law-firm-file-guest-review = informatica/convidados-2026-09-30.pdf
sample-law-firm-file-staff-notice = pessoal/aviso-ao-pessoal-2025.pdf
sample-law-firm-note-deletion = Os grupos são fechados e esvaziados três meses depois do processo; o processo em si segue a tabela de conservação.
sample-law-firm-note-processing-terms = Contrato de manutenção com condições sobre os dados; quem faz o programa nunca vê os nossos dados.
sample-law-firm-file-processing-terms = contratos/manutencao-2025.pdf
sample-law-firm-note-breach-clause = Cláusula 11: a empresa de manutenção avisa-nos em 24 horas.
sample-law-firm-reason-transfer-clauses = Mensagens, ficheiros, cópias de segurança e registos estão no nosso servidor em Hong Kong; a empresa de manutenção trabalha no local, como diz a sua carta de 2 de fevereiro de 2026.
sample-law-firm-note-exit-copy = Experimentado em 14 de agosto de 2026 com um processo encerrado.
sample-law-firm-note-regulator-cleared = Visto à luz das regras profissionais sobre sigilo e externalização; nota assinada pelos dois sócios.
sample-law-firm-file-regulator-cleared = privacidade/nota-regras-profissionais-2026-04.pdf
sample-law-firm-note-client-gdpr-contract = Dois clientes em Lisboa e um em Hamburgo passam-nos esses deveres. Lista por cláusula, com um nome ao lado de cada uma.
# check: same-as-source ok
sample-law-firm-daniel-tidewell = Daniel Tidewell
sample-law-firm-file-client-gdpr-contract = privacidade/deveres-dos-clientes-2026.xlsx
sample-law-firm-note-gdpr-transfer = As cláusulas contratuais-tipo com os três clientes indicam o servidor em Hong Kong e mais nenhum local; avaliação de 20 de abril de 2026.
sample-law-firm-file-gdpr-transfer = privacidade/avaliacao-2026-04-20.pdf
sample-law-firm-note-training = Toda a gente, menos os dois estagiários que entraram em outubro.
sample-law-firm-note-platform-by-department = Os salários e os processos de pessoal ficam no portal dos salários; tudo o resto está aqui.
sample-law-firm-note-sub-processors = Um só nome: a empresa de manutenção.
sample-law-firm-note-client-proof = Usada duas vezes em 2026 para questionários de clientes europeus; ambos respondidos a partir da pasta em três dias.
sample-law-firm-file-client-proof = privacidade/indice-pasta-clientes.pdf
sample-law-firm-note-download-limits = Ativado para os processos de família; os de trabalho a seguir.
# check: same-as-source ok
sample-law-firm-victor-yau = Victor Yau
sample-law-firm-note-evidence-unaltered = As exportações ficam no livro de provas com a sua soma de controlo.
sample-law-firm-file-log-review = informatica/revisao-dos-registos-2026-10.pdf
sample-law-firm-note-health-check = Membros e definições vistos em julho; contratos ainda não.
sample-law-firm-note-board-report = Meia página para a reunião dos sócios, a última em 5 de outubro de 2026.
sample-law-firm-cover-for-whom = Reunião dos sócios
