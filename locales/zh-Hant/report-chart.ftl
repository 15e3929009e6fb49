### Two pages of the board report with a figure: the chart (from each department to everybody who can reach its data)
### and the plan by weeks. "We" is the company. Headings are whole sentences with their number.

## The chart: heading and lines below it

report-chart-outline = 資料流向圖
# $kinds (Number) - kinds of data in the chat; $unknown (Number) - of these, those of which somebody does not know the
# place, or has it not in writing, or does not know who sees it
report-chart = { $kinds } 種資料中有 { $unknown } 種，我們未能掌握全程去向
report-chart-all =
    { $kinds ->
        [1] 聊天裡只有一種資料，我們未能掌握其全程去向
       *[other] 全部 { $kinds } 種資料，我們都未能掌握全程去向
    }
# Every route is known, but some departments may send more than they named.
# $open (Number) - these departments; $departments (Number) - all
report-chart-open =
    { $departments ->
        [1] 已列出的資料去向已知，但公司可能還傳送沒有列出的資料
       *[other] 已列出的資料去向已知，但 { $departments } 個部門中有 { $open } 個可能還傳送沒有列出的資料
    }
report-chart-known =
    { $kinds ->
        [1] 這一種資料去了哪裡、最終誰接觸得到，我們都知道
       *[other] 全部 { $kinds } 種資料去了哪裡、最終誰接觸得到，我們都知道
    }
# No department has named anything.
report-chart-none = 未有人說明聊天裡有什麼，無從追蹤去向
report-chart-lead = 沿線看，由各部門直到每個接觸得到其資料的人。
report-chart-no-platform = 平台未填名稱。
# In the next ones $departments (String) - names of departments of which it is true, where it is not true of all
report-chart-no-data = 聊天裡有什麼，未完全知道。
report-chart-no-data-some = 以下部門的聊天裡有什麼，未完全知道：{ $departments }。
report-chart-no-place = 資料去了哪裡，未完全知道。
report-chart-no-place-some = 以下部門的資料去了哪裡，未完全知道：{ $departments }。
report-chart-no-writing = 存放地點未有書面確認，供應商的人員可以開啟什麼也就未有確認。
report-chart-no-writing-some = 以下部門的存放地點未有書面確認，供應商的人員可以開啟什麼也就未有確認：{ $departments }。
report-chart-no-people = 誰看得到資料，未完全知道。
report-chart-no-people-some = 以下部門誰看得到資料，未完全知道：{ $departments }。

## The chart: its boxes. Each has at most two lines of about 16 letters: keep them short.

# Heads of the columns, over the boxes; all but the platform also in the table
report-chart-department = 部門
report-chart-kind = 資料種類
report-chart-platform = 平台
report-chart-place = 地點
report-chart-people = 誰接觸得到
# Only in the table: whether the route is known to its end
report-chart-confirmed = 已確認
# A platform without a name; the small line below it
report-chart-platform-unnamed = 現用的聊天平台
report-chart-not-named = 未填名稱
# A box for what nobody could say
report-chart-not-known = 未知
# A box for all that has none of its own. $count (Number) - how many
report-chart-more = 另外 { $count } 個
# Staff of the provider of the platform: whoever repairs and supports it there
report-chart-provider = 供應商的人員
# Small lines in the boxes of places
report-chart-in-writing = 有書面確認
report-chart-not-in-writing = 未有書面確認
# Kinds of data, as ticked under "What is in it"
report-chart-data = 資料
    .payroll = 薪酬、銀行文件
    .identity-documents = 身份證明文件
    .health = 健康資料
    .biometrics = 人臉、指紋
    .whereabouts = 位置資料
    .beliefs = 信仰、會籍
    .private-life = 私人生活、族裔
    .minors = 兒童資料
    .customer-records = 客戶紀錄
    .staff-records = 人事紀錄
    .contracts = 合約、價格
    .recordings = 錄音錄影
    .everyday = 日常工作
    .contact-details = 聯絡資料
    .published = 已公開的內容
# Places, as ticked under "Where it goes"; the narrowest boxes
report-chart-places = 地點
    .own-control = 自行掌控
    .known-place = 合約訂明的地方
    .mainland = 內地
    .synchronised = 其他地方的副本
    .passed-on = 轉交他人
# People, as ticked under "Who sees it"
report-chart-roles = 人
    .own-data = 少數指定的人
    .team = 一個團隊
    .managers = 經理
    .hr-finance = 人事、財務
    .administrators = 管理員
    .executives = 高級管理層
    .outsiders = 外部人士
    .guests = 訪客
    .apps = 應用程式、機械人
report-chart-legend-known = 已知
report-chart-legend-unknown = 未知，或未有書面確認
# Alternative text of the picture. $message (String) - the heading; $lead (String) - the sentences below it
report-chart-alt = { $message }。{ $lead }下表列出同樣內容。
report-chart-table = 以表格列出
# Below the table. $platform (String) - the name of the platform, as typed
report-chart-note-platform = 全部都經過 { $platform }。
report-chart-note = 地點有書面確認，而且看得到資料的人全部已知，去向才算已確認。
# $page (Number) - page on which all departments stand in a table
report-chart-note-page = 各部門逐一列於第 { $page } 頁。

## The plan by weeks

# Over a group of actions. $first, $last (Number) - weeks; $count (Number) - actions; $days (Number) - days of work
report-time-group = 第 { $first } 至 { $last } 週：{ $count } 項行動，{ $days } 日工作
# Before the points that are reached at these ends. $first, $second, $third (Number) - weeks
report-time-reached = 第 { $first }、{ $second }、{ $third } 週結束時至少
report-time-own = 我們自己的工作
report-time-open = 他人所需的時間：末端開放，因為無人能保證
# Beside a dashed bar. $count (Number) - working days of somebody else
report-time-wait = { $count } 個工作天
# Read out for a bar. $when (String) - "weeks 3 to 4"; $wait (String) - "15 working days"
report-time-bar-wait = { $when }，其後他人需時 { $wait }
# Read out for an action without a bar
report-time-bar-none = 不在十二週之內
# Read out for the weeks. $count (Number) - actions with a bar; $first, $second, $third (Number) - of these, ended by
# the ends of weeks 3, 6 and 12
report-time-alt = 按週列出的計劃：{ $count } 項行動。第 3 週結束時完成 { $first } 項，第 6 週結束時 { $second } 項，第 12 週結束時 { $third } 項。每行列出所需的週數。
report-time-overflow = 十二週內未能容納
report-time-left-out = 不列入計劃
