### 附表：检查清单之外的表格（平台、记录、演练等）。表里问的内容在 sheets-*.ftl。
### 平实、冷静。最窄的窗口有 60 栏（30 个汉字）。

## On the result

screen-results-sheets = 附表
# $count (Number) - things that are to be done again now
screen-results-sheets-note =
    { $count ->
        [0] 记录、平台、演练等
       *[other] { $count } 项到期
    }
# A label like "Today" and "Decided" on the result.
screen-results-due = 到期
# $list (String) - names with dates; $count (Number) - how many more
screen-results-due-line =
    { $count ->
        [0] { $list }。
       *[other] { $list }，另有 { $count } 项。
    }
# $what (String) - as "Connected apps and bots"; $when (String) - as "overdue since 3 May 2026"
screen-due-line = { $what }（{ $when }）

## When something is done again

# $date (String)
due-overdue = { $date }起逾期
due-today = 今天到期
# $date (String)
due-later = { $date }到期
due-never = 还没做过

## The list of sheets

screen-sheets-intro = 检查清单之外的表格。这里填什么，都不影响分数。
screen-sheet-nothing = 尚无内容
# $count (Number)
screen-sheet-rows = { $count } 行
# $answered, $asked (Number)
screen-sheet-answered = 已答 { $answered }/{ $asked }
# Records that are kept for too long or not long enough. $count (Number)
screen-sheet-gaps = { $count } 处不足
# $count (Number) - things that are to be done again now
screen-sheet-due = { $count } 项到期

## One sheet

screen-sheet-compare = 并排比较
screen-sheet-full = 这个附表不能再添加行。
screen-sheet-removed = 已移除。按 F7 可恢复。
screen-sheet-no-name = 未命名的{ $row }
# Head of a column: how long records are kept against how long they have to be.
screen-sheet-gap = 是否合适
# Head of a column: the time a drill took against the time the law gives.
screen-sheet-clock = 是否按时
# Head of a column: how many questions are answered.
screen-sheet-progress = 已答

# Over a list of what is done again and again, each with its day.
screen-sheet-coming = 各项到期日

## One row

# $when (String) - as "due on 3 May 2027"
screen-sheet-again = 下一次：{ $when }。

## One question of a row

screen-sheet-open = 尚未作答。再按一次 Enter 则不作答，直接继续。
screen-sheet-date = 年-月-日，例如 2027-06-30。可以留空。
screen-sheet-today = 今天。按 Enter 采用，或输入另一天。
screen-sheet-from-profile = 取自你们填写的公司情况。按 Enter 采用，或另行输入。
# In front of the number that is typed; hours, days, months ... are listed below.
screen-sheet-count = 数字
screen-sheet-length = 输入数字，按上、下键选择单位。
screen-sheet-number = 输入整数，最大 9999；按上、下键选择单位。
# After a number whose unit nobody chose; it stands on days by itself.
screen-sheet-unit = 单位对吗？按上、下键选择，或再按一次 Enter。
# Label in front of the next one.
screen-sheet-ask = 询问
screen-sheet-ask-help = 公司里没有人知道的，书面询问提供的一方。
# Label in front of what a kind of record or a drill is about.
screen-sheet-about = 说明
# $period (String) - as "7 years"
screen-sheet-least = 应保存：至少 { $period }
# $period (String) - as "7 years"
screen-sheet-most = 应保存：最长 { $period }
# $period (String) - as "40 days"
screen-sheet-limit = 法律给的期限：{ $period }。

## Side by side

screen-compare-open = 未回答
screen-compare-note = 这里不分胜负，只看你们需要什么。“不知道”和“未回答”的，正是该问供应商的。
# $first, $last, $total (Number) - which columns are in sight
screen-compare-part = 第 { $first } 至 { $last } 列，共 { $total } 列；按左、右键看其他列

## Periods

# $count (Number)
period-hours = { $count } 小时
# $count (Number)
period-days = { $count } 天
# $count (Number)
period-weeks = { $count } 周
# $count (Number)
period-months = { $count } 个月
# $count (Number)
period-years = { $count } 年
# A record that is never deleted.
period-for-ever = 永久
period-not-sure = 不知道
# Units to choose from, beside a number that is typed.
period-unit-hours = 小时
period-unit-days = 天
period-unit-weeks = 周
period-unit-months = 个月
period-unit-years = 年

## How long a record is kept against what is asked for. The source stands beside it; it may be a law or guidance.

# A kind of record that is not in the chat.
retention-none = 不在聊天
retention-not-known = 尚不知道保存多久或需要多久，无从比较。
    .short = 未知
# $told (String) - how long it is kept; $least (String) - the floor
retention-too-short-law = 太短：{ $told }，要求至少 { $least }。
    .short = 太短
# $told (String) - how long it is kept; $needed (String) - your own need
retention-too-short-own = 太短：{ $told }，你们需要 { $needed }。
    .short = 太短
# $told (String) - how long it is kept
retention-fits = 合适：{ $told }。
    .short = 合适
# $told (String) - how long it is kept
retention-fits-law = 与依据的数字相符：{ $told }。还请填上你们自己需要多久；比需要的长，也是不足之处。
    .short = 数字相符
# $told (String) - how long it is kept; $most (String) - the ceiling
retention-too-long-law = 太长：{ $told }，按这里列出的依据，最长 { $most }。
    .short = 太长
# $told (String) - how long it is kept; $limit (String) - the longest that anybody asks for
retention-too-long-own = 太长：{ $told }，没有哪项要求超过 { $limit }。
    .short = 太长
# The chat keeps it for less, but there is a copy elsewhere. $told (String) - how long the chat keeps it; $limit (String) - the longest that anybody asks for
retention-covered = 聊天中保存得较短：{ $told }。另存的那份须保存：{ $limit }。
    .short = 已另存
# $needed (String) - your own need; $most (String) - the ceiling
retention-need-too-long = 你们的需要超出依据所允许的：需要 { $needed }，最长 { $most }。请再想想理由。
    .short = 需要过长

## The time a drill took against the time the law gives

clock-no-number = 此处引用的依据没有规定具体的数字。
    .short = 没有数字
# $limit (String) - as "40 days"
clock-not-known = 法律给的期限是 { $limit }。用了多久，尚未回答。
    .short = 未知
# $taken (String), $limit (String) - as "12 days", "40 days"
clock-in-time = 按时：用了 { $taken }，法律给的期限是 { $limit }。
    .short = 按时
# $taken (String), $limit (String) - as "50 days", "40 days"
clock-late = 超时：用了 { $taken }，法律给的期限是 { $limit }。
    .short = 超时
