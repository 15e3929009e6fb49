### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = A closer look
screen-results-group-said = What you said
screen-results-group-out = To take away

## The steps, a bar each

screen-results-steps = Step by step
# $count (Number) - steps of all checklists
screen-results-steps-note =
    { $count ->
        [one] one step, with a bar
       *[other] the { $count } steps, a bar each
    }
screen-steps-intro = Full: certain. Lighter: not known. Empty: missing. Enter shows the parts of a step.
# The range of a checklist. $low (Number), $high (Number); $spread (Number) - points between both ends
screen-steps-list =
    { $spread ->
        [0] { $low } of 100
       *[other] at least { $low }, up to { $high } of 100
    }
# Points of a step. $low, $high, $points (String) - with a decimal; $count (Number) - questions not known
screen-steps-range =
    { $count ->
        [0] { $low } to { $high } of { $points } points, the room disagreed
        [one] { $low } to { $high } of { $points } points, one question not known
       *[other] { $low } to { $high } of { $points } points, { $count } questions not known
    }
# $low, $points (String) - with a decimal
screen-steps-known = { $low } of { $points } points
screen-steps-nothing = Nothing here is counted.

## Departments: what is at stake against the risk left

screen-results-standing = Risk by department
screen-results-standing-note = at stake, and risk left now and later
screen-standing-intro = How much is at stake, against the risk left now and later. A lighter bar is not decided yet. Enter opens the department.
screen-standing-stake = At stake
screen-standing-now = Risk left now
screen-standing-musts = After the must-haves
screen-standing-plan = After the plan
# $left (String) - risk left, as "high"; $decision (String) - as "hybrid"
screen-standing-line = { $left }: { $decision }

## One addend of the score: labels, and what stands beside them

screen-addend-where = Stands in
# $list (String) - checklist; $step (String) - its step
screen-addend-place = { $list } · { $step }
screen-addend-answer = Answered
screen-addend-points = Points
screen-addend-share = Why so many
screen-addend-gain = Once in place
screen-addend-gate = Weighs as
screen-addend-evidence = Evidence
screen-addend-because = Why
screen-addend-none = Not counted.
# $points (String) - with a decimal
screen-addend-value-unknown = Nobody knows yet: 0 at worst, { $points } at best.
# $low, $points (String) - with a decimal
screen-addend-value-all = { $low } of { $points }: in place counts in full.
# $low, $points (String) - with a decimal
screen-addend-value-half = { $low } of { $points }: it counts half.
# $low, $points (String) - with a decimal
screen-addend-value-started = { $low } of { $points }: started counts little, because it does not work yet.
# $low, $points (String) - with a decimal
screen-addend-value-accepted = { $low } of { $points }: covered otherwise and accepted by name counts three quarters.
# $low, $points (String) - with a decimal
screen-addend-value-nothing = { $low } of { $points }: not in place counts nothing.
# $step (String) - points of the step, with a decimal; $weight (Number) - 5, 3 or 1; $all (Number) - sum of the weights in the step; $points (String) - its own points
screen-addend-share-text = The step has { $step } of the 100 points. This question weighs { $weight } of { $all } there: { $points } points.
# $count (Number) - steps of the checklist in which nothing is asked
screen-addend-dropped =
    { $count ->
        [one] One step has nothing to ask you; its points are shared out among the others.
       *[other] { $count } steps have nothing to ask you; their points are shared out among the others.
    }
# $gain (String) - points with a decimal
screen-addend-gain-points = { $count ->
    [one] +{ $gain } point
   *[other] +{ $gain } points
}
screen-addend-gate-open = open: it lowers the colour
screen-addend-gate-unknown = not known: it may lower the colour
screen-addend-gate-closed = closed
screen-addend-gate-accepted = closed, because something else covers it and somebody accepted that
screen-addend-gate-idle = does not count here, too little is at stake
# $stake (String) - as "high (3)"
screen-addend-gate-from = counts from { $stake } at stake
screen-addend-gate-roles = counts because of who sees the data
# $count (Number) - files or papers
screen-addend-filed =
    { $count ->
        [0] Nothing on file. The points are the same without; the report says how much is on file.
        [one] One piece on file.
       *[other] { $count } pieces on file.
    }
# $list (String) - questions of the profile or tiers, as "What is in it"; $count (Number)
screen-addend-not-asked =
    { $count ->
        [one] Not asked: it does not concern your company, by your answer to “{ $list }”.
       *[other] Not asked: it does not concern your company, by your answers to: { $list }
    }
screen-addend-open = Open the question
screen-addend-back = Back to the numbers

## What if

