### The report: board report and short form. Read by directors who were not in the room.
### "We" is the company. Headings are whole sentences with their number. No threat, no verdict about the law.
### Words that the screen shares (colours, decisions, risk left, "not known") stand in words.ftl.

## The document

report-product = { -portolan }
# $version (String) - the version of the program
report-producer = { -portolan } { $version }
# $organisation (String) - the company's name
report-document-title = Workplace chat: where the data goes. { $organisation }
report-unnamed = (company not named)
report-department-unnamed = Department without a name
report-classification = Confidential
# Beside "Confidential" on the cover of a finished example.
report-sample = example, invented company
report-footer = Self-assessment, not legal advice
# $code (String) - eight characters that tell which answers the report was made from
report-data-code = Data code { $code }
# $page (String) - number of this page
# $pages (String) - number of pages
report-page-label = Page { $page } of { $pages }
# Between two sentences of one paragraph: a space, or nothing where the language writes none.
report-space = { " " }
# Two phrases beside each other in one line.
# $first (String), $second (String) - the phrases
report-join = { $first }; { $second }
# At the end of a list: "A, B and 3 more".
# $count (Number) - how many are not named
report-more = { $count } more
# $part (Number), $whole (Number) - "7 of 19"
report-of = { $part } of { $whole }
# $date (Date) - a day
report-date = { DATETIME($date, dateStyle: "long") }
# $days (Number) - days of work, halves possible
report-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# $currency (String) - three letters
# $amount (String) - whole units, already written as the language does. A no-break space stands between.
report-money = { $currency }{ "\u00A0" }{ $amount }
report-money-plain = { $amount }

## Cover

report-cover-outline = Cover
report-cover-title = Where our workplace chat data goes, and how ready we are to answer for it
report-cover-for = Report to the board of
# In the short form, which is for owners.
report-cover-for-short = Report for
report-cover-scope = What was looked at
# $assessed (Number), $all (Number) - departments
report-cover-departments =
    { $all ->
        [one] { $assessed } of { $all } department
       *[other] { $assessed } of { $all } departments
    }
# $checklist (String) - "Hong Kong"
# $asked (Number) - questions asked
report-cover-checklist =
    { $asked ->
        [one] { $checklist } checklist: { $asked } question
       *[other] { $checklist } checklist: { $asked } questions
    }
report-cover-checklist-beside =
    { $asked ->
        [one] { $checklist } checklist: { $asked } question, shown beside the verdict
       *[other] { $checklist } checklist: { $asked } questions, shown beside the verdict
    }
report-cover-platform = Platform
report-cover-platform-unnamed = The chat platform in use (not named)
# What is known of the platform, after its name.
report-cover-edition-public = edition: public
report-cover-edition-dedicated = edition: dedicated
report-cover-edition-own-server = edition: on our own servers
report-cover-edition-not-sure = edition: not known
report-cover-accounts-plus-86 = accounts: all with +86 numbers
report-cover-accounts-other = accounts: none with +86 numbers
report-cover-accounts-mixed = accounts: some with +86 numbers
report-cover-accounts-not-sure = accounts: +86 numbers not known
report-cover-people = Who took part
report-nobody = No names were recorded.
report-cover-answered = Date of the answers
report-cover-no-answers = No answers yet
report-cover-printed = Date of this report
report-cover-valid = Valid until
# $date (Date) - the last day
report-valid = { $date }, or until the platform or its contract changes
report-valid-past = It was valid until { $date }; look at the answers again.
report-valid-unfinished = Not valid as a statement yet: questions are still open.
report-cover-packs = Questions and law
# $checklist (String) - "Hong Kong"
# $version (String) - version of the questions
# $date (Date) - the law as of that day
report-pack = { $checklist } { $version }, law as of { $date }
report-law-register = Law register { $version }, as of { $date }
# $list (String) - a list of parts of the questionnaire
report-packs-old = More than a year old: { $list }. What has changed since then is not in this report. Look for a newer edition of the questionnaire before you rely on it.
report-cover-code = Data code
report-cover-not = What this report is not
report-cover-not-text = It is a self-assessment, not legal advice. It repeats what people of the company answered; nobody has checked it from outside. The data code shows that report and answers belong together; it is no signature.

## The verdict and its range

# Nothing can be said, because nothing is asked.
report-verdict-none =
    { $all ->
        [one] No result yet, for { $assessed } of { $all } department.
       *[other] No result yet, for { $assessed } of { $all } departments.
    }
