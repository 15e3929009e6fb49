### Words that screen, report and command line share. One word per thing, everywhere.

## Answers. The message is what is chosen on the screen, `.short` what stands in lists and reports.

status-in-place = Yes, all of it
    .short = in place
status-partly = Partly
    .short = partly
    .help = It works today, but not everywhere or not for everyone.
status-not-in-place = No
    .short = not in place
status-dont-know = Don't know
    .short = not known
    .help = A good answer: it goes on the list of things to find out first.
status-started = Started
    .short = started
    .help = Begun, but it does not work for anyone yet.
status-compensating = Something else covers it
    .short = covered otherwise
    .help = Half the points. A little more, and no open must-have, once somebody accepts it by name for at most 12 months.
status-not-applicable = Does not apply
    .short = does not apply
    .help = With a reason, which the report prints.
status-unanswered = Not answered yet
    .short = not answered
# "Something else covers it", accepted by a named person until a date.
status-accepted = Something else covers it, accepted
    .short = covered otherwise, accepted

## Status of the law behind a question or a finding

status-law-in-force = in force
status-law-not-in-force = not in force
status-law-guidance = guidance
status-law-standard = standard
status-law-contract = contract
status-law-our-advice = our advice
    .note = our advice, not law
law-unconfirmed = check before relying on this
# The list of laws that the questions stand on
law-register = Law register
# The pack of draft papers: letters, notices, rules
law-papers = Draft papers
# $date (Date) - the law is that of this day
law-old = The law here is that of { $date }, more than a year ago. Look for a newer edition before you rely on it.
# $date (Date) - the day on which somebody last looked at the law
law-last-checked = last checked on { $date }

## Readiness. Colours are never shown without these words. The verdict is about a company.

colour-red = red
    .verdict = Not ready
    .inside = not ready
colour-amber = amber
    .verdict = Partly ready
    .inside = partly ready
colour-green = green
    .verdict = Ready
    .inside = ready

readiness = Readiness
# $low (Number) - at least so many of 100 points
# $high (Number) - at most so many
readiness-range = At least { $low }, up to { $high }
    .inside = at least { $low }, up to { $high }
# Nothing is unknown, so there is one number.
# $low (Number) - points of 100
readiness-exact = { $low } of 100
readiness-none = No score yet
# $points (Number) - points of 100 that are answered, whichever way
readiness-known = Known so far: { NUMBER($points, maximumFractionDigits: 1) } of 100
# $points (Number) - target in points of 100
readiness-target = Target { $points }

## How much is at stake, from 1 to 4

exposure = How much is at stake
exposure-1 = Low
    .inside = low
exposure-2 = Moderate
    .inside = moderate
exposure-3 = High
    .inside = high
exposure-4 = Very high
    .inside = very high

## Risk left in a department

residual = Risk left
residual-low = Low
    .inside = low
residual-moderate = Moderate
    .inside = moderate
residual-high = High
    .inside = high
residual-very-high = Very high
    .inside = very high

## Decision for a department. `.means` is a whole sentence.

decision-keep = Keep with controls
    .inside = keep with controls
    .means = The chat may stay in use, on the conditions listed.
decision-hybrid = Hybrid
    .inside = hybrid
    .means = The sensitive work moves out of this chat; the rest stays.
decision-isolate = Isolate
    .inside = isolate
    .means = The department keeps to itself in this chat until the must-haves are closed.
decision-replace = Replace
    .inside = replace
    .means = The department moves to another platform.

## The department that every assessment starts with; `.rest` once there are others

department-whole = Whole company
    .rest = Everyone else

## Gates

gate-hard = Must-have
    .inside = must-have
    .plural = Must-haves
gate-soft = Should-have
    .inside = should-have
    .plural = Should-haves

## How a question stands, beside its name in a list

standing-in-place = in place
standing-partly = partly
standing-not = not in place
standing-not-known = not known
standing-not-applicable = does not apply
standing-not-asked = not asked

## What is not known

not-known = not known
not-decided = Not decided yet
# $worst (String) - the worse of two words, such as "red" or "replace"
# $best (String) - the better one
between = between { $worst } and { $best }
not-assessed = not looked at yet
find-out-first = Find out first

## The verdict, as a sentence

# $verdict (String) - "Not ready", "Partly ready" or "Ready"
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-sentence =
    { $all ->
        [one] { $verdict }, for { $assessed } of { $all } department.
       *[other] { $verdict }, for { $assessed } of { $all } departments.
    }
# $worst (String) - the worse colour's word, such as "not ready"
# $best (String) - the better one
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-undecided =
    { $all ->
        [one] Still open, between { $worst } and { $best } ({ $assessed } of { $all } department).
       *[other] Still open, between { $worst } and { $best } ({ $assessed } of { $all } departments).
    }
# Sensitive data is sent somewhere in the firm, and no department says so.
scope-incomplete = Scope incomplete: sensitive data is or may be sent in chat, and no department names it.
# $points (Number) - points of 100 that do not apply
scope-reduced = Scope reduced: { NUMBER($points, maximumFractionDigits: 1) } of 100 points do not apply.
# $answered (Number) - questions answered
# $total (Number) - questions asked
in-progress = in progress, { $answered } of { $total }

## The interim rule, one for screen, report and command line. `.until` is its end alone, as a sentence.

# $list (String) - sensitive data, as noun phrases
interim-must-haves = Until the must-haves are closed, keep { $list } out of this chat.
    .until = Until the must-haves are closed.
# $list (String) - sensitive data, as noun phrases
interim-decided = Until this is decided, keep { $list } out of this chat.
    .until = Until this is decided.
# $list (String) - sensitive data, as noun phrases
interim-moved = Until the sensitive work has moved out, keep { $list } out of this chat.
    .until = Until the sensitive work has moved out.
# $list (String) - sensitive data, as noun phrases
interim-ready = Until the result is “Ready”, keep { $list } out of this chat.
    .until = Until the result is “Ready”.

## Plan

# $first (Number) - first week
# $last (Number) - last week
plan-weeks = Weeks { $first } to { $last }
plan-overflow = Does not fit into twelve weeks
