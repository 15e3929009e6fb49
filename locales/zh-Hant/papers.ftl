### 文件草稿：供應商查詢函、員工通知書、聊天政策、澳門工作表、離職核對表、積分計劃。
### 小公司會把草稿列印、核對、簽署、使用，所以用公司的口吻。信中「貴公司」是供應商；通知書和政策中「你」是員工；
### 澳門工作表的「你們」是公司自己，用澳門法定用語。
### .name 是文件在選單和目錄中的名稱；.about 告訴公司怎樣使用，印在最後一頁「給你們的說明」之下。

## 每份文件

# 每頁頂部。
paper-classification = 草稿，使用前請專業人士核對
paper-footer = 草稿，並非法律意見
# $organisation (String) - 公司名稱
paper-document-title = 文件草稿。{ $organisation }
# $date (Date) - 今天；$law (Date) - 查看法律的日期
paper-drafted = { DATETIME($date, dateStyle: "long") }的草稿，所據法律截至 { DATETIME($law, dateStyle: "long") }。使用前請專業人士核對。
# 最後一頁的標題，是給公司自己存檔的。
paper-notes = 給你們的說明：怎樣使用草稿，以及所據的法律
paper-notes-outline = 給你們的說明
paper-law = 依據
paper-law-about = 條文內容
# 問題表的標題。
paper-questions-question = 本公司的問題
paper-questions-answer = 貴公司的答覆，以及所據的文件
# $id (String) - 每種語言、每封信都不變的短名稱，例如「audit-log」
paper-questions-reference = 本公司參考編號：{ $id }
# 三類群組，各一個詞。
paper-class-open = 開放
paper-class-internal = 內部
paper-class-restricted = 受限
# Below one of the three, where a department may not write such things in this chat until something is settled.
paper-class-away = 目前不在這個聊天平台
# 表中沒有剔選任何項目。
paper-kinds-none = 尚未列出

## 供應商查詢函
## 「貴公司」是供應商。有禮、準確；不稱讚，也不指摘。

paper-vendor-letter = 有關本公司存放於貴平台資料的查詢，敬請書面答覆
    .name = 供應商查詢函
    .about = 寄給合約或訂購表上的公司；如有外判公司替你們設定平台，也寄給它。答覆註明日期存檔，這就是你們的證據；然後按答覆更改有關的答案。每條問題附有固定的編號，遲來的答覆也找得到位置。
    .empty = 就目前已作答的部分，沒有須向供應商查詢的問題。
paper-vendor-letter-head-from = 發信人
paper-vendor-letter-head-to = 致
paper-vendor-letter-head-service = 服務及版本
paper-vendor-letter-head-date = 日期
paper-vendor-letter-opening = 敬啟者：本公司業務上使用貴公司的服務，並須為經該服務處理的個人資料負責。為此，謹請貴公司以書面說明：資料存放在哪裡、誰可以接觸到，以及貴公司受哪些條款約束。
paper-vendor-letter-why-hong-kong = 在香港，供應商獲本公司授權所做的事，也當作由本公司所做（《個人資料（私隱）條例》（第486章）第65(2)條）。本公司須以合約或其他方法約束供應商保障資料，並且不讓資料的保留時間超過所需（附表1，保障資料第4(2)及第2(3)原則）。
paper-vendor-letter-why-macau = 在澳門，本公司須選擇能提供足夠保障的次合同人，並監察其執行（第8/2005號法律第15條第2款）；次合同人只可按本公司的指示行事（第17條）。把資料存放在澳門以外，不論何處，都屬轉移（第19條及第20條）。
paper-vendor-letter-why-mainland = 就身在內地的人，《個人信息保護法》要求委託處理個人信息的一方與受託人訂立約定並加以監督；受託人未經同意，不得轉委託他人處理（第21條）。
paper-vendor-letter-why-eu = 如歐洲法律直接或經客戶合約涉及本公司，《通用數據保障條例》（GDPR）要求與供應商訂立合約（第28條），而每次把資料轉移到歐盟以外都要有依據（第44至49條）。
paper-vendor-letter-how = 怎樣答覆
paper-vendor-letter-how-list-number = 請按編號作答，可填寫下表或另函答覆。
paper-vendor-letter-how-list-document = 如答案見於合約、證書或公開網頁，請註明文件名稱、日期和段落。
paper-vendor-letter-how-list-cannot = 如未能答覆，請說明；本公司會把該點視為未知。
# +86 是內地的電話區號。
paper-vendor-letter-how-list-plus-86 = 如以 +86 號碼登記的帳戶有不同安排，請兩者分別作答。
paper-vendor-letter-reply-by = 請於此日期或之前答覆
paper-vendor-letter-reply-contact = 答覆請送交
paper-vendor-letter-place = 資料在哪裡
paper-vendor-letter-reach = 誰可以接觸到
paper-vendor-letter-contract = 合約怎樣訂明
paper-vendor-letter-sign-in = 登入及設定
paper-vendor-letter-logs = 日誌
paper-vendor-letter-apps = 連接的應用程式及 AI
paper-vendor-letter-end = 查找、刪除、保留、終止服務
paper-vendor-letter-attach = 請一併附上（如有）
paper-vendor-letter-attach-list-terms = 適用於本公司所用版本的資料處理條款，連同訂約公司的名稱。
paper-vendor-letter-attach-list-others = 貴公司聘用的其他公司名單：名稱、地點、工作。
paper-vendor-letter-attach-list-certificates = 證書及審計報告，連同版本、範圍、地點和日期。
paper-vendor-letter-attach-list-keys = 加密方法的說明，並寫明密鑰由誰保管。
paper-vendor-letter-closing = 收到答覆之前，本公司會把以上各點視為未知，並且不會把最敏感的資料放在聊天平台。敬希早日賜覆，並謝協助。
paper-vendor-letter-confirm = 供應商確認
paper-vendor-letter-confirm-text = 以上答覆適用於本函所列的服務、版本及帳戶。
paper-vendor-letter-confirm-form-company = 公司名稱（與合約相同）

