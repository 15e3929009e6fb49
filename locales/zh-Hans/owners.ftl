### Sheets for people: what each person who is named as owner has to find out, to do and to bring. One sheet a person.
### For translators: you speak to a colleague who was not in the meeting and sees nothing but this sheet. Friendly and plain.

# Title of the file. $organisation (String) - name of the company
owners-document-title = 谁做什么：{ $organisation }
# At the top of each sheet
owners-classification = 仅供单上所列人员

## The sheet of a person

# Heading. $name (String) - as typed; $count (Number) - things on the sheet; $past (Number) - of these, those past due
owners-person =
    { $count ->
        [1] { $past ->
            [0] { $name }：要办一件事
           *[other] { $name }：要办一件事，已经逾期
        }
       *[other] { $past ->
            [0] { $name }：要办 { $count } 件事
           *[other] { $name }：要办 { $count } 件事，其中 { $past } 件已经逾期
        }
    }
# Under the heading, two sentences. $organisation (String); $platform (String) - name of the chat platform; both as typed
owners-lead = 公司（{ $organisation }）要把工作聊天（{ $platform }）管好，以下由您负责。每办完一件，写下日期和姓名；最后把这张单子连同证明材料一起交回。
# The same where nobody has named the platform
owners-lead-unnamed = 公司（{ $organisation }）要把工作聊天管好，以下由您负责。每办完一件，写下日期和姓名；最后把这张单子连同证明材料一起交回。

## The sheet of what nobody is named for

# Heading. $count (Number) - things
owners-nobody = 有 { $count } 件事还没有人负责
owners-nobody-outline = 还没有人负责
owners-nobody-lead = 公司（{ $organisation }）要把工作聊天管好，还有以下各项。请在每项旁边写上责任人，再把姓名输入 { -portolan }。

## Where there is nothing to do

owners-nothing = 没有谁要办的事
owners-nothing-outline = 没有要办的事
owners-nothing-lead = 公司（{ $organisation }）已回答的，都已做到，或者没有列入计划。
# $count (Number) - questions without an answer and without an owner
owners-unanswered = 有 { $count } 个问题还没有答案，也没有指定谁去查明；这些问题不在任何一张单子上。

## Sections of a sheet

owners-find = 查明
owners-do = 办理
owners-bring = 交证明材料
owners-apps = 看管这些应用和机器人

## Heads of the tables

owners-what = 做什么，为什么
owners-done = 怎样算完成
owners-by = 完成期限
owners-signed = 完成日期和姓名
# On the sheet of what nobody is named for: a place for a name
owners-who = 责任人
owners-evidence = 证明材料
owners-app = 应用或机器人

## In the cells

# $evidence (String) - one sentence that names the evidence
owners-please-bring = 请交：{ $evidence }
# No date is set
owners-no-date = 未定日期
# Below a day that nobody set: it follows from the plan.
owners-by-plan = 按计划
# $date (Date) - the day that has passed
owners-past = 已逾期
owners-today = 今天到期
# In place, but nothing on file proves it
owners-evidence-none = 没有存档的证明材料。
# $date (Date) - the last day on which it was good
owners-evidence-ran-out = 存档的证明材料已于 { $date }到期。
# Done when it is found out
owners-found = 答案已输入 { -portolan }。
# Done when a kind of data or a group of people is out of the chat, or a place has changed
owners-moved = 连续两周没有再在聊天中出现。
# Done when a place is confirmed
owners-confirmed = 有信函或合同页写明。
# $purpose (String) - what an app is for, as typed
owners-purpose = 用途：{ $purpose }
# What is done with an app
owners-app-look = 看看它能做什么，并写明是否保留。
owners-app-done = 附表已填上查看日期和处理决定。
