### The report as a web page, as a table for spreadsheets and as dates for a calendar. Words that a page on paper does not need.

# Heading over the links to the pages of the report.
report-contents = 目錄
# A link before everything else, for people who hear the page read aloud or use only the keyboard.
report-skip = 跳到報告內容
# Head of a column that says in which weeks an action is worked on, such as "3–5".
report-weeks = 週
# The name of the calendar that dates are put into.
# $organisation (String) - the company's name
report-calendar = 工作聊天：{ $organisation }

## Dates in the calendar
## Each is an all-day entry. The title says what is to be done, the description says why, who and until when.

# $name (String) - an action of the plan, as "Log of what administrators do"
report-date-action = 今天須完成：{ $name }
# $name (String) - a drill, a review or an app, as "Drills: a person asks for their data"
report-date-again = 到期再做：{ $name }
# $name (String) - an action of the plan
report-date-evidence = 證據到期：{ $name }
report-date-accepted = 代替措施到期：{ $name }
# $name (String) - a department
report-date-override = 另行決定到期：{ $name }
report-date-review = 再次檢視整份自我評估
report-date-statement = 自我評估聲明今天屆滿
# The line under an entry. $organisation (String) - the company's name
report-date-of = 工作聊天自我評估：{ $organisation }
# $who (String) - names as typed
report-date-owner = 負責人：{ $who }
report-date-nobody = 未有人負責。
# $week (Number) - a week of the plan, counted from its first day
report-date-week = 按計劃在第 { $week } 週結束前完成。沒有另訂日期。
report-date-set = 這個日期是自行訂定的。
report-date-find-out = 要先查明：沒有人說得出現況。
report-date-evidence-why = 過了這一天，再沒有存檔的證據可以證明。請存入較新的證據。
report-date-accepted-why = 由翌日起只計一半分數。請重新接納，或做到這項管控措施本身。
report-date-override-why = 由翌日起回復按決定表。請重新決定，或依從決定表。
report-date-statement-why = 過了這一天，答案已經太舊，不能再作為聲明的依據。請重新作答，再簽署新的聲明。
report-date-again-why = 請在紀錄中寫下哪一天做了；下一次的日期由此推算。

## Messages of `portolan report`

cli-report-no-date = 沒有可以放進日曆的日期。
cli-report-no-date-next = 日期來自 short、board、annex 和 owners 這幾種報告：計劃、演練和檢視，以及會到期的項目。
