### Many assessments: home, taking in and handing out, the trash, erasing, all together.

## portolan import

cli-import = 匯入另一部電腦的評估，或把它的答案併入你的評估
cli-arg-import = 匯出檔或日誌檔，以 .jsonl 結尾
# $id (String) - the number of the assessment; $count (Number) - entries
cli-import-new = 已匯入為新的評估：{ $id }。
cli-import-merged = 有 { $count } 項新紀錄，已併入 { $id }。
cli-import-nothing = 沒有新內容；{ $id } 已有全部紀錄。

## $kept, $lost (String) - what each says, as short words or as typed

conflict = { $what }：兩部電腦都改過。以較後的「{ $kept }」為準；另一部電腦的是「{ $lost }」。
# Where what each says cannot be put in a few words
conflict-plain = { $what }：兩部電腦的更改不同，以較後的為準。
conflict-next = 這一題已加上標記。請開啟評估，選定哪一個才對。
conflict-next-unflagged = 沒有遺失任何內容：兩者都留在檔案中。請開啟評估，選定哪一個才對。
# $what (String) - a question; $part (String) - a part of its answer, such as "owner"
conflict-part = { $what }（{ $part }）
conflict-title = 公司名稱
conflict-client = 客戶
conflict-profile = 公司概況
conflict-ticks = 剔選的項目
conflict-department = 某個部門
conflict-checklists = 哪些清單計入結論
conflict-target = 目標
conflict-pace = 日數和費用
conflict-override = 另行決定
conflict-participants = 參與者
conflict-plan = 計劃
conflict-park = 工作坊中擱下的事項
conflict-earlier = 上一次評估
conflict-archive = 是否封存
conflict-cover = 報告的封面資料
conflict-next-review = 下次檢視
conflict-part-note = 備註
conflict-part-owner = 負責人
conflict-part-due = 完成期限
conflict-part-evidence = 證據
conflict-part-plan = 計劃
conflict-part-reply = 供應商的答覆
conflict-part-vote = 投票
# What one computer says, where it is not a text that somebody typed
conflict-value-none = 沒有內容
conflict-value-taken-back = 已復原
conflict-value-removed = 已移除
conflict-value-other = 其他內容

## portolan export

cli-export = 把一份評估寫成一個檔案，供另一部電腦使用
cli-option-redact = 不含名稱：凡是輸入的文字都換成代號，選取的答案保留

## Placeholders in a file without names. $number (Number) - which one

redacted-organisation = 機構 { $number }
redacted-client = 客戶 { $number }
redacted-department = 部門 { $number }
redacted-person = 人士 { $number }
redacted-role = 職位 { $number }
redacted-file = 檔案 { $number }
redacted-text = 文字 { $number }

## portolan forget

cli-forget = 徹底刪除一份評估的所有內容
cli-arg-forget = 已儲存評估的名稱或編號，垃圾桶內的也可以
cli-forget-what = 這會刪除這份評估，連同備註和草稿、每日備份，以及垃圾桶內屬於它的一切。刪除後不能復原。
# $name (String) - the name of the assessment
cli-forget-type = 要刪除，請輸入它的名稱：{ $name }
cli-forget-not-typed = 這不是它的名稱，沒有刪除任何內容。
cli-forget-not-typed-next = 請再執行一次，並輸入完整名稱；沒有名稱的，輸入編號。
# $count (Number) - files
cli-forget-done = 已刪除 { $count } 個檔案。
cli-forget-beyond = 以下並未刪除：你寫出的報告和匯出檔、其他電腦和 USB 手指上的副本、其他程式所做的備份，以及磁碟上已刪除檔案的殘留。

## portolan list, portolan portfolio

cli-portfolio = 說明所有評估的整體情況
cli-option-initials = 不含名稱：評估和客戶的名稱只留首字或首字母
cli-option-archived = 包括已封存的
cli-option-find = 只列出名稱或客戶含有這些文字的
cli-option-csv = 輸出表格，供試算表使用
cli-option-ndjson = 每份評估輸出一行 JSON
# $checklist (String) - such as "Hong Kong"; $low, $high (Number) - points of 100; $colour (String) - a colour or "between ..."
cli-portfolio-checklist = { $checklist }：至少 { $low } 分，最高 { $high } 分，{ $colour }
# $count (Number) - assessments
cli-portfolio-count = { $count } 份評估：

## All together: on the screen and from portolan portfolio. $count (Number) - assessments

