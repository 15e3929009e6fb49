### 附表：清單以外的表格（平台、紀錄、演練等）。表內的問題在 sheets-*.ftl。
### 淺白、平靜。最窄的視窗有 60 欄。

## On the result

screen-results-sheets = 附表
# $count (Number) - things that are to be done again now
screen-results-sheets-note =
    { $count ->
        [0] 紀錄、平台、演練等
       *[other] { $count } 項到期
    }
# A label like "Today" and "Decided" on the result.
screen-results-due = 到期
# $list (String) - names with dates; $count (Number) - how many more
screen-results-due-line =
    { $count ->
        [0] { $list }。
       *[other] { $list }，另有 { $count } 項。
    }
# $what (String) - as "Connected apps and bots"; $when (String) - as "overdue since 3 May 2026"
screen-due-line = { $what }（{ $when }）

## When something is done again

# $date (String)
due-overdue = 自 { $date }起逾期
due-today = 今天到期
# $date (String)
due-later = { $date }到期
due-never = 未做過

## The list of sheets

screen-sheets-intro = 清單以外的表格。這裡不會改變分數。
screen-sheet-nothing = 未有內容
# $count (Number)
screen-sheet-rows = { $count } 行
# $answered, $asked (Number)
screen-sheet-answered = 已答 { $answered }／{ $asked }
# Records that are kept for too long or not long enough. $count (Number)
screen-sheet-gaps = { $count } 項不足
# $count (Number) - things that are to be done again now
screen-sheet-due = { $count } 項到期

## One sheet

screen-sheet-compare = 並排比較
screen-sheet-full = 這份附表不能再加行。
screen-sheet-removed = 已移除。按 F7 可以復原。
screen-sheet-no-name = 未命名的{ $row }
# Head of a column: how long records are kept against how long they have to be.
screen-sheet-gap = 是否合適
# Head of a column: the time a drill took against the time the law gives.
screen-sheet-clock = 是否準時
# Head of a column: how many questions are answered.
screen-sheet-progress = 已答
# Over a list of what is done again and again, each with its day.
screen-sheet-coming = 各項何時到期

## One row

# $when (String) - as "due on 3 May 2027"
screen-sheet-again = 下一次：{ $when }。

## One question of a row

screen-sheet-open = 尚未作答。再按一次 Enter 就不作答，直接繼續。
screen-sheet-date = 年-月-日，例如 2027-06-30。可以留空。
screen-sheet-today = 今天。按 Enter 採用，或輸入另一天。
screen-sheet-from-profile = 取自公司概況。按 Enter 採用，或輸入其他內容。
# In front of the number that is typed; hours, days, months ... are listed below.
screen-sheet-count = 數目
screen-sheet-length = 輸入數目，再用上／下鍵選單位。
screen-sheet-number = 輸入不超過 9999 的整數，用上／下鍵選單位。
# After a number whose unit nobody chose; it stands on days by itself.
screen-sheet-unit = 單位對嗎？用上／下鍵選擇，或再按一次 Enter。
# Label in front of the next one.
screen-sheet-ask = 查問
screen-sheet-ask-help = 公司裡沒有人知道的話，以書面向提供者查詢。
# Label in front of what a kind of record or a drill is about.
screen-sheet-about = 說明
# $period (String) - as "7 years"
screen-sheet-least = 保留期：至少 { $period }
# $period (String) - as "7 years"
screen-sheet-most = 保留期：不超過 { $period }
# $period (String) - as "40 days"
screen-sheet-limit = 法律訂明 { $period }。

## Side by side

screen-compare-open = 未回答
screen-compare-note = 這裡不分勝負：要看你們需要什麼。「不知道」和「未回答」的，都是要問供應商的問題。
# $first, $last, $total (Number) - which columns are in sight
screen-compare-part = 第 { $first } 至 { $last } 欄，共 { $total } 欄；按左／右鍵看其他

## Periods

# $count (Number)
period-hours = { $count } 小時
# $count (Number)
period-days = { $count } 日
# $count (Number)
period-weeks = { $count } 星期
# $count (Number)
period-months = { $count } 個月
# $count (Number)
period-years = { $count } 年
# A record that is never deleted.
period-for-ever = 永遠
period-not-sure = 不知道
# Units to choose from, beside a number that is typed.
period-unit-hours = 小時
period-unit-days = 日
period-unit-weeks = 星期
period-unit-months = 個月
period-unit-years = 年

## How long a record is kept against what is asked for. The source stands beside it; it may be a law or guidance.

# A kind of record that is not in the chat.
retention-none = 不在聊天
retention-not-known = 未知道保留多久或需要多久，無法比較。
    .short = 未知
# $told (String) - how long it is kept; $least (String) - the floor
retention-too-short-law = 太短：{ $told }；要求至少 { $least }。
    .short = 太短
# $told (String) - how long it is kept; $needed (String) - your own need
retention-too-short-own = 太短：{ $told }；你們需要 { $needed }。
    .short = 太短
# $told (String) - how long it is kept
retention-fits = 合適：{ $told }。
    .short = 合適
# $told (String) - how long it is kept
retention-fits-law = 符合依據所訂的期限：{ $told }。請填寫你們自己需要多久；超過所需也是不足之處。
    .short = 符合期限
# $told (String) - how long it is kept; $most (String) - the ceiling
retention-too-long-law = 太長：{ $told }；按這裡所示的依據，不超過 { $most }。
    .short = 太長
# $told (String) - how long it is kept; $limit (String) - the longest that anybody asks for
retention-too-long-own = 太長：{ $told }；沒有什麼要求超過 { $limit }。
    .short = 太長
# The chat keeps it for less, but there is a copy elsewhere. $told (String); $limit (String)
retention-covered = 聊天保留得較短：{ $told }。別處的副本須保留 { $limit }。
    .short = 別處另存
# $needed (String) - your own need; $most (String) - the ceiling
retention-need-too-long = 你們的需要超過依據所容許的：{ $needed }；上限 { $most }。請再看看理由。
    .short = 需要太長

## The time a drill took against the time the law gives

clock-no-number = 這裡引用的依據沒有訂明數字。
    .short = 沒有數字
# $limit (String) - as "40 days"
clock-not-known = 法律訂明 { $limit }。未回答用了多久。
    .short = 未知
# $taken (String), $limit (String) - as "12 days", "40 days"
clock-in-time = 準時：用了 { $taken }，法律訂明 { $limit }。
    .short = 準時
# $taken (String), $limit (String) - as "50 days", "40 days"
clock-late = 逾時：用了 { $taken }，法律訂明 { $limit }。
    .short = 逾時
