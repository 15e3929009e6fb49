### Saved assessments: what went wrong and what to do. Each is one or two short sentences.

## Why the system refused: cause and next step in one sentence

io-not-found = 找不到這個檔案或資料夾，請檢查名稱。
io-no-folder = 所在的資料夾不存在。請先建立，或另選資料夾。
io-denied = 你沒有這裡的權限。請向設定這部電腦的人查詢，或用 --data-dir 另選資料夾。
io-full = 磁碟已滿。請騰出空間，然後再試。
io-read-only = 磁碟設有防寫保護。
io-too-large = 檔案超過這類檔案的大小上限。
io-not-a-file = 這不是所需類型的檔案。
io-exists = 同名的檔案已經存在。
# $detail (String) - what the operating system said, usually in English
io-other = 系統訊息：{ $detail }

## Errors

# $path (String) - a file or folder
store-cannot-read = 無法讀取 { $path }。
store-cannot-write = 無法寫入 { $path }。
store-cannot-lock = 無法為本程式保留 { $path }。
store-rescued = 資料夾無法寫入。你的答案已安全存放於 { $path }。
store-rescued-next = 下次開啟這份評估時，這些答案會自動恢復。
# $size, $limit (String) - kilobytes
store-too-long = 文字太長：{ $size } KB，上限為 { $limit } KB。
store-too-long-next = 請把它存成獨立檔案，再把該檔案列為證據。
# $limit (String) - megabytes
store-full = 這份評估已達大小上限 { $limit } MB，只能閱讀，不能再加入內容。
# $name (String) - what the user typed
store-not-found = 沒有名為「{ $name }」的已儲存評估。
store-not-found-next = 「portolan list」會列出全部。如要開啟檔案，請寫出路徑或以 .jsonl 結尾的名稱。
store-ambiguous = 名為「{ $name }」的已儲存評估不止一份。請改用以下其中一個編號：
# $id (String) - the number of the assessment; $title (String) - its name
store-ambiguous-match = { $id }  { $title }
store-not-a-journal = { $path } 不是 Portolan 評估檔案。
store-not-a-journal-next = 評估檔案以 .jsonl 結尾，第一行寫有「portolan/assessment」。

## Why an assessment can only be read

store-read-only-sample = 這是已完成的範例。請隨意瀏覽；你的更改不會保留。
# $holder (String) - process number and computer name; may be empty
store-read-only-locked = 另一個視窗已開啟這份評估（{ $holder }）。你可以在這裡閱讀。
store-read-only-denied = 這份評估在這裡無法寫入，但可以閱讀。
store-read-only-damaged = 檔案開頭已損壞，因此不會再寫入。能讀取的內容都已顯示。
store-read-only-newer = 這份評估由較新版本的 Portolan 寫成。本版本只顯示它能理解的內容。
store-read-only-other-file = 這個檔案不在你已儲存的評估之中。你可以閱讀。
store-read-only-glance = 這份評估只供顯示。

## What was found while reading

# $file (String) - a file name; $line (String) - a line number
store-problem-torn-tail = { $file }：最後一項記錄在寫入途中中斷。之前的內容全部都在。
store-problem-bad-line = { $file } 第 { $line } 行：有一項記錄已損壞，已略過。檔案沒有改動。
store-problem-newer-event = { $file } 第 { $line } 行：有一項較新版本的記錄，已略過。檔案沒有改動。
# $count (String) - how many
store-problem-missing = { $file }：缺少 { $count } 項記錄。
store-problem-header = { $file }：第一行已損壞。
store-problem-unreadable = 無法讀取 { $file }。
store-problem-recovered = 先前未能存入的 { $count } 項答案已恢復。
store-problem-no-backup = 今天的備份未能完成。
# $path (String) - a file
store-problem-kept = 該片段保存於 { $path }。
store-problem-backups = 「backups」資料夾內有較早的副本。
