### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = 仔细查看
screen-results-group-said = 你们填写的内容
screen-results-group-out = 完成之后

## The steps, a bar each

screen-results-steps = 各步骤的得分
# $count (Number) - steps of all checklists
screen-results-steps-note = { $count } 个步骤，用横条显示
screen-steps-intro = 实心：已确定。浅色：未知。空白：缺少。按 Enter 查看一个步骤的分数组成。
# The range of a checklist. $low (Number), $high (Number); $spread (Number) - points between both ends
screen-steps-list =
    { $spread ->
        [0] { $low } 分（满分 100）
       *[other] 最低 { $low } 分，最高 { $high } 分（满分 100）
    }
# Points of a step. $low, $high, $points (String) - with a decimal; $count (Number) - questions not known
screen-steps-range = { $low } 至 { $high } 分（满分 { $points }），{ $count } 题未知
# $low, $points (String) - with a decimal
screen-steps-known = { $low } 分（满分 { $points }）
screen-steps-nothing = 这里没有计分的项目。

## Departments: what is at stake against the risk left

screen-results-standing = 各部门的风险
screen-results-standing-note = 现在和之后的剩余风险
screen-standing-intro = 影响程度与现在、之后的剩余风险对照。浅色横条表示尚无定论。按 Enter 打开该部门。
screen-standing-stake = 影响程度
screen-standing-now = 当前剩余风险
screen-standing-musts = 必备项目后
screen-standing-plan = 计划后
# $left (String) - risk left, as "high"; $decision (String) - as "hybrid"
screen-standing-line = { $left }：{ $decision }

## One addend of the score: labels, and what stands beside them

screen-addend-where = 所属步骤
# $list (String) - checklist; $step (String) - its step
screen-addend-place = { $list } · { $step }
screen-addend-answer = 答案
screen-addend-points = 得分
screen-addend-share = 为什么占这么多
screen-addend-gain = 做到之后
screen-addend-gate = 属于
screen-addend-evidence = 证明材料
screen-addend-because = 原因
screen-addend-none = 不计分。
# $points (String) - with a decimal
screen-addend-value-unknown = 目前没有人知道：最坏 0 分，最好 { $points } 分。
# $low, $points (String) - with a decimal
screen-addend-value-all = 得 { $low } 分（满分 { $points }）：已做到，计满分。
# $low, $points (String) - with a decimal
screen-addend-value-half = 得 { $low } 分（满分 { $points }）：计一半分数。
# $low, $points (String) - with a decimal
screen-addend-value-started = 得 { $low } 分（满分 { $points }）：已开始但还没有起作用，只计少量。
# $low, $points (String) - with a decimal
screen-addend-value-accepted = 得 { $low } 分（满分 { $points }）：以其他措施替代并有人具名接受，计四分之三。
# $low, $points (String) - with a decimal
screen-addend-value-nothing = 得 { $low } 分（满分 { $points }）：未做到，不计分。
# $step (String) - points of the step, with a decimal; $weight (Number) - 5, 3 or 1; $all (Number) - sum of the weights in the step; $points (String) - its own points
screen-addend-share-text = 这个步骤占 100 分中的 { $step } 分。本题的权重是 { $all } 份中的 { $weight } 份，即 { $points } 分。
# $count (Number) - steps of the checklist in which nothing is asked
screen-addend-dropped = 有 { $count } 个步骤没有要问你们的问题，其分数分摊到其余步骤。
# $gain (String) - points with a decimal
# check: missing-variable ok
screen-addend-gain-points = +{ $gain } 分
screen-addend-gate-open = 未落实：使颜色降级
screen-addend-gate-unknown = 未知：可能使颜色降级
screen-addend-gate-closed = 已落实
screen-addend-gate-accepted = 已处理：以其他措施替代，并有人具名接受
screen-addend-gate-idle = 影响程度不高，这里不计
# $stake (String) - as "high (3)"
screen-addend-gate-from = 影响程度达到{ $stake }起计入
screen-addend-gate-roles = 因能看到数据的人而计入
# $count (Number) - files or papers
screen-addend-filed =
    { $count ->
        [0] 没有存档的证明材料。分数不受影响；报告会写明存有多少证明材料。
       *[other] 存有 { $count } 份证明材料。
    }
# $list (String) - questions of the profile or tiers, as "What is in it"; $count (Number)
screen-addend-not-asked =
    { $count ->
        [1] 没有问到：按你们对“{ $list }”的回答，与你们公司无关。
       *[other] 没有问到：按你们对以下各项的回答，与你们公司无关：{ $list }
    }
screen-addend-open = 打开这个问题
screen-addend-back = 返回数字

## What if

