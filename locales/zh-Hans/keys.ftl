### Keys and what they do: the bottom line, the help and the manual. Lower case, a verb, as short as possible.
### In the bottom line there is room for about twelve Latin letters.

## What keys do

key-choose = 选择
key-open = 打开
key-go-on = 继续
key-tick = 勾选
key-move = 移动
key-up = 上移
key-down = 下移
key-first = 首行
key-last = 末行
key-page-up = 上一页
key-page-down = 下一页
key-scroll-up = 上滚一行
key-scroll-down = 下滚一行
key-next-part = 下一部分
key-previous-part = 上一部分
key-next-question = 下一题（不作答）
key-previous-question = 上一题
key-next-field = 下一栏
key-previous-field = 上一栏
key-more = 展开或收起更多答案
key-close = 关闭
key-new = 新建
key-reveal = 显示或隐藏名称
# A row of a table.
key-add = 添加
# Of a platform in the comparison
key-assess = 评估此平台
# A row of a table.
key-remove = 移除
key-compare = 并排比较
key-clear = 清除答案
key-column-left = 左移一列
key-column-right = 右移一列
key-explain = 说明
# Everything that is not answered becomes "don't know".
key-rest = 其余标未知
# Names who does it, and by when.
key-assign = 指派
# Takes down what the provider answered.
key-reply = 供应商答复
key-path = 最省力路径
# What is ticked becomes the plan.
key-keep-plan = 存为计划
key-back = 返回
key-details = 详情
key-flag = 标记
key-jump = 跳转
key-results = 结果
key-report = 报告
# The pages of the report as text, before it is written.
key-preview = 看内容
# The folder in which the report is, shown by the system.
key-folder = 打开文件夹
key-next-page = 下一页
key-previous-page = 上一页
key-undo = 撤销
key-redo = 重做
key-language = 语言
key-quit = 退出
key-suspend = 暂停程序
# Opens the list of words that are explained.
key-terms = 用词
key-help = 帮助
key-left = 左移
key-right = 右移
key-word-left = 后退一个词
key-word-right = 前进一个词
key-text-start = 文字开头
key-text-end = 文字结尾
key-erase = 删除光标前的字
key-erase-word = 删除光标前的词
key-delete = 删除光标处的字
# Stands in the list of keys, without a key beside it.
key-digits = 按数字键 1 至 9 选择相应编号的那一行。

## Names of keys, as they are printed on keyboards in this country

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-space = 空格
key-name-up = 上
key-name-down = 下
key-name-up-down = 上/下
key-name-left = 左
key-name-right = 右
key-name-home = Home
key-name-end = End
key-name-page-up = PgUp
key-name-page-down = PgDn
key-name-insert = Insert
key-name-delete = Delete
key-name-backspace = 退格
key-name-ctrl-left = Ctrl+左
key-name-ctrl-right = Ctrl+右
# $key (String) - a letter
key-name-ctrl = Ctrl+{ $key }
# $key (String) - a number
key-name-f = F{ $key }
# $key (String) - a letter or a sign
key-name-letter = { $key }
