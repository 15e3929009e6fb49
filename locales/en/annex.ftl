### The annex of the report: a file of its own in which a board or a client's auditor looks everything up.
### Every answer, what was not asked, departments, tables beside the checklists, words, law. Tables, few sentences.
### Headings are whole sentences with their number. No verdict about the law, no praise, no threat.
### "Part" is a chapter of the annex. Words that other pages share stand in report.ftl and words.ftl.

## The document

# $organisation (String) - the company's name
annex-document-title = Annex: every answer on workplace chat. { $organisation }
annex-classification = Confidential
annex-cover-title = Annex: every answer behind the report on our workplace chat
annex-cover-for = For whoever looks something up: the board, an auditor, a client of

## First page: what is in it

annex-contents-outline = What is in it
# $answered, $asked (Number) - questions; $parts (Number) - parts of the annex
annex-contents =
    { $parts ->
        [one] { $answered } of { $asked } questions answered, in one part to look them up in
       *[other] { $answered } of { $asked } questions answered, in { $parts } parts to look them up in
    }
annex-contents-lead = Nothing here changes the result. Questions keep their number from part to part.
# Heads of a table: name of the part, what it holds, page
annex-contents-part = Part
annex-contents-holds = What it holds
annex-contents-page = Page
# Below the table. $list (String) - names of parts, with commas
annex-contents-empty = Nothing was entered, so there is no part: { $list }.
annex-contents-read = How to read it
annex-contents-read-text = Notes, reasons, names and files stand as they were typed. The 64 letters and digits under a file are its SHA-256 fingerprint: a file with another one was changed. Where a workshop disagreed, the hands are printed and the lowest answer counts at worst. The law behind a question stands in one grey line below it; the last part says where its text is and whom it concerns.

## Every answer, one part a checklist

# $checklist (String) - "Hong Kong"
annex-answers-outline = Answers: { $checklist }
# $checklist (String); $asked, $in_place, $unknown (Number) - questions of this checklist
annex-answers =
    { $unknown ->
        [0] { $checklist }: { $in_place } of { $asked } are in place, and every answer is known
        [one] { $checklist }: { $in_place } of { $asked } are in place, one is not known
       *[other] { $checklist }: { $in_place } of { $asked } are in place, { $unknown } are not known
    }
# Under the heading. $whom (String) - "companies in Hong Kong"; $role (String) - "in the verdict" or "shown beside the verdict"
annex-answers-lead = This checklist concerns { $whom }; it is { $role }.
# In the table of contents. $answered, $asked (Number) - questions; $unknown (Number) - of the answers, those not known
annex-answers-holds =
    { $unknown ->
        [0] { $answered } of { $asked } answered
       *[other] { $answered } of { $asked } answered; { $unknown } not known
    }
# Title of a group of rows. $number (Number) - 1 to 5; $step (String) - name of the step
annex-step = Step { $number }: { $step }
# Heads of the table. "No." is the number of the question.
annex-number = No.
annex-question = Question
annex-answer = Answer
annex-noted = Note and evidence
# Last row of a step: questions of another checklist that count here as well. $list (String) - "12 Title; 15 Title"
annex-also = Answered above and counted here too: { $list }
# One of them. $number (Number), $title (String)
annex-numbered = { $number } { $title }
# Under an answer: who does it or finds out. $name (String) - as typed; $date (Date)
annex-owner = { $name }
annex-owner-due = { $name }, by { DATETIME($date, dateStyle: "medium") }
annex-due = by { DATETIME($date, dateStyle: "medium") }
# A due date that is over. $name (String) - as typed; $date (Date)
annex-owner-overdue = { $name }, was due on { DATETIME($date, dateStyle: "medium") }
annex-overdue = was due on { DATETIME($date, dateStyle: "medium") }
# $reason (String) - as typed
annex-reason = Reason: { $reason }
# Flagged by somebody who wants to come back to it
annex-flagged = flagged to look at again
# An answer that the questionnaire does not accept, such as "does not apply" without a reason. $answer (String) - as "does not apply"
annex-refused = Entered as “{ $answer }”, which does not count here
# A file. $date (Date) - the last day on which it is good
annex-evidence-until = good until { DATETIME($date, dateStyle: "medium") }
annex-evidence-expired = expired on { DATETIME($date, dateStyle: "medium") }
# What the provider answered to the letter; the reply follows as typed. $name (String) - who, as typed; $date (Date)
annex-reply = Reply of the provider:
annex-reply-from = Reply of the provider ({ $name }):
annex-reply-on = Reply of the provider, { DATETIME($date, dateStyle: "medium") }:
annex-reply-from-on = Reply of the provider ({ $name }, { DATETIME($date, dateStyle: "medium") }):
# Somebody took the action out of the plan by hand. $reason (String) - as typed; may be missing
annex-left-out = Left out of the plan: { $reason }
annex-left-out-plain = Left out of the plan, without a reason
# A note under the table. $page (String) - page number
annex-answers-note = Whom each law concerns, how far its text was seen and where it stands: page { $page }.

