### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = 已新建一份评估，原来那份保持不变。
derived-later = 已开始下一次评估。公司情况予以保留；所有问题重新回答，旁边显示上次的答案。上一次的评估保持不变。
derived-other-platform = 已新建另一个平台的评估。只与公司有关的答案予以保留；与平台有关的问题全部重新回答。原来那份评估保持不变。

## Decisions, department by department

screen-decisions = 各部门的决定
# $open (Number) - departments that are not decided
screen-decisions-note =
    { $open ->
        [0] 各部门可以怎么用，为什么
       *[other] { $open } 个部门尚无定论
    }
screen-decisions-intro = 各部门现在可以怎样使用这个聊天平台，必备项目落实后又可以怎样。按 Enter 查看原因。
# $decision (String) - a decision, or "between … and …"; $left (String) - risk left
screen-decisions-after = 必备项目落实后：{ $decision }；剩余风险：{ $left }

## One decision. What stands on the left are headings: "What is in it", "Readiness", "Risk left".

screen-decision-no-result = 暂时没有计分项目：各份检查清单都没有与你们有关的问题。
# "Where it goes" counts one level higher. $level (String) - the level it counts as
screen-decision-reach = { $level }；能看到的人比按地点推断的更多，因此提高一级计算
# $band (String) - "not ready", or "between … and …"; $checklist (String)
screen-decision-band = { $band }（以结果最差的{ $checklist }检查清单为准）
# The same where an open must-have of the department lowers it.
screen-decision-band-lower = { $band }（以结果最差的{ $checklist }检查清单为准；这里有必备项目未落实或未知，因此再降一级）
screen-decision-rule = 判断规则
screen-decision-rule-keep = 剩余风险为低或中：满足下列条件，可以继续使用这个聊天平台。
screen-decision-rule-hybrid = 剩余风险为高：敏感工作移出这个聊天平台，其余照旧。
screen-decision-rule-replace = 剩余风险为极高，且“去了哪里”为 3 级或以上（在内地或内地有人能打开、复制到其他地方、转给他人，或者未知）：这个部门改用另一个平台。
screen-decision-rule-isolate = 剩余风险为极高，但“去了哪里”低于 3 级（一个已知的地方，有书面确认）：必备项目全部落实之前，这个部门独立运作。
# Labels of the two rules where it is not decided: everything unknown at its worst, at its best
screen-decision-at-worst = 最坏情况
screen-decision-at-best = 最好情况
screen-decision-after = 之后
screen-decision-deciders = 取决于什么
screen-decision-must-haves = 这里未落实或未知的必备项目
# Should-haves of a department that does not keep the chat
screen-decision-should-haves = 这里未落实或未知的应有项目
screen-decision-conditions = 继续使用的条件
screen-decision-more = 其他
screen-decision-ticks = 勾选、名称、拆分

## What may be said where: three classes of data. No colours stand for them here.

screen-channels = 什么可以在哪里说
screen-channels-note = 公开、内部、受限三类数据
screen-channels-intro = 每种数据归入一个类别。类别加上部门的决定，就知道现在哪些可以在这个聊天平台发送。
channel-open = 公开
    .means = 本来就对外公布的
channel-internal = 内部
    .means = 供工作上用到的同事使用，不给外部人员
channel-restricted = 受限
    .means = 一旦泄露，对人伤害最大的
# $class (String) - one of the three; $means (String); $kinds (String) - kinds of data, as a list
screen-channel-kinds = { $class }（{ $means }）：{ $kinds }
channel-rule-here = 可以在这个聊天平台发送。
# $count (Number) - conditions that are open or not known
channel-rule-conditions =
    { $count ->
        [0] 可以在这个聊天平台发送，前提是控制措施保持有效。
       *[other] 可以在这个聊天平台发送；有 { $count } 个条件未落实或未知。
    }
channel-rule-unchanged = 在有定论之前保持现状。
channel-rule-inside = 只在本部门自己的群组里发送。
channel-rule-elsewhere = 不在这个聊天平台发送，改走另一个渠道。
channel-rule-until-moved = 换用另一平台之前留在这个聊天平台，之后移过去。
# $until (String) - until when, one of the four below
channel-rule-kept-out =
    { $until ->
        [must-haves] 在必备项目全部落实之前，不要在这个聊天平台发送。
        [decided] 在有定论之前，不要在这个聊天平台发送。
        [moved] 在敏感工作移出之前，不要在这个聊天平台发送。
       *[ready] 在结果成为“已准备好”之前，不要在这个聊天平台发送。
    }
# $kinds (String) - kinds of data that this department has
screen-channel-has = 这里有：{ $kinds }
# Nobody knows, or nobody has said, what is in the chat of this department.
screen-channel-not-sure = 这里发送什么还不清楚，可能包括这类数据。

## What the other channel must have, and assessing another platform

screen-needs = 另一个渠道须具备什么
screen-needs-note = 根据各部门的不足之处和数据得出
# $departments (String) - names
screen-needs-intro = 适用于{ $departments }：敏感工作移过去之前，新平台须拿得出证明的各项。这是用来询问的清单，不是排名。
screen-needs-nobody = 就目前所知，没有部门需要把数据移出这个聊天平台。
# $name (String) - a platform; $counts (String) - as "shown: 3 · no: 1"
screen-needs-platform = { $name }：{ $counts }
# $word (String) - an answer, as "shown"; $count (Number)
screen-needs-count = { $word }：{ $count }
# $controls (String) - titles of questions that are open for these departments
screen-needs-gaps = 这里的不足之处：{ $controls }
screen-needs-data = 因所含数据和能看到的人而需要
screen-needs-no-platform = 平台比较中还没有平台。请添加考虑中的平台，再逐一与这份清单对照。
screen-other = 评估另一个平台
# $count (Number) - answers that are kept
screen-other-note =
    { $count ->
        [0] 保留公司和部门的情况
       *[other] 保留公司、部门和 { $count } 个答案
    }
# $count (Number) - answers that are kept
screen-other-intro = 将新建一份评估。保留的有：公司和部门、有什么内容、谁看得到，以及只与公司有关的 { $count } 个答案。数据去了哪里，以及所有与平台有关的问题，都要重新回答。现有的评估保持不变。
# $name (String) - a platform of the comparison
screen-other-this = 评估{ $name }
screen-other-unlisted = 平台比较之外的平台
# $name (String) - a platform; label of the lines that follow beside a question
screen-known = 平台比较
# $field (String) - as "Place of backups"; $answer (String) - as "only stated"
screen-known-line = { $field }：{ $answer }
# A line of the menu of a department; leads to its decision
screen-department-decision = 决定及其原因
# Beside a question of the comparison. $name (String) - as "Place of backups"
screen-compare-needed = { $name }（需要）
screen-compare-needed-note = “需要”指：敏感工作要移出的部门，其另一个渠道必须具备的。

## What the side sheets have to say, in the list of sheets and on the result

# A screening: $laws (String) - as "Mainland law (PIPL) and Hong Kong"
screen-sheet-certain = 需要或建议做：{ $laws }
# The same while answers are open.
screen-sheet-perhaps = 可能要做：{ $laws }
screen-sheet-future = 这一天还没有到：请输入实际做的日期。
screen-sheet-too-long = 不会超过 100 年：请看看数字和单位。

## At home, for one assessment of the list

screen-case-sheets = 附表：影响评估、记录、应用
screen-case-due = 到期事项
