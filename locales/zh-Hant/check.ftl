### `portolan check` 對題庫檔案的意見。讀者是編寫題庫檔案的人；YAML 裡的英文字照原樣保留。

check-clean = { $count } 個檔案都沒有需要修正的地方。
check-summary = 錯誤：{ $errors }　警告：{ $warnings }
check-more = 還有 { $count } 個錯誤沒有列出

check-unreadable = 無法讀取
check-no-packs = 這個資料夾裡沒有 .yaml 檔案
check-too-long = 檔案超過 { $limit } MB
check-empty = 檔案是空的
check-hint-utf8 = 請以 UTF-8 編碼儲存檔案。
check-missing-kind = 欠了「kind:」這一行；它說明檔案裡是什麼
check-unknown-kind = 沒有「{ $name }」這種檔案
check-missing-pack = 找不到種類為「{ $name }」的檔案
check-duplicate-pack = 種類為「{ $name }」的檔案只可以有一個；第一個是 { $file }
check-hint-duplicate-pack = 讓你的檔案與第一個同名、在同一資料夾，它就會取代第一個。

check-syntax = 這一行無法讀取
check-tab = 應該用空格的地方用了定位字元（Tab）
check-two-documents = 這裡開始了第二份文件
check-anchor = 題庫檔案不使用錨點（&）、別名（*）和合併（<<）
check-tag = 題庫檔案不使用標籤（!）
check-too-deep = 層數超過 { $limit }
check-too-many = 一個檔案裡的值超過 { $limit } 個
check-unknown-key = 這裡沒有「{ $name }」這一項
check-unknown-word = 這裡不可以寫「{ $name }」
check-missing-key = 這裡欠了「{ $name }」
check-duplicate-key = 「{ $name }」在這裡出現了兩次
check-one-key = 一個條件只可以有一個鍵
check-wrong-type-mapping = 這裡應該是「鍵: 值」
check-wrong-type-list = 這裡應該是一個清單
check-wrong-type-number = 這裡應該是一個整數
check-wrong-type-yes-no = 這裡應該是 true 或 false
check-wrong-type-text = 這裡應該是單獨一個詞或一段文字
check-wrong-type-other = 這裡應該是別的內容

check-hint-did-you-mean = 是否應為「{ $name }」？
check-hint-keys = 這裡可用的有：{ $list }
check-hint-words = 可以是：{ $list }
check-hint-tab = 請把定位字元（Tab）換成空格。
check-hint-wide-colon = 這是中文輸入法的全形冒號（：）。請改用半形冒號加一個空格（: ）。
check-hint-wide-comma = 這是中文輸入法的全形逗號（，）。請改用半形逗號（,）。
check-hint-wide-space = 這是中文輸入法的全形空格。請改用半形空格。
check-hint-nbsp = 這是不換行空格，多半是從網頁或文書軟件複製過來的。請改用普通空格。
check-hint-curly-quote = 請用直引號："…"
check-hint-invisible = 這裡有一個看不見的字元，請刪除。
check-hint-quote = 這裡打開的引號沒有關上。
check-hint-backslash = 在 "…" 裡，反斜線有特別意思。請改用 '…'。
check-hint-bracket = 請關上這裡打開的括號，各部分之間要有逗號。
check-hint-indent = 同一層的各行，行首空格數目要相同。
check-hint-colon-space = 鍵後面要有冒號和一個空格，並自成一行：key: value
check-hint-duplicate-key = 請刪除其中一個。
check-hint-two-documents = 請刪除 --- 這一行，或另開一個檔案。
check-hint-anchor = 請把值完整寫出，或放在引號內。
check-hint-tag = 請刪除帶感嘆號的詞，或把值放在引號內。
check-hint-one-key = 請用 all 或 any 連接各條件，每個條件寫成清單的一項。
check-hint-yes-no = 請寫 true 或 false，不要加引號。
check-hint-number = 只寫數字，不要加正負號、小數點或單位。
# $name (String) - what is missing
check-hint-missing-key = 請寫在這裡：portolan schema questionnaire 會說明「{ $name }」可以寫甚麼。

