### 报告：董事会报告和简短版，供当时不在场的董事阅读。
### “我们”指公司。标题是带数字的完整句子；不恐吓，不做法律判断。
### 与画面共用的词（颜色、决定、剩余风险、未知）在 words.ftl。

## 文件

report-product = { -portolan }
# $version (String) - the version of the program
report-producer = { -portolan } { $version }
# $organisation (String) - the company's name
report-document-title = 工作聊天数据去了哪里：{ $organisation }
report-unnamed = （未填公司名称）
report-department-unnamed = 未命名的部门
report-classification = 保密
# Beside "Confidential" on the cover of a finished example.
report-sample = 示例，公司纯属虚构
report-footer = 自我评估，不构成法律意见
# $code (String) - eight characters
report-data-code = 数据代码 { $code }
# $page, $pages (String) - numbers
report-page-label = 第 { $page } 页，共 { $pages } 页
# Between two sentences of one paragraph: nothing in Chinese.
report-space = { "" }
# $first (String), $second (String) - the phrases
report-join = { $first }；{ $second }
# $count (Number) - how many are not named
report-more = 另外 { $count } 个
# $part (Number), $whole (Number) - "7 of 19"
report-of = { $part }／{ $whole }
# $date (Date) - a day
report-date = { DATETIME($date, dateStyle: "long") }
# $days (Number) - days of work, halves possible
report-days = { $days } 天
# $currency (String) - three letters; $amount (String) - whole units
report-money = { $currency }{ "\u00A0" }{ $amount }
report-money-plain = { $amount }

## 封面

report-cover-outline = 封面
report-cover-title = 我们的工作聊天数据去了哪里，我们是否已准备好为此负责
report-cover-for = 呈报董事会：
# In the short form, which is for owners.
report-cover-for-short = 呈报：
report-cover-scope = 评估范围
# $assessed (Number), $all (Number) - departments
report-cover-departments = 共 { $all } 个部门，已评估 { $assessed } 个
# $checklist (String) - "Hong Kong"; $asked (Number) - questions asked
report-cover-checklist = { $checklist }检查清单：{ $asked } 个问题
report-cover-checklist-beside = { $checklist }检查清单：{ $asked } 个问题，另行列出，不计入结论
report-cover-platform = 平台
report-cover-platform-unnamed = 现用的聊天平台（未填名称）
# What is known of the platform, after its name.
report-cover-edition-public = 版本：公共版
report-cover-edition-dedicated = 版本：专属版
report-cover-edition-own-server = 版本：部署在自己的服务器上
report-cover-edition-not-sure = 版本：未知
report-cover-accounts-plus-86 = 账号：全部用 +86 号码
report-cover-accounts-other = 账号：全部不用 +86 号码
report-cover-accounts-mixed = 账号：部分用 +86 号码
report-cover-accounts-not-sure = 账号：是否用 +86 号码，未知
report-cover-people = 参与者
report-nobody = 没有记录姓名。
report-cover-answered = 答题日期
report-cover-no-answers = 尚无答案
report-cover-printed = 报告日期
report-cover-valid = 有效至
# $date (Date) - the last day
report-valid = { $date }，或平台、合同发生变化之日，以较早者为准
report-valid-past = 有效期已于 { $date }届满；请重新查看答案。
report-valid-unfinished = 尚不能作为声明：还有问题未回答。
report-cover-packs = 问题和法律版本
# $checklist, $version (String); $date (Date) - the law as of that day
report-pack = { $checklist } { $version }，法律截至 { $date }
report-law-register = 法律登记册 { $version }，截至 { $date }
# $list (String) - a list of parts of the questionnaire
report-packs-old = 已超过一年：{ $list }。此后的变化不在本报告内。使用之前，请查找更新的题库版本。
report-cover-code = 数据代码
report-cover-not = 本报告的性质
report-cover-not-text = 本报告是自我评估，不构成法律意见。内容只反映公司人员的答案，未经外部核查。数据代码表明报告与答案相对应，但不是签名。

## 结论和分数范围

