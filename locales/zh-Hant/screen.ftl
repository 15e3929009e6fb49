### The wizard's screens. Plain and calm; nothing stands here that a report prints.
### The narrowest window has 60 columns: headings and menu lines should stay under 40 Latin letters.

## Everywhere

screen-program = Portolan
# An assessment whose organisation has no name yet.
screen-no-name = （未命名）
# $a (String) - organisation or topic; $b (String) - where one is
screen-heading-two = { $a } · { $b }
# $a (String) - a thing; $b (String) - what is said of it
screen-pair = { $a }：{ $b }
# $word (String) - a level in words; $level (Number) - 1 to 4
screen-level = { $word }（{ $level }）
# $done (Number), $total (Number)
screen-of = { $done }／{ $total }
# $minutes (Number)
screen-minutes = 尚餘約 { $minutes } 分鐘
# $time (String) - as 17:03
screen-saved = 已於 { $time } 儲存
screen-not-saved = 尚未儲存
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-range-so-far =
    { $spread ->
        [0] 目前 { $low } 分（滿分 100）
       *[other] 目前至少 { $low } 分，最高 { $high } 分（滿分 100）
    }
# $width (Number) - columns; $height (Number) - rows
screen-too-small = 視窗太小，請至少放大至 { $width } 欄、{ $height } 行。
# $language (String) - name of the language
screen-language-key = { $language } · F2 語言
screen-read-only = 只供閱讀，不會有任何更改。
screen-read-only-refused = 這份評估只供閱讀，沒有作出更改。要自己作答，請新增一份。
screen-read-only-locked = 另一個視窗已開啟這份評估；請先在那邊關閉，才能在這裡作答。
screen-no-sample = 這個版本沒有已完成的範例。
screen-flagged = 已標記
screen-department-unnamed = 未命名的部門

## First minute

screen-welcome-promise = 十分鐘內，你就會知道公司能否繼續使用現有的工作聊天平台、哪些部門可以用，以及首先要改善什麼。
screen-welcome-private = 你輸入的一切都不會離開這部電腦。每個答案即時儲存；可以隨時停下，稍後再繼續。
screen-welcome-begin = 開始
screen-welcome-example = 看一份已完成的範例
screen-welcome-open = 開啟已儲存的檔案
# $date (String)
screen-welcome-law = 這是自我評估，並非法律意見。法律資料截至 { $date }。
screen-welcome-advice = 這是自我評估，並非法律意見。

## Opening a file

screen-open-title = 開啟已儲存的檔案
screen-open-help = 請輸入或貼上評估檔案的路徑，檔案名稱以 .jsonl 結尾。開啟後只供閱讀，不會有任何更改。
screen-open-path = 檔案路徑

## Home

screen-home-hidden = 名稱已隱藏
screen-home-revealed = 名稱已顯示
screen-home-new = 新增評估
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-home-range =
    { $spread ->
        [0] { $low } 分
       *[other] { $low }–{ $high } 分
    }
# $count (Number) - must-haves that are open for certain; $unknown (Number) - those that are not known
screen-home-must-haves =
    { $unknown ->
        [0] { $count } 項必須項目未達到
       *[other] { $count ->
            [0] { $unknown } 項必須項目未知
           *[other] 必須項目 { $count } 項未達到、{ $unknown } 項未知
        }
    }
# $date (String) - the earliest due date
screen-home-due = { $date }到期
# $date (String) - the earliest due date, past
screen-home-overdue = 自 { $date }起逾期
# $count (Number) - things wrong with the files
screen-home-problems = 檔案有 { $count } 處問題，開啟後可查看。

## Profile

# $title (String) - organisation; $at (Number), $total (Number)
screen-profile-heading = { $title } · 第 { $at }／{ $total } 題
screen-profile-name = 公司名稱，用於報告（可以留空）
screen-profile-many = 適用的全部選取。
screen-profile-open = 尚未回答
screen-nothing-ticked = 尚未剔選任何一項。按空白鍵剔選；再按一次 Enter 就不作答，直接繼續。

## Three tiers

