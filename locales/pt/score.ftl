### portolan score: the result as lines of text.

# The assessment has no name yet
score-untitled = Avaliação sem nome
# $title (String) - the organisation
# $date (Date) - the day as of which it is scored
score-title = { $title }, à data de { DATETIME($date, dateStyle: "medium") }

## Checklists

# $name (String) - the checklist, such as Hong Kong
# $range (String) - "at least 51, up to 73"
# $colour (String) - "red, not ready"
score-checklist = { $name }: { $range }; { $colour }
# The checklist is shown but does not count in the verdict.
score-checklist-beside = { $name }, fora da conclusão: { $range }; { $colour }
# $colour (String) - red, amber or green
# $verdict (String) - not ready, partly ready or ready
score-colour = { $colour }, { $verdict }
# $name (String) - the step
# $low (Number) - points at least
# $points (Number) - points of the step
score-step = { $name }: { NUMBER($low, maximumFractionDigits: 1) } de { NUMBER($points, maximumFractionDigits: 1) } pontos
# $high (Number) - points at most
score-step-range = { $name }: { NUMBER($low, maximumFractionDigits: 1) } a { NUMBER($high, maximumFractionDigits: 1) } de { NUMBER($points, maximumFractionDigits: 1) } pontos
# $name (String) - the step
score-step-dropped = { $name }: nada aqui se aplica
# $with (Number) - answers "in place" with evidence on file
# $all (Number) - answers "in place"
score-evidence = Há provas arquivadas para { $with } de { $all } respostas «feito».
# $points (Number) - points of 100
score-started =
    { $points ->
        [one] { NUMBER($points, maximumFractionDigits: 1) } ponto é trabalho apenas começado.
       *[other] { NUMBER($points, maximumFractionDigits: 1) } pontos são trabalho apenas começado.
    }
# $range (String) - "at least 40, up to 55"
# $colour (String) - "red, not ready"
score-as-if = Como se estivesse por fazer: { $range }; { $colour }

## Lists

score-must-haves = Indispensáveis em aberto
score-should-haves = Aconselháveis em aberto
score-accepted = Coberto de outro modo, aceite por uma pessoa identificada
# $name (String) - the control
# $law (String) - status of the law behind it
score-gate = { $name } ({ $law })
# Whether it is open is not known yet.
score-gate-maybe = { $name } ({ $law }), a não ser que afinal esteja feito
# $name (String) - the control
# $points (Number) - points between worst and best
score-find-out =
    { $points ->
        [one] { $name }: { NUMBER($points, maximumFractionDigits: 1) } ponto
       *[other] { $name }: { NUMBER($points, maximumFractionDigits: 1) } pontos
    }
# $count (Number) - further lines left out
score-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
# The same as the last of a list, after "and".
# $count (Number) - further answers left out
score-more-inside = mais { $count }

## Departments

score-departments = Departamentos
# $name (String) - the department
# $exposure (String) - how much is at stake
# $residual (String) - risk left
# $decision (String) - the decision
score-department = { $name }: em jogo, nível { $exposure }; risco restante { $residual }; { $decision }
# No checklist is scored, so there is no risk and no decision.
score-department-bare = { $name }: em jogo, nível { $exposure }
# $decision (String) - what was decided instead
# $who (String) - by whom
# $date (Date) - until when
score-override = decidido de outro modo por { $who }: { $decision }, até { DATETIME($date, dateStyle: "medium") }
# $list (String) - questions and tiers
score-deciders = Para decidir: { $list }
# $tier (String) - such as "Where it goes"
# $department (String) - the department
score-decider-tier = { $tier } ({ $department })

## Lenses: the same answers under other headings (lenses.ftl)

# $name (String) - a heading
# $part, $whole (Number) - questions in place, questions asked
score-lens-group = { $name }: { $part } de { $whole } com «feito»
