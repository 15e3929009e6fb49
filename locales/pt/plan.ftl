# The plan: actions by weeks, on screen and in the report.

## Changes of ticks, as actions

plan-move-confirm = Obter a confirmação do local por escrito
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }: retirar do chat { $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }: dar acesso a menos gente, sem { $things }
# $things (String) - places
plan-move-out-mobility = { $name }: retirar de «Para onde vai» { $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }: deixar no chat só { $things }
plan-move-to-roles = { $name }: dar acesso só a { $things }
plan-move-to-mobility = { $name }: mudar «Para onde vai» para { $things }

## What is not in the plan

plan-left-out = Deixadas de fora
report-plan-left-all = Tudo o que se sabe que falta ficou fora do plano
report-plan-no-reason = Sem motivo indicado.
# $count (Number) - gaps
report-plan-not-chosen =
    { $count ->
        [one] Conhece-se mais uma lacuna, que não faz parte deste plano.
       *[other] Conhecem-se mais { $count } lacunas, que não fazem parte deste plano.
    }

## What is due: the screen, and a line of the results and of home

follow-title = Prazos
# $count (Number) - things to be done now
follow-note =
    { $count ->
        [0] nada hoje
        [one] uma coisa agora
       *[other] { $count } coisas agora
    }
follow-overdue = Em atraso
follow-now = A fazer agora
follow-later = Mais tarde
follow-nothing = Ainda nada tem data. Dê um prazo a uma ação do plano, ou marque a próxima revisão.
# $name (String) - a department
follow-move = { $name }: marcas a mudar, como planeado
# $name (String) - the short name of a control, as "Log of what administrators do"
follow-evidence = Prova que caduca: { $name }
follow-accepted = Outra medida aceite: { $name }
# $name (String) - a department
follow-override = Decisão contra a tabela: { $name }
follow-review = Rever toda a avaliação
# $date (String)
follow-ended = terminou em { $date }
follow-ends-today = termina hoje
# $date (String)
follow-ends = termina em { $date }
follow-set = Marcar o dia da próxima revisão
follow-change = Mudar o dia da próxima revisão
follow-review-help = Nesse dia, a avaliação aparece aqui e na lista como a rever. Um trimestre é um bom intervalo. Deixe vazio para não marcar nenhuma.
follow-review-date = Próxima revisão, como 2027-02-21
follow-review-past = Esse dia já passou.

## The plan on screen

plan-title = Plano
plan-door-note = quem faz o quê até quando, e o que isso rende
# $range (String) - as "51-73"; $colour (String) - as "red"; $musts (Number) - open must-haves
plan-today =
    { $musts ->
        [0] Hoje: { $range }, { $colour }
        [one] Hoje: { $range }, { $colour }, um indispensável em aberto
       *[other] Hoje: { $range }, { $colour }, { $musts } indispensáveis em aberto
    }
# $week (Number); $spent (String) - money, as "HKD 7,200", or days
plan-by =
    { $musts ->
        [0] Até à semana { $week }: { $range } · { $spent }
        [one] Até à semana { $week }: { $range }, um indispensável em aberto · { $spent }
       *[other] Até à semana { $week }: { $range }, { $musts } indispensáveis em aberto · { $spent }
    }
# The same for the last week, with $colour (String) - as "ready" or "between not ready and ready"
plan-by-last =
    { $musts ->
        [0] Até à semana { $week }: { $range }, { $colour } · { $spent }
        [one] Até à semana { $week }: { $range }, { $colour }, um indispensável em aberto · { $spent }
       *[other] Até à semana { $week }: { $range }, { $colour }, { $musts } indispensáveis em aberto · { $spent }
    }
plan-nothing = Não resta nada para planear: tudo o que se perguntou está feito.
plan-nothing-yet = Nada do que foi respondido até agora precisa de trabalho. O plano cresce com as respostas.
# $count (Number) - questions without an answer
plan-unanswered =
    { $count ->
        [one] Uma pergunta sem resposta não está no plano.
       *[other] { $count } perguntas sem resposta não estão no plano.
    }
plan-not-chosen = Não fazem parte deste plano
# Undoes that only what was ticked in "What if" is planned.
plan-every = Planear de novo todas as lacunas
plan-every-told = Todas as lacunas estão de novo no plano.
# $days (String) - a number
plan-pace = Ritmo em dias por semana: { $days }, sem custo por dia
# $rate (String) - money, as "HKD 2,400"
plan-pace-rate = Ritmo em dias por semana: { $days }, a { $rate } por dia
# $reason (String) - as typed
plan-reason = Deixada de fora porque: { $reason }
plan-no-owner = Ainda não tem quem a faça.
# $things (String) - names of actions
plan-waits = Espera por: { $things }
plan-needs = Precisa disto, que não está no plano: { $things }
plan-is-done = Isto está feito, ou já não é uma lacuna.

## What can be done with an action

plan-do-done = Está feito ...
plan-do-found = Já se sabe a resposta ...
plan-do-ticks = Já é assim: mudar as marcas
plan-do-assign = Quem faz, e até quando ...
plan-do-earlier = Antecipar um lugar
plan-do-later = Adiar um lugar
plan-do-leave = Deixar de fora, com um motivo ...
plan-do-drop = Tirar do plano
plan-do-take = Voltar a incluir
plan-do-question = Ver a pergunta
# Short notices.
plan-stays = Para esse lado não pode ir mais: está lá uma coisa de que depende, ou o limite das semanas.
plan-stays-out = Inclua-a primeiro.
plan-taken-in = Está de novo no plano.
plan-move-dropped = Saiu do plano; as marcas ficam como estão.

## Forms

plan-form-proof = Onde está a prova: um ficheiro ou um lugar
plan-form-expires = Válida até, como 2027-06-30; vazio: sem fim
plan-form-owner = Quem faz
plan-form-due = Prazo, como 2027-01-31
plan-form-reason = Porque fica de fora
# $proof (String) - what counts as proof
plan-form-proof-is = Prova: { $proof }
plan-form-done-help = A partir de agora conta como «feito». Sem prova também conta, e o relatório di-lo.
plan-form-assign-help = Com um nome e um dia, passa a ser de alguém. Ambos vêm no relatório.
plan-form-leave-help = Continua a ser uma lacuna, e o relatório indica-a com este motivo.
plan-done-said = Guardado como «feito».
# $low, $high (Number) - points before; $then, $best (Number) - points now
plan-moved = Pelo menos { $low } → { $then }, até { $high } → { $best }.
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
plan-moved-one = { $low } → { $then } em 100.
# $spread (Number) - points between both ends
plan-same =
    { $spread ->
        [0] Os pontos não mudam: { $low } em 100.
       *[other] Os pontos não mudam: pelo menos { $low }, até { $high }.
    }
# $before (Number); $count (Number) - open now
plan-musts =
    { $count ->
        [0] Indispensáveis em aberto: { $before } → nenhum.
       *[other] Indispensáveis em aberto: { $before } → { $count }.
    }
plan-no-proof = Não há prova arquivada: o relatório di-lo.

## Keys of the plan: what they do, a verb, as short as possible

plan-key-done = feito
plan-key-earlier = antecipar
plan-key-later = adiar
plan-key-assign = quem, prazo
plan-key-leave = deixar fora
plan-key-pace = ritmo
