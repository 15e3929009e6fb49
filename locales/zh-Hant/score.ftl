### portolan score: the result as lines of text.

# The assessment has no name yet
score-untitled = 未命名的評估
# $title (String) - the organisation
# $date (Date) - the day as of which it is scored
score-title = { $title }，截至 { DATETIME($date, dateStyle: "medium") }

## Checklists

# $name (String) - the checklist, such as Hong Kong
# $range (String) - "at least 51, up to 73"
# $colour (String) - "red, not ready"
score-checklist = { $name }：{ $range }；{ $colour }
# The checklist is shown but does not count in the verdict.
score-checklist-beside = { $name }（不計入結論）：{ $range }；{ $colour }
# $colour (String) - red, amber or green
# $verdict (String) - not ready, partly ready or ready
score-colour = { $colour }，{ $verdict }
# $name (String) - the step
# $low (Number) - points at least
# $points (Number) - points of the step
score-step = { $name }：{ NUMBER($points, maximumFractionDigits: 1) } 分中的 { NUMBER($low, maximumFractionDigits: 1) } 分
# $high (Number) - points at most
score-step-range = { $name }：{ NUMBER($points, maximumFractionDigits: 1) } 分中的 { NUMBER($low, maximumFractionDigits: 1) } 至 { NUMBER($high, maximumFractionDigits: 1) } 分
# $name (String) - the step
score-step-dropped = { $name }：沒有適用的項目
# $with (Number) - answers "in place" with evidence on file
# $all (Number) - answers "in place"
score-evidence = { $all } 項「已做到」的答案中，{ $with } 項存有證據。
# $points (Number) - points of 100
score-started = 其中 { NUMBER($points, maximumFractionDigits: 1) } 分屬「已開始」的工作。
# $range (String) - "at least 40, up to 55"
# $colour (String) - "red, not ready"
score-as-if = 如視為未做到：{ $range }；{ $colour }

## Lists

score-must-haves = 未達到的必須項目
score-should-haves = 未達到的應有項目
score-accepted = 以其他方式處理，並由具名人士接納
# $name (String) - the control
# $law (String) - status of the law behind it
score-gate = { $name }（{ $law }）
# Whether it is open is not known yet.
score-gate-maybe = { $name }（{ $law }），除非查明其實已做到
# $name (String) - the control
# $points (Number) - points between worst and best
score-find-out = { $name }：{ NUMBER($points, maximumFractionDigits: 1) } 分
# $count (Number) - further lines left out
score-more = 另有 { $count } 項
# The same as the last of a list, after "and".
# $count (Number) - further answers left out
score-more-inside = 另外 { $count } 項

## Departments

score-departments = 部門
# $name (String) - the department
# $exposure (String) - how much is at stake
# $residual (String) - risk left
# $decision (String) - the decision
score-department = { $name }：影響程度{ $exposure }；剩餘風險{ $residual }；{ $decision }
# No checklist is scored, so there is no risk and no decision.
score-department-bare = { $name }：影響程度{ $exposure }
# $decision (String) - what was decided instead
# $who (String) - by whom
# $date (Date) - until when
score-override = { $who } 另行決定：{ $decision }，至 { DATETIME($date, dateStyle: "medium") }止
# $list (String) - questions and tiers
score-deciders = 可作定論的答案：{ $list }
# $tier (String) - such as "Where it goes"
# $department (String) - the department
score-decider-tier = { $tier }（{ $department }）

## Lenses: the same answers under other headings (lenses.ftl)

# $name (String) - a heading
# $part, $whole (Number) - questions in place, questions asked
score-lens-group = { $name }：已做到 { $part }／{ $whole }
