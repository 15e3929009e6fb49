### The wizard's screens. Plain and calm; nothing stands here that a report prints.
### The narrowest window has 60 columns: headings and menu lines should stay under 40 Latin letters.

## Everywhere

screen-program = Portolan
# An assessment whose organisation has no name yet.
screen-no-name = （没有名称）
# $a (String) - organisation or topic; $b (String) - where one is
screen-heading-two = { $a } · { $b }
# $a (String) - a thing; $b (String) - what is said of it
screen-pair = { $a }：{ $b }
# $word (String) - a level in words; $level (Number) - 1 to 4
screen-level = { $word }（{ $level }）
# $done (Number), $total (Number)
screen-of = { $done }/{ $total }
# $minutes (Number)
screen-minutes = 还剩约 { $minutes } 分钟
# $time (String) - as 17:03
screen-saved = 已于 { $time } 保存
screen-not-saved = 尚未保存
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-range-so-far =
    { $spread ->
        [0] 目前 { $low } 分（满分 100）
       *[other] 目前最低 { $low } 分，最高 { $high } 分（满分 100）
    }
# $width (Number) - columns; $height (Number) - rows
screen-too-small = 窗口太小，请至少放大到 { $width } 列、{ $height } 行。
# $language (String) - name of the language
screen-language-key = { $language } · F2 语言
screen-read-only = 只读，不会有任何更改。
screen-read-only-refused = 这份评估为只读，没有作任何更改。要自己作答，请新建一份。
screen-read-only-locked = 另一个窗口已打开这份评估；请先在那边关闭，才能在这里作答。
screen-no-sample = 这个版本没有已完成的示例。
screen-flagged = 已标记
screen-department-unnamed = 未命名的部门

## First minute

screen-welcome-promise = 十分钟内，您就会知道公司能否继续使用现在的工作聊天平台、哪些部门可以用，以及首先要改进什么。
screen-welcome-private = 您输入的内容不会离开这台电脑。每个答案都会立即保存；可以随时停下，稍后再继续。
screen-welcome-begin = 开始
screen-welcome-example = 看一份已完成的示例
screen-welcome-open = 打开已保存的文件
# $date (String)
screen-welcome-law = 这是自我评估，不构成法律意见。法律资料截至 { $date }。
screen-welcome-advice = 这是自我评估，不构成法律意见。

## Opening a file

screen-open-title = 打开已保存的文件
screen-open-help = 请输入或粘贴评估文件的路径，文件名以 .jsonl 结尾。打开后为只读，不会有任何更改。
screen-open-path = 文件路径

## Home

screen-home-hidden = 名称已隐藏
screen-home-revealed = 名称已显示
screen-home-new = 新建评估
# $low (Number), $high (Number) - points of 100; $spread (Number) - points between both ends
screen-home-range =
    { $spread ->
        [0] { $low } 分
       *[other] { $low }–{ $high } 分
    }
# $count (Number) - must-haves that are open for certain; $unknown (Number) - those that are not known
screen-home-must-haves =
    { $unknown ->
        [0] { $count } 个必备项目未落实
       *[other] { $count ->
            [0] { $unknown } 个必备项目未知
           *[other] 必备项目 { $count } 个未落实、{ $unknown } 个未知
        }
    }
# $date (String) - the earliest due date
screen-home-due = { $date }到期
# $date (String) - the earliest due date, past
screen-home-overdue = 自 { $date }起逾期
# $count (Number) - things wrong with the files
screen-home-problems = 文件有 { $count } 处问题，打开后可查看。

## Profile

# $title (String) - organisation; $at (Number), $total (Number)
screen-profile-heading = { $title } · 第 { $at }/{ $total } 题
screen-profile-name = 公司名称，用于报告（可以留空）
screen-profile-many = 凡适用的，全部勾选。
screen-profile-open = 尚未回答
screen-nothing-ticked = 尚未勾选任何一项。按空格键勾选；再按一次 Enter 则不作答，直接继续。

## Three tiers

