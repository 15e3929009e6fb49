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
follow-ends = 有效至 { $date }
follow-set = 设定下次评估日期
follow-change = 更改下次评估日期
follow-review-help = 到了那一天，这份评估会在这里和列表中显示为到期。间隔一个季度比较合适。不设日期就留空。
follow-review-date = 下次评估，例如 2027-02-21
follow-review-past = 这一天已经过去。

## The plan on screen

plan-title = 计划
plan-door-note = 谁在什么时候做什么，有什么效果
# $range (String) - as "51-73"; $colour (String) - as "red"; $musts (Number) - open must-haves
plan-today =
    { $musts ->
        [0] 今天：{ $range }，{ $colour }
       *[other] 今天：{ $range }，{ $colour }，{ $musts } 个必备项目未落实
    }
# $week (Number); $spent (String) - money, as "HKD 7,200", or days
plan-by =
    { $musts ->
        [0] 第 { $week } 周后：{ $range } · { $spent }
       *[other] 第 { $week } 周后：{ $range }，{ $musts } 个必备项目未落实 · { $spent }
    }
# The same for the last week, with $colour (String) - as "ready" or "between not ready and ready"
plan-by-last =
    { $musts ->
        [0] 第 { $week } 周后：{ $range }，{ $colour } · { $spent }
       *[other] 第 { $week } 周后：{ $range }，{ $colour }，{ $musts } 个必备项目未落实 · { $spent }
    }
plan-nothing = 没有需要计划的工作：所问的都已做到。
plan-nothing-yet = 目前已回答的项目都无须处理。回答得越多，计划就越完整。
# $count (Number) - questions without an answer
plan-unanswered = 有 { $count } 个未回答的问题不在计划内。
plan-not-chosen = 不在这份计划内
# Undoes that only what was ticked in "What if" is planned.
plan-every = 重新计划所有不足之处
plan-every-told = 所有不足之处已重新列入计划。
# $days (String) - a number
plan-pace = 进度：每周 { $days } 天，未定每天成本
# $rate (String) - money, as "HKD 2,400"
plan-pace-rate = 进度：每周 { $days } 天，每天 { $rate }
# $reason (String) - as typed
plan-reason = 不列入的理由：{ $reason }
plan-no-owner = 还没有指定责任人。
# $things (String) - names of actions
plan-waits = 须等待：{ $things }
plan-needs = 须先做以下项目，但不在计划内：{ $things }
plan-is-done = 已经完成，或不再是不足之处。

## What can be done with an action

plan-do-done = 已完成……
plan-do-found = 现在知道答案了……
plan-do-ticks = 现在已是这样：更改勾选
plan-do-assign = 责任人和完成期限……
plan-do-earlier = 前移一位
plan-do-later = 后移一位
plan-do-leave = 不列入计划，写明理由……
plan-do-drop = 从计划中移除
plan-do-take = 列入计划
plan-do-question = 查看这个问题
# Short notices.
plan-stays = 不能再移了：前后是它要等待的项目，或者到了周数的界限。
plan-stays-out = 请先列入计划。
plan-taken-in = 已重新列入计划。
plan-move-dropped = 已从计划中移除；勾选保持不变。

## Forms

plan-form-proof = 证明材料在哪里：文件或存放处
plan-form-expires = 有效至，例如 2027-06-30；留空即长期有效
plan-form-owner = 责任人
plan-form-due = 完成期限，例如 2027-01-31
plan-form-reason = 为什么不列入计划
# $proof (String) - what counts as proof
plan-form-proof-is = 证明材料：{ $proof }
plan-form-done-help = 从现在起计为已做到。没有证明材料也计入，但报告会注明。
plan-form-assign-help = 有姓名、有日期，事情才有人管。两者都会写入报告。
plan-form-leave-help = 这仍是不足之处，报告会列出，并附上这个理由。
plan-done-said = 已保存为“已做到”。
# $low, $high (Number) - points before; $then, $best (Number) - points now
plan-moved = 最低 { $low } → { $then } 分，最高 { $high } → { $best } 分。
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
plan-moved-one = { $low } → { $then } 分。
# $spread (Number) - points between both ends
plan-same =
    { $spread ->
        [0] 分数不变：{ $low } 分。
       *[other] 分数不变：最低 { $low } 分，最高 { $high } 分。
    }
# $before (Number); $count (Number) - open now
plan-musts =
    { $count ->
        [0] 未落实的必备项目：{ $before } → 没有。
       *[other] 未落实的必备项目：{ $before } → { $count }。
    }
plan-no-proof = 没有存档的证明材料：报告会注明。

## Keys of the plan: what they do, a verb, as short as possible

plan-key-done = 完成
plan-key-earlier = 前移
plan-key-later = 后移
plan-key-assign = 指派
plan-key-leave = 不列入
plan-key-pace = 进度
