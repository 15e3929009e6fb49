### What `portolan check` says about packs. Read by whoever writes them; the words between brackets in print are codes.

## The end of `portolan check`

# $count (String) - pack files
check-clean = Nothing to mend in { $count } files.
# $errors, $warnings (String) - how many
check-summary = Errors: { $errors }. Warnings: { $warnings }.
# $count (String) - how many
check-more = { $count } more faults are not shown

## Files

check-unreadable = This cannot be read
check-no-packs = There is no file ending in .yaml in this folder
# $limit (String) - megabytes
check-too-long = This file is longer than { $limit } MB
check-empty = This file is empty
check-hint-utf8 = Save the file as UTF-8.
check-missing-kind = The line "kind:" is missing, which says what this file holds
# $name (String) - the word
check-unknown-kind = There is no kind of file called "{ $name }"
# $name (String) - a kind of file
check-missing-pack = No file of kind "{ $name }" was found
# $name (String) - a kind of file
# $file (String) - the first file
check-duplicate-pack = There may be only one file of kind "{ $name }"; the first is { $file }
check-hint-duplicate-pack = Give your file the same name and folder as the first: then it takes its place.

## YAML

check-syntax = This line cannot be read
check-tab = A tab stands where spaces belong
check-two-documents = A second document begins here
check-anchor = Anchors (&), aliases (*) and merges (<<) are not used in packs
check-tag = Tags (!) are not used in packs
# $limit (String) - how many
check-too-deep = More than { $limit } levels inside each other
# $limit (String) - how many
check-too-many = More than { $limit } values in one file
# $name (String) - what is written
check-unknown-key = "{ $name }" is not known here
# $name (String) - what is written
check-unknown-word = "{ $name }" is none of the words that may stand here
# $name (String) - what is missing
check-missing-key = "{ $name }" is missing here
# $name (String) - what stands twice
check-duplicate-key = "{ $name }" stands here twice
check-one-key = A condition has one key only
check-wrong-type-mapping = Keys with values belong here
check-wrong-type-list = A list belongs here
check-wrong-type-number = A whole number belongs here
check-wrong-type-yes-no = true or false belongs here
check-wrong-type-text = One single word or text belongs here
check-wrong-type-other = Something else belongs here

## Hints for YAML

# $name (String) - the name that was probably meant
check-hint-did-you-mean = Did you mean "{ $name }"?
# $list (String) - names
check-hint-keys = Known here: { $list }
# $list (String) - words
check-hint-words = One of: { $list }
check-hint-tab = Replace the tab by spaces.
check-hint-wide-colon = This is the full-width colon of Chinese typing (：). Type a plain colon and a space (: ).
check-hint-wide-comma = This is the full-width comma of Chinese typing (，). Type a plain comma (,).
check-hint-wide-space = This is the full-width space of Chinese typing. Type plain spaces.
check-hint-nbsp = This is a no-break space, often copied from a web page or a text program. Type a plain space.
check-hint-curly-quote = Use straight quotation marks: "…"
check-hint-invisible = An invisible character stands here. Delete it.
check-hint-quote = Close the quotation mark that was opened here.
check-hint-backslash = Inside "…" a backslash has a meaning of its own. Use '…' instead.
check-hint-bracket = Close the bracket that was opened here, and put commas between its parts.
check-hint-indent = Lines that belong together begin with the same number of spaces.
check-hint-colon-space = A key is followed by a colon and a space, and stands on a line of its own: key: value
check-hint-duplicate-key = Delete one of them.
check-hint-two-documents = Delete the line with ---, or make a second file.
check-hint-anchor = Write the value out, or put it between quotation marks.
check-hint-tag = Delete the word with the exclamation mark, or put the value between quotation marks.
check-hint-one-key = Join conditions with all or any, each as an entry of its list.
check-hint-yes-no = Write true or false, without quotation marks.
check-hint-number = Write digits only, without sign, point or unit.
# $name (String) - what is missing
check-hint-missing-key = Write it here: portolan schema questionnaire says what may stand in "{ $name }".

## Names, numbers, dates