# Added to the verdict.
report-incomplete = Scope incomplete.
# $low (Number), $high (Number) - points of 100
# $unknown (Number) - questions whose answer nobody knows
report-range =
    { $unknown ->
        [one] At least { $low } of 100; up to { $high } if the one unknown turns out well.
       *[other] At least { $low } of 100; up to { $high } if the { $unknown } unknowns turn out well.
    }
report-range-exact = { $low } of 100; every answer is known.
# $answered (Number), $asked (Number) - questions
report-range-progress = In progress, { $answered } of { $asked } answered: at least { $low } of 100, up to { $high }.
report-range-none = There are no points yet, because no question is asked.
# $points (Number) - points of 100
report-target = Target: { $points } of 100.
# $date (Date) - by when
report-target-by = Target: { $points } by { $date }.
report-target-reached = The target of { $points } is reached.

## The gauge

report-at-least = at least
report-up-to = up to
report-by = by { $date }
# $from (Number), $to (Number) - points
report-band = { $from }–{ $to }
# $count (Number) - open gates; $unknown (Number) - of these, those that may turn out to be in place
report-lowered-must =
    { $count ->
        [one] One must-have is
       *[other] { $count } must-haves are
    } { $unknown ->
        [0] open
       *[other] open or not known
    }: one step lower
report-lowered-should =
    { $count ->
        [one] One should-have is open: not “Ready” yet
       *[other] { $count } should-haves are open: not “Ready” yet
    }
report-lowered-scope = The scope is incomplete: not “Ready” yet
# Alternative text of the picture. $verdict, $range, $target (String) - whole sentences
report-gauge-alt = Scale from 0 to 100. { $verdict } { $range } { $target }

## Board page

report-board-outline = For the board
report-why-red = Why red
report-why-amber = Why amber
report-why-green = Why green
report-why-undecided = Why it is not decided yet
report-why-none = Why there is no result yet
# $checklist (String) - the checklist that decides
# $whom (String) - "companies in Hong Kong"
# $count (Number) - checklists in the verdict
report-whose =
    { $count ->
        [one] The { $checklist } checklist decides; it concerns { $whom }.
       *[other] The weakest of { $count } checklists decides: { $checklist }, which concerns { $whom }.
    }
report-reason-none = No checklist has a question for this company yet. Fill in the profile first.
# $band (String) - "Partly ready"
# $musts (Number) - must-haves that are open or not known; $unknown (Number) - of these, those not known
report-reason-gates =
    On points alone we would be “{ $band }”. { $musts ->
        [one] One must-have is
       *[other] { $musts } must-haves are
    } { $unknown ->
        [0] open
       *[other] open or not known
    }, and no number of points makes up for that:
# $low (Number) - points of 100
report-reason-red-both =
    Only { $low } points are certain; “Partly ready” begins at 50. Besides, { $musts ->
        [one] one must-have is
       *[other] { $musts } must-haves are
    } { $unknown ->
        [0] open
       *[other] open or not known
    }:
report-reason-red-points = Only { $low } points are certain; “Partly ready” begins at 50. Every must-have is in place.
report-reason-amber-points = { $low } points are certain; “Ready” begins at 75. Every must-have is in place.
# $shoulds (Number) - should-haves that are open or not known
report-reason-amber-should =
    { $shoulds ->
        [one] The points would be enough for “Ready”, but one should-have is not in place:
       *[other] The points would be enough for “Ready”, but { $shoulds } should-haves are not in place:
    }
# After the sentence on points, before the list. $shoulds (Number) - should-haves that are open
report-reason-shoulds =
    { $shoulds ->
        [one] One should-have is not in place either:
       *[other] { $shoulds } should-haves are not in place either:
    }
report-reason-amber-scope = The answers alone would say “Ready”, but the scope is incomplete.
report-reason-green = { $low } points are certain, at least 75 are needed, and every must-have and should-have is in place.
# $worst (String), $best (String) - "Not ready", "Partly ready"
# $deciders (Number) - answers that would settle it
report-reason-undecided =
    { $deciders ->
        [one] At worst we are “{ $worst }”, at best “{ $best }”. One answer decides it:
       *[other] At worst we are “{ $worst }”, at best “{ $best }”. { $deciders } answers decide it:
    }
# $title (String) - "Place and access confirmed in writing"
report-finding-unknown = { $title }: not known
report-finding-unanswered = { $title }: not answered yet
# $status (String) - "partly", "started"; $title (String) - "Place and access confirmed in writing"
report-finding-status = { $title }: { $status }
# Below the last item of a list. $count (Number) - further items; $page (String) - page number
report-why-more = and { $count } more on page { $page }
report-why-more-pages = and { $count } more
# $checklist (String); $share (String) - points that do not apply; $low, $high (Number); $colour (String) - "not ready"; $spread (Number) - points between both ends
report-scope-reduced =
    { $spread ->
        [0] Scope reduced ({ $checklist }): { $share } of 100 points do not apply. Counted as not in place it would be { $low } of 100: { $colour }.
       *[other] Scope reduced ({ $checklist }): { $share } of 100 points do not apply. Counted as not in place it would be at least { $low }, up to { $high }: { $colour }.
    }