check-bad-id = 「{ $name }」不可以用作名稱
check-hint-id = 只用小寫字母 a 至 z、數字和連字號，最多 64 個。
check-bad-version = 這不可以用作版本
check-hint-version = 最多 32 個半形字元，放在直引號內："2026.11"
check-bad-date = 「{ $text }」不是日期
check-hint-date = 年、月、日：2026-11-21
check-future-date = { $date } 比今天（{ $today }）還要晚
check-hint-future-date = 請寫實際查看的日期。
check-bad-link = 連結要以 https:// 開頭，中間沒有空格
check-out-of-range = { $number } 不在 { $least } 至 { $most } 之間
check-duplicate-id = 「{ $name }」用了兩次，第一次在 { $file } 第 { $line } 行
check-listed-twice = 「{ $name }」列出了兩次
check-long-list = 這個清單超過 { $limit } 項
check-empty-list = 這個清單是空的

check-unknown-instrument = 法律索引的 instruments 裡沒有「{ $name }」
check-unknown-citation = 法律索引的 citations 裡沒有「{ $name }」
check-no-law = 「{ $name }」沒有列出法律依據
check-hint-our-advice = 如沒有法律要求，請寫：law: [our-advice]
check-unused-instrument = 「{ $name }」之下沒有任何條文
check-unused-citation = 沒有任何地方引用「{ $name }」
check-hint-unused = 請用上它，或刪除它。
check-seen-after-checked = 「{ $name }」看到文本的日期（as_of）晚於最後查核的日期（last_checked）
check-nothing-printable = 報告不能印出「{ $name }」的任何引文
check-old-law = 這個檔案的法律截至 { $date }，已超過一年
check-hint-old-law = 請先查看此後有何改變，再寫上新的日期。

check-empty-question = 問題「{ $name }」之下沒有資料項（facts）
check-missing-fact = 程式需要資料項「{ $name }」
check-fact-kind = 程式需要「{ $name }」寫成 kind: { $kind }
check-fact-named-like-tier = 資料項不可以與層面「{ $name }」同名
check-text-with-values = 「{ $name }」是文字，不可以有 values
check-fact-without-values = 「{ $name }」沒有可供選擇的值（values）
check-reads-later = 「{ $name }」並非在這個資料項之前問
check-fact-always-asked = 程式會讀取「{ $name }」，因此必須一直有問，不可以有條件（when）
check-unused-fact = 沒有條件或程式讀取「{ $name }」
check-tiers = 層面必須依次為 sensitivity、roles、mobility
check-tier-without-level = 「{ $name }」沒有一項設有 level
check-tick-without-level = 「{ $name }」要有 level；沒有 level 的項目只供參考
check-confirms-with-level = 「{ $name }」只作確認，不可以有 level
check-unknown-needs = 這個層面裡沒有名為「{ $name }」而又寫了 confirms: true 的項目

check-unknown-fact = 沒有名為「{ $name }」的資料項或層面
check-unknown-value = 「{ $fact }」沒有「{ $name }」這個值
check-unknown-tick = 「{ $tier }」沒有「{ $name }」這一項
check-text-in-condition = 「{ $name }」是自由文字，條件不能讀取
check-never-holds = 這個條件永遠不會成立
check-hint-never-holds = 其中一部分排除了另一部分。請修改兩者之一。

check-unknown-control = 沒有名為「{ $name }」的管控措施
check-no-about = 請說明「{ $name }」關乎 company、platform，還是兩者
check-cycle = 這些管控措施互相等待：{ $list }
check-unused-control = 沒有一份清單包含「{ $name }」
check-hint-unused-control = 請把它放進某份清單的步驟，或刪除它。
check-unreachable = 「{ $name }」永遠不會問到：這個條件與所有包含它的清單互相排斥
check-hint-unreachable = 請放寬條件，或把這條問題放進另一份清單。

