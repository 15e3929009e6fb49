### O relatório: para a administração e em forma breve. Lido por quem não esteve na sala.
### Os títulos são frases inteiras com o seu número. Sem ameaças, sem juízos sobre a lei.
### As palavras comuns ao ecrã (cores, decisões, risco restante, «não se sabe») estão em words.ftl.

## O documento

report-product = { -portolan }
# $version (String) - the version of the program
report-producer = { -portolan } { $version }
# $organisation (String) - the company's name
report-document-title = Chat de trabalho: para onde vão os dados. { $organisation }
report-unnamed = (nome da empresa não indicado)
report-department-unnamed = Departamento sem nome
report-classification = Confidencial
# Beside "Confidential" on the cover of a finished example.
report-sample = exemplo, empresa fictícia
report-footer = Autoavaliação; não constitui aconselhamento jurídico
# $code (String) - eight characters
report-data-code = Código dos dados { $code }
# $page, $pages (String) - numbers
report-page-label = Página { $page } de { $pages }
# Between two sentences of one paragraph.
report-space = { " " }
# $first (String), $second (String) - the phrases
report-join = { $first }; { $second }
# At the end of a list. $count (Number) - how many are not named
report-more = mais { $count }
# $part (Number), $whole (Number) - "7 of 19"
report-of = { $part } de { $whole }
# $date (Date) - a day
report-date = { DATETIME($date, dateStyle: "long") }
# $days (Number) - days of work, halves possible
report-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
# $currency (String) - three letters; $amount (String) - whole units
report-money = { $currency }{ "\u00A0" }{ $amount }
report-money-plain = { $amount }

## Capa

report-cover-outline = Capa
report-cover-title = Para onde vão os dados do nosso chat de trabalho, e até que ponto estamos preparados para responder por eles
report-cover-for = Relatório para a administração de
# In the short form, which is for owners.
report-cover-for-short = Relatório para
report-cover-scope = O que foi avaliado
# $assessed (Number), $all (Number) - departments
report-cover-departments =
    { $all ->
        [one] { $assessed } de { $all } departamento
       *[other] { $assessed } de { $all } departamentos
    }
# $checklist (String) - "Hong Kong"; $asked (Number) - questions asked
report-cover-checklist =
    { $asked ->
        [one] Lista de { $checklist }: { $asked } pergunta
       *[other] Lista de { $checklist }: { $asked } perguntas
    }
report-cover-checklist-beside =
    { $asked ->
        [one] Lista de { $checklist }: { $asked } pergunta, fora da conclusão
       *[other] Lista de { $checklist }: { $asked } perguntas, fora da conclusão
    }
report-cover-platform = Plataforma
report-cover-platform-unnamed = A plataforma de chat em uso (nome não indicado)
# What is known of the platform, after its name.
report-cover-edition-public = edição: pública
report-cover-edition-dedicated = edição: dedicada
report-cover-edition-own-server = edição: em servidores próprios
report-cover-edition-not-sure = edição: por apurar
report-cover-accounts-plus-86 = contas: todas com números +86
report-cover-accounts-other = contas: nenhuma com números +86
report-cover-accounts-mixed = contas: algumas com números +86
report-cover-accounts-not-sure = contas: números +86 por apurar
report-cover-people = Quem participou
report-nobody = Não foram registados nomes.
report-cover-answered = Data das respostas
report-cover-no-answers = Ainda sem respostas
report-cover-printed = Data deste relatório
report-cover-valid = Válido até
# $date (Date) - the last day
report-valid = { $date }, ou até a plataforma ou o seu contrato mudarem
report-valid-past = Foi válido até { $date }; reveja as respostas.
report-valid-unfinished = Ainda não vale como declaração: há perguntas em aberto.
report-cover-packs = Perguntas e lei
# $checklist, $version (String); $date (Date) - the law as of that day
report-pack = { $checklist } { $version }, lei à data de { $date }
report-law-register = Registo das leis { $version }, à data de { $date }
# $list (String) - a list of parts of the questionnaire
report-packs-old = Com mais de um ano: { $list }. O que mudou desde então não está neste relatório. Procure uma edição mais recente do questionário antes de se basear nele.
report-cover-code = Código dos dados
report-cover-not = O que este relatório não é
report-cover-not-text = É uma autoavaliação e não constitui aconselhamento jurídico. Repete o que pessoas da empresa responderam; ninguém o verificou de fora. O código dos dados mostra que o relatório e as respostas pertencem um ao outro; não é uma assinatura.

## A conclusão e os pontos

report-verdict-none =
    { $all ->
        [one] Ainda sem resultado, para { $assessed } de { $all } departamento.
       *[other] Ainda sem resultado, para { $assessed } de { $all } departamentos.
    }
report-incomplete = Âmbito incompleto.
# $low, $high (Number) - points of 100; $unknown (Number) - questions whose answer nobody knows
report-range =
    { $unknown ->
        [one] Pelo menos { $low } em 100; até { $high } se a única incógnita for favorável.
       *[other] Pelo menos { $low } em 100; até { $high } se as { $unknown } incógnitas forem favoráveis.
    }