report-verdict-none = 尚无结果；共 { $all } 个部门，已评估 { $assessed } 个。
report-incomplete = 范围不完整。
# $low, $high (Number) - points of 100; $unknown (Number) - questions whose answer nobody knows
report-range = 满分 100 分，最低 { $low } 分；如果 { $unknown } 项未知事项结果理想，最高 { $high } 分。
report-range-exact = 满分 100 分，得 { $low } 分；所有答案均已知。
# $answered (Number), $asked (Number) - questions
report-range-progress = 进行中，已答 { $answered }／{ $asked } 题：满分 100 分，最低 { $low } 分，最高 { $high } 分。
report-range-none = 尚无分数，因为没有问题适用。
# $points (Number) - points of 100
report-target = 目标：{ $points } 分。
# $date (Date) - by when
report-target-by = 目标：{ $date }前达到 { $points } 分。
report-target-reached = 已达到 { $points } 分的目标。

## 分数标尺

report-at-least = 最低
report-up-to = 最高
report-by = { $date }前
# $from (Number), $to (Number) - points
report-band = { $from }–{ $to }
# $count (Number) - open gates; $unknown (Number) - of these, those that may turn out to be in place
report-lowered-must =
    { $unknown ->
        [0] 有 { $count } 个必备项目未落实：降一级
       *[other] 有 { $count } 个必备项目未落实或未知：降一级
    }
report-lowered-should = 有 { $count } 个应有项目未落实：还不能算“已准备好”
report-lowered-scope = 范围不完整：还不能算“已准备好”
# $verdict, $range, $target (String) - whole sentences
report-gauge-alt = 0 至 100 分的分数标尺。{ $verdict }{ $range }{ $target }

## 董事会专页

report-board-outline = 董事会专页
report-why-red = 为什么是红色
report-why-amber = 为什么是黄色
report-why-green = 为什么是绿色
report-why-undecided = 为什么尚无定论
report-why-none = 为什么尚无结果
# $checklist (String) - the checklist that decides; $whom (String) - whom it concerns
# $count (Number) - checklists in the verdict
report-whose =
    { $count ->
        [1] 以{ $checklist }检查清单为准，涉及{ $whom }。
       *[other] { $count } 份检查清单中，以结果最差的一份为准：{ $checklist }，涉及{ $whom }。
    }
report-reason-none = 还没有适用于这家公司的检查清单。请先填写公司概况。
# $band (String) - "Partly ready"; $musts, $unknown (Number) - must-haves open or not known, of these not known
report-reason-gates =
    { $unknown ->
        [0] 仅看分数，我们属于“{ $band }”。但有 { $musts } 个必备项目未落实，分数再高也不能弥补：
       *[other] 仅看分数，我们属于“{ $band }”。但有 { $musts } 个必备项目未落实或未知，分数再高也不能弥补：
    }
# $low (Number) - points of 100
report-reason-red-both =
    { $unknown ->
        [0] 只有 { $low } 分是确定的；50 分起才是“部分准备好”。此外，有 { $musts } 个必备项目未落实：
       *[other] 只有 { $low } 分是确定的；50 分起才是“部分准备好”。此外，有 { $musts } 个必备项目未落实或未知：
    }
report-reason-red-points = 只有 { $low } 分是确定的；50 分起才是“部分准备好”。必备项目已全部落实。
report-reason-amber-points = 有 { $low } 分是确定的；75 分起才是“已准备好”。必备项目已全部落实。
# $shoulds (Number) - should-haves that are open or not known
report-reason-amber-should = 分数已达到“已准备好”的要求，但有 { $shoulds } 个应有项目未落实：
# After the sentence on points, before the list. $shoulds (Number) - should-haves that are open
report-reason-shoulds = 另有 { $shoulds } 个应有项目未落实：
report-reason-amber-scope = 仅看答案，我们属于“已准备好”，但范围不完整。
report-reason-green = 有 { $low } 分是确定的（至少需要 75 分），必备项目和应有项目已全部落实。
# $worst, $best (String) - "Not ready", "Partly ready"; $deciders (Number) - answers that would settle it
report-reason-undecided = 最坏情况是“{ $worst }”，最好情况是“{ $best }”。取决于 { $deciders } 个答案：
# $title (String) - "Place and access confirmed in writing"
report-finding-unknown = { $title }：未知
report-finding-unanswered = { $title }：尚未回答
# $status (String) - "partly", "started"; $title (String) - "Place and access confirmed in writing"
report-finding-status = { $title }：{ $status }
# $count (Number) - further items; $page (String) - page number
report-why-more = 另有 { $count } 项，见第 { $page } 页
report-why-more-pages = 另有 { $count } 项
# $checklist (String); $share (String) - points that do not apply; $low, $high (Number); $colour (String); $spread (Number) - points between both ends
report-scope-reduced =
    { $spread ->
        [0] 范围缩小（{ $checklist }）：100 分中有 { $share } 分不适用。如视为未做到，则为 { $low } 分：{ $colour }。
       *[other] 范围缩小（{ $checklist }）：100 分中有 { $share } 分不适用。如视为未做到，则最低 { $low } 分，最高 { $high } 分：{ $colour }。
    }
