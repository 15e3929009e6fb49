### 平台比較：每個考慮中的平台，都問同一批問題。
### 功能問題一律用開頭的四個答案；「已向我們展示」比「只是聲稱」份量重。
### .name 是窄表格的行標題，最多 12 個中文字。不寫品牌名稱。

sheet-platforms = 平台比較
    .about = 最多五個平台，包括現時在用的，都問同一批問題。親眼看過的，比網頁上寫的有份量。
    .row = 平台
    .add = 新增平台

# .short 用於表格的欄，最多 6 個中文字。
value-platforms-capability-shown = 有，已向我們展示
    .short = 已展示
value-platforms-capability-stated = 有，但只是供應商聲稱
    .short = 只是聲稱
value-platforms-capability-no = 沒有
    .short = 沒有
value-platforms-capability-not-sure = 不知道
    .short = 不知道

## 哪個平台

sheet-platforms-part-which = 哪個平台
field-platforms-name = 平台叫什麼名字？
    .name = 平台
    .help = 按訂購表或發票上的寫法。如有兩個產品名稱相近，加上供應商的名稱。
field-platforms-edition = 你們看的是哪個版本或計劃？
    .name = 版本
    .help = 下面大部分答案因版本而異。以你們真正會付錢購買的版本為準，不是價目表上最好的那個。
field-platforms-looked = 是哪一天看的？
    .name = 查看日期
    .help = 服務會改變。過了一年，要再看一次才可依賴這些答案。

## 加密和密鑰

sheet-platforms-part-encryption = 加密和密鑰
field-platforms-in-transit = 訊息和檔案在你們的裝置與平台之間傳送時，有沒有加密？
    .name = 傳輸中加密
    .help = 索取供應商的保安文件，以及它接受的 TLS 版本。已展示：註明日期的文件，或你們的資訊科技公司所做的連線測試。
field-platforms-at-rest = 訊息、檔案和備份在儲存的地方，有沒有加密？
    .name = 儲存時加密
    .help = 訊息、檔案和備份要逐一問清楚。已展示：三樣都寫明的文件或合約頁面，註明日期。
field-platforms-end-to-end = 訊息是否加密到只有聊天中的人看得到，連供應商也看不到？
    .name = 端對端加密
    .help = 如果供應商可以搜尋、掃描或還原你們的訊息，它就看得到。已展示：說明密鑰由誰保管的技術文件。留意這類聊天較難搜尋，也較難留作紀錄。
field-platforms-keys = 解開已儲存資料的密鑰，能否由你們自己保管？
    .name = 密鑰自行保管
    .help = 問清楚訊息、檔案和備份的密鑰各由誰保管，支援人員能否使用。已展示：合約頁面，或你們在後台設定的密鑰。

## 資料在哪裡、誰接觸得到

sheet-platforms-part-place = 資料在哪裡、誰接觸得到
field-platforms-place-content = 供應商有沒有以書面確認訊息和檔案存放在哪裡？
    .name = 訊息存放地點
    .help = 要問地名，不是只問哪個地區。已展示：註明日期的信件或合約頁面。網頁上的一句話只算聲稱。
field-platforms-place-backups = 供應商有沒有以書面確認備份存放在哪裡？
    .name = 備份存放地點
    .help = 備份往往與訊息放在不同地方。已展示：註明日期的信件或合約頁面。
field-platforms-place-logs = 供應商有沒有以書面確認日誌存放在哪裡？
    .name = 日誌存放地點
    .help = 沒有訊息內容，日誌也看得出誰在何時寫給誰。已展示：註明日期的信件或合約頁面。
field-platforms-route = 供應商有沒有以書面確認資料在傳送途中經過哪些地方？
    .name = 傳送路線
    .help = 同一城市兩個辦公室之間的訊息，可能繞一個大圈。已展示：列出地點的信件或合約頁面，註明日期。
field-platforms-support-access = 供應商有沒有以書面確認支援人員可以從哪裡開啟你們的資料？
    .name = 支援人員存取
    .help = 也要問是否每次須得你們同意，以及日誌會不會顯示。已展示：註明日期的信件或合約頁面。
field-platforms-sub-processors = 可能處理你們資料的其他公司，有沒有一份列明地點的名單？
    .name = 其他公司
    .help = 索取名單，並問名單改變時怎樣通知你們。已展示：註明日期的名單。