report-range-exact = { $low } em 100; todas as respostas são conhecidas.
# $answered (Number), $asked (Number) - questions
report-range-progress = Em curso, { $answered } de { $asked } respondidas: pelo menos { $low } em 100, até { $high }.
report-range-none = Ainda não há pontos, porque nenhuma pergunta se aplica.
# $points (Number) - points of 100
report-target = Objetivo: { $points } em 100.
# $date (Date) - by when
report-target-by = Objetivo: { $points } até { $date }.
report-target-reached = O objetivo de { $points } foi atingido.

## A escala

report-at-least = pelo menos
report-up-to = até
report-by = até { $date }
# $from (Number), $to (Number) - points
report-band = { $from }–{ $to }
# $count (Number) - open gates; $unknown (Number) - of these, those that may turn out to be in place
report-lowered-must =
    { $count ->
        [one] Um indispensável
       *[other] { $count } indispensáveis
    } em aberto{ $unknown ->
        [0] { "" }
       *[other] { " ou por apurar" }
    }: um nível abaixo
report-lowered-should =
    { $count ->
        [one] Um aconselhável em aberto: ainda não «Preparada»
       *[other] { $count } aconselháveis em aberto: ainda não «Preparada»
    }
report-lowered-scope = O âmbito está incompleto: ainda não «Preparada»
# $verdict, $range, $target (String) - whole sentences
report-gauge-alt = Escala de 0 a 100. { $verdict } { $range } { $target }

## Página da administração

report-board-outline = Para a administração
report-why-red = Porquê vermelho
report-why-amber = Porquê amarelo
report-why-green = Porquê verde
report-why-undecided = Porque é que ainda não está decidido
report-why-none = Porque é que ainda não há resultado
# $checklist (String) - the checklist that decides; $whom (String) - whom it concerns
# $count (Number) - checklists in the verdict
report-whose =
    { $count ->
        [one] Decide a lista de { $checklist }, que diz respeito a { $whom }.
       *[other] Decide a mais fraca de { $count } listas: { $checklist }, que diz respeito a { $whom }.
    }
report-reason-none = Nenhuma lista tem ainda perguntas para esta empresa. Preencha primeiro o perfil.
# $band (String) - "Partly ready"; $musts, $unknown (Number) - must-haves open or not known, of these not known
report-reason-gates =
    Só pelos pontos, o resultado seria «{ $band }». { $musts ->
        [one] Há um indispensável
       *[other] Há { $musts } indispensáveis
    } em aberto{ $unknown ->
        [0] { "" }
       *[other] { " ou por apurar" }
    }, e nenhum número de pontos compensa isso:
# $low (Number) - points of 100
report-reason-red-both =
    Só { $low } pontos são certos; «Parcialmente preparada» começa nos 50. Além disso, { $musts ->
        [one] há um indispensável
       *[other] há { $musts } indispensáveis
    } em aberto{ $unknown ->
        [0] { "" }
       *[other] { " ou por apurar" }
    }:
report-reason-red-points = Só { $low } pontos são certos; «Parcialmente preparada» começa nos 50. Todos os indispensáveis estão cumpridos.
report-reason-amber-points = { $low } pontos são certos; «Preparada» começa nos 75. Todos os indispensáveis estão cumpridos.
# $shoulds (Number) - should-haves that are open or not known
report-reason-amber-should =
    { $shoulds ->
        [one] Os pontos chegariam para «Preparada», mas há um aconselhável em aberto:
       *[other] Os pontos chegariam para «Preparada», mas há { $shoulds } aconselháveis em aberto:
    }
# After the sentence on points, before the list. $shoulds (Number) - should-haves that are open
report-reason-shoulds =
    { $shoulds ->
        [one] Há também um aconselhável em aberto:
       *[other] Há também { $shoulds } aconselháveis em aberto:
    }
report-reason-amber-scope = Só pelas respostas, o resultado seria «Preparada», mas o âmbito está incompleto.
report-reason-green = { $low } pontos são certos, são precisos pelo menos 75, e todos os indispensáveis e aconselháveis estão cumpridos.
# $worst, $best (String) - "Not ready", "Partly ready"; $deciders (Number) - answers that would settle it
report-reason-undecided =
    { $deciders ->
        [one] No pior caso, «{ $worst }»; no melhor, «{ $best }». Decide uma resposta:
       *[other] No pior caso, «{ $worst }»; no melhor, «{ $best }». Decidem { $deciders } respostas:
    }
# $title (String) - "Place and access confirmed in writing"
report-finding-unknown = { $title }: por apurar
report-finding-unanswered = { $title }: ainda sem resposta
# $status (String) - "partly", "started"; $title (String) - "Place and access confirmed in writing"
report-finding-status = { $title }: { $status }
# $count (Number) - further items; $page (String) - page number
report-why-more = e mais { $count } na página { $page }
report-why-more-pages = e mais { $count }
# $checklist (String); $share (String) - points that do not apply; $low, $high (Number); $colour (String); $spread (Number) - points between both ends
report-scope-reduced =
    { $spread ->
        [0] Âmbito reduzido ({ $checklist }): { $share } em 100 pontos não se aplicam. Contados como por fazer, seriam { $low } em 100: { $colour }.
       *[other] Âmbito reduzido ({ $checklist }): { $share } em 100 pontos não se aplicam. Contados como por fazer, seriam pelo menos { $low }, até { $high }: { $colour }.
    }
