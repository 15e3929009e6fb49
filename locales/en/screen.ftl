### The wizard's screens. Plain and calm; nothing stands here that a report prints.
### The narrowest window has 60 columns: headings and menu lines should stay under 40 Latin letters.

## Everywhere

screen-program = Portolan
# An assessment whose organisation has no name yet.
screen-no-name = (no name)
# $a (String) - organisation or topic; $b (String) - where one is
screen-heading-two = { $a } · { $b }
# $a (String) - a thing; $b (String) - what is said of it
screen-pair = { $a }: { $b }
# $word (String) - a level in words; $level (Number) - 1 to 4
screen-level = { $word } ({ $level })
# $done (Number), $total (Number)
screen-of = { $done } of { $total }
# $minutes (Number)
screen-minutes = about { $minutes } min left
# $time (String) - as 17:03
screen-saved = saved { $time }
screen-not-saved = not saved yet
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-range-so-far =
    { $spread ->
        [0] { $low } of 100 so far
       *[other] At least { $low }, up to { $high } of 100 so far
    }
# $width (Number) - columns; $height (Number) - rows
screen-too-small = The window is too small. Please make it at least { $width } by { $height }.
# $language (String) - name of the language
screen-language-key = { $language } · F2 language
screen-read-only = Read only; nothing is changed.
screen-read-only-refused = This one can only be read, so nothing was changed. Begin a new one to answer for yourself.
screen-read-only-locked = Another window has this assessment open; close it there to answer here.
screen-no-sample = There is no finished example in this version.
screen-flagged = flagged
screen-department-unnamed = Department without a name

## First minute

screen-welcome-promise = In ten minutes you will know whether you may keep using your work chat, for whom, and what to fix first.
screen-welcome-private = Nothing you type leaves this computer. Every answer is saved at once; stop whenever you like and come back.
screen-welcome-begin = Begin
screen-welcome-example = See a finished example
screen-welcome-open = Open a saved file
# $date (String)
screen-welcome-law = A self-assessment, not legal advice. Law as of { $date }.
screen-welcome-advice = A self-assessment, not legal advice.

## Opening a file

screen-open-title = Open a saved file
screen-open-help = Type or paste the path of an assessment. Its name ends in .jsonl. It is opened to read; nothing is changed.
screen-open-path = Path of the file

## Home

screen-home-hidden = names hidden
screen-home-revealed = names shown
screen-home-new = A new assessment
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-home-range =
    { $spread ->
        [0] { $low }
       *[other] { $low }-{ $high }
    }
# $count (Number) - must-haves that are open for certain; $unknown (Number) - those that are not known
screen-home-must-haves =
    { $unknown ->
        [0] { $count ->
            [one] one must-have open
           *[other] { $count } must-haves open
        }
        [one] { $count ->
            [0] one must-have not known
            [one] one must-have open, one not known
           *[other] { $count } must-haves open, one not known
        }
       *[other] { $count ->
            [0] { $unknown } must-haves not known
            [one] one must-have open, { $unknown } not known
           *[other] { $count } must-haves open, { $unknown } not known
        }
    }
# $date (String) - the earliest due date
screen-home-due = due { $date }
# $date (String) - the earliest due date, past
screen-home-overdue = overdue since { $date }
# $count (Number) - things wrong with the files
screen-home-problems =
    { $count ->
        [one] One thing is wrong with its file; open it to see.
       *[other] { $count } things are wrong with its files; open it to see.
    }

## Profile

# $title (String) - organisation; $at (Number), $total (Number)
screen-profile-heading = { $title } · question { $at } of { $total }
screen-profile-name = The company's name, for the report (may stay empty)
screen-profile-many = Choose everything that applies.
screen-profile-open = not answered yet
screen-nothing-ticked = Nothing is ticked yet. Space ticks; Enter once more goes on without an answer.

## Three tiers

