### The command line: help, messages, small results. Names of commands and options stay as they are.

cli-about =
    画出公司聊天数据的去向，并说明公司是否已准备好为此负责。
    您输入的内容不会离开这台电脑。

## Headings of help pages

cli-heading-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-globals = 所有命令共用的选项
cli-heading-options = 选项
# Placeholders in the usage line, without brackets
cli-value-command = 命令
cli-value-options = 选项

## Commands

cli-new = 开始新的评估
cli-open = 继续一份评估，或查看一个文件
cli-sample = 查看已完成的示例
cli-report = 生成报告：PDF、网页、文本、表格、数据或日历日期
cli-verify = 核对报告有没有改动，是否属于某份评估
cli-list = 列出已保存的评估
cli-locale = 翻译：列出语言、检查文字
cli-locale-list = 列出现有语言
cli-locale-check = 检查翻译：指出每个错误的位置
cli-check = 检查题库文件：指出每个错误的位置
cli-score = 显示一份评估的结果
cli-schema = 输出供编辑器使用的 JSON Schema
cli-doctor = 说明各项数据存放在哪里、是否完好
cli-completions = 输出命令行的自动补全脚本
cli-man = 输出使用手册页

## Options and arguments

cli-option-lang = 语言，例如 en、zh-Hant、zh-Hans、pt
cli-option-data-dir = 存放评估和设置的文件夹
cli-option-locale-dir = 存放修改过或新增语言的文件夹
cli-option-questionnaire-dir = 存放修改过或新增题库的文件夹
cli-option-date = 以此日期（而非今天）判断和打印
cli-option-theme = 颜色：dark、light、contrast 或 mono
cli-option-bidi = 由谁排列从右到左的文字：auto、app、terminal、words 或 off
cli-option-ascii = 用纯文本字符绘制线条和标记
cli-option-linear = 逐行提问，供屏幕阅读器、简易终端和脚本使用
cli-option-no-color = 不使用颜色
cli-option-kind = short 为简短版（给老板看），board 为董事会版，annex 为附录（全部答案），handout 为员工须知，papers 为文件草稿，blank 为纸质问卷，owners 为个人任务单
cli-option-format = pdf、html、md、csv、json 或 ics；不填则看 -o 的文件名，仍看不出时为 pdf
cli-option-with = 对照语言，例如 zh-Hant
# Of a report; the placeholders are such as "Person 1".
cli-option-redact-report = 名称和输入的文字一律换成代号；也不用 logo.png
cli-option-logo = 封面用的 PNG 图片；不填则用存放评估的文件夹里的 logo.png
cli-option-output-report = 写入此文件或此文件夹；- 表示标准输出
cli-option-paper = 只要这一份文件草稿，例如 vendor-letter
cli-option-output = 写入此文件
cli-option-force = 覆盖已存在的文件
cli-arg-sample = 示例名称：retail、builder、clinic、e-commerce、law-firm 或 promoter；不填则为 retail
cli-option-help = 显示本说明
cli-option-version = 显示版本
cli-option-json = 以 JSON 输出
cli-arg-locale-dir = 语言文件夹（全部或一种）；不填则检查现有语言
cli-arg-report = 报告，PDF 文件
cli-arg-name = 已保存评估的名称或编号、文件，或 sample:ID
cli-arg-shell = bash、elvish、fish、powershell 或 zsh
cli-arg-pack = 题库文件或其文件夹，会覆盖内置的
cli-arg-schema = questionnaire、assessment、score、compare 或 portfolio

## A command line that cannot be understood

# $given (String) - what the user typed
cli-error-unknown-option = 这里没有“{ $given }”这个选项或参数。
cli-error-unknown-command = 没有“{ $given }”这个命令。
# $option (String) - the option or argument
cli-error-value = “{ $given }”不适用于 { $option }。
cli-error-no-value = { $option } 需要一个值。
# $what (String) - the missing arguments
cli-error-missing = 还缺少：{ $what }。
cli-error-no-command = 这里还缺少一个命令。
cli-error-conflict = { $first } 与 { $second } 不能同时使用。
cli-error-utf8 = 命令行含有无法识别为文字的字符。
cli-error-usage = 无法理解这行命令。
# $suggestion (String) - what may have been meant
cli-error-suggestion = 您是否想输入 { $suggestion }？
# $values (String) - a list
cli-error-possible = 可用的值：{ $values }
cli-error-help = “portolan --help”会列出全部用法。
cli-error-language = 这里没有“{ $given }”这种语言。
# $languages (String) - a list of tags
cli-error-language-known = 现有语言：{ $languages }
cli-error-sample = 没有名为“{ $given }”的示例。
# $samples (String) - a list of names
cli-error-sample-known = 现有示例：{ $samples }
cli-error-no-home = 这台电脑没有指定个人文件夹，因此无法保存任何内容。
cli-error-no-home-next = 请用 --data-dir 指定文件夹。

## portolan report

# $detail (String) - what is missing, in English
cli-report-preflight = 报告还不完整，因此没有生成：{ $detail }
cli-report-preflight-next = 这是 Portolan 的错误，与您的答案无关。请试用另一种报告，并告诉我们。
# $given (String) - what the user typed
cli-report-no-paper = 这家公司没有名为“{ $given }”的文件草稿。
# $language (String) - a language, in its own words
cli-report-same-language = { $language }不能与自身对照。
cli-report-same-language-next = 请用 --with 指定另一种语言，或者不用 --with。
# $format (String) - a format, such as pdf
cli-report-terminal = { $format } 不适合在终端里阅读。
cli-report-terminal-next = 请在 -o 后指定文件，或转给另一个程序。
# $path (String)
cli-report-logo = { $path } 不能用作标志。
cli-report-denied = 您无权写入该处。请选择另一个文件夹。
cli-report-force = 请加 -f 覆盖，或用 -o 另取名称。
# $characters (String) - characters, separated by spaces
cli-report-uncovered = 字体没有以下字符，报告会用方框表示：{ $characters }

## portolan list

cli-list-empty = 还没有已保存的评估。
cli-list-untitled = （未命名）
# $count (Number) - how many
cli-list-problems = { $count ->
   *[other] 有 { $count } 个问题，请运行 portolan doctor
}

## portolan doctor. $value (String) - what stands after the colon

cli-doctor-version = Portolan：{ $value }
cli-doctor-language = 语言：{ $value }
cli-doctor-languages = 现有语言：{ $value }
cli-doctor-packs = 题库：{ $value }
# $checklists, $controls (Number) - how many; $digest (String) - the beginning of a checksum
cli-doctor-packs-value = { $checklists } 份检查清单，{ $controls } 个问题，校验值 { $digest }
# $value (String) - a list of parts of the questionnaire
cli-doctor-old = 法律已超过一年，请查找更新的版本：{ $value }
cli-doctor-data = 评估：{ $value }
cli-doctor-settings = 设置：{ $value }
cli-doctor-cache = 缓存（可以删除）：{ $value }
cli-doctor-state = 只属于这台电脑：{ $value }
cli-doctor-assessments = 已保存的评估：{ $value }
cli-doctor-not-yet = 尚未建立
cli-doctor-well = 没有任何损坏。
# $path (String) - a folder
cli-doctor-open = 这台电脑的其他用户可以查看 { $path }。
cli-doctor-open-next = 要关闭权限，请运行：chmod -R go= "{ $path }"