# $title (String) - a must-have; $name, $role (String) - who accepted; $date (Date) - until when
report-accepted = { $title }: covered by something else, accepted by { $name } ({ $role }) until { $date }.
# Where it goes, for the platform as a whole. $tier (String) - "Where it goes"
report-decider-platform = { $tier } (platform)
# $department (String) - a department
report-decider-tier = { $tier } ({ $department })

report-today = From today
# $kinds (String) - "payroll and bank papers, identity documents and health data"
report-today-rule = Keep out of this chat: { $kinds }.
report-today-rule-more = Keep out of this chat: { $kinds }, and anything just as sensitive.
report-today-nothing-new = Start nothing new in this chat.
# After the end of the rule.
report-today-assumed = Nobody has ruled out that such data is sent.
report-today-green = Nothing changes.
report-today-green-note = Look again by { $date }, or when the platform or its contract changes.

# $count (Number) - one to three
report-asks =
    { $count ->
        [one] One decision we ask of you
        [2] Two decisions we ask of you
       *[other] Three decisions we ask of you
    }
report-asks-none-heading = No decision is asked of you
report-asks-none = Nothing is open. Take note of the result, and look again when the platform or its contract changes.
report-ask-what = What
report-who = Who
report-ask-when = By when
report-ask-days = Days and cost
report-ask-nothing = If we do nothing
# $count (Number) - questions; $minutes (Number)
report-ask-finish =
    { $count ->
        [one] Answer the last open question
       *[other] Answer the { $count } open questions, about { $minutes } minutes
    }
report-nothing-finish = The result stays as wide as it is
# $titles (String) - a list of titles
report-ask-musts =
    { $count ->
        [one] Close the must-have: { $titles }
       *[other] Close { $count } must-haves: { $titles }
    }
report-ask-musts-unknown = Find out about or close { $count } must-haves: { $titles }
report-ask-find-out =
    { $count ->
        [one] Find out about the must-have: { $titles }
       *[other] Find out about { $count } must-haves: { $titles }
    }
# $state (String) - "Not ready"
report-nothing-musts = We stay “{ $state }”, whatever else we do
# As far as everything else can bring us. $state (String) - "Partly ready"
report-nothing-musts-most = We reach “{ $state }” at most, whatever else we do
report-nothing-unknown = The result stays undecided
# Where the result of today is decided. $state (String) - "Not ready", the least that we reach then
report-nothing-open = It stays open whether we get beyond “{ $state }”
# Where no titles are named. $count (Number) - must-haves; $page (String) - page number
report-ask-musts-many = Close the { $count } open must-haves (page { $page })
report-ask-musts-unknown-many = Find out about or close { $count } must-haves (page { $page })
report-ask-find-out-many = Find out about { $count } must-haves (page { $page })
# What departments take different ways: who does what. $groups (String) - some of the three below; $page (String) - page number
report-ask-departments = As on page { $page }: { $groups }
report-ask-groups = { $first }; { $then }
# $departments (String) - names, at most four, then how many more
report-ask-group-hybrid = sensitive work out of this chat for { $departments }
report-ask-group-isolate = { $departments } isolated until the must-haves are closed
report-ask-group-replace = another platform for { $departments }
# $departments (String) - one or two names; $page (String) - page number
report-ask-hybrid = Move the sensitive work out of this chat (page { $page }): { $departments }
report-ask-isolate = Isolate until the must-haves are closed (page { $page }): { $departments }
report-ask-replace = Move to another platform (page { $page }): { $departments }
# After one of these three, where other departments are open. $departments (String) - names
report-ask-undecided = ; to be decided once known: { $departments }
# $level (String) - "Very high"; $departments (String)
report-nothing-departments = Risk left stays at “{ $level }”: { $departments }
# $level (String) - the highest of them; $count (Number) - departments
report-nothing-departments-many = Risk left stays at up to “{ $level }” in { $count } departments
# $count (Number) - actions; $page (String)
report-ask-plan =
    { $count ->
        [one] Carry out the one remaining action of the plan (page { $page })
       *[other] Carry out the other { $count } actions of the plan (page { $page })
    }
