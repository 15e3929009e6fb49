### The annex of the report: a file of its own in which a board or a client's auditor looks everything up.
### Every answer, what was not asked, departments, tables beside the checklists, words, law. Tables, few sentences.
### Headings are whole sentences with their number. No verdict about the law, no praise, no threat.
### "Part" is a chapter of the annex. Words that other pages share stand in report.ftl and words.ftl.

## The document

# $organisation (String) - the company's name
annex-document-title = 附錄：有關工作聊天的全部答案。{ $organisation }
annex-classification = 機密
annex-cover-title = 附錄：工作聊天報告所據的全部答案
annex-cover-for = 供查閱者使用：董事會、審核人員或客戶。公司：

## First page: what is in it

annex-contents-outline = 內容一覽
# $answered, $asked (Number) - questions; $parts (Number) - parts of the annex
annex-contents = { $asked } 條問題已答 { $answered } 條，分 { $parts } 部分供查閱
annex-contents-lead = 這裡的內容不會改變結果。問題的編號各部分一致。
# Heads of a table: name of the part, what it holds, page
annex-contents-part = 部分
annex-contents-holds = 內容
annex-contents-page = 頁
# Below the table. $list (String) - names of parts, with commas
annex-contents-empty = 以下各項未有輸入任何內容，所以沒有列出：{ $list }。
annex-contents-read = 如何閱讀
annex-contents-read-text = 備註、理由、姓名和檔案名稱照原樣列出。檔案之下的 64 個字母和數字是它的 SHA-256 校驗值：校驗值不同，檔案就改動過。工作坊意見不一的問題，會列出舉手人數，最壞按最低的答案計。問題所據的法律，列在其下一行灰色文字；最後一部分說明條文見於哪裡、涉及誰。

## Every answer, one part a checklist

# $checklist (String) - "Hong Kong"
annex-answers-outline = 答案：{ $checklist }
# $checklist (String); $asked, $in_place, $unknown (Number) - questions of this checklist
annex-answers =
    { $unknown ->
        [0] { $checklist }：{ $asked } 題中有 { $in_place } 題已做到，答案全部已知
       *[other] { $checklist }：{ $asked } 題中有 { $in_place } 題已做到，{ $unknown } 題未知
    }
# Under the heading. $whom (String) - "companies in Hong Kong"; $role (String) - "in the verdict" or "shown beside the verdict"
annex-answers-lead = 這份清單涉及{ $whom }，{ $role }。
# In the table of contents. $answered, $asked (Number) - questions; $unknown (Number) - of the answers, those not known
annex-answers-holds =
    { $unknown ->
        [0] { $asked } 題已答 { $answered } 題
       *[other] { $asked } 題已答 { $answered } 題；{ $unknown } 題未知
    }
# Title of a group of rows. $number (Number) - 1 to 5; $step (String) - name of the step
annex-step = 步驟 { $number }：{ $step }
# Heads of the table. "No." is the number of the question.
annex-number = 題
annex-question = 問題
annex-answer = 答案
annex-noted = 備註和證據
# Last row of a step: questions of another checklist that count here as well. $list (String) - "12 Title; 15 Title"
annex-also = 上面已答、這裡同樣計算：{ $list }
# One of them. $number (Number), $title (String)
annex-numbered = { $number } { $title }
# Under an answer: who does it or finds out. $name (String) - as typed; $date (Date)
annex-owner = { $name }
annex-owner-due = { $name }，{ DATETIME($date, dateStyle: "medium") }前
annex-due = { DATETIME($date, dateStyle: "medium") }前
# A due date that is over. $name (String) - as typed; $date (Date)
annex-owner-overdue = { $name }，原定 { DATETIME($date, dateStyle: "medium") }，已逾期
annex-overdue = 原定 { DATETIME($date, dateStyle: "medium") }，已逾期
# $reason (String) - as typed
annex-reason = 理由：{ $reason }
# Flagged by somebody who wants to come back to it
annex-flagged = 已標記，要再看
# An answer that the questionnaire does not accept, such as "does not apply" without a reason. $answer (String) - as "does not apply"
annex-refused = 填寫為「{ $answer }」，在這裡不計算
# A file. $date (Date) - the last day on which it is good
annex-evidence-until = 有效至 { DATETIME($date, dateStyle: "medium") }
annex-evidence-expired = 已於 { DATETIME($date, dateStyle: "medium") }屆滿
# What the provider answered to the letter; the reply follows as typed. $name (String) - who, as typed; $date (Date)
annex-reply = 供應商的答覆：
annex-reply-from = 供應商的答覆（{ $name }）：
annex-reply-on = 供應商的答覆（{ DATETIME($date, dateStyle: "medium") }）：
annex-reply-from-on = 供應商的答覆（{ $name }，{ DATETIME($date, dateStyle: "medium") }）：
# Somebody took the action out of the plan by hand. $reason (String) - as typed; may be missing
annex-left-out = 不列入計劃：{ $reason }
annex-left-out-plain = 不列入計劃，沒有寫理由
# A note under the table. $page (String) - page number
annex-answers-note = 各項法律涉及誰、條文核對到什麼程度、見於哪裡：第 { $page } 頁。