check-steps = 清單「{ $name }」有 { $count } 個步驟；應為五個
check-step-weights = 「{ $name }」各步驟的 weight 合計為 { $sum }；應為 100
check-hint-step-weights = 請調整各步驟的 weight，令合計為 100。
check-empty-step = 步驟「{ $name }」沒有管控措施
check-entry-weight = weight 不可以是 { $number }：5 為不可或缺，3 為重要，1 為良好做法
check-from-without-gate = from 屬於 gate，這裡沒有 gate
check-gate-not-applicable = 「{ $name }」可以答「不適用」，因此不可以設 gate
check-hint-gate-not-applicable = 請刪除 gate，或刪除管控措施的 not_applicable: true；可改用條件（when）。
check-duty-from = 「{ $name }」是現行有效的法定責任，gate 必須由 1 起生效
check-hint-duty = 請刪除 from。如果這道 gate 只是你的建議，而非該項責任，請把另一條引文放在最前。
check-duty-compensating = 「{ $name }」是現行有效的法定責任，不可以改以其他方式處理
check-hint-duty-compensating = 請在該管控措施寫 compensating: false。

check-rule-part = 規則的每一部分，只可以是 control 加 is，或者是 when
check-status-not-offered = 管控措施「{ $control }」不會有「{ $name }」這個答案
check-block-key = 「is: { $kind }」的區塊不可以有「{ $name }」
check-block-needs = 「is: { $kind }」的區塊需要「{ $name }」
check-table-rows = 表格的各行只可以來自以下其中一項：items、rows、from
check-law-without-kinds = 表格裡的 law 屬於 from: kinds
check-cannot-make = 這些行做不出「{ $name }」這一欄的內容
check-filled-twice = 「{ $name }」這一行同時有 fill 和 owner_of，只可以有其中一項

check-lens-groups = 視角「{ $name }」要有 groups 或 from 其中一項
check-change-of-control = 「{ $name }」仍是管控措施，不應列為已更改
check-hint-change = 這裡只列已不在目錄的管控措施；請刪除這一行，或刪除該管控措施。
# $name (String) - a control
check-change-cycle = 「{ $name }」變成的管控措施又變回了它

check-sheet-key = 「{ $name }」不屬於 rows: { $rows } 的附表
check-sheet-needs = rows: { $rows } 的附表需要「{ $name }」
check-missing-field = 這個附表需要欄位「{ $name }」，kind: { $kind }
check-first-field = 第一個欄位是該行的名稱，kind: text；「{ $name }」不是
check-field-key = 「{ $name }」不屬於 kind: { $kind } 的欄位
check-values-and-scale = 「{ $name }」可以有自己的值（values）或用 scale，不能兩樣都有
check-unknown-scale = 這個附表沒有名為「{ $name }」的 scale
check-unused-scale = 沒有欄位使用 scale「{ $name }」
check-unknown-entry = 這個附表沒有名為「{ $name }」的項目（entries）
check-unknown-field = 這個附表沒有名為「{ $name }」的欄位
check-later-field = 「{ $name }」較後才問；這裡只能讀取較早的欄位
check-field-without-values = 「{ $name }」沒有值（values），其他欄位不能取決於它
check-outcome-not-sure = 「{ $name }」代表不確定，總會令結果成為「可能」，不必列出
check-bad-period = 「{ $text }」不是期間
check-hint-period = 一個數字加一個單位：P7Y 年、P6M 月、P2W 星期、P40D 日、PT72H 小時。
check-least-over-most = 最少保留 { $least }，最多保留 { $most }：沒有期間符合

check-missing-text = { $language }：沒有「{ $name }」的文字
check-missing-texts = { $language }：另有 { $count } 項沒有文字
check-hint-missing-text = 請加到 { $file } 資料夾裡的 .ftl 檔案；在此之前會顯示英文。
check-hint-missing-english = 請加到 { $file } 資料夾裡的 .ftl 檔案；否則只會顯示名稱。
check-unused-text = 沒有範例使用「{ $name }」這段文字
# $name (String) - the id of a message
check-unused-words = 問卷沒有任何地方用到「{ $name }」這段文字
