### The annex of the report: a file of its own in which a board or a client's auditor looks everything up.
### Every answer, what was not asked, departments, tables beside the checklists, words, law. Tables, few sentences.
### Headings are whole sentences with their number. No verdict about the law, no praise, no threat.
### "Part" is a chapter of the annex. Words that other pages share stand in report.ftl and words.ftl.

## The document

# $organisation (String) - the company's name
annex-document-title = 附录：关于工作聊天的全部答案。{ $organisation }
annex-classification = 保密
annex-cover-title = 附录：工作聊天报告所依据的全部答案
annex-cover-for = 供查阅者使用：董事会、审计人员或客户。公司：

## First page: what is in it

annex-contents-outline = 内容一览
# $answered, $asked (Number) - questions; $parts (Number) - parts of the annex
annex-contents = { $asked } 个问题已答 { $answered } 个，分 { $parts } 部分供查阅
annex-contents-lead = 这里的内容不影响结果。问题编号在各部分中一致。
# Heads of a table: name of the part, what it holds, page
annex-contents-part = 部分
annex-contents-holds = 内容
annex-contents-page = 页
# Below the table. $list (String) - names of parts, with commas
annex-contents-empty = 以下各项没有输入任何内容，因此不列出：{ $list }。
annex-contents-read = 如何阅读
annex-contents-read-text = 备注、理由、姓名和文件名照原样列出。文件下面的 64 个字母和数字是它的 SHA-256 校验值：校验值不同，说明文件改动过。研讨会上意见不一的问题，列出举手人数，最坏按最低的答案计。问题所依据的法律，写在其下方一行灰色文字里；最后一部分说明条文见于何处、涉及谁。

## Every answer, one part a checklist

# $checklist (String) - "Hong Kong"
annex-answers-outline = 答案：{ $checklist }
# $checklist (String); $asked, $in_place, $unknown (Number) - questions of this checklist
annex-answers =
    { $unknown ->
        [0] { $checklist }：{ $asked } 题中有 { $in_place } 题已做到，答案全部已知
       *[other] { $checklist }：{ $asked } 题中有 { $in_place } 题已做到，{ $unknown } 题未知
    }
# Under the heading. $whom (String) - "companies in Hong Kong"; $role (String) - "in the verdict" or "shown beside the verdict"
annex-answers-lead = 这份检查清单涉及{ $whom }，{ $role }。
# In the table of contents. $answered, $asked (Number) - questions; $unknown (Number) - of the answers, those not known
annex-answers-holds =
    { $unknown ->
        [0] { $asked } 题已答 { $answered } 题
       *[other] { $asked } 题已答 { $answered } 题；{ $unknown } 题未知
    }
# Title of a group of rows. $number (Number) - 1 to 5; $step (String) - name of the step
annex-step = 步骤 { $number }：{ $step }
# Heads of the table. "No." is the number of the question.
annex-number = 题
annex-question = 问题
annex-answer = 答案
annex-noted = 备注和证明材料
# Last row of a step: questions of another checklist that count here as well. $list (String) - "12 Title; 15 Title"
annex-also = 上文已答，这里同样计入：{ $list }
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
annex-flagged = 已标记，要再看
# An answer that the questionnaire does not accept, such as "does not apply" without a reason. $answer (String) - as "does not apply"
annex-refused = 填写为“{ $answer }”，这里不予计入
# A file. $date (Date) - the last day on which it is good
annex-evidence-until = 有效至 { DATETIME($date, dateStyle: "medium") }
annex-evidence-expired = 已于 { DATETIME($date, dateStyle: "medium") }到期
# What the provider answered to the letter; the reply follows as typed. $name (String) - who, as typed; $date (Date)
annex-reply = 供应商的答复：
annex-reply-from = 供应商的答复（{ $name }）：
annex-reply-on = 供应商的答复（{ DATETIME($date, dateStyle: "medium") }）：
annex-reply-from-on = 供应商的答复（{ $name }，{ DATETIME($date, dateStyle: "medium") }）：
# Somebody took the action out of the plan by hand. $reason (String) - as typed; may be missing
annex-left-out = 不列入计划：{ $reason }
annex-left-out-plain = 不列入计划，没有写明理由
# A note under the table. $page (String) - page number
annex-answers-note = 各项法律涉及谁、条文核对到什么程度、见于何处：第 { $page } 页。

## Not asked

annex-not-asked-outline = 没有问到的
# $count (Number) - questions; $conditions (Number) - do not concern the company; $off (Number) - in checklists that were not chosen
annex-not-asked =
    { $off ->
        [0] 有 { $count } 个问题没有问，因为与公司无关
       *[other] { $conditions ->
            [0] 有 { $count } 个问题没有问，因为所属检查清单没有选用
           *[other] 有 { $count } 个问题没有问：{ $conditions } 个与公司无关，{ $off } 个所属检查清单没有选用
        }
    }