## Not asked

annex-not-asked-outline = Not asked
# $count (Number) - questions; $conditions (Number) - do not concern the company; $off (Number) - in checklists that were not chosen
annex-not-asked =
    { $off ->
        [0] { $count ->
            [one] One question was not asked, because it does not concern the company
           *[other] { $count } questions were not asked, because they do not concern the company
        }
       *[other] { $count ->
            [one] One question was not asked, because its checklist was not chosen
           *[other] { $count } questions were not asked: { $conditions } do not concern the company, { $off } stand in checklists that were not chosen
        }
    }
annex-not-asked-lead = A question comes back as soon as the answer that kept it away changes.
# $count (Number) - questions
annex-not-asked-holds =
    { $count ->
        [one] one question, with the reason
       *[other] { $count } questions, by the reason
    }
annex-not-asked-because = Why it was not asked
annex-not-asked-questions = Questions
# $checklist (String) - "Governance"; several with commas
annex-off = Checklist not chosen: { $checklist }
# A reason. $question (String) - a question of the profile; $values (String) - answers that were not given, with commas
annex-because-lacks = “{ $question }” Not among the answers: { $values }
# $values (String) - the answers that were given
annex-because-has = “{ $question }” Answered: { $values }
# $tier (String) - "What is in it"; $values (String) - ticks, with commas
annex-because-lacks-ticks = “{ $tier }”: no department ticked { $values }
annex-because-has-ticks = “{ $tier }”: ticked { $values }
# $level (Number) - 1 to 4
annex-because-below = “{ $tier }”: no department reaches level { $level } of 4
annex-because-reaches = “{ $tier }”: a department reaches level { $level } of 4
annex-because-unknown = It does not concern the company, by its profile
# Beside a question that was answered before it went away. $answer (String) - as "in place"
annex-answered-before = answered before: { $answer }

## The company and its departments

annex-company-outline = Company and departments
# $ticks (Number) - ticks of all departments; $count (Number) - departments
annex-company =
    { $count ->
        [one] The company as it described itself, and { $ticks } ticks of one department
       *[other] The company as it described itself, and { $ticks } ticks of { $count } departments
    }
annex-company-lead = Which questions were asked, and how much is at stake, follows from these two tables.
# $answered, $asked (Number) - questions of the profile; $count (Number) - departments
annex-company-holds =
    { $count ->
        [one] profile, { $answered } of { $asked } answered; one department, tick by tick
       *[other] profile, { $answered } of { $asked } answered; { $count } departments, tick by tick
    }
annex-profile = What the company said of itself
annex-departments = Departments, tick by tick
annex-tier = About
annex-ticked = Ticked
annex-level = Level
# A tick with its level. $tick (String) - as ticked; $level (Number) - 1 to 4
annex-tick = { $tick } ({ $level })
# Where the platform's own answer counts for the department
annex-inherited = as for the whole platform
annex-nothing-ticked = nothing ticked
annex-departments-note = A level is that of the highest tick, from 1 to 4; where the level of who sees it is higher than that of where it goes, where it goes counts one level higher, at most 4. What is in it is set against that. “Not sure” counts as 4 at worst. A place that needs confirmation in writing counts as 4 without it.

