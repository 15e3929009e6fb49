### The workshop: one question at a time before a room, hands counted after the vote. Also what other screens say of it.
### What stands on the room's screen is read from the back: short sentences, plain words.

## Disagreements, wherever an answer is shown

# How many gave an answer, as part of a list: 3 for "Yes, all of it" and 5 for "No".
# $count (Number) - hands; $answer (String) - the answer
workshop-hands = 「{ $answer }」{ $count } 人
# $hands (String) - a list of workshop-hands
workshop-split = 在座意見不一：{ $hands }。
workshop-split-note = 未以一個答案定下之前，最壞按最低的答案計，最好按最高的答案計。
# In place of an answer, inside a line: 0 to 6.3 of 12.5 · the room disagreed · Where the data is
workshop-split-short = 在座意見不一
# $points (Number) - points between the lowest and the highest answer
workshop-find-split = 在座意見不一，{ $points } 分
# $low, $high, $points (String) - points with a decimal
workshop-explain-points = { $low } 至 { $high }／{ $points }
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

## Opening

workshop-title = 工作坊
workshop-door = 工作坊
workshop-door-note = 全場一起，逐題討論
workshop-intro = 每次一題，以大字顯示。舉手後點算人數，投票完才顯示結果。螢幕上不會出現檔案的其他內容。
workshop-begin = 由第一題開始
workshop-people = 出席者
workshop-people-none = 尚未填上姓名
workshop-people-type = 姓名
workshop-people-help = 姓名之間以逗號分隔。報告會列為參與者。
workshop-minutes = 時間
workshop-minutes-type = 全程多少分鐘，10 至 480
# $all, $opening, $questions, $closing (Number) - minutes
workshop-minutes-note = 共 { $all } 分鐘：開場 { $opening }、討論 { $questions }、總結 { $closing }
workshop-form-minutes = 請填寫 10 至 480 之間的分鐘數。
workshop-ask = 討論哪些題目
# $count (Number)
workshop-ask-open = 尚未有結果的（{ $count }）
# $count (Number)
workshop-ask-all = 全部，不論已答未答（{ $count }）
workshop-agenda = 議程：最重要的排先（按 Enter 今天略去一題）
workshop-agenda-later = 這些題目時間不夠
workshop-agenda-out = 今天略去（按 Enter 重新加入）
# $minutes (Number)
workshop-topic-minutes = { $minutes } 分鐘
workshop-nothing = 沒有題目可以討論。請選「全部」，或重新加入題目。

## A question before the room

# $left, $minutes (Number) - minutes left of those planned for this question; $rest (Number) - minutes until the end
workshop-strip = 這題尚餘 { $left }／{ $minutes } 分鐘 · 距離結束 { $rest } 分鐘
# $over (Number) - minutes beyond those planned for this question; $rest (Number) - minutes until the end
workshop-strip-over = 這題超時 { $over } 分鐘 · 距離結束 { $rest } 分鐘
# Read aloud instead of what is drawn. $number (String) - 1 to 4; $answer (String)
workshop-answer = { $number } { $answer }
workshop-hands-type = 順次輸入各答案的舉手人數，例如 3 0 5 2，再按 Enter
workshop-hands-none = 尚未有人舉手：請為每個答案輸入人數，數字之間留空格。
workshop-hands-many = 輸入了多於四個數字。
workshop-hands-high = 人數太多。數字之間請留空格：3 0 5 2
# $list (String) - the answers for which nothing is typed
workshop-hands-few = { $list }尚未輸入人數。請補上；再按一次 Enter 則當作無人。

## What came of it

# Everybody gave the same answer. $count (Number) - hands; $answer (String)
workshop-agreed =
    { $count ->
        [1] 一人舉手，一個答案：{ $answer }
       *[other] { $count } 人一致：{ $answer }
    }
# $hands (String) - a list of workshop-hands
workshop-split-result = 意見不一：{ $hands }。
workshop-split-room = 未定下之前，最低和最高的答案都計。誰可以查明？
# The room disagreed, and somebody has answered since. $hands (String) - a list of workshop-hands
workshop-settled = 其後已有答案。當時舉手：{ $hands }。
workshop-go-on = 繼續
workshop-who = 由誰查明？
workshop-park = 先擱下
workshop-again = 重新投票
workshop-who-name = 由誰查明
workshop-who-due = 何時完成，例如 2027-03-31；可以留空
# $names (String) - those who are here
workshop-who-here = 今天出席：{ $names }
# $name (String) - as typed
workshop-finder = 負責查明：{ $name }。
# $name (String) - as typed; $date (String)
workshop-finder-due = 負責查明：{ $name }，{ $date }前。
workshop-park-text = 要回頭再談什麼
workshop-park-empty = 留空就從清單上除去。
workshop-parked = 已先擱下。
# $text (String) - as typed
workshop-parked-line = 擱下：{ $text }

## A break

workshop-pause-title = 小休
workshop-pause-on = 返回這一題
workshop-pause-next = 跳到下一題
workshop-pause-before = 上一題
workshop-pause-close = 總結：今天的成果

## Closing

workshop-closing-title = 今天的成果
workshop-closing-resume = 返回題目
# $count (Number)
workshop-closing-decided = 共同作答（{ $count }）
# $count (Number)
workshop-closing-split = 意見不一（{ $count }）
# $count (Number)
workshop-closing-unknown = 沒有人知道（{ $count }）
# $count (Number)
workshop-closing-open = 尚未投票（{ $count }）
workshop-parking = 先擱下的事項
workshop-end = 結束工作坊
workshop-end-title = 結束工作坊？
workshop-end-note = 結束後，螢幕會顯示這個檔案的結果，由那裡可以看到其他檔案的名稱。
workshop-end-stay = 否，留在工作坊
workshop-end-leave = 是，結束