# Heading where the place of the data is asked once for all departments.
screen-tier-platform = 整个平台
# $tier (String) - as "What is in it"; $at (Number), $total (Number)
screen-tier-of = { $tier } · 第 { $at }/{ $total } 层
screen-tier-proposed = 已根据你们的使用情况预先勾选；实际没有的，请取消勾选。
# Something that was ticked here was dropped by a newer edition of the questionnaire
screen-tier-gone = 以前勾选的某一项已不在题库中，现以“不知道”代替。核对无误后，请取消勾选“不知道”。
screen-tier-nothing = 尚未勾选任何一项。不知道的话，请勾选“不知道”。
# $example (String) - things from the firm's line of business, ending with a full stop
screen-tier-example = 例如：{ $example }
# $laws (String) - a list of citations with their status, as "PIPL, Article 28 · in force"
screen-tier-law = 列明于：{ $laws }
# Only lines are ticked that add something, as "The provider said so"
screen-tier-undecided = 已勾选的都不足以判断。不知道的话，请勾选“不知道”。
# $level (String) - as "very sensitive (4)"; $because (String) - a list of things
screen-tier-so-far = 目前：{ $level }；原因：{ $because }。
# $level (String) - as "between unknown (4) and a known place (2)"
screen-tier-so-far-unsure = 目前：{ $level }，因为您选了“不知道”。
# $level (String) - as "unknown or passed on (4)"
screen-tier-so-far-unconfirmed = 目前：{ $level }。没有书面确认，存放地点一律视为未知。

## Question

# $checklist (String), $step (String), $at (Number), $total (Number)
screen-question-place = { $checklist } · 第 { $at }/{ $total } 步  { $step }
# $answer (String) - the answer that was given before
screen-answer-given = { $answer }（您的答案）
screen-question-more = 更多答案（Tab）
screen-question-choose = 请先选一个答案：按数字键或方向键。
screen-question-go-on = 按 Enter 继续；选另一个答案即可更改。
screen-question-folded = F1  原因、法律、去哪里查
screen-question-reason = 为什么不适用
screen-question-reason-help = 请用一句话说明为什么不适用于你们。这句话会写入报告。
screen-question-accept-help = 这个答案计一半分数。如有人具名接受，分数会高一些，未落实的必备项目也会视为已处理。按 Esc 则暂不接受。
screen-question-accept-reason = 用什么替代，为什么足够
screen-question-accept-name = 接受人的姓名
screen-question-accept-role = 接受人的职务
screen-question-accept-expires = 有效至，最长一年（年-月-日）
screen-why = 原因
screen-law = 法律
screen-look = 去哪里查
screen-proof = 证明材料
screen-fix = 怎么做
screen-done = 完成标准
# $date (String) - the date for which the text was seen
screen-law-seen = 查阅的文本截至 { $date }

## Forms

screen-form-needed = 这一栏不能留空。
screen-form-date = 请按“年-月-日”填写日期，例如 2027-06-30。
screen-form-points = 请填写 1 至 100 的整数。
screen-form-days = 请填写大于 0、不超过 7 的数字，例如 2 或 2.5。
screen-form-amount = 请填写数字，例如 2400 或 2400.50，不用写货币。
screen-form-currency = 请填写三个字母，例如 CNY、HKD、MOP 或 EUR。
screen-form-drop = 尚未保存。请改正；再按一次 Esc 则放弃这部分。
screen-form-long = 这段文字太长，一行放不下。请存成文件，再把文件列为证明材料。
screen-form-within-year = 日期须在今天起一年之内。

## Details

screen-details-title = 详情
screen-details-note = 备注
screen-details-owner = 责任人
screen-details-due = 完成期限（年-月-日）
screen-details-evidence = 证明材料：文件路径，或纸质文件的存放处
screen-details-expires = 证明材料有效至（年-月-日）
# $sum (String) - the first letters of the file's fingerprint
screen-details-fingerprint = 校验值 { $sum }
# $path (String), $date (String)
screen-evidence-until = { $path }，有效至 { $date }

## Words explained (Ctrl+G)

screen-terms-title = 用词解释
# $count (Number)
screen-terms-count = { $count } 个词
screen-terms-help = 输入几个字缩小范围，按 Esc 返回。
# Heading over the words that occur in the question in front
screen-terms-here = 本题中的词
screen-terms-all = 全部用词
screen-terms-nothing = 没有含这些字的词。

## Jump, language, help

