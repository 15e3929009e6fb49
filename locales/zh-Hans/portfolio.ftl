### Many assessments: home, taking in and handing out, the trash, erasing, all together.

## portolan import

cli-import = 导入另一台电脑上的评估，或把其中的答案合并到您的评估
cli-arg-import = 导出文件或日志文件，以 .jsonl 结尾
# $id (String) - the number of the assessment; $count (Number) - entries
cli-import-new = 已导入为新的评估：{ $id }。
cli-import-merged = 有 { $count } 条新记录，已合并到 { $id }。
cli-import-nothing = 没有新内容；{ $id } 已有全部记录。

## $kept, $lost (String) - what each says, as short words or as typed

conflict = { $what }：两台电脑都改过。以较晚的“{ $kept }”为准；另一台电脑上是“{ $lost }”。
# Where what each says cannot be put in a few words
conflict-plain = { $what }：两台电脑的更改不同，以较晚的为准。
conflict-next = 本题已加上标记。请打开评估，确定哪一个正确。
conflict-next-unflagged = 没有丢失任何内容：两者都保留在文件中。请打开评估，确定哪一个正确。
# $what (String) - a question; $part (String) - a part of its answer, such as "owner"
conflict-part = { $what }（{ $part }）
conflict-title = 公司名称
conflict-client = 客户
conflict-profile = 公司情况
conflict-ticks = 勾选的项目
conflict-department = 某个部门
conflict-checklists = 哪些检查清单计入结论
conflict-target = 目标
conflict-pace = 天数和费用
conflict-override = 另行决定
conflict-participants = 参与者
conflict-plan = 计划
conflict-park = 研讨会上先搁下的事项
conflict-earlier = 上一次评估
conflict-archive = 是否归档
conflict-cover = 报告的封面信息
conflict-next-review = 下次评估
conflict-part-note = 备注
conflict-part-owner = 责任人
conflict-part-due = 完成期限
conflict-part-evidence = 证明材料
conflict-part-plan = 计划
conflict-part-reply = 供应商的答复
conflict-part-vote = 表决
# What one computer says, where it is not a text that somebody typed
conflict-value-none = 无内容
conflict-value-taken-back = 已撤销
conflict-value-removed = 已移除
conflict-value-other = 其他内容

## portolan export

cli-export = 把一份评估写成一个文件，供另一台电脑使用
cli-option-redact = 不含名称：凡是输入的文字都换成代号，所选的答案保留

## Placeholders in a file without names. $number (Number) - which one

redacted-organisation = 机构 { $number }
redacted-client = 客户 { $number }
redacted-department = 部门 { $number }
redacted-person = 人员 { $number }
redacted-role = 职务 { $number }
redacted-file = 文件 { $number }
redacted-text = 文字 { $number }

## portolan forget

cli-forget = 彻底删除一份评估的全部内容
cli-arg-forget = 已保存评估的名称或编号，回收站里的也可以
cli-forget-what = 这将删除这份评估，连同备注和草稿、每日备份，以及回收站里属于它的一切。删除后无法撤销。
# $name (String) - the name of the assessment
cli-forget-type = 要删除，请输入它的名称：{ $name }
cli-forget-not-typed = 这不是它的名称，没有删除任何内容。
cli-forget-not-typed-next = 请再运行一次，输入完整名称；没有名称的，输入编号。
# $count (Number) - files
cli-forget-done = 已删除 { $count } 个文件。
cli-forget-beyond = 以下内容没有删除：您写出的报告和导出文件、其他电脑和 U 盘上的副本、其他程序所做的备份，以及磁盘上已删除文件的残留。

## portolan list, portolan portfolio

cli-portfolio = 汇总所有评估的情况
cli-option-initials = 不含名称：评估和客户的名称只留首字或首字母
cli-option-archived = 包括已归档的
cli-option-find = 只列出名称或客户含有这些文字的
cli-option-csv = 输出表格，供电子表格软件使用
cli-option-ndjson = 每份评估输出一行 JSON
# $checklist (String) - such as "Hong Kong"; $low, $high (Number) - points of 100; $colour (String) - a colour or "between ..."
cli-portfolio-checklist = { $checklist }：最低 { $low } 分，最高 { $high } 分，{ $colour }
# $count (Number) - assessments
cli-portfolio-count = { $count } 份评估：

