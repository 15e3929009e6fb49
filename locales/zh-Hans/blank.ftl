### The questionnaire on paper: for a meeting without a computer. Answers are written by hand and typed in afterwards.
### For translators: you speak to the owner of a small firm and to those around the table. Short; every line takes room.

# Title of the file. $organisation (String) - name of the company
blank-document-title = 纸质问卷：{ $organisation }
# At the top of each sheet, in place of "Confidential"
blank-classification = 填写后保密

## First page

# Heading. $count (Number) - questions about how things are done, without those about the company and its departments
blank = 纸质问卷：{ $count } 个问题
blank-outline = 公司概况
# Under the heading. $organisation (String) - as typed; $date (Date) - today
blank-lead = { $organisation }，{ $date }
# The words in quotation marks are the answers as printed beside the squares: status-in-place, -partly, -dont-know, -started.
blank-how-text = 每个问题勾一格。“{ status-in-place }”指所有地方、所有人都做到；“{ status-partly }”指目前只做到一部分；“{ status-started }”指还没有起作用。“{ status-dont-know }”也是有用的回答：会列入首先要查明的事项。以其他措施替代或不适用的，请在备注一行写明理由。填完后，把全部答案输入 { -portolan }。问题根据目前所知选出；这一页的答案一变，要问的问题也可能变。
# Small line under a question of the profile where more than one square may be ticked
blank-many = 凡适用的，全部勾选。

## Departments: what is in it, who sees it, where it goes

# Heading
blank-tiers = 各部门的聊天里有什么，谁能看到
blank-tiers-outline = 部门
blank-tiers-lead = A 是全公司或第一个部门。情况不同的部门，各占一栏。
# Caption of a line to write a name on. $letter (String) - A, B, C …
blank-department = 部门 { $letter }
# $name (String) - the name as typed
blank-department-named = 部门 { $letter }：{ $name }
# Head of the column for what is chosen by ticks
blank-tick = 按实际情况勾选
# Under the question where the messages and files of the platform go; before a line to write on
blank-differs = 个别部门去向不同的：哪个部门，去了哪里

## The questions

# Heading. $count (Number) - must-haves and should-haves of the first reading
blank-first = 第一轮：最要紧的 { $count } 个问题
blank-first-outline = 第一轮
blank-first-lead = 时间不够时，答完这些就可以停下，足以得出初步结果。
# Heading. $checklist (String) - "Hong Kong"; $count (Number) - questions that are left of it
blank-rest = { $checklist }：其余 { $count } 个问题
# Captions of lines to write on, below each question
blank-evidence = 证明材料
blank-note = 备注
