# The plan: actions by weeks, on screen and in the report.

## Changes of ticks, as actions

plan-move-confirm = Get the place confirmed in writing
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }: move out of the chat: { $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }: let fewer people see it, without { $things }
# $things (String) - places
plan-move-out-mobility = { $name }: end it for good: { $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }: keep only this in the chat: { $things }
plan-move-to-roles = { $name }: let only these see it: { $things }
plan-move-to-mobility = { $name }: change where it goes: { $things }

## What is not in the plan

plan-left-out = Left out
report-plan-left-all = Everything that is known to be missing is left out of the plan
report-plan-no-reason = No reason is given.
# $count (Number) - gaps
report-plan-not-chosen =
    { $count ->
        [one] One more gap is known and not part of this plan.
       *[other] { $count } more gaps are known and not part of this plan.
    }