# $name (String) - department
screen-whatif-writing-for = { $name }：取得存放地点的书面确认
# $name (String) - department; $people (String) - a list, as "guests"
screen-whatif-narrow = { $name }：不再让{ $people }看到
# How much is at stake. $before, $after (String) - as "very high (4)"
screen-whatif-stakes = 影响程度：{ $before } → { $after }
# Beside a question without an answer
screen-whatif-unanswered = 尚未回答
screen-whatif-nothing = 没有已知的不足之处，也没有未回答的问题。没有需要改进的。
# $before, $after (Number)
screen-whatif-musts = 未落实或未知的必备项目：{ $before } → { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
screen-whatif-moved = { $name }：剩余风险由{ $before }变为{ $after }；决定由{ $was }变为{ $will }
# The same where the decision stays. $name (String) - department; $before, $after (String) - risk left; $will (String) - decision
screen-whatif-left = { $name }：剩余风险由{ $before }变为{ $after }；决定不变：{ $will }
# The same where nothing moves. $name (String) - department; $before (String) - risk left; $was (String) - decision
screen-whatif-same = { $name }：剩余风险仍为{ $before }；{ $was }
screen-whatif-target = 最省力路径以什么为目标？
# $points (Number)
screen-whatif-target-low = 每份检查清单至少 { $points } 分
screen-whatif-target-other = 其他分数
# $target (String) - as "ready"; $effort (String) - as "4 days"; $days (Number) - days above the optimum, 0 where there is nothing cheaper
screen-whatif-found =
    { $days ->
        [0] 达到“{ $target }”的最省力路径：{ $effort }。没有更省力的。
       *[other] 达到“{ $target }”的路径：{ $effort }。最省力的最多再少 { $days } 天。
    }
# $target (String) - as "ready"
screen-whatif-there = 已经达到：要“{ $target }”，无须再改进。
screen-whatif-assumed = 每项改进都按全部工作量计算，即使已做了一部分，或者还没有人回答。聊天里有什么、谁看得到，按你们的勾选不变。
screen-whatif-scope = 目前无法达到：公司发送或可能发送敏感数据，却没有部门列出。请先查看各部门的勾选。
screen-whatif-nowhere = 单靠改进无法达到：请先查看各部门及其勾选的内容。

## Find out first: who finds out by when, and what the provider answered

screen-find-task = 由谁查明或处理，何时完成。会显示在计划和到期事项中。
screen-find-replied = 供应商已答复
screen-find-not-asked = 这一题不是问供应商的；请改为填写由谁查明。
screen-replies = 供应商的答复
# $done, $total (Number) - questions with a reply, and all
screen-replies-note = { $total } 题中有 { $done } 题已获答复
screen-replies-intro = 供应商问询函中的问题。按 Enter 记下供应商的答复。
screen-replies-none = 没有要问供应商的问题。
# $count (Number)
screen-replies-open = 尚无答复（{ $count }）
# $count (Number)
screen-replies-done = 已有答复（{ $count }）
screen-reply-title = 供应商的答复
# Label beside the reply, as short as "Why"
screen-reply = 答复
# $text (String) - what the provider said; $date (String)
screen-reply-dated = { $text }（{ $date }）
# $text (String) - what the provider said; $from (String) - who said it
screen-reply-from = { $text }（{ $from }）
# $text (String) - what the provider said; $from (String) - who said it; $date (String)
screen-reply-from-dated = { $text }（{ $from }，{ $date }）
screen-reply-text = 供应商是怎么答复的（留空即删除答复）
screen-reply-who = 由谁答复（可以留空）
screen-reply-date = 何时（年-月-日，可以留空）
screen-reply-evidence = 供应商的信函或电子邮件，存成文件的路径（可以留空）
screen-reply-follows = 你们的答案因此是什么？
screen-reply-as-is = 答案保持不变

## The chart: department, what is in it, platform, where it goes, who can reach it

screen-chart = 数据流向图
# Beside the door to the chart. $count (Number) - boxes that are not known
screen-chart-note =
    { $count ->
        [0] 全部已知
       *[other] { $count } 处未知
    }
# $count (Number) - boxes that are not known
screen-chart-intro =
    { $count ->
        [0] 从各部门一直到所有能接触其数据的人。全部已知。
       *[other] 从各部门一直到所有能接触其数据的人。有 { $count } 处未知。按 Enter 更改选中的一处。
    }
# Heads a column of departments
screen-chart-department = 部门
screen-chart-platform = 平台
# $stake (String) - as "very high (4)"
screen-chart-stake = 影响程度：{ $stake }
# $name (String) - a place
screen-chart-unconfirmed = { $name }，未确认
# $list (String) - what is known of it, in a list
screen-chart-partly = { $list }；其余未知

## The way to the list of assessments

screen-results-home = 所有评估
screen-results-home-note = 回到列表；这一份已保存

## What to do where no department names what is sent

screen-results-scope = 请在发送这些数据的部门中勾选。如果这些数据已不再通过聊天发送，请在“公司与平台”中更改该项答案。
