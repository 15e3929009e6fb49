### Sheets for people: what each person who is named as owner has to find out, to do and to bring. One sheet a person.
### For translators: you speak to a colleague who was not in the meeting and sees nothing but this sheet. Friendly and plain.

# Title of the file. $organisation (String) - name of the company
owners-document-title = 誰做什麼：{ $organisation }
# At the top of each sheet
owners-classification = 只供單上的人

## The sheet of a person

# Heading. $name (String) - as typed; $count (Number) - things on the sheet; $past (Number) - of these, those past due
owners-person =
    { $count ->
        [1] { $past ->
            [0] { $name }：要處理一件事
           *[other] { $name }：要處理一件事，已經逾期
        }
       *[other] { $past ->
            [0] { $name }：要處理 { $count } 件事
           *[other] { $name }：要處理 { $count } 件事，其中 { $past } 件已經逾期
        }
    }
# Under the heading, two sentences. $organisation (String); $platform (String) - name of the chat platform; both as typed
owners-lead = 公司（{ $organisation }）要管好工作聊天平台（{ $platform }），以下由你負責。每做完一件，寫下日期和姓名；最後把這張單連同證據一併交回。
# The same where nobody has named the platform
owners-lead-unnamed = 公司（{ $organisation }）要管好工作聊天平台，以下由你負責。每做完一件，寫下日期和姓名；最後把這張單連同證據一併交回。

## The sheet of what nobody is named for

# Heading. $count (Number) - things
owners-nobody = 有 { $count } 件事未有人負責
owners-nobody-outline = 未有人負責
owners-nobody-lead = 公司（{ $organisation }）要管好工作聊天平台，還有以下各項。請在每項旁邊寫上負責人，再把姓名輸入 { -portolan }。

## Where there is nothing to do

owners-nothing = 沒有人有事要做
owners-nothing-outline = 沒有事要做
owners-nothing-lead = 公司（{ $organisation }）回答過的，都已做到，或不列入計劃。
# $count (Number) - questions without an answer and without an owner
owners-unanswered = 有 { $count } 條問題未有答案，也未有人負責查明；這些問題不在任何一張單上。

## Sections of a sheet

owners-find = 查明
owners-do = 處理
owners-bring = 交來證據
owners-apps = 看管這些應用程式和機械人

## Heads of the tables

owners-what = 做什麼、為什麼
owners-done = 怎樣才算完成
owners-by = 何時完成
owners-signed = 完成日期、姓名
# On the sheet of what nobody is named for: a place for a name
owners-who = 由誰負責
owners-evidence = 證據
owners-app = 應用程式或機械人

## In the cells

# $evidence (String) - one sentence that names the evidence
owners-please-bring = 請交來：{ $evidence }
# No date is set
owners-no-date = 未訂日期
# Below a day that nobody set: it follows from the plan.
owners-by-plan = 按計劃
# $date (Date) - the day that has passed
owners-past = 已逾期
owners-today = 今天到期
# In place, but nothing on file proves it
owners-evidence-none = 沒有存檔的證據。
# $date (Date) - the last day on which it was good
owners-evidence-ran-out = 存檔的證據已於 { $date }屆滿。
# Done when it is found out
owners-found = 答案已輸入 { -portolan }。
# Done when a kind of data or a group of people is out of the chat, or a place has changed
owners-moved = 連續兩星期沒有再在聊天中出現。
# Done when a place is confirmed
owners-confirmed = 有信件或合約頁寫明。
# $purpose (String) - what an app is for, as typed
owners-purpose = 用途：{ $purpose }
# What is done with an app
owners-app-look = 查看它可以做什麼，並說明是否保留。
owners-app-done = 附表已填上查看的日期和決定。
