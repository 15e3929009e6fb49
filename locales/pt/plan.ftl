# The plan: actions by weeks, on screen and in the report.

## Changes of ticks, as actions

plan-move-confirm = Obter a confirmação do local por escrito
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }: retirar do chat: { $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }: dar acesso a menos gente, sem { $things }
# $things (String) - places
plan-move-out-mobility = { $name }: acabar de vez com: { $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }: deixar no chat só isto: { $things }
plan-move-to-roles = { $name }: dar acesso só a estas pessoas: { $things }
plan-move-to-mobility = { $name }: mudar para onde vai: { $things }

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
follow-accepted = Outra medida que cobre isto: { $name }
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
