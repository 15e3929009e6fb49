### 已完成的示例“retail”：香港的店铺和仓库。
### 这些是小公司员工自己写下的笔记：简短、自然。公司和人物纯属虚构；同一个人在本文件中用同一个名字。

sample-retail-title = 海港里家居用品有限公司
sample-retail-karen-wong-managing-director = 黄嘉欣（董事总经理）
sample-retail-grace-chan-finance = 陈颖怡（财务）
sample-retail-peter-lau-hr = 刘志强（人力资源）
sample-retail-ivy-ho-it = 何咏琪（信息技术）
sample-retail-platform = 工作聊天平台甲
sample-retail-department-all = 店铺和仓库
sample-retail-department-hr = 人力资源部
sample-retail-department-management = 管理层
sample-retail-department-service = 客户服务部
sample-retail-department-finance = 财务及采购部
sample-retail-note-location-in-writing = 8月打电话问过，销售说“在内地”。没有书面材料；备份放在哪里，没人知道。
sample-retail-karen-wong = 黄嘉欣
sample-retail-role-managing-director = 董事总经理
sample-retail-acceptance-sensitive-off-chat = 人事系统上线之前，工资和身份证件只在一个三人的封闭群里传送，每周五清空。
sample-retail-file-data-inventory = 合规/数据清单-2026-10.xlsx
sample-retail-note-plus86-accounts = 采购部的七个已经列出；仓库还没人去问。
sample-retail-note-attendance-necessity = 仓库的写好了，店铺的还没有。
sample-retail-file-admin-two-step = 合规/管理员二次验证-2026-11-02.png
sample-retail-file-leavers = 人事/离职清单.pdf
sample-retail-note-audit-log = 登录记录保存30天；导出没有记录。
sample-retail-file-admin-list = 信息技术/管理员名单-2026-11.txt
sample-retail-note-outsider-rule = 客户服务部拉供应商进群之前会先问咏琪；店铺各做各的。
sample-retail-note-guest-review = 访客能不能看到进群之前的消息？要问供应商。
sample-retail-file-staff-notice = 人事/员工通知-2026.pdf
sample-retail-note-direct-marketing = 我们不在聊天里做推广：黄嘉欣2026年3月2日决定，并已告知客户服务部。
sample-retail-file-direct-marketing = 合规/聊天中不做推广-2026-03-02.pdf
sample-retail-note-deletion = 群文件每年1月清空；消息保存两年后删除。
sample-retail-note-profiling-human = 打卡会统计迟到天数。两位店长会先对排班表，一位不会。
sample-retail-note-processing-terms = 只有人人都点的公开条款，没有签过关于安全、删除或技术支持访问的条款。
sample-retail-file-access-requests = 合规/查阅请求流程.docx
sample-retail-file-incident-plan = 合规/泄露应急预案一页版.pdf
sample-retail-note-refusal-log = 跟处理请求的流程放在一起。目前只有一条，2025年5月。