annex-not-asked-lead = 使问题不出现的答案一旦改变，问题就会重新出现。
# $count (Number) - questions
annex-not-asked-holds = { $count } 个问题，按原因列出
annex-not-asked-because = 为什么没有问
annex-not-asked-questions = 问题
# $checklist (String) - "Governance"; several with commas
annex-off = 没有选用的检查清单：{ $checklist }
# A reason. $question (String) - a question of the profile; $values (String) - answers that were not given, with commas
annex-because-lacks = “{ $question }”答案中没有：{ $values }
# $values (String) - the answers that were given
annex-because-has = “{ $question }”回答了：{ $values }
# $tier (String) - "What is in it"; $values (String) - ticks, with commas
annex-because-lacks-ticks = “{ $tier }”：没有部门勾选{ $values }
annex-because-has-ticks = “{ $tier }”：勾选了{ $values }
# $level (Number) - 1 to 4
annex-because-below = “{ $tier }”：没有部门达到 { $level } 级（最高 4 级）
annex-because-reaches = “{ $tier }”：有部门达到 { $level } 级（最高 4 级）
annex-because-unknown = 根据公司概况，与公司无关
# Beside a question that was answered before it went away. $answer (String) - as "in place"
annex-answered-before = 以前答过：{ $answer }

## The company and its departments

annex-company-outline = 公司和部门
# $ticks (Number) - ticks of all departments; $count (Number) - departments
annex-company =
    { $count ->
        [1] 公司概况，以及一个部门的 { $ticks } 项勾选
       *[other] 公司概况，以及 { $count } 个部门的 { $ticks } 项勾选
    }
annex-company-lead = 问了哪些问题、影响程度有多高，都由这两张表得出。
# $answered, $asked (Number) - questions of the profile; $count (Number) - departments
annex-company-holds = 公司概况，{ $asked } 题已答 { $answered } 题；{ $count } 个部门的逐项勾选
annex-profile = 公司概况的答案
annex-departments = 各部门的逐项勾选
annex-tier = 关于
annex-ticked = 勾选内容
annex-level = 级别
# A tick with its level. $tick (String) - as ticked; $level (Number) - 1 to 4
annex-tick = { $tick }（{ $level }）
# Where the platform's own answer counts for the department
annex-inherited = 与整个平台相同
annex-nothing-ticked = 没有勾选
annex-departments-note = 级别以最高的一项为准，从 1 到 4；“谁能看到”的级别如果高于“去了哪里”，“去了哪里”提高一级计算，最高为 4，再与“聊天里有什么”对照。“不知道”最坏按 4 计。须有书面确认的地点，没有确认的按 4 计。

## Decisions by name: against the table, and what covers otherwise

annex-accepted-outline = 具名的决定和接受
# $overrides (Number) - decisions against the table; $covered (Number) - questions covered by something else
annex-accepted =
    { $overrides ->
        [0] 没有与决策表不同的决定；
       *[other] 有 { $overrides } 项与决策表不同的决定；
    }{ $covered ->
        [0] 没有问题以其他措施替代
       *[other] 有 { $covered } 个问题以其他措施替代
    }
annex-accepted-lead = 每项都须有姓名、理由和期限。期限过后不再计入。
# In the table of contents
annex-accepted-holds = 与决策表不同的决定：{ $overrides }；以其他措施替代：{ $covered }
annex-overrides = 与决策表不同的决定
annex-overrides-none = 没有与决策表不同的决定。
annex-override-decided = 另行决定
annex-override-table = 按决策表
annex-covered = 以其他措施替代
annex-covered-none = 没有问题回答“以其他措施替代”。
annex-covered-by = 替代措施
annex-accepted-by = 接受人
annex-until = 期限
# In place of a name
annex-accepted-nobody = 还没有
# A date that is over, under it
annex-ended = 已到期
# $name, $role (String) - as typed
annex-person = { $name }（{ $role }）

## View by

annex-lenses-outline = 按视角查看
# $asked (Number) - questions; $count (Number) - views
annex-lenses = 同样 { $asked } 个答案，换 { $count } 套标题来看
annex-lenses-lead = 各栏列出问题编号，与答案部分相同。这里的内容不影响分数。
# In the table of contents. $list (String) - names of the views, with commas
annex-lenses-holds = { $list }
annex-lens-group = 标题
annex-lens-in-place = 已做到
annex-lens-partly = 部分做到
annex-lens-not = 未做到
annex-lens-not-known = 未知
annex-lens-not-applicable = 不适用
# Under a heading. $part, $whole (Number) - questions
annex-lens-count = { $whole } 题中有 { $part } 题已做到
# $count (Number) - questions
annex-lens-not-asked = { $count } 题没有问到

## Tables beside the checklists: platforms, impact assessment, records, apps, drills, reviews