# Heading where the place of the data is asked once for all departments.
screen-tier-platform = Whole platform
# $tier (String) - as "What is in it"; $at (Number), $total (Number)
screen-tier-of = { $tier } · { $at } of { $total }
screen-tier-proposed = Ticked in advance from what you use the chat for. Untick what does not happen.
# Something that was ticked here was dropped by a newer edition of the questionnaire
screen-tier-gone = Something ticked earlier is no longer in the questionnaire; "Not sure" stands for it. Untick that once the list is right.
screen-tier-nothing = Nothing is ticked yet. Not sure? Tick that.
# $example (String) - things from the firm's line of business, ending with a full stop
screen-tier-example = For example: { $example }
# $laws (String) - a list of citations with their status, as "PIPL, Article 28 · in force"
screen-tier-law = Listed by: { $laws }
# Only lines are ticked that add something, as "The provider said so"
screen-tier-undecided = Nothing that decides is ticked yet. Not sure? Tick that.
# $level (String) - as "very sensitive (4)"; $because (String) - a list of things
screen-tier-so-far = So far: { $level }, because of { $because }.
# $level (String) - as "between unknown (4) and a known place (2)"
screen-tier-so-far-unsure = So far: { $level }, because you are not sure.
# $level (String) - as "unknown or passed on (4)"
screen-tier-so-far-unconfirmed = So far: { $level }. Without confirmation in writing the place counts as unknown.

## Question

# $checklist (String), $step (String), $at (Number), $total (Number)
screen-question-place = { $checklist } · { $at } of { $total }  { $step }
# $answer (String) - the answer that was given before
screen-answer-given = { $answer }  (your answer)
screen-question-more = more answers (Tab)
screen-question-choose = Choose an answer first: a digit or the arrow keys.
screen-question-go-on = Enter goes on; another answer changes this one.
screen-question-folded = F1  why, law, where to look
screen-question-reason = Why it does not apply
screen-question-reason-help = Say in a sentence why this does not apply to you. The report prints it.
screen-question-accept-help = It counts half. Once somebody accepts it by name it counts a little more, and an open must-have is closed. Esc leaves it not accepted.
screen-question-accept-reason = What covers it, and why that is enough
screen-question-accept-name = Who accepts it (name)
screen-question-accept-role = In which role
screen-question-accept-expires = Until when, at most a year (year-month-day)
screen-why = Why
screen-law = Law
screen-look = Look
screen-proof = Proof
screen-fix = What to do
screen-done = Done when
# $date (String) - the date for which the text was seen
screen-law-seen = text seen as of { $date }

## Forms

screen-form-needed = This may not stay empty.
screen-form-date = Write the date as year-month-day, such as 2027-06-30.
screen-form-points = A whole number from 1 to 100.
screen-form-days = A number above 0 and at most 7, such as 2 or 2.5.
screen-form-amount = A number such as 2400 or 2400.50, without a currency.
screen-form-currency = Three letters, such as HKD, MOP, CNY or EUR.
screen-form-drop = Not kept yet. Put it right, or press Esc once more to drop it.
screen-form-long = This is too long for one line. Keep it in a file and name the file as evidence.
screen-form-within-year = The date lies between today and a year from today.

## Details

screen-details-title = Details
screen-details-note = Note
screen-details-owner = Who does it
screen-details-due = By when (year-month-day)
screen-details-evidence = Evidence: path of the file, or where the paper is
screen-details-expires = Evidence good until (year-month-day)
# $sum (String) - the first letters of the file's fingerprint
screen-details-fingerprint = fingerprint { $sum }
# $path (String), $date (String)
screen-evidence-until = { $path }, good until { $date }

## Jump, language, help

## Words explained (Ctrl+G)

screen-terms-title = Words explained
# $count (Number)
screen-terms-count =
    { $count ->
        [one] one word
       *[other] { $count } words
    }
screen-terms-help = Type a few letters to narrow the list. Esc leads back.
# Heading over the words that occur in the question in front
screen-terms-here = In this question
screen-terms-all = All words
screen-terms-nothing = No word with these letters.

screen-jump-title = Jump to a question
screen-jump-help = Type a few letters, move with Up and Down. x is answered, ! is flagged.
screen-jump-nothing = No question has these words.
# $count (Number)
screen-jump-count =
    { $count ->
        [one] one question
       *[other] { $count } questions
    }
