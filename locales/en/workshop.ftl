### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands = { $count } for "{ $answer }"
# $hands (String) - a list of workshop-hands
workshop-split = The room disagreed: { $hands }.
workshop-split-note = Until you settle it with an answer, the lowest answer counts at worst and the highest at best.
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = the room disagreed
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = the room disagreed, { $points } points
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $low } to { $high } of { $points }
workshop-explain-intro = Where a workshop disagreed, the lowest answer counts at worst and the highest at best.
# $count (Number)
workshop-review-split = The room disagreed ({ $count })
# How a control stands, inside a line.
standing-split = disagreed

# In a report. $count (Number) - answers about which a workshop disagreed; they are among those said to be not known
workshop-report-split =
    { $count ->
        [one] About one of these the workshop disagreed.
       *[other] About { $count } of these the workshop disagreed.
    }
# $title (String) - the control
workshop-report-finding = The workshop disagreed: { $title }
# In the printed score: a heading, then a line for each. $name (String) - the control; $hands (String) - a list of workshop-hands
workshop-score-split = Where the workshop disagreed
workshop-score-split-line = { $name }: { $hands }

## Opening

workshop-title = Workshop
workshop-door = Workshop
workshop-door-note = one question at a time, before a room
workshop-intro = One question at a time, in large letters. Hands are counted, and shown after the vote. Nothing else of the file is on the screen.
workshop-begin = Begin with the first question
workshop-people = Who is here
workshop-people-none = nobody named yet
workshop-people-type = Names
workshop-people-help = A comma between names. They stand in the report as those who took part.
workshop-minutes = How long
workshop-minutes-type = Minutes for everything, 10 to 480
# $all, $opening, $questions, $closing (Number) - minutes
workshop-minutes-note = { $all } minutes: opening { $opening }, questions { $questions }, closing { $closing }
workshop-form-minutes = Please type a number of minutes from 10 to 480.
workshop-ask = Which questions
# $count (Number)
workshop-ask-open = what is still open ({ $count })
# $count (Number)
workshop-ask-all = everything, answered or not ({ $count })
workshop-agenda = Agenda: what counts most comes first (Enter leaves a question out today)
workshop-agenda-later = No time is left for these
workshop-agenda-out = Left out today (Enter takes one in again)
# $minutes (Number)
workshop-topic-minutes = { $minutes } min
workshop-nothing = There is no question to put. Choose "everything" or take a question in again.

## A question before the room

# $left, $minutes (Number) - minutes left of those planned for this question; $rest (Number) - minutes until the end
workshop-strip = { $left } of { $minutes } min left · { $rest } min until the end
# $over (Number) - minutes beyond those planned for this question; $rest (Number) - minutes until the end
workshop-strip-over = { $over } min over · { $rest } min until the end
# Read aloud instead of what is drawn. $number (String) - 1 to 4; $answer (String)
workshop-answer = { $number } { $answer }
workshop-hands-type = Hands for each answer in turn, such as 3 0 5 2, then Enter
workshop-hands-none = Nobody has raised a hand yet: type a number for each answer, with a blank between.
workshop-hands-many = That is more than four numbers.
workshop-hands-high = That is too many hands. Put a blank between the numbers: 3 0 5 2
# $list (String) - the answers for which nothing is typed
workshop-hands-few = No number for { $list }. Type it, or press Enter once more: nobody.

## What came of it

# Everybody gave the same answer. $count (Number) - hands; $answer (String)
workshop-agreed =
    { $count ->
        [one] One hand, one answer: { $answer }
       *[other] All { $count } agree: { $answer }
    }
# $hands (String) - a list of workshop-hands
workshop-split-result = Split: { $hands }.
workshop-split-room = The lowest and the highest answer both count until somebody finds out.
# The room disagreed, and somebody has answered since. $hands (String) - a list of workshop-hands
workshop-settled = Settled since. The hands were { $hands }.
workshop-go-on = Go on
workshop-who = Who finds out?
workshop-park = Park it
workshop-again = Vote again
workshop-who-name = Who finds out
workshop-who-due = By when (year-month-day, may stay empty)
# $names (String) - those who are here
workshop-who-here = Here today: { $names }
# $name (String) - as typed
workshop-finder = { $name } finds out.
# $name (String) - as typed; $date (String)
workshop-finder-due = { $name } finds out by { $date }.
workshop-park-text = What to come back to
workshop-park-empty = An empty line takes it off the list.
workshop-parked = It is in the parking lot.
# $text (String) - as typed
workshop-parked-line = Parked: { $text }

## A break

workshop-pause-title = A break
workshop-pause-on = Back to this question
workshop-pause-next = Skip to the next question
workshop-pause-before = The question before
workshop-pause-close = Close the workshop: what came of it

## Closing

workshop-closing-title = What came of it
workshop-closing-resume = Back to the questions
# $count (Number)
workshop-closing-decided = Answered together ({ $count })
# $count (Number)
workshop-closing-split = Split ({ $count })
# $count (Number)
workshop-closing-unknown = Nobody knows ({ $count })
# $count (Number)
workshop-closing-open = Not put to the vote ({ $count })
workshop-parking = Parking lot
workshop-end = End the workshop
workshop-end-title = End the workshop?
workshop-end-note = After it the screen shows the result of this file, and from there the names of other files can be reached.
workshop-end-stay = No, stay in the workshop
workshop-end-leave = Yes, end it
