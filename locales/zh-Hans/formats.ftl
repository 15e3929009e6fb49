### The report as a web page, as a table for spreadsheets and as dates for a calendar. Words that a page on paper does not need.

# Heading over the links to the pages of the report.
report-contents = 目录
# A link before everything else, for people who hear the page read aloud or use only the keyboard.
report-skip = 跳到报告正文
# Head of a column that says in which weeks an action is worked on, such as "3–5".
report-weeks = 周
# The name of the calendar that dates are put into.
# $organisation (String) - the company's name
report-calendar = 工作聊天：{ $organisation }

## Dates in the calendar
## Each is an all-day entry. The title says what is to be done, the description says why, who and until when.

# $name (String) - an action of the plan, as "Log of what administrators do"
report-date-action = 今天应完成：{ $name }
# $name (String) - a drill, a review or an app, as "Drills: a person asks for their data"
report-date-again = 到期再做：{ $name }
# $name (String) - an action of the plan
report-date-evidence = 证明材料到期：{ $name }
report-date-accepted = 替代措施到期：{ $name }
# $name (String) - a department
report-date-override = 另行决定到期：{ $name }
report-date-review = 重新查看整份自我评估
report-date-statement = 自我评估声明今天到期
# The line under an entry. $organisation (String) - the company's name
report-date-of = 工作聊天自我评估：{ $organisation }
# $who (String) - names as typed
report-date-owner = 责任人：{ $who }
report-date-nobody = 还没有指定责任人。
# $week (Number) - a week of the plan, counted from its first day
report-date-week = 按计划在第 { $week } 周结束前完成，没有另定日期。
report-date-set = 这个日期是人工设定的。
report-date-find-out = 要先查明：目前没有人说得出情况。
report-date-evidence-why = 过了这一天，存档中再没有能证明的材料。请存入更新的材料。
report-date-accepted-why = 从第二天起只计一半分数。请重新接受，或者落实这项控制措施本身。
report-date-override-why = 从第二天起恢复按决策表执行。请重新决定，或者按决策表办。
report-date-statement-why = 过了这一天，答案已经太旧，不能再作为声明的依据。请重新答题，再签署新的声明。
report-date-again-why = 请在记录中写下哪一天做了；下一次的日期由此推算。

## Messages of `portolan report`

cli-report-no-date = 没有可以放进日历的日期。
cli-report-no-date-next = 日期来自 short、board、annex 和 owners 这几种报告：计划、演练和检查，以及会到期的项目。
