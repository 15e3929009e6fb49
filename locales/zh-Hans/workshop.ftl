### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands = “{ $answer }”{ $count } 人
# $hands (String) - a list of workshop-hands
workshop-split = 在场意见不一：{ $hands }。
workshop-split-note = 在你们定下一个答案之前，最坏按最低的答案计，最好按最高的答案计。
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = 在场意见不一
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = 在场意见不一，{ $points } 分
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $low } 至 { $high }/{ $points }
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

## Opening

workshop-title = 研讨会
workshop-door = 研讨会
workshop-door-note = 当着全场，逐题讨论
workshop-intro = 每次一题，大字显示。举手后统计人数，表决完才显示结果。屏幕上不会出现文件里的其他内容。
workshop-begin = 从第一题开始
workshop-people = 到场人员
workshop-people-none = 还没有填写姓名
workshop-people-type = 姓名
workshop-people-help = 姓名之间用逗号分隔。报告会列为参与者。
workshop-minutes = 时长
workshop-minutes-type = 全程多少分钟，10 至 480
# $all, $opening, $questions, $closing (Number) - minutes
workshop-minutes-note = 共 { $all } 分钟：开场 { $opening }，讨论 { $questions }，总结 { $closing }
workshop-form-minutes = 请填写 10 至 480 之间的分钟数。
workshop-ask = 讨论哪些题
# $count (Number)
workshop-ask-open = 还没有结果的（{ $count }）
# $count (Number)
workshop-ask-all = 全部，不论是否已答（{ $count }）
workshop-agenda = 议程：最要紧的排在前面（按 Enter 今天略过一题）
workshop-agenda-later = 这些题时间不够
workshop-agenda-out = 今天略过（按 Enter 重新加入）
# $minutes (Number)
workshop-topic-minutes = { $minutes } 分钟
workshop-nothing = 没有可以讨论的题。请选“全部”，或重新加入题目。

## A question before the room

# $left, $minutes (Number) - minutes left of those planned for this question; $rest (Number) - minutes until the end
workshop-strip = 本题还剩 { $left }/{ $minutes } 分钟 · 距结束 { $rest } 分钟
# $over (Number) - minutes beyond those planned for this question; $rest (Number) - minutes until the end
workshop-strip-over = 本题超时 { $over } 分钟 · 距结束 { $rest } 分钟
# Read aloud instead of what is drawn. $number (String) - 1 to 4; $answer (String)
workshop-answer = { $number } { $answer }
workshop-hands-type = 依次输入各答案的举手人数，例如 3 0 5 2，再按 Enter
workshop-hands-none = 还没有人举手：请为每个答案输入人数，数字之间留空格。
workshop-hands-many = 输入的数字多于四个。
workshop-hands-high = 人数太多了。数字之间请留空格：3 0 5 2
# $list (String) - the answers for which nothing is typed
workshop-hands-few = { $list }尚未输入人数。请补上；再按一次 Enter 则当作无人。

## What came of it

# Everybody gave the same answer. $count (Number) - hands; $answer (String)
workshop-agreed =
    { $count ->
        [1] 一人举手，一个答案：{ $answer }
       *[other] { $count } 人一致：{ $answer }
    }
# $hands (String) - a list of workshop-hands
workshop-split-result = 意见不一：{ $hands }。
workshop-split-room = 定下之前，最低和最高的答案都计入。谁能去查明？
# The room disagreed, and somebody has answered since. $hands (String) - a list of workshop-hands
workshop-settled = 之后已有答案。当时举手：{ $hands }。
workshop-go-on = 继续
workshop-who = 由谁查明？
workshop-park = 先搁下
workshop-again = 重新表决
workshop-who-name = 由谁查明
workshop-who-due = 完成期限，例如 2027-03-31；可以留空
# $names (String) - those who are here
workshop-who-here = 今天到场：{ $names }
# $name (String) - as typed
workshop-finder = 负责查明：{ $name }。
# $name (String) - as typed; $date (String)
workshop-finder-due = 负责查明：{ $name }，{ $date }前。
workshop-park-text = 要回头再谈什么
workshop-park-empty = 留空则从清单中去掉。
workshop-parked = 已先搁下。
# $text (String) - as typed
workshop-parked-line = 搁下：{ $text }

## A break

workshop-pause-title = 休息
workshop-pause-on = 回到本题
workshop-pause-next = 跳到下一题
workshop-pause-before = 上一题
workshop-pause-close = 总结：今天的成果

## Closing

workshop-closing-title = 今天的成果
workshop-closing-resume = 回到题目
# $count (Number)
workshop-closing-decided = 共同作答（{ $count }）
# $count (Number)
workshop-closing-split = 意见不一（{ $count }）
# $count (Number)
workshop-closing-unknown = 没有人知道（{ $count }）
# $count (Number)
workshop-closing-open = 尚未表决（{ $count }）
workshop-parking = 先搁下的事项
workshop-end = 结束研讨会
workshop-end-title = 结束研讨会？
workshop-end-note = 结束后，屏幕会显示这份文件的结果，从那里可以看到其他文件的名称。
workshop-end-stay = 否，留在研讨会
workshop-end-leave = 是，结束
