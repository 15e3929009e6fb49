### portolan score: the result as lines of text.

# The assessment has no name yet
score-untitled = Unnamed assessment
# $title (String) - the organisation
# $date (Date) - the day as of which it is scored
score-title = { $title }, as of { DATETIME($date, dateStyle: "medium") }

## Checklists

# $name (String) - the checklist, such as Hong Kong
# $range (String) - "at least 51, up to 73"
# $colour (String) - "red, not ready"
score-checklist = { $name }: { $range }; { $colour }
# The checklist is shown but does not count in the verdict.
score-checklist-beside = { $name }, beside the verdict: { $range }; { $colour }
# $colour (String) - red, amber or green
# $verdict (String) - not ready, partly ready or ready
score-colour = { $colour }, { $verdict }
# $name (String) - the step
# $low (Number) - points at least
# $points (Number) - points of the step
score-step = { $name }: { NUMBER($low, maximumFractionDigits: 1) } of { NUMBER($points, maximumFractionDigits: 1) } points
# $high (Number) - points at most
score-step-range = { $name }: { NUMBER($low, maximumFractionDigits: 1) } to { NUMBER($high, maximumFractionDigits: 1) } of { NUMBER($points, maximumFractionDigits: 1) } points
# $name (String) - the step
score-step-dropped = { $name }: nothing here applies
# $with (Number) - answers "in place" with evidence on file
# $all (Number) - answers "in place"
score-evidence = Evidence is on file for { $with } of { $all } answers "in place".
# $points (Number) - points of 100
score-started =
    { $points ->
        [one] { $points } point is for work only started.
       *[other] { NUMBER($points, maximumFractionDigits: 1) } points are for work only started.
    }
# $range (String) - "at least 40, up to 55"
# $colour (String) - "red, not ready"
score-as-if = As if it were not in place: { $range }; { $colour }

## Lists

score-must-haves = Must-haves that are open
score-should-haves = Should-haves that are open
score-accepted = Covered by something else, accepted by name
# $name (String) - the control
# $law (String) - status of the law behind it
score-gate = { $name } ({ $law })
# Whether it is open is not known yet.
score-gate-maybe = { $name } ({ $law }), unless it turns out to be in place
# $name (String) - the control
# $points (Number) - points between worst and best
score-find-out =
    { $points ->
        [one] { $name }: { $points } point
       *[other] { $name }: { NUMBER($points, maximumFractionDigits: 1) } points
    }
# $count (Number) - further lines left out
score-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# The same as the last of a list, after "and".
# $count (Number) - further answers left out
score-more-inside = { $count } more

## Departments

score-departments = Departments
# $name (String) - the department
# $exposure (String) - how much is at stake
# $residual (String) - risk left
# $decision (String) - the decision
score-department = { $name }: at stake { $exposure }; risk left { $residual }; { $decision }
# No checklist is scored, so there is no risk and no decision.
score-department-bare = { $name }: at stake { $exposure }
# $decision (String) - what was decided instead
# $who (String) - by whom
# $date (Date) - until when
score-override = decided otherwise by { $who }: { $decision }, until { DATETIME($date, dateStyle: "medium") }
# $list (String) - questions and tiers
score-deciders = To decide it: { $list }
# $tier (String) - such as "Where it goes"
# $department (String) - the department
score-decider-tier = { $tier } ({ $department })

## Lenses: the same answers under other headings (lenses.ftl)

# $name (String) - a heading
# $part, $whole (Number) - questions in place, questions asked
score-lens-group = { $name }: { $part } of { $whole } in place
