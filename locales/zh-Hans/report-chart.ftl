### Two pages of the board report with a figure: the chart (from each department to everybody who can reach its data)
### and the plan by weeks. "We" is the company. Headings are whole sentences with their number.

## The chart: heading and lines below it

report-chart-outline = 数据流向图
# $kinds (Number) - kinds of data in the chat; $unknown (Number) - of these, those of which somebody does not know the
# place, or has it not in writing, or does not know who sees it
report-chart = { $kinds } 种数据中有 { $unknown } 种，我们没有掌握完整去向
report-chart-all =
    { $kinds ->
        [1] 聊天里只有一种数据，我们没有掌握其完整去向
       *[other] 全部 { $kinds } 种数据，我们都没有掌握完整去向
    }
# Every route is known, but some departments may send more than they named.
# $open (Number) - these departments; $departments (Number) - all
report-chart-open =
    { $departments ->
        [1] 已列出的数据去向已知，但公司可能还在发送没有列出的数据
       *[other] 已列出的数据去向已知，但 { $departments } 个部门中有 { $open } 个可能还在发送没有列出的数据
    }
report-chart-known =
    { $kinds ->
        [1] 这一种数据去了哪里、最终谁能接触到，我们都清楚
       *[other] 全部 { $kinds } 种数据去了哪里、最终谁能接触到，我们都清楚
    }
# No department has named anything.
report-chart-none = 还没有人说明聊天里有什么，去向无从查起
report-chart-lead = 沿线看，从各部门一直到每个能接触其数据的人。
report-chart-no-platform = 没有填写平台名称。
# In the next ones $departments (String) - names of departments of which it is true, where it is not true of all
report-chart-no-data = 聊天里有什么，还不完全清楚。
report-chart-no-data-some = 以下部门的聊天里有什么，还不完全清楚：{ $departments }。
report-chart-no-place = 数据去了哪里，还不完全清楚。
report-chart-no-place-some = 以下部门的数据去了哪里，还不完全清楚：{ $departments }。
report-chart-no-writing = 存放地点没有书面确认，供应商人员能打开什么也就没有确认。
report-chart-no-writing-some = 以下部门的存放地点没有书面确认，供应商人员能打开什么也就没有确认：{ $departments }。
report-chart-no-people = 谁能看到数据，还不完全清楚。
report-chart-no-people-some = 以下部门谁能看到数据，还不完全清楚：{ $departments }。

## The chart: its boxes. Each has at most two lines of about 16 letters: keep them short.

# Heads of the columns, over the boxes; all but the platform also in the table
report-chart-department = 部门
report-chart-kind = 数据种类
report-chart-platform = 平台
report-chart-place = 地点
report-chart-people = 谁能接触到
# Only in the table: whether the route is known to its end
report-chart-confirmed = 已确认
# A platform without a name; the small line below it
report-chart-platform-unnamed = 现用的聊天平台
report-chart-not-named = 未填名称
# A box for what nobody could say
report-chart-not-known = 未知
# A box for all that has none of its own. $count (Number) - how many
report-chart-more = 另外 { $count } 项
# Staff of the provider of the platform: whoever repairs and supports it there
report-chart-provider = 供应商人员
# Small lines in the boxes of places
report-chart-in-writing = 有书面确认
report-chart-not-in-writing = 没有书面确认
# Kinds of data, as ticked under "What is in it"
report-chart-data = 数据
    .payroll = 工资、银行资料
    .identity-documents = 身份证件
    .health = 健康数据
    .biometrics = 人脸、指纹
    .whereabouts = 位置数据
    .beliefs = 信仰、工会
    .private-life = 私人生活、族裔
    .minors = 儿童信息
    .customer-records = 客户记录
    .staff-records = 人事记录
    .contracts = 合同、价格
    .recordings = 录音录像
    .everyday = 日常工作
    .contact-details = 联系方式
    .published = 已公开的内容
# Places, as ticked under "Where it goes"; the narrowest boxes
report-chart-places = 地点
    .own-control = 自己掌控
    .known-place = 合同写明的地方
    .mainland = 内地
    .synchronised = 其他地方的副本
    .passed-on = 转给他人
# People, as ticked under "Who sees it"
report-chart-roles = 人员
    .own-data = 少数指定的人
    .team = 一个团队
    .managers = 主管
    .hr-finance = 人事、财务
    .administrators = 管理员
    .executives = 高级管理层
    .outsiders = 外部人员
    .guests = 访客
    .apps = 应用、机器人
report-chart-legend-known = 已知
report-chart-legend-unknown = 未知，或没有书面确认
# Alternative text of the picture. $message (String) - the heading; $lead (String) - the sentences below it
report-chart-alt = { $message }。{ $lead }下表列出同样内容。
report-chart-table = 以表格列出
# Below the table. $platform (String) - the name of the platform, as typed
report-chart-note-platform = 全部都经过 { $platform }。
report-chart-note = 地点有书面确认，且能看到数据的人全部已知，去向才算已确认。
# $page (Number) - page on which all departments stand in a table
report-chart-note-page = 各部门的情况见第 { $page } 页。

## The plan by weeks

# Over a group of actions. $first, $last (Number) - weeks; $count (Number) - actions; $days (Number) - days of work
report-time-group = 第 { $first } 至 { $last } 周：{ $count } 项行动，{ $days } 天工作量
# Before the points that are reached at these ends. $first, $second, $third (Number) - weeks
report-time-reached = 第 { $first }、{ $second }、{ $third } 周结束时最低
report-time-own = 我们自己的工作
report-time-open = 等待对方的时间：末端不封口，因为谁也不能保证
# Beside a dashed bar. $count (Number) - working days of somebody else
report-time-wait = { $count } 个工作日
# Read out for a bar. $when (String) - "weeks 3 to 4"; $wait (String) - "15 working days"
report-time-bar-wait = { $when }，之后等待对方 { $wait }
# Read out for an action without a bar
report-time-bar-none = 不在十二周之内
# Read out for the weeks. $count (Number) - actions with a bar; $first, $second, $third (Number) - of these, ended by
# the ends of weeks 3, 6 and 12
report-time-alt = 按周排列的计划：{ $count } 项行动。第 3 周结束时完成 { $first } 项，第 6 周结束时 { $second } 项，第 12 周结束时 { $third } 项。每行列出所需的周数。
report-time-overflow = 十二周内排不下
report-time-left-out = 不列入计划
