### Linear mode: the wizard as numbered lines for screen readers, plain terminals and scripts. Everything here is read aloud.
### Short and plain; no drawings, no arrows, no names of keys.

linear-greeting = Portolan 逐行模式。輸入數字或字詞，再按 Enter；輸入 ? 可知道有哪些字詞可用。
# $done (Number), $total (Number)
linear-progress = 已完成 { $done }／{ $total }
# $list (String) - words, as "why, law, back and undo"
linear-words = 可用字詞：{ $list }。
# $number (Number) - of a line; $text (String)
linear-item = { $number }. { $text }
# $label (String) - what it is about; $text (String)
linear-label = { $label }：{ $text }
# One more thing about the same line. $label (String) - what stands before; $text (String)
linear-besides = { $label }；{ $text }
# $label (String) - a whole sentence; $text (String) - what follows
linear-after = { $label }{ $text }
# Ends a sentence. $text (String)
linear-sentence = { $text }。
# Between short parts of one line.
linear-dot = ，
# $word (String) - a word that may be typed
linear-quoted = 「{ $word }」
# $text (String) - what stands in a field
linear-holds = 現有內容：{ $text }

## Lines that can be ticked or chosen. $text (String) - the line

linear-ticked = { $text }（已剔選）
linear-chosen = { $text }（已選）
linear-answered = { $text }（已回答）
linear-flagged = { $text }（已標記）
linear-now-ticked = 已剔選：{ $text }
linear-now-unticked = 已取消剔選：{ $text }
linear-saved = 已儲存。
# After what is new on a page that was said before.
linear-as-before = 其餘不變；輸入「再讀」可重讀全部。
# $count (Number) - lines of a list that were not said
linear-more = 還有 { $count } 行。

## How to answer; each is said when it changes

linear-hint-choose = 請輸入數字。
linear-hint-ticks = 請輸入所有適用的數字，例如 1 3；再輸入同一個數字就取消剔選。
linear-hint-go-on = 直接按 Enter 繼續。
linear-hint-ticks-short = 輸入所有適用的數字；直接按 Enter 則繼續。
linear-hint-field = 請輸入文字。直接按 Enter 則保留原有內容，並繼續。
linear-hint-filter = 輸入幾個字收窄範圍，或輸入數字選取。
linear-hint-length = 請輸入多久，例如 6 個月，或輸入一行的數字。
linear-hint-read = 直接按 Enter 關閉。

## What cannot be done

linear-nothing = 沒有任何改變。
linear-unknown = 這個數字或字詞在這裡不可用。輸入 ? 可知道有哪些可用。
linear-no-line = 沒有這一行。輸入「再讀」可重讀各行。
linear-one-only = 這裡只可以選一行。
linear-choose-first = 尚未選取。請輸入一行的數字。
linear-no-unit = 這裡沒有這個單位。輸入「再讀」可重讀各行。
linear-two-ways = 不只一項以此開頭。請輸入整個字詞，或輸入數字。

## What a word does stands behind it in the list of words: "back: the page before".

linear-word-back = 返回
    .does = 回到上一頁；不會遺失任何內容
linear-word-next = 下一題
    .does = 這裡不作答，直接繼續
linear-word-previous = 上一題
    .does = 回到前一題
linear-word-undo = 復原
    .does = 收回上一項更改
linear-word-redo = 重做
    .does = 把收回的更改再做一次
linear-word-results = 結果
    .does = 目前的結果
linear-word-report = 報告
    .does = 製作報告、信件或其他文件
linear-word-details = 詳情
    .does = 備註、負責人、完成期限和證據
linear-word-flag = 標記
    .does = 標記這一題以便回頭再看，或取消標記
linear-word-jump = 跳至
    .does = 輸入幾個字尋找題目
linear-word-language = 語言
    .does = 轉用另一種語言
linear-word-terms = 用詞
    .does = 解釋用詞
linear-word-explain = 拆解
    .does = 分數由什麼組成
linear-word-path = 路徑
linear-word-rest = 其餘
linear-word-reveal = 名稱
linear-word-new = 新增
linear-word-delete = 移除
linear-word-more = 更多
linear-word-quit = 離開
    .does = 離開；所有內容已儲存
linear-word-clear = 清空
linear-word-again = 再讀
linear-word-help = 說明

## What words do that stand for no key

linear-help = 輸入數字就選取該行。字詞加數字，就對該行做那件事，例如「移除 2」。放在引號內的只當作文字。
# $list (String) - words such as "why, law, look and proof"
linear-help-parts = 有關這一題：{ $list }。
linear-clear-help = 清空這一欄
linear-again-help = 重讀這一頁
linear-help-help = 列出可用的字詞

## Twins of messages that speak of keys

