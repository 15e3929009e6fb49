### 各行業的例子，三個層面各一行，顯示在層面之下。
### 用香港和澳門的同行一看便明的例子；一行約 75 個中文字以內。

## 零售

example-retail-sensitivity = 載有姓名和信用卡號碼的退款單、顧客的送貨地址、當日營業額、收銀員的病假紙。
example-retail-roles = 區域經理和所有分店同在一個群組、暑假後已離開的學生兼職、加進來一星期的裝修師傅。
example-retail-mobility = 內地的採購同事開啟存貨群組、貨品供應商收到訂貨單、存貨應用程式自己另存一份。

## 餐飲及酒店

example-catering-sensitivity = 登記入住時拍下的旅客護照、訂座旁註明的敏感食物、小費怎樣分、侍應的病假紙。
example-catering-roles = 廚房、樓面和散工同在一個群組、派臨時工來的中介公司、已轉到別處的廚師。
example-catering-mobility = 訂座服務傳來客人姓名、會計公司收到更表、員工把群組放在自己的手機。

## 醫療

example-health-sensitivity = 傷口相片、X 光片、化驗結果、保險表格、病人姓名連同所做的治療。
example-health-roles = 醫生、護士和登記處同在一個群組、上個月的替假醫生、化驗所的聯絡人。
example-health-mobility = X 光片傳給關口另一邊的專科醫生、姓名進了預約應用程式、化驗結果傳到護士自己的手機。

## 金融及保險

example-finance-sensitivity = 客戶的身份證和銀行月結單、買賣指示、投保的健康申報表。
example-finance-roles = 代理和後勤同在一個群組、不負責落單的助理、外聘的核數師。
example-finance-mobility = 客戶文件轉交保險公司、內地總部可以看到、外地的服務保存存檔。

## 法律及會計

example-legal-sensitivity = 離婚呈請書、客戶的銀行月結單、不可讓他人看到的草稿、客戶公司的薪酬表。
example-legal-roles = 合夥人、見習律師和客戶同在一個群組、臨時文員、因利益衝突而不應接觸這宗案件的同事。
example-legal-mobility = 文件傳給內地的律師事務所和翻譯公司、掃描應用程式每頁自己另存一份。

## 博彩及娛樂

example-gaming-sensitivity = 客人的護照和信貸額、被禁止進場人士的相片、莊荷的警告信。
example-gaming-roles = 場面經理、客戶服務主任和賬房同在一個群組、帶客的中介人、清潔公司的主管。
example-gaming-mobility = 客人名單傳給內地的客戶服務主任、酒店和司機，以及海外總部。

## 建築及地產

example-construction-sensitivity = 工人的身份證和平安卡（澳門：職安卡）、意外現場的相片、買家的按揭文件、投標價。
example-construction-roles = 總承建商、分判商和管工同在一個地盤群組、上個工程的測量師、業主的代理。
example-construction-mobility = 地盤相片傳給內地的則師、閘口的人臉資料傳給閘機生產商、圖則傳給供貨商。

## 教育

example-education-sensitivity = 學生的健康備註、成績、班上的合照、家長的電話、老師的評核。
example-education-roles = 老師和家長同在一個班群、已離職的導師、校車司機。
example-education-mobility = 外地開發的功課應用程式、家長之間轉發的相片、內地姊妹學校開啟的文件。

## 運輸及物流

example-logistics-sensitivity = 司機的即時位置、收件人的姓名、地址和簽名、附有身份證的報關表。
example-logistics-roles = 調度員、自己的司機和外判司機同在一個群組、跟蹤貨車的客戶、口岸的報關行。
example-logistics-mobility = 送貨名單傳給內地的貨運代理、表格傳給報關行、位置傳到追蹤應用程式。

## 科技

example-technology-sensitivity = 為查找故障而複製的客戶資料庫、密碼和密鑰、求職者的履歷、載有姓名的日誌。
example-technology-roles = 開發人員和自由工作者同在一個群組、客戶自己的工程師、讀取每則訊息的機械人。
example-technology-mobility = 內地的團隊什麼都開得到、故障紀錄傳到外地的追蹤服務、程式碼和日誌交給 AI 助理。

## 製造及貿易

example-manufacturing-sensitivity = 買家的價格和圖紙、工人的身份證和糧單、載有姓名的意外報告。
example-manufacturing-roles = 這邊的辦公室和整間工廠同在一個群組、已離職的生產線主管、買家的驗貨員。
example-manufacturing-mobility = 內地工廠什麼都開得到、歐洲的買家收到報告、代理轉發訂單。

## 其他

example-other-sensitivity = 身份證的相片、傳給會計公司的糧單、載有客戶姓名和電話的投訴。
example-other-roles = 全公司同在一個群組、去年已離職的人、外聘的會計或資訊科技公司。
example-other-mobility = 同事在內地打開聊天、會計公司收到檔案、連接的應用程式自己另存一份。
