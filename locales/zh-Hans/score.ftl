### portolan score: the result as lines of text.

# The assessment has no name yet
score-untitled = 未命名的评估
# $title (String) - the organisation
# $date (Date) - the day as of which it is scored
score-title = { $title }，截至 { DATETIME($date, dateStyle: "medium") }

## Checklists

# $name (String) - the checklist, such as Hong Kong
# $range (String) - "at least 51, up to 73"
# $colour (String) - "red, not ready"
score-checklist = { $name }：{ $range }；{ $colour }
# The checklist is shown but does not count in the verdict.
score-checklist-beside = { $name }（不计入结论）：{ $range }；{ $colour }
# $colour (String) - red, amber or green
# $verdict (String) - not ready, partly ready or ready
score-colour = { $colour }（{ $verdict }）
# $name (String) - the step
# $low (Number) - points at least
# $points (Number) - points of the step
score-step = { $name }：{ NUMBER($low, maximumFractionDigits: 1) } 分（满分 { NUMBER($points, maximumFractionDigits: 1) }）
# $high (Number) - points at most
score-step-range = { $name }：{ NUMBER($low, maximumFractionDigits: 1) } 至 { NUMBER($high, maximumFractionDigits: 1) } 分（满分 { NUMBER($points, maximumFractionDigits: 1) }）
# $name (String) - the step
score-step-dropped = { $name }：没有适用的项目
# $with (Number) - answers "in place" with evidence on file
# $all (Number) - answers "in place"
score-evidence = { $all } 项“已做到”的答案中，{ $with } 项存有证明材料。
# $points (Number) - points of 100
score-started = 得分中有 { NUMBER($points, maximumFractionDigits: 1) } 分来自“已开始”的工作。
# $range (String) - "at least 40, up to 55"
# $colour (String) - "red, not ready"
score-as-if = 如视为未做到：{ $range }；{ $colour }

## Lists

score-must-haves = 未落实的必备项目
score-should-haves = 未落实的应有项目
score-accepted = 以其他措施替代，并已具名接受
# $name (String) - the control
# $law (String) - status of the law behind it
score-gate = { $name }（{ $law }）
# Whether it is open is not known yet.
score-gate-maybe = { $name }（{ $law }），除非查明其实已做到
# $name (String) - the control
# $points (Number) - points between worst and best
score-find-out = { $name }：{ NUMBER($points, maximumFractionDigits: 1) } 分
# $count (Number) - further lines left out
score-more = 另有 { $count } 项
# The same as the last of a list, after "and".
# $count (Number) - further answers left out
score-more-inside = 另外 { $count } 项

## Departments

score-departments = 部门
# $name (String) - the department
# $exposure (String) - how much is at stake
# $residual (String) - risk left
# $decision (String) - the decision
score-department = { $name }（影响程度：{ $exposure }；剩余风险：{ $residual }）：{ $decision }
# No checklist is scored, so there is no risk and no decision.
score-department-bare = { $name }（影响程度：{ $exposure }）
# $decision (String) - what was decided instead
# $who (String) - by whom
# $date (Date) - until when
score-override = 另行决定（{ $who }）：{ $decision }，至 { DATETIME($date, dateStyle: "medium") }止
# $list (String) - questions and tiers
score-deciders = 要得出定论，先弄清：{ $list }
# $tier (String) - such as "Where it goes"
# $department (String) - the department
score-decider-tier = { $tier }（{ $department }）

## 视角：同样的答案，换一套标题来看（lenses.ftl）

# $name (String) - a heading
# $part, $whole (Number) - questions in place, questions asked
score-lens-group = { $name }：{ $whole } 题中有 { $part } 题已做到
