### The command line: help, messages, small results. Names of commands and options stay as they are.

cli-about =
    畫出公司聊天資料的去向，並說明你們準備到什麼程度，能否為此負責。
    你輸入的內容不會離開這部電腦。

## Headings of help pages

cli-heading-usage = 用法：
cli-heading-commands = 指令
cli-heading-arguments = 參數
cli-heading-globals = 所有指令共用的選項
cli-heading-options = 選項
# Placeholders in the usage line, without brackets
cli-value-command = 指令
cli-value-options = 選項

## Commands

cli-new = 開始新的評估
cli-open = 繼續一份評估，或查看一個檔案
cli-sample = 查看已完成的範例
cli-report = 製作報告：PDF、網頁、文字、表格、數據或日曆日期
cli-verify = 核對報告有沒有改動，是否屬於某份評估
cli-list = 列出已儲存的評估
cli-locale = 翻譯：列出語言、檢查文字
cli-locale-list = 列出現有語言
cli-locale-check = 檢查翻譯：指出每個錯誤的位置
cli-check = 檢查題庫檔案：指出每個錯誤的位置
cli-score = 說明一項評估的結果
cli-schema = 印出供編輯器使用的 JSON Schema
cli-doctor = 說明各項資料存放在哪裡、是否完好
cli-completions = 輸出命令列的自動補全腳本
cli-man = 輸出使用手冊頁

## Options and arguments

cli-option-lang = 語言，例如 en、zh-Hant、zh-Hans、pt
cli-option-data-dir = 存放評估與設定的資料夾
cli-option-locale-dir = 存放修改過或新增語言的資料夾
cli-option-questionnaire-dir = 存放修改過或新增題庫的資料夾
cli-option-date = 以此日期（而非今天）判斷及列印
cli-option-theme = 顏色：dark、light、contrast 或 mono
cli-option-bidi = 由誰排列從右到左的文字：auto、app、terminal、words 或 off
cli-option-ascii = 以純文字字元繪畫線條和標記
cli-option-linear = 逐行提問，供螢幕閱讀器、簡易終端機和腳本使用
cli-option-no-color = 不使用顏色
cli-option-kind = short 為簡短版（給東主）；board 為董事會版；annex 為附錄（全部答案）；handout 為員工須知；papers 為文件草稿；blank 為紙本問卷；owners 為個人工作單
cli-option-format = pdf、html、md、csv、json 或 ics；不填則看 -o 的檔案名稱，再不然就是 pdf
cli-option-with = 旁邊並列的第二種語言，例如 zh-Hant
# Of a report; the placeholders are such as "Person 1".
cli-option-redact-report = 名稱和輸入的文字一律換成代號；也不用 logo.png
cli-option-logo = 封面用的 PNG 圖片；不填則用存放評估的資料夾內的 logo.png
cli-option-output-report = 寫入此檔案或此資料夾；- 代表標準輸出
cli-option-paper = 只要這份文件草稿，例如 vendor-letter
cli-option-output = 寫入此檔案
cli-option-force = 覆寫已存在的檔案
cli-arg-sample = 範例名稱：retail、builder、clinic、e-commerce、law-firm 或 promoter；不填則為 retail
cli-option-help = 顯示本說明
cli-option-version = 顯示版本
cli-option-json = 以 JSON 輸出
cli-arg-locale-dir = 語言資料夾（全部或一種）；不填則檢查現有語言
cli-arg-report = 報告，PDF 檔案
cli-arg-name = 已儲存評估的名稱或編號、檔案，或 sample:ID
cli-arg-shell = bash、elvish、fish、powershell 或 zsh
cli-arg-pack = 題庫檔案或其資料夾，會蓋在內建的之上
cli-arg-schema = questionnaire、assessment、score、compare 或 portfolio

## A command line that cannot be understood

