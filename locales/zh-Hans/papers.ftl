### 文件草稿：供应商问询函、员工通知、聊天使用规定、澳门工作表、离职清单、积分办法。
### 由小公司自行打印、核对、签字使用，因此以公司口吻写：“我们”是公司，问询函中自称“我公司”，称供应商“贵公司”，
### “您”是通知和规定中的员工，“你们”是工作表和草稿说明中的公司。
### 法律和主管机关用官方名称；条文编号不变。.name 是菜单和目录中的名称；.about 说明用法，印在最后一页“给你们的说明”。

## 各份文件共用

# 印在每页顶部。
paper-classification = 草稿，请专业人士核对
paper-footer = 草稿，不构成法律意见
# $organisation (String) - the company's name
paper-document-title = 文件草稿：{ $organisation }
# $date (Date) - today; $law (Date) - the day for which the law was looked at
paper-drafted = { DATETIME($date, dateStyle: "long") }草稿，法律截至 { DATETIME($law, dateStyle: "long") }。使用之前，请专业人士核对。
# 最后一页的标题，对公司说的话，由公司自己留存。
paper-notes = 给你们的说明：草稿怎么用，依据是什么
paper-notes-outline = 给你们的说明
# 法律条文表的表头。
paper-law = 依据
paper-law-about = 条文内容
# 问题表的表头。
paper-questions-question = 我公司的问题
paper-questions-answer = 贵公司的答复，以及载于哪份文件
# $id (String) - a short name that stays the same in every language and every letter: "audit-log"
paper-questions-reference = 我公司编号：{ $id }
# 三类群组。
paper-class-open = 公开
paper-class-internal = 内部
paper-class-restricted = 受限
# Below one of the three, where a department may not write such things in this chat until something is settled.
paper-class-away = 目前不在这个聊天平台
# 表中没有勾选任何一项时。
paper-kinds-none = 尚未列出

## 供应商问询函

paper-vendor-letter = 关于我公司在贵平台所存数据的问询函
    .name = 供应商问询函
    .about = 寄给合同或订单上写明的公司；平台如由外部公司设置，也寄给它一份。答复注明日期存档，它就是你们的证明材料。然后更改由此得到明确的答案。每个问题都有固定编号，答复来得再晚，也能对上号。
    .empty = 从你们目前的答案看，没有问题需要问供应商。
paper-vendor-letter-head-from = 发函方
paper-vendor-letter-head-to = 收函方
paper-vendor-letter-head-service = 服务和版本
paper-vendor-letter-head-date = 日期
paper-vendor-letter-opening = 我公司在工作中使用贵公司的服务，并对其中处理的个人信息负责。为此，请贵公司就下列事项书面答复：这些信息在哪里、谁能接触到，以及贵公司受哪些约束。
paper-vendor-letter-why-hong-kong = 在香港，供应商经我公司授权所做的事，也视为我公司所做（《个人资料（私隐）条例》（第486章）第65(2)条）。我公司须以合约或其他方法，使供应商保障资料，且保留时间不超过所需（附表1保障资料第4(2)原则和第2(3)原则）。
paper-vendor-letter-why-macau = 在澳门，我公司须选择能提供足够保障的供应商，并监察其执行（第8/2005号法律第15条第2款）。供应商只能按我公司的指示处理资料（第17条）。资料存放在澳门以外，不论在哪里，都是转移（第19条和第20条）。
paper-vendor-letter-why-mainland = 涉及内地人员的，按照《个人信息保护法》，委托供应商处理其个人信息，应当与供应商作出约定并进行监督；未经同意，供应商不得转委托他人处理（第21条）。
paper-vendor-letter-why-eu = 欧洲法律直接或通过客户合同适用于我公司的，《通用数据保护条例》（GDPR）要求与供应商订立合同（第28条），并要求每次把数据传出欧盟都有依据（第44条至第49条）。
paper-vendor-letter-how = 如何答复
paper-vendor-letter-how-list-number = 请按编号答复，填在表中或另附文件均可。
paper-vendor-letter-how-list-document = 答复载于合同、证书或公开网页的，请写明文件名称、日期和所在位置。
paper-vendor-letter-how-list-cannot = 无法答复的，请照实说明。该项将视为未知。
# +86 是内地的电话区号。
paper-vendor-letter-how-list-plus-86 = 对 +86 号码的账号另有安排的，请分别答复。
paper-vendor-letter-reply-by = 请在此日期前答复
paper-vendor-letter-reply-contact = 答复请寄
paper-vendor-letter-place = 数据在哪里
paper-vendor-letter-reach = 谁能接触到
paper-vendor-letter-contract = 合同如何约定
paper-vendor-letter-sign-in = 登录和设置
paper-vendor-letter-logs = 日志
paper-vendor-letter-apps = 接入的应用和 AI
paper-vendor-letter-end = 查找、删除、保存、退出
paper-vendor-letter-attach = 如有下列文件，请一并提供
paper-vendor-letter-attach-list-terms = 适用于我公司所用版本的数据处理条款，写明受其约束的公司名称。
paper-vendor-letter-attach-list-others = 贵公司委托的其他公司名单：名称、地点、任务。
paper-vendor-letter-attach-list-certificates = 证书和审计报告，载有版本、范围、场所和日期。
paper-vendor-letter-attach-list-keys = 加密说明，写明密钥由谁掌握。
paper-vendor-letter-closing = 收到答复之前，我公司将所问各项均视为未知，不把最敏感的数据放进聊天。特此函询，盼予书面答复，感谢贵公司协助。
paper-vendor-letter-confirm = 供应商确认
paper-vendor-letter-confirm-text = 以上答复针对本函所列的服务、版本和账号作出。
paper-vendor-letter-confirm-form-company = 公司名称（与合同一致，盖章）

