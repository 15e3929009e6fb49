### Many assessments: home, taking in and handing out, the trash, erasing, all together.

## portolan import

cli-import = Take in an assessment from another computer, or join its answers with yours
cli-arg-import = An export or a journal, ending in .jsonl
# $id (String) - the number of the assessment; $count (Number) - entries
cli-import-new = Taken in as a new assessment: { $id }.
cli-import-merged =
    { $count ->
        [one] One entry was new; it joined { $id }.
       *[other] { $count } entries were new; they joined { $id }.
    }
cli-import-nothing = Nothing was new; { $id } had it all already.

## Two computers changed the same thing. $what (String) - a question, a table or a part of the profile;
## $kept, $lost (String) - what each says, as short words or as typed

conflict = { $what }: two computers changed this. "{ $kept }" is later and counts; the other said "{ $lost }".
# Where what each says cannot be put in a few words
conflict-plain = { $what }: two computers changed this in different ways. The later one counts.
conflict-next = It is flagged. Open the assessment and say which is right.
conflict-next-unflagged = Nothing is lost: both stand in the file. Open the assessment and say which is right.
# $what (String) - a question; $part (String) - a part of its answer, such as "owner"
conflict-part = { $what } ({ $part })
conflict-title = the company's name
conflict-client = the client
conflict-profile = the profile
conflict-ticks = what is ticked
conflict-department = a department
conflict-checklists = which checklists count
conflict-target = the target
conflict-pace = days and cost
conflict-override = a decision against the table
conflict-participants = who took part
conflict-plan = the plan
conflict-park = something set aside in the workshop
conflict-earlier = the earlier run
conflict-archive = whether it is set aside
conflict-cover = what the cover of the report says
conflict-next-review = the next review
conflict-part-note = note
conflict-part-owner = owner
conflict-part-due = due date
conflict-part-evidence = evidence
conflict-part-plan = plan
conflict-part-reply = the provider's reply
conflict-part-vote = vote
# What one computer says, where it is not a text that somebody typed
conflict-value-none = nothing
conflict-value-taken-back = taken back
conflict-value-removed = removed
conflict-value-other = something else

## portolan export

cli-export = Write an assessment to one file, for another computer
cli-option-redact = Without names: everything typed becomes a placeholder, everything chosen stays
## Placeholders in a file without names. $number (Number) - which one
redacted-organisation = Organisation { $number }
redacted-client = Client { $number }
redacted-department = Department { $number }
redacted-person = Person { $number }
redacted-role = Role { $number }
redacted-file = File { $number }
redacted-text = Text { $number }

## portolan forget

cli-forget = Erase everything that is kept of one assessment
cli-arg-forget = Name or id of a saved assessment, in the trash too
cli-forget-what = This erases the assessment with its notes and drafts, its daily copies and whatever of it is in the trash. It cannot be undone.
# $name (String) - the name of the assessment
cli-forget-type = Type its name to erase it: { $name }
cli-forget-not-typed = That is not its name. Nothing was erased.
cli-forget-not-typed-next = Run it again and type the whole name, or the number if it has no name.
# $count (Number) - files
cli-forget-done =
    { $count ->
        [one] Erased: one file.
       *[other] Erased: { $count } files.
    }
cli-forget-beyond = Not reached: reports and exports you wrote, copies on other computers and sticks, backups made by other programs, and what a disk keeps of deleted files.

## portolan list, portolan portfolio

cli-portfolio = Show all assessments together
cli-option-initials = Without names: only the initials of assessments and clients stay
cli-option-archived = With those that are set aside
cli-option-find = Only those with this text in their name or client
cli-option-csv = Print a table for a spreadsheet
cli-option-ndjson = Print one line of JSON for each assessment
# $checklist (String) - such as "Hong Kong"; $low, $high (Number) - points of 100; $colour (String) - a colour or "between ..."
cli-portfolio-checklist = { $checklist }: at least { $low }, up to { $high }, { $colour }
# $count (Number) - assessments
cli-portfolio-count =
    { $count ->
        [one] One assessment:
       *[other] { $count } assessments:
    }

## All together: on the screen and from portolan portfolio. $count (Number) - assessments

portfolio-red =
    { $count ->
        [one] one not ready (red)
       *[other] { $count } not ready (red)
    }
portfolio-amber =
    { $count ->
        [one] one partly ready (amber)
       *[other] { $count } partly ready (amber)
    }
