### 報告：董事會報告及簡短版，給當時不在場的董事看。
### 「我們」指公司。標題是帶數字的完整句子；不恐嚇，不作法律判斷。
### 與畫面共用的詞（顏色、決定、剩餘風險、未知）在 words.ftl。

## 文件

report-product = { -portolan }
# $version (String) - the version of the program
report-producer = { -portolan } { $version }
# $organisation (String) - the company's name
report-document-title = 工作聊天資料去了哪裡：{ $organisation }
report-unnamed = （未填公司名稱）
report-department-unnamed = 未命名的部門
report-classification = 機密
# Beside "Confidential" on the cover of a finished example.
report-sample = 範例，公司純屬虛構
report-footer = 自我評估，並非法律意見
# $code (String) - eight characters
report-data-code = 資料代碼 { $code }
# $page, $pages (String) - numbers
report-page-label = 第 { $page } 頁，共 { $pages } 頁
# Between two sentences of one paragraph: nothing in Chinese.
report-space = { "" }
# $first (String), $second (String) - the phrases
report-join = { $first }；{ $second }
# $count (Number) - how many are not named
report-more = 另外 { $count } 個
# $part (Number), $whole (Number) - "7 of 19"
report-of = { $part }／{ $whole }
# $date (Date) - a day
report-date = { DATETIME($date, dateStyle: "long") }
# $days (Number) - days of work, halves possible
report-days = { $days } 日
# $currency (String) - three letters; $amount (String) - whole units
report-money = { $currency }{ "\u00A0" }{ $amount }
report-money-plain = { $amount }

## 封面

report-cover-outline = 封面
report-cover-title = 我們的工作聊天資料去了哪裡，我們準備好交代了嗎
report-cover-for = 呈交董事會：
# In the short form, which is for owners.
report-cover-for-short = 呈交：
report-cover-scope = 檢視範圍
# $assessed (Number), $all (Number) - departments
report-cover-departments = { $assessed } 個部門（共 { $all } 個）
# $checklist (String) - "Hong Kong"; $asked (Number) - questions asked
report-cover-checklist = { $checklist }清單：{ $asked } 條問題
report-cover-checklist-beside = { $checklist }清單：{ $asked } 條問題，另行列出，不計入結論
report-cover-platform = 平台
report-cover-platform-unnamed = 現用的聊天平台（未填名稱）
# What is known of the platform, after its name.
report-cover-edition-public = 版本：公共版
report-cover-edition-dedicated = 版本：專用版
report-cover-edition-own-server = 版本：安裝在自己的伺服器上
report-cover-edition-not-sure = 版本：未知
report-cover-accounts-plus-86 = 帳戶：全部用 +86 號碼
report-cover-accounts-other = 帳戶：全部不用 +86 號碼
report-cover-accounts-mixed = 帳戶：部分用 +86 號碼
report-cover-accounts-not-sure = 帳戶：是否用 +86 號碼未知
report-cover-people = 參與者
report-nobody = 沒有記錄姓名。
report-cover-answered = 作答日期
report-cover-no-answers = 尚未有答案
report-cover-printed = 報告日期
report-cover-valid = 有效至
# $date (Date) - the last day
report-valid = { $date }，或至平台或其合約有變為止
report-valid-past = 有效期已於 { $date }屆滿；請重新檢視答案。
report-valid-unfinished = 尚不能作為聲明：還有問題未回答。
report-cover-packs = 問題及法律版本
# $checklist, $version (String); $date (Date) - the law as of that day
report-pack = { $checklist } { $version }，法律截至 { $date }
report-law-register = 法律索引 { $version }，截至 { $date }
# $list (String) - a list of parts of the questionnaire
report-packs-old = 已超過一年：{ $list }。其後的改變不在本報告之內。依據本報告之前，請找較新版本的題庫。
report-cover-code = 資料代碼
report-cover-not = 本報告不是什麼
report-cover-not-text = 本報告是自我評估，並非法律意見。內容只複述公司人員的答案，沒有外人查核。資料代碼顯示報告與答案互相對應，但不是簽署。

## 結論及分數範圍