# $name (String) - what is written
check-bad-id = "{ $name }" cannot be a name
check-hint-id = Lower-case letters a to z, digits and hyphens, at most 64.
check-bad-version = This cannot be a version
check-hint-version = At most 32 plain characters, between straight quotation marks: "2026.11"
# $text (String) - what is written
check-bad-date = "{ $text }" is not a date
check-hint-date = Year, month, day: 2026-11-21
# $date, $today (String) - dates
check-future-date = { $date } is later than today, { $today }
check-hint-future-date = Write the day on which somebody really looked.
check-bad-link = A link begins with https:// and has no spaces
# $number, $least, $most (String) - numbers
check-out-of-range = { $number } is not from { $least } to { $most }
# $name (String) - a name
# $file, $line (String) - where it stands first
check-duplicate-id = "{ $name }" is used twice; first in { $file }, line { $line }
# $name (String) - a name
check-listed-twice = "{ $name }" is listed twice
# $limit (String) - how many
check-long-list = This list has more than { $limit } entries
check-empty-list = Nothing stands in this list

## Law

# $name (String) - a name
check-unknown-instrument = No instrument of the law register is called "{ $name }"
# $name (String) - a name
check-unknown-citation = No citation of the law register is called "{ $name }"
# $name (String) - a control
check-no-law = "{ $name }" names no law
check-hint-our-advice = Where no law asks for it, write: law: [our-advice]
# $name (String) - a name
check-unused-instrument = No citation belongs to the instrument "{ $name }"
# $name (String) - a name
check-unused-citation = Nothing cites "{ $name }"
check-hint-unused = Use it, or delete it.
# $name (String) - a name
check-seen-after-checked = The text of "{ $name }" was seen later than it was last checked
# $name (String) - a control
check-nothing-printable = A report can print none of the citations of "{ $name }"
# $date (String) - a date
check-old-law = The law of this file is that of { $date }, more than a year ago
check-hint-old-law = Look at what has changed since, then write the new date.

## Profile and tiers

# $name (String) - a question
check-empty-question = The question "{ $name }" has no facts
# $name (String) - a fact
check-missing-fact = The program needs the fact "{ $name }"
# $name (String) - a fact
# $kind (String) - one, many, text
check-fact-kind = The program needs "{ $name }" with kind: { $kind }
# $name (String) - a fact
check-fact-named-like-tier = A fact cannot have the name of a tier, "{ $name }"
# $name (String) - a fact
check-text-with-values = "{ $name }" is text and has no values
# $name (String) - a fact
check-fact-without-values = "{ $name }" has no values to choose from
# $name (String) - a fact or a tier
check-reads-later = "{ $name }" is not asked before this fact
# $name (String) - a fact
check-fact-always-asked = The program reads "{ $name }", so it is always asked and has no condition
# $name (String) - a fact
check-unused-fact = Neither a condition nor the program reads "{ $name }"
check-tiers = The tiers are sensitivity, roles and mobility, in this order
# $name (String) - a tier
check-tier-without-level = No tick of "{ $name }" has a level
# $name (String) - a tick
check-tick-without-level = "{ $name }" needs a level: without one a tick only informs
# $name (String) - a tick
check-confirms-with-level = "{ $name }" only confirms and has no level
# $name (String) - a tick
check-unknown-needs = No tick of this tier called "{ $name }" confirms

## Conditions

# $name (String) - a name
check-unknown-fact = There is no fact or tier called "{ $name }"
# $name (String) - a value
# $fact (String) - a fact
check-unknown-value = "{ $fact }" has no value "{ $name }"
# $name (String) - a tick
# $tier (String) - a tier
check-unknown-tick = "{ $tier }" has no tick "{ $name }"
# $name (String) - a fact
check-text-in-condition = "{ $name }" is free text; a condition cannot read it
check-never-holds = This can never hold
check-hint-never-holds = Something in it shuts out something else in it. Change one of the two.

## Controls

# $name (String) - a name
check-unknown-control = There is no control called "{ $name }"
# $name (String) - a control
check-no-about = Say whom "{ $name }" is about: company, platform or both
# $list (String) - names joined by arrows
check-cycle = These controls wait for each other: { $list }
# $name (String) - a control
check-unused-control = No checklist has "{ $name }"
check-hint-unused-control = Put it into a step of a checklist, or delete it.
# $name (String) - a control
check-unreachable = Nobody is ever asked "{ $name }": this condition shuts out every checklist that has it
check-hint-unreachable = Widen the condition, or put the question into another checklist.

## Checklists

