### `portolan check` 对题库文件的意见。读者是编写题库文件的人；YAML 里的英文词照原样保留。

check-clean = { $count } 个文件都没有需要修正的地方。
check-summary = 错误：{ $errors }　警告：{ $warnings }
check-more = 还有 { $count } 个错误没有列出

check-unreadable = 无法读取
check-no-packs = 这个文件夹里没有 .yaml 文件
check-too-long = 文件超过 { $limit } MB
check-empty = 文件是空的
check-hint-utf8 = 请以 UTF-8 编码保存文件。
check-missing-kind = 缺少“kind:”这一行；它说明文件里是什么
check-unknown-kind = 没有“{ $name }”这种文件
check-missing-pack = 找不到种类为“{ $name }”的文件
check-duplicate-pack = 种类为“{ $name }”的文件只能有一个；第一个是 { $file }
check-hint-duplicate-pack = 让您的文件与第一个同名、在同一文件夹，它就会取代第一个。

check-syntax = 这一行无法读取
check-tab = 应该用空格的地方用了制表符（Tab）
check-two-documents = 这里开始了第二份文档
check-anchor = 题库文件不使用锚点（&）、别名（*）和合并（<<）
check-tag = 题库文件不使用标签（!）
check-too-deep = 层数超过 { $limit }
check-too-many = 一个文件里的值超过 { $limit } 个
check-unknown-key = 这里没有“{ $name }”这一项
check-unknown-word = 这里不能写“{ $name }”
check-missing-key = 这里缺少“{ $name }”
check-duplicate-key = “{ $name }”在这里出现了两次
check-one-key = 一个条件只能有一个键
check-wrong-type-mapping = 这里应该是“键: 值”
check-wrong-type-list = 这里应该是一个列表
check-wrong-type-number = 这里应该是一个整数
check-wrong-type-yes-no = 这里应该是 true 或 false
check-wrong-type-text = 这里应该是单独一个词或一段文字
check-wrong-type-other = 这里应该是别的内容

check-hint-did-you-mean = 是否应为“{ $name }”？
check-hint-keys = 这里可用的有：{ $list }
check-hint-words = 可以是：{ $list }
check-hint-tab = 请把制表符（Tab）换成空格。
check-hint-wide-colon = 这是中文输入法的全角冒号（：）。请改用半角冒号加一个空格（: ）。
check-hint-wide-comma = 这是中文输入法的全角逗号（，）。请改用半角逗号（,）。
check-hint-wide-space = 这是中文输入法的全角空格。请改用半角空格。
check-hint-nbsp = 这是不换行空格，多半是从网页或文字处理软件复制过来的。请改用普通空格。
check-hint-curly-quote = 请用直引号："…"
check-hint-invisible = 这里有一个看不见的字符，请删除。
check-hint-quote = 这里打开的引号没有关上。
check-hint-backslash = 在 "…" 里，反斜杠有特别含义。请改用 '…'。
check-hint-bracket = 请关上这里打开的括号，各部分之间要有逗号。
check-hint-indent = 同一层的各行，行首空格数目要相同。
check-hint-colon-space = 键后面要有冒号和一个空格，并自成一行：key: value
check-hint-duplicate-key = 请删除其中一个。
check-hint-two-documents = 请删除 --- 这一行，或另建一个文件。
check-hint-anchor = 请把值完整写出，或放在引号内。
check-hint-tag = 请删除带感叹号的词，或把值放在引号内。
check-hint-one-key = 请用 all 或 any 连接各条件，每个条件写成列表的一项。
check-hint-yes-no = 请写 true 或 false，不要加引号。
check-hint-number = 只写数字，不要加正负号、小数点或单位。
# $name (String) - what is missing
check-hint-missing-key = 请写在这里：portolan schema questionnaire 会说明“{ $name }”可以写什么。

check-bad-id = “{ $name }”不能用作名称
check-hint-id = 只用小写字母 a 至 z、数字和连字符，最多 64 个。
check-bad-version = 这不能用作版本
check-hint-version = 最多 32 个半角字符，放在直引号内："2026.11"
check-bad-date = “{ $text }”不是日期
check-hint-date = 年、月、日：2026-11-21
check-future-date = { $date } 比今天（{ $today }）还要晚
check-hint-future-date = 请写实际查看的日期。
check-bad-link = 链接要以 https:// 开头，中间没有空格
check-out-of-range = { $number } 不在 { $least } 至 { $most } 之间
check-duplicate-id = “{ $name }”用了两次，第一次在 { $file } 第 { $line } 行
check-listed-twice = “{ $name }”列出了两次
check-long-list = 这个列表超过 { $limit } 项
check-empty-list = 这个列表是空的

check-unknown-instrument = 法律登记册的 instruments 里没有“{ $name }”
check-unknown-citation = 法律登记册的 citations 里没有“{ $name }”
check-no-law = “{ $name }”没有列出法律依据
check-hint-our-advice = 如无法律要求，请写：law: [our-advice]
check-unused-instrument = “{ $name }”之下没有任何条文
check-unused-citation = 没有任何地方引用“{ $name }”
check-hint-unused = 请用上它，或将其删除。
check-seen-after-checked = “{ $name }”看到文本的日期（as_of）晚于最近核对的日期（last_checked）
check-nothing-printable = 报告不能打印“{ $name }”的任何引文
check-old-law = 这个文件的法律截至 { $date }，已超过一年
check-hint-old-law = 请先查看此后有何变化，再写上新的日期。