report-verdict-none = 尚未有結果（已檢視 { $assessed }／{ $all } 個部門）。
report-incomplete = 範圍不完整。
# $low, $high (Number) - points of 100; $unknown (Number) - questions whose answer nobody knows
report-range = 滿分 100 分，至少 { $low } 分；若 { $unknown } 項未知事項結果理想，最高 { $high } 分。
report-range-exact = 滿分 100 分，得 { $low } 分；所有答案均已知。
# $answered (Number), $asked (Number) - questions
report-range-progress = 進行中，已答 { $answered }／{ $asked } 題：滿分 100 分，至少 { $low } 分，最高 { $high } 分。
report-range-none = 尚未有分數，因為沒有問題適用。
# $points (Number) - points of 100
report-target = 目標：{ $points } 分。
# $date (Date) - by when
report-target-by = 目標：{ $date }前達到 { $points } 分。
report-target-reached = 已達到 { $points } 分的目標。

## 分數尺

report-at-least = 至少
report-up-to = 最高
report-by = { $date }前
# $from (Number), $to (Number) - points
report-band = { $from }–{ $to }
# $count (Number) - open gates; $unknown (Number) - of these, those that may turn out to be in place
report-lowered-must =
    { $unknown ->
        [0] 有 { $count } 項必須項目未達到：降一級
       *[other] 有 { $count } 項必須項目未達到或未知：降一級
    }
report-lowered-should = 有 { $count } 項應有項目未達到：尚未「已準備好」
report-lowered-scope = 範圍不完整：尚未「已準備好」
# $verdict, $range, $target (String) - whole sentences
report-gauge-alt = 0 至 100 分的分數尺。{ $verdict }{ $range }{ $target }

## 董事會專頁

report-board-outline = 董事會專頁
report-why-red = 為何是紅色
report-why-amber = 為何是黃色
report-why-green = 為何是綠色
report-why-undecided = 為何尚未能定論
report-why-none = 為何尚未有結果
# $checklist (String) - the checklist that decides; $whom (String) - whom it concerns
# $count (Number) - checklists in the verdict
report-whose =
    { $count ->
        [1] 以{ $checklist }清單為準，涉及{ $whom }。
       *[other] { $count } 份清單中以最弱的一份為準：{ $checklist }，涉及{ $whom }。
    }
report-reason-none = 尚未有清單適用於本公司。請先填寫公司概況。
# $band (String) - "Partly ready"; $musts, $unknown (Number) - must-haves open or not known, of these not known
report-reason-gates =
    { $unknown ->
        [0] 單看分數，我們屬「{ $band }」。但有 { $musts } 項必須項目未達到，分數再高也不能補救：
       *[other] 單看分數，我們屬「{ $band }」。但有 { $musts } 項必須項目未達到或未知，分數再高也不能補救：
    }
# $low (Number) - points of 100
report-reason-red-both =
    { $unknown ->
        [0] 只有 { $low } 分是確定的；50 分起才是「部分準備好」。此外，有 { $musts } 項必須項目未達到：
       *[other] 只有 { $low } 分是確定的；50 分起才是「部分準備好」。此外，有 { $musts } 項必須項目未達到或未知：
    }
report-reason-red-points = 只有 { $low } 分是確定的；50 分起才是「部分準備好」。必須項目已全部達到。
report-reason-amber-points = 有 { $low } 分是確定的；75 分起才是「已準備好」。必須項目已全部達到。
# $shoulds (Number) - should-haves that are open or not known
report-reason-amber-should = 分數已足夠「已準備好」，但有 { $shoulds } 項應有項目未達到：
# After the sentence on points, before the list. $shoulds (Number) - should-haves that are open
report-reason-shoulds = 另有 { $shoulds } 項應有項目未達到：
report-reason-amber-scope = 單看答案屬「已準備好」，但範圍不完整。
report-reason-green = 有 { $low } 分是確定的（需要 75 分），必須項目及應有項目已全部達到。
# $worst, $best (String) - "Not ready", "Partly ready"; $deciders (Number) - answers that would settle it
report-reason-undecided = 最壞情況是「{ $worst }」，最好情況是「{ $best }」。取決於 { $deciders } 項答案：
# $title (String) - "Place and access confirmed in writing"
report-finding-unknown = { $title }：未知
report-finding-unanswered = { $title }：尚未回答
# $status (String) - "partly", "started"; $title (String) - "Place and access confirmed in writing"
report-finding-status = { $title }：{ $status }
# $count (Number) - further items; $page (String) - page number
report-why-more = 另有 { $count } 項，見第 { $page } 頁
report-why-more-pages = 另有 { $count } 項
# $checklist (String); $share (String) - points that do not apply; $low, $high (Number); $colour (String); $spread (Number) - points between both ends
report-scope-reduced =
    { $spread ->
        [0] 範圍縮小（{ $checklist }）：100 分中有 { $share } 分不適用。如視為未做到，則為 { $low } 分：{ $colour }。
       *[other] 範圍縮小（{ $checklist }）：100 分中有 { $share } 分不適用。如視為未做到，則至少 { $low } 分，最高 { $high } 分：{ $colour }。
    }
