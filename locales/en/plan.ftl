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

## What is due: the screen, and a line of the results and of home

follow-title = What is due
# $count (Number) - things to be done now
follow-note =
    { $count ->
        [0] nothing today
        [one] one thing now
       *[other] { $count } things now
    }
follow-overdue = Overdue
follow-now = To be done now
follow-later = Later
follow-nothing = Nothing has a date yet. Give an action a date in the plan, or set the next review.
# $name (String) - a department
follow-move = { $name }: ticks that change as planned
# $name (String) - the short name of a control, as "Log of what administrators do"
follow-evidence = Proof runs out: { $name }
follow-accepted = What covers it instead: { $name }
# $name (String) - a department
follow-override = Decision against the table: { $name }
follow-review = The whole assessment, looked at again
# $date (String)
follow-ended = ended on { $date }
follow-ends-today = ends today
# $date (String)
follow-ends = ends on { $date }
follow-set = Set the day of the next review
follow-change = Change the day of the next review
follow-review-help = On that day the assessment stands here and in the list as due. A quarter is a good distance. Leave it empty for none.
follow-review-date = Next review, as 2027-02-21
follow-review-past = That day is over.
