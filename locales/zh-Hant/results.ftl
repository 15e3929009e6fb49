### The result and what it opens into: doors, steps, departments, addends, what if, replies, chart.
### Plain words that an owner understands. Never "compliant", "illegal", "certified".

## Groups of lines below the result

screen-results-group-closer = 細看
screen-results-group-said = 你們填寫的
screen-results-group-out = 完成之後

## The steps, a bar each

screen-results-steps = 各步驟的得分
# $count (Number) - steps of all checklists
screen-results-steps-note = { $count } 個步驟，以橫條顯示
screen-steps-intro = 實心：已確定。淺色：未知。空白：欠缺。按 Enter 看一個步驟的分數組成。
# The range of a checklist. $low (Number), $high (Number); $spread (Number) - points between both ends
screen-steps-list =
    { $spread ->
        [0] { $low } 分（滿分 100）
       *[other] 100 分中至少 { $low } 分，最高 { $high } 分
    }
# Points of a step. $low, $high, $points (String) - with a decimal; $count (Number) - questions not known
screen-steps-range = { $points } 分中的 { $low } 至 { $high } 分，{ $count } 題未知
# $low, $points (String) - with a decimal
screen-steps-known = { $points } 分中的 { $low } 分
screen-steps-nothing = 這裡沒有計分的項目。

## Departments: what is at stake against the risk left

screen-results-standing = 各部門的風險
screen-results-standing-note = 現時和之後的剩餘風險
screen-standing-intro = 影響程度與現時及之後的剩餘風險對照。淺色橫條表示尚未能定論。按 Enter 開啟該部門。
screen-standing-stake = 影響程度
screen-standing-now = 現時剩餘風險
screen-standing-musts = 必須項目後
screen-standing-plan = 計劃後
# $left (String) - risk left, as "high"; $decision (String) - as "hybrid"
screen-standing-line = { $left }：{ $decision }

## One addend of the score: labels, and what stands beside them

screen-addend-where = 所屬步驟
# $list (String) - checklist; $step (String) - its step
screen-addend-place = { $list } · { $step }
screen-addend-answer = 答案
screen-addend-points = 得分
screen-addend-share = 為何佔這麼多
screen-addend-gain = 做到之後
screen-addend-gate = 屬於
screen-addend-evidence = 證據
screen-addend-because = 原因
screen-addend-none = 不計分。
# $points (String) - with a decimal
screen-addend-value-unknown = 仍未有人知道：最壞 0 分，最好 { $points } 分。
# $low, $points (String) - with a decimal
screen-addend-value-all = { $points } 分中得 { $low } 分：已做到，計滿分。
# $low, $points (String) - with a decimal
screen-addend-value-half = { $points } 分中得 { $low } 分：計一半分數。
# $low, $points (String) - with a decimal
screen-addend-value-started = { $points } 分中得 { $low } 分：已開始但尚未起作用，只計少許。
# $low, $points (String) - with a decimal
screen-addend-value-accepted = { $points } 分中得 { $low } 分：以其他方式處理並有人具名接納，計四分之三。
# $low, $points (String) - with a decimal
screen-addend-value-nothing = { $points } 分中得 { $low } 分：未做到，不計分。
# $step (String) - points of the step, with a decimal; $weight (Number) - 5, 3 or 1; $all (Number) - sum of the weights in the step; $points (String) - its own points
screen-addend-share-text = 這個步驟佔 100 分中的 { $step } 分。這一題的比重是 { $all } 份中的 { $weight } 份，即 { $points } 分。
# $count (Number) - steps of the checklist in which nothing is asked
screen-addend-dropped = 有 { $count } 個步驟沒有要問你們的問題，其分數攤分給其餘步驟。
# $gain (String) - points with a decimal
# check: missing-variable ok
screen-addend-gain-points = +{ $gain } 分
screen-addend-gate-open = 未達到：令顏色降級
screen-addend-gate-unknown = 未知：可能令顏色降級
screen-addend-gate-closed = 已達到
screen-addend-gate-accepted = 已處理：以其他方式處理，並有人具名接納
screen-addend-gate-idle = 影響程度不高，在這裡不計
# $stake (String) - as "high (3)"
screen-addend-gate-from = 影響程度達到{ $stake }便計算在內
screen-addend-gate-roles = 因看得到資料的人而計算在內
# $count (Number) - files or papers
screen-addend-filed =
    { $count ->
        [0] 沒有存檔的證據。分數不受影響；報告會列出存有多少證據。
       *[other] 存有 { $count } 份證據。
    }
# $list (String) - questions of the profile or tiers, as "What is in it"; $count (Number)
screen-addend-not-asked =
    { $count ->
        [1] 沒有問：按你們對「{ $list }」的答案，與你們公司無關。
       *[other] 沒有問：按你們對以下各項的答案，與你們公司無關：{ $list }
    }
screen-addend-open = 開啟這條問題
screen-addend-back = 返回數字

## What if