## 员工通知
## “您”是员工。要让店里每个人都看得懂。通知不是征求同意。

paper-staff-notice = 工作聊天如何处理您的个人信息
    .name = 员工通知
    .about = 删去不符合实际的内容，填好各栏，发给每一个人；新员工在第一天、开通账号之前发。把签了字的末尾部分，或谁在何时收到的名单存档。如果要搜索或查看消息，先填好有关各栏，并在开始之前发出。
paper-staff-notice-head-from = 发出方
paper-staff-notice-head-service = 平台
paper-staff-notice-head-date = 日期
paper-staff-notice-opening = 我们在工作中使用这个平台。这份通知说明：平台上处理您的哪些信息、用来做什么、谁看得到、保存多久，以及您可以向我们提出什么要求。
paper-staff-notice-data = 哪些信息，用来做什么
paper-staff-notice-data-list-account = 您的账号：姓名、工作电话号码、部门。便于同事联系您。
paper-staff-notice-data-list-messages = 您在平台上书写和发送的内容。用于工作，以及日后查阅约定过的事。
paper-staff-notice-data-list-files = 您在平台上共享或存放的文件。用于协同工作。
paper-staff-notice-data-list-attendance = 您上下班打卡的时间。用于记录工时，正确计发工资。
paper-staff-notice-data-list-approvals = 请假、报销等申请及其理由。用于作出审批。
paper-staff-notice-data-list-customers = 您在客户聊天中的姓名和消息。用于服务客户和处理投诉。
paper-staff-notice-data-list-video = 会议和通话；只有开始时说明要录制的才会录制。用于异地协作。
paper-staff-notice-data-list-assistant = 您提供给 AI 助手的内容。用于写作和查找方面的协助。
paper-staff-notice-data-list-logs = 谁登录过、谁导出或删除过内容。用于保护每个人的信息。
paper-staff-notice-needed = 您需要提供什么
paper-staff-notice-needed-text = 您需要一个账号，填写姓名和工作电话号码，因为工作在平台上分派和答复。照片、生日和私人号码是否提供，由您决定；不提供，对您没有任何不利。
# 用人脸或定位打卡：必须另有影响较小的办法可选。
paper-staff-notice-check-in = 您可以用人脸或定位打卡，所得信息只用于以下所填的用途。不想这样打卡的，可以改用最后一栏所写的办法：
paper-staff-notice-check-in-form-for = 用于什么
paper-staff-notice-check-in-form-moment = 何时记录人脸或位置
paper-staff-notice-check-in-form-instead = 可以改用
paper-staff-notice-who = 谁看得到
paper-staff-notice-who-list-colleagues = 同一群组的同事，或能打开同一文件夹的同事。
paper-staff-notice-who-list-managers = 主管、人事和财务人员，以工作需要为限。
paper-staff-notice-who-list-administrators = 平台管理员，须有理由：故障、泄露、法律义务、涉嫌滥用。由负责人决定，并记录理由。
paper-staff-notice-who-list-provider = 运营平台的公司及其委托的公司，受我们委托处理。
paper-staff-notice-who-list-outsiders = 客户、货品供应商和顾问，限于他们所在的群组。
paper-staff-notice-who-list-apps = 由他人开发、接入平台的应用、机器人和 AI，限于它们加入的群组。
paper-staff-notice-who-list-authorities = 主管机关和法院，限于法律要求的情形，包括本地的和数据存放地的。
paper-staff-notice-watching = 我们不按关键词搜索消息，也不派人查看消息，除非事先另发通知告知您。
paper-staff-notice-searching = 出于某些原因，我们会搜索或查看消息，只按以下所填的方式进行：
paper-staff-notice-searching-form-what = 搜索或查看什么
paper-staff-notice-searching-form-for = 为了什么
paper-staff-notice-searching-form-how = 怎样进行、何时进行
paper-staff-notice-searching-form-who = 谁看得到结果
paper-staff-notice-searching-form-long = 保存多久
paper-staff-notice-where = 存放在哪里
# 可能如此，也可能不是：保留“可能”。
paper-staff-notice-mainland-place = 部分信息可能存放在内地，或可能从内地打开。
paper-staff-notice-where-text = 存放在别处的信息，也受当地法律约束。
paper-staff-notice-open-network = 在澳门：您书写和发送的内容经互联网等开放网络传输，途中可能被无权的人看到或使用（第8/2005号法律第10条）。
paper-staff-notice-where-form-places = 存放或能打开的地方
paper-staff-notice-long = 保存多久
paper-staff-notice-long-text = 以实现目的或法律要求所需的时间为限，到期删除。各项期限的清单，可向负责人查询。
paper-staff-notice-long-list-hong-kong = 在香港：人事资料一般在您离职后最长保留 7 年（个人资料私隐专员公署《人力资源管理实务守则》）。
paper-staff-notice-long-list-macau = 在澳门：雇佣记录在您任职期间及其后 3 年内保存（第7/2008号法律第13条）。
paper-staff-notice-rights = 您可以提出的要求
paper-staff-notice-rights-list-hong-kong = 在香港：查阅和改正您的资料。我们在 40 日内答复（《个人资料（私隐）条例》（第486章）第18至25条）。您可以向个人资料私隐专员公署查询或投诉。
paper-staff-notice-rights-list-macau = 在澳门：您可以自由查阅和更正您的资料，提出的间隔合理即可，我们不会过分拖延，费用也不会过高；您还可以反对资料的使用（第8/2005号法律第11条和第12条）。您可以向个人资料保护局查询或投诉。
paper-staff-notice-rights-list-mainland = 在内地：查阅、复制、更正、删除您的个人信息，并要求解释说明。我们及时处理（《个人信息保护法》第45条至第50条）。您可以向下列部门投诉、举报。
paper-staff-notice-rights-list-eu = 适用欧洲法律的：我们在一个月内答复（《通用数据保护条例》第12条第3款）。您可以向下列主管机关投诉。
# Offices to complain to: a line to fill in, since they differ from place to place.
paper-staff-notice-rights-form-mainland = 在内地：您居住地的主管部门
paper-staff-notice-rights-form-eu = 在欧盟：您居住地的主管机关
paper-staff-notice-mainland = 如果您在内地工作
paper-staff-notice-mainland-text = 您发送的内容，我们在境外可以打开（依内地法律，香港和澳门也属境外）。为此您会另外收到一份告知书，写明境外接收方是谁、目的、方式、信息种类，以及您怎样向其行使权利（《个人信息保护法》第39条）。需要您单独同意的，会另用一份表格征求。
paper-staff-notice-ask = 有疑问找谁
paper-staff-notice-ask-form-person = 负责人
paper-staff-notice-ask-form-deputy = 替补
paper-staff-notice-ask-form-contact = 电话、电子邮件
paper-staff-notice-received = 签收
paper-staff-notice-received-text = 我已收到这份通知。签名仅表示收到，不表示同意。