portfolio-red = { $count } 份未準備好（紅）
portfolio-amber = { $count } 份部分準備好（黃）
portfolio-green = { $count } 份已準備好（綠）
portfolio-between = { $count } 份尚未能定論，介乎兩種顏色之間
portfolio-no-verdict = { $count } 份尚未有結果
portfolio-overdue = { $count } 份有逾期事項
portfolio-must-haves = 最常未達到或未知的必須項目：
# $what (String) - a question in short
portfolio-must-have = { $what }：{ $count } 份
# $name (String) - a name or initials that another assessment has too; $date (String)
portfolio-begun = { $name }（{ $date }開始）
# $number (Number) - its number among those begun on that day
portfolio-begun-again = { $name }（{ $date }開始，當日第 { $number } 份）
# An assessment that was begun again later
portfolio-earlier-run = 較早一次的評估
# $count (Number) - earlier runs
portfolio-earlier-runs = 較早一次的 { $count } 份不計算在內

## Home

key-find = 尋找
key-sort = 下一種排序
key-sort-back = 上一種排序
key-case = 更多操作
# $names (String) - names hidden or shown; $order (String) - how the list is sorted
screen-home-heading = { $names } · { $order }
screen-home-order-changed = 最近更改的排先
screen-home-order-name = 按名稱
screen-home-order-colour = 最差的排先
screen-home-order-due = 最急的排先
screen-home-order-client = 按客戶
screen-home-find = 名稱或客戶中的幾個字
# $count (Number) - assessments
screen-home-found =
    { $count ->
        [0] 找不到。按 Esc 顯示全部。
       *[other] 找到 { $count } 份。按 Esc 顯示全部。
    }
screen-home-no-client = 沒有客戶
screen-home-set-aside = 已封存
screen-home-archived-show = 顯示已封存的 { $count } 份
screen-home-archived-hide = 隱藏已封存的
screen-home-together = 整體情況
screen-home-take-in = 匯入另一部電腦的副本
screen-home-trash = 垃圾桶：{ $count } 份
# $date (String); $list (String) - names or initials
screen-home-week = { $date }前到期：{ $list }
# $count (Number) - further assessments
screen-home-week-more = { $date }前到期：{ $list }，另有 { $count } 份
# $done, $total (Number) - assessments
screen-home-looking = 正在查看其餘評估：{ $done }／{ $total }

## What can be done with one assessment of the list

screen-case-open = 開啟
screen-case-names = 名稱、客戶、下次檢視
screen-case-compare = 與另一份比較
screen-case-compare-which = 與哪一份比較？
screen-case-archive = 封存
screen-case-unarchive = 放回列表
screen-case-export = 製作副本，供另一部電腦使用
screen-case-redact = 製作不含名稱的副本
screen-case-redact-help = 凡是輸入的文字都換成代號，選取的答案保留。
screen-case-trash = 移至垃圾桶
screen-case-restore = 從垃圾桶取回
screen-case-erase = 徹底刪除
screen-case-erase-help = 不能復原；刪除前會要求輸入名稱。
screen-case-name = 公司名稱
screen-case-client = 為哪位客戶而做（可以留空）
screen-case-review = 下次檢視，例如 2027-06-30；可以留空
screen-case-erase-name = 完整名稱
screen-case-erase-wrong = 這不是它的名稱，沒有刪除任何內容。
screen-trash-title = 垃圾桶
screen-trash-help = 這裡的都可以取回。按 Enter 看可以怎樣做。
screen-take-in-title = 匯入副本
screen-take-in-help = 在另一部電腦以「製作副本」寫成的檔案。這裡未有的，會新增為一份評估；已有的，只補上新內容。
screen-take-in-path = 檔案路徑
screen-take-in-found = 兩部電腦改過同樣的內容。以較後的答案為準；請選定哪一個才對：
# $path (String) - a file
screen-shelf-exported = 已寫入：{ $path }
screen-shelf-saved = 已儲存。可以復原。
screen-shelf-taken-back = 已復原。
screen-shelf-trashed = 已移至垃圾桶。可以復原。
screen-shelf-restored = 已從垃圾桶取回。
screen-shelf-erased = 已徹底刪除。別處的報告、匯出檔和副本不受影響。

## All together. $count (Number) - assessments

screen-together-count = { $count } 份評估
screen-together-table = 如要試算表，請在終端機輸入：portolan portfolio --csv
