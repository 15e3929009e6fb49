### O que `portolan check` diz dos ficheiros de questionário. As palavras do YAML ficam em inglês.

check-clean = Nada a corrigir. Ficheiros verificados: { $count }.
check-summary = Erros: { $errors }. Avisos: { $warnings }.
check-more = Erros que não são mostrados: mais { $count }

check-unreadable = Não é possível ler
check-no-packs = Nesta pasta não há nenhum ficheiro .yaml
check-too-long = Este ficheiro tem mais de { $limit } MB
check-empty = Este ficheiro está vazio
check-hint-utf8 = Guarde o ficheiro em UTF-8.
check-missing-kind = Falta a linha «kind:», que diz o que este ficheiro contém
check-unknown-kind = Não há nenhum tipo de ficheiro «{ $name }»
check-missing-pack = Não foi encontrado nenhum ficheiro do tipo «{ $name }»
check-duplicate-pack = Só pode haver um ficheiro do tipo «{ $name }»; o primeiro é { $file }
check-hint-duplicate-pack = Dê ao seu ficheiro o mesmo nome e a mesma pasta que tem o primeiro: assim toma o lugar dele.

check-syntax = Não é possível ler esta linha
check-tab = Há uma tabulação onde deviam estar espaços
check-two-documents = Aqui começa um segundo documento
check-anchor = Os ficheiros de questionário não usam âncoras (&), referências (*) nem junções (<<)
check-tag = Os ficheiros de questionário não usam etiquetas (!)
check-too-deep = Há mais de { $limit } níveis uns dentro dos outros
check-too-many = Há mais de { $limit } valores num só ficheiro
check-unknown-key = A chave «{ $name }» não é conhecida aqui
check-unknown-word = «{ $name }» não é uma das palavras que podem estar aqui
check-missing-key = Falta aqui a chave «{ $name }»
check-duplicate-key = A chave «{ $name }» aparece aqui duas vezes
check-one-key = Uma condição só tem uma chave
check-wrong-type-mapping = Aqui devem estar chaves com valores
check-wrong-type-list = Aqui deve estar uma lista
check-wrong-type-number = Aqui deve estar um número inteiro
check-wrong-type-yes-no = Aqui deve estar true ou false
check-wrong-type-text = Aqui deve estar uma só palavra ou texto
check-wrong-type-other = Aqui deve estar outra coisa

check-hint-did-you-mean = Queria dizer «{ $name }»?
check-hint-keys = Chaves conhecidas aqui: { $list }
check-hint-words = Uma destas palavras: { $list }
check-hint-tab = Substitua a tabulação por espaços.
check-hint-wide-colon = São dois pontos de largura dupla, da escrita chinesa (：). Escreva dois pontos simples e um espaço (: ).
check-hint-wide-comma = É uma vírgula de largura dupla, da escrita chinesa (，). Escreva uma vírgula simples (,).
check-hint-wide-space = É um espaço de largura dupla, da escrita chinesa. Escreva espaços simples.
check-hint-nbsp = É um espaço que não quebra, muitas vezes copiado de uma página ou de um processador de texto. Escreva um espaço simples.
check-hint-curly-quote = Use aspas direitas: "…"
check-hint-invisible = Há aqui um carácter invisível. Apague-o.
check-hint-quote = Feche as aspas que foram abertas aqui.
check-hint-backslash = Dentro de "…" a barra invertida tem um sentido próprio. Use '…'.
check-hint-bracket = Feche o parêntese que foi aberto aqui e ponha vírgulas entre as partes.
check-hint-indent = As linhas que pertencem ao mesmo grupo começam com o mesmo número de espaços.
check-hint-colon-space = A chave é seguida de dois pontos e de um espaço, e fica numa linha só dela: key: value
check-hint-duplicate-key = Apague uma delas.
check-hint-two-documents = Apague a linha com ---, ou faça um segundo ficheiro.
check-hint-anchor = Escreva o valor por extenso, ou ponha-o entre aspas.
check-hint-tag = Apague a palavra com o ponto de exclamação, ou ponha o valor entre aspas.
check-hint-one-key = Junte as condições com all ou any, cada uma como entrada da lista.
check-hint-yes-no = Escreva true ou false, sem aspas.
check-hint-number = Escreva só algarismos, sem sinal, vírgula ou unidade.
# $name (String) - what is missing
check-hint-missing-key = Escreva-a aqui: portolan schema questionnaire diz o que pode ficar em «{ $name }».