# $name (String) - department
screen-whatif-writing-for = { $name }: get the place confirmed in writing
# $name (String) - department; $people (String) - a list, as "guests"
screen-whatif-narrow = { $name }: stop showing it to: { $people }
# How much is at stake. $before, $after (String) - as "very high (4)"
screen-whatif-stakes = at stake: { $before } → { $after }
# Beside a question without an answer
screen-whatif-unanswered = not answered yet
screen-whatif-nothing = Nothing is known to be missing, and nothing is unanswered. There is nothing to fix.
# $before, $after (Number)
screen-whatif-musts = Must-haves open or not known: { $before } → { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
screen-whatif-moved = { $name }: risk left { $before } → { $after }; { $was } → { $will }
# The same where the decision stays. $name (String) - department; $before, $after (String) - risk left; $will (String) - decision
screen-whatif-left = { $name }: risk left { $before } → { $after }; { $will } as before
# The same where nothing moves. $name (String) - department; $before (String) - risk left; $was (String) - decision
screen-whatif-same = { $name }: risk left stays { $before }; { $was }
screen-whatif-target = Where should the cheapest path lead?
# $points (Number)
screen-whatif-target-low =
    { $points ->
        [one] at least one point in every checklist
       *[other] at least { $points } points in every checklist
    }
screen-whatif-target-other = another number of points
# $target (String) - as "ready"; $effort (String) - as "4 days"; $days (Number) - days above the optimum, 0 where there is nothing cheaper
screen-whatif-found =
    { $days ->
        [0] Cheapest path to “{ $target }”: { $effort }. Nothing cheaper leads there.
        [one] Path to “{ $target }”: { $effort }. The cheapest is at most { $days } day shorter.
       *[other] Path to “{ $target }”: { $effort }. The cheapest is at most { $days } days shorter.
    }
# $target (String) - as "ready"
screen-whatif-there = You are there already: “{ $target }” needs no fix.
screen-whatif-assumed = Every fix is counted with its whole effort, also where part of it is done or nobody has answered yet. What is in the chat and who sees it stay as you ticked them.
screen-whatif-scope = Not from here: sensitive data is sent, or may be, but no department has it. Look at the ticks of the departments first.
screen-whatif-nowhere = No set of fixes leads there from here: look at the departments and the ticks first.

## Find out first: who finds out by when, and what the provider answered

screen-find-task = Who finds it out or does it, and by when. It shows in the plan and in what is due.
screen-find-replied = the provider replied
screen-find-not-asked = The provider is not asked about this; name who finds out instead.
screen-replies = The provider's replies
# $done, $total (Number) - questions with a reply, and all
screen-replies-note =
    { $total ->
        [one] the only question has { $done } replies
       *[other] { $done } of { $total } questions have a reply
    }
screen-replies-intro = The questions of the letter to the provider. Enter takes down what they answered.
screen-replies-none = There is nothing to ask the provider.
# $count (Number)
screen-replies-open = Without a reply ({ $count })
# $count (Number)
screen-replies-done = With a reply ({ $count })
screen-reply-title = the provider's reply
# Label beside the reply, as short as "Why"
screen-reply = Reply
# $text (String) - what the provider said; $date (String)
screen-reply-dated = { $text } ({ $date })
# $text (String) - what the provider said; $from (String) - who said it
screen-reply-from = { $text } ({ $from })
# $text (String) - what the provider said; $from (String) - who said it; $date (String)
screen-reply-from-dated = { $text } ({ $from }, { $date })
screen-reply-text = What they answered (empty removes the reply)
screen-reply-who = Who answered (may stay empty)
screen-reply-date = When (year-month-day, may stay empty)
screen-reply-evidence = Their letter or e-mail as a file (may stay empty)
screen-reply-follows = Which answer follows for you?
screen-reply-as-is = Leave the answer as it is

## The chart: department, what is in it, platform, where it goes, who can reach it

screen-chart = Where the data goes
# Beside the door to the chart. $count (Number) - boxes that are not known
screen-chart-note =
    { $count ->
        [0] the chart, all of it known
        [one] the chart, one thing in it not known
       *[other] the chart, { $count } things in it not known
    }
# $count (Number) - boxes that are not known
screen-chart-intro =
    { $count ->
        [0] From each department to everybody who can reach its data. All of it is known.
        [one] From each department to everybody who can reach its data. One thing is not known. Enter changes what is in focus.
       *[other] From each department to everybody who can reach its data. { $count } things are not known. Enter changes what is in focus.
    }
# Heads a column of departments
screen-chart-department = Department
screen-chart-platform = Platform
# $stake (String) - as "very high (4)"
screen-chart-stake = at stake: { $stake }
# $name (String) - a place
screen-chart-unconfirmed = { $name }, not confirmed
# $list (String) - what is known of it, in a list
screen-chart-partly = { $list }; the rest is not known

## The way to the list of assessments

screen-results-home = All assessments
screen-results-home-note = the list; this one is saved

## What to do where no department names what is sent

screen-results-scope = Tick it in the department that sends it. If it has left the chat since, change the answer under Company and platform.