# $title (String) - a must-have; $name, $role (String) - who accepted; $date (Date) - until when
report-accepted = { $title }：以其他方式處理，由 { $name }（{ $role }）接納，至 { $date }止。
# $tier (String) - "Where it goes"
report-decider-platform = { $tier }（平台）
# $department (String) - a department
report-decider-tier = { $tier }（{ $department }）

report-today = 由今天起
# $kinds (String) - kinds of data
report-today-rule = 不要在這個聊天平台傳送：{ $kinds }。
report-today-rule-more = 不要在這個聊天平台傳送：{ $kinds }，以及同樣敏感的資料。
report-today-nothing-new = 不要在這個聊天平台開展新用途。
# After the end of the rule.
report-today-assumed = 沒有人能排除有人傳送這類資料。
report-today-green = 一切照舊。
report-today-green-note = 請於 { $date }前，或平台或其合約有變時，再次檢視。

# $count (Number) - one to three
report-asks =
    { $count ->
        [1] 請董事會作出一項決定
        [2] 請董事會作出兩項決定
       *[other] 請董事會作出三項決定
    }
report-asks-none-heading = 毋須董事會作出決定
report-asks-none = 沒有未完成的事項。請備悉結果，並在平台或其合約有變時再次檢視。
report-ask-what = 做什麼
report-who = 誰負責
report-ask-when = 何時完成
report-ask-days = 日數及費用
report-ask-nothing = 若不行動
# $count (Number) - questions; $minutes (Number)
report-ask-finish = 回答餘下 { $count } 條問題，約 { $minutes } 分鐘
report-nothing-finish = 結果的範圍仍然這麼闊
# $count (Number) - must-haves; $titles (String) - a list of titles
report-ask-musts = 完成 { $count } 項必須項目：{ $titles }
report-ask-musts-unknown = 查明或完成 { $count } 項必須項目：{ $titles }
report-ask-find-out = 查明 { $count } 項必須項目：{ $titles }
# $state (String) - "Not ready"
report-nothing-musts = 無論再做什麼，仍是「{ $state }」
# $state (String) - "Partly ready"
report-nothing-musts-most = 無論再做什麼，最多達到「{ $state }」
report-nothing-unknown = 結果仍未能定論
# Where the result of today is decided. $state (String) - "Not ready", the least that we reach then
report-nothing-open = 能否超出「{ $state }」仍未有定論
# Where no titles are named. $count (Number) - must-haves; $page (String) - page number
report-ask-musts-many = 完成未達到的 { $count } 項必須項目（第 { $page } 頁）
report-ask-musts-unknown-many = 查明或完成 { $count } 項必須項目（第 { $page } 頁）
report-ask-find-out-many = 查明 { $count } 項必須項目（第 { $page } 頁）
# What departments take different ways: who does what. $groups (String) - some of the three below; $page (String) - page number
report-ask-departments = 按第 { $page } 頁：{ $groups }
report-ask-groups = { $first }；{ $then }
# $departments (String) - names, at most four, then how many more
report-ask-group-hybrid = { $departments }把敏感工作移離這個聊天平台
report-ask-group-isolate = { $departments }在必須項目達到前先隔離
report-ask-group-replace = { $departments }改用另一個平台
# $departments (String) - one or two names; $page (String) - page number
report-ask-hybrid = 把敏感工作移離這個聊天平台（第 { $page } 頁）：{ $departments }
report-ask-isolate = 必須項目達到前先隔離（第 { $page } 頁）：{ $departments }
report-ask-replace = 改用另一個平台（第 { $page } 頁）：{ $departments }
# After one of these three, where other departments are open. $departments (String) - names
report-ask-undecided = ；查明後才決定：{ $departments }
# $level (String) - "Very high"; $departments (String)
report-nothing-departments = 剩餘風險仍是「{ $level }」：{ $departments }
# $level (String) - the highest of them; $count (Number) - departments
report-nothing-departments-many = { $count } 個部門的剩餘風險仍高達「{ $level }」
# $count (Number) - actions; $page (String)
report-ask-plan = 完成計劃中其餘 { $count } 項行動（第 { $page } 頁）
# $count (Number) - actions that fit; $all (Number) - all that remain; $page (String)
report-ask-plan-fits = 完成其餘 { $all } 項行動中的 { $count } 項（第 { $page } 頁）；餘下的十二週內未能容納
# $points (Number), $target (Number) - points of 100
report-nothing-plan = 停留在 { $points } 分，未能達到目標 { $target } 分
report-nothing-plan-reached = 停留在 { $points } 分
# After either of the first two of these, where others were left out of the plan by hand.
# $count (Number) - must-haves; $page (String) - page number
report-ask-musts-left = ；另有 { $count } 項不列入計劃（第 { $page } 頁）
# Every open must-have was left out of the plan by hand.
report-ask-left = 把不列入計劃的 { $count } 項必須項目重新列入（第 { $page } 頁），或同意維持未達到
report-no-owner = 待指派
report-no-date = 待定
# Below or behind a date that lies before the date of the report.
report-past-due = 已逾期
# Small, below a name. $date (Date) - by when
report-due = { DATETIME($date, dateStyle: "medium") }前
report-due-past = { DATETIME($date, dateStyle: "medium") }前，已逾期

