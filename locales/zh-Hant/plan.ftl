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