## 員工通知書
## 「你」是員工。店裡每個人都看得明白。通知書不是徵求同意。

paper-staff-notice = 工作聊天平台怎樣處理你的資料
    .name = 員工通知書
    .about = 刪去與事實不符的部分，填妥空白處，發給每個人；新員工在第一天、開設帳戶之前派發。保留簽署的末頁，或記錄誰在何時收到的名單。如會搜尋或閱讀訊息，須先填妥有關各欄，在開始之前派發。
paper-staff-notice-head-from = 發出人
paper-staff-notice-head-service = 平台
paper-staff-notice-head-date = 日期
paper-staff-notice-opening = 我們用這個平台工作。本通知書說明在平台上處理你哪些資料、用來做什麼、誰看得到、保留多久，以及你可以向我們提出什麼要求。
paper-staff-notice-data = 哪些資料、用來做什麼
paper-staff-notice-data-list-account = 你的帳戶：姓名、工作電話、部門。讓同事找到你。
paper-staff-notice-data-list-messages = 你在平台上寫的和傳送的內容。用於工作，以及日後查閱曾經商定的事。
paper-staff-notice-data-list-files = 你在平台上分享或存放的檔案。用於共同處理。
paper-staff-notice-data-list-attendance = 你上班和下班打卡的時間。用於記錄工時和正確支薪。
paper-staff-notice-data-list-approvals = 請假、報銷等申請及其理由。用於審批。
paper-staff-notice-data-list-customers = 你在客戶對話中的姓名和訊息。用於服務客戶和處理投訴。
paper-staff-notice-data-list-video = 會議和通話；只有在開始時已宣佈的才會錄音錄影。用於遙距合作。
paper-staff-notice-data-list-assistant = 你交給 AI 助理的內容。用於協助撰寫和搜尋。
paper-staff-notice-data-list-logs = 誰登入過，以及誰匯出或刪除過資料。用於保護每個人的資料。
paper-staff-notice-needed = 你必須提供什麼
paper-staff-notice-needed-text = 你需要一個載有姓名和工作電話的帳戶，因為工作在那裡分派和回覆。相片、生日或私人電話，由你自己決定；不提供，也不會對你有任何不利。
# 人臉或定位打卡：必須有較不侵擾私隱的方式可選。
paper-staff-notice-check-in = 你可以用人臉或位置打卡，所得資料只用於以下所填的用途。如你不想這樣打卡，可以改用最後一欄所寫的方式：
paper-staff-notice-check-in-form-for = 用於什麼
paper-staff-notice-check-in-form-moment = 何時記錄人臉或位置
paper-staff-notice-check-in-form-instead = 可改用
paper-staff-notice-who = 誰看得到
paper-staff-notice-who-list-colleagues = 同一群組，或可開啟同一資料夾的同事。
paper-staff-notice-who-list-managers = 經理、人事和財務人員，以工作所需為限。
paper-staff-notice-who-list-administrators = 平台管理員，但須有理由：故障、資料外洩、法律責任、懷疑有人濫用。由負責人決定，並記下理由。
paper-staff-notice-who-list-provider = 營運平台的公司，以及它聘用的其他公司，代我們處理資料。
paper-staff-notice-who-list-outsiders = 客戶、貨品供應商和顧問，限於他們所屬的群組。
paper-staff-notice-who-list-apps = 由他人開發、已連接的應用程式、機械人和 AI，限於它們加入的群組。
paper-staff-notice-who-list-authorities = 主管當局和法院，如本地或存放資料地方的法律有此要求。
paper-staff-notice-watching = 除非已事先以通知書告知，我們不會在訊息中搜尋關鍵字，也不會閱讀你的訊息。
paper-staff-notice-searching = 我們會因某些原因搜尋或監察訊息，只按以下所填的方式進行：
paper-staff-notice-searching-form-what = 搜尋或監察什麼
paper-staff-notice-searching-form-for = 為了什麼
paper-staff-notice-searching-form-how = 怎樣進行、何時進行
paper-staff-notice-searching-form-who = 誰看到結果
paper-staff-notice-searching-form-long = 保留多久
paper-staff-notice-where = 存放在哪裡
# 可能是，也可能不是：保留「可能」。
paper-staff-notice-mainland-place = 部分資料可能存放在內地，或可以從內地開啟。
paper-staff-notice-where-text = 存放在別處的資料，也受當地法律規管。
paper-staff-notice-open-network = 澳門：你所寫和傳送的內容會經互聯網等開放網絡傳送，途中可能被無權的人看到或使用（第8/2005號法律第10條）。
paper-staff-notice-where-form-places = 存放或可以開啟的地方
paper-staff-notice-long = 保留多久
paper-staff-notice-long-text = 保留至目的已達或法律要求的期限為止，之後刪除。各類資料的期限，可向負責人查詢。
paper-staff-notice-long-list-hong-kong = 香港：人事資料一般在你離職後不超過 7 年（私隱專員公署《人力資源管理實務守則》）。
paper-staff-notice-long-list-macau = 澳門：僱傭紀錄在僱傭關係期間及終止後 3 年內保存（第7/2008號法律第13條）。
paper-staff-notice-rights = 你可以向我們提出什麼要求
paper-staff-notice-rights-list-hong-kong = 香港：查閱和改正你的資料。我們在 40 日內答覆（《個人資料（私隱）條例》（第486章）第18至25條）。你也可以聯絡個人資料私隱專員公署。
paper-staff-notice-rights-list-macau = 澳門：可自由查閱和更正你的資料，相隔合理時間即可提出，不得過分拖延，費用也不得過高；並可反對資料的使用（第8/2005號法律第11條及第12條）。你也可以聯絡個人資料保護局。
paper-staff-notice-rights-list-mainland = 內地：取得你的個人信息副本，要求更正、刪除或說明。我們會及時處理（《個人信息保護法》第45至50條）。你也可以聯絡下列部門。
paper-staff-notice-rights-list-eu = 歐洲法律適用時：我們在一個月內答覆（《通用數據保障條例》（GDPR）第12(3)條）。你也可以聯絡下列監管機關。
# Offices to complain to: a line to fill in, since they differ from place to place.
paper-staff-notice-rights-form-mainland = 內地：你居住地的主管部門
paper-staff-notice-rights-form-eu = 歐盟：你居住地的監管機關
paper-staff-notice-mainland = 如你在內地工作
paper-staff-notice-mainland-text = 你傳送的內容，我們可以在內地以外開啟；香港和澳門都算境外。你會就此另外收到一份告知書，說明由誰接收、處理目的、處理方式、個人信息的種類，以及你怎樣行使權利（《個人信息保護法》第39條）。需要你單獨同意的，會另用一份表格徵求。
paper-staff-notice-ask = 向誰查詢
paper-staff-notice-ask-form-person = 負責人
paper-staff-notice-ask-form-deputy = 副手
paper-staff-notice-ask-form-contact = 電話、電郵
paper-staff-notice-received = 簽收
paper-staff-notice-received-text = 我已收到本通知書。我的簽名只確認這一點，不表示同意。