## 聊天使用规定
## “您”是员工。规定要短、能做到；不恐吓。

paper-chat-policy = 工作聊天使用规定
    .name = 聊天使用规定
    .about = 改掉不适合你们工作的地方，填好各栏，作出决定，签字，发给所有人。把群组的类别写进每个群的名称。部门表列出为各部门勾选的内容。每年给每个团队讲一次，新员工在第一周讲。
paper-chat-policy-head-from = 公司
paper-chat-policy-head-service = 平台
paper-chat-policy-head-since = 生效日期
paper-chat-policy-head-review = 下次复查日期
paper-chat-policy-opening = 这份规定是公司规章制度的一部分，适用于在我们群组里发言或阅读的每一个人，不论用什么设备。
paper-chat-policy-classes = 什么可以发到哪里
paper-chat-policy-classes-text = 群组分三类，群名写明是哪一类。拿不准时，按更严的一类，或先问。
# 表头。
paper-chat-policy-classes-table-class = 群组类别
paper-chat-policy-classes-table-for = 用来做什么
paper-chat-policy-classes-table-kinds = 可以发的数据
paper-chat-policy-classes-table-open = 公开
    .for = 谁都可以知道的内容。可以有外部人员。
paper-chat-policy-classes-table-internal = 内部
    .for = 日常工作。只有工作需要的同事；外部人员须经群主同意。
