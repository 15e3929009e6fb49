### Sheets for people: what each person who is named as owner has to find out, to do and to bring. One sheet a person.
### For translators: you speak to a colleague who was not in the meeting and sees nothing but this sheet. Friendly and plain.

# Title of the file. $organisation (String) - name of the company
owners-document-title = Who does what: { $organisation }
# At the top of each sheet
owners-classification = For the person named

## The sheet of a person

# Heading. $name (String) - as typed; $count (Number) - things on the sheet; $past (Number) - of these, those past due
owners-person =
    { $count ->
        [one] { $past ->
            [0] { $name }: one thing to settle
           *[other] { $name }: one thing to settle, past due
        }
       *[other] { $past ->
            [0] { $name }: { $count } things to settle
            [one] { $name }: { $count } things to settle, one of them past due
           *[other] { $name }: { $count } things to settle, { $past } of them past due
        }
    }
# Under the heading, two sentences. $organisation (String); $platform (String) - name of the chat platform; both as typed
owners-lead = This is your part of how { $organisation } puts its work chat ({ $platform }) in order. Write down when each is done and by whom, and give the sheet back with what it asks you to bring.
# The same where nobody has named the platform
owners-lead-unnamed = This is your part of how { $organisation } puts its work chat in order. Write down when each is done and by whom, and give the sheet back with what it asks you to bring.

## The sheet of what nobody is named for

# Heading. $count (Number) - things
owners-nobody =
    { $count ->
        [one] One thing has nobody’s name on it yet
       *[other] { $count } things have nobody’s name on them yet
    }
owners-nobody-outline = Nobody is named yet
owners-nobody-lead = This is what is left of putting the work chat of { $organisation } in order. Write a name beside each, then type the names into { -portolan }.

## Where there is nothing to do

owners-nothing = Nobody has anything to do
owners-nothing-outline = Nothing to do
owners-nothing-lead = Everything that was answered at { $organisation } is in place or was left out of the plan.
# $count (Number) - questions without an answer and without an owner
owners-unanswered =
    { $count ->
        [one] One question has no answer yet and nobody to find it; it is on no sheet.
       *[other] { $count } questions have no answer yet and nobody to find it; they are on no sheet.
    }

## Sections of a sheet

owners-find = Find out
owners-do = Do
owners-bring = Bring the evidence
owners-apps = Look after these apps and bots

## Heads of the tables

owners-what = What and why
owners-done = Done when
owners-by = By when
owners-signed = Done on, by
# On the sheet of what nobody is named for: a place for a name
owners-who = Who
owners-evidence = Evidence
owners-app = App or bot

## In the cells

# $evidence (String) - one sentence that names the evidence
owners-please-bring = Please bring the evidence. { $evidence }
# No date is set
owners-no-date = no date yet
# Below a day that nobody set: it follows from the plan.
owners-by-plan = by the plan
# $date (Date) - the day that has passed
owners-past = past due
owners-today = due today
# In place, but nothing on file proves it
owners-evidence-none = Nothing is on file.
# $date (Date) - the last day on which it was good
owners-evidence-ran-out = What is on file ran out on { $date }.
# Done when it is found out
owners-found = The answer is in { -portolan }.
# Done when a kind of data or a group of people is out of the chat, or a place has changed
owners-moved = Nothing of it has come up in the chat for two weeks.
# Done when a place is confirmed
owners-confirmed = A letter or a contract page says it.
# $purpose (String) - what an app is for, as typed
owners-purpose = For: { $purpose }
# What is done with an app
owners-app-look = Look at what it may do, and say whether it stays.
owners-app-done = The register has today’s date and a decision.