# Heading where the place of the data is asked once for all departments.
screen-tier-platform = 整個平台
# $tier (String) - as "What is in it"; $at (Number), $total (Number)
screen-tier-of = { $tier } · 第 { $at }／{ $total } 個層面
screen-tier-proposed = 已按你們使用聊天平台的方式預先剔選；沒有發生的請取消。
# Something that was ticked here was dropped by a newer edition of the questionnaire
screen-tier-gone = 以前剔選的某一項已不在題庫內，現以「不知道」代替。核對無誤後，請取消「不知道」。
screen-tier-nothing = 尚未剔選任何一項。不知道的話，請剔選「不知道」。
# $example (String) - things from the firm's line of business, ending with a full stop
screen-tier-example = 例如：{ $example }
# $laws (String) - a list of citations with their status
screen-tier-law = 列於：{ $laws }
# Only lines are ticked that add something, as "The provider said so"
screen-tier-undecided = 尚未剔選足以定論的一項。不知道的話，請剔選「不知道」。
# $level (String) - as "very sensitive (4)"; $because (String) - a list of things
screen-tier-so-far = 目前：{ $level }；原因：{ $because }。
# $level (String) - as "between unknown (4) and a known place (2)"
screen-tier-so-far-unsure = 目前：{ $level }，因為你選了「不知道」。
# $level (String) - as "unknown or passed on (4)"
screen-tier-so-far-unconfirmed = 目前：{ $level }。未有書面確認，存放地點一律視為未知。

## Question

# $checklist (String), $step (String), $at (Number), $total (Number)
screen-question-place = { $checklist } · 第 { $at }／{ $total } 步  { $step }
# $answer (String) - the answer that was given before
screen-answer-given = { $answer }（你的答案）
screen-question-more = 更多答案（Tab）
screen-question-choose = 請先選一個答案：按數字鍵或方向鍵。
screen-question-go-on = 按 Enter 繼續；選另一個答案即可更改。
screen-question-folded = F1  原因、法律、到哪裡查
screen-question-reason = 為什麼不適用
screen-question-reason-help = 請用一句話說明為什麼不適用於你們。報告會印出這句話。
screen-question-accept-help = 這個答案計一半分數。如有人具名接納，分數會高一些，未達的必須項目亦會視為已處理。按 Esc 則暫不接納。
screen-question-accept-reason = 以什麼代替，為什麼已經足夠
screen-question-accept-name = 由誰接納（姓名）
screen-question-accept-role = 以什麼職位
screen-question-accept-expires = 至何時，最長一年（年-月-日）
screen-why = 原因
screen-law = 法律
screen-look = 哪裡查
screen-proof = 證據
screen-fix = 怎樣做
screen-done = 怎樣才算完成
# $date (String) - the date for which the text was seen
screen-law-seen = 所閱文本截至 { $date }

## Forms

screen-form-needed = 這一欄不能留空。
screen-form-date = 請按「年-月-日」填寫日期，例如 2027-06-30。
screen-form-points = 請填寫 1 至 100 的整數。
screen-form-days = 請填寫大於 0、最多 7 的數字，例如 2 或 2.5。
screen-form-amount = 請填寫數字，例如 2400 或 2400.50，不用寫貨幣。
screen-form-currency = 請填寫三個字母，例如 HKD、MOP、CNY 或 EUR。
screen-form-drop = 尚未儲存。請改正；再按一次 Esc 就放棄這部分。
screen-form-long = 這段文字太長，一行容納不下。請存成檔案，再把檔案列為證據。
screen-form-within-year = 日期須在今天起計一年之內。

## Details

screen-details-title = 詳情
screen-details-note = 備註
screen-details-owner = 由誰負責
screen-details-due = 何時完成（年-月-日）
screen-details-evidence = 證據：檔案路徑，或文件存放的地方
screen-details-expires = 證據有效至（年-月-日）
# $sum (String) - the first letters of the file's fingerprint
screen-details-fingerprint = 指紋 { $sum }
# $path (String), $date (String)
screen-evidence-until = { $path }，有效至 { $date }

## Words explained (Ctrl+G)

screen-terms-title = 用詞解釋
# $count (Number)
screen-terms-count = { $count } 個用詞
screen-terms-help = 輸入幾個字收窄範圍；按 Esc 返回。
# Heading over the words that occur in the question in front
screen-terms-here = 這一題的用詞
screen-terms-all = 所有用詞
screen-terms-nothing = 沒有用詞包含這些字。

