### Linear mode: the wizard as numbered lines for screen readers, plain terminals and scripts. Everything here is read aloud.
### Short and plain; no drawings, no arrows, no names of keys.

linear-greeting = Portolan, line by line. Type a number or a word and press Enter; type ? to hear which words work.
# $done (Number), $total (Number)
linear-progress = { $done } of { $total } done
# $list (String) - words, as "why, law, back and undo"
linear-words = Words: { $list }.
# $number (Number) - of a line; $text (String)
linear-item = { $number }. { $text }
# $label (String) - what it is about; $text (String)
linear-label = { $label }: { $text }
# One more thing about the same line. $label (String) - what stands before; $text (String)
linear-besides = { $label }; { $text }
# $label (String) - a whole sentence; $text (String) - what follows
linear-after = { $label } { $text }
# Ends a sentence. $text (String)
linear-sentence = { $text }.
# Between short parts of one line.
linear-dot = { ", " }
# $word (String) - a word that may be typed
linear-quoted = “{ $word }”
# $text (String) - what stands in a field
linear-holds = Now: { $text }

## Lines that can be ticked or chosen. $text (String) - the line

linear-ticked = { $text } (ticked)
linear-chosen = { $text } (chosen)
linear-answered = { $text } (answered)
linear-flagged = { $text } (flagged)
linear-now-ticked = Ticked: { $text }
linear-now-unticked = No longer ticked: { $text }
linear-saved = Saved.

# After what is new on a page that was said before.
linear-as-before = The rest is as before; “again” says all of it.
# $count (Number) - lines of a list that were not said
linear-more = { $count ->
    [one] One more line.
   *[other] { $count } more lines.
}

## How to answer; each is said when it changes

linear-hint-choose = Type a number.
linear-hint-ticks = Type the numbers of all that apply, such as 1 3; the same number once more takes the tick away.
linear-hint-go-on = An empty line goes on.
linear-hint-ticks-short = Type all that apply; an empty line goes on.
linear-hint-field = Type the text. An empty line leaves it as it is and goes on.
linear-hint-filter = Type a few letters to narrow the list, or a number to choose.
linear-hint-length = Type how long, such as 6 months, or the number of a line.
linear-hint-read = An empty line closes this.

## What cannot be done

linear-nothing = Nothing changes by that.
linear-unknown = That is no number or word that works here. Type ? to hear which do.
linear-no-line = There is no such line. “again” says them once more.
linear-one-only = Only one line can be chosen here.
linear-choose-first = Nothing is chosen yet. Type the number of a line.
linear-no-unit = That unit is not offered here. “again” says the lines once more.
linear-two-ways = More than one thing begins with that. Please type the whole word, or a number.

## Words that may be typed: one short word each, in lower case. English words work in every language.
## What a word does stands behind it in the list of words: "back: the page before".

linear-word-back = back
    .does = the page before; nothing is lost
linear-word-next = next
    .does = goes on without an answer here
linear-word-previous = previous
    .does = the one before
linear-word-undo = undo
    .does = takes the last change back
linear-word-redo = redo
    .does = brings back what was taken back
linear-word-results = results
    .does = the result so far
linear-word-report = report
    .does = writes a report, a letter or another paper
linear-word-details = details
    .does = note, owner, due date and evidence
linear-word-flag = flag
    .does = marks this question to come back to, or takes the mark away
linear-word-jump = jump
    .does = finds a question by a few letters
linear-word-language = language
    .does = another language
linear-word-terms = terms
    .does = explains words
linear-word-explain = explain
    .does = what the points are made of
linear-word-path = path
linear-word-rest = rest
linear-word-reveal = names
linear-word-new = new
linear-word-delete = remove
linear-word-more = more
linear-word-quit = quit
    .does = leaves; everything is saved
linear-word-clear = clear
linear-word-again = again
linear-word-help = help

## What words do that stand for no key

linear-help = Numbers choose a line. A word and a number does something with that line, such as remove 2. Text in quotes is only text.
# $list (String) - words such as "why, law, look and proof"
linear-help-parts = About this question: { $list }.
linear-clear-help = empties the field
linear-again-help = says this page once more
linear-help-help = says which words work here

## Twins of messages that speak of keys