# $title (String) - a must-have; $name, $role (String) - who accepted; $date (Date) - until when
report-accepted = { $title }: coberto de outro modo, aceite por { $name } ({ $role }) até { $date }.
# $tier (String) - "Where it goes"
report-decider-platform = { $tier } (plataforma)
# $department (String) - a department
report-decider-tier = { $tier } ({ $department })

report-today = A partir de hoje
# $kinds (String) - kinds of data
report-today-rule = Fica fora deste chat: { $kinds }.
report-today-rule-more = Fica fora deste chat: { $kinds } e tudo o que for igualmente sensível.
report-today-nothing-new = Não comece nada de novo neste chat.
# After the end of the rule.
report-today-assumed = Ninguém excluiu que se enviem dados destes.
report-today-green = Nada muda.
report-today-green-note = Volte a avaliar até { $date }, ou quando a plataforma ou o seu contrato mudarem.

# $count (Number) - one to three
report-asks =
    { $count ->
        [1] Uma decisão que pedimos
        [2] Duas decisões que pedimos
       *[other] Três decisões que pedimos
    }
report-asks-none-heading = Não pedimos nenhuma decisão
report-asks-none = Nada está em aberto. Tome conhecimento do resultado e volte a avaliar quando a plataforma ou o seu contrato mudarem.
report-ask-what = O quê
report-who = Quem
report-ask-when = Até quando
report-ask-days = Dias e custo
report-ask-nothing = Se nada se fizer
# $count (Number) - questions; $minutes (Number)
report-ask-finish =
    { $count ->
        [one] Responder à última pergunta em aberto
       *[other] Responder às { $count } perguntas em aberto, cerca de { $minutes } minutos
    }
report-nothing-finish = O resultado continua tão incerto como hoje
# $count (Number) - must-haves; $titles (String) - a list of titles
report-ask-musts =
    { $count ->
        [one] Cumprir o indispensável: { $titles }
       *[other] Cumprir { $count } indispensáveis: { $titles }
    }
report-ask-musts-unknown = Apurar ou cumprir { $count } indispensáveis: { $titles }
report-ask-find-out =
    { $count ->
        [one] Apurar o indispensável: { $titles }
       *[other] Apurar { $count } indispensáveis: { $titles }
    }
# $state (String) - "Not ready"
report-nothing-musts = O resultado fica «{ $state }», faça-se o que se fizer quanto ao resto
# $state (String) - "Partly ready"
report-nothing-musts-most = O resultado chega, quando muito, a «{ $state }», faça-se o que se fizer quanto ao resto
report-nothing-unknown = O resultado continua por decidir
# Where the result of today is decided. $state (String) - "Not ready", the least that we reach then
report-nothing-open = Fica por saber se passamos de «{ $state }»
# Where no titles are named. $count (Number) - must-haves; $page (String) - page number
report-ask-musts-many = Cumprir os { $count } indispensáveis em aberto (página { $page })
report-ask-musts-unknown-many = Apurar ou cumprir { $count } indispensáveis (página { $page })
report-ask-find-out-many = Apurar { $count } indispensáveis (página { $page })
# What departments take different ways: who does what. $groups (String) - some of the three below; $page (String) - page number
report-ask-departments = Como na página { $page }: { $groups }
report-ask-groups = { $first }; { $then }
# $departments (String) - names, at most four, then how many more
report-ask-group-hybrid = trabalho sensível fora deste chat em { $departments }
report-ask-group-isolate = { $departments }: isolar até estarem cumpridos os indispensáveis
report-ask-group-replace = outra plataforma para { $departments }
# $departments (String) - one or two names; $page (String) - page number
report-ask-hybrid = Retirar deste chat o trabalho sensível (página { $page }): { $departments }
report-ask-isolate = Isolar até estarem cumpridos os indispensáveis (página { $page }): { $departments }
report-ask-replace = Mudar para outra plataforma (página { $page }): { $departments }
# After one of these three, where other departments are open. $departments (String) - names
report-ask-undecided = ; por decidir: { $departments }
# $level (String) - "Very high"; $departments (String)
report-nothing-departments = O risco restante fica «{ $level }»: { $departments }
# $level (String) - the highest of them; $count (Number) - departments
report-nothing-departments-many = Em { $count } departamentos, o risco restante chega a «{ $level }»
# $count (Number) - actions; $page (String)
report-ask-plan =
    { $count ->
        [one] Executar a ação que resta do plano (página { $page })
       *[other] Executar as outras { $count } ações do plano (página { $page })
    }
# $count (Number) - actions that fit; $all (Number) - all that remain; $page (String)
report-ask-plan-fits =
    { $count ->
        [one] Executar uma das outras { $all } ações (página { $page }); o resto não cabe em doze semanas
       *[other] Executar { $count } das outras { $all } ações (página { $page }); o resto não cabe em doze semanas
    }
# $points (Number), $target (Number) - points of 100
report-nothing-plan = A empresa fica nos { $points } em 100 e falha o objetivo de { $target }
report-nothing-plan-reached = A empresa fica nos { $points } em 100
# After either of the first two of these, where others were left out of the plan by hand.
# $count (Number) - must-haves; $page (String) - page number
report-ask-musts-left =
    ; { $count ->
        [one] mais um ficou fora do plano
       *[other] mais { $count } ficaram fora do plano
    } (página { $page })
