### 紀錄：每類紀錄在聊天中保留多久，對照必須、最多可以或需要保留多久。
### 「至少」是下限，「不超過」是上限，不可互換。期限和法律名稱照原樣。
### 未能確認數字的，文中會說明；不要自行加上。

sheet-records = 紀錄保留多久
    .about = 每類紀錄，平台的做法對照法律或工作的要求。太短會失去需要的東西；太長同樣是不足之處。

sheet-records-part-chat = 聊天之中
field-records-kept = 這類紀錄在聊天裡嗎？
    .name = 在聊天裡
    .help = 只有一部分在聊天裡，或在聊天裡審批、商定，再存檔在別處的，也答「是」。
value-records-kept-yes = 是
value-records-kept-no = 否
value-records-kept-not-sure = 不知道
field-records-told = 平台保留多久？
    .name = 平台保留
    .help = 以合約所寫，或管理後台儲存或訊息設定所示的為準。找不到？找出仍打得開的最舊一項，並問供應商。

sheet-records-part-need = 你們的需要
field-records-needed = 你們自己需要保留多久？
    .name = 需要保留
    .help = 這裡列出的法律如有數字，由那裡開始。沒有的話，問問誰會用到、用來做什麼、用到何時。
field-records-reason = 為什麼要這麼久？
    .name = 理由
    .help = 一行便夠：法律、保養期、合約，或任何人說得出的最後一次用途。

sheet-records-part-elsewhere = 聊天以外
field-records-elsewhere = 聊天以外有沒有副本？
    .name = 聊天外的副本
    .help = 備份過一段時間便會被覆寫。只有存檔才能把紀錄留足整個期限。
value-records-elsewhere-archive = 有，已歸檔或存檔至期滿
value-records-elsewhere-backup = 只在備份裡
value-records-elsewhere-no = 沒有
value-records-elsewhere-not-sure = 不知道
field-records-decides = 由誰決定刪除？
    .name = 由誰決定刪除
    .help = 姓名或職位。沒有人決定，就會永遠留着，或意外消失。

## 帳目和合約

entry-records-tax-books = 與利得稅有關的業務紀錄，香港
    .help = 發票、收據、報銷，以及帳目背後的其他文件：至少 7 年。在聊天以外存檔，因為清理聊天時不會分辨這些紀錄。
entry-records-books-macau = 公司簿冊及紀錄，澳門
    .help = 我們未能確認澳門的期限。請向會計或會計師查詢，並記下他們所指的法律。
entry-records-books-mainland = 會計帳簿及憑證，內地
    .help = 我們未能確認期限。請向內地公司的會計或核數師查詢，並記下他們所指的法律；存放在內地公司能夠出示的地方。
entry-records-approvals = 請假、報銷和採購的審批
    .help = 屬於帳目依據的，按業務紀錄的期限。請假之類，由你們自己訂定。
entry-records-contracts = 合約及有關的約定
    .help = 沒有劃一期限：只要有人仍可據此提出申索，便要保留。問你們的律師，並保留更改條款的訊息。

## 員工

entry-records-employment-macau = 僱傭紀錄，澳門
    .help = 僱傭關係期間及終止後 3 年；平台須保留至最後一個工作天之後至少 3 年，否則要在別處存檔。
entry-records-employment-hong-kong = 工資及僱傭紀錄，香港
    .help = 必須保留多久，我們未能確認。請向處理薪酬的人或熟悉僱傭法的律師查詢，並記下他們所指的法律。已離職的員工，另須顧及下文的上限。
entry-records-employment-mainland = 勞動合同、工資及考勤記錄，內地
    .help = 我們未能確認期限。請向內地公司的人事部門或當地熟悉勞動法的律師查詢，並記下他們所指的法律。
entry-records-leavers-hong-kong = 離職員工的資料，香港
    .help = 一般在離職後不超過 7 年，除非有持續的理由。這是上限，不是目標：只保留所需的。
entry-records-applicants-hong-kong = 落選求職者的資料，香港
    .help = 一般不超過 2 年，除非有持續的理由或求職者同意。想想在聊天中轉發給整個團隊的履歷。
entry-records-attendance = 人臉或定位打卡紀錄
    .help = 據我們所知沒有訂明數字。工時可能屬於薪酬紀錄；人臉和位置則不是，可以早得多刪除。

## 客戶

entry-records-client-orders = 以即時通訊接收的買賣指示，證監會持牌法團
    .help = 至少 2 年，並以不可更改的形式保存。如未能做到證監會通函的條件，便不應讓客戶在聊天中落單。
entry-records-client-identification = 識別客戶身份的文件
    .help = 打擊洗錢的規定訂有期限，但我們未能確認。問你們的監管機構或合規主任。
entry-records-patient-files = 病人的檔案和相片
    .help = 我們未能確認數字。問你們的專業團體或衞生當局；應入病歷的存入病歷，再刪去聊天中的副本。
entry-records-customer-chats = 與客戶的聊天
    .help = 沒有數字：不超過處理訂單、投訴或保養所需的時間。自己訂一個期限並寫下來。
entry-records-identity-copies = 身份證明文件的副本和相片
    .help = 沒有數字：看一眼往往便夠，不必留副本。如有規定要留副本，存檔在別處，再刪去聊天中的相片。

## 證明已按法律行事的紀錄

entry-records-refusals = 拒絕要求的紀錄簿，香港
    .help = 每次拒絕查閱或改正資料的要求，連同理由：每項紀錄保存至少 4 年。
entry-records-mainland-assessments = 影響評估和處理情況記錄，內地
    .help = 評估報告及相關的處理情況記錄：至少 3 年。
# 《網絡數據安全管理條例》第十二條：委託處理、提供。
entry-records-mainland-handovers = 把資料交給他人的記錄，內地
    .help = 委託另一家公司處理資料，或向另一家公司提供資料時，約定了什麼、做了什麼，聊天平台供應商也包括在內：至少 3 年。

## 其他

entry-records-recordings = 會議和通話的錄音錄影
    .help = 沒有數字：會議紀錄寫好並獲確認後便可刪除，除非有人說得出理由。
entry-records-logs = 登入和管理員的日誌
    .help = 對身為客戶的你們，沒有數字。選一個足以發現外洩的期限，並在平台刪除之前把日誌取出。
entry-records-disputes = 與爭議或調查有關的紀錄
    .help = 不論別處寫明什麼期限，都保留至完結為止。會影響到這些紀錄的自動刪除，一律停止。
entry-records-everyday = 日常訊息和檔案
    .help = 沒有數字：更表、存貨和閒談，一年後很少再用得着。日積月累，就成了可以外洩的最大一堆。
