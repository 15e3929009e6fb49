## What became of the questions: headings

compare-better = 有改善
compare-worse = 轉差
compare-newly-unknown = 變為未知
compare-newly-known = 現已查明
compare-otherwise = 適用與否有變
compare-newly-asked = 新增的問題
compare-no-longer-asked = 不再問的問題
compare-not-yet = 今次尚未回答

## The same as parts of one sentence: "3 better, 1 worse and 2 newly unknown"

# $count (Number) - questions, here and below
compare-count-better = 有改善 { $count } 項
compare-count-worse = 轉差 { $count } 項
compare-count-newly-unknown = 變為未知 { $count } 項
compare-count-newly-known = 現已查明 { $count } 項
compare-count-otherwise = 適用與否有變 { $count } 項
compare-count-newly-asked = 新增 { $count } 項
compare-count-no-longer-asked = 不再問 { $count } 項
compare-count-not-yet = 尚未回答 { $count } 項
compare-count-same = 與上次相同 { $count } 項
compare-nothing = 沒有分別。

## Lines

# $name (String) - a question in short; $before, $after (String) - answers, as "partly" and "in place"
compare-line = { $name }：{ $before } → { $after }
compare-line-new = { $name }：{ $after }
compare-line-old = { $name }：上次為「{ $before }」
# $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
compare-standing =
    { $spread ->
        [0] { $low } 分，{ $colour }
       *[other] 至少 { $low } 分，最高 { $high } 分，{ $colour }
    }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
compare-list = { $name }：{ $before } → { $after }
compare-list-new = { $name }（新增）：{ $after }
compare-list-old = { $name }（只有上次）：{ $before }
# $name (String) - a department; $before, $after (String) - as "very high"
compare-department = { $name }（剩餘風險）：{ $before } → { $after }
compare-department-new = { $name }（新增，剩餘風險）：{ $after }
compare-department-old = { $name }（只有上次，剩餘風險）：{ $before }
# $before (Number); $count (Number) - open now
compare-musts = 未達到的必須項目：{ $before } → { $count }

## Screen and command line

compare-title = 有什麼改變
# $a, $b (String) - names of assessments with their days
compare-of = { $a } → { $b }
# $title (String); $date (String)
compare-side = { $title }（{ $date }）
compare-lists = 清單
compare-departments = 剩餘風險
compare-questions = 問題

## The next run

next-run-title = 開始下一次評估
next-run-note = 同一家公司，每條問題重新再問
next-run-help = 名稱、公司概況、部門、剔選、負責人、目標、投入的日數和附表都會沿用。每條問題重新再問，旁邊列出上次的答案。今次的評估維持不變。
next-run-go = 現在開始
# $status (String) - as "partly"; $date (String)
last-time = 上次：{ $status }（{ $date }）

## Trend

trend-title = 走勢
# $count (Number) - runs, this one included
trend-note = { $count } 次評估，以及有什麼改變
# $date (String); $standing (String) - as compare-standing; $musts (Number)
trend-run =
    { $musts ->
        [0] { $date }：{ $standing }
       *[other] { $date }：{ $standing }，{ $musts } 項必須項目未達到
    }
trend-run-none = { $date }：沒有分數
trend-one-platform = 這裡只列出同一平台的評估。
trend-none = 沒有以前的評估可以比較。

## Command line

cli-compare = 說明兩份評估之間有什麼改變