report-unknown = 仍未知道的事
# $asked (Number) - questions; $checklist (String) - "Hong Kong"
report-unknown-none = { $checklist }清單的 { $asked } 項答案全部已知。
# $unknown, $asked (Number); $points (String) - points of 100
report-unknown-worth = { $checklist }清單的 { $asked } 項答案中有 { $unknown } 項未知，合共佔 100 分中的 { $points } 分。
# After the sentence above: never asked or left open, unlike “don’t know”. $count (Number)
report-unknown-unanswered = 其中 { $count } 項尚未回答。
# $titles (String) - a list of titles
report-unknown-first = 請先查明：{ $titles }。
# $count (Number), $departments (String) - names
report-unknown-departments = 有 { $count } 個部門未完整檢視：{ $departments }。
report-unknown-open = 有 { $count } 個部門尚未能定論：{ $departments }。
report-unknown-all = 全部：尚未問過任何問題。
# $with (Number), $all (Number) - answers "in place"
report-evidence =
    { $all ->
        [0] 尚未有「已做到」的答案。
       *[other] { $all } 項「已做到」的答案中，{ $with } 項存有證據。
    }
# $points (Number) - points of 100, at most one decimal
report-started = 得分中有 { $points } 分屬「已開始」的工作。

report-sign = 簽署
report-sign-agreed = 通過：
# $number (Number) - which decision
report-sign-decision = 決定 { $number }
report-sign-noted = 備悉
report-sign-name = 姓名
report-sign-role = 職銜
report-sign-signature = 簽署
report-sign-date = 日期

## 檢視範圍

report-scope-outline = 檢視範圍
# $assessed (Number), $all (Number) - departments; $asked (Number) - questions
report-scope = 檢視了 { $assessed } 個部門（共 { $all } 個），{ $asked } 條問題
report-scope-none =
    { $all ->
        [1] 公司尚未完整檢視
       *[other] { $all } 個部門都尚未完整檢視
    }
report-scope-lead = 一個部門的影響程度由三件事決定：聊天裡有什麼、誰看得到、去了哪裡。每項以最高的一格為準。
report-scope-tiers = 各部門的情況
report-department = 部門
report-at-stake = 影響程度
report-in-writing = 有書面確認
report-not-in-writing = 未有書面確認
report-partly-known = 部分已知
# $level (String) - a number in bold
report-of-four = { $level }／4
report-of-four-range = { $best } 至 { $worst }／4
report-scope-note = 未有書面確認的地點當作未知。看得到資料的人如比存放地點所示的更多，「去了哪裡」提高一級計算。
report-scope-people = 參與者
report-scope-solid = 答案有多可靠
report-checklist = 清單
report-answered = 已回答
report-not-known-head = 未知
report-evidence-head = 存有證據
report-started-head = 已開始
report-na-head = 不適用
report-in-verdict = 計入結論
report-beside = 另行列出，不計入結論
report-scope-reduced-short = 範圍縮小
report-solid-note = 證據只計「已做到」的；「已開始」「不適用」以分數計。不適用超過 20 分或一個步驟的 40%，即屬範圍縮小。
# A table of questions that were answered "does not apply".
report-na = 不適用的問題及原因
report-na-question = 問題
report-na-reason = 所填原因
report-na-no-reason = 沒有填寫原因。

