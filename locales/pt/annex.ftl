### O anexo do relatório: um ficheiro próprio em que a administração ou o auditor de um cliente consulta tudo.
### Todas as respostas, o que não se perguntou, departamentos, folhas anexas, palavras, lei. Tabelas, poucas frases.
### Os títulos são frases inteiras com o seu número. Sem juízos sobre a lei, sem elogios, sem ameaças.
### «Parte» é um capítulo do anexo. As palavras comuns a outras páginas estão em report.ftl e words.ftl.

## The document

# $organisation (String) - the company's name
annex-document-title = Anexo: todas as respostas sobre o chat de trabalho. { $organisation }
annex-classification = Confidencial
annex-cover-title = Anexo: todas as respostas por trás do relatório sobre o nosso chat de trabalho
annex-cover-for = Para quem queira consultar: a administração, um auditor, um cliente de

## First page: what is in it

annex-contents-outline = O que contém
# $answered, $asked (Number) - questions; $parts (Number) - parts of the annex
annex-contents =
    { $parts ->
        [one] { $answered } de { $asked } perguntas respondidas, numa parte para consultar
       *[other] { $answered } de { $asked } perguntas respondidas, em { $parts } partes para consultar
    }
annex-contents-lead = Nada aqui altera o resultado. Cada pergunta tem sempre o mesmo número.
# Heads of a table: name of the part, what it holds, page
annex-contents-part = Parte
annex-contents-holds = O que contém
annex-contents-page = Página
# Below the table. $list (String) - names of parts, with commas
annex-contents-empty = Nada foi introduzido, por isso não há esta parte: { $list }.
annex-contents-read = Como ler
annex-contents-read-text = Notas, motivos, nomes e ficheiros estão como foram escritos. As 64 letras e algarismos por baixo de um ficheiro são a sua soma de controlo SHA-256: um ficheiro com outra soma foi alterado. Onde uma sessão de trabalho se dividiu, imprimem-se os votos, e no pior caso conta a resposta mais baixa. A lei por trás de uma pergunta está numa linha cinzenta por baixo dela; a última parte diz onde está o texto e a quem diz respeito.

## Every answer, one part a checklist

# $checklist (String) - "Hong Kong"
annex-answers-outline = Respostas: { $checklist }
# $checklist (String); $asked, $in_place, $unknown (Number) - questions of this checklist
annex-answers =
    { $unknown ->
        [0] { $checklist }: { $in_place } de { $asked } com «feito», e todas as respostas são conhecidas
        [one] { $checklist }: { $in_place } de { $asked } com «feito», uma não se conhece
       *[other] { $checklist }: { $in_place } de { $asked } com «feito», { $unknown } não se conhecem
    }
# Under the heading. $whom (String) - "companies in Hong Kong"; $role (String) - "in the verdict" or "shown beside the verdict"
annex-answers-lead = Esta lista diz respeito a { $whom }; { $role }.
# In the table of contents. $answered, $asked (Number) - questions; $unknown (Number) - of the answers, those not known
annex-answers-holds =
    { $unknown ->
        [0] { $answered } de { $asked } respondidas
       *[other] { $answered } de { $asked } respondidas; { $unknown } por apurar
    }
# Title of a group of rows. $number (Number) - 1 to 5; $step (String) - name of the step
annex-step = Etapa { $number }: { $step }
# Heads of the table. "No." is the number of the question.
annex-number = N.º
annex-question = Pergunta
annex-answer = Resposta
annex-noted = Nota e prova
# Last row of a step: questions of another checklist that count here as well. $list (String) - "12 Title; 15 Title"
annex-also = Respondidas acima e contadas também aqui: { $list }
# One of them. $number (Number), $title (String)
annex-numbered = { $number } { $title }
# Under an answer: who does it or finds out. $name (String) - as typed; $date (Date)
annex-owner = { $name }
annex-owner-due = { $name }, até { DATETIME($date, dateStyle: "medium") }
annex-due = até { DATETIME($date, dateStyle: "medium") }
# A due date that is over. $name (String) - as typed; $date (Date)
annex-owner-overdue = { $name }, o prazo era { DATETIME($date, dateStyle: "medium") }
annex-overdue = o prazo era { DATETIME($date, dateStyle: "medium") }
# $reason (String) - as typed
annex-reason = Motivo: { $reason }
# Flagged by somebody who wants to come back to it
annex-flagged = sinalizada, para rever
# An answer that the questionnaire does not accept, such as "does not apply" without a reason. $answer (String) - as "does not apply"
annex-refused = Introduzida como «{ $answer }», que aqui não conta
# A file. $date (Date) - the last day on which it is good
annex-evidence-until = válida até { DATETIME($date, dateStyle: "medium") }
annex-evidence-expired = caducou em { DATETIME($date, dateStyle: "medium") }
# What the provider answered to the letter; the reply follows as typed. $name (String) - who, as typed; $date (Date)
annex-reply = Resposta do fornecedor:
annex-reply-from = Resposta do fornecedor ({ $name }):
annex-reply-on = Resposta do fornecedor, { DATETIME($date, dateStyle: "medium") }:
annex-reply-from-on = Resposta do fornecedor ({ $name }, { DATETIME($date, dateStyle: "medium") }):
# Somebody took the action out of the plan by hand. $reason (String) - as typed; may be missing
annex-left-out = Deixada fora do plano: { $reason }
annex-left-out-plain = Deixada fora do plano, sem motivo
# A note under the table. $page (String) - page number
annex-answers-note = A quem diz respeito cada lei, até que ponto se viu o texto e onde está: página { $page }.

