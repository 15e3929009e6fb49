### `portolan locale check` 对译文的意见。读者是翻译人员，不必懂编程。
### 方括号内的代码（syntax、missing……）不翻译。

locale-check-did-you-mean = 是否应为 { $name }？

locale-check-syntax = 无法读取这条消息：{ $detail }
    .brace = 左括号要有对应的右括号：{ "{ $name }" }
    .equals = 每条消息写成：名称 = 文字
    .default = 其中一个选项要加星号：*[other] …
    .value = 在“=”后面写上文字，或删除这一行；删除后会显示英文。
    .quote = 引号要在同一行内配对。
    .indent = 延续上一行的文字，行首要有空格。
locale-check-too-deep = “{ $id }”的括号层数太多，已略过
locale-check-too-large = { $id } 超过 512 KiB，已略过
locale-check-bom = { $id } 开头有看不见的字节顺序标记（BOM）
locale-check-unsupported = “{ $id }”用了不支持的写法：以数字或引号内的文字作选择、过长的数字，或括号紧接括号

locale-check-duplicate-message = “{ $id }”出现了两次，第一次在 { $place }
    .hint = 请删除其中一个；现在显示的是后一个。
locale-check-duplicate-attribute = “{ $id }”有两个 .{ $name }
locale-check-duplicate-variant = “{ $id }”有两个选项 [{ $name }]

locale-check-unknown-variable = “{ $id }”用了 { $name }，程序并不提供
    .none = 英文在这里没有用任何变量。
    .known = 可用的有：{ $names }
locale-check-missing-variable = “{ $id }”没有用 { $name }，英文有用
locale-check-unknown-reference = 这种语言里没有 { $name }
locale-check-cyclic-reference = 以下各项互相引用，成了循环：{ $circle }
locale-check-unknown-function = 没有 { $name }() 这个函数；可用的有 { $known }
locale-check-unknown-argument = { $function }() 没有 { $name } 这个选项

locale-check-missing = 尚未翻译（{ $count }）：{ $ids }
locale-check-obsolete = 英文没有“{ $id }”
    .hint = 可以删除。
locale-check-missing-attribute = “{ $id }”还没有 .{ $name }，现在显示英文
locale-check-unknown-attribute = 英文的“{ $id }”没有 .{ $name }
locale-check-missing-value = “{ $id }”本身没有文字
    .hint = 在“=”后面写上文字，放在以点开头的各行之前。
locale-check-plural-missing = “{ $id }”缺少这种语言的复数形式 { $forms }
    .hint = 缺少的形式会显示 *[other]。
locale-check-plural-unused = “{ $id }”有这种语言不会用到的复数形式 { $forms }
    .hint = 只保留 *[other]。
locale-check-same-as-source = “{ $id }”与英文相同
    .hint = 请翻译，或在上面加一行：# check: same-as-source ok
locale-check-too-wide = “{ $id }”宽 { $columns } 列，只有 { $allowed } 列的位置

locale-check-fullwidth-brace = “{ $id }”含有全角的 { $char }，会原样显示
    .hint = 请用半角：{ "{ $name }" }
locale-check-invisible-char = “{ $id }”含有看不见的字符 { $char }
    .hint = 删除前后的字再重新输入。
locale-check-wrong-script = “{ $id }”含有繁体字 { $char }
locale-check-forbidden-term = “{ $id }”用了“{ $phrase }”
    .hint = 请改为：{ $say }
locale-check-format-error = “{ $id }”无法显示：{ $detail }
locale-check-glossary = 无法读取词汇表：{ $detail }

locale-check-no-folder = { $name } 里没有译文
    .hint = 请指定一个文件夹：每种语言各占一个子文件夹，或只是一种语言的文件夹。
locale-check-encoding = { $id } 不是 UTF-8 文本文件
    .hint = 请另存为 UTF-8。
locale-check-table = 语言
    .translated = 已译
    .missing = 缺少
    .same = 同英文
    .errors = 错误
    .warnings = 警告
locale-check-summary = { $errors } 项错误，{ $warnings } 项警告