## 聊天政策
## 「你」是員工。短而做得到的規則；不作威脅。

paper-chat-policy = 工作聊天規則
    .name = 聊天政策
    .about = 修改不切合你們工作的部分，填妥空白處，決定、簽署，再發給所有人。每個群組的名稱都要寫明類別。部門一表列出你們為各部門剔選的項目。每年向每個團隊講解一次，新員工在第一星期內聽講。
paper-chat-policy-head-from = 公司
paper-chat-policy-head-service = 平台
paper-chat-policy-head-since = 生效日期
paper-chat-policy-head-review = 下次檢視日期
paper-chat-policy-opening = 本規則是員工守則的一部分，適用於在我們群組中寫或讀的每一個人，不論用哪部裝置。
paper-chat-policy-classes = 什麼可以在哪裡說
paper-chat-policy-classes-text = 每個群組屬於三類之一，看名稱便知道。不肯定的話，選較嚴格的一類，或先問清楚。
# 表頭。
paper-chat-policy-classes-table-class = 群組類別
paper-chat-policy-classes-table-for = 用來做什麼
paper-chat-policy-classes-table-kinds = 可以放進去的資料
paper-chat-policy-classes-table-open = 開放
    .for = 誰知道都無妨的內容。外部人士可以是成員。
paper-chat-policy-classes-table-internal = 內部
    .for = 日常工作。只限工作上有需要的同事；外部人士須得群主同意。