paper-chat-policy-classes-table-restricted = 受限
    .for = 落到不该看的人手里会伤害当事人的内容。只限名单上的成员；没有访客，没有机器人。没有这类群组的，就不进聊天。
paper-chat-policy-departments = 各部门
paper-chat-policy-departments-table-department = 部门
paper-chat-policy-departments-table-kinds = 部门的数据
# 该部门需要的最严的一类群组。
paper-chat-policy-departments-table-class = 所需最严类别
paper-chat-policy-never = 任何群组都不能发
paper-chat-policy-never-list-secrets = 密码、一次性验证码、密钥。
paper-chat-policy-never-list-cards = 完整的银行卡号。
paper-chat-policy-never-list-people = 为别的目的收集的、关于同事或客户的文件：辞退、患病、投诉。先问负责人。
paper-chat-policy-never-list-private = 公司事务也不在私人聊天或其他平台谈。
paper-chat-policy-never-form-instead = 这类文件改走
paper-chat-policy-wrong = 发错群
paper-chat-policy-wrong-steps-recall = 马上撤回或删除。
paper-chat-policy-wrong-steps-tell = 马上告诉负责人，必要时打电话。
paper-chat-policy-wrong-steps-ask = 请群里的人删除，不要转发。
paper-chat-policy-wrong-text = 报告差错的人，不论是自己的还是别人的，都不受责备。一分钟内说出来的，往往还能补救。
paper-chat-policy-outsiders = 外部人员
paper-chat-policy-outsiders-list-name = 群里有外部人员的，群名要写明。
paper-chat-policy-outsiders-list-owner = 只有群主可以让外部人员进群，并清楚理由。
paper-chat-policy-outsiders-list-restricted = 受限群组没有外部人员。
paper-chat-policy-outsiders-list-done = 合作结束，外部人员当天退群。
paper-chat-policy-outsiders-list-check = 群主每三个月检查一次成员。
paper-chat-policy-customers = 与客户聊天
paper-chat-policy-customers-list-never = 不在聊天中索取身份证件、银行资料或医疗文件。
paper-chat-policy-customers-list-sent = 客户还是发来了，就归到该放的地方，再从聊天中删除。
paper-chat-policy-customers-list-account = 只用工作账号与客户联系。
paper-chat-policy-assistant = AI 助手
paper-chat-policy-assistant-list-which = 只用这里写明的助手，用于写作、查找和翻译。
paper-chat-policy-assistant-list-never = 不输入受限群组的任何内容，也不输入客户或同事的文件。
paper-chat-policy-assistant-list-check = 谁用结果，谁核对，谁负责。
paper-chat-policy-assistant-list-settings = 开发它的公司能否保存输入的内容或用来训练，由管理员设置，不由各人自行设置。
paper-chat-policy-assistant-form-name = 助手
paper-chat-policy-apps = 接入的应用和机器人
paper-chat-policy-apps-list-first = 接入应用或机器人，须先问负责人。
paper-chat-policy-apps-list-restricted = 任何应用或机器人都不得读取受限群组。
paper-chat-policy-apps-list-list = 每一个都在我们的清单上，并有责任人。
paper-chat-policy-devices = 手机和电脑
paper-chat-policy-devices-list-lock = 设备自动锁屏，须用密码、指纹或人脸解锁。
paper-chat-policy-devices-list-lost = 丢失或被盗：一小时内打电话给负责人，以便切断连接。
paper-chat-policy-devices-list-copies = 不把公司聊天和文件另存到私人设备或私人网盘。
paper-chat-policy-keep = 保存和删除
paper-chat-policy-keep-list-records = 发票、合同和工时记录，在聊天之外归档。
paper-chat-policy-keep-list-delete = 不再需要的，按清单上的期限删除。
paper-chat-policy-keep-list-stop = 发生争议，或主管机关提出要求时，由负责人停止删除。
paper-chat-policy-leavers = 有人离职时
paper-chat-policy-leavers-list-account = 账号最迟在最后一个工作日关闭。
paper-chat-policy-leavers-list-groups = 群组和文件事先交给新的负责人。
paper-chat-policy-leavers-list-nothing = 什么都不带走：文件、名单、聊天副本都不行。
paper-chat-policy-leavers-list-secrecy = 在职时须保密的，离职后仍须保密。
paper-chat-policy-charge = 由谁负责
paper-chat-policy-charge-form-person = 负责人
paper-chat-policy-charge-form-deputy = 替补
paper-chat-policy-charge-form-contact = 电话、电子邮件
paper-chat-policy-charge-text = 失误重在吸取教训。故意不守规定的，按公司规章制度处理。