# $given (String) - what the user typed
cli-error-unknown-option = 這裡沒有「{ $given }」這個選項或參數。
cli-error-unknown-command = 沒有「{ $given }」這個指令。
# $option (String) - the option or argument
cli-error-value = 「{ $given }」不適用於 { $option }。
cli-error-no-value = { $option } 需要一個值。
# $what (String) - the missing arguments
cli-error-missing = 還缺少：{ $what }。
cli-error-no-command = 這裡還缺少一個指令。
cli-error-conflict = { $first } 與 { $second } 不能同時使用。
cli-error-utf8 = 命令列含有無法辨認為文字的字元。
cli-error-usage = 無法理解這行指令。
# $suggestion (String) - what may have been meant
cli-error-suggestion = 你是否想輸入 { $suggestion }？
# $values (String) - a list
cli-error-possible = 可用的值：{ $values }
cli-error-help = 「portolan --help」會列出全部用法。
cli-error-language = 這裡沒有「{ $given }」這種語言。
# $languages (String) - a list of tags
cli-error-language-known = 現有語言：{ $languages }
cli-error-sample = 沒有名為「{ $given }」的已完成範例。
# $samples (String) - a list of names
cli-error-sample-known = 現有範例：{ $samples }
cli-error-no-home = 這部電腦沒有指定個人資料夾，因此無法儲存任何內容。
cli-error-no-home-next = 請用 --data-dir 指定資料夾。

## portolan report

# $detail (String) - what is missing, in English
cli-report-preflight = 報告未能完整，因此沒有寫出：{ $detail }
cli-report-preflight-next = 這是 Portolan 的錯誤，與你的答案無關。請試用另一種報告，並告訴我們。
# $given (String) - what the user typed
cli-report-no-paper = 這家公司沒有名為「{ $given }」的文件草稿。
# $language (String) - a language, in its own words
cli-report-same-language = { $language }不能與自己並列。
cli-report-same-language-next = 請用 --with 指定另一種語言，或不要使用 --with。
# $format (String) - a format, such as pdf
cli-report-terminal = { $format } 不適合在終端機閱讀。
cli-report-terminal-next = 請在 -o 後指定檔案，或轉交另一個程式。
# $path (String)
cli-report-logo = { $path } 不能用作標誌。
cli-report-denied = 你無權寫入該處。請選另一個資料夾。
cli-report-force = 請加 -f 覆寫，或用 -o 另取名稱。
# $characters (String) - characters, separated by spaces
cli-report-uncovered = 字型沒有以下字元，報告會以方框表示：{ $characters }

## portolan list

cli-list-empty = 尚未有已儲存的評估。
cli-list-untitled = （未命名）
# $count (Number) - how many
cli-list-problems = { $count ->
   *[other] 有 { $count } 個問題，請執行 portolan doctor
}

## portolan doctor. $value (String) - what stands after the colon

cli-doctor-version = Portolan：{ $value }
cli-doctor-language = 語言：{ $value }
cli-doctor-languages = 現有語言：{ $value }
cli-doctor-packs = 題庫：{ $value }
# $checklists, $controls (Number) - how many; $digest (String) - the beginning of a checksum
cli-doctor-packs-value = { $checklists } 份清單，{ $controls } 條問題，校驗值 { $digest }
# $value (String) - a list of parts of the questionnaire
cli-doctor-old = 法律資料已超過一年，請找較新的版本：{ $value }
cli-doctor-data = 評估：{ $value }
cli-doctor-settings = 設定：{ $value }
cli-doctor-cache = 快取（可以刪除）：{ $value }
cli-doctor-state = 只屬這部電腦：{ $value }
cli-doctor-assessments = 已儲存的評估：{ $value }
cli-doctor-not-yet = 尚未建立
cli-doctor-well = 沒有任何損壞。
# $path (String) - a folder
cli-doctor-open = 這部電腦的其他使用者可以查看 { $path }。
cli-doctor-open-next = 要關閉權限，請執行：chmod -R go= "{ $path }"
