### 影響評估：先篩查，再作評估。
### 香港：私隱影響評估；澳門：個人資料保護影響評估；內地：個人信息保護影響評估。
### 「必須」只用於內地和歐洲法律；香港是建議，澳門是向個人資料保護局查詢。不要說得更重。

sheet-impact = 影響評估
    .about = 十條問題看出是否需要評估、按哪裡的法律。其餘就是評估本身：為了什麼、對人可能有什麼影響、你們怎樣決定。

value-impact-yes-no-yes = 是
value-impact-yes-no-no = 否
value-impact-yes-no-not-sure = 不知道
value-impact-level-low = 低
value-impact-level-moderate = 中
value-impact-level-high = 高
value-impact-level-not-sure = 不知道

## 篩查

sheet-impact-part-screening = 是否需要評估
field-impact-kinds = 先想平台的一種用法：它涉及以下哪幾類資料？
    .name = 資料種類
    .help = 只看平台的一種用法，例如考勤或 AI 助理，凡涉及的都剔選。各地法律各有清單；這裡綜合澳門、內地和歐洲所列的，再加上身份證明文件。
value-impact-kinds-health = 健康
value-impact-kinds-biometrics = 用來辨認人的人臉或指紋
value-impact-kinds-whereabouts = 人在哪裡
value-impact-kinds-bank = 銀行和付款帳戶
value-impact-kinds-credit = 信貸、債務、償付能力
value-impact-kinds-identity = 身份證明文件
value-impact-kinds-beliefs = 宗教、政治見解、工會會籍
value-impact-kinds-private-life = 私人生活、族裔、性生活、遺傳資料
value-impact-kinds-children = 兒童的資料；內地《個人信息保護法》指不滿十四周歲
value-impact-kinds-none = 以上皆否
value-impact-kinds-not-sure = 不知道
field-impact-many-people = 這類敏感資料是否涉及大量人士？
    .name = 大量人士
    .help = 法律沒有訂明數目。所有客戶或所有病人算大量；一個小部門不算。
field-impact-scoring = 軟件會不會自行為人評分、排名或作決定？
    .name = 自動決定
    .help = 考勤評分、篩選求職者、由助理決定准假。只負責按一下確認的人，不算由人作決定。
field-impact-watching = 會不會監察人做什麼、寫什麼？
    .name = 監察人
    .help = 位置、人臉打卡、在訊息中搜尋字詞、閱讀訊息、錄下螢幕。
field-impact-others = 會不會由另一家公司替你們處理資料，或從你們接收資料？
    .name = 其他公司
    .help = 平台放在別人的電腦上，就答「是」；連接了其他開發者的應用程式也一樣。
field-impact-export = 內地的資料能否在內地以外開啟或接收？
    .name = 離開內地
    .help = 香港和澳門都算內地以外。在這裡看得到便算。
field-impact-joined = 資料會不會與其他來源或其他公司的資料合併？
    .name = 合併資料
    .help = 把成員名單與客戶檔案配對，或把你們的考勤資料與另一僱主的合併。
field-impact-changed-purpose = 資料會不會用於收集目的以外的用途？
    .name = 新目的
    .help = 為訂單而收集的聊天，現在用來訓練助理；考勤紀錄，現在用來決定獎金。
field-impact-new = 這是新的系統，或舊系統的新用法嗎？
    .name = 新系統或新用法
    .help = 只是版本、供應商或涉及的人改變了，也算。
field-impact-harm = 一旦出錯，會不會對人造成嚴重損害？
    .name = 嚴重損害
    .help = 解僱、羞辱、危險、金錢損失、得不到治療。想想受害最深的會是誰。

outcome-impact-needed-pipl = 內地法律
    .certain = 如內地法律適用於這些資料，開始使用之前必須寫好影響評估。報告和處理情況記錄至少保存 3 年。
    .perhaps = 開始使用之前，內地法律可能要求影響評估。請先查明上面未有答案的事項，以及內地法律是否適用於這些資料。
outcome-impact-needed-gdpr = 歐洲法律（GDPR）
    .certain = 你們所述的用法可能對人造成高風險。如歐洲法律適用，而高風險很可能出現，決定怎樣使用資料的一方須在開始使用之前寫好影響評估：由你們決定的，寫好後請專業人士核對；由客戶決定的，協助客戶評估。
    .perhaps = 開始使用之前，歐洲法律可能要求影響評估。請先查明上面未有答案的事項，以及歐洲法律是否與你們有關。
outcome-impact-recommended-hong-kong = 香港
    .certain = 香港法律沒有要求影響評估；私隱專員建議進行。就你們所述的情況，開始使用之前應寫一份。
    .perhaps = 香港法律沒有要求影響評估；私隱專員建議進行。這裡是否值得寫一份，視乎上面未有答案的事項。
