### 已完成的範例「retail」：香港的店舖和倉庫。
### 這些是小公司員工自己寫下的筆記：簡短、自然。公司和人物純屬虛構；同一個人在本檔中用同一個名字。

sample-retail-title = 海港里家居用品有限公司
sample-retail-karen-wong-managing-director = 黃嘉欣（董事總經理）
sample-retail-grace-chan-finance = 陳穎怡（財務）
sample-retail-peter-lau-hr = 劉志強（人力資源）
sample-retail-ivy-ho-it = 何詠琪（資訊科技）
sample-retail-platform = 工作聊天平台甲
sample-retail-department-all = 店舖及倉庫
sample-retail-department-hr = 人力資源部
sample-retail-department-management = 管理層
sample-retail-department-service = 客戶服務部
sample-retail-department-finance = 財務及採購部
sample-retail-note-location-in-writing = 8月在電話上問過，銷售說「在內地」。沒有書面；備份存放在哪裡，沒有人知道。
sample-retail-karen-wong = 黃嘉欣
sample-retail-role-managing-director = 董事總經理
sample-retail-acceptance-sensitive-off-chat = 人事系統啟用之前，薪酬和身份證明文件只在一個三人的封閉群組內傳送，逢星期五清空。
sample-retail-file-data-inventory = 合規/資料清單-2026-10.xlsx
sample-retail-note-plus86-accounts = 採購部的七個已列出；倉庫還沒有人去問。
sample-retail-note-attendance-necessity = 倉庫的已寫下，店舖的還沒有。
sample-retail-file-admin-two-step = 合規/管理員雙重認證-2026-11-02.png
sample-retail-file-leavers = 人事/離職核對表.pdf
sample-retail-note-audit-log = 登入紀錄保留30天；匯出沒有紀錄。
sample-retail-file-admin-list = 資訊科技/管理員名單-2026-11.txt
sample-retail-note-outsider-rule = 客戶服務部讓供應商入群前會先問詠琪；店舖則各有各做。
sample-retail-note-guest-review = 訪客看不看得到入群之前的訊息？要問供應商。
sample-retail-file-staff-notice = 人事/員工通知書-2026.pdf
sample-retail-note-direct-marketing = 我們不在聊天中宣傳：黃嘉欣2026年3月2日決定，並已告知客戶服務部。
sample-retail-file-direct-marketing = 合規/聊天中不作宣傳-2026-03-02.pdf
sample-retail-note-deletion = 群組檔案每年1月清空；訊息保留兩年後刪除。
sample-retail-note-profiling-human = 打卡會計算遲到日數。兩位店長會先對更表，一位不會。
sample-retail-note-processing-terms = 只有人人都要按「同意」的公開條款，沒有簽署任何有關保安、刪除或支援人員存取的條款。
sample-retail-file-access-requests = 合規/查閱資料要求程序.docx
sample-retail-file-incident-plan = 合規/資料外洩應變計劃一頁版.pdf
sample-retail-note-refusal-log = 與處理要求的程序放在一起。至今只有一項，2025年5月。