## 澳门工作表
## “你们”是公司。第8/2005号法律：用它的官方词语。“通知”和“许可”都不是内地的“备案”。

paper-dspdp-worksheet = 第8/2005号法律与工作聊天：由公司决定的事项，以及个人资料保护局表格要填的内容
    .name = 澳门工作表（DSPDP）
    .about = 与律师或该局一起逐项看。这份工作表供自己存档，并非该局的表格：表格在该局网站上，有中文和葡文，免费，每个目的一份。凡注明“请核实”的，都未在正式文本中看到。
paper-dspdp-worksheet-head-from = 公司
paper-dspdp-worksheet-head-service = 平台
paper-dspdp-worksheet-head-by = 填表人
paper-dspdp-worksheet-head-date = 日期
paper-dspdp-worksheet-opening = “该局”指澳门个人资料保护局（DSPDP）。香港、内地和新加坡都在澳门以外。
paper-dspdp-worksheet-purposes = 各个目的，及其正当性条件
paper-dspdp-worksheet-purposes-text = 每次使用个人资料，都须具备第6条的一项条件：明确同意；与当事人的合同；法定义务；重大利益；公共任务；优先的正当利益。同意须出于自愿，因此不要只靠员工的同意。
paper-dspdp-worksheet-purposes-notify = 自动化处理须在开始后 8 日内通知该局（第21条第1款）。有些日常处理获豁免，其中包括薪酬福利，以及员工和服务提供者的行政管理：豁免的条件，请核实。获豁免，并不等于转移到澳门以外也没有问题。
paper-dspdp-worksheet-purposes-table-purpose = 目的
paper-dspdp-worksheet-purposes-table-condition = 第6条的条件
paper-dspdp-worksheet-purposes-table-reference = 通知日期、编号；或豁免
paper-dspdp-worksheet-sensitive = 敏感资料
paper-dspdp-worksheet-sensitive-text = 第7条列出的资料禁止处理，属于例外情况的除外。例外情况是当事人同意的，须为明示（法律条文称“明确许可”）。某些情形须预先取得该局的许可（第22条）：请向该局核实。
paper-dspdp-worksheet-sensitive-table-kind = 资料种类
paper-dspdp-worksheet-sensitive-table-exception = 第7条的例外情况，或已移出聊天
paper-dspdp-worksheet-sensitive-table-who = 决定人、日期
paper-dspdp-worksheet-grounds = 离开澳门：每类资料的理由
paper-dspdp-worksheet-grounds-text = 目的地确保适当的保护程度，资料才可以离开澳门；是否适当，由该局决定（第19条）。未见有公布的名单：请核实。否则，须有第20条第1款的一项理由，并通知该局。下面的编号为本表所加，不是法律的编号。
paper-dspdp-worksheet-grounds-steps-consent = 当事人的明确同意：自愿、特定、知情。
paper-dspdp-worksheet-grounds-steps-contract = 为履行与当事人的合同，或订立合同前的步骤所必需。
paper-dspdp-worksheet-grounds-steps-interest = 为履行有利于当事人的合同所必需。
paper-dspdp-worksheet-grounds-steps-public = 重要的公共利益，或诉讼中的权利（措辞请核实）。
paper-dspdp-worksheet-grounds-steps-vital = 当事人的重大利益（措辞请核实）。
paper-dspdp-worksheet-grounds-steps-register = 来自公共登记的资料（措辞请核实）。
paper-dspdp-worksheet-grounds-not = 业务上图方便，不是理由；正当利益可用于第6条，在这里也不是理由。“必需”从严解释。
paper-dspdp-worksheet-transfers-kind = 资料种类
paper-dspdp-worksheet-transfers-departments = 部门
paper-dspdp-worksheet-transfers-to = 存放于、可从何处打开
paper-dspdp-worksheet-transfers-ground = 理由 1 至 6，或“无”
paper-dspdp-worksheet-transfers-who = 决定人、日期
paper-dspdp-worksheet-none = 写“无”的：请该局决定目的地的保护程度是否适当（第19条），或申请该局许可，并说明你们提供的保障，例如合同条款（第20条第2款）。该局要求哪些保障，以及第20条第2款的措辞：请向该局核实。
paper-dspdp-worksheet-gba = 你们如有公司设在内地九市之一，可自愿与其订立大湾区标准合同（内地、澳门），该合同另有备案手续。该局是否接受它作为第20条的依据，请向该局查询。
paper-dspdp-worksheet-request = 通知或许可申请的内容
paper-dspdp-worksheet-request-text = 第23条要求载明下列各项。每个目的复制一份这一部分。
paper-dspdp-worksheet-request-form-controller = 负责实体（决定如何处理的公司）、地址
paper-dspdp-worksheet-request-form-purpose = 目的
paper-dspdp-worksheet-request-form-people = 资料当事人：哪几类人
paper-dspdp-worksheet-request-form-kinds = 资料种类
paper-dspdp-worksheet-request-form-recipients = 资料接收者
paper-dspdp-worksheet-request-form-processor = 次合同人（受托代为处理的一方）
paper-dspdp-worksheet-request-form-combination = 与其他资料的互联（第9条）
paper-dspdp-worksheet-request-form-period = 保存时间
paper-dspdp-worksheet-request-form-access = 当事人如何查阅和更正
paper-dspdp-worksheet-request-form-transfers = 转移到澳门以外
paper-dspdp-worksheet-request-form-security = 安全措施概述（第15条、第16条）
paper-dspdp-worksheet-record = 递交和答复的记录
paper-dspdp-worksheet-record-table-purpose = 目的
paper-dspdp-worksheet-record-table-sent = 递交日期
paper-dspdp-worksheet-record-table-reference = 编号
paper-dspdp-worksheet-record-table-answer = 该局的答复、日期

