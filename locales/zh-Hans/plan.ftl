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