# Every open must-have was left out of the plan by hand.
report-ask-left =
    { $count ->
        [one] Incluir no plano o indispensável que ficou de fora (página { $page }), ou aceitar que continua em aberto
       *[other] Incluir no plano os { $count } indispensáveis que ficaram de fora (página { $page }), ou aceitar que continuam em aberto
    }
report-no-owner = a designar
report-no-date = a fixar
# Below or behind a date that lies before the date of the report.
report-past-due = prazo passado
# Small, below a name. $date (Date) - by when
report-due = até { DATETIME($date, dateStyle: "medium") }
report-due-past = até { DATETIME($date, dateStyle: "medium") }: prazo passado

report-unknown = O que não se sabe
# $asked (Number) - questions; $checklist (String) - "Hong Kong"
report-unknown-none =
    { $asked ->
        [one] A única resposta da lista de { $checklist } é conhecida.
       *[other] As { $asked } respostas da lista de { $checklist } são todas conhecidas.
    }
# $unknown, $asked (Number); $points (String) - points of 100
report-unknown-worth =
    { $unknown ->
        [one] Das { $asked } respostas da lista de { $checklist }, uma não se conhece; vale { $points } dos 100 pontos.
       *[other] Das { $asked } respostas da lista de { $checklist }, { $unknown } não se conhecem; juntas valem { $points } dos 100 pontos.
    }
# After the sentence above: never asked or left open, unlike “don’t know”. $count (Number)
report-unknown-unanswered =
    { $count ->
        [one] Uma delas ainda está por responder.
       *[other] { $count } delas ainda estão por responder.
    }
# $titles (String) - a list of titles
report-unknown-first = Apurar primeiro: { $titles }.
# $count (Number), $departments (String) - names
report-unknown-departments =
    { $count ->
        [one] Não foi avaliado por completo: { $departments }.
       *[other] { $count } departamentos não foram avaliados por completo: { $departments }.
    }
report-unknown-open =
    { $count ->
        [one] Ainda por decidir: { $departments }.
       *[other] { $count } departamentos ainda por decidir: { $departments }.
    }
report-unknown-all = Tudo: ainda não foi feita nenhuma pergunta.
# $with (Number), $all (Number) - answers "in place"
report-evidence =
    { $all ->
        [0] Ainda nenhuma resposta diz «feito».
       *[other] Há provas arquivadas para { $with } de { $all } respostas «feito».
    }
# $points (Number) - points of 100, at most one decimal
report-started =
    { $points ->
        [one] { $points } ponto é trabalho apenas começado.
       *[other] { $points } pontos são trabalho apenas começado.
    }

report-sign = Assinatura
report-sign-agreed = Aprovado:
# $number (Number) - which decision
report-sign-decision = Decisão { $number }
report-sign-noted = Tomado conhecimento
report-sign-name = Nome
report-sign-role = Cargo
report-sign-signature = Assinatura
report-sign-date = Data

## O que foi avaliado

report-scope-outline = O que foi avaliado
# $assessed (Number), $all (Number) - departments; $asked (Number) - questions
report-scope =
    { $all ->
        [one] Foi avaliado { $assessed } de { $all } departamento, com { $asked } perguntas
       *[other] { $assessed ->
            [one] Foi avaliado { $assessed } de { $all } departamentos, com { $asked } perguntas
           *[other] Foram avaliados { $assessed } de { $all } departamentos, com { $asked } perguntas
        }
    }
report-scope-none =
    { $all ->
        [one] A empresa ainda não foi avaliada por completo
       *[other] Nenhum dos { $all } departamentos foi ainda avaliado por completo
    }
report-scope-lead = Três coisas decidem o que está em jogo num departamento: o que há no chat, quem o vê e para onde vai. Em cada uma conta a opção mais alta.
report-scope-tiers = O que cada departamento disse
report-department = Departamento
report-at-stake = Em jogo
report-in-writing = por escrito
report-not-in-writing = não por escrito
report-partly-known = sabe-se em parte
# $level (String) - a number in bold
report-of-four = { $level } de 4
report-of-four-range = { $best } a { $worst } de 4
report-scope-note = Um local que não esteja confirmado por escrito conta como desconhecido. Se o nível de «quem vê» for mais alto do que o de «para onde vai», este sobe um.
report-scope-people = Quem participou
report-scope-solid = Solidez das respostas
report-checklist = Lista
report-answered = Respondidas
report-not-known-head = Não se sabe
report-evidence-head = Provas arquivadas
report-started-head = Só começado
report-na-head = Não se aplica
report-in-verdict = conta para a conclusão
report-beside = fora da conclusão
report-scope-reduced-short = âmbito reduzido
report-solid-note = As provas contam-se nas respostas «feito». «Só começado» e «não se aplica» estão em pontos de 100. Mais de 20 pontos que não se aplicam, ou 40 em 100 de uma etapa, reduzem o âmbito.
# A table of questions that were answered "does not apply".
report-na = O que não se aplica, e porquê
report-na-question = Pergunta
report-na-reason = Motivo indicado
report-na-no-reason = Não foi indicado nenhum motivo.

## As cinco etapas