## 五個步驟

# $checklist (String) - "Hong Kong"
report-steps-outline = 五個步驟：{ $checklist }
# $step (String) - name of a step; $low (Number) - points of 100 of that step
report-steps-weakest = 「{ $step }」最弱：100 分中得 { $low } 分
# $unknown (Number) - points of the whole
report-steps-weakest-unknown = 「{ $step }」最弱：100 分中得 { $low } 分，另有 { NUMBER($unknown, maximumFractionDigits: 1) } 分未知
# $count (Number) - steps; $target (Number)
report-steps-target = 計分的 { $count } 個步驟全部達到 { $target } 分的目標
report-steps-all = 計分的 { $count } 個步驟全部做到
report-steps-none = 這份清單沒有計分的項目：全部回答「不適用」
# $checklist, $whom (String); $range (String) - a whole sentence
report-steps-lead = { $checklist }清單，計入結論。涉及{ $whom }。{ $range }
report-steps-lead-beside = { $checklist }清單，另行列出，不計入結論。涉及{ $whom }。{ $range }
report-step = 步驟
report-low-high-head = 至少，最高
# $count (Number) - questions; $unknown (Number)
report-step-note = { $count } 條問題，{ $unknown } 條未知
# After a number. $high (Number)
report-up-to-number = 最高 { $high }
# $low, $high, $most (Number) - points of the whole
report-step-points = { $most } 分中的 { $low } 至 { $high } 分
report-step-points-exact = { $most } 分中的 { $low } 分
report-step-dropped = 不計分
report-legend-in-place = 已做到
report-legend-unknown = 未知
report-legend-target = 目標
# Beside a small circle. $date (Date) - day of the last run
report-legend-last = 上次評估，{ DATETIME($date, dateStyle: "medium") }
# Heads of columns: points of the last run, and how many more or fewer they are now
report-last-run = 上次評估
report-change = 變化
# $date (Date) - day of the last run; $before, $low (Number) - points of 100, then and now
report-steps-since = 上次評估（{ $date }）至少 { $before } 分，現時至少 { $low } 分。
# $message (String) - the heading
report-bars-alt = { $message }。下表列出同樣內容。
report-steps-points = 以分數列出
report-most = 滿分
report-at-least-head = 至少
report-up-to-head = 最高
report-after-plan = 計劃後
# $number (Number), $name (String)
report-step-numbered = { $number }　{ $name }
# $count (Number) - steps
report-steps-sum = 全部 { $count } 個步驟
report-steps-note = 分數取至一位小數；總分取整數，略低於 50 及 75 時向下取整。
# In bold, before the next two.
report-steps-read = 如何閱讀：
report-steps-read-text = 每條橫條代表一個步驟，以 100 分為滿分；分數表示它佔全部多少分。深色部分是今天已做到的。斜線部分是未知事項全部結果理想時才算的分數。「計劃後」是完成計劃內所有行動後至少達到的分數。

## 必須項目及不足之處

report-gaps-outline = 首先要處理的事
# $musts (Number) - open must-haves; $unknown (Number) - of these, those not known
# $next (Number) - further gaps on this page; $after (Number) - points of 100
report-gaps =
    { $unknown ->
        [0] 有 { $musts } 項必須項目未達到；連同另外 { $next } 項一併處理後達到 { $after } 分
       *[other] 有 { $musts } 項必須項目未達到或未知；連同另外 { $next } 項一併處理後達到 { $after } 分
    }
report-gaps-musts =
    { $unknown ->
        [0] 有 { $musts } 項必須項目未達到；處理後達到 { $after } 分
       *[other] 有 { $musts } 項必須項目未達到或未知；處理後達到 { $after } 分
    }
report-gaps-next = 必須項目已全部達到；再處理 { $next } 項不足之處後達到 { $after } 分
report-gaps-none = 沒有不足之處：所問的已全部做到
report-gaps-unfinished = 目前未發現不足之處，但還有問題未回答
report-gaps-lead = 次序：先查明，再處理必須項目、應有項目，然後是每半日得分最多的。
# $all (Number) - must-haves
report-musts-open =
    { $unknown ->
        [0] 必須項目：{ $all } 項中有 { $musts } 項未達到
       *[other] 必須項目：{ $all } 項中有 { $musts } 項未達到或未知
    }
