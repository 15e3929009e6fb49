# Reports: cover, document control, what changed since the last run, what is not known, register of evidence, workshop.

### The cover of a report: who may read it, which version it is, who made it and for whom. A form on the page of reports
### sets them; they are printed on the cover and in the table "document control" on the last page.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = 保密
cover-classification-internal = 内部
cover-classification-restricted = 受限：仅限指定人员阅读
cover-classification-public = 公开

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = 这不是 PNG 图片。请把标志存成 PNG 再试。
# $size and $limit are kilobytes.
logo-too-heavy = 文件有 { $size } KB；标志最大 { $limit } KB。
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = 图片是 { $width }×{ $height } 像素；标志每边最多 { $limit } 像素，总计不超过 1600 万像素。
logo-damaged = 图片已损坏或不完整。请把标志重新存成 PNG 再试。

## Labels of the form, of the cover and of document control

cover-classification = 保密级别
cover-version = 版本
cover-prepared-by = 编制人
cover-for-whom = 呈送对象
# Beside the classification on the cover and in the header. $version (String) - as typed, such as "2"
cover-edition = 版本 { $version }
# Alternative text of the logo on the cover. $organisation (String) - the company's name
cover-logo-alt = { $organisation }的标志

### The statement, last page: which version of what this is, and how to check it.

## Document control: a table of two columns, what and its value

control = 文件信息
control-what = 项目
control-value = 本文件
control-kind = 报告种类
control-program = 生成程序
control-check = 如何核对
# $command (String) - a command to be typed, in English letters. FILE and NAME in it stand for what the reader has.
control-check-text = 由保存答案的人运行“{ $command }”，即可知道这个文件是否属于那些答案、有没有意外改动。这不是签名。
# $digest (String) - 64 digits
control-digest = 答案的 SHA-256 校验值：{ $digest }

### What was looked at: who took part, what changed since the last run.

people-name = 姓名
people-role = 职务（按填写内容）

# $date (Date) - the day of the last run
changed = 自上次评估（{ $date }）以来有哪些变化
changed-undated = 自上次评估以来有哪些变化
changed-what = 项目
changed-last = 上次
changed-now = 现在
changed-change = 变化
# $list (String) - as "3 better, 1 worse and 14 as before"
changed-summary = 问题：{ $list }。
changed-questions = 与上次不同的问题
changed-musts = 未落实或未知的必备项目
# $name (String) - a checklist
changed-points = { $name }：分数（满分 100）
# Points and colour. $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
changed-standing =
    { $spread ->
        [0] { $low } 分：{ $colour }
       *[other] 最低 { $low } 分，最高 { $high } 分：{ $colour }
    }
# How far both ends of the range have moved, with their sign. $low, $high (String) - as "+6", "−2"
changed-moved = 最低 { $low }，最高 { $high }
changed-same = 没有变化
# $count (Number) - must-haves
changed-fewer = 少 { $count } 个
changed-more = 多 { $count } 个
# Below the table. $count (Number) - questions that changed and are not in it
changed-left = 另有 { $count } 个问题有变化。附录列出全部答案。

### Page "what is not known": what to find out first, what is on file as evidence, what a workshop left open.

unknown-outline = 未知事项和存档的证明材料
# Heading of the page. $count (Number) - questions; $points (String) - points of 100; $checklist (String) - the checklist
# of the verdict
unknown-message = 有 { $count } 个答案未知，查明后{ $checklist }检查清单最多变动 { $points } 分
unknown-message-plain = 有 { $count } 个答案未知
# $with (Number), $all (Number) - answers "in place"
unknown-message-none = 答案全部已知；{ $all } 项“已做到”的答案中，{ $with } 项存有证明材料
unknown-message-empty = 还什么都不知道：尚未问过任何问题
unknown-lead = “未知”最坏视为未做到，最好视为已做到。查明费不了多少事，又能缩小结果的范围，所以放在最前。
unknown-lead-none = 结果以答案为依据。存档的证明材料，是别人可以查看的东西。
unknown-first = 首先查明
unknown-question = 要查明什么
unknown-ask = 由谁查明
# Under a question that nobody answered, unlike “don’t know”.
unknown-unanswered = 尚未回答
# Under the name of the owner, where the draft letter to the provider asks the same.
unknown-provider = 询问供应商（问询函草稿）
# Under a date that has passed.
unknown-past-due = 已逾期
unknown-first-note = 分数指该答案最坏与最好之间的差距，查明后就会消除。必备项目在前，其次是分数最多的。
# $count (Number) - further questions
unknown-first-more = 另有 { $count } 项未知，列于附录。
unknown-departments = 各部门尚不清楚的事项
unknown-what = 什么未知
# $tier (String) - "Where it goes"; $state (String) - "not known", "not in writing"
unknown-tier = { $tier }：{ $state }
unknown-platform = 平台（涉及所有部门）
# $count (Number) - further departments
unknown-departments-more = 另有 { $count } 个部门不完全清楚。

## Register of evidence

# $count (Number) - files
evidence = 存档的证明材料：{ $count } 项
evidence-none = 存档的证明材料
evidence-none-text = 还没有存档的证明材料。没有材料的“已做到”，只是有人这样说。
evidence-for = 证明什么
evidence-file = 文件名
evidence-until = 有效至
evidence-sha = SHA-256（开头）
evidence-expired = 已到期
evidence-note = SHA-256 是文件存入时的校验值，前 12 位足以区分不同文件。短横线：没有计算校验值，或材料没有期限。已到期的不计入。

## Workshop

unknown-votes = 研讨会上意见不一之处
unknown-votes-question = 问题
unknown-votes-hands = 举手人数
unknown-votes-counts = 定下之前这样计
# $worst, $best (String) - answers: "not in place", "in place"
unknown-votes-between = 最坏按{ $worst }计，最好按{ $best }计
unknown-parking = 研讨会上先搁下的事项
unknown-parking-thought = 要回头再谈什么
unknown-parking-with = 在哪一题提出

### Draft letter to the provider: the answers that came, in the column of its answers.

# $from (String) - who answered, as typed; $date (Date)
reply-from-on = { $from }，{ $date }
reply-from = { $from }
reply-on = { $date }
