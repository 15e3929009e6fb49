### 視角：同一批問題，換另一組標題（「按……查看」）。各組名稱要一看便明。
### 視角不會改變分數。NIST 和 ISO 是名稱，保留原文。

lens-three-actions = 三項行動
    .about = 在哪裡運作、什麼可以放在哪裡、出了問題誰會發現。很快便看得出三樣是否欠了一樣。
lens-three-actions-deployment = 在哪裡運作、誰保管密鑰
lens-three-actions-classification = 什麼可以在哪裡說
lens-three-actions-monitoring = 出了問題誰會發現

lens-three-layers = 三層
    .about = 由外到內：誰進得來、訊息裡可以有什麼、大家怎樣使用。
lens-three-layers-access = 誰進得來
lens-three-layers-content = 裡面可以有什麼
lens-three-layers-behaviour = 大家怎樣使用

lens-four-layers = 四層
    .about = 約定了什麼、開啟了什麼、大家怎樣做、由誰查看。一層守不住，還有下一層。
lens-four-layers-contract = 與別人約定了什麼
lens-four-layers-technical = 平台和裝置做到什麼
lens-four-layers-process = 大家怎樣做
lens-four-layers-watching = 由誰查看、多久一次

lens-three-lines = 三道防線
    .about = 是哪類資料、使用得到誰同意、事後拿得出什麼證明。
lens-three-lines-classification = 是哪類資料
lens-three-lines-approval = 事前由誰同意
lens-three-lines-log = 事後拿得出什麼證明

lens-by-law = 按法律
    .about = 每項法律或其他依據之下的問題。一條問題可以有幾項依據；列在這裡，不表示是否已履行有關責任。

# 六項功能的原文為 Govern、Identify、Protect、Detect、Respond、Recover；沒有官方中文名稱，以下為常用譯名。
lens-nist-csf-2 = NIST 網絡安全框架 2.0
    .about = 適用於任何規模公司的自願框架，分為六項功能。歸類是我們做的。
lens-nist-csf-2-govern = 管治：誰作決定、有什麼規則和合約
lens-nist-csf-2-identify = 識別：有什麼、在哪裡、可能發生什麼
lens-nist-csf-2-protect = 保護：靠什麼保障安全
lens-nist-csf-2-detect = 偵測：靠什麼發現問題
lens-nist-csf-2-respond = 應對：立即做什麼
lens-nist-csf-2-recover = 復原：怎樣恢復工作

lens-iso-27001-2022 = ISO/IEC 27001:2022 附錄 A
    .about = 把問題放在它所觸及的標準控制項旁邊。給跟從這項標準的人參考，不代表已經做到。