report-musts-all = { $all } 項必須項目已全部達到
report-musts-inactive = 以這個影響程度，沒有適用的必須項目
report-next = 下一步：得分最多的 { $next } 項
report-found = 評估發現
report-you-should = 應做的事
report-law = 法律或理由
report-points = 分數
report-days-head = 日數
# $look (String) - one or two sentences: where to look
report-find-out = 先查明。{ $look }
# $cite (String) - a citation as printed; $status (String) - "in force"
report-law-line = { $cite } · { $status }
# $date (Date) - when somebody last looked
report-law-stale = 最近核對日期為 { $date }：請再核對
# $whom (String) - "companies in Hong Kong"
report-law-whom = 涉及{ $whom }。
report-gaps-note = 分數是一項行動為「至少」增加的分數。日數是估計我們自己要做的工作，以尚未有任何準備計算。
# $count (Number) - further gaps; $page (String)
report-gaps-more = 另有 { $count } 項列在第 { $page } 頁的計劃內。
report-law-checked = 法律截至 { $date }；請留意其後的變更。

## 部門

report-departments-outline = 部門
# $better (Number), $all (Number) - departments; $musts (Number)
report-departments-musts =
    { $all ->
        [1] 完成 { $musts } 項必須項目後，公司的剩餘風險下降
       *[other] 完成 { $musts } 項必須項目後，{ $all } 個部門中有 { $better } 個的剩餘風險下降
    }
# $moved (Number) - departments whose work cannot simply stay
report-departments-moved =
    { $all ->
        [1] 公司單靠管控措施並不足夠
       *[other] { $all } 個部門中有 { $moved } 個單靠管控措施並不足夠
    }
# $open (Number) - departments without a decision
report-departments-open =
    { $all ->
        [1] 公司可以怎樣做，尚未能定論
       *[other] { $all } 個部門中有 { $open } 個尚未能定論
    }
report-departments-keep =
    { $all ->
        [1] 公司可在管控下繼續使用這個聊天平台
       *[other] 全部 { $all } 個部門都可在管控下繼續使用這個聊天平台
    }
report-departments-none = 尚未能就部門作出任何判斷
report-departments-lead = 「影響程度」來自聊天裡有什麼、誰看得到、去了哪裡。「剩餘風險」是按今天的答案、完成必須項目後、完成整個計劃後仍然存在的風險。
report-left-now = 現時
report-left-musts = 必須項目後
report-left-plan = 計劃後
report-decision = 決定
# $best, $worst (String) - "Moderate", "High"
report-left-range = { $best }至{ $worst }
# $worst, $best (String) - decisions inside a sentence
report-undecided-between = 介乎「{ $best }」與「{ $worst }」之間。
# $titles (String) - what would settle it
report-undecided-find = 請查明：{ $titles }。
# $name (String) - who decided; $date (Date) - until when; $reason (String) - as typed
report-override = 由 { $name } 另行決定，至 { $date }止，與決定表不同。理由：{ $reason }
# $decision (String) - the decision of the table
report-override-table = 按決定表：{ $decision }
report-override-ended = { $name } 另行作出的決定已於 { $date }屆滿。
# $kinds (String) - kinds of data
report-condition-hybrid = 移離平台的資料：{ $kinds }。
report-condition-replace = 在此之前不要傳送：{ $kinds }。
# $conditions (String) - should-haves, perhaps with owner and date
# check: missing-variable ok
report-condition-keep = 條件：{ $conditions }。
# $count (Number) - further conditions, which stand in the plan
report-condition-keep-more = 條件：{ $conditions }；另 { $count } 項見計劃。
report-condition-none = 沒有未完成的條件。
# $title (String), $owner (String), $date (Date)
report-condition-owner = { $title }（{ $owner }）
report-condition-due = { $title }（{ DATETIME($date, dateStyle: "medium") }前）
report-condition-owner-due = { $title }（{ $owner }，{ DATETIME($date, dateStyle: "medium") }前）
report-condition-due-past = { $title }（{ DATETIME($date, dateStyle: "medium") }前，已逾期）
report-condition-owner-due-past = { $title }（{ $owner }，{ DATETIME($date, dateStyle: "medium") }前，已逾期）
# $count (Number) - decisions against the table
report-departments-note =
    { $count ->
        [0] 實心格：已達的級別。斜線格：未知。沒有與決定表不同的決定；如有，須註明姓名、理由及期限，三者都會印在這裡。
       *[other] 實心格：已達的級別。斜線格：未知。有 { $count } 項與決定表不同的決定；姓名、理由及期限列於旁邊。
    }
