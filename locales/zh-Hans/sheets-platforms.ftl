### 平台比较：对每个备选的平台问同样的问题。
### 每个功能问题都用开头的四个答案；“已向我们出示”强于“供应商的说法”。
### .name 是窄表的行标题：最多 12 个汉字。不出现任何品牌。

sheet-platforms = 平台比较
    .about = 对最多五个平台问同样的问题，包括现在用的这个。亲眼看过的，比网页上写的更算数。
    .row = 平台
    .add = 添加平台

# .short 用在表格的栏里，最多 6 个汉字。
value-platforms-capability-shown = 是，已向我们出示
    .short = 已出示
value-platforms-capability-stated = 是，但只是供应商的说法
    .short = 仅为说法
value-platforms-capability-no = 否
    .short = 否
value-platforms-capability-not-sure = 不知道
    .short = 不知道

## 哪个平台

sheet-platforms-part-which = 哪个平台
field-platforms-name = 平台叫什么名字？
    .name = 平台
    .help = 按订单或发票填写。两个产品名称相近的，加上供应商的名称。
field-platforms-edition = 看的是哪个版本或套餐？
    .name = 版本
    .help = 下面的答案，多半因版本而异。按你们真会付费的那一个填，不按价目表上最好的填。
field-platforms-looked = 是哪一天看的？
    .name = 查看日期
    .help = 服务会变。过了一年，须重新看过才算数。

## 加密和密钥

sheet-platforms-part-encryption = 加密和密钥
field-platforms-in-transit = 消息和文件在你们的设备与平台之间传输时，是否加密？
    .name = 传输加密
    .help = 索取供应商的安全说明，以及它接受的 TLS 版本。算作已出示：注明日期的说明，或你们的 IT 公司对连接的测试结果。
field-platforms-at-rest = 消息、文件和备份在存储时，是否加密？
    .name = 存储加密
    .help = 消息、文件、备份逐项问。算作已出示：注明日期的说明或合同页，三项都写明。
field-platforms-end-to-end = 消息的加密，是否做到只有聊天双方能读、供应商读不到？
    .name = 端到端加密
    .help = 供应商如果能搜索、扫描或恢复你们的消息，就能读到。算作已出示：写明由谁掌握密钥的技术说明。要注意，这样的聊天较难搜索，也较难留作记录。
field-platforms-keys = 解开存储数据的密钥，是否可以由你们自己掌握？
    .name = 密钥由我们掌握
    .help = 消息、文件和备份的密钥分别由谁掌握，支持人员能否使用，都要问。算作已出示：合同页，或后台里你们自己的密钥。

## 在哪里，谁能接触到

sheet-platforms-part-place = 在哪里，谁能接触到
field-platforms-place-content = 供应商是否已书面确认消息和文件存放在哪里？
    .name = 消息的存放地点
    .help = 要具体的地点，不要“某个大区”。算作已出示：注明日期的信函或合同页。网页上的一句话，只是供应商的说法。
field-platforms-place-backups = 供应商是否已书面确认备份存放在哪里？
    .name = 备份的存放地点
    .help = 备份往往与消息不在同一个地方。算作已出示：注明日期的信函或合同页。
field-platforms-place-logs = 供应商是否已书面确认日志存放在哪里？
    .name = 日志的存放地点
    .help = 即使没有消息内容，日志也能看出谁在什么时候给谁发过消息。算作已出示：注明日期的信函或合同页。
field-platforms-route = 供应商是否已书面确认，数据在传输途中经过哪些地方？
    .name = 途经的地方
    .help = 同城两个办公室之间的一条消息，也可能绕很远的路。算作已出示：注明日期的信函或合同页，写明各个地方。
field-platforms-support-access = 供应商是否已书面确认，其支持人员能从哪里打开你们的数据？
    .name = 支持人员的访问
    .help = 还要问：是否每次都须经你们同意，你们的日志里能否看到。算作已出示：注明日期的信函或合同页。
field-platforms-sub-processors = 可能经手你们数据的其他公司及其所在地，是否有名单？
    .name = 其他公司
    .help = 索取名单，并问清名单变动时怎样告知。算作已出示：注明日期的名单。