# $count (Number) - actions that fit; $all (Number) - all that remain; $page (String)
report-ask-plan-fits =
    { $count ->
        [one] Carry out one of the other { $all } actions (page { $page }); the rest does not fit into twelve weeks
       *[other] Carry out { $count } of the other { $all } actions (page { $page }); the rest does not fit into twelve weeks
    }
# $points (Number), $target (Number) - points of 100
report-nothing-plan = We stop at { $points } of 100 and miss the target of { $target }
report-nothing-plan-reached = We stop at { $points } of 100
# After either of the first two of these, where others were left out of the plan by hand.
# $count (Number) - must-haves; $page (String) - page number
report-ask-musts-left =
    ; { $count ->
        [one] one more was left out of the plan
       *[other] { $count } more were left out of the plan
    } (page { $page })
# Every open must-have was left out of the plan by hand.
report-ask-left =
    { $count ->
        [one] Plan the must-have that was left out (page { $page }), or agree that it stays open
       *[other] Plan the { $count } must-haves that were left out (page { $page }), or agree that they stay open
    }
report-no-owner = to be named
report-no-date = to be set
# Below or behind a date that lies before the date of the report.
report-past-due = date has passed
# Small, below a name. $date (Date) - by when
report-due = by { DATETIME($date, dateStyle: "medium") }
report-due-past = by { DATETIME($date, dateStyle: "medium") }: date has passed

report-unknown = Not known
# $asked (Number) - questions; $checklist (String) - "Hong Kong"
report-unknown-none =
    { $asked ->
        [one] The one answer of the { $checklist } checklist is known.
       *[other] All { $asked } answers of the { $checklist } checklist are known.
    }
# $unknown (Number); $points (String) - points of 100
report-unknown-worth =
    { $unknown ->
        [one] One of { $asked } answers of the { $checklist } checklist is not known; it is worth { $points } of the 100 points.
       *[other] { $unknown } of { $asked } answers of the { $checklist } checklist are not known; together they are worth { $points } of the 100 points.
    }
# After the sentence above: never asked or left open, unlike “don’t know”. $count (Number)
report-unknown-unanswered =
    { $count ->
        [one] One of these is not answered yet.
       *[other] { $count } of these are not answered yet.
    }
# $titles (String) - a list of titles
report-unknown-first = Ask first: { $titles }.
# $departments (String) - names
report-unknown-departments =
    { $count ->
        [one] Not looked at completely: { $departments }.
       *[other] { $count } departments were not looked at completely: { $departments }.
    }
report-unknown-open =
    { $count ->
        [one] Not decided yet: { $departments }.
       *[other] { $count } departments are not decided yet: { $departments }.
    }
report-unknown-all = Everything: no question has been asked yet.
# $with (Number), $all (Number) - answers "in place"
report-evidence =
    { $all ->
        [0] No answer says “in place” yet.
       *[other] Evidence is on file for { $with } of { $all } answers “in place”.
    }
# $points (Number) - points of 100, at most one decimal
report-started =
    { $points ->
        [one] { $points } point is for work only started.
       *[other] { $points } points are for work only started.
    }

report-sign = Sign-off
report-sign-agreed = Agreed:
# $number (Number) - which decision
report-sign-decision = Decision { $number }
report-sign-noted = Taken note of
report-sign-name = Name
report-sign-role = Role
report-sign-signature = Signature
report-sign-date = Date

## What was looked at

report-scope-outline = What was looked at
# $assessed (Number), $all (Number) - departments; $asked (Number) - questions
report-scope =
    { $all ->
        [one] { $assessed } of { $all } department was looked at, with { $asked } questions
       *[other] { $assessed ->
            [one] { $assessed } of { $all } departments was looked at, with { $asked } questions
           *[other] { $assessed } of { $all } departments were looked at, with { $asked } questions
        }
    }
report-scope-none =
    { $all ->
        [one] The company has not been looked at completely yet
       *[other] None of the { $all } departments has been looked at completely yet
    }
report-scope-lead = Three things decide how much is at stake in a department: what is in the chat, who sees it, and where it goes. The highest tick counts in each.
report-scope-tiers = What each department said
report-department = Department
report-at-stake = At stake
report-in-writing = in writing
report-not-in-writing = not in writing
report-partly-known = partly known
# $level (String) - a number in bold: "3 of 4"
report-of-four = { $level } of 4
report-of-four-range = { $best } to { $worst } of 4
report-scope-note = A place that is not confirmed in writing counts as unknown. Where more people see it than the place suggests, “where it goes” counts one level higher.
report-scope-people = Who took part
report-scope-solid = How solid the answers are
report-checklist = Checklist
report-answered = Answered
report-not-known-head = Not known
report-evidence-head = Evidence on file
report-started-head = Only started
report-na-head = Does not apply
report-in-verdict = in the verdict
report-beside = shown beside the verdict
report-scope-reduced-short = scope reduced
report-solid-note = Evidence is counted for answers “in place”. “Only started” and “does not apply” are in points of 100. More than 20 points that do not apply, or 40 in 100 of one step, reduce the scope.
# A table of questions that were answered "does not apply".
report-na = What does not apply, and why
report-na-question = Question
report-na-reason = Reason given
report-na-no-reason = No reason was given.