# $checklist (String) - "Hong Kong"
report-steps-outline = Cinco etapas: { $checklist }
# $step (String) - name of a step; $low (Number) - points of 100 of that step
report-steps-weakest = { $step }: a etapa mais fraca, com { $low } em 100
# $unknown (Number) - points of the whole
report-steps-weakest-unknown =
    { $unknown ->
        [one] { $step }: a etapa mais fraca, com { $low } em 100 e { NUMBER($unknown, maximumFractionDigits: 1) } ponto por apurar
       *[other] { $step }: a etapa mais fraca, com { $low } em 100 e { NUMBER($unknown, maximumFractionDigits: 1) } pontos por apurar
    }
# $count (Number) - steps; $target (Number)
report-steps-target =
    { $count ->
        [one] A única etapa que conta atingiu o objetivo de { $target }
       *[other] As { $count } etapas atingiram todas o objetivo de { $target }
    }
report-steps-all =
    { $count ->
        [one] A única etapa que conta está cumprida
       *[other] As { $count } etapas estão todas cumpridas
    }
report-steps-none = Nada conta nesta lista: respondeu-se a tudo «não se aplica»
# $checklist, $whom (String); $range (String) - a whole sentence
report-steps-lead = Lista de { $checklist }; conta para a conclusão. Diz respeito a { $whom }. { $range }
report-steps-lead-beside = Lista de { $checklist }; fica fora da conclusão. Diz respeito a { $whom }. { $range }
report-step = Etapa
report-low-high-head = Pelo menos, até
# $count (Number) - questions; $unknown (Number)
report-step-note =
    { $count ->
        [one] { $count } pergunta, { $unknown } por apurar
       *[other] { $count } perguntas, { $unknown } por apurar
    }
# After a number. $high (Number)
report-up-to-number = até { $high }
# $low, $high, $most (Number) - points of the whole
report-step-points = { $low } a { $high } de { $most } pontos
report-step-points-exact = { $low } de { $most } pontos
report-step-dropped = não conta
report-legend-in-place = feito
report-legend-unknown = não se sabe
report-legend-target = objetivo
# Beside a small circle. $date (Date) - day of the last run
report-legend-last = avaliação anterior, { DATETIME($date, dateStyle: "medium") }
# Heads of columns: points of the last run, and how many more or fewer they are now
report-last-run = Anterior
report-change = Diferença
# $date (Date) - day of the last run; $before, $low (Number) - points of 100, then and now
report-steps-since = Na avaliação anterior, de { $date }, eram pelo menos { $before }; agora são pelo menos { $low }.
# $message (String) - the heading
report-bars-alt = { $message }. O mesmo na tabela abaixo.
report-steps-points = O mesmo em pontos
report-most = Máximo
report-at-least-head = Pelo menos
report-up-to-head = Até
report-after-plan = Após o plano
# $number (Number), $name (String)
report-step-numbered = { $number } { $name }
# $count (Number) - steps
report-steps-sum =
    { $count ->
        [5] As cinco etapas
       *[other] As { $count } etapas
    }
report-steps-note = Total em pontos inteiros, arredondado para baixo logo antes de 50 e de 75.
# In bold, before the next two.
report-steps-read = Como ler.
report-steps-read-text = Cada barra mostra uma etapa em 100; os pontos dizem quanto ela acrescenta ao todo. Escuro: feito hoje. Tracejado: contaria se o que não se sabe fosse favorável. «Após o plano» é o mínimo com todas as ações feitas.

## Indispensáveis e lacunas

report-gaps-outline = O que corrigir primeiro
# $musts (Number) - open must-haves; $unknown (Number) - of these, those not known
# $next (Number) - further gaps on this page; $after (Number) - points of 100
report-gaps =
    { $musts ->
        [one] Um indispensável
       *[other] { $musts } indispensáveis
    } em aberto{ $unknown ->
        [0] { "" }
       *[other] { " ou por apurar" }
    }; resolvido isto e mais { $next ->
        [one] uma lacuna
       *[other] { $next } lacunas
    }, chega-se a { $after }
report-gaps-musts =
    { $musts ->
        [one] Um indispensável
       *[other] { $musts } indispensáveis
    } em aberto{ $unknown ->
        [0] { "" }
       *[other] { " ou por apurar" }
    }; resolvido isto, chega-se a { $after }
report-gaps-next =
    { $next ->
        [one] Nenhum indispensável em aberto; resolvida a lacuna seguinte, chega-se a { $after }
       *[other] Nenhum indispensável em aberto; resolvidas as { $next } lacunas seguintes, chega-se a { $after }
    }
report-gaps-none = Não há lacunas: tudo o que se perguntou está feito
report-gaps-unfinished = Até agora não se conhecem lacunas, mas há perguntas em aberto
report-gaps-lead = Por esta ordem: apurar, indispensáveis, aconselháveis e depois o que dá mais pontos por meio dia de trabalho.
# $all (Number) - must-haves
report-musts-open =
    { $unknown ->
        [0] Indispensáveis: { $musts } de { $all } em aberto
       *[other] Indispensáveis: { $musts } de { $all } em aberto ou por apurar
    }
report-musts-all =
    { $all ->
        [one] O único indispensável está cumprido
       *[other] Os { $all } indispensáveis estão todos cumpridos
    }
report-musts-inactive = Com este nível do que está em jogo, nenhum indispensável se aplica
report-next =
    { $next ->
        [one] A seguir: a lacuna com mais a ganhar
       *[other] A seguir: as { $next } lacunas com mais a ganhar
    }