field-platforms-own-servers = 是否有可以部署在你们自己服务器上的版本？
    .name = 自有服务器
    .help = 问清每年多少钱、由谁更新、哪些仍经过供应商。算作已出示：书面报价。

## 能看到什么，能设置什么

sheet-platforms-part-control = 能看到什么，能设置什么
field-platforms-roles = 是否可以给不同的人不同的权限，使每个人只看到工作需要的内容？
    .name = 权限分级
    .help = 申请试用账号，给一名测试用户很少的权限。算作已出示：该用户看不到不该看的内容。
field-platforms-two-step = 是否可以要求每个人登录时都再做一次验证？
    .name = 登录二次验证
    .help = 强制比可选更好。算作已出示：在新设备上试登录，系统要求再做一次验证。
field-platforms-outsider-alert = 有外部人员进群时，是否人人都能看到？
    .name = 外部人员提醒
    .help = 算作已出示：把一个外部账号拉进测试群，看成员看到什么。
field-platforms-download-limits = 在你们选定的群组里，是否可以禁止下载和转发？
    .name = 限制下载
    .help = 算作已出示：用测试群里的一个文件试过。这防不住有人对着屏幕拍照。
field-platforms-app-permissions = 每个接入的应用或机器人可以读取什么，是否看得到，也能收回？
    .name = 应用权限
    .help = 算作已出示：后台里一个应用的权限列表，并试着收回其中一项。
field-platforms-log-export = 是否可以导出日志，看到谁登录过、谁导出或删除过数据？
    .name = 日志导出
    .help = 算作已出示：一周日志的导出文件，已在自己的电脑上打开。
field-platforms-log-period = 日志能追溯的时间，是否满足你们的需要？
    .name = 日志可追溯多久
    .help = 先定下泄露之后需要追溯多久，再问这个版本是多少天。算作已出示：一条那么早的记录，或合同页。
field-platforms-log-stream = 日志是否可以在产生的同时发送到你们自己的系统？
    .name = 日志实时发送
    .help = 有人看警报才值得问。算作已出示：试用时有一条记录经加密连接送达。

## 保存、删除、退出

sheet-platforms-part-keeping = 保存、删除、退出
field-platforms-retention-settings = 消息和文件保存多久，是否可以按群组设置？
    .name = 保存期限
    .help = 算作已出示：试用账号里的设置，设一个短期限，并且确实照此执行。
field-platforms-deletion = 删除的数据，是否在写明的期限之后也从备份中消失？
    .name = 备份中的删除
    .help = 问清多少天之后最后一份副本也不在了，合同终止时也一样。算作已出示：写明天数的合同页。
field-platforms-exit = 消息和文件，是否可以用不靠平台也能阅读的格式取出来？
    .name = 退出时导出
    .help = 算作已出示：一个部门的测试导出文件，已在自己的电脑上打开。
field-platforms-availability = 合同是否写明，服务须在多大比例的时间内正常运行？
    .name = 可用率
    .help = 问清数字、怎样计算、达不到会怎样。算作已出示：合同页。

## 合同和证书

sheet-platforms-part-contract = 合同和证书
field-platforms-data-terms = 是否有条款约束供应商怎样处理你们的数据？
    .name = 数据条款
    .help = 索取你们要签的文本，上面要有合同另一方的公司名称。算作已出示：文本本身。
field-platforms-audit-right = 合同是否允许你们，或你们指定的审计人员，检查数据怎样受到保护？
    .name = 检查权
    .help = 有的供应商改为提供其审计报告：照实记下。算作已出示：该条款。
field-platforms-breach-notice = 合同是否写明，供应商在多长时间内告知你们数据泄露？
    .name = 泄露告知
    .help = 看有没有写明多少小时或多少天，以及会告知什么。算作已出示：该条款。
field-platforms-certificates = 是否有涵盖这项服务、仍然有效的证书或审计报告？
    .name = 证书
    .help = 看版本、范围和场所：是不是这项服务，是不是你们数据所在的地点？ISO/IEC 27001 的现行版本是 2022 版；SOC 2 报告要第二类（Type 2），并问清涵盖哪段期间。算作已出示：文件本身。
