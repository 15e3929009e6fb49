### Ordering a report in the wizard, looking at its pages as text, and `portolan verify`.
### Plain and calm, short lines: there is room for about 56 Latin letters in a narrow window.

## Kinds of reports: a name, and what it is for and for whom.
## "Short form" and "board report" are the same answers at two lengths; the annex is a file of its own beside them.

report-kind-short = 简短版
    .for = 给老板看：结论、必备项目、部门、计划。
report-kind-board = 董事会版
    .for = 给董事和客户看：全部页面，董事会专页在最前，附方法和声明。
report-kind-annex = 附录
    .for = 给核查的人：全部答案、附表、登记册，以及所依据的法律。
report-kind-handout = 员工须知
    .for = 给所有人：什么能发到哪里，一页写完。不提分数，不讲法律。
report-kind-papers = 文件草稿
    .for = 核对、签字后使用：供应商问询函、员工通知、聊天规定等。
report-kind-blank = 纸质问卷
    .for = 手写填答，一个人填或大家围坐一起填都行。
report-kind-owners = 个人任务单
    .for = 给办事的人：要做或查明什么，完成期限，须有哪些证明材料。

## Formats: a name, and what it is good for

report-format-pdf = PDF
    .for = 用于打印、签字、发送、存档。在哪里看都一样。
report-format-html = 网页
    .for = 单个文件，用浏览器或屏幕阅读器打开；不从网络加载任何内容。
# "Markdown" is the name of a format; keep it.
report-format-md = 文本（Markdown）
    .for = 复制到文档或 wiki 中。
# "CSV" is the name of a format; keep it.
report-format-csv = 表格（CSV）
    .for = 用电子表格软件打开。
# "JSON" is the name of a format; keep it.
report-format-json = 数据（JSON）
    .for = 供其他程序使用。
# "iCalendar" is the name of a format; keep it.
report-format-ics = 日历日期（iCalendar）
    .for = 把行动、演练和检查加到您的日历。

## What can be chosen. Each is a line with what is chosen now behind it; chosen, it opens a list of its own.

report-screen-kind = 哪一种
report-screen-paper = 哪一份
report-screen-format = 格式
report-screen-language = 语言
# A second language that stands beside the first on the same pages.
report-screen-second = 对照语言
report-screen-names = 名称
report-screen-cover = 封面信息
report-screen-logo = 标志
report-screen-path = 保存位置
report-screen-preview = 先看内容
report-screen-write = 生成报告
report-screen-folder = 打开报告所在的文件夹
report-screen-replies = 供应商的答复

## Headings of the lists

report-screen-kind-which = 用来做什么？
report-screen-paper-which = 哪一份文件草稿？
report-screen-format-which = 要哪种文件？
report-screen-language-which = 用哪种语言？
report-screen-second-which = 要不要加一种对照语言？
report-screen-names-which = 是否显示名称？

## What can be chosen in them

report-screen-paper-all = 全部
report-screen-second-none = 无
    .for = 只用一种语言。
report-screen-names-all = 照原样
    .for = 公司、人员和部门的名称，以及所有输入过的文字。
report-screen-names-out = 隐去
    .for = 名称和输入的文字一律换成“人员 1”之类的代号，便于给别人看。
# Nothing is chosen for the cover.
report-screen-cover-plain = 按默认
# $version (String) - as typed by the user
report-screen-cover-version = 版本 { $version }
# $name (String) - as typed by the user
report-screen-cover-by = 编制：{ $name }
# $name (String) - as typed by the user
report-screen-cover-for = 呈送：{ $name }
# $path (String) - where a picture would be found
report-screen-logo-none = 没有；如有图片 { $path }，会印在封面上
# $path (String); $fault (String) - a sentence that says what is wrong with the picture
report-screen-logo-fault = { $path } 未采用。{ $fault }
report-screen-logo-out = 与名称一并隐去

## While it is written, and after

report-screen-writing = 正在生成……
# $page, $pages (Number)
report-screen-writing-page = 正在生成，第 { $page } 页，共 { $pages } 页……
# $path (String)
report-screen-done = 已保存：{ $path }
# $fault (String) - one or more sentences
report-screen-failed = 未能生成。{ $fault }
report-screen-missing = 这个版本不能生成报告。
# $characters (String) - characters, separated by spaces
report-screen-uncovered = 字体没有以下字符，报告会用方框表示：{ $characters }
# $path (String) - a folder
report-screen-no-folder = 无法从这里打开文件夹。位置是 { $path }

## Before the cover: a form

screen-cover-title = 封面信息
screen-cover-help = 都可以留空。会印在封面、页眉和最后一页。
screen-cover-classification = 谁可以看
screen-cover-version = 版本，例如 2 或草稿 3
screen-cover-prepared-by = 编制人
screen-cover-for-whom = 呈送对象

## The pages as text

report-preview-title = 报告内容（文字）
report-preview-wait = 正在编排内容……
# $fault (String) - one or more sentences
report-preview-failed = 无法显示。{ $fault }
# $page, $pages (Number) - which part; $name (String) - its name, such as "Plan"
report-preview-part = 第 { $page } 部分，共 { $pages } 部分：{ $name }
# Stands where a form leaves room to write by hand.
report-preview-blank = （留空填写）
# A chart or another figure follows in words. $text (String) - what the picture says
report-preview-figure = 图：{ $text }

## portolan verify. Each line is one finding; the first word of each tells most.
## A "seal" is a checksum inside the file; keep apart from "signature".

# $path (String)
cli-verify-report = { $path } 是 Portolan 生成的报告。
# $path (String)
cli-verify-foreign = { $path } 不是 Portolan 生成的报告，或者其中的识别信息已丢失。
cli-verify-intact = 没有改动：与生成时完全一致，一个字节都没有变。
cli-verify-changed = 有改动：文件与生成时不同。请用 Portolan 重新打印或发送。
# Formats other than PDF
cli-verify-unsealed = 文件没有校验码：无法判断内容是否改动过。只有 PDF 可以这样核对。
# $path (String)
cli-verify-calendar = { $path } 是 Portolan 生成的日历，没有写明属于哪些答案：只有 PDF、网页、Markdown、CSV 和 JSON 写明，可以核对。
# $name (String) - the company
cli-verify-now = 报告与现在的答案一致（{ $name }）。
cli-verify-now-redacted = 报告与现在的答案一致，名称已隐去（{ $name }）。
# $date (String) - a date; $count (Number) - how many changes came after it; $name (String) - the company
cli-verify-earlier = 报告与 { $date }的答案一致（{ $name }）。此后有 { $count } 处更改。
cli-verify-earlier-redacted = 报告与 { $date }的答案一致，名称已隐去（{ $name }）。此后有 { $count } 处更改。
# $name (String) - the company
cli-verify-other = 报告与这些答案不一致，无论是现在还是以往任何时候（{ $name }）。
cli-verify-no-code = 报告没有写明属于哪些答案。
cli-verify-no-signature = 这不是签名：只能发现混淆和意外，发现不了有人故意改动文件。