portfolio-green =
    { $count ->
        [one] one ready (green)
       *[other] { $count } ready (green)
    }
portfolio-between =
    { $count ->
        [one] one not decided yet between two colours
       *[other] { $count } not decided yet between two colours
    }
portfolio-no-verdict =
    { $count ->
        [one] one without a result yet
       *[other] { $count } without a result yet
    }
portfolio-overdue =
    { $count ->
        [one] one with something overdue
       *[other] { $count } with something overdue
    }
portfolio-must-haves = Must-haves that are open or not known most often:
# $what (String) - a question in short
portfolio-must-have =
    { $count ->
        [one] { $what }: in one
       *[other] { $what }: in { $count }
    }
# $name (String) - a name or initials that another assessment has too; $date (String)
portfolio-begun = { $name } (begun { $date })
# $number (Number) - its number among those begun on that day
portfolio-begun-again = { $name } (begun { $date }, no. { $number } that day)
# An assessment that was begun again later
portfolio-earlier-run = earlier run
# $count (Number) - earlier runs
portfolio-earlier-runs =
    { $count ->
        [one] one earlier run is not counted
       *[other] { $count } earlier runs are not counted
    }

## Home

key-find = find
key-sort = next order
key-sort-back = order before
key-case = more for this
# $names (String) - names hidden or shown; $order (String) - how the list is sorted
screen-home-heading = { $names } · { $order }
screen-home-order-changed = last changed first
screen-home-order-name = by name
screen-home-order-colour = worst first
screen-home-order-due = most urgent first
screen-home-order-client = by client
screen-home-find = Part of a name or of a client
# $count (Number) - assessments
screen-home-found =
    { $count ->
        [0] Nothing is called that. Esc shows all again.
        [one] One found. Esc shows all again.
       *[other] { $count } found. Esc shows all again.
    }
screen-home-no-client = Without a client
screen-home-set-aside = set aside
screen-home-archived-show =
    { $count ->
        [one] Show the one that is set aside
       *[other] Show the { $count } that are set aside
    }
screen-home-archived-hide = Hide what is set aside
screen-home-together = All together
screen-home-take-in = Take in a copy from another computer
screen-home-trash =
    { $count ->
        [one] Trash: one
       *[other] Trash: { $count }
    }
# $date (String); $list (String) - names or initials
screen-home-week = Due by { $date }: { $list }
# $count (Number) - further assessments
screen-home-week-more =
    { $count ->
        [one] Due by { $date }: { $list } and one more
       *[other] Due by { $date }: { $list } and { $count } more
    }
# $done, $total (Number) - assessments
screen-home-looking = Looking into the others: { $done } of { $total }

## What can be done with one assessment of the list

screen-case-open = Open
screen-case-names = Name, client, next review
screen-case-compare = Compare with another
screen-case-compare-which = Compare with which one?
screen-case-archive = Set aside
screen-case-unarchive = Put back into the list
screen-case-export = Write a copy for another computer
screen-case-redact = Write a copy without names
screen-case-redact-help = Everything typed becomes a placeholder, everything chosen stays.
screen-case-trash = Move to the trash
screen-case-restore = Bring back from the trash
screen-case-erase = Erase for good
screen-case-erase-help = Cannot be undone; asks for the name first.
screen-case-name = The company's name
screen-case-client = Made for this client (may stay empty)
screen-case-review = Next review (year-month-day, may stay empty)
screen-case-erase-name = Its whole name
screen-case-erase-wrong = That is not its name. Nothing was erased.
screen-trash-title = Trash
screen-trash-help = What lies here can be brought back. Enter shows what can be done.
screen-take-in-title = Take in a copy
screen-take-in-help = A file that "Write a copy" made on another computer. A new assessment is added; one that is here already gets what is new.
screen-take-in-path = Path of the file
screen-take-in-found = Two computers changed the same things. The later answer counts; say which is right:
# $path (String) - a file
screen-shelf-exported = Written: { $path }
screen-shelf-saved = Saved. Undo takes it back.
screen-shelf-taken-back = Taken back.
screen-shelf-trashed = Moved to the trash. Undo brings it back.
screen-shelf-restored = Brought back from the trash.
screen-shelf-erased = Erased. Reports, exports and copies elsewhere are not reached.

## All together. $count (Number) - assessments

screen-together-count =
    { $count ->
        [one] One assessment
       *[other] { $count } assessments
    }
screen-together-table = For a spreadsheet, type in a shell: portolan portfolio --csv
