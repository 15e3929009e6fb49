### Controls: how the company steers the platform.
### For translators: many readers run a firm of ten people; "owners or directors" covers a sole owner as well as a board.

control-chat-policy = Is there a written chat policy that everyone who uses the chat has received?
    .title = Chat policy
    .why = A rule that lives in one head cannot be followed by anyone else. Two pages that everyone has read settle most doubts before they become mishaps.
    .look = The staff handbook or the welcome folder. Nothing there? Begin with the rule on very sensitive data and the three kinds of group.
    .evidence = The dated policy with the name of whoever approved it, and the list or message that shows who received it.
    .fix = Complete the chat policy among the draft papers, or write two pages of your own: what the chat is for, what never goes in, who may let outsiders in, what to do after a mistake. Send it to everyone, and give it to new staff on the first day.
    .done = Everyone on the member list has received the policy, and it has been looked over in the last twelve months.
    .finding = There is no chat policy that everyone who uses the chat has received.
    .risk = Then every rule may be a matter of opinion on the day it is needed.

control-board-report = Do the owners or directors get a written report on the chat platform at least every three months?
    .title = Quarterly report to the owners
    .why = Whoever answers for the company has to know how things stand. What is never reported is never decided.
    .look = The minutes of the last owners' or board meetings. Where the owner does this work alone, a dated page in the file is enough.
    .evidence = The last report with its date, and the minutes or message that show what was decided on it.
    .fix = Put one page on the agenda of the next meeting: what has changed, what is still open, what has to be decided. The board page of the report will do. Repeat it every three months.
    .done = The last report is less than three months old, and every decision it asked for has been taken.
    .finding = The owners or directors get no regular report on the chat platform.
    .risk = Then those who answer for the data may hear of a problem from a customer.

control-client-proof = If a business client asked how you protect its data in the chat, could you show it the papers within a week?
    .title = Papers ready for a client's audit
    .why = Larger clients send a list of questions before they sign. Whoever starts collecting then answers late, and promises too much.
    .look = The last list of questions from a client, or the data clauses of your largest contract. Try to find a paper for each point.
    .evidence = The folder with its list of contents: for each point a dated paper, and the day on which it runs out.
    .fix = Make one folder: the provider's answers, the contract, the policy, the last reviews, the certificates. Take out whatever names other clients, and look it over once a year.
    .done = A colleague who did not make the folder found the papers for five questions within an hour.
    .finding = The papers that a client would ask for are not ready to show.
    .risk = Then a client may sign with somebody who could answer at once.

control-approved-tools = Is there a list of the apps and services that staff may use for work?
    .title = List of approved tools
    .why = Where nothing is said, people use what they have: a private messenger, a free file service. Company data then lies where you cannot reach it.
    .look = Ask two people in each team what they used last week to send a file, take notes or translate a text.
    .evidence = The dated list: tool, what for, which kinds of data, who is responsible.
    .fix = Write down what is really used, keep what you can answer for, name a replacement for the rest, and send the list to everyone.
    .done = Five colleagues picked at random use only tools on the list for company data.
    .finding = There is no list of the tools that staff may use for work.
    .risk = Then company data may collect in private apps and leave with the person.

# Unlike control-apps-register (what is connected today), this asks for the decision beforehand.
control-new-tool-approval = Does a named person have to agree before a new app, bot or AI tool is used with company data?
    .title = Approval before a new tool
    .why = A new tool is connected with one tap and often asks for more than it needs. A look beforehand takes minutes; data that has gone out cannot be called back.
    .look = Ask who agreed to the last tool that was added. In the admin console, see whether ordinary users can add apps by themselves.
    .evidence = The note on the last tool: maker, what it may read, where the data goes, yes or no, name and date.
    .fix = Name one person and a deputy, agree on five questions to ask each time, and where the console allows it let only administrators add apps.
    .done = Every tool added in the last six months has a note dated before its first use.
    .finding = New tools can be used with company data without anyone's agreement.
    .risk = Then anybody on your staff may be able to hand a group to a stranger with one tap.