screen-jump-title = 跳转到某一题
screen-jump-help = 输入几个字，用上/下键移动。x 表示已回答，! 表示已标记。
screen-jump-nothing = 没有题目含有这些字。
# $count (Number)
screen-jump-count = { $count } 题
screen-language-title = 语言
screen-language-help = 您的答案不受影响，语言可以随时更改。
screen-help-title = 帮助
screen-help-answers = 答案
screen-help-keys = 按键

## Undo

# $what (String) - what was changed
screen-undone = 已撤销：{ $what }
# $what (String) - what was changed
screen-redone = 已重做：{ $what }
screen-undo-nothing = 没有可以撤销的更改。
screen-redo-nothing = 没有可以重做的更改。
screen-change-profile = 有关公司的一个答案
screen-change-ticks = 勾选的项目
screen-change-rest = 其余各题的“不知道”
screen-change-other = 上一项更改

## Review

screen-review-intro = 使用结果之前，请先复查一遍。按 Enter 打开一行。
screen-review-nothing = 所有题目都已回答，也没有互相矛盾之处。
screen-review-result = 前往结果
# $count (Number)
screen-review-rest = 把剩下的 { $count } 题标为“不知道”
screen-review-rest-done = 已标为“不知道”。按 F7 可以撤销。
# $count (Number)
screen-review-contradictions = 互相矛盾（{ $count }）
# $count (Number)
screen-review-flagged = 已标记（{ $count }）
# $count (Number)
screen-review-unanswered = 未回答（{ $count }）
# $count (Number)
screen-review-unknown = 有待查明（{ $count }）
# Answers to questions that a newer edition of the questionnaire dropped. $count (Number)
screen-review-gone = 以前答过、现已不问（{ $count }）
screen-review-gone-note = 题库里已经没有这一项。答案保留在文件中，但不计入任何结果。

## Result

# $answered (Number), $total (Number)
screen-results-heading = 结果，已答 { $answered }/{ $total } 题
# $low (Number); $spread (Number) - points between both ends
screen-results-at-least =
    { $spread ->
        [0] { $low } 分
       *[other] 最低 { $low }
    }
# $high (Number), $target (Number); $spread (Number) - points between both ends
screen-results-up-to =
    { $spread ->
        [0] 目标 { $target }
       *[other] 最高 { $high }   目标 { $target }
    }
screen-results-why = 原因
# $count (Number)
screen-results-why-hard = { $count } 个必备项目未落实：
# $count (Number)
screen-results-why-soft = { $count } 个应有项目未落实：
# $count (Number)
screen-results-why-hard-unknown = { $count } 个必备项目仍然未知。
# $count (Number)
screen-results-why-soft-unknown = { $count } 个应有项目仍然未知。
# $count (Number)
screen-results-more = 另有 { $count } 项
screen-results-why-points = 必备项目全部落实，但分数仍然不够。
screen-results-why-good = 分数足够，必备项目也全部落实。
screen-results-why-nothing = 暂时没有计分的答案。
screen-results-today = 从今天起
screen-results-decided = 已有定论
# $name (String) - department; $decision (String)
screen-results-decided-line = { $name }：{ $decision }。
# $name (String) - department; $decision (String); $who (String) - who decided against the table
screen-results-decided-by = { $name }：{ $decision }（决定人：{ $who }）。
screen-results-undecided = 尚无定论
# $name (String) - department; $worst (String), $best (String) - decisions; $count (Number) - answers that decide
screen-results-undecided-line =
    { $count ->
        [0] { $name }：介于“{ $worst }”与“{ $best }”之间。
       *[other] { $name }：介于“{ $worst }”与“{ $best }”之间，取决于 { $count } 个答案。
    }