paper-chat-policy-classes-table-restricted = 受限
    .for = 落入壞人手中會傷害人的內容。只限名單上的成員；沒有訪客，沒有機械人。沒有這類群組的話，就不放在聊天裡。
paper-chat-policy-departments = 各部門
paper-chat-policy-departments-table-department = 部門
paper-chat-policy-departments-table-kinds = 有什麼資料
# 該部門所需的最嚴格一類群組。
paper-chat-policy-departments-table-class = 須用的最嚴格群組類別
paper-chat-policy-never = 任何群組都不可以放的
paper-chat-policy-never-list-secrets = 密碼、一次性驗證碼、密鑰。
paper-chat-policy-never-list-cards = 完整的信用卡或扣帳卡號碼。
paper-chat-policy-never-list-people = 為其他目的收集、有關同事或客戶的文件：解僱、患病、投訴。先問負責人。
paper-chat-policy-never-list-private = 公司的事，也不可在私人聊天或其他平台談。
paper-chat-policy-never-form-instead = 這類文件改放在
paper-chat-policy-wrong = 傳錯群組
paper-chat-policy-wrong-steps-recall = 立刻撤回或刪除。
paper-chat-policy-wrong-steps-tell = 立刻告訴負責人，有需要就打電話。
paper-chat-policy-wrong-steps-ask = 請群組裡的人刪除，不要轉發。
paper-chat-policy-wrong-text = 報告自己或別人的失誤，不會受責備。一分鐘內報告的，往往還來得及補救。
paper-chat-policy-outsiders = 外部人士
paper-chat-policy-outsiders-list-name = 有外部人士的群組，名稱要寫明。
paper-chat-policy-outsiders-list-owner = 只有群主可以讓外部人士加入，並且知道為了什麼。
paper-chat-policy-outsiders-list-restricted = 受限群組沒有外部人士。
paper-chat-policy-outsiders-list-done = 合作一完結，外部人士當日離開群組。
paper-chat-policy-outsiders-list-check = 群主每三個月查核成員一次。
paper-chat-policy-customers = 與客戶聊天
paper-chat-policy-customers-list-never = 我們不會在聊天中索取身份證明文件、銀行資料或醫療文件。
paper-chat-policy-customers-list-sent = 客戶仍然傳來的，存到適當的地方，再從聊天中刪除。
paper-chat-policy-customers-list-account = 只用工作帳戶與客戶聯絡。
paper-chat-policy-assistant = AI 助理
paper-chat-policy-assistant-list-which = 只用這裡列出的助理，用於撰寫、搜尋和翻譯。
paper-chat-policy-assistant-list-never = 受限群組的內容，以及客戶或同事的文件，一概不可交給它。
paper-chat-policy-assistant-list-check = 誰使用結果，誰就要先核對，並為它負責。
paper-chat-policy-assistant-list-settings = 開發商可否保留輸入的內容或用作訓練，由管理員設定，不由個別使用者決定。
paper-chat-policy-assistant-form-name = 助理
paper-chat-policy-apps = 連接的應用程式和機械人
paper-chat-policy-apps-list-first = 連接應用程式或機械人之前，一律先問負責人。
paper-chat-policy-apps-list-restricted = 應用程式和機械人不得讀取受限群組。
paper-chat-policy-apps-list-list = 每一個都列在我們的清單上，並有人負責。
paper-chat-policy-devices = 手機和電腦
paper-chat-policy-devices-list-lock = 裝置會自動上鎖，只能以密碼、指紋或人臉解鎖。
paper-chat-policy-devices-list-lost = 遺失或被盜：一小時內致電負責人，以便截斷連接。
paper-chat-policy-devices-list-copies = 公司的聊天和檔案，不在私人裝置或私人儲存空間留副本。
paper-chat-policy-keep = 保留和刪除
paper-chat-policy-keep-list-records = 發票、合約和工時紀錄，在聊天以外存檔。
paper-chat-policy-keep-list-delete = 不再需要的，按清單所列期限刪除。
paper-chat-policy-keep-list-stop = 發生爭議或主管當局提出要求時，由負責人停止刪除。
paper-chat-policy-leavers = 有人離職時
paper-chat-policy-leavers-list-account = 最遲在最後一個工作天停用帳戶。
paper-chat-policy-leavers-list-groups = 群組和檔案事先換好新的群主或負責人。
paper-chat-policy-leavers-list-nothing = 什麼都不帶走：檔案、名單、聊天副本都不可以。
paper-chat-policy-leavers-list-secrecy = 本來保密的，離職後仍然保密。
paper-chat-policy-charge = 由誰負責
paper-chat-policy-charge-form-person = 負責人
paper-chat-policy-charge-form-deputy = 副手
paper-chat-policy-charge-form-contact = 電話、電郵
paper-chat-policy-charge-text = 失誤是學習的機會。故意不守本規則的，按員工守則處理。