## Decisions by name: against the table, and what covers otherwise

annex-accepted-outline = Decided and accepted by name
# $overrides (Number) - decisions against the table; $covered (Number) - questions covered by something else
annex-accepted =
    { $overrides ->
        [0] No decision was taken against the table;
        [one] One decision was taken against the table;
       *[other] { $overrides } decisions were taken against the table;
    } { $covered ->
        [0] nothing is said to be covered otherwise
        [one] one question is covered by something else
       *[other] { $covered } questions are covered by something else
    }
annex-accepted-lead = Each needs a name, a reason and an end date. After the end date it counts no longer.
# In the table of contents
annex-accepted-holds = decisions against the table: { $overrides }; covered by something else: { $covered }
annex-overrides = Decisions against the table
annex-overrides-none = No decision was taken against the table.
annex-override-decided = Decided
annex-override-table = By the table
annex-covered = Covered by something else
annex-covered-none = No question is answered with “something else covers it”.
annex-covered-by = What covers it
annex-accepted-by = Accepted by
annex-until = Until
# In place of a name
annex-accepted-nobody = nobody yet
# A date that is over, under it
annex-ended = ended
# $name, $role (String) - as typed
annex-person = { $name } ({ $role })

## View by

annex-lenses-outline = View by
# $asked (Number) - questions; $count (Number) - views
annex-lenses =
    { $count ->
        [one] The same { $asked } answers under other headings
       *[other] The same { $asked } answers under other headings, { $count } ways
    }
annex-lenses-lead = The columns hold the numbers of the questions, as in the parts with the answers. Nothing here changes a point.
# In the table of contents. $list (String) - names of the views, with commas
annex-lenses-holds = { $list }
annex-lens-group = Heading
annex-lens-in-place = In place
annex-lens-partly = Partly
annex-lens-not = Not in place
annex-lens-not-known = Not known
annex-lens-not-applicable = Does not apply
# Under a heading. $part, $whole (Number) - questions
annex-lens-count = { $part } of { $whole } in place
# $count (Number) - questions
annex-lens-not-asked =
    { $count ->
        [one] one not asked
       *[other] { $count } not asked
    }

## Tables beside the checklists: platforms, impact assessment, records, apps, drills, reviews

# Heads of tables
annex-sheet-question = Question
annex-sheet-answer = Answer
annex-sheet-record = Record
annex-sheet-told = Platform keeps it
annex-sheet-needed = Needed
annex-sheet-asked = Source asks for
annex-sheet-fits = Does it fit?
# What the source asks for. $period (String) - as "7 years"
annex-sheet-least = at least { $period }
annex-sheet-most = at most { $period }
annex-sheet-what = What
annex-sheet-found = Result
annex-sheet-said = What was found
annex-sheet-last = Last done
annex-sheet-next = Next time
# A heading over a list of what is done again and again
annex-sheet-coming = When each is due
# A heading over what a screening leads to: per law, whether an assessment is needed
annex-sheet-outcomes = What the screening leads to
annex-sheet-outcomes-none = By the answers so far, the screening leads to nothing.
# The two kinds of outcome: what the answers settle, and what is still open
annex-sheet-certain = By the answers
annex-sheet-perhaps = Still open
# Below a table. $list (String) - kinds of records of which nothing was said
annex-sheet-open = Nothing is said yet of: { $list }.
# A field that a department needs of another platform. $departments (String) - names with commas
annex-sheet-needed-by = needed by: { $departments }
# Label before what was typed or chosen in a cell: "Purpose: ..." $label (String)
annex-sheet-label = { $label }:
# $sheet (String) - name of the table; $answered, $asked (Number) - questions in it
annex-sheet-one = { $sheet }: { $answered } of { $asked } questions answered
annex-sheet-one-holds = { $answered } of { $asked } answered
# $count (Number) - platforms; $unknown (Number) - answers that nobody knows
annex-sheet-compare =
    { $count ->
        [one] { $sheet }: one platform; { $unknown } of { $asked } answers are not known
       *[other] { $sheet }: { $count } platforms; { $unknown } of { $asked } answers are not known
    }
