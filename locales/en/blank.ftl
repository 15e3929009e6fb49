### The questionnaire on paper: for a meeting without a computer. Answers are written by hand and typed in afterwards.
### For translators: you speak to the owner of a small firm and to those around the table. Short; every line takes room.

# Title of the file. $organisation (String) - name of the company
blank-document-title = Questions on paper: { $organisation }
# At the top of each sheet, in place of "Confidential"
blank-classification = Confidential once filled in

## First page

# Heading. $count (Number) - questions about how things are done, without those about the company and its departments
blank =
    { $count ->
        [one] One question on paper
       *[other] { $count } questions on paper
    }
blank-outline = Your company
# Under the heading. $organisation (String) - as typed; $date (Date) - today
blank-lead = For { $organisation }, { $date }
# The words in quotation marks are the answers as printed beside the squares: status-in-place, -partly, -dont-know, -started.
blank-how-text = Tick one square for each question. “{ status-in-place }” means everywhere and for everyone; “{ status-partly }” works today for some; “{ status-started }” does not work yet. “{ status-dont-know }” is a good answer: it goes on the list of things to find out first. Where something else covers it or it does not apply, write the reason on the line for notes. Afterwards type everything into { -portolan }. The questions were chosen by what is known so far: other answers on this page may bring others.
# Small line under a question of the profile where more than one square may be ticked
blank-many = Tick all that apply.

## Departments: what is in it, who sees it, where it goes

# Heading
blank-tiers = What is in the chat and who sees it, by department
blank-tiers-outline = Departments
blank-tiers-lead = A is the whole company, or the first department. Each that differs gets a column of its own.
# Caption of a line to write a name on. $letter (String) - A, B, C …
blank-department = Department { $letter }
# $name (String) - the name as typed
blank-department-named = Department { $letter }: { $name }
# Head of the column for what is chosen by ticks
blank-tick = Tick what is so
# Under the question where the messages and files of the platform go; before a line to write on
blank-differs = Elsewhere for a department: which, where

## The questions

# Heading. $count (Number) - must-haves and should-haves of the first reading
blank-first =
    { $count ->
        [one] First reading: the one question that matters most
       *[other] First reading: the { $count } questions that matter most
    }
blank-first-outline = First reading
blank-first-lead = If the time is short, stop after these. They are enough for a first result.
# Heading. $checklist (String) - "Hong Kong"; $count (Number) - questions that are left of it
blank-rest =
    { $count ->
        [one] { $checklist }: one more question
       *[other] { $checklist }: { $count } more questions
    }
# Captions of lines to write on, below each question
blank-evidence = Evidence
blank-note = Note
