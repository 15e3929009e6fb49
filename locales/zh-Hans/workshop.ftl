### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands = { $count } 人选“{ $answer }”
# $hands (String) - a list of workshop-hands
workshop-split = 在场意见不一：{ $hands }。
workshop-split-note = 在你们定下一个答案之前，最坏按最低的答案计，最好按最高的答案计。
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = 在场意见不一
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = 在场意见不一，{ $points } 分
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $low } 至 { $high } 分（满分 { $points }）
workshop-explain-intro = 研讨会上意见不一的问题，最坏按最低的答案计，最好按最高的答案计。
# $count (Number)
workshop-review-split = 在场意见不一（{ $count }）
# How a control stands, inside a line.
standing-split = 意见不一
# In a report. $count (Number) - answers about which a workshop disagreed; they are among those said to be not known
workshop-report-split = 其中 { $count } 项在研讨会上意见不一。
# $title (String) - the control
workshop-report-finding = 研讨会上意见不一：{ $title }
# In the printed score: a heading, then a line for each. $name (String) - the control; $hands (String) - a list of workshop-hands
workshop-score-split = 研讨会上意见不一的问题
workshop-score-split-line = { $name }：{ $hands }
