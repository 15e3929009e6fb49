### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = 已開始一份新的評估。原有的一份維持不變。
derived-later = 已開始下一次評估。有關公司的資料沿用；每條問題重新再問，旁邊列出上次的答案。上一次的評估維持不變。
derived-other-platform = 已開始另一個平台的評估。只關乎公司的答案沿用；凡與平台有關的，一律重新再問。原有的評估維持不變。

## Decisions, department by department

screen-decisions = 各部門的決定
# $open (Number) - departments that are not decided
screen-decisions-note =
    { $open ->
        [0] 各部門可以怎樣做，以及為什麼
       *[other] { $open } 個部門尚未能定論
    }
screen-decisions-intro = 各部門現時可以怎樣使用這個聊天平台，必須項目達到後又可以怎樣。按 Enter 看原因。
# $decision (String) - a decision, or "between … and …"; $left (String) - risk left
screen-decisions-after = 必須項目達到後：{ $decision }；剩餘風險：{ $left }

## One decision. What stands on the left are headings: "What is in it", "Readiness", "Risk left".

screen-decision-no-result = 暫時未有計分的項目：沒有清單的問題與你們有關。
# "Where it goes" counts one level higher. $level (String) - the level it counts as
screen-decision-reach = { $level }；看得到的人比存放地點所示的更多，所以提高一級計算
# $band (String) - "not ready", or "between … and …"; $checklist (String)
screen-decision-band = { $band }（以最弱的{ $checklist }清單為準）
# The same where an open must-have of the department lowers it.
screen-decision-band-lower = { $band }（以最弱的{ $checklist }清單為準；這裡有必須項目未達到或未知，所以降一級計算）
screen-decision-rule = 決定的準則
screen-decision-rule-keep = 剩餘風險屬低或中：可以繼續使用這個聊天平台，但須符合下列條件。
screen-decision-rule-hybrid = 剩餘風險屬高：敏感的工作移離這個聊天平台，其餘照舊。
screen-decision-rule-replace = 剩餘風險屬極高，而「去了哪裡」是 3 級或以上（在內地或內地有人可以開啟、複製到其他地方、轉交他人，或者未知）：這個部門改用另一個平台。
screen-decision-rule-isolate = 剩餘風險屬極高，但「去了哪裡」低於 3 級（一個已知的地方，並有書面確認）：必須項目全部達到之前，這個部門獨立運作。
# Labels of the two rules where it is not decided: everything unknown at its worst, at its best
screen-decision-at-worst = 最壞情況
screen-decision-at-best = 最好情況
screen-decision-after = 之後
screen-decision-deciders = 取決於什麼
screen-decision-must-haves = 這裡未達到或未知的必須項目
# Should-haves of a department that does not keep the chat
screen-decision-should-haves = 這裡未達到或未知的應有項目
screen-decision-conditions = 繼續使用的條件
screen-decision-more = 其他
screen-decision-ticks = 剔選、名稱、分拆

## What may be said where: three classes of data. No colours stand for them here.

screen-channels = 什麼可以在哪裡說
screen-channels-note = 開放、內部、受限三類資料
screen-channels-intro = 每種資料屬於其中一類。按類別和部門的決定，便知道現時什麼可以在這個聊天平台傳送。
channel-open = 開放
    .means = 本來就公開的
channel-internal = 內部
    .means = 只限工作上有需要的同事，不給外部人士
channel-restricted = 受限
    .means = 一旦外洩對人傷害最大的
# $class (String) - one of the three; $means (String); $kinds (String) - kinds of data, as a list
screen-channel-kinds = { $class }（{ $means }）：{ $kinds }
channel-rule-here = 可以在這個聊天平台傳送。
# $count (Number) - conditions that are open or not known
channel-rule-conditions =
    { $count ->
        [0] 可以在這個聊天平台傳送，只要管控措施維持不變。
       *[other] 可以在這個聊天平台傳送；有 { $count } 項條件未達到或未知。
    }
channel-rule-unchanged = 在有定論之前維持現狀。
channel-rule-inside = 只限在這個部門自己的群組。
channel-rule-elsewhere = 不在這個聊天平台傳送，改用另一個渠道。
channel-rule-until-moved = 在轉用另一平台之前留在這個聊天平台，之後移過去。
# $until (String) - until when, one of the four below
channel-rule-kept-out =
    { $until ->
        [must-haves] 在必須項目全部達到之前，不要在這個聊天平台傳送。
        [decided] 在有定論之前，不要在這個聊天平台傳送。
        [moved] 在敏感工作移離之前，不要在這個聊天平台傳送。
       *[ready] 在結果成為「已準備好」之前，不要在這個聊天平台傳送。
    }
# $kinds (String) - kinds of data that this department has
screen-channel-has = 這裡有：{ $kinds }
# Nobody knows, or nobody has said, what is in the chat of this department.
screen-channel-not-sure = 這裡傳送什麼仍然未知，所以可能包括這類資料。

## What the other channel must have, and assessing another platform

screen-needs = 另一個渠道要具備什麼
screen-needs-note = 按各部門的不足之處和資料而定
# $departments (String) - names
screen-needs-intro = 適用於{ $departments }：敏感工作移過去之前，平台要拿得出證明的各點。這是用來查問的清單，不是排名。
screen-needs-nobody = 就目前所知，沒有部門需要把任何資料移離這個聊天平台。
# $name (String) - a platform; $counts (String) - as "shown: 3 · no: 1"
screen-needs-platform = { $name }：{ $counts }
# $word (String) - an answer, as "shown"; $count (Number)
screen-needs-count = { $word }：{ $count }
# $controls (String) - titles of questions that are open for these departments
screen-needs-gaps = 這裡的不足：{ $controls }
screen-needs-data = 因應資料和看得到的人而需要
screen-needs-no-platform = 平台比較中未有任何平台。請加入考慮中的平台，再逐一與這份清單對照。
screen-other = 評估另一個平台
# $count (Number) - answers that are kept
screen-other-note =
    { $count ->
        [0] 沿用公司和部門的資料
       *[other] 沿用公司、部門和 { $count } 個答案
    }
# $count (Number) - answers that are kept
screen-other-intro = 將會開始一份新的評估。沿用的有：公司和部門、有什麼資料、誰看得到，以及只關乎公司的 { $count } 個答案。資料去了哪裡，以及所有與平台有關的問題，都會重新再問。現有的評估維持不變。
# $name (String) - a platform of the comparison
screen-other-this = 評估 { $name }
screen-other-unlisted = 平台比較以外的平台
# $name (String) - a platform; label of the lines that follow beside a question
screen-known = 平台比較
# $field (String) - as "Place of backups"; $answer (String) - as "only stated"
screen-known-line = { $field }：{ $answer }
# A line of the menu of a department; leads to its decision
screen-department-decision = 決定及其原因
# Beside a question of the comparison. $name (String) - as "Place of backups"
screen-compare-needed = { $name }（需要）
screen-compare-needed-note = 「需要」是指：敏感工作要移離的部門，其另一個渠道必須具備的。

## What the side sheets have to say, in the list of sheets and on the result

# A screening: $laws (String) - as "Mainland law (PIPL) and Hong Kong"
screen-sheet-certain = 需要或建議做：{ $laws }
# The same while answers are open.
screen-sheet-perhaps = 可能要做：{ $laws }
screen-sheet-future = 這一天還沒有到：請輸入實際做的日期。
screen-sheet-too-long = 不會超過 100 年：請看看數字和單位。

## At home, for one assessment of the list

screen-case-sheets = 附表：影響評估、紀錄、應用程式
screen-case-due = 到期事項
