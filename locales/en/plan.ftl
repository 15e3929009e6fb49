# The plan: actions by weeks, on screen and in the report.

## Changes of ticks, as actions

plan-move-confirm = Get the place confirmed in writing
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }: move out of the chat: { $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }: let fewer people see it, no longer { $things }
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
follow-evidence = Evidence runs out: { $name }
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
follow-review-date = Next review (year-month-day)
follow-review-past = That day is over.

## The plan on screen

plan-title = Plan
plan-door-note = who does what by when, and what it buys
# $range (String) - as "51-73"; $colour (String) - as "not ready"; $musts (Number) - open must-haves
plan-today =
    { $musts ->
        [0] Today: { $range }, { $colour }
        [one] Today: { $range }, { $colour }, one must-have open
       *[other] Today: { $range }, { $colour }, { $musts } must-haves open
    }
# $week (Number); $spent (String) - money, as "HKD 7,200", or days
plan-by =
    { $musts ->
        [0] By week { $week }: { $range } · { $spent }
        [one] By week { $week }: { $range }, one must-have open · { $spent }
       *[other] By week { $week }: { $range }, { $musts } must-haves open · { $spent }
    }
# The same for the last week, with $colour (String) - as "ready" or "between not ready and ready"
plan-by-last =
    { $musts ->
        [0] By week { $week }: { $range }, { $colour } · { $spent }
        [one] By week { $week }: { $range }, { $colour }, one must-have open · { $spent }
       *[other] By week { $week }: { $range }, { $colour }, { $musts } must-haves open · { $spent }
    }
plan-nothing = Nothing is left to plan: everything that was asked is in place.
plan-nothing-yet = Nothing that was answered so far needs work. The plan grows with the answers.
# $count (Number) - questions without an answer
plan-unanswered =
    { $count ->
        [one] One unanswered question is not in the plan.
       *[other] { $count } unanswered questions are not in the plan.
    }
plan-not-chosen = Not in this plan
# Undoes that only what was ticked in "What if" is planned.
plan-every = Plan every gap again
plan-every-told = Every gap is planned again.
# $days (String) - a number
plan-pace = Pace: { $days } days a week, without a day rate
# $rate (String) - money, as "HKD 2,400"
plan-pace-rate = Pace: { $days } days a week, at { $rate } a day
# $reason (String) - as typed
plan-reason = Left out because: { $reason }
plan-no-owner = Nobody is named for it yet.
# $things (String) - names of actions
plan-waits = Waits for: { $things }
plan-needs = Needs this, which is not in the plan: { $things }
plan-is-done = This is done, or no gap any more.

## What can be done with an action

plan-do-done = It is done ...
plan-do-found = The answer is known now ...
plan-do-ticks = It is so now: change the ticks
plan-do-assign = Who does it, and by when ...
plan-do-earlier = One place earlier
plan-do-later = One place later
plan-do-leave = Leave it out, with a reason ...
plan-do-drop = Drop it from the plan
plan-do-take = Put it back in the plan
plan-do-question = Look at the question
# Short notices.
plan-stays = It cannot go further that way: something it waits for, or the weeks, stand there.
plan-stays-out = Put it back in the plan first.
plan-taken-in = It is in the plan again.
plan-move-dropped = Dropped from the plan; the ticks stay as they are.

## Forms

plan-form-proof = Evidence: path of the file, or where the paper is
plan-form-expires = Good until (year-month-day; empty: no end)
plan-form-owner = Who does it
plan-form-due = By when (year-month-day)
plan-form-reason = Why it is left out
# $proof (String) - what counts as proof
plan-form-proof-is = Proof: { $proof }
plan-form-done-help = It counts as in place from now on. Without evidence it counts too, and the report says so.
plan-form-assign-help = With a name and a day it is somebody’s task. Both stand in the report.
plan-form-leave-help = It stays a gap, and the report names it with this reason.
plan-done-said = Saved as in place.
# $low, $high (Number) - points before; $then, $best (Number) - points now
plan-moved = At least { $low } → { $then }, up to { $high } → { $best }.
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
plan-moved-one = { $low } → { $then } of 100.
# $spread (Number) - points between both ends
plan-same =
    { $spread ->
        [0] No points move: { $low } of 100.
       *[other] No points move: at least { $low }, up to { $high }.
    }
# $before (Number); $count (Number) - open now
plan-musts =
    { $count ->
        [0] Must-haves open: { $before } → none.
       *[other] Must-haves open: { $before } → { $count }.
    }
plan-no-proof = No evidence is on file for it: the report says so.

## Keys of the plan: what they do, a verb, as short as possible

plan-key-done = done
plan-key-earlier = earlier
plan-key-later = later
plan-key-assign = who, when
plan-key-leave = leave out
plan-key-pace = pace