## Jump, language, help

screen-jump-title = 跳至某一題
screen-jump-help = 輸入幾個字，用上／下鍵移動。x 代表已回答，! 代表已標記。
screen-jump-nothing = 沒有題目包含這些字。
# $count (Number)
screen-jump-count = { $count } 題
screen-language-title = 語言
screen-language-help = 你的答案不受影響，語言可以隨時更改。
screen-help-title = 說明
screen-help-answers = 答案
screen-help-keys = 按鍵

## Undo

# $what (String) - what was changed
screen-undone = 已復原：{ $what }
# $what (String) - what was changed
screen-redone = 已重做：{ $what }
screen-undo-nothing = 沒有可以復原的更改。
screen-redo-nothing = 沒有可以重做的更改。
screen-change-profile = 有關公司的一個答案
screen-change-ticks = 剔選的項目
screen-change-rest = 其餘各題的「不知道」
screen-change-other = 上一項更改

## Review

screen-review-intro = 使用結果之前，請先看一看。按 Enter 開啟一行。
screen-review-nothing = 所有題目已回答，亦沒有互相矛盾之處。
screen-review-result = 前往結果
# $count (Number)
screen-review-rest = 把餘下 { $count } 題標為「不知道」
screen-review-rest-done = 已標為「不知道」。按 F7 可以復原。
# $count (Number)
screen-review-contradictions = 互相矛盾（{ $count }）
# $count (Number)
screen-review-flagged = 已標記（{ $count }）
# $count (Number)
screen-review-unanswered = 未回答（{ $count }）
# $count (Number)
screen-review-unknown = 有待查明（{ $count }）
# Answers to questions that a newer edition of the questionnaire dropped. $count (Number)
screen-review-gone = 以前回答過、現已不問（{ $count }）
screen-review-gone-note = 此項已不在題庫內。答案仍留在檔案中，但不計算在內。

## Result

# $answered (Number), $total (Number)
screen-results-heading = 結果，已答 { $answered }／{ $total } 題
# $low (Number); $spread (Number) - points between both ends
screen-results-at-least =
    { $spread ->
        [0] { $low } 分
       *[other] 至少 { $low }
    }
# $high (Number), $target (Number); $spread (Number) - points between both ends
screen-results-up-to =
    { $spread ->
        [0] 目標 { $target }
       *[other] 最高 { $high }   目標 { $target }
    }
screen-results-why = 原因
# $count (Number)
screen-results-why-hard = { $count } 項必須項目未達到：
# $count (Number)
screen-results-why-soft = { $count } 項應有項目未達到：
# $count (Number)
screen-results-why-hard-unknown = { $count } 項必須項目仍然未知。
# $count (Number)
screen-results-why-soft-unknown = { $count } 項應有項目仍然未知。
# $count (Number)
screen-results-more = 另有 { $count } 項
screen-results-why-points = 必須項目全部達到，但分數仍然不足。
screen-results-why-good = 分數足夠，必須項目亦全部達到。
screen-results-why-nothing = 暫時未有計分的答案。
screen-results-today = 由今天起
screen-results-decided = 已有定論
# $name (String) - department; $decision (String)
screen-results-decided-line = { $name }：{ $decision }。
# $name (String) - department; $decision (String); $who (String) - who decided against the table
screen-results-decided-by = { $name }：{ $decision }（由 { $who } 決定）。
screen-results-undecided = 未有定論
# $name (String) - department; $worst (String), $best (String) - decisions; $count (Number) - answers that decide
screen-results-undecided-line =
    { $count ->
        [0] { $name }：介乎「{ $worst }」與「{ $best }」之間。
       *[other] { $name }：介乎「{ $worst }」與「{ $best }」之間，取決於 { $count } 個答案。
    }