report-found = O que se constatou
report-you-should = O que fazer
report-law = Lei ou motivo
report-points = Pontos
report-days-head = Dias
# $look (String) - one or two sentences: where to look
report-find-out = Apurar. { $look }
# $cite (String) - a citation as printed; $status (String) - "in force"
report-law-line = { $cite } · { $status }
# $date (Date) - when somebody last looked
report-law-stale = verificado pela última vez em { $date }: verificar de novo
# $whom (String) - "companies in Hong Kong"
report-law-whom = Diz respeito a { $whom }.
report-gaps-note = Os pontos são o que uma ação acrescenta a «pelo menos». Os dias são uma estimativa do trabalho da própria empresa, como se nada existisse ainda.
# $count (Number) - further gaps; $page (String)
report-gaps-more =
    { $count ->
        [one] Há mais uma lacuna no plano, na página { $page }.
       *[other] Há mais { $count } lacunas no plano, na página { $page }.
    }
report-law-checked = Lei à data de { $date }; verifique se houve alterações.

## Departamentos

report-departments-outline = Departamentos
# $better (Number), $all (Number) - departments; $musts (Number)
report-departments-musts =
    { $musts ->
        [one] Cumprir o indispensável em aberto
       *[other] Cumprir os { $musts } indispensáveis em aberto
    } baixa o risco restante { $all ->
        [one] da empresa
       *[other] em { $better } de { $all } departamentos
    }
# $moved (Number) - departments whose work cannot simply stay
report-departments-moved =
    { $all ->
        [one] Os controlos não bastam à empresa
       *[other] { $moved ->
            [one] Os controlos não bastam a um de { $all } departamentos
           *[other] Os controlos não bastam a { $moved } de { $all } departamentos
        }
    }
# $open (Number) - departments without a decision
report-departments-open =
    { $all ->
        [one] Ainda não está decidido o que a empresa pode fazer
       *[other] { $open ->
            [one] Um de { $all } departamentos está por decidir
           *[other] { $open } de { $all } departamentos estão por decidir
        }
    }
report-departments-keep =
    { $all ->
        [one] A empresa pode manter este chat, com controlos
       *[other] Os { $all } departamentos podem manter este chat, com controlos
    }
report-departments-none = Ainda nada se pode dizer sobre departamentos
report-departments-lead = «Em jogo» resulta do que há no chat, de quem o vê e do local para onde vai. O «risco restante» é o que disso sobra com as respostas de hoje, depois dos indispensáveis e depois de todo o plano.
report-left-now = hoje
report-left-musts = após os indispensáveis
report-left-plan = após o plano
report-decision = Decisão
# $best, $worst (String) - "Moderate", "High"
report-left-range = { $best } a { $worst }
# $worst, $best (String) - decisions inside a sentence
report-undecided-between = Entre { $best } e { $worst }.
# $titles (String) - what would settle it
report-undecided-find = Apurar: { $titles }.
# $name (String) - who decided; $date (Date) - until when; $reason (String) - as typed
report-override = Decidido por { $name } até { $date }, contra a tabela. Motivo: { $reason }
# $decision (String) - the decision of the table
report-override-table = Pela tabela: { $decision }
report-override-ended = A decisão de { $name } contra a tabela terminou em { $date }.
# $kinds (String) - kinds of data
report-condition-hybrid = Sai deste chat: { $kinds }.
report-condition-replace = Até lá, fica de fora: { $kinds }.
# $conditions (String) - should-haves, perhaps with owner and date
report-condition-keep = Condições: { $conditions }.
# $count (Number) - further conditions, which stand in the plan
report-condition-keep-more =
    { $count ->
        [one] Condições: { $conditions }; mais uma no plano.
       *[other] Condições: { $conditions }; mais { $count } no plano.
    }
report-condition-none = Nenhuma condição em aberto.
# $title (String), $owner (String), $date (Date)
report-condition-owner = { $title } ({ $owner })
report-condition-due = { $title } (até { DATETIME($date, dateStyle: "medium") })
report-condition-owner-due = { $title } ({ $owner }, até { DATETIME($date, dateStyle: "medium") })
report-condition-due-past = { $title } (até { DATETIME($date, dateStyle: "medium") }: prazo passado)
report-condition-owner-due-past = { $title } ({ $owner }, até { DATETIME($date, dateStyle: "medium") }: prazo passado)
# $count (Number) - decisions against the table
report-departments-note =
    { $count ->
        [0] Quadrados cheios: nível atingido. Quadrados tracejados: não se sabe. Nenhuma decisão foi tomada contra a tabela; precisaria de nome, motivo e data de fim, e os três estariam aqui impressos.
        [one] Quadrados cheios: nível atingido. Quadrados tracejados: não se sabe. Uma decisão foi tomada contra a tabela; nome, motivo e data de fim estão ao lado.
       *[other] Quadrados cheios: nível atingido. Quadrados tracejados: não se sabe. { $count } decisões foram tomadas contra a tabela; nome, motivo e data de fim estão ao lado de cada uma.
    }
