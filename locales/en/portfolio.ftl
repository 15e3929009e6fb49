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
conflict-title = the organisation's name
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
conflict-next-review = the next review
conflict-part-note = note
conflict-part-owner = owner
conflict-part-due = due date
conflict-part-evidence = proof
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