## All together: on the screen and from portolan portfolio. $count (Number) - assessments

portfolio-red = { $count } 份未准备好（红）
portfolio-amber = { $count } 份部分准备好（黄）
portfolio-green = { $count } 份已准备好（绿）
portfolio-between = { $count } 份尚无定论，介于两种颜色之间
portfolio-no-verdict = { $count } 份尚无结果
portfolio-overdue = { $count } 份有逾期事项
portfolio-must-haves = 最常见的未落实或未知的必备项目：
# $what (String) - a question in short
portfolio-must-have = { $what }：{ $count } 份
# $name (String) - a name or initials that another assessment has too; $date (String)
portfolio-begun = { $name }（{ $date }开始）
# $number (Number) - its number among those begun on that day
portfolio-begun-again = { $name }（{ $date }开始，当天第 { $number } 份）
# An assessment that was begun again later
portfolio-earlier-run = 较早一次的评估
# $count (Number) - earlier runs
portfolio-earlier-runs = 较早一次的 { $count } 份不计算在内

## Home

key-find = 查找
key-sort = 下一种排序
key-sort-back = 上一种排序
key-case = 更多操作
# $names (String) - names hidden or shown; $order (String) - how the list is sorted
screen-home-heading = { $names } · { $order }
screen-home-order-changed = 最近更改的在前
screen-home-order-name = 按名称
screen-home-order-colour = 最差的在前
screen-home-order-due = 最紧急的在前
screen-home-order-client = 按客户
screen-home-find = 名称或客户中的几个字
# $count (Number) - assessments
screen-home-found =
    { $count ->
        [0] 没有找到。按 Esc 显示全部。
       *[other] 找到 { $count } 份。按 Esc 显示全部。
    }
screen-home-no-client = 没有客户
screen-home-set-aside = 已归档
screen-home-archived-show = 显示已归档的 { $count } 份
screen-home-archived-hide = 隐藏已归档的
screen-home-together = 汇总
screen-home-take-in = 导入另一台电脑上的副本
screen-home-trash = 回收站：{ $count } 份
# $date (String); $list (String) - names or initials
screen-home-week = { $date }前到期：{ $list }
# $count (Number) - further assessments
screen-home-week-more = { $date }前到期：{ $list }，另有 { $count } 份
# $done, $total (Number) - assessments
screen-home-looking = 正在查看其余评估：{ $done }/{ $total }

## What can be done with one assessment of the list

screen-case-open = 打开
screen-case-names = 名称、客户、下次评估
screen-case-compare = 与另一份比较
screen-case-compare-which = 与哪一份比较？
screen-case-archive = 归档
screen-case-unarchive = 放回列表
screen-case-export = 生成副本，供另一台电脑使用
screen-case-redact = 生成不含名称的副本
screen-case-redact-help = 凡是输入的文字都换成代号，所选的答案保留。
screen-case-trash = 移到回收站
screen-case-restore = 从回收站恢复
screen-case-erase = 彻底删除
screen-case-erase-help = 无法撤销；删除前会要求输入名称。
screen-case-name = 公司名称
screen-case-client = 为哪个客户所做（可以留空）
screen-case-review = 下次评估，例如 2027-06-30；可以留空
screen-case-erase-name = 完整名称
screen-case-erase-wrong = 这不是它的名称，没有删除任何内容。
screen-trash-title = 回收站
screen-trash-help = 这里的都可以恢复。按 Enter 查看可以做什么。
screen-take-in-title = 导入副本
screen-take-in-help = 在另一台电脑上用“生成副本”写出的文件。这里没有的，会新增一份评估；已有的，只补上新内容。
screen-take-in-path = 文件路径
screen-take-in-found = 两台电脑改过同样的内容。以较晚的答案为准；请确定哪一个正确：
# $path (String) - a file
screen-shelf-exported = 已写入：{ $path }
screen-shelf-saved = 已保存。可以撤销。
screen-shelf-taken-back = 已撤销。
screen-shelf-trashed = 已移到回收站。可以撤销。
screen-shelf-restored = 已从回收站恢复。
screen-shelf-erased = 已彻底删除。别处的报告、导出文件和副本不受影响。

## All together. $count (Number) - assessments

screen-together-count = { $count } 份评估
screen-together-table = 如需电子表格，请在终端输入：portolan portfolio --csv
