### Keys and what they do: the bottom line, the help and the manual. Lower case, a verb, as short as possible.
### In the bottom line there is room for about twelve Latin letters.

## What keys do

key-choose = 選取
key-open = 開啟
key-go-on = 繼續
key-tick = 剔選
key-move = 移動
key-up = 上移
key-down = 下移
key-first = 首行
key-last = 末行
key-page-up = 上一頁
key-page-down = 下一頁
key-scroll-up = 上捲一行
key-scroll-down = 下捲一行
key-next-part = 下一部分
key-previous-part = 上一部分
key-next-question = 下一題（不作答）
key-previous-question = 上一題
key-next-field = 下一欄
key-previous-field = 上一欄
key-more = 顯示更多或較少答案
key-close = 關閉
key-new = 新增
key-reveal = 顯示或隱藏名稱
# A row of a table.
key-add = 新增
# Of a platform in the comparison
key-assess = 評估此平台
# A row of a table.
key-remove = 移除
key-compare = 並排
key-clear = 清除答案
key-column-left = 左移一欄
key-column-right = 右移一欄
key-explain = 拆解
# Everything that is not answered becomes "don't know".
key-rest = 標記其餘
# Names who does it, and by when.
key-assign = 分派
# Takes down what the provider answered.
key-reply = 供應商答覆
key-path = 最省路徑
# What is ticked becomes the plan.
key-keep-plan = 存為計劃
key-back = 返回
key-details = 詳情
key-flag = 標記
key-jump = 跳至
key-results = 結果
key-report = 報告
# The pages of the report as text, before it is written.
key-preview = 看內容
# The folder in which the report is, shown by the system.
key-folder = 開資料夾
key-next-page = 下一頁
key-previous-page = 上一頁
key-undo = 復原
key-redo = 重做
key-language = 語言
key-quit = 離開
key-suspend = 暫停程式
# Opens the list of words that are explained.
key-terms = 用詞
key-help = 說明
key-left = 左移
key-right = 右移
key-word-left = 退後一個詞
key-word-right = 前進一個詞
key-text-start = 文字開頭
key-text-end = 文字結尾
key-erase = 刪除游標前的字
key-erase-word = 刪除游標前的詞
key-delete = 刪除游標處的字
# Stands in the list of keys, without a key beside it.
key-digits = 按數字鍵 1 至 9 可選取該編號的一行。

## Names of keys, as they are printed on keyboards in this country

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-space = 空白鍵
key-name-up = 上
key-name-down = 下
key-name-up-down = 上／下
key-name-left = 左
key-name-right = 右
key-name-home = Home
key-name-end = End
key-name-page-up = PgUp
key-name-page-down = PgDn
key-name-insert = Insert
key-name-delete = Delete
key-name-backspace = Backspace
key-name-ctrl-left = Ctrl+左
key-name-ctrl-right = Ctrl+右
# $key (String) - a letter
key-name-ctrl = Ctrl+{ $key }
# $key (String) - a number
key-name-f = F{ $key }
# $key (String) - a letter or a sign
key-name-letter = { $key }