## Not asked

annex-not-asked-outline = Não perguntado
# $count (Number) - questions; $conditions (Number) - do not concern the company; $off (Number) - in checklists that were not chosen
annex-not-asked =
    { $off ->
        [0] { $count ->
            [one] Uma pergunta não foi feita, porque não diz respeito à empresa
           *[other] { $count } perguntas não foram feitas, porque não dizem respeito à empresa
        }
       *[other] { $count ->
            [one] Uma pergunta não foi feita, porque a lista dela não foi escolhida
           *[other] { $count } perguntas não foram feitas: { $conditions } não dizem respeito à empresa, { $off } são de listas que não foram escolhidas
        }
    }
annex-not-asked-lead = Uma pergunta volta assim que mude a resposta que a deixou de fora.
# $count (Number) - questions
annex-not-asked-holds =
    { $count ->
        [one] uma pergunta, com o motivo
       *[other] { $count } perguntas, por motivo
    }
annex-not-asked-because = Porque não foi feita
annex-not-asked-questions = Perguntas
# $checklist (String) - "Governance"; several with commas
annex-off = Lista não escolhida: { $checklist }
# A reason. $question (String) - a question of the profile; $values (String) - answers that were not given, with commas
annex-because-lacks = «{ $question }» Entre as respostas não está: { $values }
# $values (String) - the answers that were given
annex-because-has = «{ $question }» Respondeu-se: { $values }
# $tier (String) - "What is in it"; $values (String) - ticks, with commas
annex-because-lacks-ticks = «{ $tier }»: nenhum departamento marcou { $values }
annex-because-has-ticks = «{ $tier }»: está marcado { $values }
# $level (Number) - 1 to 4
annex-because-below = «{ $tier }»: nenhum departamento chega ao nível { $level } de 4
annex-because-reaches = «{ $tier }»: um departamento chega ao nível { $level } de 4
annex-because-unknown = Segundo o perfil, não diz respeito à empresa
# Beside a question that was answered before it went away. $answer (String) - as "in place"
annex-answered-before = respondida antes: { $answer }

## The company and its departments

annex-company-outline = Empresa e departamentos
# $ticks (Number) - ticks of all departments; $count (Number) - departments
annex-company =
    { $count ->
        [one] A empresa tal como se descreveu, e { $ticks } marcas de um departamento
       *[other] A empresa tal como se descreveu, e { $ticks } marcas de { $count } departamentos
    }
annex-company-lead = Destas duas tabelas resulta que perguntas se fizeram e quanto está em jogo.
# $answered, $asked (Number) - questions of the profile; $count (Number) - departments
annex-company-holds =
    { $count ->
        [one] perfil, { $answered } de { $asked } respondidas; um departamento, marca a marca
       *[other] perfil, { $answered } de { $asked } respondidas; { $count } departamentos, marca a marca
    }
annex-profile = O que a empresa disse de si própria
annex-departments = Departamentos, marca a marca
annex-tier = Sobre
annex-ticked = Marcado
annex-level = Nível
# A tick with its level. $tick (String) - as ticked; $level (Number) - 1 to 4
annex-tick = { $tick } ({ $level })
# Where the platform's own answer counts for the department
annex-inherited = como em toda a plataforma
annex-nothing-ticked = nada marcado
annex-departments-note = O nível é o da marca mais alta, de 1 a 4; se o nível de «quem vê» for mais alto do que o de «para onde vai», este sobe um, até 4 no máximo. É com ele que se confronta o que o chat contém. «Não sei» conta como 4 no pior caso. Um local que precisa de confirmação por escrito conta como 4 sem ela.

## Decisions by name: against the table, and what covers otherwise