# $name (String) - a checklist
# $count (String) - how many
check-steps = The checklist "{ $name }" has { $count } steps instead of five
# $name (String) - a checklist
# $sum (String) - a number
check-step-weights = The weights of the steps of "{ $name }" add up to { $sum } instead of 100
check-hint-step-weights = Change the weights of the steps until they add up to 100.
# $name (String) - a step
check-empty-step = The step "{ $name }" has no controls
# $number (String) - a number
check-entry-weight = { $number } is not a weight: 5 essential, 3 important, 1 good practice
check-from-without-gate = "from" belongs to a gate, and here is none
# $name (String) - a control
check-gate-not-applicable = "{ $name }" may be answered with "does not apply" and cannot have a gate
check-hint-gate-not-applicable = Delete the gate, or not_applicable: true at the control; a condition can do its work.
# $name (String) - a control
check-duty-from = "{ $name }" is a duty in force; its gate holds from 1
check-hint-duty = Delete "from". If the gate is your own advice and not that duty, put another citation first.
# $name (String) - a control
check-duty-compensating = "{ $name }" is a duty in force; nothing else can cover it
check-hint-duty-compensating = Write compensating: false at the control.

## Contradictions

check-rule-part = A part of a rule is either control with is, or when
# $name (String) - an answer
# $control (String) - a control
check-status-not-offered = The control "{ $control }" never has the answer "{ $name }"

## Lenses and changes

# $name (String) - a lens
check-lens-groups = The lens "{ $name }" has either groups, or from
# $name (String) - a control
check-change-of-control = "{ $name }" is still a control, so nothing became of it
check-hint-change = List only controls that are no longer in the catalogue; delete this line, or the control.
# $name (String) - a control
check-change-cycle = "{ $name }" changed into something that changed back into it

## Sheets

# $name (String) - a key of the file
# $rows (String) - one, many, fixed, log
check-sheet-key = "{ $name }" does not belong to a sheet with rows: { $rows }
# $name (String) - a key of the file
# $rows (String) - one, many, fixed, log
check-sheet-needs = A sheet with rows: { $rows } needs "{ $name }"
# $name (String) - a field
# $kind (String) - date, period
check-missing-field = This sheet needs a field "{ $name }" with kind: { $kind }
# $name (String) - a field
check-first-field = The first field names the row and has kind: text; "{ $name }" has another
# $name (String) - a key of the file
# $kind (String) - one, many, text, date, period
check-field-key = "{ $name }" does not belong to a field with kind: { $kind }
# $name (String) - a field
check-values-and-scale = "{ $name }" has either values of its own or a scale
# $name (String) - what is written
check-unknown-scale = This sheet has no scale called "{ $name }"
# $name (String) - a scale
check-unused-scale = No field uses the scale "{ $name }"
# $name (String) - what is written
check-unknown-entry = This sheet has no entry called "{ $name }"
# $name (String) - what is written
check-unknown-field = This sheet has no field called "{ $name }"
# $name (String) - a field
check-later-field = "{ $name }" is asked later; only an earlier field can be read here
# $name (String) - a field
check-field-without-values = "{ $name }" has no values, so nothing can depend on it
# $name (String) - a value
check-outcome-not-sure = "{ $name }" means not sure; it always makes an outcome a perhaps and is not listed
# $text (String) - what is written
check-bad-period = "{ $text }" is not a period
check-hint-period = One number and one unit: P7Y years, P6M months, P2W weeks, P40D days, PT72H hours.
# $least, $most (String) - periods
check-least-over-most = Kept for at least { $least } but at most { $most }: no period fits

## Draft papers

# $name (String) - a key; $kind (String) - what the block is, such as list
check-block-key = A block that is "{ $kind }" has no "{ $name }"
# $name (String) - a key; $kind (String) - what the block is, such as list
check-block-needs = A block that is "{ $kind }" needs "{ $name }"
check-table-rows = The rows of a table come from one of these alone: items, rows, from
check-law-without-kinds = In a table, "law" belongs to from: kinds
# $name (String) - a column
check-cannot-make = The cells of the column "{ $name }" cannot be made for these rows
# $name (String) - a line
check-filled-twice = The line "{ $name }" has fill and owner_of, and can have one only

## Words of the packs

# $name (String) - the id of a message
# $language (String) - a language
check-missing-text = { $language } has no text for "{ $name }"
# $count (String) - how many
# $language (String) - a language
check-missing-texts = { $language } has no text for { $count } more
# $file (String) - a folder
check-hint-missing-text = Put it into a file ending in .ftl in the folder { $file }; until then English is shown.
# $file (String) - a folder
check-hint-missing-english = Put it into a file ending in .ftl in the folder { $file }; without it the name itself would be shown.
# $name (String) - the id of a message
check-unused-text = No example uses the text "{ $name }"
# $name (String) - the id of a message
check-unused-words = Nothing in the packs needs the text "{ $name }"
