### The staff handout: one page on the wall of a shop or an office that says what may be written where.
### For translators: you speak to all staff, from the counter to the office. Short, friendly orders; no law, no points, no
### blame, and none of the words for readiness (ready, partly ready, not ready). Everything must fit on one page.

# Title of the file. $organisation (String) - name of the company
handout-document-title = 什麼可以傳到哪裡：{ $organisation }
# At the top of the page, in place of "Confidential"
handout-classification = 全體員工
# Entry in the list of bookmarks
handout-outline = 什麼可以傳到哪裡

# The large title
handout = 什麼可以傳到哪裡
# Under the title. $platform (String) - name of the chat platform as typed; $organisation (String); $date (Date) - today
handout-lead = { $organisation }：{ $platform }，由 { $date }起適用
# The same where nobody has named the platform
handout-lead-unnamed = { $organisation }：工作聊天平台，由 { $date }起適用
# Only where departments differ, each with a page of its own. $departments (String) - their names as typed, as a list
handout-for = 適用於：{ $departments }

# Heads of two short lists: what kind of thing, and where it may be written
handout-what = 內容
handout-where = 傳到哪裡
# For those who have the page read to them
handout-alt = 內容分為三類：開放、內部、受限。逐類說明包括什麼、可以傳到哪裡。

## The three classes; their names are channel-open, channel-internal, channel-restricted. `.means` is a sentence below the
## name, in large type. Then where it may be written, two or three short lines each.

handout-open = { channel-open }
    .means = 任何人都可以看。
    .any = 任何群組都可以
    .guests = 有訪客在也可以
handout-internal = { channel-internal }
    .means = 只給同事看。
    .need = 只傳到工作上有需要的人的群組
    .own = 只傳到自己部門的群組
    .guests = 群組裡不可以有訪客或外人
    .forward = 不要轉發到公司以外
    .leaving = 轉用另一平台之前仍在這裡，之後移過去
    .customers = 不可有外人，事主客戶除外
handout-restricted = { channel-restricted }
    .means = 只給必須知道的人。
    .never = 絕對不要在這個聊天平台傳。
    .need = 只傳到必須知道的人的群組
    .guests = 不可以有訪客、外人、應用程式或機械人
    .forward = 不要轉發給任何人
    .photos = 相片和語音訊息也不可以
    .call = 不肯定就打電話，不要打字
# Before a line to write on: where such things go instead
handout-instead = 改為放在這裡

## Examples, for people who do not know the words of an office. One for each kind of data of the questionnaire; at most about
## 45 letters. `.thanks` is always there, as an example of what is open.

handout-kind = 例子
    .payroll = 糧單、薪金、銀行戶口號碼
    .identity-documents = 身份證、護照，相片也算
    .health = 病假紙，以及一切與健康有關的
    .biometrics = 人臉或指紋資料
    .whereabouts = 人在哪裡：打卡位置、即時位置
    .beliefs = 宗教、政治、工會
    .private-life = 私人生活、家庭、族裔
    .minors = 一切與兒童有關的
    .customer-records = 客戶的訂單、投訴、備註
    .staff-records = 假期、評核、求職申請
    .contracts = 合約、價格、計劃
    .recordings = 會議和通話的錄音錄影
    .everyday = 更表、工作分配、存貨、通告
    .contact-details = 姓名、電話、地址
    .published = 營業時間、最新消息、產品相片
    .thanks = 道謝和恭賀

## At the foot of the page

handout-wrong = 傳錯了怎麼辦
# $name (String) - whom to tell, as typed
handout-wrong-tell = 傳錯群組？立即撤回或刪除，然後馬上告訴 { $name }，有需要就打電話。早點說，沒有人會怪你。
# The same where nobody is named; a line to write a name on follows
handout-wrong-tell-somebody = 傳錯群組？立即撤回或刪除，然後馬上告訴這裡寫明的人，有需要就打電話。早點說，沒有人會怪你。
handout-unsure = 不肯定？
# $name (String) - whom to ask, as typed
handout-unsure-ask = 當作「受限」，傳之前先問 { $name }。
handout-unsure-ask-somebody = 當作「受限」，傳之前先問人。
# Captions of lines to write on
handout-person = 告訴誰、問誰
handout-telephone = 電話
