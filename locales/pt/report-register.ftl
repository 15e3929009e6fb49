# Relatórios: capa, controlo do documento, o que mudou desde a avaliação anterior, o que não se sabe, registo de provas, sessão.

### A capa de um relatório: quem o pode ler, que versão é, quem o fez e para quem. Define-se num formulário na página dos
### relatórios; vem na capa e na tabela «controlo do documento» da última página.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = Confidencial
cover-classification-internal = Interno
cover-classification-restricted = Restrito: só leitores designados
cover-classification-public = Público

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = Não é uma imagem PNG. Guarde o logótipo em PNG e tente de novo.
# $size and $limit are kilobytes.
logo-too-heavy = O ficheiro tem { $size } KB; um logótipo pode ter no máximo { $limit } KB.
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = A imagem tem { $width } por { $height } píxeis; um logótipo pode ter no máximo { $limit } de cada lado e 16 milhões de píxeis ao todo.
logo-damaged = A imagem está danificada ou incompleta. Guarde de novo o logótipo em PNG e tente outra vez.

## Labels of the form, of the cover and of document control

cover-classification = Classificação
cover-version = Versão
cover-prepared-by = Preparado por
cover-for-whom = Preparado para
# Beside the classification on the cover and in the header. $version (String) - as typed, such as "2"
cover-edition = versão { $version }
# Alternative text of the logo on the cover. $organisation (String) - the company's name
cover-logo-alt = Logótipo da empresa { $organisation }

### The statement, last page: which version of what this is, and how to check it.

## Document control: a table of two columns, what and its value

control = Controlo do documento
control-what = O quê
control-value = Este documento
control-kind = Tipo de relatório
control-program = Feito com
control-check = Como verificar
# $command (String) - a command to be typed, in English letters. FILE and NAME in it stand for what the reader has.
control-check-text = Quem guarda as respostas executa «{ $command }». O comando diz se este ficheiro lhes pertence e se foi alterado por acidente. Não é uma assinatura.
# $digest (String) - 64 digits
control-digest = SHA-256 das respostas: { $digest }

### What was looked at: who took part, what changed since the last run.

people-name = Nome
people-role = Cargo, como indicado

# $date (Date) - the day of the last run
changed = O que mudou desde a avaliação anterior, de { $date }
changed-undated = O que mudou desde a avaliação anterior
changed-what = O quê
changed-last = Anterior
changed-now = Agora
changed-change = Diferença
# $list (String) - as "3 better, 1 worse and 14 as before"
changed-summary = Perguntas: { $list }.
changed-questions = Perguntas que não estão como estavam
changed-musts = Indispensáveis em aberto ou por apurar
# $name (String) - a checklist
changed-points = { $name }: pontos em 100
# Points and colour. $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
changed-standing =
    { $spread ->
        [0] { $low } em 100: { $colour }
       *[other] pelo menos { $low }, até { $high }: { $colour }
    }
# How far both ends of the range have moved, with their sign. $low, $high (String) - as "+6", "−2"
changed-moved = pelo menos { $low }, até { $high }
changed-same = sem diferença
# $count (Number) - must-haves
changed-fewer = menos { $count }
changed-more = mais { $count }
# Below the table. $count (Number) - questions that changed and are not in it
changed-left =
    { $count ->
        [one] Mudou mais uma pergunta. O anexo tem todas as respostas.
       *[other] Mudaram mais { $count } perguntas. O anexo tem todas as respostas.
    }

### Page "what is not known": what to find out first, what is on file as evidence, what a workshop left open.

unknown-outline = O que não se sabe, e o que está em arquivo
# Heading of the page. $count (Number) - questions; $points (String) - points of 100; $checklist (String) - the checklist
# of the verdict
unknown-message =
    { $count ->
        [one] Não se conhece uma resposta; apurá-la vale até { $points } dos 100 pontos da lista de { $checklist }
       *[other] Não se conhecem { $count } respostas; apurá-las vale até { $points } dos 100 pontos da lista de { $checklist }
    }
unknown-message-plain =
    { $count ->
        [one] Não se conhece uma resposta
       *[other] Não se conhecem { $count } respostas
    }
# $with (Number), $all (Number) - answers "in place"
unknown-message-none = Conhecem-se todas as respostas; há provas arquivadas para { $with } de { $all } respostas «feito»
unknown-message-empty = Ainda nada se sabe: não foi feita nenhuma pergunta
unknown-lead = «Não se sabe» conta como por fazer no pior caso e como feito no melhor. Apurar custa pouco e torna o resultado mais preciso; por isso vem primeiro.
unknown-lead-none = O resultado assenta em respostas. As provas arquivadas são o que outra pessoa poderia ver.
unknown-first = Apurar primeiro
unknown-question = O que há que apurar
unknown-ask = Quem apura
# Under a question that nobody answered, unlike “don’t know”.
unknown-unanswered = ainda sem resposta
# Under the name of the owner, where the draft letter to the provider asks the same.
unknown-provider = perguntar ao fornecedor (minuta de carta)
# Under a date that has passed.
unknown-past-due = prazo passado
unknown-first-note = Os pontos são a distância entre o pior caso e o melhor que a resposta elimina. Primeiro os indispensáveis, depois o que vale mais pontos.
# $count (Number) - further questions
unknown-first-more =
    { $count ->
        [one] Há mais uma que não se conhece; o anexo indica-a.
       *[other] Há mais { $count } que não se conhecem; o anexo indica-as.
    }
unknown-departments = O que não se sabe dos departamentos
unknown-what = O que não se sabe
# $tier (String) - "Where it goes"; $state (String) - "not known", "not in writing"
unknown-tier = { $tier }: { $state }
unknown-platform = A plataforma, para todos os departamentos
# $count (Number) - further departments
unknown-departments-more =
    { $count ->
        [one] Há mais um departamento que não se conhece por completo.
       *[other] Há mais { $count } departamentos que não se conhecem por completo.
    }

## Register of evidence

# $count (Number) - files
evidence =
    { $count ->
        [one] Provas arquivadas: uma
       *[other] Provas arquivadas: { $count }
    }
evidence-none = Provas arquivadas
evidence-none-text = Ainda não há provas arquivadas. Uma resposta «feito» sem prova é o que alguém disse.
evidence-for = O que mostra
evidence-file = Ficheiro, como indicado
evidence-until = Válida até
evidence-sha = SHA-256, início
evidence-expired = caducou
evidence-note = SHA-256 é a soma de controlo do ficheiro quando foi acrescentado; bastam os primeiros 12 dígitos para o distinguir de outro. – quer dizer que não foi calculada, ou que a prova não tem data de fim. O que caducou não conta.

## Workshop

unknown-votes = Onde a sessão de trabalho se dividiu
unknown-votes-question = Pergunta
unknown-votes-hands = Votos
unknown-votes-counts = Conta até se chegar a acordo
# $worst, $best (String) - answers: "not in place", "in place"
unknown-votes-between = no pior caso { $worst }, no melhor { $best }
unknown-parking = Assuntos deixados para depois na sessão
unknown-parking-thought = Assunto
unknown-parking-with = Surgiu em

### Draft letter to the provider: the answers that came, in the column of its answers.

# $from (String) - who answered, as typed; $date (Date)
reply-from-on = { $from }, { $date }
reply-from = { $from }
reply-on = { $date }
