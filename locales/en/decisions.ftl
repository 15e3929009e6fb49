### Decisions of departments, kinds of data, platforms side by side.
### Words that the report shares (decisions, risk left, "not known", the interim rule) stand in words.ftl.

## A new assessment made from another

derived-new = A new assessment was begun. The other one stays as it is.
derived-later = The next run is begun. What you said about the company is kept; every question is asked again, with the last answer beside it. The other run stays as it is.
derived-other-platform = An assessment of the other platform is begun. The company's answers are kept; everything about the platform is asked anew. The other assessment stays as it is.

## Decisions, department by department

screen-decisions = Decisions
# $open (Number) - departments that are not decided
screen-decisions-note =
    { $open ->
        [0] what each department may do, and why
        [one] one department is not decided yet
       *[other] { $open } departments are not decided yet
    }
screen-decisions-intro = What each department may do with this chat now, and after the must-haves. Enter shows why.
# $decision (String) - a decision, or "between … and …"; $left (String) - risk left
screen-decisions-after = With the must-haves in place: { $decision }; risk left: { $left }

## One decision. What stands on the left are headings: "What is in it", "Readiness", "Risk left".

screen-decision-no-result = Nothing counts yet: no checklist has a question that concerns you.
# "Where it goes" counts one level higher. $level (String) - the level it counts as
screen-decision-reach = { $level }; counts one level higher, because more people see it than the place suggests
# $band (String) - "not ready", or "between … and …"; $checklist (String)
screen-decision-band = { $band } ({ $checklist } is the weakest checklist)
# The same where an open must-have of the department lowers it.
screen-decision-band-lower = { $band } ({ $checklist } is the weakest checklist; a must-have that is open or not known here counts one step lower)
screen-decision-rule = The rule
screen-decision-rule-keep = Low or moderate risk left: the chat stays, on the conditions below.
screen-decision-rule-hybrid = High risk left: the sensitive work moves out of this chat, the rest stays.
screen-decision-rule-replace = Very high risk left, and where it goes is 3 or more (on or reachable from the mainland, copied to other places, passed on or not known): the department moves to another platform.
screen-decision-rule-isolate = Very high risk left, but where it goes is below 3 (a known place, confirmed in writing): the department keeps to itself until the must-haves are closed.
# Labels of the two rules where it is not decided: everything unknown at its worst, at its best
screen-decision-at-worst = At worst
screen-decision-at-best = At best
screen-decision-after = Then
screen-decision-deciders = What would decide it
screen-decision-must-haves = Must-haves that are open or not known here
# Should-haves of a department that does not keep the chat
screen-decision-should-haves = Should-haves that are open or not known here
screen-decision-conditions = Conditions of keeping the chat
screen-decision-more = More
screen-decision-ticks = Ticks, name, split

## What may be said where: three classes of data. No colours stand for them here.

screen-channels = What may be said where
screen-channels-note = open, internal and restricted data, for each department
screen-channels-intro = Each kind of data belongs to a class. The class and the decision of the department say what may be sent in this chat now.
channel-open = Open
    .means = published anyway
channel-internal = Internal
    .means = for people at work, not for outsiders
channel-restricted = Restricted
    .means = what harms people most when it gets out
# $class (String) - one of the three; $means (String); $kinds (String) - kinds of data, as a list
screen-channel-kinds = { $class } ({ $means }): { $kinds }
channel-rule-here = May be sent in this chat.
# $count (Number) - conditions that are open or not known
channel-rule-conditions =
    { $count ->
        [0] May be sent in this chat, as long as the controls stay in place.
        [one] May be sent in this chat; one condition is open or not known.
       *[other] May be sent in this chat; { $count } conditions are open or not known.
    }
channel-rule-unchanged = Stays as it is until it is decided.
channel-rule-inside = Only in groups of the department itself.
channel-rule-elsewhere = Not in this chat: through the other channel.
channel-rule-until-moved = Stays in this chat until the other platform is there, then moves to it.
# $until (String) - until when, one of the four below
channel-rule-kept-out =
    { $until ->
        [must-haves] Not in this chat until the must-haves are closed.
        [decided] Not in this chat until it is decided.
        [moved] Not in this chat until the sensitive work has moved out.
       *[ready] Not in this chat until the result is “Ready”.
    }
# $kinds (String) - kinds of data that this department has
screen-channel-has = here: { $kinds }
# Nobody knows, or nobody has said, what is in the chat of this department.
screen-channel-not-sure = What is sent here is not known yet, so such data may be among it.

## What the other channel must have, and assessing another platform

screen-needs = What the other channel must have
screen-needs-note = from the gaps and the data of the departments
# $departments (String) - names
screen-needs-intro = For { $departments }: what a platform must be able to show before the sensitive work moves there. It is a list to ask for, not a ranking.
screen-needs-nobody = No department has to move anything out of this chat, as far as it is known.
# $name (String) - a platform; $counts (String) - as "shown: 3 · no: 1"
screen-needs-platform = { $name }: { $counts }
# $word (String) - an answer, as "shown"; $count (Number)
screen-needs-count = { $word }: { $count }
# $controls (String) - titles of questions that are open for these departments
screen-needs-gaps = open here: { $controls }
screen-needs-data = asked for by the data and by who sees it
screen-needs-no-platform = No platform is in the comparison yet. Add those you are considering; each is then set against this list.
screen-other = Assess another platform
# $count (Number) - answers that are kept
screen-other-note =
    { $count ->
        [0] keeps the company and its departments
        [one] keeps the company, its departments and one answer
       *[other] keeps the company, its departments and { $count } answers
    }
# $count (Number) - answers that are kept
screen-other-intro =
    { $count ->
        [one] A new assessment is begun. It keeps the company, its departments, what is in it, who sees it, and the one answer that is about the company alone. Where it goes, and every question about the platform, is asked anew. This assessment stays as it is.
       *[other] A new assessment is begun. It keeps the company, its departments, what is in it, who sees it, and { $count } answers that are about the company alone. Where it goes, and every question about the platform, is asked anew. This assessment stays as it is.
    }
# $name (String) - a platform of the comparison
screen-other-this = Assess { $name }
screen-other-unlisted = A platform that is not in the comparison
# Label beside a question; the lines after it say what the platform comparison holds
screen-known = Comparison
# $field (String) - as "Place of backups"; $answer (String) - as "only stated"
screen-known-line = { $field }: { $answer }

# A line of the menu of a department; leads to its decision
screen-department-decision = The decision, and why

# Beside a question of the comparison. $name (String) - as "Place of backups"
screen-compare-needed = { $name } (needed)
screen-compare-needed-note = "Needed" is what another channel must have for the departments whose sensitive work moves out.

## What the side sheets have to say, in the list of sheets and on the result

# A screening: $laws (String) - as "Mainland law (PIPL) and Hong Kong"
screen-sheet-certain = needed or advised: { $laws }
# The same while answers are open.
screen-sheet-perhaps = perhaps: { $laws }
screen-sheet-future = That day has not come yet: type the day on which it was done.
screen-sheet-too-long = More than 100 years cannot be meant: look at the number and its unit.

## At home, for one assessment of the list

screen-case-sheets = Side sheets: impact assessment, records, apps
screen-case-due = What is due
