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