# Heads of tables
annex-sheet-question = 问题
annex-sheet-answer = 答案
annex-sheet-record = 记录
annex-sheet-told = 平台保存多久
annex-sheet-needed = 需要
annex-sheet-asked = 依据的要求
annex-sheet-fits = 是否合适
# What the source asks for. $period (String) - as "7 years"
annex-sheet-least = 至少 { $period }
annex-sheet-most = 最长 { $period }
annex-sheet-what = 项目
annex-sheet-found = 结果
annex-sheet-said = 查明的情况
annex-sheet-last = 上次
annex-sheet-next = 下一次
# A heading over a list of what is done again and again
annex-sheet-coming = 各项到期日
# A heading over what a screening leads to: per law, whether an assessment is needed
annex-sheet-outcomes = 初步判断的结果
annex-sheet-outcomes-none = 按目前的答案，初步判断没有得出任何要求。
# The two kinds of outcome: what the answers settle, and what is still open
annex-sheet-certain = 按答案已确定
annex-sheet-perhaps = 尚未确定
# Below a table. $list (String) - kinds of records of which nothing was said
annex-sheet-open = 以下各项尚未回答：{ $list }。
# A field that a department needs of another platform. $departments (String) - names with commas
annex-sheet-needed-by = 需要的部门：{ $departments }
# Label before what was typed or chosen in a cell: "Purpose: ..." $label (String)
annex-sheet-label = { $label }：
# $sheet (String) - name of the table; $answered, $asked (Number) - questions in it
annex-sheet-one = { $sheet }：{ $asked } 题已答 { $answered } 题
annex-sheet-one-holds = { $asked } 题已答 { $answered } 题
# $count (Number) - platforms; $unknown (Number) - answers that nobody knows
annex-sheet-compare = { $sheet }：考虑中 { $count } 个；{ $asked } 个答案中有 { $unknown } 个未知
annex-sheet-compare-holds = { $count } 个并排，{ $asked } 个答案中有 { $unknown } 个未知
# $count (Number) - kinds of records; $gaps (Number) - kept too long or too short; $unknown (Number) - not known
annex-sheet-records = { $sheet }：{ $count } 类中有 { $gaps } 类不合适，{ $unknown } 类未知
annex-sheet-records-holds = { $count } 类；{ $gaps } 类不合适，{ $unknown } 类未知
# A register or a log. $count (Number) - rows; $due (Number) - things that are to be done again now
annex-sheet-rows =
    { $count ->
        [0] { $sheet }：没有内容
       *[other] { $sheet }：共 { $count } 项
    }{ $due ->
        [0] { "" }
       *[other] ，{ $due } 项到期
    }
annex-sheet-rows-holds =
    { $count ->
        [0] 没有内容
       *[other] 共 { $count } 项
    }{ $due ->
        [0] { "" }
       *[other] ；{ $due } 项到期
    }
# In the comparison of platforms, below the table. Keep the two words as they stand in the columns.
annex-sheet-compare-note = “已出示”指公司有人亲眼看过，“仅为说法”指读到或听到。这里不分胜负，只看你们需要什么。

## Workshop: hands, what was set aside

annex-workshop-outline = 表决和先搁下的事项
# $votes (Number) - questions put to the vote; $split (Number) - disagreements that nobody has settled
annex-workshop =
    { $votes ->
        [0] 没有问题付诸表决
       *[other] 有 { $votes } 个问题付诸表决
    }{ $split ->
        [0] { "" }
       *[other] ，{ $split } 个没有定下
    }
annex-workshop-lead = 表决后统计举手人数，不记姓名。
# In the table of contents. $parked (Number) - thoughts set aside
annex-workshop-holds = 表决：{ $votes }；没有定下：{ $split }；先搁下：{ $parked }
annex-votes = 表决
annex-hands = 举手人数
annex-vote-now = 目前以什么为准
annex-vote-split = 没有定下
annex-parked = 先搁下的事项
annex-parked-text = 要回头再谈什么
annex-parked-at = 在哪一题提出

## Words

annex-terms-outline = 用词
# $count (Number)
annex-terms = 问题中用到的 { $count } 个词，用通俗的话解释
annex-terms-lead = 按这里的用法解释。法律条文以官方文本为准。
annex-terms-holds = { $count } 个词
annex-term = 用词
annex-term-means = 在这里的意思

## Law

annex-law-outline = 法律和其他依据
# $count (Number) - provisions; $check (Number) - of these, to be checked before anybody relies on them
annex-law =
    { $check ->
        [0] 问题背后有 { $count } 条规定
       *[other] 问题背后有 { $count } 条规定，其中 { $check } 条使用前请先核实
    }
annex-law-lead = 列出的是可能涉及公司的规定。列在这里，不说明有关义务是否已经履行。
annex-law-holds = { $count } 条规定，其中 { $check } 条须先核实
annex-law-provision = 规定
annex-law-status = 状态
annex-law-seen = 文本截至
annex-law-questions = 问题
# Below the table. $date (Date) - the day of the register
annex-law-note = 均于 { $date }核对，旁边另注日期的除外。短横线：没有检查清单的问题以它为依据，但有附表或勾选项用到它。
# Under the date. $date (Date) - the day on which somebody last looked
annex-law-looked = { DATETIME($date, dateStyle: "medium") }核对
annex-law-confirmed = 已核实
# $count (Number) - provisions whose text nobody has seen
annex-law-unprinted = 另有 { $count } 条规定可能涉及公司；因为没有人看过其文本，这里不列名称。
