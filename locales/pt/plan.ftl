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

plan-left-out = Fora do plano
report-plan-left-all = Tudo o que se sabe que falta ficou fora do plano
report-plan-no-reason = Sem motivo indicado.
# $count (Number) - gaps
report-plan-not-chosen =
    { $count ->
        [one] Conhece-se mais uma lacuna, que não faz parte deste plano.
       *[other] Conhecem-se mais { $count } lacunas, que não fazem parte deste plano.
    }
