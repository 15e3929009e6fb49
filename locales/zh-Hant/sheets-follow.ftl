### 演練和查核：兩本紀錄。演練是試做一次，查核是再看一次。
### 法律訂明的時間由問卷列出，文中不要另加日數或時數。
### 香港的要求是「查閱資料要求」和「改正資料要求」。72 小時是歐洲法律通報外洩的期限，與查閱要求無關。

sheet-drills = 演練紀錄
    .about = 趁沒有人在等，試做一次：收到要求或發生外洩時要做些什麼。所用時間會與法律訂明的時間對照。
    .add = 新增演練

field-drills-date = 演練在哪一天進行？
    .name = 演練日期
field-drills-people = 有誰參加？
    .name = 參加者
    .help = 姓名或職位；如曾向供應商提出要求，供應商也算在內。
field-drills-proofs = 你們抽查了哪五個答案的證據？
    .name = 五個答案
    .help = 由沒有參與作答的人，選出五個「是，全部做到」的答案，先選必須項目。
# 由提出要求或首次報告，到完整答覆為止。
field-drills-taken = 用了多久：由收到要求到完整答覆，或由得悉外洩到全部通知完畢？
    .name = 所用時間
    .help = 等候的時間也要計算，例如等供應商，或等放假的同事。中途停止的話，寫下估計要用多久。
field-drills-found = 發現了什麼？
    .name = 發現
    .help = 什麼行得通、欠缺什麼、什麼地方要靠猜。
field-drills-improve = 有什麼要改善？
    .name = 要改善
    .help = 每點一行，寫上負責人和日期。
field-drills-result = 結果怎樣？
    .name = 結果
value-drills-result-complete = 完成
value-drills-result-gaps = 完成，但有不足
value-drills-result-incomplete = 未完成

entry-drills-access-hong-kong = 查閱資料要求，香港
    .help = 請一名同事以書面要求查閱聊天中有關他的一切資料。搜尋群組、檔案和日誌，除去涉及他人的內容，再交出副本。沒有持有資料，也須書面答覆。
entry-drills-correction-hong-kong = 改正資料要求，香港
    .help = 找一個寫錯的地址或日期。凡有出現的地方都改正，再交出改正後的副本；拒絕的話，以書面說明並附理由。
entry-drills-request-macau = 查閱或更正資料的要求，澳門
    .help = 請一名同事要求查閱自己的資料，並更正一項。法律沒有訂明日數，只說可自由查閱、相隔合理時間、不得過分拖延，費用也不得過高。
entry-drills-request-mainland = 查閱、更正或刪除的請求，內地
    .help = 請內地公司的一名同事要求副本、更正或刪除。法律說須及時處理，沒有訂明日數；拒絕須說明理由。
entry-drills-request-european = 按歐洲法律提出的要求
    .help = 請一個人要求取得自己資料的副本，並要求刪除一項。有需要時期限可延長兩個月，但須在第一個月內告知對方。如由客戶決定怎樣使用資料，就要立即告知客戶：由客戶答覆。
entry-drills-leak-hong-kong = 資料外洩，香港
    .help = 假設遺失一部手機或檔案傳錯群組：蒐集事實、制止擴散、評估損害、決定通知誰、記錄下來。法例沒有一般的通報責任，但私隱專員強烈建議通報。
entry-drills-leak-macau = 個人資料外洩，澳門
    .help = 假設遺失一部手機或檔案傳錯群組：蒐集事實、制止擴散、評估損害、決定通知誰、記錄下來。第8/2005號法律沒有訂明通報責任；事先決定在什麼情況下通知個人資料保護局和當事人。
entry-drills-leak-mainland = 個人信息洩露，內地
    .help = 法律要求立即補救，並通知有關部門和個人，沒有訂明時數。2025年的規定為網絡運營者的「較大」或以上事件訂有時限：事先查問是否與你們有關、是哪個部門、由誰用中文撰寫。
entry-drills-leak-european = 歐洲法律下的資料外洩
    .help = 向監管機關通報的時限，由決定怎樣使用資料的一方得悉外洩起計。如那一方是你們的客戶，時限便是客戶的：你們要立即，或在合約訂明的時間內，告知客戶。事先查明是哪個機關、哪個客戶，以及通報須寫些什麼。
entry-drills-evidence = 五個答案的證據
    .help = 選五個答案，像客戶的審核人員那樣索取證據。真正拿得出來的才算。

sheet-reviews = 查核紀錄
    .about = 有什麼要再看一次、上次是何時看的、看出了什麼。
    .add = 新增查核

field-reviews-date = 在哪一天做的？
    .name = 查核日期
field-reviews-by = 由誰做？
    .name = 查核人
field-reviews-changed = 有什麼改變，或發現了什麼？
    .name = 發現
    .help = 「沒有」也是答案。
field-reviews-next = 下一步是什麼？
    .name = 下一步
    .help = 寫上負責人和日期，或寫「沒有」。

entry-reviews-tools = 連接的應用程式和機械人
    .help = 逐一查看應用程式和機械人清單：還需要嗎？負責人、權限、存放資料的地點有沒有變？在後台看看有沒有清單漏了的。
entry-reviews-leavers = 離職員工的帳戶
    .help = 找出這三個月所有離職的人，以及五名調職的人：帳戶停用了嗎？調整了嗎？移出群組了嗎？
entry-reviews-guests = 訪客和外部人士
    .help = 從後台列出名單，逐一問群主他們為什麼還在。
entry-reviews-administrators = 管理員
    .help = 把名單與後台核對，劃去不再需要權限的人。
entry-reviews-health-check = 全面檢查
    .help = 重新打開這份評估：哪些答案已不再是這樣、什麼過了期、平台或法律有什麼新的改變？
entry-reviews-contract = 與供應商的合約
    .help = 有沒有新條款、新價錢、新加入的公司、另一個地點？與存檔的一份對照。
entry-reviews-certificates = 證書和審計報告
    .help = 是否仍然有效？版本、範圍和地點是否仍切合你們所用的服務和地方？
