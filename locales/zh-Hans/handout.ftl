### The staff handout: one page on the wall of a shop or an office that says what may be written where.
### For translators: you speak to all staff, from the counter to the office. Short, friendly orders; no law, no points, no
### blame, and none of the words for readiness (ready, partly ready, not ready). Everything must fit on one page.

# Title of the file. $organisation (String) - name of the company
handout-document-title = 什么能发到哪里：{ $organisation }
# At the top of the page, in place of "Confidential"
handout-classification = 全体员工
# Entry in the list of bookmarks
handout-outline = 什么能发到哪里

# The large title
handout = 什么能发到哪里
# Under the title. $platform (String) - name of the chat platform as typed; $organisation (String); $date (Date) - today
handout-lead = { $organisation }：{ $platform }，{ $date }起执行
# The same where nobody has named the platform
handout-lead-unnamed = { $organisation }：工作聊天，{ $date }起执行
# Only where departments differ, each with a page of its own. $departments (String) - their names as typed, as a list
handout-for = 适用部门：{ $departments }

# Heads of two short lists: what kind of thing, and where it may be written
handout-what = 内容
handout-where = 发到哪里
# For those who have the page read to them
handout-alt = 内容分三类：公开、内部、受限。每类分别说明包括什么、能发到哪里。

## The three classes; their names are channel-open, channel-internal, channel-restricted. `.means` is a sentence below the
## name, in large type. Then where it may be written, two or three short lines each.

handout-open = { channel-open }
    .means = 谁都可以看。
    .any = 哪个群都可以
    .guests = 群里有访客也没关系
handout-internal = { channel-internal }
    .means = 只给同事看。
    .need = 只发到工作上要用的人所在的群
    .own = 只发到自己部门的群
    .guests = 群里不能有访客和外人
    .forward = 不要转发到公司外面
    .leaving = 换用另一平台之前仍在这里，之后移过去
    .customers = 不能有外部人员，当事客户除外
handout-restricted = { channel-restricted }
    .means = 只给必须知道的人看。
    .never = 绝不在这个聊天平台发。
    .need = 只发到必须知道的人所在的群
    .guests = 不能有访客、外人、应用、机器人
    .forward = 不要转发给任何人
    .photos = 照片和语音也不行
    .call = 拿不准就打电话，别打字
# Before a line to write on: where such things go instead
handout-instead = 改为放在这里

## Examples, for people who do not know the words of an office. One for each kind of data of the questionnaire; at most about
## 45 letters. `.thanks` is always there, as an example of what is open.

handout-kind = 例如
    .payroll = 工资单、薪酬、银行账号
    .identity-documents = 身份证、护照，照片也算
    .health = 病假条，以及一切与健康有关的
    .biometrics = 人脸或指纹
    .whereabouts = 人在哪里：定位打卡、实时位置
    .beliefs = 宗教、政治、工会
    .private-life = 私人生活、家庭、族裔
    .minors = 一切与儿童有关的
    .customer-records = 客户的订单、投诉、备注
    .staff-records = 休假、考核、求职申请
    .contracts = 合同、价格、计划
    .recordings = 会议和通话的录音录像
    .everyday = 排班、任务、库存、通知
    .contact-details = 姓名、电话、地址
    .published = 营业时间、公司新闻、产品照片
    .thanks = 感谢和祝贺

## At the foot of the page

handout-wrong = 发错了怎么办
# $name (String) - whom to tell, as typed
handout-wrong-tell = 发错群了？马上撤回或删除，然后立刻告诉{ $name }，必要时打电话。说得早，没有人会怪您。
# The same where nobody is named; a line to write a name on follows
handout-wrong-tell-somebody = 发错群了？马上撤回或删除，然后立刻告诉这里写的人，必要时打电话。说得早，没有人会怪您。
handout-unsure = 拿不准？
# $name (String) - whom to ask, as typed
handout-unsure-ask = 按“受限”处理，发之前先问{ $name }。
handout-unsure-ask-somebody = 按“受限”处理，发之前先问一问。
# Captions of lines to write on
handout-person = 告诉谁、问谁
handout-telephone = 电话