# $title (String) - a must-have; $name, $role (String) - who accepted; $date (Date) - until when
report-accepted = { $title }：以其他措施替代；接受人：{ $name }（{ $role }），至 { $date }止。
# $tier (String) - "Where it goes"
report-decider-platform = { $tier }（平台）
# $department (String) - a department
report-decider-tier = { $tier }（{ $department }）

report-today = 从今天起
# $kinds (String) - kinds of data
report-today-rule = 不要在这个聊天平台发送：{ $kinds }。
report-today-rule-more = 不要在这个聊天平台发送：{ $kinds }，以及同样敏感的数据。
report-today-nothing-new = 不要给这个聊天平台增加新用途。
# After the end of the rule.
report-today-assumed = 目前不能排除有人在发送这类数据。
report-today-green = 一切照旧。
report-today-green-note = 请在 { $date }前重新评估；平台或其合同如有变化，随即重新评估。

# $count (Number) - one to three
report-asks =
    { $count ->
        [1] 请董事会作出一项决定
        [2] 请董事会作出两项决定
       *[other] 请董事会作出三项决定
    }
report-asks-none-heading = 无须董事会作出决定
report-asks-none = 没有未完成的事项。请了解结果，并在平台或其合同发生变化时重新评估。
report-ask-what = 做什么
report-who = 责任人
report-ask-when = 完成期限
report-ask-days = 天数和费用
report-ask-nothing = 如不采取行动
# $count (Number) - questions; $minutes (Number)
report-ask-finish = 回答余下 { $count } 个问题，约 { $minutes } 分钟
report-nothing-finish = 分数范围仍然这么宽
# $count (Number) - must-haves; $titles (String) - a list of titles
report-ask-musts = 落实 { $count } 个必备项目：{ $titles }
report-ask-musts-unknown = 查明或落实 { $count } 个必备项目：{ $titles }
report-ask-find-out = 查明 { $count } 个必备项目：{ $titles }
# $state (String) - "Not ready"
report-nothing-musts = 其他事做得再多，仍是“{ $state }”
# $state (String) - "Partly ready"
report-nothing-musts-most = 其他事做得再多，最多也只达到“{ $state }”
report-nothing-unknown = 结果仍无定论
# Where the result of today is decided. $state (String) - "Not ready", the least that we reach then
report-nothing-open = 能否好于“{ $state }”，仍无定论
# Where no titles are named. $count (Number) - must-haves; $page (String) - page number
report-ask-musts-many = 落实 { $count } 个未落实的必备项目（第 { $page } 页）
report-ask-musts-unknown-many = 查明或落实 { $count } 个必备项目（第 { $page } 页）
report-ask-find-out-many = 查明 { $count } 个必备项目（第 { $page } 页）
# What departments take different ways: who does what. $groups (String) - some of the three below; $page (String) - page number
report-ask-departments = 按第 { $page } 页：{ $groups }
report-ask-groups = { $first }；{ $then }
# $departments (String) - names, at most four, then how many more
report-ask-group-hybrid = { $departments }把敏感工作移出这个聊天平台
report-ask-group-isolate = { $departments }在必备项目落实前先隔离
report-ask-group-replace = { $departments }改用另一个平台
# $departments (String) - one or two names; $page (String) - page number
report-ask-hybrid = 把敏感工作移出这个聊天平台（第 { $page } 页）：{ $departments }
report-ask-isolate = 必备项目落实前先隔离（第 { $page } 页）：{ $departments }
report-ask-replace = 改用另一个平台（第 { $page } 页）：{ $departments }
# After one of these three, where other departments are open. $departments (String) - names
report-ask-undecided = ；查明后再决定：{ $departments }
# $level (String) - "Very high"; $departments (String)
report-nothing-departments = 剩余风险仍是“{ $level }”：{ $departments }
# $level (String) - the highest of them; $count (Number) - departments
report-nothing-departments-many = { $count } 个部门的剩余风险仍高达“{ $level }”
# $count (Number) - actions; $page (String)
report-ask-plan = 完成计划中其余 { $count } 项行动（第 { $page } 页）
# $count (Number) - actions that fit; $all (Number) - all that remain; $page (String)
report-ask-plan-fits = 其余 { $all } 项行动，完成 { $count } 项（第 { $page } 页）；余下的十二周内排不下
# $points (Number), $target (Number) - points of 100
report-nothing-plan = 停留在 { $points } 分，未能达到目标 { $target } 分
report-nothing-plan-reached = 停留在 { $points } 分
# After either of the first two of these, where others were left out of the plan by hand.
# $count (Number) - must-haves; $page (String) - page number
report-ask-musts-left = ；另有 { $count } 个未列入计划（第 { $page } 页）
# Every open must-have was left out of the plan by hand.
report-ask-left = 把未列入计划的 { $count } 个必备项目重新列入（第 { $page } 页），或同意暂不落实
report-no-owner = 待指定
report-no-date = 待定
# Below or behind a date that lies before the date of the report.
report-past-due = 已逾期
# Small, below a name. $date (Date) - by when
report-due = { DATETIME($date, dateStyle: "medium") }前
report-due-past = { DATETIME($date, dateStyle: "medium") }前，已逾期