## 澳門工作表
## 「你們」是公司。第8/2005號法律用其法定用語：通知、許可、正當性條件、負責實體、次合同人。

paper-dspdp-worksheet = 第8/2005號法律與我們的聊天：我們的決定，以及個人資料保護局表格要填的內容
    .name = 澳門工作表（個人資料保護局）
    .about = 與律師或個人資料保護局一起逐項填寫。這份工作表供你們自己存檔，不是該局的表格；該局的表格在其網站，中文和葡文，免費，每個目的一份。寫着「請核對」的，我們未看過官方文本。
paper-dspdp-worksheet-head-from = 公司
paper-dspdp-worksheet-head-service = 平台
paper-dspdp-worksheet-head-by = 填寫人
paper-dspdp-worksheet-head-date = 日期
paper-dspdp-worksheet-opening = 「該局」指澳門個人資料保護局。香港、內地和新加坡都在澳門以外。
paper-dspdp-worksheet-purposes = 各個目的，以及容許每個目的的條件
paper-dspdp-worksheet-purposes-text = 每次使用個人資料，都須具備第6條的一項正當性條件：明確同意；與當事人的合同；法定義務；當事人的重大利益；執行公共利益的任務；優於當事人權益的正當利益。同意須出於自由，所以不要單靠僱員的同意。
paper-dspdp-worksheet-purposes-notify = 自動化處理須在開始後 8 日內通知該局（第21條第1款）。有些日常處理獲豁免，包括薪酬和福利，以及員工和服務提供者的行政管理：豁免的條件請核對。獲豁免通知，並不解決把資料轉移到澳門以外的問題。
paper-dspdp-worksheet-purposes-table-purpose = 目的
paper-dspdp-worksheet-purposes-table-condition = 第6條的條件
paper-dspdp-worksheet-purposes-table-reference = 通知日期和編號；或豁免
paper-dspdp-worksheet-sensitive = 敏感資料
paper-dspdp-worksheet-sensitive-text = 除非屬於例外情況，法律禁止處理第7條所列的資料。如例外是同意，必須是明確許可。有些情況須預先取得該局的許可（第22條）：請向該局核對。
paper-dspdp-worksheet-sensitive-table-kind = 資料種類
paper-dspdp-worksheet-sensitive-table-exception = 第7條的例外，或已移離聊天
paper-dspdp-worksheet-sensitive-table-who = 決定人、日期
paper-dspdp-worksheet-grounds = 離開澳門：每類資料的理由
paper-dspdp-worksheet-grounds-text = 目的地確保適當的保護程度，資料便可離開澳門；是否適當由該局決定（第19條）。據我們所知，該局沒有公佈這些地方的名單：請核對。否則須具備第20條第1款的一項理由，並通知該局。以下編號只為方便填寫，不是法律條文的編號。
paper-dspdp-worksheet-grounds-steps-consent = 當事人的明確同意：自由、特定、知情。
paper-dspdp-worksheet-grounds-steps-contract = 為履行與當事人的合同，或訂立合同前的措施所必需。
paper-dspdp-worksheet-grounds-steps-interest = 為履行或訂立有利於當事人的合同所必需。
paper-dspdp-worksheet-grounds-steps-public = 重要的公共利益，或為在司法程序中主張權利（措辭請核對）。
paper-dspdp-worksheet-grounds-steps-vital = 當事人的重大利益（措辭請核對）。
paper-dspdp-worksheet-grounds-steps-register = 來自公共登記的資料（措辭請核對）。
paper-dspdp-worksheet-grounds-not = 業務上方便，不是理由；正當利益可用於第6條，在這裡不是理由。「必需」從嚴解釋。
paper-dspdp-worksheet-transfers-kind = 資料種類
paper-dspdp-worksheet-transfers-departments = 部門
paper-dspdp-worksheet-transfers-to = 存放地點、從哪裡開啟
paper-dspdp-worksheet-transfers-ground = 理由 1 至 6，或沒有
paper-dspdp-worksheet-transfers-who = 決定人、日期
paper-dspdp-worksheet-none = 寫「沒有」的：請該局決定目的地的保護程度是否適當（第19條），或申請該局許可並說明你們的保障措施，例如合同條款（第20條第2款）。該局要求哪些保障，以及第20條第2款的措辭：請向該局核對。
paper-dspdp-worksheet-gba = 與你們自己在內地九市的公司簽訂大灣區標準合同（內地、澳門），屬自願性質，並須另行備案。該局是否接納它符合第20條：請向該局查詢。
paper-dspdp-worksheet-request = 通知或許可申請的內容
paper-dspdp-worksheet-request-text = 第23條要求以下各項。每個目的複製這部分一份。
paper-dspdp-worksheet-request-form-controller = 負責實體及其地址
paper-dspdp-worksheet-request-form-purpose = 目的
paper-dspdp-worksheet-request-form-people = 誰的資料：各類當事人
paper-dspdp-worksheet-request-form-kinds = 資料種類
paper-dspdp-worksheet-request-form-recipients = 資料接收者
paper-dspdp-worksheet-request-form-processor = 代你們處理的一方（次合同人）
paper-dspdp-worksheet-request-form-combination = 與其他資料的互聯（第9條）
paper-dspdp-worksheet-request-form-period = 保存時間
paper-dspdp-worksheet-request-form-access = 當事人怎樣查閱和更正
paper-dspdp-worksheet-request-form-transfers = 轉移到澳門以外
paper-dspdp-worksheet-request-form-security = 安全措施概要（第15條、第16條）
paper-dspdp-worksheet-record = 遞交紀錄及該局的答覆
paper-dspdp-worksheet-record-table-purpose = 目的
paper-dspdp-worksheet-record-table-sent = 遞交日期
paper-dspdp-worksheet-record-table-reference = 編號
paper-dspdp-worksheet-record-table-answer = 該局的答覆、日期