check-empty-question = 问题“{ $name }”之下没有资料项（facts）
check-missing-fact = 程序需要资料项“{ $name }”
check-fact-kind = 程序需要“{ $name }”写成 kind: { $kind }
check-fact-named-like-tier = 资料项不能与层面“{ $name }”同名
check-text-with-values = “{ $name }”是文字，不能有 values
check-fact-without-values = “{ $name }”没有可供选择的值（values）
check-reads-later = “{ $name }”不是在这个资料项之前问的
check-fact-always-asked = 程序会读取“{ $name }”，因此必须始终询问，不能有条件（when）
check-unused-fact = 没有条件或程序读取“{ $name }”
check-tiers = 层面必须依次为 sensitivity、roles、mobility
check-tier-without-level = “{ $name }”没有一项设有 level
check-tick-without-level = “{ $name }”要有 level；没有 level 的项目只供参考
check-confirms-with-level = “{ $name }”只作确认，不能有 level
check-unknown-needs = 这个层面里没有名为“{ $name }”并写有 confirms: true 的项目

check-unknown-fact = 没有名为“{ $name }”的资料项或层面
check-unknown-value = “{ $fact }”没有“{ $name }”这个值
check-unknown-tick = “{ $tier }”没有“{ $name }”这一项
check-text-in-condition = “{ $name }”是自由文字，条件不能读取
check-never-holds = 这个条件永远不会成立
check-hint-never-holds = 其中一部分排除了另一部分。请修改两者之一。

check-unknown-control = 没有名为“{ $name }”的控制措施
check-no-about = 请说明“{ $name }”涉及 company、platform，还是两者
check-cycle = 这些控制措施互相等待：{ $list }
check-unused-control = 没有一份检查清单包含“{ $name }”
check-hint-unused-control = 请把它放进某份检查清单的步骤，或将其删除。
check-unreachable = “{ $name }”永远不会问到：这个条件与所有包含它的清单互相排斥
check-hint-unreachable = 请放宽条件，或把这个问题放进另一份检查清单。

check-steps = 检查清单“{ $name }”有 { $count } 个步骤；应为五个
check-step-weights = 检查清单“{ $name }”各步骤的 weight 合计为 { $sum }；应为 100
check-hint-step-weights = 请调整各步骤的 weight，使合计为 100。
check-empty-step = 步骤“{ $name }”没有控制措施
check-entry-weight = weight 不能是 { $number }：5 为必不可少，3 为重要，1 为良好做法
check-from-without-gate = from 属于 gate，这里没有 gate
check-gate-not-applicable = “{ $name }”可以答“不适用”，因此不能设 gate
check-hint-gate-not-applicable = 请删除 gate，或删除控制措施的 not_applicable: true；可改用条件（when）。
check-duty-from = “{ $name }”是现行有效的法定义务，gate 必须从 1 起生效
check-hint-duty = 请删除 from。如果这个 gate 只是您的建议，而不是出于该项义务，请把另一条引文放在最前。
check-duty-compensating = “{ $name }”是现行有效的法定义务，不能以其他措施替代
check-hint-duty-compensating = 请在该控制措施写 compensating: false。

check-rule-part = 规则的每一部分，要么是 control 加 is，要么是 when
check-status-not-offered = 控制措施“{ $control }”不会有“{ $name }”这个答案
check-block-key = “is: { $kind }”的区块不能有“{ $name }”
check-block-needs = “is: { $kind }”的区块需要“{ $name }”
check-table-rows = 表格的各行只能来自以下其中一项：items、rows、from
check-law-without-kinds = 表格里的 law 属于 from: kinds
check-cannot-make = 这些行做不出“{ $name }”这一列的内容
check-filled-twice = “{ $name }”这一行同时有 fill 和 owner_of，只能有其中一项

check-lens-groups = 视角“{ $name }”要么有 groups，要么有 from
check-change-of-control = “{ $name }”仍是控制措施，不应列为已更改
check-hint-change = 这里只列已不在目录中的控制措施；请删除这一行，或删除该控制措施。
# $name (String) - a control
check-change-cycle = “{ $name }”变成的控制措施又变回了它

check-sheet-key = “{ $name }”不属于 rows: { $rows } 的附表
check-sheet-needs = rows: { $rows } 的附表需要“{ $name }”
check-missing-field = 这个附表需要字段“{ $name }”，kind: { $kind }
check-first-field = 第一个字段是该行的名称，kind: text；“{ $name }”不是
check-field-key = “{ $name }”不属于 kind: { $kind } 的字段
check-values-and-scale = “{ $name }”要么有自己的值（values），要么用 scale，不能两样都有
check-unknown-scale = 这个附表没有名为“{ $name }”的 scale
check-unused-scale = 没有字段使用 scale“{ $name }”
check-unknown-entry = 这个附表没有名为“{ $name }”的项目（entries）
check-unknown-field = 这个附表没有名为“{ $name }”的字段
check-later-field = “{ $name }”较后才问；这里只能读取较早的字段
check-field-without-values = “{ $name }”没有值（values），其他字段不能取决于它
check-outcome-not-sure = “{ $name }”表示不确定，总会使结果成为“可能”，不必列出
check-bad-period = “{ $text }”不是期间
check-hint-period = 一个数字加一个单位：P7Y 年、P6M 月、P2W 周、P40D 日、PT72H 小时。
check-least-over-most = 至少保存 { $least }，最多保存 { $most }：没有期间符合

check-missing-text = { $language }：没有“{ $name }”的文字
check-missing-texts = { $language }：另有 { $count } 项没有文字
check-hint-missing-text = 请加到 { $file } 文件夹里的 .ftl 文件；在此之前会显示英文。
check-hint-missing-english = 请加到 { $file } 文件夹里的 .ftl 文件；否则只会显示名称。
check-unused-text = 没有示例使用“{ $name }”这段文字
# $name (String) - the id of a message
check-unused-words = 问卷里没有任何地方用到“{ $name }”这段文字
