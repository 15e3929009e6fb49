### 已完成的範例「clinic」：澳門的診所。
### 這些是小公司員工自己寫下的筆記：簡短、自然。公司和人物純屬虛構；同一個人在本檔中用同一個名字。

sample-clinic-title = 靜港診所有限公司
sample-clinic-dr-helena-rosario-clinical-director = 羅海倫醫生（醫務總監）
sample-clinic-antonio-lei-administrator = 李安東（行政主任）
sample-clinic-mei-fong-accounts = 方美（會計）
sample-clinic-platform = 工作聊天平台甲
sample-clinic-department-all = 接待處
sample-clinic-department-clinical = 醫生及護士
sample-clinic-department-accounts = 會計部
sample-clinic-file-data-inventory = 個人資料保護/資料清單-2026.xlsx
sample-clinic-note-location-in-writing = 2026年6月4日來信：存放在新加坡，支援只在新加坡，備份在同一地區。
sample-clinic-file-location-in-writing = 個人資料保護/供應商來信-2026-06-04.pdf
sample-clinic-file-macau-notification = 個人資料保護/通知收條.pdf
sample-clinic-file-processing-terms = 合同/資料條款-已簽署.pdf
sample-clinic-note-audit-right = 資料條款第9條：每年一份報告，隨時可以提問。用過一次，7月。
sample-clinic-dr-helena-rosario = 羅海倫醫生
sample-clinic-role-clinical-director = 醫務總監
sample-clinic-acceptance-sensitive-off-chat = 健康資料只在每位醫生一個、沒有訪客的封閉群組內傳送；薪酬文件經會計師自己的網站傳送。
sample-clinic-note-sensitive-off-chat = 病歷本身留在診所系統。
sample-clinic-note-macau-transfer-ground = 2026年版同意書，一頁，登記時簽署。
sample-clinic-file-macau-transfer-filing = 個人資料保護/轉移收條.pdf
sample-clinic-file-macau-forms = 個人資料保護/個人資料保護局文件夾-2026.pdf
sample-clinic-antonio-lei = 李安東
sample-clinic-note-objection = 接待處記下，當日轉告羅醫生。至今沒有人反對。
sample-clinic-note-chat-policy = 2024年的一頁紙，從來沒有交給兼職醫生。
sample-clinic-client = 靜港醫療集團
sample-clinic-reply-exit-copy = 訊息匯出為文字，檔案原樣，按群組；最多三個工作日。我們還未試過。
sample-clinic-provider-contact = 供應商客戶聯絡人（新加坡）
sample-clinic-reply-key-custody = 密鑰由供應商持有；在哪個地方，沒有說。
sample-clinic-parked-1 = 約診訊息究竟要保留多久？
