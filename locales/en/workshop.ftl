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