## 离职清单
## 每位离职人员一张，由公司填写。

paper-leaver-checklist = 员工离职清单：工作聊天
    .name = 离职清单
    .about = 每位离职人员打印一张，在最后一个工作日的前一周开始填，与人事文件一起存档。不适用的步骤画一横。突然离职的：一小时内先处理账号、设备和权限。
paper-leaver-checklist-head-from = 公司
paper-leaver-checklist-head-name = 离职人员
paper-leaver-checklist-head-department = 部门
paper-leaver-checklist-head-day = 最后一个工作日
paper-leaver-checklist-opening = 每行签上姓名和日期，最迟在最后一个工作日完成。
paper-leaver-checklist-steps-step = 步骤
paper-leaver-checklist-steps-who = 经办人
paper-leaver-checklist-steps-date = 日期
paper-leaver-checklist-steps-groups = 群组和文件夹已有新的负责人。
paper-leaver-checklist-steps-records = 须保存的文件和消息，已在聊天之外归档。
paper-leaver-checklist-steps-account = 账号已关闭或锁定。
paper-leaver-checklist-steps-devices = 账号已在所有手机和电脑上退出登录。
paper-leaver-checklist-steps-rights = 管理员权限已取消，管理员名单已更新。
paper-leaver-checklist-steps-apps = 用这个账号运行的应用和机器人，已换责任人或已移除。
paper-leaver-checklist-steps-passwords = 与此人共用的密码已更换。
paper-leaver-checklist-steps-outside = 此人已退出客户、货品供应商和主管机关的群组；对方已知道新的联系人。
# +86 是内地的电话区号。
paper-leaver-checklist-steps-number = 用私人号码或 +86 号码注册的账号，已从我们的工作空间移出。
paper-leaver-checklist-steps-phone = 私人设备上的公司数据已删除，此人已确认。
paper-leaver-checklist-steps-check-in = 人脸模板和位置记录已删除，法律要求保存的除外。
paper-leaver-checklist-steps-secrecy = 已提醒此人：在职时须保密的，离职后仍须保密。
paper-leaver-checklist-steps-hong-kong = 香港：已记下人事资料的删除日期，一般自离职之日起最长 7 年。
paper-leaver-checklist-steps-macau = 澳门：雇佣记录保存到最后一个工作日之后 3 年；已记下日期。
paper-leaver-checklist-steps-members = 已查看成员名单：名字已不在上面。