annex-accepted-outline = Decidido e aceite com nome
# $overrides (Number) - decisions against the table; $covered (Number) - questions covered by something else
annex-accepted =
    { $overrides ->
        [0] Nenhuma decisão foi tomada contra a tabela;
        [one] Uma decisão foi tomada contra a tabela;
       *[other] { $overrides } decisões foram tomadas contra a tabela;
    } { $covered ->
        [0] nada está dado como coberto de outro modo
        [one] uma pergunta está coberta de outro modo
       *[other] { $covered } perguntas estão cobertas de outro modo
    }
annex-accepted-lead = Cada uma precisa de nome, motivo e data de fim; depois dessa data não conta.
# In the table of contents
annex-accepted-holds = decisões contra a tabela: { $overrides }; coberto de outro modo: { $covered }
annex-overrides = Decisões contra a tabela
annex-overrides-none = Nenhuma decisão foi tomada contra a tabela.
annex-override-decided = Decidido
annex-override-table = Pela tabela
annex-covered = Coberto de outro modo
annex-covered-none = Nenhuma pergunta tem a resposta «outra medida cobre isto».
annex-covered-by = O que o cobre
annex-accepted-by = Aceite por
annex-until = Até
# In place of a name
annex-accepted-nobody = ainda ninguém
# A date that is over, under it
annex-ended = terminou
# $name, $role (String) - as typed
annex-person = { $name } ({ $role })

## View by

annex-lenses-outline = Ver por
# $asked (Number) - questions; $count (Number) - views
annex-lenses =
    { $count ->
        [one] As mesmas { $asked } respostas sob outros títulos
       *[other] As mesmas { $asked } respostas sob outros títulos, de { $count } modos
    }
annex-lenses-lead = As colunas têm os números das perguntas, os mesmos das partes com as respostas. Nada aqui altera os pontos.
# In the table of contents. $list (String) - names of the views, with commas
annex-lenses-holds = { $list }
annex-lens-group = Título
annex-lens-in-place = Feito
annex-lens-partly = Em parte
annex-lens-not = Por fazer
annex-lens-not-known = Não se sabe
annex-lens-not-applicable = Não se aplica
# Under a heading. $part, $whole (Number) - questions
annex-lens-count = { $part } de { $whole } com «feito»
# $count (Number) - questions
annex-lens-not-asked =
    { $count ->
        [one] uma não perguntada
       *[other] { $count } não perguntadas
    }

## Tables beside the checklists: platforms, impact assessment, records, apps, drills, reviews

# Heads of tables
annex-sheet-question = Pergunta
annex-sheet-answer = Resposta
annex-sheet-record = Registo
annex-sheet-told = A plataforma guarda
annex-sheet-needed = Tempo necessário
annex-sheet-asked = A fonte pede
annex-sheet-fits = Está bem?
# What the source asks for. $period (String) - as "7 years"
annex-sheet-least = pelo menos { $period }
annex-sheet-most = no máximo { $period }
annex-sheet-what = O quê
annex-sheet-found = Resultado
annex-sheet-said = O que se constatou
annex-sheet-last = Feito em
annex-sheet-next = Próxima vez
# A heading over a list of what is done again and again
annex-sheet-coming = Para quando é cada uma
# A heading over what a screening leads to: per law, whether an assessment is needed
annex-sheet-outcomes = A que leva a triagem
annex-sheet-outcomes-none = Com as respostas até agora, a triagem não leva a nada.
# The two kinds of outcome: what the answers settle, and what is still open
annex-sheet-certain = Pelas respostas
annex-sheet-perhaps = Ainda em aberto
# Below a table. $list (String) - kinds of records of which nothing was said
annex-sheet-open = Ainda nada se disse sobre: { $list }.
# A field that a department needs of another platform. $departments (String) - names with commas
annex-sheet-needed-by = a exigir por: { $departments }
# Label before what was typed or chosen in a cell: "Purpose: ..." $label (String)
annex-sheet-label = { $label }:
# $sheet (String) - name of the table; $answered, $asked (Number) - questions in it
annex-sheet-one = { $sheet }: { $answered } de { $asked } perguntas respondidas
annex-sheet-one-holds = { $answered } de { $asked } respondidas
# $count (Number) - platforms; $unknown (Number) - answers that nobody knows
annex-sheet-compare =
    { $count ->
        [one] { $sheet }: uma em vista; { $unknown } de { $asked } respostas não se conhecem
       *[other] { $sheet }: { $count } em vista; { $unknown } de { $asked } respostas não se conhecem
    }
