# Reports: cover, document control, what changed since the last run, what is not known, register of evidence, workshop.

### The cover of a report: who may read it, which version it is, who made it and for whom. A form on the page of reports
### sets them; they are printed on the cover and in the table "document control" on the last page.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = 機密
cover-classification-internal = 內部
cover-classification-restricted = 受限：只限指定的人閱讀
cover-classification-public = 公開

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = 這不是 PNG 圖片。請把標誌存成 PNG 再試。
# $size and $limit are kilobytes.
logo-too-heavy = 檔案有 { $size } KB；標誌最多 { $limit } KB。
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = 圖片是 { $width }×{ $height } 像素；標誌每邊最多 { $limit } 像素，總共不超過 1600 萬像素。
logo-damaged = 圖片已損壞或不完整。請把標誌重新存成 PNG 再試。

## Labels of the form, of the cover and of document control

cover-classification = 保密級別
cover-version = 版本
cover-prepared-by = 編製者
cover-for-whom = 致
# Beside the classification on the cover and in the header. $version (String) - as typed, such as "2"
cover-edition = 版本 { $version }
# Alternative text of the logo on the cover. $organisation (String) - the company's name
cover-logo-alt = { $organisation }的標誌

### The statement, last page: which version of what this is, and how to check it.

## Document control: a table of two columns, what and its value

control = 文件資料
control-what = 項目
control-value = 本文件
control-kind = 報告種類
control-program = 製作程式
control-check = 怎樣核對
# $command (String) - a command to be typed, in English letters. FILE and NAME in it stand for what the reader has.
control-check-text = 由保存答案的人執行「{ $command }」，便知道這個檔案是否屬於那些答案、有沒有意外改動。這不是簽署。
# $digest (String) - 64 digits
control-digest = 答案的 SHA-256 校驗值：{ $digest }

### What was looked at: who took part, what changed since the last run.

people-name = 姓名
people-role = 職銜（照填寫）

# $date (Date) - the day of the last run
changed = 自上次評估（{ $date }）以來有什麼改變
changed-undated = 自上次評估以來有什麼改變
changed-what = 項目
changed-last = 上次
changed-now = 現時
changed-change = 變化
# $list (String) - as "3 better, 1 worse and 14 as before"
changed-summary = 問題：{ $list }。
changed-questions = 與上次不同的問題
changed-musts = 未達到或未知的必須項目
# $name (String) - a checklist
changed-points = { $name }：分數（滿分 100）
# Points and colour. $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
changed-standing =
    { $spread ->
        [0] { $low } 分：{ $colour }
       *[other] 至少 { $low } 分，最高 { $high } 分：{ $colour }
    }
# How far both ends of the range have moved, with their sign. $low, $high (String) - as "+6", "−2"
changed-moved = 至少 { $low }，最高 { $high }
changed-same = 沒有變化
# $count (Number) - must-haves
changed-fewer = 少 { $count } 項
changed-more = 多 { $count } 項
# Below the table. $count (Number) - questions that changed and are not in it
changed-left = 另有 { $count } 條問題有變。附錄列出全部答案。

### Page "what is not known": what to find out first, what is on file as evidence, what a workshop left open.

unknown-outline = 未知的事項和存檔的證據
# Heading of the page. $count (Number) - questions; $points (String) - points of 100; $checklist (String) - the checklist
# of the verdict
unknown-message = 有 { $count } 項答案未知，查明後{ $checklist }清單最多變動 { $points } 分
unknown-message-plain = 有 { $count } 項答案未知
# $with (Number), $all (Number) - answers "in place"
unknown-message-none = 答案全部已知；{ $all } 項「已做到」的答案中，{ $with } 項存有證據
unknown-message-empty = 仍然一無所知：尚未問過任何問題
unknown-lead = 「未知」最壞當作未做到，最好當作已做到。查明花費不多，又能收窄範圍，所以排在最先。
unknown-lead-none = 結果以答案為依據。存檔的證據，是別人可以查看的。
unknown-first = 首先查明
unknown-question = 要查明什麼
unknown-ask = 由誰查明
# Under a question that nobody answered, unlike “don’t know”.
unknown-unanswered = 尚未回答
# Under the name of the owner, where the draft letter to the provider asks the same.
unknown-provider = 向供應商查詢（查詢函草稿）
# Under a date that has passed.
unknown-past-due = 已逾期
unknown-first-note = 分數是該項答案最壞與最好之間的差距，查明後便會消除。必須項目排先，其次是分數最多的。
# $count (Number) - further questions
unknown-first-more = 另有 { $count } 項未知，列在附錄。
unknown-departments = 各部門仍未知道的事
unknown-what = 什麼未知
# $tier (String) - "Where it goes"; $state (String) - "not known", "not in writing"
unknown-tier = { $tier }：{ $state }
unknown-platform = 平台（涉及全部部門）
# $count (Number) - further departments
unknown-departments-more = 另有 { $count } 個部門未完全清楚。

## Register of evidence

# $count (Number) - files
evidence = 存檔的證據：{ $count } 項
evidence-none = 存檔的證據
evidence-none-text = 尚未有存檔的證據。沒有證據的「已做到」，只是有人這樣說。
evidence-for = 證明什麼
evidence-file = 檔案名稱
evidence-until = 有效至
evidence-sha = SHA-256（開首）
evidence-expired = 已屆滿
evidence-note = SHA-256 是檔案加入時的校驗值，首 12 位已足以分辨不同的檔案。短橫線：沒有計算校驗值，或證據沒有期限。已屆滿的不計算。

## Workshop

unknown-votes = 工作坊意見不一的地方
unknown-votes-question = 問題
unknown-votes-hands = 舉手人數
unknown-votes-counts = 定下之前這樣計
# $worst, $best (String) - answers: "not in place", "in place"
unknown-votes-between = 最壞按{ $worst }計，最好按{ $best }計
unknown-parking = 工作坊上先擱下的事項
unknown-parking-thought = 要回頭再談什麼
unknown-parking-with = 在哪一題提出

### Draft letter to the provider: the answers that came, in the column of its answers.

# $from (String) - who answered, as typed; $date (Date)
reply-from-on = { $from }，{ $date }
reply-from = { $from }
reply-on = { $date }
