### The report as a web page, as a table for spreadsheets and as dates for a calendar. Words that a page on paper does not need.

# Heading over the links to the pages of the report.
report-contents = Contents
# A link before everything else, for people who hear the page read aloud or use only the keyboard.
report-skip = Skip to the report
# Head of a column that says in which weeks an action is worked on, such as "3–5".
report-weeks = Weeks
# The name of the calendar that dates are put into.
# $organisation (String) - the company's name
report-calendar = Workplace chat: { $organisation }

## Dates in the calendar
## Each is an all-day entry. The title says what is to be done, the description says why, who and until when.

# $name (String) - an action of the plan, as "Log of what administrators do"
report-date-action = Due today: { $name }
# $name (String) - a drill, a review or an app, as "Drills: a person asks for their data"
report-date-again = Due again: { $name }
# $name (String) - an action of the plan
report-date-evidence = Evidence runs out: { $name }
report-date-accepted = What covers it instead ends: { $name }
# $name (String) - a department
report-date-override = Decision against the table ends: { $name }
report-date-review = Look at the whole self-assessment again
report-date-statement = The self-assessment statement ends today
# The line under an entry. $organisation (String) - the company's name
report-date-of = Self-assessment of workplace chat: { $organisation }
# $who (String) - names as typed
report-date-owner = Who does it: { $who }
report-date-nobody = Nobody is named for it yet.
# $week (Number) - a week of the plan, counted from its first day
report-date-week = The plan has it done by the end of week { $week }. No other day was set.
report-date-set = This day was set by hand.
report-date-find-out = Finding out comes first: nobody could say how it stands.
report-date-evidence-why = After this day nothing on file proves it any more. Put newer evidence on file.
report-date-accepted-why = From the next day it counts half. Accept it again, or put the control itself in place.
report-date-override-why = From the next day the table decides again. Decide again, or follow the table.
report-date-statement-why = After this day the answers are too old for a statement to rest on. Answer again and sign a new one.
report-date-again-why = Write down in its log on which day it was done; the next day follows from that.

## Messages of `portolan report`

cli-report-no-date = There is no day to put into a calendar.
cli-report-no-date-next = Days come from the kinds short, board, annex and owners: from the plan, from drills and reviews, and from what runs out.
