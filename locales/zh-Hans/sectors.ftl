### 三个层面下面的举例，每个行业各一行。
### 用港澳经营者一看就懂的例子；读者日常工作中没有的，换成有的。一行约 75 个汉字以内。

## 零售

example-retail-sensitivity = 写着姓名和卡号的退款单、顾客的送货地址、当天的营业额、收银员的病假条。
example-retail-roles = 区域经理和所有门店在同一个群，已离开的暑期工，只拉进来一周的装修师傅。
example-retail-mobility = 内地的采购员打开库存群，货品供应商收到订货单，库存应用另存一份。

## 餐饮和酒店

example-catering-sensitivity = 入住时拍的客人护照、订位旁注明的过敏、小费怎么分、服务员的病假条。
example-catering-roles = 厨房、前厅和临时工在同一个群，派来临时工的中介，已到别家工作的厨师。
example-catering-mobility = 订位服务把客人姓名发进来，代理记账公司收到排班表，员工用私人手机看群。

## 医疗卫生

example-health-sensitivity = 伤口的照片、X 光片、化验结果、保险表格、写在治疗项目旁的病人姓名。
example-health-roles = 医生、护士和前台在同一个群，上个月的代班医生，检验机构的联系人。
example-health-mobility = X 光片发给外地的专科医生，姓名进了预约应用，化验结果发到护士的私人手机。

## 金融和保险

example-finance-sensitivity = 客户的身份证和银行对账单、一条买卖指示、投保用的体检表。
example-finance-roles = 代理人和后台在同一个群，不经手买卖的助理，外聘的审计人员。
example-finance-mobility = 客户资料转给保险公司，内地总部的人也在看，存档放在国外的一项服务里。

## 法律和会计

example-legal-sensitivity = 离婚起诉书、客户的银行对账单、不能让别人看到的草稿、客户公司的工资表。
example-legal-roles = 合伙人、实习生和客户在同一个群，临时文员，须回避该案的同事。
example-legal-mobility = 文件发给内地律师事务所和翻译，扫描应用把每一页都另存一份。

## 博彩和娱乐

# “楼面”指赌场营业的地方；“账房”指赌场的兑换柜台。
example-gaming-sensitivity = 客人的护照和信贷额度、禁止入场者的照片、荷官的警告信。
example-gaming-roles = 楼面经理、贵宾接待和账房在同一个群，带客人来的博彩中介人，清洁公司的主管。
example-gaming-mobility = 客人名单发给内地的接待人员、酒店和司机，以及国外的总部。

## 建筑和房地产

example-construction-sensitivity = 工人的身份证和安全卡、事故照片、买家的按揭文件、投标价格。
example-construction-roles = 总包、分包和工头在同一个工地群，上一个项目的测量师，业主的代理人。
example-construction-mobility = 工地照片发给内地的建筑师，门禁的人脸数据去了设备厂商，图纸发给货品供应商。

## 教育

example-education-sensitivity = 学生的病假条、成绩、全班合影、家长的电话、老师的考核。
example-education-roles = 老师和家长在同一个班级群，已经离开的补习老师，校车司机。
example-education-mobility = 国外开发的作业应用，家长之间互相转发的照片，内地合作学校打开的文件。

## 运输和物流

example-logistics-sensitivity = 司机的实时位置、收件人的姓名、地址和签名，附有身份证的报关单。
example-logistics-roles = 调度员、自己的和外聘的司机在同一个群，查看车辆位置的客户，口岸的报关员。
example-logistics-mobility = 派送单发给内地的货运代理，单据发给报关行，位置进了跟踪应用。

## 科技

example-technology-sensitivity = 为排查故障复制的客户数据库、密码和密钥、求职者的简历、含有姓名的日志。
example-technology-roles = 开发人员和自由职业者在同一个群，客户自己的工程师，会读每条消息的机器人。
example-technology-mobility = 内地团队全部都能打开，故障单进了国外的跟踪服务，代码和日志给了 AI 助手。

## 制造和贸易

example-manufacturing-sensitivity = 买家的价格和图纸、工人的身份证和工资单、写有姓名的事故报告。
example-manufacturing-roles = 这边的办公室和整个工厂在同一个群，已离职的生产线主管，买家派来的验货员。
example-manufacturing-mobility = 内地工厂全部都能打开，欧洲买家收到报告，代理商把订单转出去。

## 其他

example-other-sensitivity = 身份证的照片、发给会计的工资单、写有顾客姓名和电话的投诉。
example-other-roles = 全公司在同一个群，去年离职的人，外聘的会计或 IT 公司。
example-other-mobility = 同事在内地打开聊天，会计收到文件，接入的应用另存一份。
