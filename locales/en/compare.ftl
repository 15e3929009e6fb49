# Two runs against each other, on the screen and as "portolan compare"; the next run and the trend.

## What became of the questions: headings

compare-better = Better
compare-worse = Worse
compare-newly-unknown = Newly unknown
compare-newly-known = Newly known
compare-otherwise = Applies now, or no longer
compare-newly-asked = Newly asked
compare-no-longer-asked = No longer asked
compare-not-yet = Not answered yet this time

## The same as parts of one sentence: "3 better, 1 worse and 2 newly unknown"

# $count (Number) - questions, here and below
compare-count-better = { $count } better
compare-count-worse = { $count } worse
compare-count-newly-unknown = { $count } newly unknown
compare-count-newly-known = { $count } newly known
compare-count-otherwise =
    { $count ->
        [one] one applies now, or no longer
       *[other] { $count } apply now, or no longer
    }
compare-count-newly-asked = { $count } newly asked
compare-count-no-longer-asked = { $count } no longer asked
compare-count-not-yet = { $count } not answered yet
compare-count-same = { $count } as before
compare-nothing = Nothing is different.

## Lines

# $name (String) - a question in short; $before, $after (String) - answers, as "partly" and "in place"
compare-line = { $name }: { $before } → { $after }
compare-line-new = { $name }: { $after }
compare-line-old = { $name }: last time { $before }
# $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
compare-standing =
    { $spread ->
        [0] { $low } of 100, { $colour }
       *[other] at least { $low }, up to { $high }, { $colour }
    }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
compare-list = { $name }: { $before } → { $after }
compare-list-new = { $name }, new: { $after }
compare-list-old = { $name }, only before: { $before }
# $name (String) - a department; $before, $after (String) - as "very high"
compare-department = { $name }: risk left { $before } → { $after }
compare-department-new = { $name }, new: risk left { $after }
compare-department-old = { $name }, only before: risk left { $before }
# $before (Number); $count (Number) - open now
compare-musts = Must-haves open: { $before } → { $count }

## Screen and command line

compare-title = What changed
# $a, $b (String) - names of assessments with their days
compare-of = { $a } → { $b }
# $title (String); $date (String)
compare-side = { $title } ({ $date })
compare-lists = Checklists
compare-departments = Risk left
compare-questions = Questions

## The next run

next-run-title = Start the next run
next-run-note = the same company, every question asked again
next-run-help = Names, facts, departments, ticks, owners, target, pace and side sheets are kept. Every question is asked again, with the last answer beside it. This run stays as it is.
next-run-go = Start it now
# $status (String) - as "partly"; $date (String)
last-time = Last time: { $status } ({ $date })

## Trend

trend-title = Trend
# $count (Number) - runs, this one included
trend-note =
    { $count ->
        [one] one run
       *[other] { $count } runs, and what changed
    }
# $date (String); $standing (String) - as compare-standing; $musts (Number)
trend-run =
    { $musts ->
        [0] { $date }: { $standing }
        [one] { $date }: { $standing }, one must-have open
       *[other] { $date }: { $standing }, { $musts } must-haves open
    }
trend-run-none = { $date }: no score
trend-one-platform = Only runs on the same platform stand here.
trend-none = There is no earlier run to compare with.

## Command line

cli-compare = Say what changed between two assessments
