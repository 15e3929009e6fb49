### 记录：每一类在聊天中保存多久，对照须保存、可保存或需要保存多久。
### “至少”是下限，“最长”是上限，不可互换。期限和法律名称保持不变。
### 没有核实到数字的，文字照实说明，不要添加。

sheet-records = 记录保存多久
    .about = 逐类对照：平台的做法，与法律或工作的要求。太短，会丢掉需要的；太长，也是不足之处。

sheet-records-part-chat = 在聊天中
field-records-kept = 聊天中有没有这类记录？
    .name = 在聊天中
    .help = 只有一部分在聊天中的，或在聊天中审批、商定而在别处归档的，都算“有”。
value-records-kept-yes = 有
value-records-kept-no = 没有
value-records-kept-not-sure = 不知道
field-records-told = 平台保存多久？
    .name = 平台保存
    .help = 以合同的规定，或管理后台存储、消息设置所示为准。都没有？找出还能打开的最旧的一条，并问供应商。

sheet-records-part-need = 你们的需要
field-records-needed = 你们自己需要保存多久？
    .name = 需要保存
    .help = 这里列出的法律如有数字，从它开始。没有的，问谁在用、做什么用、用到什么时候。
field-records-reason = 为什么要这么久？
    .name = 理由
    .help = 一行就够：法律、保修、合同，或说得出的最后一次用途。

sheet-records-part-elsewhere = 聊天之外
field-records-elsewhere = 聊天之外有没有另存一份？
    .name = 另存
    .help = 备份过一段时间就会被覆盖。只有归档能把记录保存到期满。
value-records-elsewhere-archive = 有，已归档并保存到期满
value-records-elsewhere-backup = 只在备份里有
value-records-elsewhere-no = 没有
value-records-elsewhere-not-sure = 不知道
field-records-decides = 由谁决定删除？
    .name = 由谁决定删除
    .help = 姓名或职务。没有人决定的，要么永远留着，要么无意中没了。

## 账目和合同

entry-records-tax-books = 与利得税有关的业务记录，香港
    .help = 发票、收据、报销单，以及账目所依据的其他一切：至少 7 年。要在聊天之外归档；聊天里的自动清理分辨不出这些记录。
entry-records-books-macau = 公司账簿和记录，澳门
    .help = 澳门的期限，我们尚未核实。问会计人员或会计师，并记下其依据的法律。
entry-records-books-mainland = 会计账簿和凭证，内地
    .help = 期限我们尚未核实。问内地公司的会计人员或审计师，并记下其依据的法律；存放在内地公司能够出示的地方。
entry-records-approvals = 请假、报销和采购的审批
    .help = 账目所依据的，按业务记录的期限。请假之类，由你们自己定。
entry-records-contracts = 合同，以及关于合同的约定
    .help = 没有统一的期限：只要还可能有人据此提出主张，就要保存。请咨询律师；改动过条款的消息要留下。

## 员工

entry-records-employment-macau = 雇佣记录，澳门
    .help = 雇佣期间，以及结束后 3 年为止；平台要保存到最后一个工作日之后至少 3 年，否则须另行归档。
entry-records-employment-hong-kong = 工资和雇佣记录，香港
    .help = 必须保存多久，我们尚未核实。问处理工资的人或熟悉雇佣法的律师，并记下其依据的法律。已离职员工的，还要看下文的上限。
entry-records-employment-mainland = 劳动合同、工资和考勤记录，内地
    .help = 期限我们尚未核实。问内地公司的人事部门或当地的劳动法律师，并记下其依据的法律。
entry-records-leavers-hong-kong = 离职员工的资料，香港
    .help = 一般在雇佣结束后最长 7 年，除非有理由继续保留。这是上限，不是目标：只保存需要的。
entry-records-applicants-hong-kong = 落选求职者的资料，香港
    .help = 一般最长 2 年，除非有理由继续保留，或求职者同意。想想在聊天中转发给整个团队的简历。
entry-records-attendance = 用人脸或定位的考勤
    .help = 就我们所知没有数字。工时可能属于工资记录；人脸和位置不属于，可以早得多删除。

## 客户

entry-records-client-orders = 客户以即时通讯下达的买卖指示，香港证监会持牌法团
    .help = 至少 2 年，并且任何人都不能改动。达不到香港证监会通函的条件的，就不应让客户用聊天下单。
entry-records-client-identification = 核实客户身份的文件
    .help = 反洗钱规定有期限，我们尚未核实。向监管机构或合规人员查询。
entry-records-patient-files = 病人的档案和照片
    .help = 我们没有核实到数字。向专业团体或卫生部门查询；重要的归入病历，再删除聊天中的副本。
entry-records-customer-chats = 与客户的聊天
    .help = 没有数字：不超过订单、投诉或保修所需。写下你们自己的期限。
entry-records-identity-copies = 身份证件的复印件和照片
    .help = 没有数字：往往看一眼就够，不必留副本。有规定要求留副本的，另行归档，并删除聊天中的照片。

## 依法办事的证明

entry-records-refusals = 拒绝请求登记簿，香港
    .help = 每次拒绝查阅或改正资料的要求，连同理由：记录至少保存 4 年。
entry-records-mainland-assessments = 影响评估报告和处理情况记录，内地
    .help = 评估报告和相应的处理情况记录：至少 3 年。
# 《网络数据安全管理条例》第12条。
entry-records-mainland-handovers = 委托或提供数据的记录，内地
    .help = 委托其他公司处理或向其提供数据时的约定和处理情况，包括聊天供应商：至少 3 年。

## 其他

entry-records-recordings = 会议和通话的录音录像
    .help = 没有数字：保存到纪要写好并经确认为止，除非有人说得出理由。
entry-records-logs = 登录和管理员日志
    .help = 对作为客户的你们，没有数字。选一个仍能发现泄露的期间，并在平台删除之前把日志取出来。
entry-records-disputes = 与争议或调查有关的内容
    .help = 保存到事情了结为止，不论别处写的是什么期限。凡会波及这些内容的自动删除，一律停止。
entry-records-everyday = 日常的消息和文件
    .help = 没有数字：排班、库存和闲聊，过了一年很少用得上。日积月累，一旦泄露，数量最多的就是这些。