# $name (String) - department
screen-whatif-writing-for = { $name }：取得存放地點的書面確認
# $name (String) - department; $people (String) - a list, as "guests"
screen-whatif-narrow = { $name }：不再讓{ $people }看到
# How much is at stake. $before, $after (String) - as "very high (4)"
screen-whatif-stakes = 影響程度：{ $before } → { $after }
# Beside a question without an answer
screen-whatif-unanswered = 尚未回答
screen-whatif-nothing = 沒有已知的不足，也沒有未回答的問題。沒有需要改善的。
# $before, $after (Number)
screen-whatif-musts = 未達到或未知的必須項目：{ $before } → { $after }
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
screen-whatif-moved = { $name }：剩餘風險由{ $before }變為{ $after }；決定由{ $was }變為{ $will }
# The same where the decision stays. $name (String) - department; $before, $after (String) - risk left; $will (String) - decision
screen-whatif-left = { $name }：剩餘風險由{ $before }變為{ $after }；決定不變：{ $will }
# The same where nothing moves. $name (String) - department; $before (String) - risk left; $was (String) - decision
screen-whatif-same = { $name }：剩餘風險維持{ $before }；{ $was }
screen-whatif-target = 最省路徑以什麼為目標？
# $points (Number)
screen-whatif-target-low = 每份清單至少 { $points } 分
screen-whatif-target-other = 其他分數
# $target (String) - as "ready"; $effort (String) - as "4 days"; $days (Number) - days above the optimum, 0 where there is nothing cheaper
screen-whatif-found =
    { $days ->
        [0] 到達「{ $target }」的最省路徑：{ $effort }。沒有更省的。
       *[other] 到達「{ $target }」的路徑：{ $effort }。最省的最多再少 { $days } 日。
    }
# $target (String) - as "ready"
screen-whatif-there = 已經到達：要「{ $target }」，毋須再改善。
screen-whatif-assumed = 每項改善都以全部工作量計算，即使已做了一部分或尚未回答。聊天裡有什麼、誰看得到，則按你們的剔選不變。
screen-whatif-scope = 現時未能到達：公司會或可能會傳送敏感資料，但沒有部門列出。請先查看各部門的剔選。
screen-whatif-nowhere = 單靠改善未能到達：請先查看各部門和剔選的項目。

## Find out first: who finds out by when, and what the provider answered

screen-find-task = 由誰查明或處理，何時完成。會在計劃和到期事項中顯示。
screen-find-replied = 供應商已答覆
screen-find-not-asked = 這一題不是問供應商的；請改為填寫由誰查明。
screen-replies = 供應商的答覆
# $done, $total (Number) - questions with a reply, and all
screen-replies-note = { $total } 題中 { $done } 題已有答覆
screen-replies-intro = 供應商查詢函中的問題。按 Enter 記下供應商的答覆。
screen-replies-none = 沒有要問供應商的問題。
# $count (Number)
screen-replies-open = 未有答覆（{ $count }）
# $count (Number)
screen-replies-done = 已有答覆（{ $count }）
screen-reply-title = 供應商的答覆
# Label beside the reply, as short as "Why"
screen-reply = 答覆
# $text (String) - what the provider said; $date (String)
screen-reply-dated = { $text }（{ $date }）
# $text (String) - what the provider said; $from (String) - who said it
screen-reply-from = { $text }（{ $from }）
# $text (String) - what the provider said; $from (String) - who said it; $date (String)
screen-reply-from-dated = { $text }（{ $from }，{ $date }）
screen-reply-text = 供應商怎樣答覆（留空即移除答覆）
screen-reply-who = 由誰答覆（可以留空）
screen-reply-date = 何時（年-月-日，可以留空）
screen-reply-evidence = 供應商的信件或電郵，存成檔案的路徑（可以留空）
screen-reply-follows = 你們的答案因此是什麼？
screen-reply-as-is = 答案維持不變

## The chart: department, what is in it, platform, where it goes, who can reach it

screen-chart = 資料流向圖
# Beside the door to the chart. $count (Number) - boxes that are not known
screen-chart-note =
    { $count ->
        [0] 全部已知
       *[other] { $count } 處未知
    }
# $count (Number) - boxes that are not known
screen-chart-intro =
    { $count ->
        [0] 由各部門一直到所有接觸得到其資料的人。全部已知。
       *[other] 由各部門一直到所有接觸得到其資料的人。有 { $count } 處未知。按 Enter 更改所選的一處。
    }
# Heads a column of departments
screen-chart-department = 部門
screen-chart-platform = 平台
# $stake (String) - as "very high (4)"
screen-chart-stake = 影響程度：{ $stake }
# $name (String) - a place
screen-chart-unconfirmed = { $name }，未有確認
# $list (String) - what is known of it, in a list
screen-chart-partly = { $list }；其餘未知

## The way to the list of assessments

screen-results-home = 所有評估
screen-results-home-note = 回到列表；這一份已儲存

## What to do where no department names what is sent

screen-results-scope = 請在會傳送這些資料的部門剔選。如果這些資料已不再經聊天傳送，請在「公司與平台」更改該項答案。