## The five steps

# $checklist (String) - "Hong Kong"
report-steps-outline = Five steps: { $checklist }
# $step (String) - name of a step; $low (Number) - points of 100 of that step
report-steps-weakest = { $step }: the weakest step, at { $low } of 100
# $unknown (Number) - points of the whole
report-steps-weakest-unknown =
    { $unknown ->
        [one] { $step }: the weakest step, at { $low } of 100, and one point is not known
       *[other] { $step }: the weakest step, at { $low } of 100, and { NUMBER($unknown, maximumFractionDigits: 1) } points are not known
    }
# $count (Number) - steps; $target (Number)
report-steps-target =
    { $count ->
        [one] The one step that counts has reached the target of { $target }
       *[other] All { $count } steps have reached the target of { $target }
    }
report-steps-all =
    { $count ->
        [one] The one step that counts is in place
       *[other] All { $count } steps are in place
    }
report-steps-none = Nothing in this checklist counts: everything was answered “does not apply”
# $whom (String) - whom it concerns; $range (String) - a whole sentence
report-steps-lead = { $checklist } checklist, in the verdict. It concerns { $whom }. { $range }
report-steps-lead-beside = { $checklist } checklist, shown beside the verdict and not part of it. It concerns { $whom }. { $range }
report-step = Step
report-low-high-head = At least, up to
# $count (Number) - questions; $unknown (Number)
report-step-note =
    { $count ->
        [one] { $count } question, { $unknown } not known
       *[other] { $count } questions, { $unknown } not known
    }
# After a number: "25 up to 65". $high (Number)
report-up-to-number = up to { $high }
# $low, $high, $most (Number) - points of the whole
report-step-points = { $low } to { $high } of { $most } points
report-step-points-exact = { $low } of { $most } points
report-step-dropped = does not count
report-legend-in-place = in place
report-legend-unknown = not known
report-legend-target = target
# Beside a small circle. $date (Date) - day of the last run
report-legend-last = last run, { DATETIME($date, dateStyle: "medium") }
# Heads of columns: points of the last run, and how many more or fewer they are now
report-last-run = Last run
report-change = Change
# $date (Date) - day of the last run; $before, $low (Number) - points of 100, then and now
report-steps-since = In the last run, on { $date }, it was at least { $before }; now it is at least { $low }.
# Alternative text. $message (String) - the heading
report-bars-alt = { $message }. The same as a table below.
report-steps-points = The same in points
report-most = Most
report-at-least-head = At least
report-up-to-head = Up to
report-after-plan = After plan
# $number (Number), $name (String) - "1 Where the data is"
report-step-numbered = { $number } { $name }
# $count (Number) - steps
report-steps-sum =
    { $count ->
        [5] All five steps
       *[other] All { $count } steps
    }
report-steps-note = Points to one decimal; the total is in whole points, rounded down just below 50 and 75.
# In bold, before the next two.
report-steps-read = How to read it.
report-steps-read-text = Each bar shows one step out of 100; the points say what it adds to the whole. The dark part is in place today. The hatched part would count if everything that is not known turned out well. “After plan” is the least we reach when all planned actions are done.

## Must-haves and gaps

report-gaps-outline = What to fix first
# $musts (Number) - open must-haves; $unknown (Number) - of these, those not known
# $next (Number) - further gaps on this page; $after (Number) - points of 100
report-gaps =
    { $musts ->
        [one] One must-have is
       *[other] { $musts } must-haves are
    } { $unknown ->
        [0] open
       *[other] open or not known
    }; with { $next ->
        [one] one more gap
       *[other] { $next } more gaps
    } closed as well we reach { $after }
report-gaps-musts =
    { $musts ->
        [one] One must-have is
       *[other] { $musts } must-haves are
    } { $unknown ->
        [0] open; once closed
       *[other] open or not known; once settled
    }, we reach { $after }
report-gaps-next =
    { $next ->
        [one] No must-have is open; with the next gap closed we reach { $after }
       *[other] No must-have is open; with the next { $next } gaps closed we reach { $after }
    }
