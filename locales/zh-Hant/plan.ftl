## Changes of ticks, as actions

plan-move-confirm = 取得存放地點的書面確認
# $name (String) - a department; $things (String) - kinds of data, as "payroll and identity documents"
plan-move-out-sensitivity = { $name }：不再經聊天傳送{ $things }
# $things (String) - people, as "administrators"
plan-move-out-roles = { $name }：縮小看得到的範圍，不再包括{ $things }
# $things (String) - places
plan-move-out-mobility = { $name }：徹底終止：{ $things }
# $things (String) - all that stays, as ticked then
plan-move-to-sensitivity = { $name }：聊天中只保留{ $things }
plan-move-to-roles = { $name }：只讓這些人看到：{ $things }
plan-move-to-mobility = { $name }：去向改為：{ $things }

## What is not in the plan

plan-left-out = 不列入計劃
report-plan-left-all = 已知的不足之處全部不列入計劃
report-plan-no-reason = 沒有填寫理由。
# $count (Number) - gaps
report-plan-not-chosen = 另有 { $count } 項已知的不足之處，不屬於這個計劃。

## What is due: the screen, and a line of the results and of home

follow-title = 到期事項
# $count (Number) - things to be done now
follow-note =
    { $count ->
        [0] 今天沒有
       *[other] { $count } 項現在要做
    }
follow-overdue = 已逾期
follow-now = 現在要做
follow-later = 稍後
follow-nothing = 未有任何事項訂下日期。請在計劃中為行動填上日期，或訂下次檢視的日期。
# $name (String) - a department
follow-move = { $name }：按計劃更改剔選
# $name (String) - the short name of a control, as "Log of what administrators do"
follow-evidence = 證據到期：{ $name }
follow-accepted = 代替措施到期：{ $name }
# $name (String) - a department
follow-override = 另行決定到期：{ $name }
follow-review = 再次檢視整份評估
# $date (String)
follow-ended = 已於 { $date }屆滿
follow-ends-today = 今天屆滿
# $date (String)
follow-ends = 有效至 { $date }
follow-set = 訂下次檢視日期
follow-change = 更改下次檢視日期
follow-review-help = 到了那一天，這份評估會在這裡和列表中顯示為到期。相隔一季較為合適。不設日期就留空。
follow-review-date = 下次檢視，例如 2027-02-21
follow-review-past = 這一天已經過去。

## The plan on screen

plan-title = 計劃
plan-door-note = 誰在何時做什麼，帶來什麼
# $range (String) - as "51-73"; $colour (String) - as "red"; $musts (Number) - open must-haves
plan-today =
    { $musts ->
        [0] 今天：{ $range }，{ $colour }
       *[other] 今天：{ $range }，{ $colour }，{ $musts } 項必須項目未達到
    }
# $week (Number); $spent (String) - money, as "HKD 7,200", or days
plan-by =
    { $musts ->
        [0] 第 { $week } 週後：{ $range } · { $spent }
       *[other] 第 { $week } 週後：{ $range }，{ $musts } 項必須項目未達到 · { $spent }
    }
# The same for the last week, with $colour (String) - as "ready" or "between not ready and ready"
plan-by-last =
    { $musts ->
        [0] 第 { $week } 週後：{ $range }，{ $colour } · { $spent }
       *[other] 第 { $week } 週後：{ $range }，{ $colour }，{ $musts } 項必須項目未達到 · { $spent }
    }
plan-nothing = 沒有需要計劃的工作：所問的已全部做到。
plan-nothing-yet = 至今回答的項目都毋須處理。回答越多，計劃便越完整。
# $count (Number) - questions without an answer
plan-unanswered = 有 { $count } 條未回答的問題不在計劃內。
plan-not-chosen = 不在這個計劃內
# Undoes that only what was ticked in "What if" is planned.
plan-every = 重新計劃所有不足之處
plan-every-told = 所有不足之處已重新列入計劃。
# $days (String) - a number
plan-pace = 投入：每星期 { $days } 日，未訂每日成本
# $rate (String) - money, as "HKD 2,400"
plan-pace-rate = 投入：每星期 { $days } 日，每日 { $rate }
# $reason (String) - as typed
plan-reason = 不列入的理由：{ $reason }
plan-no-owner = 未有人負責。
# $things (String) - names of actions
plan-waits = 要等待：{ $things }
plan-needs = 須先做以下項目，但不在計劃內：{ $things }
plan-is-done = 已經完成，或不再是不足之處。

## What can be done with an action

plan-do-done = 已完成……
plan-do-found = 現已知道答案……
plan-do-ticks = 現已如此：更改剔選
plan-do-assign = 由誰負責、何時完成……
plan-do-earlier = 提前一位
plan-do-later = 押後一位
plan-do-leave = 不列入計劃，並寫理由……
plan-do-drop = 從計劃中移除
plan-do-take = 列入計劃
plan-do-question = 查看這條問題
# Short notices.
plan-stays = 不能再移：前面有它要等待的項目，或已到週數的界限。
plan-stays-out = 請先列入計劃。
plan-taken-in = 已重新列入計劃。
plan-move-dropped = 已從計劃中移除；剔選維持不變。

## Forms

plan-form-proof = 證據在哪裡：檔案或存放的地方
plan-form-expires = 有效至，例如 2027-06-30；留空即永久有效
plan-form-owner = 由誰負責
plan-form-due = 何時完成，例如 2027-01-31
plan-form-reason = 為什麼不列入計劃
# $proof (String) - what counts as proof
plan-form-proof-is = 證據：{ $proof }
plan-form-done-help = 由現在起計為已做到。沒有證據也計算在內，報告會註明。
plan-form-assign-help = 有名字、有日期，事情才算有人負責。兩者都會印在報告上。
plan-form-leave-help = 這仍是不足之處，報告會列出，並附上這個理由。
plan-done-said = 已儲存為「已做到」。
# $low, $high (Number) - points before; $then, $best (Number) - points now
plan-moved = 至少 { $low } → { $then } 分，最高 { $high } → { $best } 分。
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
plan-moved-one = { $low } → { $then } 分。
# $spread (Number) - points between both ends
plan-same =
    { $spread ->
        [0] 分數不變：{ $low } 分。
       *[other] 分數不變：至少 { $low } 分，最高 { $high } 分。
    }
# $before (Number); $count (Number) - open now
plan-musts =
    { $count ->
        [0] 未達到的必須項目：{ $before } → 沒有。
       *[other] 未達到的必須項目：{ $before } → { $count }。
    }
plan-no-proof = 沒有存檔的證據：報告會註明。

## Keys of the plan: what they do, a verb, as short as possible

plan-key-done = 完成
plan-key-earlier = 提前
plan-key-later = 押後
plan-key-assign = 分派
plan-key-leave = 不列入
plan-key-pace = 投入