check-bad-id = «{ $name }» não pode ser um nome
check-hint-id = Letras minúsculas de a a z, algarismos e hífenes, no máximo 64.
check-bad-version = Isto não pode ser uma versão
check-hint-version = No máximo 32 caracteres simples, entre aspas direitas: "2026.11"
check-bad-date = «{ $text }» não é uma data
check-hint-date = Ano, mês, dia: 2026-11-21
check-future-date = { $date } é posterior a hoje, { $today }
check-hint-future-date = Escreva o dia em que alguém viu mesmo o texto.
check-bad-link = Uma ligação começa por https:// e não tem espaços
check-out-of-range = { $number } não está entre { $least } e { $most }
check-duplicate-id = «{ $name }» é usado duas vezes; a primeira em { $file }, linha { $line }
check-listed-twice = «{ $name }» está duas vezes na lista
check-long-list = Esta lista tem mais de { $limit } entradas
check-empty-list = Esta lista está vazia

check-unknown-instrument = Nenhum instrumento do registo das leis se chama «{ $name }»
check-unknown-citation = Nenhuma citação do registo das leis se chama «{ $name }»
check-no-law = «{ $name }» não indica nenhuma lei
check-hint-our-advice = Se nenhuma lei o pede, escreva: law: [our-advice]
check-unused-instrument = Nenhuma citação pertence ao instrumento «{ $name }»
check-unused-citation = Nada cita «{ $name }»
check-hint-unused = Use-o, ou apague-o.
check-seen-after-checked = O texto de «{ $name }» foi visto depois da última verificação
check-nothing-printable = Um relatório não pode imprimir nenhuma das citações de «{ $name }»
check-old-law = A lei deste ficheiro é a de { $date }, há mais de um ano
check-hint-old-law = Veja o que mudou desde então e escreva depois a nova data.

check-empty-question = A pergunta «{ $name }» não tem factos (facts)
check-missing-fact = O programa precisa do facto «{ $name }»
check-fact-kind = O programa precisa de «{ $name }» com kind: { $kind }
check-fact-named-like-tier = Um facto não pode ter o nome de uma parte (tier), «{ $name }»
check-text-with-values = «{ $name }» é texto e não tem valores
check-fact-without-values = «{ $name }» não tem valores para escolher
check-reads-later = «{ $name }» não é perguntado antes deste facto
check-fact-always-asked = O programa lê «{ $name }»; por isso é sempre perguntado e não tem condição (when)
check-unused-fact = Nem uma condição nem o programa lê «{ $name }»
check-tiers = As partes (tiers) são sensitivity, roles e mobility, por esta ordem
check-tier-without-level = Nenhuma linha de «{ $name }» tem level
check-tick-without-level = «{ $name }» precisa de level; sem ele, uma linha só informa
check-confirms-with-level = «{ $name }» só confirma e não tem level
check-unknown-needs = Nesta parte (tier) não há nenhuma linha «{ $name }» com confirms: true

check-unknown-fact = Não há nenhum facto nem parte (tier) com o nome «{ $name }»
check-unknown-value = «{ $fact }» não tem o valor «{ $name }»
check-unknown-tick = «{ $tier }» não tem a linha «{ $name }»
check-text-in-condition = «{ $name }» é texto livre; uma condição não o pode ler
check-never-holds = Esta condição nunca pode ser verdadeira
check-hint-never-holds = Uma parte exclui outra. Altere uma das duas.

check-unknown-control = Não há nenhuma medida de controlo chamada «{ $name }»
check-no-about = Diga a que diz respeito «{ $name }»: company, platform ou as duas coisas
check-cycle = Estas medidas de controlo esperam umas pelas outras: { $list }
check-unused-control = Nenhuma lista de verificação tem «{ $name }»
check-hint-unused-control = Ponha-a numa etapa de uma lista de verificação, ou apague-a.
check-unreachable = «{ $name }» nunca é perguntada: esta condição exclui todas as listas de verificação que a têm
check-hint-unreachable = Alargue a condição, ou ponha a pergunta noutra lista de verificação.

