### 影响评估：先筛查，再评估。
### 内地法律称“个人信息保护影响评估”；香港称“私隐影响评估”。
### “需要”只用于内地和欧洲法律；香港是建议，澳门要问个人资料保护局。不得说得更重。

sheet-impact = 影响评估
    .about = 十个问题，看是否需要评估、依据哪部法律。其余就是评估本身：用来做什么，对人可能有什么影响，你们如何决定。

value-impact-yes-no-yes = 是
value-impact-yes-no-no = 否
value-impact-yes-no-not-sure = 不知道
value-impact-level-low = 低
value-impact-level-moderate = 中
value-impact-level-high = 高
value-impact-level-not-sure = 不知道

## 筛查

sheet-impact-part-screening = 是否需要评估
field-impact-kinds = 先想好平台的一项用途：它涉及以下哪些种类的数据？
    .name = 数据种类
    .help = 选平台的一项用途，例如考勤或 AI 助手，涉及的全部勾选。各部法律各有清单；这里合并了澳门、内地和欧洲列出的种类，并加上身份证件。
value-impact-kinds-health = 健康
value-impact-kinds-biometrics = 用于识别身份的人脸或指纹
value-impact-kinds-whereabouts = 人在哪里
value-impact-kinds-bank = 银行和支付账户
value-impact-kinds-credit = 信用、债务、偿付能力
value-impact-kinds-identity = 身份证件
value-impact-kinds-beliefs = 宗教、政治观点、工会会员身份
value-impact-kinds-private-life = 私人生活、种族或民族、性生活、遗传数据
value-impact-kinds-children = 儿童的信息（内地《个人信息保护法》指不满十四周岁）
value-impact-kinds-none = 以上都没有
value-impact-kinds-not-sure = 不知道
field-impact-many-people = 这类敏感数据是否涉及大量的人？
    .name = 涉及大量的人
    .help = 法律没有规定数字。全部客户或全部病人算大量；一个小部门不算。
field-impact-scoring = 是否由软件自行给人评分、排名或作决定？
    .name = 自动化决策
    .help = 考勤评分、筛选求职者、由 AI 助手决定准不准假。只是跟着点一下的人，不算由人作决定。
field-impact-watching = 是否监测人做什么、写什么？
    .name = 监测行为
    .help = 位置、人脸打卡、搜索消息中的词语、由人查看、录屏。
field-impact-others = 是否有其他公司为你们处理数据，或从你们这里接收数据？
    .name = 其他公司
    .help = 平台在别人的电脑上运行，就选“是”。接入由别人开发的应用，也选“是”。
field-impact-export = 内地的数据，是否能在境外打开或接收？
    .name = 离开内地
    .help = 香港和澳门也算境外。在港澳看一眼，就已经算。
field-impact-joined = 是否把数据与其他来源或其他公司的数据合并？
    .name = 合并数据
    .help = 例如把成员名单与客户档案比对，或把你们的考勤与另一家雇主的合并。
field-impact-changed-purpose = 数据是否用于收集时以外的目的？
    .name = 新目的
    .help = 为接单留下的聊天，现在用来训练 AI 助手；考勤，现在用来决定奖金。
field-impact-new = 是否为新系统，或旧系统的新用法？
    .name = 新系统或新用法
    .help = 只换了版本、供应商或使用的人，也算。
field-impact-harm = 一旦出错，是否可能使人受到严重伤害？
    .name = 严重伤害
    .help = 被解雇、丢脸、遇险、损失钱财、得不到治疗。想想受害最深的会是谁。

outcome-impact-needed-pipl = 内地法律（《个人信息保护法》）
    .certain = 这些数据如果适用内地法律，开始使用之前须写好影响评估。评估报告和处理情况记录至少保存 3 年。
    .perhaps = 内地法律可能要求在开始使用之前做影响评估。请查明上面尚未清楚的各项，以及这些数据是否适用内地法律。
outcome-impact-needed-gdpr = 欧洲法律（GDPR）
    .certain = 您描述的做法可能给人带来高风险。如果适用欧洲法律，而且很可能出现高风险，决定如何使用数据的一方须在开始使用之前做影响评估：请写好，并请专业人士核对；如果由客户决定，请协助客户评估。
    .perhaps = 欧洲法律可能要求在开始使用之前做影响评估。请查明上面尚未清楚的各项，以及欧洲法律是否与你们有关。
outcome-impact-recommended-hong-kong = 香港
    .certain = 香港法律不要求做影响评估；私隐专员建议做。按您所描述的情况，请在开始使用之前写好。
    .perhaps = 香港法律不要求做影响评估；私隐专员建议做。这里值不值得做，要看上面尚未清楚的各项。