screen-language-title = Language
screen-language-help = Your answers stay as they are. You can change the language at any time.
screen-help-title = Help
screen-help-answers = Answers
screen-help-keys = Keys

## Undo

# $what (String) - what was changed
screen-undone = Taken back: { $what }
# $what (String) - what was changed
screen-redone = Done again: { $what }
screen-undo-nothing = There is nothing to take back.
screen-redo-nothing = There is nothing to do again.
screen-change-profile = an answer about the company
screen-change-ticks = ticks
screen-change-rest = the rest as not known
screen-change-other = the last change

## Review

screen-review-intro = Have a look before you use the result. Enter opens a line.
screen-review-nothing = Everything is answered, and no answers conflict.
screen-review-result = Go to the result
# $count (Number)
screen-review-rest =
    { $count ->
        [one] Mark the one that is left as "don't know"
       *[other] Mark the { $count } that are left as "don't know"
    }
screen-review-rest-done = Marked as "don't know". F7 takes it back.
# $count (Number)
screen-review-contradictions = These do not fit together ({ $count })
# $count (Number)
screen-review-flagged = Flagged ({ $count })
# $count (Number)
screen-review-unanswered = Not answered ({ $count })
# $count (Number)
screen-review-unknown = To find out ({ $count })
# Answers to questions that a newer edition of the questionnaire dropped. $count (Number)
screen-review-gone = Answered earlier, no longer asked ({ $count })
screen-review-gone-note = This is no longer in the questionnaire. Its answer stays in the file and counts for nothing.

## Result

# $answered (Number), $total (Number)
screen-results-heading = result, { $answered } of { $total } answered
# $low (Number); $spread (Number) - points between both ends
screen-results-at-least =
    { $spread ->
        [0] { $low } of 100
       *[other] At least { $low }
    }
# $high (Number), $target (Number); $spread (Number) - points between both ends
screen-results-up-to =
    { $spread ->
        [0] target { $target }
       *[other] up to { $high }   target { $target }
    }
screen-results-why = Why
# $count (Number)
screen-results-why-hard =
    { $count ->
        [one] One must-have is open:
       *[other] { $count } must-haves are open:
    }
# $count (Number)
screen-results-why-soft =
    { $count ->
        [one] One should-have is open:
       *[other] { $count } should-haves are open:
    }
# $count (Number)
screen-results-why-hard-unknown =
    { $count ->
        [one] One must-have is not known yet.
       *[other] { $count } must-haves are not known yet.
    }
# $count (Number)
screen-results-why-soft-unknown =
    { $count ->
        [one] One should-have is not known yet.
       *[other] { $count } should-haves are not known yet.
    }
# $count (Number)
screen-results-more = and { $count } more
screen-results-why-points = No must-have is open; there are not enough points yet.
screen-results-why-good = The points are there and no must-have is open.
screen-results-why-nothing = Nothing is answered that counts yet.
screen-results-today = Today
screen-results-decided = Decided
# $name (String) - department; $decision (String)
screen-results-decided-line = { $name }: { $decision }.
# $name (String) - department; $decision (String); $who (String) - who decided against the table
screen-results-decided-by = { $name }: { $decision }, decided by { $who }.
screen-results-undecided = Not decided
# $name (String) - department; $worst (String), $best (String) - decisions; $count (Number) - answers that decide
screen-results-undecided-line =
    { $count ->
        [0] { $name }: between { $worst } and { $best }.
        [one] { $name }: between { $worst } and { $best }. One answer decides it.
       *[other] { $name }: between { $worst } and { $best }. { $count } answers decide it.
    }
screen-results-find = Find out first
# $count (Number), $points (Number)
screen-results-find-note =
    { $count ->
        [one] one answer, { $points } points
       *[other] { $count } answers, { $points } points
    }
# Several checklists: a shared answer counts in each, so the points are those of the checklist where they are most.
# $count (Number), $points (Number)
screen-results-find-note-lists =
    { $count ->
        [one] one answer, up to { $points } points in one checklist
       *[other] { $count } answers, up to { $points } points in one checklist
    }