report-gaps-none = No gap is open: everything that was asked is in place
report-gaps-unfinished = No gap is known so far, but questions are still open
report-gaps-lead = In this order: find out, must-haves, should-haves, then the most points for each half-day.
# $all (Number) - must-haves
report-musts-open =
    { $unknown ->
        [0] Must-haves: { $musts } of { $all } open
       *[other] Must-haves: { $musts } of { $all } open or not known
    }
report-musts-all =
    { $all ->
        [one] The one must-have is in place
       *[other] All { $all } must-haves are in place
    }
report-musts-inactive = No must-have applies where so little is at stake
report-next =
    { $next ->
        [one] Next: the gap with the most to gain
       *[other] Next: { $next } gaps with the most to gain
    }
report-found = What we found
report-you-should = You should
report-law = Law or reason
report-points = Points
report-days-head = Days
# $look (String) - one or two sentences: where to look
report-find-out = Find out. { $look }
# $cite (String) - a citation as printed; $status (String) - "in force"
report-law-line = { $cite } · { $status }
# $date (Date) - when somebody last looked
report-law-stale = last checked on { $date }: look again
# $whom (String) - "companies in Hong Kong"
report-law-whom = Concerns { $whom }.
report-gaps-note = Points are what an action adds to “at least”. Days are an estimate of our own work, as if nothing were there yet.
# $count (Number) - further gaps; $page (String)
report-gaps-more =
    { $count ->
        [one] One more gap is in the plan on page { $page }.
       *[other] { $count } more gaps are in the plan on page { $page }.
    }
report-law-checked = Law as of { $date }; check for changes.

## Departments

report-departments-outline = Departments
# $better (Number), $all (Number) - departments; $musts (Number)
report-departments-musts =
    { $musts ->
        [one] Closing the one must-have
       *[other] Closing the { $musts } must-haves
    } lowers the risk left { $all ->
        [one] of the company
       *[other] in { $better } of { $all } departments
    }
# $moved (Number) - departments whose work cannot simply stay
report-departments-moved =
    { $all ->
        [one] The company needs more than controls
       *[other] { $moved ->
            [one] One of { $all } departments needs more than controls
           *[other] { $moved } of { $all } departments need more than controls
        }
    }
report-departments-open =
    { $all ->
        [one] What the company may do is not decided yet
       *[other] { $open ->
            [one] One of { $all } departments is not decided yet
           *[other] { $open } of { $all } departments are not decided yet
        }
    }
report-departments-keep =
    { $all ->
        [one] The company may keep this chat, with controls
       *[other] All { $all } departments may keep this chat, with controls
    }
report-departments-none = Nothing can be said about departments yet
report-departments-lead = “At stake” comes from what is in the chat, who sees it and where it goes. “Risk left” is what remains of it with today’s answers, then after the must-haves, then after the whole plan.
report-left-now = now
report-left-musts = after must-haves
report-left-plan = after plan
report-decision = Decision
# $best, $worst (String) - "Moderate", "High"
report-left-range = { $best } to { $worst }
# $worst, $best (String) - decisions inside a sentence
report-undecided-between = Between { $best } and { $worst }.
# $titles (String) - what would settle it
report-undecided-find = Find out: { $titles }.
# $name (String) - who decided; $date (Date) - until when; $reason (String) - as typed
report-override = Decided by { $name } until { $date }, against the table. Reason: { $reason }
# $decision (String) - the decision of the table
report-override-table = By the table: { $decision }
report-override-ended = The decision of { $name } against the table ended on { $date }.
# $kinds (String) - "payroll and bank papers and identity documents"
report-condition-hybrid = These move out: { $kinds }.
report-condition-replace = Until then keep these out: { $kinds }.
# $conditions (String) - should-haves, perhaps with owner and date
report-condition-keep = Conditions: { $conditions }.
# $count (Number) - further conditions, which stand in the plan
report-condition-keep-more =
    { $count ->
        [one] Conditions: { $conditions }; one more in the plan.
       *[other] Conditions: { $conditions }; { $count } more in the plan.
    }
report-condition-none = No condition is open.
# $title (String), $owner (String), $date (Date)
report-condition-owner = { $title } ({ $owner })
report-condition-due = { $title } (by { DATETIME($date, dateStyle: "medium") })
report-condition-owner-due = { $title } ({ $owner }, by { DATETIME($date, dateStyle: "medium") })
report-condition-due-past = { $title } (by { DATETIME($date, dateStyle: "medium") }: date has passed)
report-condition-owner-due-past = { $title } ({ $owner }, by { DATETIME($date, dateStyle: "medium") }: date has passed)
# $count (Number) - decisions against the table
report-departments-note =
    { $count ->
        [0] Filled cells: level reached. Hatched cells: not known. No decision was taken against the table; one would need a name, a reason and an end date, and all three would be printed here.
        [one] Filled cells: level reached. Hatched cells: not known. One decision was taken against the table; name, reason and end date stand beside it.
       *[other] Filled cells: level reached. Hatched cells: not known. { $count } decisions were taken against the table; name, reason and end date stand beside each.
    }