report-unknown = 尚不清楚的事项
# $asked (Number) - questions; $checklist (String) - "Hong Kong"
report-unknown-none = { $checklist }检查清单的 { $asked } 题，答案全部已知。
# $unknown, $asked (Number); $points (String) - points of 100
report-unknown-worth = { $checklist }检查清单共 { $asked } 题，其中 { $unknown } 题的答案未知，合计占 { $points } 分（满分 100）。
# After the sentence above: never asked or left open, unlike “don’t know”. $count (Number)
report-unknown-unanswered = 其中 { $count } 项尚未回答。
# $titles (String) - a list of titles
report-unknown-first = 请先查明：{ $titles }。
# $count (Number), $departments (String) - names
report-unknown-departments = 有 { $count } 个部门未完整评估：{ $departments }。
report-unknown-open = 有 { $count } 个部门尚无定论：{ $departments }。
report-unknown-all = 全部：尚未问过任何问题。
# $with (Number), $all (Number) - answers "in place"
report-evidence =
    { $all ->
        [0] 尚无“已做到”的答案。
       *[other] { $all } 项“已做到”的答案中，{ $with } 项存有证明材料。
    }
# $points (Number) - points of 100, at most one decimal
report-started = 得分中有 { $points } 分来自“已开始”的工作。

report-sign = 签字
report-sign-agreed = 通过：
# $number (Number) - which decision
report-sign-decision = 决定 { $number }
report-sign-noted = 知悉
report-sign-name = 姓名
report-sign-role = 职务
report-sign-signature = 签字
report-sign-date = 日期

## 评估范围

report-scope-outline = 评估范围
# $assessed (Number), $all (Number) - departments; $asked (Number) - questions
report-scope = 共 { $all } 个部门，已评估 { $assessed } 个，问了 { $asked } 个问题
report-scope-none =
    { $all ->
        [1] 公司尚未完整评估
       *[other] { $all } 个部门都尚未完整评估
    }
report-scope-lead = 一个部门的影响程度由三件事决定：聊天里有什么、谁能看到、去了哪里。每项以最高的一级为准。
report-scope-tiers = 各部门的情况
report-department = 部门
report-at-stake = 影响程度
report-in-writing = 有书面确认
report-not-in-writing = 没有书面确认
report-partly-known = 部分已知
# $level (String) - a number in bold
report-of-four = { $level }／4
report-of-four-range = { $best } 至 { $worst }／4
report-scope-note = 没有书面确认的地点一律视为未知。如果能看到的人比按地点推断的更多，去向的级别提高一级。
report-scope-people = 参与者
report-scope-solid = 答案有多可靠
report-checklist = 检查清单
report-answered = 已回答
report-not-known-head = 未知
report-evidence-head = 存有证明材料
report-started-head = 已开始
report-na-head = 不适用
report-in-verdict = 计入结论
report-beside = 另行列出，不计入结论
report-scope-reduced-short = 范围缩小
report-solid-note = 证明材料只计“已做到”的；“已开始”“不适用”以分数计。不适用超过 20 分或一个步骤的 40%，即为范围缩小。
# A table of questions that were answered "does not apply".
report-na = 不适用的问题及原因
report-na-question = 问题
report-na-reason = 所填原因
report-na-no-reason = 没有填写原因。