## Not asked

annex-not-asked-outline = 沒有問的
# $count (Number) - questions; $conditions (Number) - do not concern the company; $off (Number) - in checklists that were not chosen
annex-not-asked =
    { $off ->
        [0] 有 { $count } 條問題沒有問，因為與公司無關
       *[other] { $conditions ->
            [0] 有 { $count } 條問題沒有問，因為所屬清單未獲選用
           *[other] 有 { $count } 條問題沒有問：{ $conditions } 條與公司無關，{ $off } 條所屬清單未獲選用
        }
    }
annex-not-asked-lead = 令問題略去的答案一改，問題便會再問。
# $count (Number) - questions
annex-not-asked-holds = { $count } 條問題，按原因列出
annex-not-asked-because = 為何沒有問
annex-not-asked-questions = 問題
# $checklist (String) - "Governance"; several with commas
annex-off = 清單未獲選用：{ $checklist }
# A reason. $question (String) - a question of the profile; $values (String) - answers that were not given, with commas
annex-because-lacks = 「{ $question }」答案中沒有：{ $values }
# $values (String) - the answers that were given
annex-because-has = 「{ $question }」答了：{ $values }
# $tier (String) - "What is in it"; $values (String) - ticks, with commas
annex-because-lacks-ticks = 「{ $tier }」：沒有部門剔選{ $values }
annex-because-has-ticks = 「{ $tier }」：剔選了{ $values }
# $level (Number) - 1 to 4
annex-because-below = 「{ $tier }」：沒有部門達到 { $level } 級（最高 4 級）
annex-because-reaches = 「{ $tier }」：有部門達到 { $level } 級（最高 4 級）
annex-because-unknown = 按公司概況，與公司無關
# Beside a question that was answered before it went away. $answer (String) - as "in place"
annex-answered-before = 以前答過：{ $answer }

## The company and its departments

annex-company-outline = 公司和部門
# $ticks (Number) - ticks of all departments; $count (Number) - departments
annex-company =
    { $count ->
        [1] 公司概況，以及一個部門的 { $ticks } 項剔選
       *[other] 公司概況，以及 { $count } 個部門的 { $ticks } 項剔選
    }
annex-company-lead = 問了哪些問題、影響程度有多高，都由這兩個表而來。
# $answered, $asked (Number) - questions of the profile; $count (Number) - departments
annex-company-holds = 公司概況，{ $asked } 題已答 { $answered } 題；{ $count } 個部門的逐項剔選
annex-profile = 公司概況的答案
annex-departments = 各部門的逐項剔選
annex-tier = 關於
annex-ticked = 剔選了
annex-level = 級別
# A tick with its level. $tick (String) - as ticked; $level (Number) - 1 to 4
annex-tick = { $tick }（{ $level }）
# Where the platform's own answer counts for the department
annex-inherited = 與整個平台相同
annex-nothing-ticked = 沒有剔選
annex-departments-note = 級別以最高的一項為準，由 1 至 4；「誰看得到」的級別如高於「去了哪裡」，「去了哪裡」提高一級計算，最高為 4，再與「聊天裡有什麼」對照。「不知道」最壞按 4 計。須有書面確認的地點，未有確認的按 4 計。

