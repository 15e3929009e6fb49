### Linear mode: the wizard as numbered lines for screen readers, plain terminals and scripts. Everything here is read aloud.
### Short and plain; no drawings, no arrows, no names of keys.

linear-greeting = Portolan 逐行模式。输入数字或词语，再按 Enter；输入 ? 可查看能用的词语。
# $done (Number), $total (Number)
linear-progress = 已完成 { $done }/{ $total }
# $list (String) - words, as "why, law, back and undo"
linear-words = 可用词语：{ $list }。
# $number (Number) - of a line; $text (String)
linear-item = { $number }. { $text }
# $label (String) - what it is about; $text (String)
linear-label = { $label }：{ $text }
# One more thing about the same line. $label (String) - what stands before; $text (String)
linear-besides = { $label }；{ $text }
# $label (String) - a whole sentence; $text (String) - what follows
linear-after = { $label }{ $text }
# Ends a sentence. $text (String)
linear-sentence = { $text }。
# Between short parts of one line.
linear-dot = ，
# $word (String) - a word that may be typed
linear-quoted = “{ $word }”
# $text (String) - what stands in a field
linear-holds = 现有内容：{ $text }

## Lines that can be ticked or chosen. $text (String) - the line

linear-ticked = { $text }（已勾选）
linear-chosen = { $text }（已选）
linear-answered = { $text }（已回答）
linear-flagged = { $text }（已标记）
linear-now-ticked = 已勾选：{ $text }
linear-now-unticked = 已取消勾选：{ $text }
linear-saved = 已保存。
# After what is new on a page that was said before.
linear-as-before = 其余不变；输入“重读”可再读全部。
# $count (Number) - lines of a list that were not said
linear-more = 还有 { $count } 行。

## How to answer; each is said when it changes

linear-hint-choose = 请输入数字。
linear-hint-ticks = 请输入所有适用的数字，例如 1 3；再次输入同一个数字则取消勾选。
linear-hint-go-on = 直接按 Enter 继续。
linear-hint-ticks-short = 输入所有适用的数字；直接按 Enter 则继续。
linear-hint-field = 请输入文字。直接按 Enter 则保留原有内容并继续。
linear-hint-filter = 输入几个字缩小范围，或输入数字选择。
linear-hint-length = 请输入多久，例如 6 个月，或输入某一行的数字。
linear-hint-read = 直接按 Enter 关闭。

## What cannot be done

linear-nothing = 没有任何变化。
linear-unknown = 这个数字或词语在这里不能用。输入 ? 可查看能用的词语。
linear-no-line = 没有这一行。输入“重读”可再读一遍各行。
linear-one-only = 这里只能选一行。
linear-choose-first = 还没有选择。请输入某一行的数字。
linear-no-unit = 这里没有这个单位。输入“重读”可再读一遍各行。
linear-two-ways = 不止一项以此开头。请输入完整的词语，或输入数字。

## What a word does stands behind it in the list of words: "back: the page before".

linear-word-back = 返回
    .does = 回到上一页；不会丢失任何内容
linear-word-next = 下一题
    .does = 这里不作答，直接继续
linear-word-previous = 上一题
    .does = 回到前一题
linear-word-undo = 撤销
    .does = 撤回上一项更改
linear-word-redo = 重做
    .does = 把撤回的更改再做一次
linear-word-results = 结果
    .does = 目前的结果
linear-word-report = 报告
    .does = 生成报告、信函或其他文件
linear-word-details = 详情
    .does = 备注、责任人、完成期限和证明材料
linear-word-flag = 标记
    .does = 标记本题以便回头再看，或取消标记
linear-word-jump = 跳转
    .does = 输入几个字查找题目
linear-word-language = 语言
    .does = 换一种语言
linear-word-terms = 用词
    .does = 解释用词
linear-word-explain = 说明
    .does = 分数由哪些部分组成
linear-word-path = 路径
linear-word-rest = 其余
linear-word-reveal = 名称
linear-word-new = 新建
linear-word-delete = 移除
linear-word-more = 更多
linear-word-quit = 退出
    .does = 退出；所有内容都已保存
linear-word-clear = 清空
linear-word-again = 重读
linear-word-help = 帮助

## What words do that stand for no key

linear-help = 输入数字即选择那一行。词语加数字，就对那一行做这件事，例如“移除 2”。放在引号里的只当作文字。
# $list (String) - words such as "why, law, look and proof"
linear-help-parts = 关于本题：{ $list }。
linear-clear-help = 清空这一栏
linear-again-help = 再读一遍本页
linear-help-help = 列出可用的词语

## Twins of messages that speak of keys

