### 演练和检查：两份记录。演练是试做一次，检查是再看一次。
### 各项法律的期限在题库里，文字中绝不添加天数或小时数。
### 香港的请求是“查阅资料要求”“改正资料要求”。72 小时是欧洲法律关于泄露的期限，绝不是请求的期限。

sheet-drills = 演练
    .about = 趁没有人等着答复，先演练一遍：收到请求或发生泄露时，你们要做什么。再把所用的时间与法律给的期限对照。
    .add = 添加一次演练

field-drills-date = 演练是哪一天做的？
    .name = 演练日期
field-drills-people = 有谁参加？
    .name = 参加者
    .help = 姓名或职务；向供应商提过要求的，也写上供应商。
field-drills-proofs = 抽查了哪五个答案的证明材料？
    .name = 五个答案
    .help = 请一位没有参与的人，从回答“是，全部做到”的问题里抽五个，必备项目优先。
# 从请求或第一次报告起，到完整答复为止。
field-drills-taken = 用了多久：从收到请求到完整答复，或从得知泄露到全部通知完毕？
    .name = 用时
    .help = 等待也要算进去，例如等供应商，或等休假的同事。如果中途停下，写估计需要多久。
field-drills-found = 发现了什么？
    .name = 发现
    .help = 哪些行得通，缺了什么，哪里只能靠猜。
field-drills-improve = 哪里要改进？
    .name = 要改进的
    .help = 每点一行，写明责任人和日期。
field-drills-result = 结果如何？
    .name = 结果
value-drills-result-complete = 完整
value-drills-result-gaps = 完整，但有不足之处
value-drills-result-incomplete = 不完整

entry-drills-access-hong-kong = 查阅资料要求，香港
    .help = 请一位同事书面要求查阅聊天中关于他的全部资料。搜索群组、文件和日志，去掉涉及别人的内容，把副本交给他。没有持有任何资料的，也须书面答复。
entry-drills-correction-hong-kong = 改正资料要求，香港
    .help = 拿一个错误的地址或日期来试。凡是出现的地方都改正，再把改正后的副本交给他；拒绝的，须书面说明理由。
entry-drills-request-macau = 查阅或更正请求，澳门
    .help = 请一位同事要求查阅自己的资料，并更正其中一项。法律没有规定日数，只说可自由查阅、间隔合理、不得过分拖延，费用也不得过高。
entry-drills-request-mainland = 查阅、更正或删除请求，内地
    .help = 请内地公司的一位同事要求复制、更正或删除其信息。法律要求及时处理，没有规定日数；拒绝的，应当说明理由。
entry-drills-request-european = 欧洲法律下的请求
    .help = 请一个人要求取得自己数据的副本，并要求删除一项。确有必要时可以延长两个月，但须在第一个月内告知。如果由客户决定如何使用数据，应立即告知客户：由客户答复。
entry-drills-leak-hong-kong = 数据泄露，香港
    .help = 假设丢了手机，或文件发错群：弄清事实、止住、评估危害、决定告知谁、记录下来。没有普遍适用的通报义务，但私隐专员强烈建议通报。
entry-drills-leak-macau = 数据泄露，澳门
    .help = 假设丢了手机，或文件发错群：弄清事实、止住、评估危害、决定告知谁、记录下来。第8/2005号法律没有通报义务；事先想好，什么情况下告知个人资料保护局和当事人。
entry-drills-leak-mainland = 数据泄露，内地
    .help = 法律要求立即采取补救措施，并通知主管部门和个人，没有规定小时数。2025年的规定对网络运营者的较大以上网络安全事件定了小时数：事先问清是否涉及你们、向哪个部门报告、由谁用中文写。
entry-drills-leak-european = 欧洲法律下的数据泄露
    .help = 通知主管机关的期限，从决定如何使用数据的一方知悉泄露时起算。如果那一方是你们的客户，这个期限就是客户的：你们应立即，或在合同约定的时间内，告知客户。事先弄清是哪个机构或哪个客户，通知里要写什么。
entry-drills-evidence = 五个答案的证明材料
    .help = 抽五个答案，像客户的审计人员那样要求看证明材料。只算真正拿得出来的。

sheet-reviews = 定期检查
    .about = 哪些要定期再看，上次是什么时候做的，结果如何。
    .add = 添加一次检查

field-reviews-date = 是哪一天做的？
    .name = 检查日期
field-reviews-by = 由谁做的？
    .name = 检查人
field-reviews-changed = 有什么变化，或发现了什么？
    .name = 发现
    .help = “没有”也是答案。
field-reviews-next = 下一步是什么？
    .name = 下一步
    .help = 写明责任人和日期；没有就写“无”。

entry-reviews-tools = 接入的应用和机器人
    .help = 逐个核对接入的应用和机器人清单：是否仍然需要，责任人、权限、数据所在的地方是否照旧？再看后台有没有清单上漏掉的。
entry-reviews-leavers = 离职人员的账号
    .help = 查这三个月离职的每个人，另抽五个换了岗位的人：账号是否已关闭或调整，是否已移出各群组？
entry-reviews-guests = 访客和外部人员
    .help = 从后台列出名单；逐个问群主，他们为什么还在。
entry-reviews-administrators = 管理员
    .help = 把名单与后台对照，划掉不再需要权限的人。
entry-reviews-health-check = 整体检查
    .help = 再次打开这份评估：哪些答案已经不对，哪些逾期，平台或法律有什么新变化？
entry-reviews-contract = 与供应商的合同
    .help = 有没有新条款、新价格、新引入的公司、新的地点？与存档的副本对照。
entry-reviews-certificates = 证书和审计报告
    .help = 是否仍在有效期内？版本、范围和场所，与你们用的服务和地点是否仍然相符？