report-levels = 各級別的意思
report-levels-plain = 淺白解釋
report-levels-decision = 一般決定
report-level-low = 管控措施與影響程度相稱
report-level-low-decision = 加上管控後繼續使用
report-level-moderate = 只要符合條件，可以接受
report-level-moderate-decision = 加上管控後繼續使用
report-level-high = 部分工作不應放在這裡
report-level-high-decision = 混合使用：敏感工作移離
report-level-very-high = 以現況而言，這些工作不應放在這裡
report-level-very-high-decision = 更換；如地點已知，先隔離
# Below the table. $count (Number) - must-haves; $page (String) - page number
report-departments-left = 有 { $count } 項必須項目不列入計劃（第 { $page } 頁）：各欄都不當作已達到。
report-regulated = 公司受監管機構監管：執行決定前，請向該機構查詢有關外判及雲端服務的規定。

## 計劃

report-plan-outline = 計劃
# $days (Number) - days of work; $weeks (Number); $low, $after (Number) - points of 100
report-plan = 至第 { $weeks } 週共投入 { $days } 日工作，由 { $low } 分升到至少 { $after } 分
report-plan-none = 沒有需要計劃的工作
# $unanswered (Number) - questions without an answer
report-plan-unanswered = 有 { $unanswered } 條問題未回答；回答後計劃才開始
# $overflow (Number) - actions
report-plan-overflow = { $overflow } 項行動都無法在十二星期內完成
report-plan-empty =
    { $count ->
        [0] 所問的已全部做到。平台或其合約有變時，請再次檢視。
       *[other] 至今回答的項目都毋須處理。
    }
# $days (Number) - days per week; $date (Date) - today
report-plan-lead = 由 { $date }起，每星期最多 { NUMBER($days, maximumFractionDigits: 1) } 日工作。
# $rate (String) - money for a day
report-plan-lead-rate = 由 { $date }起，每星期最多 { NUMBER($days, maximumFractionDigits: 1) } 日工作，按我們自訂的每日 { $rate } 計算。
# $count (Number) - questions without an answer
report-plan-open =
    { $count ->
        [0] { "" }
       *[other] 有 { $count } 條未回答的問題不在計劃內。
    }
report-action = 行動
# $title (String) - "Place and access confirmed in writing"
report-find-out-title = 查明：{ $title }
# $count (Number) - working days
report-wait = 之後約需他人 { $count } 個工作天。
# $from, $to (Number) - weeks
report-week = 第 { $from } 週
report-week-range = 第 { $from } 至 { $to } 週
report-plan-note = 分數是一項行動為「至少」增加的分數；短橫線表示本身不加分。他人所需的時間，無人能保證。
# $count (Number) - actions; $days (Number)
report-overflow-note = 有 { $count } 項行動（{ NUMBER($days) } 日）無法在十二星期內完成。
report-buys = 計劃帶來什麼
report-when = 時間
report-musts-open-head = 未達到的必須項目
report-would-be = 屆時
report-spent = 累計花費
report-today-row = 今天
# $week (Number); $date (String) - a day, short
report-after-week = 第 { $week } 週後 · { $date }
report-buys-note = 未知的必須項目當作未達到。「最高」假設未知事項結果理想。行動要待他人所需的時間也過去後才計算在內。

## 方法及限制

