### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = 仔细查看
screen-results-group-said = 你们填写的内容
screen-results-group-out = 输出

## The steps, a bar each

screen-results-steps = 分步查看
# $count (Number) - steps of all checklists
screen-results-steps-note = { $count } 个步骤，每步一条横条
screen-steps-intro = 实心：已确定。浅色：未知。空白：缺少。按 Enter 查看一个步骤的分数组成。
# The range of a checklist. $low (Number), $high (Number)
screen-steps-list = 最低 { $low } 分，最高 { $high } 分（满分 100）
# Points of a step. $low, $high, $points (String) - with a decimal; $count (Number) - questions not known
screen-steps-range = { $low } 至 { $high } 分（满分 { $points }），{ $count } 题未知
# $low, $points (String) - with a decimal
screen-steps-known = { $low } 分（满分 { $points }）
screen-steps-nothing = 这里没有计分的项目。

## Departments: what is at stake against the risk left

screen-results-standing = 各部门的风险
screen-results-standing-note = 影响程度，以及现在和之后的剩余风险
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
screen-addend-value-started = 得 { $low } 分（满分 { $points }）：已开始但还没有起作用，计五分之一。
# $low, $points (String) - with a decimal
screen-addend-value-accepted = 得 { $low } 分（满分 { $points }）：以其他措施替代并有人具名接受，计四分之三。
# $low, $points (String) - with a decimal
screen-addend-value-nothing = 得 { $low } 分（满分 { $points }）：未做到，不计分。
# $step (String) - points of the step, with a decimal; $weight (Number) - 5, 3 or 1; $all (Number) - sum of the weights in the step; $points (String) - its own points
screen-addend-share-text = 这个步骤占 100 分中的 { $step } 分。本题的权重是 { $all } 份中的 { $weight } 份，即 { $points } 分。
# $count (Number) - steps of the checklist in which nothing is asked
screen-addend-dropped = 有 { $count } 个步骤没有要问你们的问题，其分数分摊到其余步骤。
# $gain (String) - points with a decimal
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
