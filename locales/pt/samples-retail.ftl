### O exemplo já preenchido «retail»: lojas e armazém em Hong Kong.
### São notas que as pessoas de uma pequena empresa escreveram: curtas e naturais. A empresa e as pessoas são inventadas; cada nome fica igual em todo o ficheiro.

# check: same-as-source ok
sample-retail-title = Harbour Lane Homewares Ltd.
sample-retail-karen-wong-managing-director = Karen Wong, diretora-geral
sample-retail-grace-chan-finance = Grace Chan, finanças
sample-retail-peter-lau-hr = Peter Lau, recursos humanos
sample-retail-ivy-ho-it = Ivy Ho, informática
sample-retail-platform = Chat de trabalho A
sample-retail-department-all = Lojas e armazém
sample-retail-department-hr = Recursos humanos
sample-retail-department-management = Direção
sample-retail-department-service = Apoio ao cliente
sample-retail-department-finance = Finanças e compras
sample-retail-note-location-in-writing = Em agosto, o comercial disse ao telefone «no Interior da China». Nada por escrito; ninguém sabe onde está a cópia de segurança.
# check: same-as-source ok
sample-retail-karen-wong = Karen Wong
sample-retail-role-managing-director = diretora-geral
sample-retail-acceptance-sensitive-off-chat = Até o sistema de RH estar a funcionar, os salários e os documentos de identificação só passam por um grupo fechado de três pessoas, esvaziado todas as sextas-feiras.
sample-retail-file-data-inventory = conformidade/lista-de-dados-2026-10.xlsx
sample-retail-note-plus86-accounts = As compras listaram os seus sete; ninguém perguntou ao armazém.
sample-retail-note-attendance-necessity = Está escrito para o armazém, mas não para as lojas.
sample-retail-file-admin-two-step = conformidade/entrada-dos-administradores-2026-11-02.png
sample-retail-file-leavers = rh/lista-de-saida.pdf
sample-retail-note-audit-log = As entradas ficam registadas durante 30 dias; as exportações não.
sample-retail-file-admin-list = informatica/administradores-2026-11.txt
sample-retail-note-outsider-rule = O apoio ao cliente pergunta à Ivy antes de deixar entrar um fornecedor. As lojas fazem como querem.
sample-retail-note-guest-review = Os convidados podem ler mensagens anteriores à sua entrada? Perguntar ao fornecedor.
sample-retail-file-staff-notice = rh/aviso-ao-pessoal-2026.pdf
sample-retail-note-direct-marketing = Não fazemos publicidade no chat: decidido por Karen Wong em 2 de março de 2026 e comunicado ao apoio ao cliente.
sample-retail-file-direct-marketing = conformidade/sem-publicidade-no-chat-2026-03-02.pdf
sample-retail-note-deletion = Os ficheiros dos grupos são esvaziados em janeiro; as mensagens, ao fim de dois anos.
sample-retail-note-profiling-human = O ponto conta os dias de atraso. Dois gerentes de loja veem primeiro a escala; um não.
sample-retail-note-processing-terms = Só as condições públicas que toda a gente aceita com um clique. Nada assinado sobre segurança, apagamento ou acesso do apoio técnico.
sample-retail-file-access-requests = conformidade/procedimento-pedidos-de-dados.docx
sample-retail-file-incident-plan = conformidade/plano-de-fuga-uma-pagina.pdf
sample-retail-note-refusal-log = Guardado com o procedimento dos pedidos. Até agora uma só linha, de maio de 2025.
sample-retail-reply-guest-review = Cada grupo tem uma lista de membros com o dia em que entraram; não há nenhuma de todos os grupos. Um convidado vê as mensagens a partir desse dia.
sample-retail-provider-support = Apoio técnico do fornecedor
sample-retail-reply-breach-clause = As condições públicas nada dizem. Com o plano empresarial teríamos condições sobre os dados; a minuta vem a seguir.
sample-retail-provider-sales = Serviço comercial do fornecedor
sample-retail-left-out-rights-drill = Não antes das vendas de Natal; em março.
sample-retail-parked-1 = Na loja não bastaria um cartão em vez do ponto com localização?
sample-retail-parked-2 = Afinal, quem pode abrir novos grupos com clientes?
sample-retail-cover-for-whom = Reunião da administração de 27 de novembro de 2026