field-platforms-own-servers = 有沒有可以安裝在你們自己伺服器上的版本？
    .name = 自己的伺服器
    .help = 問清楚每年多少錢、由誰更新、還有什麼要經過供應商。已展示：書面報價。

## 看得到什麼、設定得到什麼

sheet-platforms-part-control = 看得到什麼、設定得到什麼
field-platforms-roles = 能否給各人不同權限，令每個人只看到工作所需的？
    .name = 角色權限
    .help = 要一個試用帳戶，給測試使用者很少權限。已展示：該使用者看不到不應看到的內容。
field-platforms-two-step = 能否規定所有人登入時都要多一重驗證？
    .name = 登入多一重驗證
    .help = 可以規定，比可以選用好。已展示：在新裝置試登入，系統要求多一重驗證。
field-platforms-outsider-alert = 有外部人士加入群組時，群組裡每個人是否都看得到？
    .name = 外部人士提示
    .help = 已展示：邀請一個外部帳戶加入測試群組，看看成員看到什麼。
field-platforms-download-limits = 能否在你們選定的群組禁止下載和轉發？
    .name = 限制下載
    .help = 已展示：以一個檔案在測試群組試過。這防不了有人拍下螢幕。
field-platforms-app-permissions = 能否看到每個已連接的應用程式或機械人可以讀取什麼，並把權限收回？
    .name = 應用程式權限
    .help = 已展示：後台一個應用程式的權限清單，以及試過收回其中一項。
field-platforms-log-export = 能否匯出日誌，顯示誰登入過，以及誰匯出或刪除過資料？
    .name = 匯出日誌
    .help = 已展示：一星期的匯出檔，已在自己的電腦上開啟。
field-platforms-log-period = 日誌可追溯的時間，是否足夠你們使用？
    .name = 日誌可追溯時間
    .help = 先決定外洩後要追溯多久，再問這個版本有多少日。已展示：一項那麼久以前的紀錄，或合約頁面。
field-platforms-log-stream = 日誌能否即時傳送到你們的系統？
    .name = 日誌即時傳送
    .help = 有人會看警示，才值得問。已展示：在試用中經加密連線送到的一則紀錄。

## 保留、刪除、離開

sheet-platforms-part-keeping = 保留、刪除、離開
field-platforms-retention-settings = 能否逐個群組設定訊息和檔案保留多久？
    .name = 設定保留期
    .help = 已展示：在試用帳戶設定一個短的期限，而且確實按期刪除。
field-platforms-deletion = 已刪除的資料，在訂明時間後是否連備份也刪去？
    .name = 備份中的刪除
    .help = 問清楚多少日後最後一份副本也會刪去，合約終止時又怎樣。已展示：寫明日數的合約頁面。
field-platforms-exit = 能否把訊息和檔案取出，存成不用平台也讀得到的格式？
    .name = 離開時匯出
    .help = 已展示：一個部門的試匯出檔，已在自己的電腦上開啟。
field-platforms-availability = 合約有沒有訂明服務須有多少時間正常運作？
    .name = 正常運作時間
    .help = 問清楚是多少、怎樣計算、達不到會怎樣。已展示：合約頁面。

## 合約和證書

sheet-platforms-part-contract = 合約和證書
field-platforms-data-terms = 有沒有條款約束供應商怎樣處理你們的資料？
    .name = 資料條款
    .help = 索取你們要簽署的文本，上面有訂約公司的名稱。已展示：文本本身。
field-platforms-audit-right = 合約是否容許你們或你們指定的審核人員，查核資料怎樣受保護？
    .name = 查核權
    .help = 有些供應商改為提供審計報告：照樣記下。已展示：該項條文。
field-platforms-breach-notice = 合約有沒有訂明供應商多快把資料外洩告知你們？
    .name = 外洩通知
    .help = 找出多少小時或多少日，以及會告知什麼。已展示：該項條文。
field-platforms-certificates = 有沒有涵蓋這項服務而現時有效的證書或審計報告？
    .name = 證書
    .help = 看版本、範圍和地點：是不是這項服務，是不是存放你們資料的地方？ISO/IEC 27001 現行為2022年版；SOC 2 報告要第二類（Type 2），並看涵蓋的期間。已展示：文件本身。