report-levels = What the levels mean
report-levels-plain = In plain words
report-levels-decision = Usual decision
report-level-low = The controls fit what is at stake
report-level-low-decision = Keep with controls
report-level-moderate = Acceptable while the conditions are kept
report-level-moderate-decision = Keep with controls
report-level-high = Part of the work does not belong here
report-level-high-decision = Hybrid: the sensitive work moves
report-level-very-high = The work does not belong here as it stands
report-level-very-high-decision = Replace; isolate where the place is known
# Below the table. $count (Number) - must-haves; $page (String) - page number
report-departments-left =
    { $count ->
        [one] One must-have was left out of the plan by hand (page { $page }): no column counts it as closed.
       *[other] { $count } must-haves were left out of the plan by hand (page { $page }): no column counts them as closed.
    }
report-regulated = A regulator oversees the company: ask about its rules on outsourcing and cloud services before a decision is carried out.

## The plan

report-plan-outline = Plan
# $days (Number) - days of work; $weeks (Number); $low, $after (Number) - points of 100
report-plan =
    { $days ->
        [one] { $days } day of work by week { $weeks } takes us from { $low } to at least { $after }
       *[other] { $days } days of work by week { $weeks } take us from { $low } to at least { $after }
    }
report-plan-none = There is nothing left to plan
# $unanswered (Number) - questions without an answer
report-plan-unanswered =
    { $unanswered ->
        [one] One question is open; the plan begins when it is answered
       *[other] { $unanswered } questions are open; the plan begins when they are answered
    }
# $overflow (Number) - actions
report-plan-overflow =
    { $overflow ->
        [one] The one action does not fit into twelve weeks
       *[other] None of the { $overflow } actions fits into twelve weeks
    }
report-plan-empty =
    { $count ->
        [0] Everything that was asked is in place. Look again when the platform or its contract changes.
       *[other] Nothing that was answered so far needs work.
    }
# $days (Number) - days per week; $date (Date) - today
report-plan-lead = { NUMBER($days, maximumFractionDigits: 1) ->
        [one] At most { NUMBER($days, maximumFractionDigits: 1) } day of work a week, from { $date }.
       *[other] At most { NUMBER($days, maximumFractionDigits: 1) } days of work a week, from { $date }.
    }
# $rate (String) - money for a day
report-plan-lead-rate = { NUMBER($days, maximumFractionDigits: 1) ->
        [one] At most { NUMBER($days, maximumFractionDigits: 1) } day of work a week at our own rate of { $rate } a day, from { $date }.
       *[other] At most { NUMBER($days, maximumFractionDigits: 1) } days of work a week at our own rate of { $rate } a day, from { $date }.
    }
# $count (Number) - questions without an answer
report-plan-open =
    { $count ->
        [0] { "" }
        [one] One unanswered question is not in the plan.
       *[other] { $count } unanswered questions are not in the plan.
    }
report-action = Action
# $title (String) - "Place and access confirmed in writing"
report-find-out-title = Find out: { $title }
# $count (Number) - working days
report-wait =
    { $count ->
        [one] Then about one working day of somebody else’s time.
       *[other] Then about { $count } working days of somebody else’s time.
    }
# $from, $to (Number) - weeks
report-week = week { $from }
report-week-range = weeks { $from } to { $to }
report-plan-note = Points are what an action adds to “at least”; an en dash means that it adds none by itself. Somebody else’s time is nobody’s promise.
# $count (Number) - actions; $days (Number)
report-overflow-note =
    { $count ->
        [one] One action ({ NUMBER($days) } days) does not fit into twelve weeks.
       *[other] { $count } actions ({ NUMBER($days) } days) do not fit into twelve weeks.
    }
report-buys = What the plan buys
report-when = When
report-musts-open-head = Must-haves open
report-would-be = We would be
report-spent = Spent so far
report-today-row = Today
# $week (Number); $date (String) - a day, short
report-after-week = After week { $week } · { $date }
report-buys-note = Must-haves that are not known count as open. “Up to” counts what is not known as turning out well. An action counts only once somebody else’s time is over as well.

## Method and limits