outcome-impact-check-macau = 澳門
    .certain = 據我們所閱，第8/2005號法律沒有提及影響評估。你們所述的用法可能須預先取得個人資料保護局的許可：開始使用之前，請向該局查詢。
    .perhaps = 據我們所閱，第8/2005號法律沒有提及影響評估。這種用法可能須預先取得個人資料保護局的許可：請先查明上面未有答案的事項，如有疑問向該局查詢。

## 是什麼

sheet-impact-part-what = 是什麼
field-impact-subject = 評估的是哪種用法？
    .name = 用法
    .help = 每份評估只看一種用法，寫一行：「兩家店以人臉打卡」。
field-impact-purpose = 為了什麼？
    .name = 目的
    .help = 用兩句話寫下：沒有它，什麼會變差。
field-impact-people = 是誰的資料，約有多少人？
    .name = 當事人
    .help = 員工、客戶、求職者、兒童；他們身在哪裡；大約的數目。
field-impact-data = 使用哪些資料，逐項是什麼？
    .name = 資料
    .help = 寫項目，不是寫類別：「人臉模板、時間、店舖」，不是「考勤資料」。
field-impact-keep = 保留多久？
    .name = 保留期
    .help = 計到最後一份副本刪去為止，備份也計算在內。

## 必要性和依據

sheet-impact-part-necessity = 必要性和依據
field-impact-necessary = 為什麼沒有這些資料就達不到目的？
    .name = 為何必要
    .help = 逐項看。只求方便的，拿掉。
field-impact-gentler = 考慮過哪些較不侵擾私隱的做法，為什麼不足夠？
    .name = 較不侵擾的做法
    .help = 以卡代替人臉、以簽到表代替位置、抽樣代替全部。寫「沒有」也要有理由。
field-impact-ground = 依據法律的哪一項？
    .name = 法律依據
    .help = 澳門：第6條；敏感資料看第7條；轉移看第20條。內地和歐洲：這種用法的依據，以及傳出境外的依據。香港沒有列出依據：說明收集為何必要和公平。請專業人士核對。
field-impact-notice = 怎樣告知當事人？
    .name = 告知方式
    .help = 註明日期的通知、在哪裡看到，以及怎樣拒絕或查詢。

## 去了哪裡

sheet-impact-part-flow = 去了哪裡
field-impact-flow = 資料由當事人到最後一份副本，怎樣流動？
    .name = 流向
    .help = 由手機到平台，再到應用程式、匯出檔和備份。這份評估的資料流向圖列出了頭幾站。
field-impact-recipients = 誰接收，或誰可以開啟？
    .name = 接收者
    .help = 公司內的崗位、外面的公司、支援人員，以及任何可以要求匯出的人。
field-impact-places = 存放在哪些地方，或可以從哪些地方開啟？
    .name = 地點
    .help = 只寫有書面確認的；其餘註明「未確認」。

## 風險和措施

sheet-impact-part-risks = 風險和措施
field-impact-risks = 對當事人來說，可能出什麼問題？
    .name = 風險
    .help = 從當事人的角度看，不是從公司的角度：被不應看的人看到、寫錯而未更正、遺失、被用來對付他們。
field-impact-likely = 以現況來說，發生的可能性有多大？
    .name = 可能性
field-impact-serious = 對當事人有多嚴重？
    .name = 嚴重程度
field-impact-measures = 你們怎樣應對？
    .name = 措施
    .help = 每項風險一項措施，寫明由誰做、何時之前。這份評估的計劃已列出一部分。
field-impact-left = 做了之後，剩下的風險有多大？
    .name = 剩餘風險
    .help = 如仍然是高，就不要開始：改變做法，或問律師是否須先向主管當局查詢。

## 徵詢

sheet-impact-part-asked = 徵詢了誰
field-impact-asked = 你們問過誰？
    .name = 徵詢對象
    .help = 員工或其代表、資料的負責人、律師、供應商。
field-impact-advice = 他們怎樣說？
    .name = 意見
    .help = 沒有採納的也要寫，並說明原因。

## 決定

sheet-impact-part-decision = 決定
field-impact-decision = 決定了什麼？
    .name = 決定
value-impact-decision-go = 照原定做法開始
value-impact-decision-measures = 措施齊備後才開始
value-impact-decision-change = 改變做法後再評估
value-impact-decision-stop = 不做
value-impact-decision-open = 尚未決定
field-impact-reason = 為什麼？
    .name = 理由
    .help = 兩句話，一年後再看仍然看得明白。
field-impact-decided-by = 由誰決定？
    .name = 決定人
    .help = 簽署負責的人的姓名和職位。
field-impact-decided-on = 在哪一天？
    .name = 決定日期
    .help = 須在開始使用或更改之前。保存已簽署的報告；按內地法律至少 3 年。
field-impact-next = 何時再看一次？
    .name = 下次檢視
    .help = 最遲一年後；凡用法、供應商或地點有變，也要再看。