screen-results-fix = What to fix
# $count (Number)
screen-results-fix-note =
    { $count ->
        [one] one gap
       *[other] { $count } gaps, most urgent first
    }
screen-results-whatif = What if ...
screen-results-whatif-note = tick a fix, watch everything move
screen-results-departments = Departments
# $name (String) - the whole company
screen-results-split-note = split "{ $name }"
# $count (Number)
screen-results-departments-note = { $count } departments
screen-results-deeper = Go deeper
# $count (Number), $low (Number), $high (Number), $a (Number), $b (Number) - points now and then
screen-results-deeper-note =
    { $count ->
        [one] one more question narrows { $low }-{ $high } to about { $a }-{ $b }
       *[other] { $count } more questions narrow { $low }-{ $high } to about { $a }-{ $b }
    }
# $count (Number), $low (Number), $high (Number), $a (Number) - points now and then
screen-results-deeper-note-one =
    { $count ->
        [one] one more question narrows { $low }-{ $high } to about { $a }
       *[other] { $count } more questions narrow { $low }-{ $high } to about { $a }
    }
# $count (Number)
screen-results-deeper-plain =
    { $count ->
        [one] one more question
       *[other] { $count } more questions
    }
screen-results-review = Review
# $count (Number)
screen-results-review-note =
    { $count ->
        [0] nothing is missing
        [one] one thing to look at
       *[other] { $count } things to look at
    }
screen-results-profile = Company and platform
# $count (Number)
screen-results-profile-note =
    { $count ->
        [one] one question
       *[other] the { $count } questions
    }
# The same answers under other headings; see lenses.ftl
screen-results-lenses = View by
# $count (Number)
screen-results-lenses-note =
    { $count ->
        [one] the same answers under other headings
       *[other] the same answers under other headings, { $count } ways
    }
screen-lenses-intro = The same questions and answers under other headings. Nothing here changes the score.
# How much of a group is in place. $part, $whole (Number) - questions
screen-lens-count = { $part } of { $whole } in place
screen-lens-none = nothing asked
screen-lens-not-asked = Not asked: it does not concern your company, or its checklist is off (result, Checklists).
screen-results-checklists = Checklists
screen-results-target = Target, pace, people
screen-results-explain = Explain the numbers
screen-results-explain-note = every number with its parts
screen-results-report = Report
screen-results-report-note = PDF for the board or a client
# $tier (String) - as "What is in it"; $name (String) - department
screen-decider-tier = { $tier } ({ $name })

## Find out, fix

screen-find-intro = What nobody knows yet. Each answer, whichever way it goes, narrows the range.
screen-find-nothing = Nothing is unknown.
screen-find-rest = Everything else
# $points (Number)
screen-find-unknown = don't know · worth { $points } points
# $points (Number)
screen-find-unanswered = not answered · worth { $points } points
screen-fix-intro = Known to be missing: must-haves first, and before each what it stands on; then the most for the least work.
screen-fix-nothing = Nothing is known to be missing.
# $effort (String) - as "1 day"; $gain (String) - points
# $count (Number) - the same points
screen-fix-note = { $count ->
    [one] { $effort } · +{ $gain } point
   *[other] { $effort } · +{ $gain } points
}
# $date (String)
screen-fix-due = due { $date }
# $done (String) - a sentence
screen-fix-done = Done when: { $done }
# $days (Number) - days of own work, in halves
screen-effort-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
screen-effort-none = no work of your own
# $own (String) - as "1 day"; $days (Number) - working days of somebody else
screen-effort-wait = { $own }, then about { $days } working days of waiting

## What if

# $range (String) - as "at least 51, up to 73"; $colour (String) - as "not ready"
screen-whatif-now = Now: { $range }; { $colour }
# $range (String), $colour (String) - the same, with the fixes that are ticked
screen-whatif-then = Then: { $range }; { $colour }
# Below the two lines, where the points fall although no risk is added
screen-whatif-fewer = Fewer questions apply now, so the remaining ones count for more.
# $effort (String) - as "4 days"; $cost (String) - a number; $currency (String) - as HKD
screen-whatif-cost = { $effort }, { $cost } { $currency }
screen-whatif-writing = Get the place confirmed in writing
# $name (String) - department; $things (String) - a list of kinds of data
screen-whatif-move = { $name }: move out of the chat: { $things }