## Decisions by name: against the table, and what covers otherwise

annex-accepted-outline = 具名的決定和接納
# $overrides (Number) - decisions against the table; $covered (Number) - questions covered by something else
annex-accepted =
    { $overrides ->
        [0] 沒有與決定表不同的決定；
       *[other] 有 { $overrides } 項與決定表不同的決定；
    }{ $covered ->
        [0] 沒有問題以其他方式處理
       *[other] 有 { $covered } 條問題以其他方式處理
    }
annex-accepted-lead = 每項須有姓名、理由和期限。期限過後不再計算。
# In the table of contents
annex-accepted-holds = 與決定表不同的決定：{ $overrides }；以其他方式處理：{ $covered }
annex-overrides = 與決定表不同的決定
annex-overrides-none = 沒有與決定表不同的決定。
annex-override-decided = 另行決定
annex-override-table = 按決定表
annex-covered = 以其他方式處理
annex-covered-none = 沒有問題回答「以其他方式處理」。
annex-covered-by = 怎樣處理
annex-accepted-by = 接納者
annex-until = 至
# In place of a name
annex-accepted-nobody = 未有人
# A date that is over, under it
annex-ended = 已屆滿
# $name, $role (String) - as typed
annex-person = { $name }（{ $role }）

## View by

annex-lenses-outline = 按視角查看
# $asked (Number) - questions; $count (Number) - views
annex-lenses = 同樣 { $asked } 個答案，換 { $count } 組標題來看
annex-lenses-lead = 各欄列出問題的編號，與答案部分相同。這裡不會改變分數。
# In the table of contents. $list (String) - names of the views, with commas
annex-lenses-holds = { $list }
annex-lens-group = 標題
annex-lens-in-place = 已做到
annex-lens-partly = 部分做到
annex-lens-not = 未做到
annex-lens-not-known = 未知
annex-lens-not-applicable = 不適用
# Under a heading. $part, $whole (Number) - questions
annex-lens-count = 已做到 { $part }／{ $whole }
# $count (Number) - questions
annex-lens-not-asked = { $count } 題沒有問

## Tables beside the checklists: platforms, impact assessment, records, apps, drills, reviews

# Heads of tables
annex-sheet-question = 問題
annex-sheet-answer = 答案
annex-sheet-record = 紀錄
annex-sheet-told = 平台保留多久
annex-sheet-needed = 需要
annex-sheet-asked = 依據所訂
annex-sheet-fits = 是否合適
# What the source asks for. $period (String) - as "7 years"
annex-sheet-least = 至少 { $period }
annex-sheet-most = 不超過 { $period }
annex-sheet-what = 項目
annex-sheet-found = 結果
annex-sheet-said = 查明的情況
annex-sheet-last = 上次
annex-sheet-next = 下一次
# A heading over a list of what is done again and again
annex-sheet-coming = 各項何時到期
# A heading over what a screening leads to: per law, whether an assessment is needed
annex-sheet-outcomes = 是否需要評估
annex-sheet-outcomes-none = 按至今的答案，沒有需要或建議做的，也沒有要查詢的。
# The two kinds of outcome: what the answers settle, and what is still open
annex-sheet-certain = 按答案已確定
annex-sheet-perhaps = 尚未確定
# Below a table. $list (String) - kinds of records of which nothing was said
annex-sheet-open = 以下各項尚未作答：{ $list }。
# A field that a department needs of another platform. $departments (String) - names with commas
annex-sheet-needed-by = 需要的部門：{ $departments }
# Label before what was typed or chosen in a cell: "Purpose: ..." $label (String)
annex-sheet-label = { $label }：
# $sheet (String) - name of the table; $answered, $asked (Number) - questions in it
annex-sheet-one = { $sheet }：{ $asked } 題已答 { $answered } 題
annex-sheet-one-holds = { $asked } 題已答 { $answered } 題
# $count (Number) - platforms; $unknown (Number) - answers that nobody knows
annex-sheet-compare = { $sheet }：考慮中 { $count } 個；{ $asked } 個答案中有 { $unknown } 個未知
annex-sheet-compare-holds = { $count } 個並排，{ $asked } 個答案中有 { $unknown } 個未知
# $count (Number) - kinds of records; $gaps (Number) - kept too long or too short; $unknown (Number) - not known
annex-sheet-records = { $sheet }：{ $count } 種中有 { $gaps } 種不合適，{ $unknown } 種未知
annex-sheet-records-holds = { $count } 種；{ $gaps } 種不合適，{ $unknown } 種未知
# A register or a log. $count (Number) - rows; $due (Number) - things that are to be done again now
annex-sheet-rows =
    { $count ->
        [0] { $sheet }：未有內容
       *[other] { $sheet }：共 { $count } 項
    }{ $due ->
        [0] { "" }
       *[other] ，{ $due } 項到期
    }