## 離職核對表
## 每名離職員工一張，由公司填寫。

paper-leaver-checklist = 員工離職：聊天平台
    .name = 離職核對表
    .about = 每名離職員工列印一張，在最後一天前一星期開始，完成後與人事文件一併存檔。不適用的步驟劃一橫線。即時離職的話，先處理帳戶、裝置和權限，一小時之內完成。
paper-leaver-checklist-head-from = 公司
paper-leaver-checklist-head-name = 離職員工
paper-leaver-checklist-head-department = 部門
paper-leaver-checklist-head-day = 最後一個工作天
paper-leaver-checklist-opening = 每行簡簽並寫上日期，最遲在最後一個工作天完成。
paper-leaver-checklist-steps-step = 步驟
paper-leaver-checklist-steps-who = 經手人
paper-leaver-checklist-steps-date = 日期
paper-leaver-checklist-steps-groups = 群組已有新群主，資料夾已有新負責人。
paper-leaver-checklist-steps-records = 必須保存的檔案和訊息，已在聊天以外存檔。
paper-leaver-checklist-steps-account = 帳戶已停用或鎖上。
paper-leaver-checklist-steps-devices = 帳戶已在所有手機和電腦上登出。
paper-leaver-checklist-steps-rights = 管理員權限已收回，管理員名單已更新。
paper-leaver-checklist-steps-apps = 以這個帳戶運作的應用程式和機械人，已換負責人或移除。
paper-leaver-checklist-steps-passwords = 曾與這名員工共用的密碼已更改。
paper-leaver-checklist-steps-outside = 已離開客戶、貨品供應商和主管當局的群組，對方也知道新的聯絡人。
# +86 是內地的電話區號。
paper-leaver-checklist-steps-number = 以私人或 +86 號碼登記的帳戶，已移出我們的工作空間。
paper-leaver-checklist-steps-phone = 私人裝置上的公司資料已刪除，並由本人確認。
paper-leaver-checklist-steps-check-in = 人臉模板和位置紀錄已刪除，法律要求保存的除外。
paper-leaver-checklist-steps-secrecy = 已提醒本人：本來保密的，離職後仍然保密。
paper-leaver-checklist-steps-hong-kong = 香港：已記下刪除人事資料的日期，一般不超過由今天起計 7 年。
paper-leaver-checklist-steps-macau = 澳門：僱傭紀錄須保存至離職後 3 年，到期日已記下。
paper-leaver-checklist-steps-members = 已查看成員名單：名字不再出現。