outcome-impact-check-macau = 澳门
    .certain = 就我们读到的内容，第8/2005号法律没有提到影响评估。您所描述的情况可能须预先取得个人资料保护局的许可：开始使用之前，请向该局咨询。
    .perhaps = 就我们读到的内容，第8/2005号法律没有提到影响评估。这项用途可能须预先取得个人资料保护局的许可：请查明上面尚未清楚的各项，如有疑问，向该局咨询。

## 是什么

sheet-impact-part-what = 是什么
field-impact-subject = 评估的是哪一项用途？
    .name = 用途
    .help = 每份评估只写一项用途，用一行写明：“两家门店的人脸打卡”。
field-impact-purpose = 用来做什么？
    .name = 目的
    .help = 用两句话写明：没有它，哪里会变差。
field-impact-people = 是谁的数据，大约多少人？
    .name = 涉及的人
    .help = 员工、客户、求职者、儿童；身在哪里；大致人数。
field-impact-data = 使用哪些数据，逐项写明？
    .name = 数据
    .help = 写字段，不写大类：“人脸模板、时间、门店”，不写“考勤数据”。
field-impact-keep = 保存多久？
    .name = 保存期限
    .help = 到最后一份副本也不在了为止，备份包括在内。

## 必要性和依据

sheet-impact-part-necessity = 必要性和依据
field-impact-necessary = 没有这些数据，为什么达不到目的？
    .name = 必要的理由
    .help = 逐项看。只是图方便的，去掉。
field-impact-gentler = 考虑过哪种对隐私影响较小的办法，为什么不够？
    .name = 考虑过的其他办法
    .help = 用卡代替人脸，用名单代替定位，用抽样代替全体。写“没有”，须说明理由。
field-impact-ground = 依据法律的哪一项？
    .name = 法律依据
    .help = 澳门：第6条，敏感资料看第7条，转移看第20条。内地和欧洲：使用的依据，以及传出的依据。香港没有列出依据：说明收集为何必要而公平。请专业人士核对。
field-impact-notice = 怎样告知当事人？
    .name = 告知方式
    .help = 注明日期的告知书，他们在哪里看到，怎样拒绝或提问。

## 去了哪里

sheet-impact-part-flow = 去了哪里
field-impact-flow = 数据从当事人到最后一份副本，怎样流动？
    .name = 数据流向
    .help = 从手机到平台，再到各应用、导出文件和备份。这份评估的流向图已列出前几站。
field-impact-recipients = 谁接收数据，或能打开数据？
    .name = 接收方
    .help = 公司内的岗位、外部公司、支持人员，以及任何可以要求导出的人。
field-impact-places = 存放在哪些地方，从哪些地方能打开？
    .name = 地点
    .help = 只写有书面确认的；其余注明“未确认”。

## 风险和措施

sheet-impact-part-risks = 风险和措施
field-impact-risks = 对当事人来说，可能出什么问题？
    .name = 风险
    .help = 从当事人的角度看，不从公司的角度看：被不该看的人看到、有错而不更正、丢失、用来对付他们。
field-impact-likely = 照目前的情况，发生的可能性有多大？
    .name = 可能性
field-impact-serious = 对当事人有多严重？
    .name = 严重程度
field-impact-measures = 你们怎样应对？
    .name = 措施
    .help = 每项风险一项措施，写明由谁在何时之前做。这份评估的计划里已经有一些。
field-impact-left = 采取措施之后，剩下的风险有多大？
    .name = 剩余风险
    .help = 如果仍然是“高”，不要开始：作出改动，或问律师是否须先咨询主管机关。

## 征求过谁的意见

sheet-impact-part-asked = 征求过谁的意见
field-impact-asked = 问过谁？
    .name = 问过
    .help = 员工或其代表、数据负责人、律师、供应商。
field-impact-advice = 他们怎么说？
    .name = 意见
    .help = 没有采纳的也写上，并说明理由。

## 决定

sheet-impact-part-decision = 决定
field-impact-decision = 作出了什么决定？
    .name = 决定
value-impact-decision-go = 照此开始
value-impact-decision-measures = 措施落实之后开始
value-impact-decision-change = 改动之后重新评估
value-impact-decision-stop = 不做
value-impact-decision-open = 尚未决定
field-impact-reason = 为什么？
    .name = 理由
    .help = 两句话，一年后仍然看得懂。
field-impact-decided-by = 由谁决定？
    .name = 决定人
    .help = 签字负责的人的姓名和职务。
field-impact-decided-on = 是哪一天？
    .name = 决定日期
    .help = 在开始使用或作出改动之前。签字的报告要保存；内地法律要求至少 3 年。
field-impact-next = 什么时候再看一次？
    .name = 下次检查
    .help = 最迟一年之后；用途、供应商或地点如有改变，随即再看。