## 五个步骤

# $checklist (String) - "Hong Kong"
report-steps-outline = 五个步骤：{ $checklist }
# $step (String) - name of a step; $low (Number) - points of 100 of that step
report-steps-weakest = “{ $step }”最弱：满分 100，得 { $low } 分
# $unknown (Number) - points of the whole
report-steps-weakest-unknown = “{ $step }”最弱：满分 100，得 { $low } 分，另有 { NUMBER($unknown, maximumFractionDigits: 1) } 分未知
# $count (Number) - steps; $target (Number)
report-steps-target = 计分的 { $count } 个步骤全部达到 { $target } 分的目标
report-steps-all = 计分的 { $count } 个步骤全部做到
report-steps-none = 这份检查清单没有计分的项目：全部回答“不适用”
# $checklist, $whom (String); $range (String) - a whole sentence
report-steps-lead = { $checklist }检查清单，计入结论。涉及{ $whom }。{ $range }
report-steps-lead-beside = { $checklist }检查清单，另行列出，不计入结论。涉及{ $whom }。{ $range }
report-step = 步骤
report-low-high-head = 最低，最高
# $count (Number) - questions; $unknown (Number)
report-step-note = { $count } 个问题，{ $unknown } 个未知
# After a number. $high (Number)
report-up-to-number = 最高 { $high }
# $low, $high, $most (Number) - points of the whole
report-step-points = { $low } 至 { $high }／{ $most } 分
report-step-points-exact = { $low }／{ $most } 分
report-step-dropped = 不计分
report-legend-in-place = 已做到
report-legend-unknown = 未知
report-legend-target = 目标
# Beside a small circle. $date (Date) - day of the last run
report-legend-last = 上次评估，{ DATETIME($date, dateStyle: "medium") }
# Heads of columns: points of the last run, and how many more or fewer they are now
report-last-run = 上次评估
report-change = 变化
# $date (Date) - day of the last run; $before, $low (Number) - points of 100, then and now
report-steps-since = 上次评估（{ $date }）最低 { $before } 分，现在最低 { $low } 分。
# $message (String) - the heading
report-bars-alt = { $message }。下表列出同样内容。
report-steps-points = 以分数列出
report-most = 满分
report-at-least-head = 最低
report-up-to-head = 最高
report-after-plan = 计划后
# $number (Number), $name (String)
report-step-numbered = { $number }　{ $name }
# $count (Number) - steps
report-steps-sum = 全部 { $count } 个步骤
report-steps-note = 分数保留一位小数；总分取整数，略低于 50 和 75 时向下取整。
# In bold, before the next two.
report-steps-read = 如何阅读：
report-steps-read-text = 每条横条代表一个步骤，以 100 分为满分；旁边的分数是它在总分中所占的分数。深色部分是今天已做到的。斜线部分是未知事项全部结果理想时才能得到的分数。“计划后”是完成计划内所有行动后至少能达到的分数。

## 必备项目和不足之处

report-gaps-outline = 首先要处理的事
# $musts (Number) - open must-haves; $unknown (Number) - of these, those not known
# $next (Number) - further gaps on this page; $after (Number) - points of 100
report-gaps =
    { $unknown ->
        [0] 有 { $musts } 个必备项目未落实；连同另外 { $next } 项一并处理后达到 { $after } 分
       *[other] 有 { $musts } 个必备项目未落实或未知；连同另外 { $next } 项一并处理后达到 { $after } 分
    }
report-gaps-musts =
    { $unknown ->
        [0] 有 { $musts } 个必备项目未落实；处理后达到 { $after } 分
       *[other] 有 { $musts } 个必备项目未落实或未知；处理后达到 { $after } 分
    }
report-gaps-next = 必备项目已全部落实；再处理 { $next } 项不足之处后达到 { $after } 分
report-gaps-none = 没有不足之处：所问的都已做到
report-gaps-unfinished = 目前未发现不足之处，但还有问题未回答
report-gaps-lead = 次序：先查明，再处理必备项目、应有项目，然后是每半天得分最多的。
# $all (Number) - must-haves
report-musts-open =
    { $unknown ->
        [0] 必备项目：共 { $all } 个，{ $musts } 个未落实
       *[other] 必备项目：共 { $all } 个，{ $musts } 个未落实或未知
    }