linear-screen-nothing-ticked = 尚未剔選任何一項。請輸入適用的數字；再按一次 Enter 就不作答，直接繼續。
linear-screen-question-choose = 請先選一個答案：輸入它的數字。
linear-screen-question-go-on = 直接按 Enter 繼續；選另一個答案即可更改。
linear-screen-question-accept-help = 這個答案計一半分數。如有人具名接納，分數會高一些，未達的必須項目亦會視為已處理。輸入「返回」則暫不接納。
linear-screen-form-drop = 尚未儲存。請改正；再輸入一次「返回」就放棄這部分。
linear-screen-terms-help = 輸入幾個字收窄範圍；輸入「返回」就返回。
linear-screen-jump-help = 輸入題目中的幾個字；輸入「返回」就返回。
linear-screen-review-intro = 使用結果之前，請先看一看。輸入數字可開啟該行。
linear-screen-department-intro = 影響程度有多大，剩餘風險又有多少。輸入數字可查看可以做什麼。
linear-screen-checklists-intro = 輸入數字切換清單：關閉、另行列出、計入結論。
# $high (Number), $target (Number) - points of 100; $spread (Number) - points between both ends
linear-screen-results-up-to =
    { $spread ->
        [0] 目標 { $target }
       *[other] 最高 { $high }；目標 { $target }
    }
# $name (String) - a department; $before, $after (String) - decisions
linear-screen-whatif-department = { $name }：現在{ $before }；之後{ $after }
linear-screen-sheet-length = 請說明多久。
linear-screen-sheet-number = 輸入不超過 9999 的整數和單位，例如 6 個月。
linear-screen-decisions-intro = 各部門現時可以怎樣使用這個聊天平台，必須項目達到後又可以怎樣。輸入數字看原因。
linear-screen-steps-intro = 每個步驟已確定得多少分、最多可得多少分。輸入數字看分數由什麼組成。
linear-screen-standing-intro = 影響程度與現時及之後的剩餘風險對照。輸入數字開啟該部門。
# $low, $high (Number) - points before; $then, $best (Number) - points now
linear-plan-moved = 至少：由 { $low } 分變為 { $then } 分；最高：由 { $high } 分變為 { $best } 分。
# Both ends are one number. $low (Number) - points before; $then (Number) - points now
linear-plan-moved-one = 之前 { $low } 分，現在 { $then } 分。
# $before (Number); $count (Number) - open now
linear-plan-musts =
    { $count ->
        [0] 未達到的必須項目：由 { $before } 項變為沒有。
       *[other] 未達到的必須項目：由 { $before } 項變為 { $count } 項。
    }
# How much is at stake. $before, $after (String) - as "very high (4)"
linear-screen-whatif-stakes = 影響程度：現在{ $before }，之後{ $after }
# $before, $after (Number)
linear-screen-whatif-musts = 未達到或未知的必須項目：現在 { $before } 項，之後 { $after } 項
# $name (String) - department; $before, $after (String) - risk left, as "very high"; $was, $will (String) - decisions
linear-screen-whatif-moved = { $name }：剩餘風險由{ $before }變為{ $after }；決定由{ $was }變為{ $will }
linear-screen-replies-intro = 供應商查詢函中的問題。輸入數字記下供應商的答覆。
# $count (Number) - things that are not known
linear-screen-chart-intro =
    { $count ->
        [0] 由各部門一直到所有接觸得到其資料的人。全部已知。
       *[other] 由各部門一直到所有接觸得到其資料的人。有 { $count } 處未知。輸入數字可更改該處。
    }
# $count (Number) - assessments
linear-screen-home-found =
    { $count ->
        [0] 找不到。輸入「返回」顯示全部。
       *[other] 找到 { $count } 份。輸入「返回」顯示全部。
    }
linear-screen-trash-help = 這裡的都可以取回。輸入數字看可以怎樣做。
linear-workshop-agenda = 議程：最重要的排先。輸入數字今天略去一題。
linear-workshop-agenda-out = 今天略去。輸入數字重新加入。
linear-workshop-hands-type = 順次輸入各答案的舉手人數，例如 3 0 5 2。
# $list (String) - the answers for which nothing is typed
linear-workshop-hands-few = { $list }尚未輸入人數。請輸入全部四個數字；輸入空行則當作無人。
# $name (String) - a question in short; $before, $after (String) - answers
linear-compare-line = { $name }：之前是{ $before }，現在是{ $after }
# $name (String) - a checklist; $before, $after (String) - as "at least 51, up to 73, not ready"
linear-compare-list = { $name }：之前{ $before }；現在{ $after }
# $name (String) - a department; $before, $after (String) - as "very high"
linear-compare-department = { $name }（剩餘風險）：之前{ $before }，現在{ $after }
# $before (Number); $count (Number) - open now
linear-compare-musts = 未達到的必須項目：之前 { $before } 項，現在 { $count } 項
# $a, $b (String) - as compare-side
linear-compare-of = 之前：{ $a }；之後：{ $b }
linear-screen-sheet-open = 尚未作答。再按一次 Enter 就不作答，直接繼續。
linear-screen-sheet-today = 今天。直接按 Enter 採用，或輸入另一天。
linear-screen-sheet-from-profile = 取自公司概況。直接按 Enter 採用，或輸入其他內容。
# $language (String) - name of the language
linear-screen-language-key = { $language }