annex-sheet-compare-holds =
    { $count ->
        [one] one, { $unknown } of { $asked } answers not known
       *[other] { $count } side by side, { $unknown } of { $asked } answers not known
    }
# $count (Number) - kinds of records; $gaps (Number) - kept too long or too short; $unknown (Number) - not known
annex-sheet-records = { $sheet }: { $gaps } of { $count } do not fit, { $unknown } are not known
annex-sheet-records-holds = { $count } kinds; { $gaps } do not fit, { $unknown } not known
# A register or a log. $count (Number) - rows; $due (Number) - things that are to be done again now
annex-sheet-rows =
    { $count ->
        [0] { $sheet }: nothing entered
        [one] { $sheet }: one entered
       *[other] { $sheet }: { $count } entered
    }{ $due ->
        [0] { "" }
        [one] , one thing is due
       *[other] , { $due } things are due
    }
annex-sheet-rows-holds =
    { $count ->
        [0] none
        [one] one entered
       *[other] { $count } entered
    }{ $due ->
        [0] { "" }
       *[other] ; { $due } due
    }
# In the comparison of platforms, below the table. Keep the two words as they stand in the columns.
annex-sheet-compare-note = “Shown” was seen by somebody of the company, “only stated” was read or heard. There is no winner here: what counts is what is needed.

## Workshop: hands, what was set aside

annex-workshop-outline = Votes and parking lot
# $votes (Number) - questions put to the vote; $split (Number) - disagreements that nobody has settled
annex-workshop =
    { $votes ->
        [0] No question was put to the vote
        [one] One question was put to the vote
       *[other] { $votes } questions were put to the vote
    }{ $split ->
        [0] { "" }
        [one] , one is not settled
       *[other] , { $split } are not settled
    }
annex-workshop-lead = Hands were counted after the vote, without names.
# In the table of contents. $parked (Number) - thoughts set aside
annex-workshop-holds = votes: { $votes }; not settled: { $split }; set aside: { $parked }
annex-votes = Votes
annex-hands = Hands
annex-vote-now = What counts now
annex-vote-split = not settled
annex-parked = Set aside for later
annex-parked-text = What to come back to
annex-parked-at = Came up at

## Words

annex-terms-outline = Words
# $count (Number)
annex-terms =
    { $count ->
        [one] One word that the questions use, in plain language
       *[other] { $count } words that the questions use, in plain language
    }
annex-terms-lead = Explained as they are meant here. The text of a law is the one of its official source.
annex-terms-holds =
    { $count ->
        [one] one word
       *[other] { $count } words
    }
annex-term = Word
annex-term-means = What it means here

## Law

annex-law-outline = Laws and other sources
# $count (Number) - provisions; $check (Number) - of these, to be checked before anybody relies on them
annex-law =
    { $check ->
        [0] { $count ->
            [one] One provision stands behind the questions
           *[other] { $count } provisions stand behind the questions
        }
       *[other] { $count ->
            [one] One provision stands behind the questions; check it before relying on it
           *[other] { $count } provisions stand behind the questions; check { $check } of them before relying on them
        }
    }
annex-law-lead = Listed are those that may concern the company. Being listed says nothing about whether a duty is met.
annex-law-holds = { $count } provisions, { $check } to be checked first
annex-law-provision = Provision
annex-law-status = Status
annex-law-seen = Text as of
annex-law-questions = Questions
# Below the table. $date (Date) - the day of the register
annex-law-note = Everything was last looked at on { $date }, unless another day stands beside it. An en dash: no question of a checklist stands on it, but a table or a tick does.
# Under the date. $date (Date) - the day on which somebody last looked
annex-law-looked = looked at on { DATETIME($date, dateStyle: "medium") }
annex-law-confirmed = confirmed
# $count (Number) - provisions whose text nobody has seen
annex-law-unprinted =
    { $count ->
        [one] One more provision may concern the company; it is not named, because nobody has seen its text.
       *[other] { $count } more provisions may concern the company; they are not named, because nobody has seen their text.
    }