## Departments

screen-department-intro = How much is at stake, and how much risk is left. Enter shows what you can do.
# $stake (String), $left (String)
screen-department-line = at stake: { $stake } · risk left: { $left }
# $tiers (String) - a list
screen-department-missing = Not looked at yet: { $tiers }
# $decision (String), $name (String), $reason (String), $date (String)
screen-department-overridden = Decided otherwise by { $name } until { $date }: { $decision }. { $reason }
screen-department-platform = Where it goes, for the whole platform
screen-department-own-place = Where it goes differs here
screen-department-inherit = Where it goes: same as the platform again
screen-department-split = Split off a department
# $name (String) - the department that is copied
screen-department-split-help = The new department starts with the ticks of "{ $name }"; then change what differs.
screen-department-name = Name of the department
screen-department-rename = Rename
screen-department-remove = Remove (undo brings it back)
screen-department-override = Decide otherwise
screen-department-withdraw = Withdraw the other decision

## Checklists

screen-checklists-intro = Space turns a checklist: off, shown beside the verdict, in the verdict.
screen-role-verdict = in the verdict
screen-role-beside = shown beside it
screen-role-off = off
# $whom (String) - as "companies in Hong Kong"
screen-checklists-whom = concerns { $whom }

## Target, decision against the table

screen-target-help = How many points of 100, by when, at what pace, and who took part. The result shows the way; the report prints it.
screen-target-points = Points, 1 to 100
screen-target-date = By when (year-month-day, may stay empty)
screen-target-days = Days of work per week
screen-target-rate = Cost per day (may stay empty)
screen-target-currency = Currency, three letters such as HKD (may stay empty)
screen-target-people = Who took part, with commas between (may stay empty)
# $points (Number)
screen-target-plain = { $points } points
# $points (Number), $date (String)
screen-target-by = { $points } points by { $date }
screen-override-help = You may decide otherwise than the table says. Name, reason and end are printed beside it.
screen-override-name = Who decides (name and role)
screen-override-reason = Why
screen-override-expires = Until when, at most a year (year-month-day)

## Explain

screen-explain-title = the numbers explained
screen-explain-intro = Points add up to 100 in each checklist. "Don't know" and unanswered count 0 at worst and in full at best.
# $name (String) - checklist; $low, $high, $known (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-checklist =
    { $spread ->
        [0] { $name }: { $low } of 100; known so far { $known } of 100
       *[other] { $name }: at least { $low }, up to { $high }; known so far { $known } of 100
    }
# $name (String) - checklist
screen-explain-nothing = { $name }: nothing counts yet
screen-explain-beside = Shown beside the verdict, not counted in it.
# $band (String), $colour (String) - colour words
screen-explain-colour = By points: { $band }. After must-haves and should-haves: { $colour }.
# $filed (Number), $all (Number)
screen-explain-evidence = Evidence on file for { $filed } of { $all } answers "in place".
# $points (String)
screen-explain-started = { $points } points are for work only started.
# $name (String) - step; $low, $high, $points (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-step =
    { $spread ->
        [0] { $name }: { $low } of { $points }
       *[other] { $name }: { $low } to { $high } of { $points }
    }
# $low, $points (String) - points with a decimal
screen-explain-points = { $low } of { $points }
# $high (String) - points with a decimal
screen-explain-open = 0 to { $high }
screen-explain-not-applicable = not counted
screen-explain-not-asked = not asked
# $points (String) - as "6.3 of 12.5"; $status (String) - as "partly"; $name (String) - control
screen-explain-line = { $points } · { $status } · { $name }
# $points (String) - as "not asked"; $name (String) - control
screen-explain-line-short = { $points } · { $name }

## Around the wizard, in the terminal

wizard-no-terminal = The wizard needs a terminal for keyboard and screen.
wizard-no-terminal-next = "portolan --help" shows what works without one.
# $id (String) - the number of the assessment
wizard-saved = Everything is saved. Go on with: portolan open { $id }