screen-results-find = 首先查明
# $count (Number), $points (Number)
screen-results-find-note = { $count } 個答案，共 { $points } 分
# Several checklists: a shared answer counts in each, so the points are those of the checklist where they are most.
# $count (Number), $points (Number)
screen-results-find-note-lists = { $count } 個答案，單一清單中最多 { $points } 分
screen-results-fix = 要改善什麼
# $count (Number)
screen-results-fix-note = { $count } 項不足，最急的排先
screen-results-whatif = 如果……
screen-results-whatif-note = 剔選一項改善，看看整體怎樣變
screen-results-departments = 部門
# $name (String) - the whole company
screen-results-split-note = 把「{ $name }」分拆
# $count (Number)
screen-results-departments-note = { $count } 個部門
screen-results-deeper = 深入一點
# $count (Number), $low (Number), $high (Number), $a (Number), $b (Number) - points now and then
screen-results-deeper-note = 再答 { $count } 題，{ $low }–{ $high } 會收窄至約 { $a }–{ $b }
# $count (Number), $low (Number), $high (Number), $a (Number) - points now and then
screen-results-deeper-note-one = 再答 { $count } 題，{ $low }–{ $high } 會收窄至約 { $a }
# $count (Number)
screen-results-deeper-plain = 再答 { $count } 題
# The same answers under other headings; see lenses.ftl
screen-results-lenses = 按視角查看
# $count (Number)
screen-results-lenses-note = 同一批答案，換 { $count } 組標題
screen-lenses-intro = 同一批問題和答案，換另一組標題。這裡不會改變分數。
# How much of a group is in place. $part, $whole (Number) - questions
screen-lens-count = 已做到 { $part }／{ $whole }
screen-lens-none = 沒有問題
screen-lens-not-asked = 沒有問：與你們公司無關，或有關清單沒有開啟（結果 → 清單）。
screen-results-review = 檢視
# $count (Number)
screen-results-review-note =
    { $count ->
        [0] 沒有遺漏
       *[other] { $count } 項要看一看
    }
screen-results-profile = 公司與平台
# $count (Number)
screen-results-profile-note = { $count } 條問題
screen-results-checklists = 清單
screen-results-target = 目標、投入與參與者
screen-results-explain = 數字怎樣得來
screen-results-explain-note = 每個數字的各項組成
screen-results-report = 報告
screen-results-report-note = 給董事會或客戶的 PDF
# $tier (String) - as "What is in it"; $name (String) - department
screen-decider-tier = { $tier }（{ $name }）

## Find out, fix

screen-find-intro = 這些事項目前無人知道。不論答案如何，每個答案都會收窄範圍。
screen-find-nothing = 沒有未知的事項。
screen-find-rest = 其餘
# $points (Number)
screen-find-unknown = 不知道 · 佔 { $points } 分
# $points (Number)
screen-find-unanswered = 未回答 · 佔 { $points } 分
screen-fix-intro = 已知的不足：必須項目排先，所依靠的項目再排其前；其後是花最少工夫、得益最多的。
screen-fix-nothing = 沒有已知的不足。
# $effort (String) - as "1 day"; $gain (String) - points
# check: missing-variable ok
screen-fix-note = { $effort } · +{ $gain } 分
# $date (String)
screen-fix-due = { $date }到期
# $done (String) - a sentence
screen-fix-done = 怎樣才算完成：{ $done }
# $days (Number) - days of own work, in halves
screen-effort-days = { $days } 日
screen-effort-none = 不需投入時間
# $own (String) - as "1 day"; $days (Number) - working days of somebody else
screen-effort-wait = { $own }，再等約 { $days } 個工作天

## What if

# $range (String) - as "at least 51, up to 73"; $colour (String) - as "not ready"
screen-whatif-now = 現在：{ $range }；{ $colour }
# $range (String), $colour (String) - the same, with the fixes that are ticked
screen-whatif-then = 之後：{ $range }；{ $colour }
# Below the two lines, where the points fall although no risk is added
screen-whatif-fewer = 適用的問題少了，餘下的問題因此各佔較多分。
# $effort (String) - as "4 days"; $cost (String) - a number; $currency (String) - as HKD
screen-whatif-cost = { $effort }，{ $currency } { $cost }
screen-whatif-writing = 取得存放地點的書面確認
# $name (String) - department; $things (String) - a list of kinds of data
screen-whatif-move = { $name }：不再經聊天傳送{ $things }

## Departments