screen-results-find = 首先查明
# $count (Number), $points (Number)
screen-results-find-note = { $count } 个答案，共 { $points } 分
# Several checklists: a shared answer counts in each, so the points are those of the checklist where they are most.
# $count (Number), $points (Number)
screen-results-find-note-lists = { $count } 个答案，单份检查清单中最多 { $points } 分
screen-results-fix = 要改进什么
# $count (Number)
screen-results-fix-note = { $count } 项不足之处，最紧急的排在前面
screen-results-whatif = 如果……
screen-results-whatif-note = 勾选改进措施，看结果如何变化
screen-results-departments = 部门
# $name (String) - the whole company
screen-results-split-note = 拆分“{ $name }”
# $count (Number)
screen-results-departments-note = { $count } 个部门
screen-results-deeper = 进一步评估
# $count (Number), $low (Number), $high (Number), $a (Number), $b (Number) - points now and then
screen-results-deeper-note = 再答 { $count } 题，{ $low }–{ $high } 会收窄到约 { $a }–{ $b }
# $count (Number), $low (Number), $high (Number), $a (Number) - points now and then
screen-results-deeper-note-one = 再答 { $count } 题，{ $low }–{ $high } 会收窄到约 { $a }
# $count (Number)
screen-results-deeper-plain = 再答 { $count } 题
screen-results-review = 复查
# $count (Number)
screen-results-review-note =
    { $count ->
        [0] 没有遗漏
       *[other] 有 { $count } 项要复查
    }
screen-results-profile = 公司与平台
# $count (Number)
screen-results-profile-note = { $count } 个问题
# The same answers under other headings; see lenses.ftl
screen-results-lenses = 换个视角
# $count (Number)
screen-results-lenses-note =
    { $count ->
        [1] 同样的答案，换一套标题来看
       *[other] 同样的答案，换一套标题来看，共 { $count } 种
    }
screen-lenses-intro = 同样的问题和答案，换一套标题来看。在这里看什么，都不影响分数。
# How much of a group is in place. $part, $whole (Number) - questions
screen-lens-count = { $whole } 题中有 { $part } 题已做到
screen-lens-none = 没有问到
screen-lens-not-asked = 没有问到：与你们公司无关，或所属的检查清单已关闭（见结果中的“检查清单”）。
screen-results-checklists = 检查清单
screen-results-target = 目标、进度与参与者
screen-results-explain = 数字从何而来
screen-results-explain-note = 每个数字由哪些部分组成
screen-results-report = 报告
screen-results-report-note = 给董事会或客户的 PDF
# $tier (String) - as "What is in it"; $name (String) - department
screen-decider-tier = { $tier }（{ $name }）

## Find out, fix

screen-find-intro = 这些事项目前没有人清楚。无论结果好坏，每查明一项，分数范围都会收窄。
screen-find-nothing = 没有未知的事项。
screen-find-rest = 其余
# $points (Number)
screen-find-unknown = 不知道 · 占 { $points } 分
# $points (Number)
screen-find-unanswered = 未回答 · 占 { $points } 分
screen-fix-intro = 已知的不足之处：必备项目在前，其所依靠的项目更在其前；其余按投入少、得分多的顺序排列。
screen-fix-nothing = 没有已知的不足之处。
# $effort (String) - as "1 day"; $gain (String) - points
# check: missing-variable ok
screen-fix-note = { $effort } · +{ $gain } 分
# $date (String)
screen-fix-due = { $date }到期
# $done (String) - a sentence
screen-fix-done = 完成标准：{ $done }
# $days (Number) - days of own work, in halves
screen-effort-days = { $days } 天
screen-effort-none = 无需投入工时
# $own (String) - as "1 day"; $days (Number) - working days of somebody else
screen-effort-wait = { $own }，之后约需等待 { $days } 个工作日

## What if

# $range (String) - as "at least 51, up to 73"; $colour (String) - as "not ready"
screen-whatif-now = 现在：{ $range }；{ $colour }
# $range (String), $colour (String) - the same, with the fixes that are ticked
screen-whatif-then = 之后：{ $range }；{ $colour }
# Below the two lines, where the points fall although no risk is added
screen-whatif-fewer = 适用的问题少了，因此其余问题各占更多分。
# $effort (String) - as "4 days"; $cost (String) - a number; $currency (String) - as HKD
screen-whatif-cost = { $effort }，{ $currency } { $cost }
screen-whatif-writing = 取得存放地点的书面确认
# $name (String) - department; $things (String) - a list of kinds of data
screen-whatif-move = { $name }：不再通过聊天发送{ $things }

## Departments

