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
conflict-park = 研讨会上搁下的事项
conflict-earlier = 上一次评估
conflict-archive = 是否归档
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
