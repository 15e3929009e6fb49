### 视角：同样的问题，换一套标题来看。组名要让老板一看就懂。
### 视角不影响任何分数。NIST、ISO 是名称，照写。

lens-three-actions = 三件事
    .about = 在哪里运行，什么可以发到哪里，谁会察觉。快速看看三件事是否缺了一件。
lens-three-actions-deployment = 在哪里运行，密钥由谁掌握
lens-three-actions-classification = 什么可以发到哪里
lens-three-actions-monitoring = 出了问题，谁会察觉

lens-three-layers = 由外到内三层
    .about = 由外到内：谁进得来，消息里可以有什么，人们拿它做什么。
lens-three-layers-access = 谁进得来
lens-three-layers-content = 里面可以有什么
lens-three-layers-behaviour = 人们拿它做什么

lens-four-layers = 四重防护
    .about = 约定了什么，开启了什么，人们怎样工作，谁在查看。一重失守，下一重还应守得住。
lens-four-layers-contract = 与别人约定了什么
lens-four-layers-technical = 平台和设备做到什么
lens-four-layers-process = 人们怎样工作
lens-four-layers-watching = 谁查看，多久一次

lens-three-lines = 三道关口
    .about = 是哪类数据，谁同意使用，事后能拿出什么。
lens-three-lines-classification = 是哪类数据
lens-three-lines-approval = 事先由谁同意
lens-three-lines-log = 事后能拿出什么

lens-by-law = 按法律
    .about = 列出各部法律或其他依据所对应的问题。一个问题可以有几个依据；列在这里，不表示义务是否已经履行。

# 六项功能的官方名称是 Govern、Identify、Protect、Detect、Respond、Recover，下面是通行译名。
lens-nist-csf-2 = NIST 网络安全框架 2.0
    .about = 一个自愿采用、大小公司都适用的框架，分六项功能。归类由我们作出。
lens-nist-csf-2-govern = 治理：由谁决定，有哪些规定和合同
lens-nist-csf-2-identify = 识别：有什么，在哪里，可能发生什么
lens-nist-csf-2-protect = 保护：靠什么保障安全
lens-nist-csf-2-detect = 检测：靠什么发现问题
lens-nist-csf-2-respond = 响应：马上做什么
lens-nist-csf-2-recover = 恢复：靠什么重新运转

lens-iso-27001-2022 = ISO/IEC 27001:2022 附录 A
    .about = 把问题列在所涉及的标准控制旁边。供采用这项标准的公司参考，不表示已经做到。