## 积分办法
## 一页。肯定爱护数据的人，从不扣分。语气轻松，但不幼稚。

paper-points-scheme = 爱护数据积分办法
    .name = 积分办法
    .about = 分数和谢礼由你们自己定。问问员工喜欢什么；请管理层也参加，并带头报告自己的失误。积分要与工资挂钩的，先咨询你们的劳动法律顾问。如果没有人再来报告，这个办法就失败了：先问清原因，再改分数。
paper-points-scheme-head-from = 公司
paper-points-scheme-head-since = 起止日期
paper-points-scheme-head-person = 记录人
paper-points-scheme-opening = 谁发现、报告或改进了什么，谁就保护了我们所有人。这些我们都看在眼里，也想说声谢谢。不要求任何人监视别人。
paper-points-scheme-points-what = 做了什么
paper-points-scheme-points-number = 积分
paper-points-scheme-points-own-slip = 马上报告自己的失误，例如消息发错群
    .number = 5
paper-points-scheme-points-strange = 报告可疑的消息、可疑的登录或可疑的应用
    .number = 3
paper-points-scheme-points-door = 发现没有关好的“门”：没有移除的旧成员、对所有人开放的文件夹
    .number = 3
paper-points-scheme-points-drill = 参加一次演练
    .number = 2
paper-points-scheme-points-better = 提出更简单或更好的规定，并获采纳
    .number = 2
paper-points-scheme-rules = 怎么算
paper-points-scheme-rules-list-none-off = 从不扣分。故意滥用另行处理，不在这里处理。
paper-points-scheme-rules-list-no-ranking = 不公开排名。愿意公开姓名的才公开。
paper-points-scheme-rules-list-all = 人人参加，管理层带头。
paper-points-scheme-rules-list-thanks = 满 10 分有一份小谢礼，人人都拿得到。
paper-points-scheme-rules-list-list = 名单只用于这个办法：不用于工资、考核或晋升。只有记录人看得到；一年后删除。
paper-points-scheme-answers = 谁负责什么
paper-points-scheme-answers-table-who = 谁
paper-points-scheme-answers-table-for = 负责
paper-points-scheme-answers-table-owner = 老板或管理层
    .for = 规定，以及所需的经费和时间；并与大家一样遵守。
paper-points-scheme-answers-table-person = 负责人
    .for = 认真对待报告，当天答复，如实记录，不责备。
paper-points-scheme-answers-table-groups = 群主
    .for = 谁是成员，以及群组属于哪一类。
paper-points-scheme-answers-table-everyone = 每个人
    .for = 自己发的内容；出了差错就说出来。
