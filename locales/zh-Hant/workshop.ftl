### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands = { $count } 人選「{ $answer }」
# $hands (String) - a list of workshop-hands
workshop-split = 在座意見不一：{ $hands }。
workshop-split-note = 未以一個答案定下之前，最壞按最低的答案計，最好按最高的答案計。
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = 在座意見不一
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = 在座意見不一，{ $points } 分
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $points } 分中的 { $low } 至 { $high } 分
workshop-explain-intro = 工作坊意見不一的問題，最壞按最低的答案計，最好按最高的答案計。
# $count (Number)
workshop-review-split = 在座意見不一（{ $count }）
# How a control stands, inside a line.
standing-split = 意見不一
# In a report. $count (Number) - answers about which a workshop disagreed; they are among those said to be not known
workshop-report-split = 其中 { $count } 項，工作坊上意見不一。
# $title (String) - the control
workshop-report-finding = 工作坊意見不一：{ $title }
# In the printed score: a heading, then a line for each. $name (String) - the control; $hands (String) - a list of workshop-hands
workshop-score-split = 工作坊意見不一的問題
workshop-score-split-line = { $name }：{ $hands }
