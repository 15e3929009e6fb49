## Changes of ticks, as actions

plan-move-confirm = 取得存放地点的书面确认
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }：不再通过聊天发送{ $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }：缩小能看到的范围，不再包括{ $things }
# $things (String) - places
plan-move-out-mobility = { $name }：彻底停止：{ $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }：聊天中只保留{ $things }
plan-move-to-roles = { $name }：只让这些人看到：{ $things }
plan-move-to-mobility = { $name }：去向改为：{ $things }

## What is not in the plan

plan-left-out = 不列入计划
report-plan-left-all = 已知的不足之处全部没有列入计划
report-plan-no-reason = 没有填写理由。
# $count (Number) - gaps
report-plan-not-chosen = 另有 { $count } 项已知的不足之处，不在这份计划内。

## What is due: the screen, and a line of the results and of home

follow-title = 到期事项
# $count (Number) - things to be done now
follow-note =
    { $count ->
        [0] 今天没有
       *[other] 现在有 { $count } 项要做
    }
follow-overdue = 已逾期
follow-now = 现在要做
follow-later = 以后
follow-nothing = 还没有定下任何日期。请在计划中给行动填上日期，或设定下次评估的日期。
# $name (String) - a department
follow-move = { $name }：按计划更改勾选
# $name (String) - the short name of a control, as "Log of what administrators do"
follow-evidence = 证明材料到期：{ $name }
follow-accepted = 替代措施到期：{ $name }
# $name (String) - a department
follow-override = 另行决定到期：{ $name }
follow-review = 重新查看整份评估
# $date (String)
follow-ended = 已于 { $date }到期
follow-ends-today = 今天到期
# $date (String)
follow-ends = { $date }到期
follow-set = 设定下次评估日期
follow-change = 更改下次评估日期
follow-review-help = 到了那一天，这份评估会在这里和列表中显示为到期。间隔一个季度比较合适。不设日期就留空。
follow-review-date = 下次评估，例如 2027-02-21
follow-review-past = 这一天已经过去。