report-method-outline = 方法及限制
report-method = 結果如何得出，以及它不能說明什麼
report-method-lead = 每個數字都可以由答案重新計算；同樣的答案在任何電腦上都得出同樣的結果。
report-method-points = 分數
report-method-points-text = 一份清單有五個步驟，合共 100 分。每條問題在其步驟內的比重是 5（不可或缺）、3（重要）或 1（良好做法）。已做到計全分，部分做到計一半，已開始計五分之一，以其他方式處理計一半（獲接納後計四分之三），未做到不計分。50 分以下是紅色，50 分起是黃色，75 分起是綠色。
report-method-gates = 必須項目及應有項目
report-method-gates-text = 有必須項目未達到時，顏色降一級；有應有項目未達到時，不會是綠色。分數本身不會因此改變。適用哪些項目視乎影響程度而定；現行有效的法律責任必定適用。
report-method-twice = 最壞和最好，各計一次
report-method-twice-text = 未知的事項，一次按最壞情況計，一次按最好情況計，由此得出「至少」和「最高」。兩次得出同樣的顏色或決定，才會直接說明；否則就是尚未能定論。
report-method-stake = 影響程度
report-method-stake-text = 三個層面各以最高的一格為準，分 1 至 4 級。聊天裡有什麼，與資料去了哪裡對照；看得到資料的人如比存放地點所示的更多，後者提高一級。公司的級別是各部門中最高的。
report-method-left = 剩餘風險及決定
report-method-left-text = 影響程度與最弱的清單對照；該部門有必須項目未達到時，再降一級。級別表說明一般的決定。另行決定須有姓名、理由及期限。
report-method-na = 不適用的項目
report-method-na-text = 附有理由的不適用問題不計算，其分數歸入同一步驟的其他問題。必須項目不能不計算。不適用的項目太多時，會另外列出視為未做到的分數。
report-method-law = 法律標記的意思
report-method-chip = 標記
report-method-chip-means = 意思
report-law-in-force = 今天對有關人士適用的責任。
report-law-not-in-force = 已制定但尚未實施：今天屬良好做法。
report-law-guidance = 主管當局的建議，或在已公佈個案中的認定。
report-law-standard = 公司可自行選擇遵從的公開標準。
report-law-contract = 只在合約有訂明時才具約束力。
report-law-our-advice = 換作我們會這樣做。旁邊如列有生效的法律，該法律要求的是目標，或要求更多，這一步是我們達到目標的做法；如沒有，則我們讀過的法律和指引都沒有要求做到這一點。
report-method-law-note = 註明「引用前請先核實」的引文，請先查核：沒有人看過該日期的官方文本。
report-method-limits = 本報告不能說明什麼
report-method-limits-text = 本報告以公司人員的回答為依據，並非測試所得。它不說明法院或主管當局會如何決定，也不把公司與任何人比較。供應商把資料存放在哪裡，只是公司獲告知的說法，可能有書面，也可能沒有。法律會變：報告註明所據法律截至哪一天。
# $count (Number) - questions; $conditions, $off (Number) - of these
report-not-asked =
    { $off ->
        [0] 有 { $count } 條問題沒有問，因公司概況顯示與公司無關。
       *[other] { $conditions ->
            [0] 有 { $count } 條問題沒有問，因所屬清單未獲選用。
           *[other] 有 { $count } 條問題沒有問：{ $conditions } 條因公司概況顯示與公司無關，{ $off } 條因所屬清單未獲選用。
        }
    }

# Heading over answers to questions that a newer edition of the questionnaire dropped
report-gone = 以前回答過、現已不問
report-gone-text = 這些答案仍留在檔案中，但在這裡不計算在內。
# Follows the sentences above
report-gone-ticks = 三個層面中剔選過的項目例外：重新檢視該層面之前，一律當作「不知道」計算。
report-gone-answer = 答案
# Head of a column: the version of the questionnaire that dropped the question
report-gone-since = 由哪個版本起不問
report-gone-unknown = 不在這份題庫內

## 聲明

report-statement-outline = 聲明
# $date (Date) - today
report-statement = { $date }的自我評估聲明
# $answered, $asked (Number) - questions
report-statement-unfinished = 尚不是聲明：進行中，已答 { $answered }／{ $asked } 題
report-statement-lead = 本頁可出示予客戶及合作夥伴；出示時須完整保留每一行。
# $organisation (String) - the company's name; $date (Date)
report-statement-says = { $organisation }：我們檢視了自己的工作聊天平台，並於 { $date }自述如下：
# $open, $all (Number) - must-haves
report-statement-musts =
    { $all ->
        [0] 以這個影響程度，沒有適用的必須項目。
       *[other] { $open ->
            [0] 必須項目：{ $all } 項全部達到。
           *[other] 必須項目：{ $all } 項中有 { $open } 項未達到或未知。
        }
    }
# $date (Date) - the last day
report-statement-valid = 有效至 { $date }，或至平台或其合約有變為止。
report-statement-not = 這是自我評估，並非法律意見。內容複述公司自己的答案，沒有外人查核。它不是證書，也不說明其他平台的情況。