report-musts-all = { $all } 个必备项目已全部落实
report-musts-inactive = 在这个影响程度下，没有适用的必备项目
report-next = 下一步：得分最多的 { $next } 项
report-found = 评估发现
report-you-should = 应做什么
report-law = 法律或理由
report-points = 分数
report-days-head = 天数
# $look (String) - one or two sentences: where to look
report-find-out = 先查明。{ $look }
# $cite (String) - a citation as printed; $status (String) - "in force"
report-law-line = { $cite }·{ $status }
# $date (Date) - when somebody last looked
report-law-stale = 最近核对日期为 { $date }：请重新核对
# $whom (String) - "companies in Hong Kong"
report-law-whom = 涉及{ $whom }。
report-gaps-note = 分数指一项行动使“最低”增加的分数。天数是对我们自己工作量的估计，按从零开始计算。
# $count (Number) - further gaps; $page (String)
report-gaps-more = 另有 { $count } 项不足之处，列在第 { $page } 页的计划内。
report-law-checked = 法律截至 { $date }；请留意其后的变更。

## 部门

report-departments-outline = 部门
# $better (Number), $all (Number) - departments; $musts (Number)
report-departments-musts =
    { $all ->
        [1] 落实 { $musts } 个必备项目后，公司的剩余风险下降
       *[other] 落实 { $musts } 个必备项目后，{ $all } 个部门中有 { $better } 个剩余风险下降
    }
# $moved (Number) - departments whose work cannot simply stay
report-departments-moved =
    { $all ->
        [1] 全公司单靠控制措施还不够
       *[other] { $all } 个部门中有 { $moved } 个单靠控制措施还不够
    }
# $open (Number) - departments without a decision
report-departments-open =
    { $all ->
        [1] 公司该怎么做，尚无定论
       *[other] { $all } 个部门中有 { $open } 个尚无定论
    }
report-departments-keep =
    { $all ->
        [1] 公司可在落实控制措施后继续使用这个聊天平台
       *[other] 全部 { $all } 个部门都可在落实控制措施后继续使用这个聊天平台
    }
report-departments-none = 对各部门尚不能作出判断
report-departments-lead = “影响程度”来自聊天里有什么、谁能看到、去了哪里。“剩余风险”是其中仍然存在的风险，分别按今天的答案、落实必备项目后、完成整个计划后列出。
report-left-now = 当前
report-left-musts = 必备项目后
report-left-plan = 计划后
report-decision = 决定
# $best, $worst (String) - "Moderate", "High"
report-left-range = { $best }至{ $worst }
# $worst, $best (String) - decisions inside a sentence
report-undecided-between = 介于“{ $best }”与“{ $worst }”之间。
# $titles (String) - what would settle it
report-undecided-find = 请查明：{ $titles }。
# $name (String) - who decided; $date (Date) - until when; $reason (String) - as typed
report-override = 另行决定，与决策表不同（{ $name }，至 { $date }止）。理由：{ $reason }
# $decision (String) - the decision of the table
report-override-table = 按决策表：{ $decision }
report-override-ended = 另行作出的决定（{ $name }）已于 { $date }到期。
# $kinds (String) - kinds of data
report-condition-hybrid = 移出平台的数据：{ $kinds }。
report-condition-replace = 在此之前不要发送：{ $kinds }。
# $conditions (String) - should-haves, perhaps with owner and date
report-condition-keep = 条件：{ $conditions }。
# $count (Number) - further conditions, which stand in the plan
report-condition-keep-more = 条件：{ $conditions }；另 { $count } 项见计划。
report-condition-none = 没有未完成的条件。
# $title (String), $owner (String), $date (Date)
report-condition-owner = { $title }（{ $owner }）
report-condition-due = { $title }（{ DATETIME($date, dateStyle: "medium") }前）
report-condition-owner-due = { $title }（{ $owner }，{ DATETIME($date, dateStyle: "medium") }前）
report-condition-due-past = { $title }（{ DATETIME($date, dateStyle: "medium") }前，已逾期）
report-condition-owner-due-past = { $title }（{ $owner }，{ DATETIME($date, dateStyle: "medium") }前，已逾期）
# $count (Number) - decisions against the table
report-departments-note =
    { $count ->
        [0] 实心格：已达到的级别。斜线格：未知。没有与决策表不同的决定；如有，须注明姓名、理由和期限，三者都会列在这里。
       *[other] 实心格：已达到的级别。斜线格：未知。有 { $count } 项与决策表不同的决定；姓名、理由和期限列于旁边。
    }