report-levels = O que significam os níveis
report-levels-plain = Em palavras simples
report-levels-decision = Decisão habitual
report-level-low = Os controlos são adequados ao que está em jogo
report-level-low-decision = Manter com controlos
report-level-moderate = Aceitável enquanto se cumprirem as condições
report-level-moderate-decision = Manter com controlos
report-level-high = Parte do trabalho não tem aqui o seu lugar
report-level-high-decision = Solução híbrida: o trabalho sensível sai
report-level-very-high = O trabalho, tal como está, não tem aqui o seu lugar
report-level-very-high-decision = Substituir; isolar onde o local é conhecido
# Below the table. $count (Number) - must-haves; $page (String) - page number
report-departments-left =
    { $count ->
        [one] Um indispensável foi deixado fora do plano (página { $page }): nenhuma coluna o conta como cumprido.
       *[other] { $count } indispensáveis foram deixados fora do plano (página { $page }): nenhuma coluna os conta como cumpridos.
    }
report-regulated = A empresa está sujeita a uma autoridade de supervisão: antes de executar uma decisão, consulte as regras dessa autoridade sobre externalização e serviços na nuvem.

## O plano

report-plan-outline = Plano
# $days (Number) - days of work; $weeks (Number); $low, $after (Number) - points of 100
report-plan =
    { $days ->
        [one] { $days } dia de trabalho até à semana { $weeks } leva de { $low } a pelo menos { $after }
       *[other] { $days } dias de trabalho até à semana { $weeks } levam de { $low } a pelo menos { $after }
    }
report-plan-none = Não resta nada para planear
# $unanswered (Number) - questions without an answer
report-plan-unanswered =
    { $unanswered ->
        [one] Há uma pergunta em aberto; o plano começa com a resposta
       *[other] Há { $unanswered } perguntas em aberto; o plano começa com as respostas
    }
# $overflow (Number) - actions
report-plan-overflow =
    { $overflow ->
        [one] A única ação não cabe em doze semanas
       *[other] Nenhuma das { $overflow } ações cabe em doze semanas
    }
report-plan-empty =
    { $count ->
        [0] Tudo o que se perguntou está feito. Volte a avaliar quando a plataforma ou o seu contrato mudarem.
       *[other] Nada do que foi respondido até agora precisa de trabalho.
    }
# $days (Number) - days per week; $date (Date) - today
report-plan-lead = { NUMBER($days, maximumFractionDigits: 1) ->
        [one] No máximo { NUMBER($days, maximumFractionDigits: 1) } dia de trabalho por semana, a partir de { $date }.
       *[other] No máximo { NUMBER($days, maximumFractionDigits: 1) } dias de trabalho por semana, a partir de { $date }.
    }
# $rate (String) - money for a day
report-plan-lead-rate = { NUMBER($days, maximumFractionDigits: 1) ->
        [one] No máximo { NUMBER($days, maximumFractionDigits: 1) } dia de trabalho por semana, a { $rate } por dia (valor indicado pela empresa), a partir de { $date }.
       *[other] No máximo { NUMBER($days, maximumFractionDigits: 1) } dias de trabalho por semana, a { $rate } por dia (valor indicado pela empresa), a partir de { $date }.
    }
# $count (Number) - questions without an answer
report-plan-open =
    { $count ->
        [0] { "" }
        [one] Uma pergunta sem resposta não está no plano.
       *[other] { $count } perguntas sem resposta não estão no plano.
    }
report-action = Ação
# $title (String) - "Place and access confirmed in writing"
report-find-out-title = Apurar: { $title }
# $count (Number) - working days
report-wait =
    { $count ->
        [one] Depois, cerca de um dia útil à espera de outros.
       *[other] Depois, cerca de { $count } dias úteis à espera de outros.
    }
# $from, $to (Number) - weeks
report-week = semana { $from }
report-week-range = semanas { $from } a { $to }
report-plan-note = Os pontos são o que uma ação acrescenta a «pelo menos»; um travessão quer dizer que, por si só, não acrescenta nenhum. Quanto ao tempo dos outros, ninguém o pode prometer.
# $count (Number) - actions; $days (Number)
report-overflow-note =
    { $count ->
        [one] Uma ação (dias de trabalho: { NUMBER($days) }) não cabe em doze semanas.
       *[other] { $count } ações (dias de trabalho: { NUMBER($days) }) não cabem em doze semanas.
    }
report-buys = O que o plano rende
report-when = Quando
report-musts-open-head = Indispensáveis em aberto
report-would-be = Resultado
report-spent = Custo até então
report-today-row = Hoje
# $week (Number); $date (String) - a day, short
report-after-week = Após a semana { $week } · { $date }
report-buys-note = Os indispensáveis por apurar contam como em aberto. «Até» supõe que é favorável tudo o que não se sabe. Uma ação só conta quando também tiver acabado a espera por outros.

## Método e limites

