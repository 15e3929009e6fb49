### Side sheets: tables beside the checklists (platforms, records, drills and so on). What they ask stands in sheets-*.ftl.
### Plain and calm. The narrowest window has 60 columns.

## On the result

screen-results-sheets = Side sheets
# $count (Number) - things that are to be done again now
screen-results-sheets-note =
    { $count ->
        [0] records, platforms, drills and so on
        [one] one thing is due
       *[other] { $count } things are due
    }
# A label like "Today" and "Decided" on the result.
screen-results-due = Due
# $list (String) - names with dates; $count (Number) - how many more
screen-results-due-line =
    { $count ->
        [0] { $list }.
       *[other] { $list }, and { $count } more.
    }
# $what (String) - as "Connected apps and bots"; $when (String) - as "overdue since 3 May 2026"
screen-due-line = { $what } ({ $when })

## When something is done again

# $date (String)
due-overdue = overdue since { $date }
due-today = due today
# $date (String)
due-later = due on { $date }
due-never = not done yet

## The list of sheets

screen-sheets-intro = Tables beside the checklists. Nothing here changes the score.
screen-sheet-nothing = nothing yet
# $count (Number)
screen-sheet-rows =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }
# $answered, $asked (Number)
screen-sheet-answered = { $answered } of { $asked } answered
# Records that are kept for too long or not long enough. $count (Number)
screen-sheet-gaps =
    { $count ->
        [one] one gap
       *[other] { $count } gaps
    }
# $count (Number) - things that are to be done again now
screen-sheet-due =
    { $count ->
        [one] one due
       *[other] { $count } due
    }

## One sheet

screen-sheet-compare = Side by side
screen-sheet-full = This sheet takes no more rows.
screen-sheet-removed = Removed. F7 brings it back.
# A row that the user added without a name. $row (String) - what it is, as "platform" or "app"
screen-sheet-no-name = { $row } without a name
# Head of a column: how long records are kept against how long they have to be.
screen-sheet-gap = Fits?
# Head of a column: the time a drill took against the time the law gives.
screen-sheet-clock = In time?
# Head of a column: how many questions are answered.
screen-sheet-progress = Answered

# Over a list of what is done again and again, each with its day.
screen-sheet-coming = When each is due

## One row

# $when (String) - as "due on 3 May 2027"
screen-sheet-again = Next time: { $when }.

## One question of a row

screen-sheet-open = Nothing is answered yet. Enter once more goes on without an answer.
screen-sheet-date = Year-month-day, such as 2027-06-30. It may stay empty.
screen-sheet-today = Today. Enter takes it, or type another day.
screen-sheet-from-profile = From what you said about the company. Enter takes it, or type another.
screen-sheet-length = Type a number and choose the unit with Up and Down.
# In front of the number that is typed; hours, days, months ... are listed below.
screen-sheet-count = Number
screen-sheet-number = Type a whole number up to 9999, and choose the unit with Up and Down.
# After a number whose unit nobody chose; it stands on days by itself.
screen-sheet-unit = Is the unit right? Choose it with Up and Down, or press Enter once more.
# Label in front of the next one.
screen-sheet-ask = Ask
screen-sheet-ask-help = If nobody in the company knows, ask whoever provides it, in writing.
# Label in front of what a kind of record or a drill is about.
screen-sheet-about = About
# $period (String) - as "7 years"
screen-sheet-least = To be kept: at least { $period }
# $period (String) - as "7 years"
screen-sheet-most = To be kept: at most { $period }
# $period (String) - as "40 days"
screen-sheet-limit = The law gives { $period }.

## Side by side

screen-compare-open = not answered
screen-compare-note = There is no winner here: what counts is what you need. "Not sure" and "not answered" are questions for the provider.
# $first, $last, $total (Number) - which columns are in sight
screen-compare-part = { $first } to { $last } of { $total }; Left and Right show the others

## Periods

# $count (Number)
period-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# $count (Number)
period-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# $count (Number)
period-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# $count (Number)
period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
# $count (Number)
period-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# A record that is never deleted.
period-for-ever = for ever
period-not-sure = not sure
# Units to choose from, beside a number that is typed.
period-unit-hours = hours
period-unit-days = days
period-unit-weeks = weeks
period-unit-months = months
period-unit-years = years

## How long a record is kept against what is asked for. The source stands beside it; it may be a law or guidance.

# A kind of record that is not in the chat.
retention-none = not in the chat
retention-not-known = Not known yet how long it is kept, or how long it is needed, so nothing can be compared.
    .short = not known
# $told (String) - how long it is kept; $least (String) - the floor
retention-too-short-law = Too short: { $told }; at least { $least } is asked for.
    .short = too short
# $told (String) - how long it is kept; $needed (String) - your own need
retention-too-short-own = Too short: { $told }; you need { $needed }.
    .short = too short
# $told (String) - how long it is kept
retention-fits = It fits: { $told }.
    .short = fits
# $told (String) - how long it is kept
retention-fits-law = Agrees with the number of the source: { $told }. Say how long you need it yourselves; longer than needed is a gap as well.
    .short = within the number
# $told (String) - how long it is kept; $most (String) - the ceiling
retention-too-long-law = Too long: { $told }; at most { $most } by the source shown here.
    .short = too long
# $told (String) - how long it is kept; $limit (String) - the longest that anybody asks for
retention-too-long-own = Too long: { $told }; nothing asks for more than { $limit }.
    .short = too long
# The chat keeps it for less, but there is a copy elsewhere. $told (String) - how long the chat keeps it; $limit (String) - the longest that anybody asks for
retention-covered = The chat keeps it for less: { $told }. The copy elsewhere has to last: { $limit }.
    .short = kept elsewhere
# $needed (String) - your own need; $most (String) - the ceiling
retention-need-too-long = Your need is longer than the source allows: { $needed }; at most { $most }. Look at the reason again.
    .short = need too long

## The time a drill took against the time the law gives

clock-no-number = What is cited here names no number.
    .short = no number
# $limit (String) - as "40 days"
clock-not-known = The law gives { $limit }. How long it took is not answered.
    .short = not known
# $taken (String), $limit (String) - as "12 days", "40 days"
clock-in-time = In time: it took { $taken }, and the law gives { $limit }.
    .short = in time
# $taken (String), $limit (String) - as "50 days", "40 days"
clock-late = Too late: it took { $taken }, and the law gives { $limit }.
    .short = too late