report-levels = 各级别的意思
report-levels-plain = 通俗解释
report-levels-decision = 一般决定
report-level-low = 控制措施与影响程度相称
report-level-low-decision = 落实控制措施后继续使用
report-level-moderate = 只要满足所列条件，就可以接受
report-level-moderate-decision = 落实控制措施后继续使用
report-level-high = 部分工作不应放在这里
report-level-high-decision = 混合使用：敏感工作移出
report-level-very-high = 照目前的情况，这些工作不应放在这里
report-level-very-high-decision = 更换；如地点已知，先隔离
# Below the table. $count (Number) - must-haves; $page (String) - page number
report-departments-left = 有 { $count } 个必备项目未列入计划（第 { $page } 页）：各栏均不视为已落实。
report-regulated = 公司受监管机构监管：执行决定前，请先向该机构了解其关于外包和云服务的规定。

## 计划

report-plan-outline = 计划
# $days (Number) - days of work; $weeks (Number); $low, $after (Number) - points of 100
report-plan = 到第 { $weeks } 周共投入 { $days } 天，从 { $low } 分提高到至少 { $after } 分
report-plan-none = 没有需要计划的工作
# $unanswered (Number) - questions without an answer
report-plan-unanswered = 有 { $unanswered } 个问题未回答；回答后计划才开始
# $overflow (Number) - actions
report-plan-overflow = { $overflow } 项行动都无法在十二周内完成
report-plan-empty =
    { $count ->
        [0] 所问的都已做到。平台或其合同发生变化时，请重新评估。
       *[other] 目前已回答的项目都无须处理。
    }
# $days (Number) - days per week; $date (Date) - today
report-plan-lead = 从 { $date }起，每周最多投入 { NUMBER($days, maximumFractionDigits: 1) } 天。
# $rate (String) - money for a day
report-plan-lead-rate = 从 { $date }起，每周最多投入 { NUMBER($days, maximumFractionDigits: 1) } 天，成本按每天 { $rate } 计。
# $count (Number) - questions without an answer
report-plan-open =
    { $count ->
        [0] { "" }
       *[other] 有 { $count } 个未回答的问题不在计划内。
    }
report-action = 行动
# $title (String) - "Place and access confirmed in writing"
report-find-out-title = 查明：{ $title }
# $count (Number) - working days
report-wait = 之后约需等待对方 { $count } 个工作日。
# $from, $to (Number) - weeks
report-week = 第 { $from } 周
report-week-range = 第 { $from } 至 { $to } 周
report-plan-note = 分数指一项行动使“最低”增加的分数；短横线表示这项行动本身不加分。要等对方多久，谁也不能保证。
# $count (Number) - actions; $days (Number)
report-overflow-note = 有 { $count } 项行动（{ NUMBER($days) } 天）无法在十二周内完成。
report-buys = 计划的效果
report-when = 时间
report-musts-open-head = 未落实的必备项目
report-would-be = 届时
report-spent = 累计花费
report-today-row = 今天
# $week (Number); $date (String) - a day, short
report-after-week = 第 { $week } 周后·{ $date }
report-buys-note = 未知的必备项目视为未落实。“最高”假定未知事项结果理想。等待对方的时间也过去之后，行动才计入。

## 方法和限制