report-method-outline = Method and limits
report-method = How the result comes about, and what it cannot say
report-method-lead = Every number can be worked out again from the answers; the same answers give the same result on every machine.
report-method-points = Points
report-method-points-text = A checklist has five steps that sum to 100 points. Each question counts 5 (essential), 3 (important) or 1 (good practice) within its step. In place counts in full, partly one half, started one fifth, covered by something else one half (three quarters once accepted), not in place nothing. Below 50 is red, from 50 amber, from 75 green.
report-method-gates = Must-haves and should-haves
report-method-gates-text = While a must-have is open, the colour is one step lower. While a should-have is open, it is not green. The number of points never changes for that. Which of them apply depends on how much is at stake; a duty in force always applies.
report-method-twice = Everything read twice
report-method-twice-text = What is not known is counted once at its worst and once at its best. That gives “at least” and “up to”. Where both readings lead to the same colour or decision, it is said; where not, it is not decided yet.
report-method-stake = How much is at stake
report-method-stake-text = The highest tick under each of the three headings (what is in it, who sees it, where it goes) gives a level from 1 to 4. What is in it is set against where it goes, which counts one level higher where more people see it than the place suggests. The company has the highest level of its departments.
report-method-left = Risk left and decision
report-method-left-text = What is at stake is set against the weakest checklist, one step lower while a must-have of that department is open. The table of levels says what usually follows. A different decision needs a name, a reason and an end date.
report-method-na = What does not apply
report-method-na-text = A question that does not apply, with a reason, is left out and its points go to the rest of its step. Must-haves cannot be left out. Where much is left out, the score is also given as if it were not in place.
report-method-law = What the marks at the law mean
report-method-chip = Mark
report-method-chip-means = Means
report-law-in-force = A duty that applies today to those whom it concerns.
report-law-not-in-force = Enacted, but not in operation: good practice today.
report-law-guidance = What an authority recommends, or has found in a published case.
report-law-standard = A published standard that a company may choose to follow.
report-law-contract = Binding only where a contract says so.
report-law-our-advice = What we would do. Where a law in force is named beside it, that law asks for the goal, or for more, and this step is our way to it; otherwise nothing that we have read asks for just this.
report-method-law-note = Where it says so, check a citation before relying on it: nobody has seen the official text for that date.
report-method-limits = What this report cannot say
report-method-limits-text = It rests on what people answered, not on tests. It does not say what a court or an authority would decide, and it compares the company with nobody. Where a provider keeps data is what the company was told, with or without writing. Laws change: the date of the law is printed.
# $count (Number) - questions; $conditions, $off (Number) - of these
report-not-asked =
    { $off ->
        [0] { $count ->
            [one] One question was not asked: by the profile it does not concern the company.
           *[other] { $count } questions were not asked: by the profile they do not concern the company.
        }
       *[other] { $count ->
            [one] One question was not asked: its checklist was not chosen.
           *[other] { $conditions ->
                [0] { $count } questions were not asked: their checklist was not chosen.
               *[other] { $count } questions were not asked: { $conditions } because by the profile they do not concern the company, { $off } because their checklist was not chosen.
            }
        }
    }

# Heading over answers to questions that a newer edition of the questionnaire dropped
report-gone = Answered earlier, no longer asked
report-gone-text = These answers stay in the file. They count for nothing here.
# Follows the sentences above
report-gone-ticks = Except ticks for what is in it, who sees it and where it goes: they count as "Not sure" until that list is looked at again.
report-gone-answer = Answer
# Head of a column: the version of the questionnaire that dropped the question
report-gone-since = Dropped in version
report-gone-unknown = not in this questionnaire

## Statement

report-statement-outline = Statement
# $date (Date) - today
report-statement = Self-assessment statement of { $date }
# $answered, $asked (Number) - questions
report-statement-unfinished = Not a statement yet: in progress, { $answered } of { $asked } answered
report-statement-lead = This page may be shown to clients and partners; it is complete only with all its lines.
# $organisation (String) - the company's name; $date (Date)
report-statement-says = { $organisation } looked at its workplace chat and says of itself on { $date }:
# $open, $all (Number) - must-haves
report-statement-musts =
    { $all ->
        [0] No must-have applies where so little is at stake.
       *[other] { $open ->
            [0] Must-haves: none of { $all } is open or not known.
           *[other] Must-haves open or not known: { $open } of { $all }.
        }
    }
# $date (Date) - the last day
report-statement-valid = Valid until { $date }, or until the platform or its contract changes.
report-statement-not = A self-assessment, not legal advice. It repeats the company’s own answers; nobody has checked them from outside. It is no certificate, and it says nothing about other platforms.