## 積分計劃
## 一頁。嘉許小心的人，從不扣分。語氣輕鬆，但不幼稚。

paper-points-scheme = 愛護資料積分計劃
    .name = 積分計劃
    .about = 分數和謝禮由你們自己決定。問問員工喜歡什麼；管理層也要參加，並帶頭報告自己的失誤。積分要與薪酬掛鈎的話，先問你們的僱傭顧問。如果再沒有人報告，計劃就失敗了：先問原因，再改分數。
paper-points-scheme-head-from = 公司
paper-points-scheme-head-since = 由何時至何時
paper-points-scheme-head-person = 記分人
paper-points-scheme-opening = 誰留意到、報告或改善一件事，就是在保護我們所有人。我們希望看得見，並說聲多謝。沒有人要去監視別人。
paper-points-scheme-points-what = 做了什麼
paper-points-scheme-points-number = 分數
paper-points-scheme-points-own-slip = 立刻報告自己的失誤，例如訊息傳錯群組
    .number = 5
paper-points-scheme-points-strange = 報告可疑的訊息、登入或應用程式
    .number = 3
paper-points-scheme-points-door = 發現沒有關好的門：仍在群組的舊成員、對所有人開放的資料夾
    .number = 3
paper-points-scheme-points-drill = 參加演練
    .number = 2
paper-points-scheme-points-better = 提出更簡單或更好的規則，並獲採納
    .number = 2
paper-points-scheme-rules = 計劃怎樣運作
paper-points-scheme-rules-list-none-off = 從不扣分。故意濫用另行處理，與本計劃無關。
paper-points-scheme-rules-list-no-ranking = 不設公開排名。想公佈名字的，才公佈。
paper-points-scheme-rules-list-all = 人人參加，管理層先行。
paper-points-scheme-rules-list-thanks = 10 分起有小小謝禮，人人都有機會得到。
paper-points-scheme-rules-list-list = 名單只用於本計劃，不用於薪酬、評核或晉升；只有記分人看得到，一年後刪除。
paper-points-scheme-answers = 誰負責什麼
paper-points-scheme-answers-table-who = 誰
paper-points-scheme-answers-table-for = 負責什麼
paper-points-scheme-answers-table-owner = 老闆或管理層
    .for = 規則，以及所需的金錢和時間；並與其他人一樣遵守。
paper-points-scheme-answers-table-person = 負責人
    .for = 認真對待每個報告，當日回覆，記錄時不責備任何人。
paper-points-scheme-answers-table-groups = 群主
    .for = 誰是成員，群組屬於哪一類。
paper-points-scheme-answers-table-everyone = 所有人
    .for = 自己發佈的內容，以及出了錯就說出來。