annex-sheet-compare-holds =
    { $count ->
        [one] uma, { $unknown } de { $asked } respostas por apurar
       *[other] { $count } lado a lado, { $unknown } de { $asked } respostas por apurar
    }
# $count (Number) - kinds of records; $gaps (Number) - kept too long or too short; $unknown (Number) - not known
annex-sheet-records = { $sheet }: lacunas em { $gaps } de { $count }, { $unknown } por apurar
annex-sheet-records-holds = tipos: { $count }; lacunas: { $gaps }; por apurar: { $unknown }
# A register or a log. $count (Number) - rows; $due (Number) - things that are to be done again now
annex-sheet-rows =
    { $count ->
        [0] { $sheet }: nenhuma linha
        [one] { $sheet }: uma linha
       *[other] { $sheet }: { $count } linhas
    }{ $due ->
        [0] { "" }
        [one] , uma coisa a fazer agora
       *[other] , { $due } coisas a fazer agora
    }
annex-sheet-rows-holds =
    { $count ->
        [0] nenhuma linha
        [one] uma linha
       *[other] { $count } linhas
    }{ $due ->
        [0] { "" }
       *[other] ; { $due } a fazer agora
    }
# In the comparison of platforms, below the table. Keep the two words as they stand in the columns.
annex-sheet-compare-note = «Mostrado» quer dizer visto por alguém da empresa; «só declarado», lido ou ouvido. Aqui ninguém ganha: conta aquilo de que se precisa.

## Workshop: hands, what was set aside

annex-workshop-outline = Votos e assuntos para depois
# $votes (Number) - questions put to the vote; $split (Number) - disagreements that nobody has settled
annex-workshop =
    { $votes ->
        [0] Não se votou nenhuma pergunta
        [one] Votou-se uma pergunta
       *[other] Votaram-se { $votes } perguntas
    }{ $split ->
        [0] { "" }
        [one] , uma continua sem acordo
       *[other] , { $split } continuam sem acordo
    }
annex-workshop-lead = Os votos contaram-se depois da votação, sem nomes.
# In the table of contents. $parked (Number) - thoughts set aside
annex-workshop-holds = votações: { $votes }; sem acordo: { $split }; para depois: { $parked }
annex-votes = Votações
annex-hands = Votos
annex-vote-now = O que conta agora
annex-vote-split = sem acordo
annex-parked = Assuntos para depois
annex-parked-text = A que voltar depois
annex-parked-at = Surgiu em

## Words

annex-terms-outline = Palavras
# $count (Number)
annex-terms =
    { $count ->
        [one] Uma palavra que as perguntas usam, explicada em linguagem simples
       *[other] { $count } palavras que as perguntas usam, explicadas em linguagem simples
    }
annex-terms-lead = Explicadas no sentido que aqui têm. O texto de uma lei é o da sua fonte oficial.
annex-terms-holds =
    { $count ->
        [one] uma palavra
       *[other] { $count } palavras
    }
annex-term = Palavra
annex-term-means = O que quer dizer aqui

## Law

annex-law-outline = Leis e outras fontes
# $count (Number) - provisions; $check (Number) - of these, to be checked before anybody relies on them
annex-law =
    { $check ->
        [0] { $count ->
            [one] Há uma disposição por trás das perguntas
           *[other] Há { $count } disposições por trás das perguntas
        }
       *[other] { $count ->
            [one] Há uma disposição por trás das perguntas; verifique-a antes de se basear nela
           *[other] Há { $count } disposições por trás das perguntas; verifique { $check } delas antes de se basear nelas
        }
    }
annex-law-lead = Estão aqui as que podem dizer respeito à empresa. Constar da lista não diz se um dever é cumprido.
annex-law-holds = { $count } disposições, { $check } a verificar primeiro
annex-law-provision = Disposição
annex-law-status = Estado
annex-law-seen = Texto à data de
annex-law-questions = Perguntas
# Below the table. $date (Date) - the day of the register
annex-law-note = Tudo foi visto pela última vez em { $date }, salvo onde há outra data ao lado. Um travessão: nenhuma pergunta de uma lista assenta nela, mas assenta uma folha anexa ou uma marca.
# Under the date. $date (Date) - the day on which somebody last looked
annex-law-looked = visto em { DATETIME($date, dateStyle: "medium") }
annex-law-confirmed = confirmado
# $count (Number) - provisions whose text nobody has seen
annex-law-unprinted =
    { $count ->
        [one] Pode dizer respeito à empresa mais uma disposição; não é indicada, porque ninguém viu o seu texto.
       *[other] Podem dizer respeito à empresa mais { $count } disposições; não são indicadas, porque ninguém viu o seu texto.
    }