linear-screen-nothing-ticked = Nothing is ticked yet. Type the numbers that apply; an empty line once more goes on without an answer.
linear-screen-question-choose = Choose an answer first: type its number.
linear-screen-question-go-on = An empty line goes on; another answer changes this one.
linear-screen-question-accept-help = It counts half. Once somebody accepts it by name it counts a little more, and an open must-have is closed. “back” leaves it not accepted.
linear-screen-form-drop = Not kept yet. Put it right, or type “back” once more to drop it.
linear-screen-terms-help = Type a few letters to narrow the list; “back” leads back.
linear-screen-jump-help = Type a few letters of the question; “back” leads back.
linear-screen-review-intro = Have a look before you use the result. A number opens a line.
linear-screen-department-intro = How much is at stake, and how much risk is left. A number shows what you can do.
linear-screen-checklists-intro = A number turns a checklist: off, shown beside the verdict, in the verdict.
# $high (Number), $target (Number) - points of 100; $spread (Number) - points between both ends
linear-screen-results-up-to =
    { $spread ->
        [0] target { $target }
       *[other] up to { $high }; target { $target }
    }
# $name (String) - a department; $before, $after (String) - decisions
linear-screen-whatif-department = { $name }: now { $before }; then { $after }
linear-screen-sheet-length = Say how long.
linear-screen-sheet-number = Type a whole number up to 9999 with its unit, such as 6 months.
linear-screen-decisions-intro = What each department may do with this chat now, and after the must-haves. A number says why.
linear-screen-steps-intro = What each step has for certain, up to what it may have. A number says what its points are made of.
linear-screen-standing-intro = How much is at stake, against the risk left now and later. A number opens the department.
# $low, $high (Number) - points before; $then, $best (Number) - points now
linear-plan-moved = At least { $low } before, { $then } now; up to { $high } before, { $best } now.
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
linear-plan-moved-one = { $low } of 100 before, { $then } now.
# $before (Number); $count (Number) - open now
linear-plan-musts = { $count ->
    [0] Must-haves open: { $before } before, none now.
   *[other] Must-haves open: { $before } before, { $count } now.
}
# How much is at stake. $before, $after (String) - as "very high (4)"
linear-screen-whatif-stakes = at stake: now { $before }, then { $after }
# $before, $after (Number)
linear-screen-whatif-musts = Must-haves open or not known: now { $before }, then { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
linear-screen-whatif-moved = { $name }: risk left now { $before }, then { $after }; now { $was }, then { $will }
linear-screen-replies-intro = The questions of the letter to the provider. A number takes down what they answered.
# $count (Number) - things that are not known
linear-screen-chart-intro = { $count ->
    [0] From each department to everybody who can reach its data. All of it is known.
    [one] From each department to everybody who can reach its data. One thing is not known. A number changes what stands there.
   *[other] From each department to everybody who can reach its data. { $count } things are not known. A number changes what stands there.
}
# $count (Number) - assessments
linear-screen-home-found = { $count ->
    [0] Nothing is called that. “back” shows all again.
    [one] One found. “back” shows all again.
   *[other] { $count } found. “back” shows all again.
}
linear-screen-trash-help = What lies here can be brought back. A number shows what can be done.
linear-workshop-agenda = Agenda: what counts most comes first. A number leaves a question out today.
linear-workshop-agenda-out = Left out today. A number takes one in again.
linear-workshop-hands-type = How many hands for each answer in turn, such as 3 0 5 2.
# $list (String) - the answers for which nothing is typed
linear-workshop-hands-few = No number for { $list }. Type all four numbers, or an empty line: nobody.
# $name (String) - a question in short; $before, $after (String) - answers
linear-compare-line = { $name }: { $before } before, { $after } now
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
linear-compare-list = { $name }: before, { $before }; now, { $after }
# $name (String) - a department; $before, $after (String) - as "very high"
linear-compare-department = { $name }: risk left { $before } before, { $after } now
# $before (Number); $count (Number) - open now
linear-compare-musts = Must-haves open: { $before } before, { $count } now
# $a, $b (String) - as compare-side
linear-compare-of = { $a }, then { $b }
linear-screen-sheet-open = Nothing is answered yet. An empty line once more goes on without an answer.
linear-screen-sheet-today = Today. An empty line takes it, or type another day.
linear-screen-sheet-from-profile = From what you said about the company. An empty line takes it, or type another.
# $language (String) - name of the language
linear-screen-language-key = { $language }