annex-sheet-rows-holds =
    { $count ->
        [0] 未有內容
       *[other] 共 { $count } 項
    }{ $due ->
        [0] { "" }
       *[other] ；{ $due } 項到期
    }
# In the comparison of platforms, below the table. Keep the two words as they stand in the columns.
annex-sheet-compare-note = 「已展示」指公司有人親眼看過，「只是聲稱」指讀過或聽過。這裡不分勝負：要看你們需要什麼。

## Workshop: hands, what was set aside

annex-workshop-outline = 投票和先擱下的事項
# $votes (Number) - questions put to the vote; $split (Number) - disagreements that nobody has settled
annex-workshop =
    { $votes ->
        [0] 沒有問題付諸投票
       *[other] 有 { $votes } 條問題付諸投票
    }{ $split ->
        [0] { "" }
       *[other] ，{ $split } 條未有定論
    }
annex-workshop-lead = 投票後點算舉手人數，不記姓名。
# In the table of contents. $parked (Number) - thoughts set aside
annex-workshop-holds = 投票：{ $votes }；未有定論：{ $split }；先擱下：{ $parked }
annex-votes = 投票
annex-hands = 舉手人數
annex-vote-now = 現時以什麼為準
annex-vote-split = 未有定論
annex-parked = 先擱下的事項
annex-parked-text = 要回頭再談什麼
annex-parked-at = 在哪一題提出

## Words

annex-terms-outline = 用詞
# $count (Number)
annex-terms = 問題所用的 { $count } 個詞，以淺白文字解釋
annex-terms-lead = 按這裡的用法解釋。法律條文以官方文本為準。
annex-terms-holds = { $count } 個詞
annex-term = 用詞
annex-term-means = 在這裡的意思

## Law

annex-law-outline = 法律和其他依據
# $count (Number) - provisions; $check (Number) - of these, to be checked before anybody relies on them
annex-law =
    { $check ->
        [0] 問題背後有 { $count } 項條文
       *[other] 問題背後有 { $count } 項條文，其中 { $check } 項引用前請先核實
    }
annex-law-lead = 列出的是可能涉及公司的條文。列在這裡，不表示是否已履行有關責任。
annex-law-holds = { $count } 項條文，其中 { $check } 項要先核實
annex-law-provision = 條文
annex-law-status = 狀況
annex-law-seen = 文本截至
annex-law-questions = 問題
# Below the table. $date (Date) - the day of the register
annex-law-note = 全部於 { $date }核對，旁邊另有日期的除外。短橫線：沒有清單的問題以它為依據，但附表或剔選項目有。
# Under the date. $date (Date) - the day on which somebody last looked
annex-law-looked = { DATETIME($date, dateStyle: "medium") }核對
annex-law-confirmed = 已核實
# $count (Number) - provisions whose text nobody has seen
annex-law-unprinted = 另有 { $count } 項條文可能涉及公司；由於沒有人看過其文本，這裡不列出名稱。