report-method-outline = Método e limites
report-method = Como se chega ao resultado, e o que ele não pode dizer
report-method-lead = Cada número pode ser recalculado a partir das respostas; as mesmas respostas dão o mesmo resultado em qualquer computador.
report-method-points = Pontos
report-method-points-text = Uma lista tem cinco etapas que somam 100 pontos. Dentro da etapa, cada pergunta conta 5 (essencial), 3 (importante) ou 1 (boa prática). «Feito» conta por inteiro, «em parte» metade, «começado» um quinto, «coberto de outro modo» metade (três quartos depois de aceite), «por fazer» nada. Abaixo de 50 é vermelho, a partir de 50 amarelo, a partir de 75 verde.
report-method-gates = Indispensáveis e aconselháveis
report-method-gates-text = Enquanto um indispensável está em aberto, a cor fica um nível abaixo. Enquanto um aconselhável está em aberto, não é verde. O número de pontos nunca muda por isso. Quais se aplicam depende do que está em jogo; um dever em vigor aplica-se sempre.
report-method-twice = Tudo lido duas vezes
report-method-twice-text = O que não se sabe conta uma vez no pior caso e outra no melhor. Daí resultam «pelo menos» e «até». Onde as duas leituras levam à mesma cor ou decisão, o relatório di-lo; onde não levam, nada está ainda decidido.
report-method-stake = O que está em jogo
report-method-stake-text = Em cada uma das três partes (o que contém, quem vê, para onde vai), a opção mais alta dá um nível de 1 a 4. O nível do que o chat contém é confrontado com o de para onde vai, que sobe um quando o de quem vê for mais alto. A empresa tem o nível mais alto dos seus departamentos.
report-method-left = Risco restante e decisão
report-method-left-text = O que está em jogo é confrontado com a lista mais fraca, um nível abaixo enquanto um indispensável desse departamento estiver em aberto. A tabela dos níveis diz o que habitualmente se segue. Uma decisão diferente precisa de nome, motivo e data de fim.
report-method-na = O que não se aplica
report-method-na-text = Uma pergunta que não se aplica, com o motivo indicado, fica de fora e os seus pontos passam para o resto da etapa. Os indispensáveis não podem ficar de fora. Quando fica de fora muita coisa, indica-se também o resultado como se estivesse por fazer.
report-method-law = O que querem dizer as marcas junto da lei
report-method-chip = Marca
report-method-chip-means = Significa
report-law-in-force = Um dever que hoje se aplica àqueles a quem diz respeito.
report-law-not-in-force = Aprovado, mas não está em vigor: hoje é boa prática.
report-law-guidance = O que uma autoridade recomenda, ou concluiu num caso publicado.
report-law-standard = Uma norma publicada que a empresa pode optar por seguir.
report-law-contract = Só vincula onde um contrato o diz.
report-law-our-advice = O que nós faríamos. Quando ao lado vem indicada uma lei em vigor, essa lei exige o objetivo, ou mais, e este passo é o nosso caminho para lá; quando não, nada do que lemos pede exatamente isto.
report-method-law-note = Onde tal vem indicado, verifique a citação antes de se basear nela: ninguém viu o texto oficial à data indicada.
report-method-limits = O que este relatório não pode dizer
report-method-limits-text = Assenta no que as pessoas responderam, não em testes. Não diz o que um tribunal ou uma autoridade decidiria, nem compara a empresa com ninguém. O local onde um fornecedor guarda os dados é o que foi indicado à empresa, por escrito ou não. As leis mudam: a data da lei está impressa.
# $count (Number) - questions; $conditions, $off (Number) - of these
report-not-asked =
    { $off ->
        [0] { $count ->
            [one] Uma pergunta não foi feita: segundo o perfil, não diz respeito à empresa.
           *[other] { $count } perguntas não foram feitas: segundo o perfil, não dizem respeito à empresa.
        }
       *[other] { $count ->
            [one] Uma pergunta não foi feita: a lista dela não foi escolhida.
           *[other] { $conditions ->
                [0] { $count } perguntas não foram feitas: a lista delas não foi escolhida.
               *[other] { $count } perguntas não foram feitas: { $conditions } porque, segundo o perfil, não dizem respeito à empresa, { $off } porque a lista delas não foi escolhida.
            }
        }
    }
# Heading over answers to questions that a newer edition of the questionnaire dropped
report-gone = Respondidas antes, já não perguntadas
report-gone-text = Estas respostas ficam no ficheiro. Aqui não contam para nada.
# Follows the sentences above
report-gone-ticks = Exceto o que foi marcado sobre o que contém, quem vê e para onde vai: conta como «Não sei» até se rever essa lista.
report-gone-answer = Resposta
# Head of a column: the version of the questionnaire that dropped the question
report-gone-since = Retirada na versão
report-gone-unknown = não está neste questionário

## Declaração

report-statement-outline = Declaração
# $date (Date) - today
report-statement = Declaração de autoavaliação de { $date }
# $answered, $asked (Number) - questions
report-statement-unfinished = Ainda não é uma declaração: em curso, { $answered } de { $asked } respondidas
report-statement-lead = Esta página pode ser mostrada a clientes e parceiros; só está completa com todas as suas linhas.
# $organisation (String) - the company's name; $date (Date)
report-statement-says = { $organisation } avaliou o seu chat de trabalho e declara a seu próprio respeito, em { $date }:
# $open, $all (Number) - must-haves
report-statement-musts =
    { $all ->
        [0] Com este nível do que está em jogo, nenhum indispensável se aplica.
       *[other] { $open ->
            [0] Indispensáveis: nenhum dos { $all } está em aberto ou por apurar.
           *[other] Indispensáveis em aberto ou por apurar: { $open } de { $all }.
        }
    }
# $date (Date) - the last day
report-statement-valid = Válida até { $date }, ou até a plataforma ou o seu contrato mudarem.
report-statement-not = É uma autoavaliação e não constitui aconselhamento jurídico. Repete as respostas da própria empresa; ninguém as verificou de fora. Não é um certificado e nada diz sobre outras plataformas.