screen-department-intro = 影響程度有多大，剩餘風險又有多少。按 Enter 查看可以做什麼。
# $stake (String), $left (String)
screen-department-line = 影響程度：{ $stake } · 剩餘風險：{ $left }
# $tiers (String) - a list
screen-department-missing = 尚未檢視：{ $tiers }
# $decision (String), $name (String), $reason (String), $date (String)
screen-department-overridden = { $name } 另行決定：{ $decision }，至 { $date }為止。{ $reason }
screen-department-platform = 去了哪裡：整個平台
screen-department-own-place = 這裡的資料去向不同
screen-department-inherit = 去了哪裡：重新跟隨平台
screen-department-split = 分拆出一個部門
# $name (String) - the department that is copied
screen-department-split-help = 新部門先沿用「{ $name }」的剔選，之後再改不同之處。
screen-department-name = 部門名稱
screen-department-rename = 重新命名
screen-department-remove = 移除（復原可以取回）
screen-department-override = 另行決定
screen-department-withdraw = 撤回另行決定

## Checklists

screen-checklists-intro = 按空白鍵切換清單：關閉、另行列出、計入結論。
screen-role-verdict = 計入結論
screen-role-beside = 另行列出
screen-role-off = 關閉
# $whom (String) - as "companies in Hong Kong"
screen-checklists-whom = 涉及{ $whom }

## Target, decision against the table

screen-target-help = 100 分之中要達到多少分、何時達到、每星期投入多少、有誰參與。結果會指出怎樣達到，報告會印出這些內容。
screen-target-points = 分數，1 至 100
screen-target-date = 何時（年-月-日，可以留空）
screen-target-days = 每星期投入多少個工作天
screen-target-rate = 每天成本（可以留空）
screen-target-currency = 貨幣，三個字母，例如 HKD（可以留空）
screen-target-people = 有誰參與，以逗號分隔（可以留空）
# $points (Number)
screen-target-plain = { $points } 分
# $points (Number), $date (String)
screen-target-by = { $date }前達到 { $points } 分
screen-override-help = 你們可以不按決定表另行決定。姓名、理由和期限會一併印出。
screen-override-name = 由誰決定（姓名和職位）
screen-override-reason = 理由
screen-override-expires = 至何時，最長一年（年-月-日）

## Explain

screen-explain-title = 數字怎樣得來
screen-explain-intro = 每份清單的分數合共 100 分。「不知道」和未回答的，最壞計 0 分，最好計滿分。
# $name (String) - checklist; $low, $high, $known (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-checklist =
    { $spread ->
        [0] { $name }：{ $low } 分；100 分中目前已知 { $known } 分
       *[other] { $name }：至少 { $low } 分，最高 { $high } 分；100 分中目前已知 { $known } 分
    }
# $name (String) - checklist
screen-explain-nothing = { $name }：暫時未有計分項目
screen-explain-beside = 另行列出，不計入結論。
# $band (String), $colour (String) - colour words
screen-explain-colour = 按分數：{ $band }。計及必須項目和應有項目後：{ $colour }。
# $filed (Number), $all (Number)
screen-explain-evidence = { $all } 個「已做到」的答案中，{ $filed } 個存有證據。
# $points (String)
screen-explain-started = 其中 { $points } 分屬「已開始」的工作。
# $name (String) - step; $low, $high, $points (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-step =
    { $spread ->
        [0] { $name }：{ $points } 分中的 { $low } 分
       *[other] { $name }：{ $points } 分中的 { $low } 至 { $high } 分
    }
# $low, $points (String) - points with a decimal
screen-explain-points = { $low }／{ $points }
# $high (String) - points with a decimal
screen-explain-open = 0 至 { $high }
screen-explain-not-applicable = 不計分
screen-explain-not-asked = 沒有問
# $points (String) - as "6.3 of 12.5"; $status (String) - as "partly"; $name (String) - control
screen-explain-line = { $points } · { $status } · { $name }
# $points (String) - as "not asked"; $name (String) - control
screen-explain-line-short = { $points } · { $name }

## Around the wizard, in the terminal

wizard-no-terminal = 這個程式需要一個可以輸入和顯示的終端機。
wizard-no-terminal-next = 輸入「portolan --help」可查看不需終端機的用法。
# $id (String) - the number of the assessment
wizard-saved = 全部已儲存。要繼續，請輸入：portolan open { $id }