check-steps = A lista de verificação «{ $name }» tem { $count } etapas em vez de cinco
check-step-weights = Os pesos das etapas de «{ $name }» somam { $sum } em vez de 100
check-hint-step-weights = Altere os pesos das etapas até somarem 100.
check-empty-step = A etapa «{ $name }» não tem medidas de controlo
check-entry-weight = { $number } não é um peso: 5 essencial, 3 importante, 1 boa prática
check-from-without-gate = «from» pertence a um «gate», e aqui não há nenhum
check-gate-not-applicable = «{ $name }» admite a resposta «Não se aplica» e por isso não pode ter gate
check-hint-gate-not-applicable = Apague o gate, ou not_applicable: true na medida; uma condição (when) pode fazer o mesmo.
check-duty-from = «{ $name }» é um dever em vigor; o seu gate vale a partir de 1
check-hint-duty = Apague «from». Se o gate é conselho seu e não esse dever, ponha outra citação em primeiro lugar.
check-duty-compensating = «{ $name }» é um dever em vigor; nada o pode substituir
check-hint-duty-compensating = Escreva compensating: false na medida de controlo.

check-rule-part = Cada elemento de uma regra é «control» com «is», ou «when»
check-status-not-offered = A medida de controlo «{ $control }» nunca tem a resposta «{ $name }»
check-block-key = Um bloco com is: { $kind } não tem «{ $name }»
check-block-needs = Um bloco com is: { $kind } precisa de «{ $name }»
check-table-rows = As linhas de uma tabela vêm de uma só destas origens: items, rows, from
check-law-without-kinds = Numa tabela, law pertence a from: kinds
check-cannot-make = As células da coluna «{ $name }» não podem ser preenchidas para estas linhas
check-filled-twice = A linha «{ $name }» tem fill e owner_of, e só pode ter um deles

check-lens-groups = A perspetiva «{ $name }» tem groups ou from, nunca ambos
check-change-of-control = «{ $name }» ainda é uma medida de controlo; não pode constar como alterada
check-hint-change = Indique só medidas que já não estão no catálogo; apague esta linha, ou a medida.
# $name (String) - a control
check-change-cycle = «{ $name }» passou a ser algo que voltou a ser «{ $name }»

check-sheet-key = «{ $name }» não pertence a uma folha com rows: { $rows }
check-sheet-needs = Uma folha com rows: { $rows } precisa de «{ $name }»
check-missing-field = Esta folha precisa de um campo «{ $name }» com kind: { $kind }
check-first-field = O primeiro campo dá nome à linha e tem kind: text; «{ $name }» tem outro
check-field-key = «{ $name }» não pertence a um campo com kind: { $kind }
check-values-and-scale = «{ $name }» tem valores próprios ou uma scale, não ambos
check-unknown-scale = Esta folha não tem nenhuma scale chamada «{ $name }»
check-unused-scale = Nenhum campo usa a scale «{ $name }»
check-unknown-entry = Esta folha não tem nenhuma entrada (entries) chamada «{ $name }»
check-unknown-field = Esta folha não tem nenhum campo chamado «{ $name }»
check-later-field = «{ $name }» só é perguntado depois; aqui só se pode ler um campo anterior
check-field-without-values = «{ $name }» não tem valores; nada pode depender dele
check-outcome-not-sure = «{ $name }» quer dizer «não sei ao certo»; torna sempre o resultado um «talvez» e não se lista
check-bad-period = «{ $text }» não é um período
check-hint-period = Um número e uma unidade: P7Y anos, P6M meses, P2W semanas, P40D dias, PT72H horas.
check-least-over-most = Guardado pelo menos { $least } mas no máximo { $most }: nenhum período serve

check-missing-text = { $language }: falta o texto de «{ $name }»
check-missing-texts = { $language }: textos em falta, além destes: { $count }
check-hint-missing-text = Ponha-o num ficheiro .ftl na pasta { $file }; até lá aparece o inglês.
check-hint-missing-english = Ponha-o num ficheiro .ftl na pasta { $file }; sem ele aparece o próprio nome.
check-unused-text = Nenhum exemplo usa o texto «{ $name }»
# $name (String) - the id of a message
check-unused-words = Nada no questionário precisa do texto «{ $name }»
