## Changes of ticks, as actions

plan-move-confirm = 取得存放地點的書面確認
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }：不再經聊天傳送{ $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }：縮小看得到的範圍，不再包括{ $things }
# $things (String) - places
plan-move-out-mobility = { $name }：徹底終止：{ $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }：聊天中只保留{ $things }
plan-move-to-roles = { $name }：只讓這些人看到：{ $things }
plan-move-to-mobility = { $name }：去向改為：{ $things }

## What is not in the plan

plan-left-out = 不列入計劃
report-plan-left-all = 已知的不足之處全部不列入計劃
report-plan-no-reason = 沒有填寫理由。
# $count (Number) - gaps
report-plan-not-chosen = 另有 { $count } 項已知的不足之處，不屬於這個計劃。

## What is due: the screen, and a line of the results and of home

follow-title = 到期事項
# $count (Number) - things to be done now
follow-note =
    { $count ->
        [0] 今天沒有
       *[other] { $count } 項現在要做
    }
follow-overdue = 已逾期
follow-now = 現在要做
follow-later = 稍後
follow-nothing = 未有任何事項訂下日期。請在計劃中為行動填上日期，或訂下次檢視的日期。
# $name (String) - a department
follow-move = { $name }：按計劃更改剔選
# $name (String) - the short name of a control, as "Log of what administrators do"
follow-evidence = 證據到期：{ $name }
follow-accepted = 代替措施到期：{ $name }
# $name (String) - a department
follow-override = 另行決定到期：{ $name }
follow-review = 再次檢視整份評估
# $date (String)
follow-ended = 已於 { $date }屆滿
follow-ends-today = 今天屆滿
# $date (String)
follow-ends = { $date }屆滿
follow-set = 訂下次檢視日期
follow-change = 更改下次檢視日期
follow-review-help = 到了那一天，這份評估會在這裡和列表中顯示為到期。相隔一季較為合適。不設日期就留空。
follow-review-date = 下次檢視，例如 2027-02-21
follow-review-past = 這一天已經過去。
