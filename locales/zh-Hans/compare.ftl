## What became of the questions: headings

compare-better = 有改进
compare-worse = 变差
compare-newly-unknown = 变为未知
compare-newly-known = 现已查明
compare-otherwise = 是否适用有变化
compare-newly-asked = 新增的问题
compare-no-longer-asked = 不再问的问题
compare-not-yet = 这次尚未回答

## The same as parts of one sentence: "3 better, 1 worse and 2 newly unknown"

# $count (Number) - questions, here and below
compare-count-better = 有改进 { $count } 项
compare-count-worse = 变差 { $count } 项
compare-count-newly-unknown = 变为未知 { $count } 项
compare-count-newly-known = 现已查明 { $count } 项
compare-count-otherwise = 是否适用有变化 { $count } 项
compare-count-newly-asked = 新增 { $count } 项
compare-count-no-longer-asked = 不再问 { $count } 项
compare-count-not-yet = 尚未回答 { $count } 项
compare-count-same = 与上次相同 { $count } 项
compare-nothing = 没有变化。

## Lines

# $name (String) - a question in short; $before, $after (String) - answers, as "partly" and "in place"
compare-line = { $name }：{ $before } → { $after }
compare-line-new = { $name }：{ $after }
compare-line-old = { $name }：上次为“{ $before }”
# $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
compare-standing =
    { $spread ->
        [0] { $low } 分，{ $colour }
       *[other] 最低 { $low } 分，最高 { $high } 分，{ $colour }
    }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
compare-list = { $name }：{ $before } → { $after }
compare-list-new = { $name }（新增）：{ $after }
compare-list-old = { $name }（仅上次有）：{ $before }
# $name (String) - a department; $before, $after (String) - as "very high"
compare-department = { $name }（剩余风险）：{ $before } → { $after }
compare-department-new = { $name }（新增，剩余风险）：{ $after }
compare-department-old = { $name }（仅上次有，剩余风险）：{ $before }
# $before (Number); $count (Number) - open now
compare-musts = 未落实的必备项目：{ $before } → { $count }

## Screen and command line

compare-title = 有哪些变化
# $a, $b (String) - names of assessments with their days
compare-of = { $a } → { $b }
# $title (String); $date (String)
compare-side = { $title }（{ $date }）
compare-lists = 检查清单
compare-departments = 剩余风险
compare-questions = 问题

## The next run

next-run-title = 开始下一次评估
next-run-note = 同一家公司，所有问题重新回答
next-run-help = 名称、公司情况、部门、勾选、责任人、目标、进度和附表都会保留。所有问题重新回答，旁边显示上次的答案。本次评估保持不变。
next-run-go = 现在开始
# $status (String) - as "partly"; $date (String)
last-time = 上次：{ $status }（{ $date }）

## Trend

trend-title = 趋势
# $count (Number) - runs, this one included
trend-note = { $count } 次评估，以及有哪些变化
# $date (String); $standing (String) - as compare-standing; $musts (Number)
trend-run =
    { $musts ->
        [0] { $date }：{ $standing }
       *[other] { $date }：{ $standing }，{ $musts } 个必备项目未落实
    }
trend-run-none = { $date }：没有分数
trend-one-platform = 这里只列出同一平台的评估。
trend-none = 没有以前的评估可以比较。

## Command line

cli-compare = 说明两份评估之间有哪些变化
