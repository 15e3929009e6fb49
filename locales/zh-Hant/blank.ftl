### The questionnaire on paper: for a meeting without a computer. Answers are written by hand and typed in afterwards.
### For translators: you speak to the owner of a small firm and to those around the table. Short; every line takes room.

# Title of the file. $organisation (String) - name of the company
blank-document-title = 紙本問卷：{ $organisation }
# At the top of each sheet, in place of "Confidential"
blank-classification = 填寫後屬機密

## First page

# Heading. $count (Number) - questions about how things are done, without those about the company and its departments
blank = 紙本問卷：{ $count } 條問題
blank-outline = 公司概況
# Under the heading. $organisation (String) - as typed; $date (Date) - today
blank-lead = { $organisation }，{ $date }
# The words in quotation marks are the answers as printed beside the squares: status-in-place, -partly, -dont-know, -started.
blank-how-text = 每條問題剔一格。「{ status-in-place }」指所有地方、所有人都做到；「{ status-partly }」指現時只有部分做到；「{ status-started }」指尚未起作用。「{ status-dont-know }」也是好答案：會列入首先要查明的事項。以其他方式處理或不適用的，請在備註一行寫上原因。填好後，把全部答案輸入 { -portolan }。問題按目前所知選出；這一頁的答案一改，要問的問題也可能改變。
# Small line under a question of the profile where more than one square may be ticked
blank-many = 適用的全部剔選。

## Departments: what is in it, who sees it, where it goes

# Heading
blank-tiers = 各部門的聊天裡有什麼、誰看得到
blank-tiers-outline = 部門
blank-tiers-lead = A 是全公司或第一個部門。情況不同的部門，各佔一欄。
# Caption of a line to write a name on. $letter (String) - A, B, C …
blank-department = 部門 { $letter }
# $name (String) - the name as typed
blank-department-named = 部門 { $letter }：{ $name }
# Head of the column for what is chosen by ticks
blank-tick = 剔選實際情況
# Under the question where the messages and files of the platform go; before a line to write on
blank-differs = 個別部門的去向不同：哪個部門、去了哪裡

## The questions

# Heading. $count (Number) - must-haves and should-haves of the first reading
blank-first = 首輪：最重要的 { $count } 條問題
blank-first-outline = 首輪
blank-first-lead = 時間不夠的話，答完這些便可以停下，已足夠得出初步結果。
# Heading. $checklist (String) - "Hong Kong"; $count (Number) - questions that are left of it
blank-rest = { $checklist }：其餘 { $count } 條問題
# Captions of lines to write on, below each question
blank-evidence = 證據
blank-note = 備註
