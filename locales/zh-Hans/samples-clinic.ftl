### 已完成的示例“clinic”：澳门的诊所。
### 这些是小公司员工自己写下的笔记：简短、自然。公司和人物纯属虚构；同一个人在本文件中用同一个名字。

sample-clinic-title = 静港诊所有限公司
sample-clinic-dr-helena-rosario-clinical-director = 罗海伦医生（医务总监）
sample-clinic-antonio-lei-administrator = 李安东（行政主任）
sample-clinic-mei-fong-accounts = 方美（会计）
sample-clinic-platform = 工作聊天平台甲
sample-clinic-department-all = 接待处
sample-clinic-department-clinical = 医生和护士
sample-clinic-department-accounts = 会计部
sample-clinic-file-data-inventory = 个人资料保护/数据清单-2026.xlsx
sample-clinic-note-location-in-writing = 2026年6月4日来信：存放在新加坡，技术支持只在新加坡，备份在同一地区。
sample-clinic-file-location-in-writing = 个人资料保护/供应商来信-2026-06-04.pdf
sample-clinic-file-macau-notification = 个人资料保护/通知收条.pdf
sample-clinic-file-processing-terms = 合同/数据条款-已签署.pdf
sample-clinic-note-audit-right = 数据条款第9条：每年一份报告，随时可以提问。用过一次，7月。
sample-clinic-dr-helena-rosario = 罗海伦医生
sample-clinic-role-clinical-director = 医务总监
sample-clinic-acceptance-sensitive-off-chat = 健康数据只在每位医生一个、没有访客的封闭群里传送；工资文件走会计师自己的网站。
sample-clinic-note-sensitive-off-chat = 病历本身留在诊所系统里。
sample-clinic-note-macau-transfer-ground = 2026年版同意书，一页，登记时签署。
sample-clinic-file-macau-transfer-filing = 个人资料保护/转移收条.pdf
sample-clinic-file-macau-forms = 个人资料保护/个人资料保护局文件夹-2026.pdf
sample-clinic-antonio-lei = 李安东
sample-clinic-note-objection = 接待处记下，当天转告罗医生。目前没有人反对。
sample-clinic-note-chat-policy = 2024年的一页纸，从没交给兼职医生。
sample-clinic-client = 静港医疗集团
sample-clinic-reply-exit-copy = 消息导出为文本，文件原样，按群；最多三个工作日。我们还没试过。
sample-clinic-provider-contact = 供应商客户联系人（新加坡）
sample-clinic-reply-key-custody = 密钥由供应商持有；在哪里，没说。
sample-clinic-parked-1 = 预约消息到底要保存多久？