# The scheme values what people do well; it does not keep a list of offenders.
control-recognition = Do staff get some recognition for reporting a mistake or a risk in the chat?
    .title = Recognition for speaking up
    .why = People report what they are thanked for and hide what they are blamed for. A small thank-you brings mishaps to light while they can still be contained.
    .look = Ask three colleagues when somebody was last thanked for reporting something. Team meetings and appraisals are the usual places.
    .evidence = The one-page scheme, and a dated note on the last report and how it was valued.
    .fix = Take the points scheme among the draft papers, or write on a page of your own what counts, how it is valued, and that an honest report is never held against anyone. Announce it at the next team meeting.
    .done = Three colleagues picked at random know that a report is welcome and how it is valued.
    .finding = Staff get no recognition for reporting a mistake or a risk.
    .risk = Then mistakes may stay hidden until they can no longer be put right.

control-health-check = Has the whole platform been looked over in the last six months: settings, members, apps and papers?
    .title = Half-yearly health check
    .why = Staff change, features are added, papers run out. What was in order in spring may stand open in autumn without anybody having decided it.
    .look = The calendar of the person in charge, and the date of your last full assessment.
    .evidence = The dated result of the last check: what was found, and who puts it right by when.
    .fix = Put two dates a year into the calendar. Each time answer these questions again, compare with the last time, and tell the owners in plain words what has changed.
    .done = The last check is less than six months old, and everything it found has a name and a date.
    .finding = The platform has not been looked over as a whole in the last six months.
    .risk = Then what was in order once may be taken to be so for ever.

control-risk-list = Is there a written list of what could go wrong with the chat, and what you do about each point?
    .title = List of risks
    .why = Not everything can be put right at once. Ten lines show what comes first, and what you knowingly leave as it is.
    .look = What you found here, your notes on earlier mishaps, and what personnel and finance worry about.
    .evidence = The dated list: what could happen, how bad, how likely, what is done, by whom; and what is accepted until when.
    .fix = Sit down with two colleagues for an hour and write ten lines. Rate each high, medium or low, and name a person for every high one.
    .done = Every line rated high has a measure with a name and a date, or an acceptance signed by an owner or director.
    .finding = There is no written list of what could go wrong with the chat.
    .risk = Then time may go into the loudest problem, not into the largest.

# Impact assessment: a written look at what a use of data may do to people, made before the use begins.
control-impact-screening = Before a new kind of data or a new use comes onto the platform, does somebody check whether an impact assessment is needed?
    .title = Impact assessment: needed or not
    .why = Ten minutes of questions beforehand cost less than switching something off afterwards. Mainland and European law ask for an assessment in certain cases; the Hong Kong Commissioner recommends one.
    .look = The papers from when attendance, a bot or an AI assistant was last introduced. Nothing there? Ask of each use: sensitive data, many people, watching people, data leaving the place, decisions by a machine?
    .evidence = The dated answers to these questions, with the result: needed, not needed, or to be asked of a lawyer.
    .fix = Answer the questions once for what you use today, and add them to the approval of new tools. Where the result is "needed", write the assessment before you begin.
    .done = Every use of the platform has a dated result, and every "needed" has its assessment.
    .finding = Nobody checks whether an impact assessment is needed before something new begins.
    .risk = Then you may learn what it does to people when it is already running.

control-settings-baseline = Is it written down how the security settings of the platform should stand?
    .title = Security settings written down
    .why = Updates bring new features, often switched on, and an administrator in a hurry switches something off. Without a list nobody sees the difference.
    .look = The admin console, page by page: signing in, sharing, downloads, forwarding, outside members, apps, logs, deletion. Your edition may not have all of them.
    .evidence = The dated list of settings with the reason for each, and screenshots of the pages.
    .fix = Go through the console once, decide on each setting and write it down. Compare again every three months and after every larger update.
    .done = Somebody compared the list with the console less than three months ago, and every difference was put right or explained.
    .finding = It is not written down how the security settings of the platform should stand.
    .risk = Then a protection may be off for months while everybody relies on it.

# For each department: what stays on this platform, what moves to another one.
control-platform-by-department = Is it decided in writing for each department what runs on this platform and what runs elsewhere?
    .title = Platform decided by department
    .why = A roster and a pay slip do not need the same place. Moving two or three sensitive tasks often does more than any setting, and everyone else keeps what works.
    .look = The departments you described here, and what the result says for each.
    .evidence = The dated decision, one line for each department: what stays, what moves, where to, by when, who decided.
    .fix = Begin with personnel and finance: name the tasks that move, the place for them and a date. Try it with one team, then tell everyone.
    .done = Every department has its line, and the tasks that moved leave no new messages on the platform.
    .finding = It is not decided for each department what runs on this platform and what runs elsewhere.
    .risk = Then pay slips may travel the same way as the roster.