report-method-outline = 方法和限制
report-method = 结果如何得出，以及它不能说明什么
report-method-lead = 每个数字都可以由答案重新计算；同样的答案在任何电脑上都得出同样的结果。
report-method-points = 分数
report-method-points-text = 一份检查清单有五个步骤，共 100 分。每个问题在其步骤内的比重是 5（必不可少）、3（重要）或 1（良好做法）。已做到计全分，部分做到计一半，已开始计五分之一，以其他措施替代计一半（被接受后计四分之三），未做到不计分。50 分以下是红色，50 分起是黄色，75 分起是绿色。
report-method-gates = 必备项目和应有项目
report-method-gates-text = 有必备项目未落实时，颜色降一级；有应有项目未落实时，不会是绿色。分数本身不会因此改变。适用哪些项目取决于影响程度；现行有效的法律义务一律适用。
report-method-twice = 所有结果算两遍
report-method-twice-text = 未知的事项，一次按最坏情况计，一次按最好情况计，由此得出“最低”和“最高”。两次得出同样的颜色或决定，才作为结论；否则就是“尚无定论”。
report-method-stake = 影响程度
report-method-stake-text = 三个层面各以最高的一级为准，分 1 至 4 级。聊天里有什么，与数据去了哪里对照；如果能看到的人比按地点推断的更多，后者提高一级。公司的级别是各部门中最高的。
report-method-left = 剩余风险和决定
report-method-left-text = 影响程度与结果最差的检查清单对照；该部门有必备项目未落实时，再降一级。级别表列出一般的决定。另行决定须有姓名、理由和期限。
report-method-na = 不适用的项目
report-method-na-text = 已写明理由的不适用问题不计入，其分数归入同一步骤的其他问题。必备项目不能答“不适用”。不适用的项目太多时，会另外列出视为未做到的分数。
report-method-law = 法律标记的意思
report-method-chip = 标记
report-method-chip-means = 意思
report-law-in-force = 目前对相关各方适用的义务。
report-law-not-in-force = 已制定但尚未施行：目前属于良好做法。
report-law-guidance = 主管机关的建议，或在已公布个案中的看法。
report-law-standard = 公司可自行选择遵循的公开标准。
report-law-contract = 只在合同写明时才有约束力。
report-law-our-advice = 换作我们会这样做。旁边如列有现行有效的法律，该法律要求的是目标，或要求更多，这一步是我们实现目标的办法；如没有，则我们读过的法律和指引都没有要求做到这一点。
report-method-law-note = 引文如注明“使用前请先核实”，请先核实再引用：还没有人查阅过截至该日期的官方文本。
report-method-limits = 本报告不能说明什么
report-method-limits-text = 本报告以人们的回答为依据，并非测试。它不预测法院或主管机关会如何认定，也不把公司与任何人比较。供应商把数据存放在哪里，报告只反映公司得到的说法，不论有没有书面依据。法律会变：报告写明法律截至哪一天。
# $count (Number) - questions; $conditions, $off (Number) - of these
report-not-asked =
    { $off ->
        [0] 有 { $count } 个问题没有问，因公司概况显示与公司无关。
       *[other] { $conditions ->
            [0] 有 { $count } 个问题没有问，因所属检查清单没有选用。
           *[other] 有 { $count } 个问题没有问：{ $conditions } 个因公司概况显示与公司无关，{ $off } 个因所属检查清单没有选用。
        }
    }

# Heading over answers to questions that a newer edition of the questionnaire dropped
report-gone = 以前答过、现已不问的问题
report-gone-text = 这些答案保留在文件中，但不计入任何结果。
# Follows the sentences above
report-gone-ticks = 三个层面中勾选过的项目例外：重新查看该层面之前，一律按“不知道”计算。
report-gone-answer = 答案
# Head of a column: the version of the questionnaire that dropped the question
report-gone-since = 自哪个版本起不问
report-gone-unknown = 不在本题库中

## 声明

report-statement-outline = 声明
# $date (Date) - today
report-statement = { $date }的自我评估声明
# $answered, $asked (Number) - questions
report-statement-unfinished = 尚不是声明：进行中，已答 { $answered }／{ $asked } 题
report-statement-lead = 本页可出示给客户和合作伙伴；各行须一并出示才算完整。
# $organisation (String) - the company's name; $date (Date)
report-statement-says = { $organisation }：我们评估了自己的工作聊天平台，于 { $date }声明如下：
# $open, $all (Number) - must-haves
report-statement-musts =
    { $all ->
        [0] 在这个影响程度下，没有适用的必备项目。
       *[other] { $open ->
            [0] 必备项目：{ $all } 个全部落实。
           *[other] 必备项目：共 { $all } 个，其中 { $open } 个未落实或未知。
        }
    }
# $date (Date) - the last day
report-statement-valid = 有效至 { $date }，或平台、合同发生变化之日，以较早者为准。
report-statement-not = 这是自我评估，不构成法律意见。内容只反映公司自己的答案，未经外部核查。它不是证书，也不说明其他平台的情况。