screen-department-intro = 影响程度有多高，剩余风险有多大。按 Enter 查看可以做什么。
# $stake (String), $left (String)
screen-department-line = 影响程度：{ $stake } · 剩余风险：{ $left }
# $tiers (String) - a list
screen-department-missing = 尚未评估：{ $tiers }
# $decision (String), $name (String), $reason (String), $date (String)
screen-department-overridden = 另行决定（{ $name }，至 { $date }止）：{ $decision }。{ $reason }
screen-department-platform = 去了哪里：整个平台
screen-department-own-place = 这里的数据去向不同
screen-department-inherit = 去了哪里：改回与整个平台相同
screen-department-split = 拆分出一个部门
# $name (String) - the department that is copied
screen-department-split-help = 新部门先沿用“{ $name }”的勾选，之后再改不同之处。
screen-department-name = 部门名称
screen-department-rename = 重命名
screen-department-remove = 移除（撤销可以找回）
screen-department-override = 另行决定
screen-department-withdraw = 撤回另行作出的决定

## Checklists

screen-checklists-intro = 按空格键切换检查清单：关闭、另行列出、计入结论。
screen-role-verdict = 计入结论
screen-role-beside = 另行列出
screen-role-off = 关闭
# $whom (String) - as "companies in Hong Kong"
screen-checklists-whom = 涉及{ $whom }

## Target, decision against the table

screen-target-help = 目标是多少分（满分 100）、何时达到、每周投入多少天、由谁参与。结果会说明如何达到；这些内容会写入报告。
screen-target-points = 分数，1 至 100
screen-target-date = 何时（年-月-日，可以留空）
screen-target-days = 每周投入多少个工作日
screen-target-rate = 每天成本（可以留空）
screen-target-currency = 货币，三个字母，例如 CNY（可以留空）
screen-target-people = 由谁参与，用逗号分隔（可以留空）
# $points (Number)
screen-target-plain = { $points } 分
# $points (Number), $date (String)
screen-target-by = { $date }前达到 { $points } 分
screen-override-help = 你们可以不按决策表另行决定。姓名、理由和期限会一并写入报告。
screen-override-name = 由谁决定（姓名和职务）
screen-override-reason = 理由
screen-override-expires = 有效至，最长一年（年-月-日）

## Explain

screen-explain-title = 数字从何而来
screen-explain-intro = 每份检查清单满分 100 分。答“不知道”或未回答的，最坏计 0 分，最好计满分。
# $name (String) - checklist; $low, $high, $known (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-checklist =
    { $spread ->
        [0] { $name }：{ $low } 分；目前已知 { $known } 分（满分 100）
       *[other] { $name }：最低 { $low } 分，最高 { $high } 分；目前已知 { $known } 分（满分 100）
    }
# $name (String) - checklist
screen-explain-nothing = { $name }：暂时没有计分项目
screen-explain-beside = 另行列出，不计入结论。
# $band (String), $colour (String) - colour words
screen-explain-colour = 按分数：{ $band }。计入必备项目和应有项目后：{ $colour }。
# $filed (Number), $all (Number)
screen-explain-evidence = { $all } 项“已做到”的答案中，{ $filed } 项存有证明材料。
# $points (String)
screen-explain-started = 得分中有 { $points } 分来自“已开始”的工作。
# $name (String) - step; $low, $high, $points (String) - points with a decimal; $spread (Number) - points between both ends
screen-explain-step =
    { $spread ->
        [0] { $name }：{ $low } 分（满分 { $points }）
       *[other] { $name }：{ $low } 至 { $high } 分（满分 { $points }）
    }
# $low, $points (String) - points with a decimal
screen-explain-points = { $low }/{ $points }
# $high (String) - points with a decimal
screen-explain-open = 0 至 { $high }
screen-explain-not-applicable = 不计分
screen-explain-not-asked = 没有问到
# $points (String) - as "6.3 of 12.5"; $status (String) - as "partly"; $name (String) - control
screen-explain-line = { $points } · { $status } · { $name }
# $points (String) - as "not asked"; $name (String) - control
screen-explain-line-short = { $points } · { $name }

## Around the wizard, in the terminal

wizard-no-terminal = 向导需要一个可以输入和显示的终端。
wizard-no-terminal-next = 输入“portolan --help”可查看不需要终端的用法。
# $id (String) - the number of the assessment
wizard-saved = 全部已保存。要继续，请输入：portolan open { $id }
