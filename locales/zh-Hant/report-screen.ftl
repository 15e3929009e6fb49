### Ordering a report in the wizard, looking at its pages as text, and `portolan verify`.
### Plain and calm, short lines: there is room for about 56 Latin letters in a narrow window.

## Kinds of reports: a name, and what it is for and for whom.
## "Short form" and "board report" are the same answers at two lengths; the annex is a file of its own beside them.

report-kind-short = 簡短版
    .for = 給東主：結論、必須項目、部門、計劃。
report-kind-board = 董事會版
    .for = 給董事和客戶：全部頁面，董事會專頁排在最前，連方法和聲明。
report-kind-annex = 附錄
    .for = 給查核的人：每個答案、附表、登記冊，以及所據的法律。
report-kind-handout = 員工須知
    .for = 給所有人：什麼可以傳到哪裡，一頁看完。不提分數，不談法律。
report-kind-papers = 文件草稿
    .for = 核對、簽署後使用：供應商查詢函、員工通知書、聊天政策等。
report-kind-blank = 紙本問卷
    .for = 用筆填寫，一個人填或圍坐一起填都可以。
report-kind-owners = 個人工作單
    .for = 給做事的人：要做或查明什麼、何時完成、要有什麼證據。

## Formats: a name, and what it is good for

report-format-pdf = PDF
    .for = 列印、簽署、寄發、存檔。在哪裡看都一樣。
report-format-html = 網頁
    .for = 單一檔案，用瀏覽器或螢幕閱讀器開啟；不會從網絡載入任何內容。
# "Markdown" is the name of a format; keep it.
report-format-md = 文字（Markdown）
    .for = 複製到文件或 wiki。
# "CSV" is the name of a format; keep it.
report-format-csv = 表格（CSV）
    .for = 用試算表開啟。
# "JSON" is the name of a format; keep it.
report-format-json = 數據（JSON）
    .for = 供其他程式使用。
# "iCalendar" is the name of a format; keep it.
report-format-ics = 日曆日期（iCalendar）
    .for = 把行動、演練和檢視加進你的日曆。

## What can be chosen. Each is a line with what is chosen now behind it; chosen, it opens a list of its own.

report-screen-kind = 哪一種
report-screen-paper = 哪一份
report-screen-format = 格式
report-screen-language = 語言
# A second language that stands beside the first on the same pages.
report-screen-second = 並列語言
report-screen-names = 名稱
report-screen-cover = 封面資料
report-screen-logo = 標誌
report-screen-path = 存放位置
report-screen-preview = 先看內容
report-screen-write = 製作報告
report-screen-folder = 開啟報告所在的資料夾
report-screen-replies = 供應商的答覆

## Headings of the lists

report-screen-kind-which = 用來做什麼？
report-screen-paper-which = 哪一份文件草稿？
report-screen-format-which = 要哪種檔案？
report-screen-language-which = 用哪種語言？
report-screen-second-which = 旁邊並列第二種語言？
report-screen-names-which = 顯示名稱嗎？

## What can be chosen in them

report-screen-paper-all = 全部
report-screen-second-none = 沒有
    .for = 只用一種語言。
report-screen-names-all = 照原樣
    .for = 公司、人員和部門的名稱，以及所有輸入過的文字。
report-screen-names-out = 隱去
    .for = 名稱和輸入的文字一律換成「人員 1」之類的代號。方便給人看。
# Nothing is chosen for the cover.
report-screen-cover-plain = 沿用一般格式
# $version (String) - as typed by the user
report-screen-cover-version = 版本 { $version }
# $name (String) - as typed by the user
report-screen-cover-by = 編製：{ $name }
# $name (String) - as typed by the user
report-screen-cover-for = 致：{ $name }
# $path (String) - where a picture would be found
report-screen-logo-none = 沒有；如有圖片 { $path }，會印在封面
# $path (String); $fault (String) - a sentence that says what is wrong with the picture
report-screen-logo-fault = { $path } 不採用。{ $fault }
report-screen-logo-out = 與名稱一併隱去

## While it is written, and after

report-screen-writing = 製作中……
# $page, $pages (Number)
report-screen-writing-page = 製作中，第 { $page } 頁，共 { $pages } 頁……
# $path (String)
report-screen-done = 已寫入：{ $path }
# $fault (String) - one or more sentences
report-screen-failed = 未能寫入。{ $fault }
report-screen-missing = 這個版本未能製作報告。
# $characters (String) - characters, separated by spaces
report-screen-uncovered = 字型沒有以下字元，報告會以方框表示：{ $characters }
# $path (String) - a folder
report-screen-no-folder = 未能在這裡開啟資料夾。位置是 { $path }

## Before the cover: a form

screen-cover-title = 封面資料
screen-cover-help = 全部可以留空。會印在封面、頁首和最後一頁。
screen-cover-classification = 誰可以看
screen-cover-version = 版本，例如 2 或草稿 3
screen-cover-prepared-by = 編製者
screen-cover-for-whom = 致

## The pages as text

report-preview-title = 報告內容（文字）
report-preview-wait = 正在編排內容……
# $fault (String) - one or more sentences
report-preview-failed = 未能顯示。{ $fault }
# $page, $pages (Number) - which part; $name (String) - its name, such as "Plan"
report-preview-part = 第 { $page } 部分，共 { $pages } 部分：{ $name }
# Stands where a form leaves room to write by hand.
report-preview-blank = （留空填寫）
# A chart or another figure follows in words. $text (String) - what the picture says
report-preview-figure = 圖：{ $text }

## portolan verify. Each line is one finding; the first word of each tells most.
## A "seal" is a checksum inside the file; keep apart from "signature".

# $path (String)
cli-verify-report = { $path } 是 Portolan 製作的報告。
# $path (String)
cli-verify-foreign = { $path } 並非 Portolan 製作的報告，或其中的識別資料已經遺失。
cli-verify-intact = 沒有改動：與製作時完全相同，一個位元組也沒有變。
cli-verify-changed = 有改動：檔案與製作時不同。請由 Portolan 重新列印或發出。
# Formats other than PDF
cli-verify-unsealed = 檔案沒有校驗碼：不能判斷內容有否改動。只有 PDF 可以這樣核對。
# $path (String)
cli-verify-calendar = { $path } 是 Portolan 製作的日曆，沒有註明屬於哪些答案：只有 PDF、網頁、Markdown、CSV 和 JSON 有註明，可以核對。
# $name (String) - the company
cli-verify-now = 報告與現時的答案相符（{ $name }）。
cli-verify-now-redacted = 報告與現時的答案相符，名稱已隱去（{ $name }）。
# $date (String) - a date; $count (Number) - how many changes came after it; $name (String) - the company
cli-verify-earlier = 報告與 { $date }的答案相符（{ $name }）。其後有 { $count } 項更改。
cli-verify-earlier-redacted = 報告與 { $date }的答案相符，名稱已隱去（{ $name }）。其後有 { $count } 項更改。
# $name (String) - the company
cli-verify-other = 報告與這些答案不符，無論現時或以往任何時候（{ $name }）。
cli-verify-no-code = 報告沒有註明屬於哪些答案。
cli-verify-no-signature = 這不是簽署：只能發現混淆和意外，不能發現有人蓄意更改檔案。