linear-screen-nothing-ticked = 尚未勾选任何一项。请输入适用的数字；再按一次 Enter 则不作答，直接继续。
linear-screen-question-choose = 请先选一个答案：输入它的数字。
linear-screen-question-go-on = 直接按 Enter 继续；选另一个答案即可更改。
linear-screen-question-accept-help = 这个答案计一半分数。如有人具名接受，分数会高一些，未落实的必备项目也会视为已处理。输入“返回”则暂不接受。
linear-screen-form-drop = 尚未保存。请改正；再输入一次“返回”则放弃这部分。
linear-screen-terms-help = 输入几个字缩小范围；输入“返回”即返回。
linear-screen-jump-help = 输入题目中的几个字；输入“返回”即返回。
linear-screen-review-intro = 使用结果之前，请先复查一遍。输入数字可打开相应的一行。
linear-screen-department-intro = 影响程度有多高，剩余风险有多大。输入数字可查看能做什么。
linear-screen-checklists-intro = 输入数字切换检查清单：关闭、另行列出、计入结论。
# $high (Number), $target (Number) - points of 100; $spread (Number) - points between both ends
linear-screen-results-up-to =
    { $spread ->
        [0] 目标 { $target }
       *[other] 最高 { $high }；目标 { $target }
    }
# $name (String) - a department; $before, $after (String) - decisions
linear-screen-whatif-department = { $name }：现在{ $before }；之后{ $after }
linear-screen-sheet-length = 请说明多久。
linear-screen-sheet-number = 输入不超过 9999 的整数和单位，例如 6 个月。
linear-screen-decisions-intro = 各部门现在可以怎样使用这个聊天平台，必备项目落实后又可以怎样。输入数字查看原因。
linear-screen-steps-intro = 每个步骤已确定得多少分、最多能得多少分。输入数字查看分数的组成。
linear-screen-standing-intro = 影响程度与现在、之后的剩余风险对照。输入数字打开该部门。
# $low, $high (Number) - points before; $then, $best (Number) - points now
linear-plan-moved = 最低：从 { $low } 分变为 { $then } 分；最高：从 { $high } 分变为 { $best } 分。
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
linear-plan-moved-one = 之前 { $low } 分，现在 { $then } 分。
# $before (Number); $count (Number) - open now
linear-plan-musts =
    { $count ->
        [0] 未落实的必备项目：从 { $before } 个变为没有。
       *[other] 未落实的必备项目：从 { $before } 个变为 { $count } 个。
    }
# How much is at stake. $before, $after (String) - as "very high (4)"
linear-screen-whatif-stakes = 影响程度：现在{ $before }，之后{ $after }
# $before, $after (Number)
linear-screen-whatif-musts = 未落实或未知的必备项目：现在 { $before } 个，之后 { $after } 个
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
linear-screen-whatif-moved = { $name }：剩余风险由{ $before }变为{ $after }；决定由{ $was }变为{ $will }
linear-screen-replies-intro = 供应商问询函中的问题。输入数字记下供应商的答复。
# $count (Number) - things that are not known
linear-screen-chart-intro =
    { $count ->
        [0] 从各部门一直到所有能接触其数据的人。全部已知。
       *[other] 从各部门一直到所有能接触其数据的人。有 { $count } 处未知。输入数字可更改该处。
    }
# $count (Number) - assessments
linear-screen-home-found =
    { $count ->
        [0] 没有找到。输入“返回”显示全部。
       *[other] 找到 { $count } 份。输入“返回”显示全部。
    }
linear-screen-trash-help = 这里的都可以恢复。输入数字查看可以做什么。
linear-workshop-agenda = 议程：最要紧的排在前面。输入数字今天略过一题。
linear-workshop-agenda-out = 今天略过。输入数字重新加入。
linear-workshop-hands-type = 依次输入各答案的举手人数，例如 3 0 5 2。
# $list (String) - the answers for which nothing is typed
linear-workshop-hands-few = { $list }尚未输入人数。请输入全部四个数字；输入空行则当作无人。
# $name (String) - a question in short; $before, $after (String) - answers
linear-compare-line = { $name }：之前是{ $before }，现在是{ $after }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
linear-compare-list = { $name }：之前{ $before }；现在{ $after }
# $name (String) - a department; $before, $after (String) - as "very high"
linear-compare-department = { $name }（剩余风险）：之前{ $before }，现在{ $after }
# $before (Number); $count (Number) - open now
linear-compare-musts = 未落实的必备项目：之前 { $before } 个，现在 { $count } 个
# $a, $b (String) - as compare-side
linear-compare-of = 之前：{ $a }；之后：{ $b }
linear-screen-sheet-open = 尚未作答。再按一次 Enter 则不作答，直接继续。
linear-screen-sheet-today = 今天。直接按 Enter 采用，或输入另一天。
linear-screen-sheet-from-profile = 取自你们填写的公司情况。直接按 Enter 采用，或另行输入。
# $language (String) - name of the language
linear-screen-language-key = { $language }
