### Drills and reviews: two logs. A drill tries something out, a review looks at something again.
### For translators: "drill" is an exercise, as with fire drills. The times of the laws stand in the pack; never add a number of days or hours in words.
### Hong Kong: a request is 查閱資料要求 or 改正資料要求. 72 hours is the European clock for a leak, never one for a request.

sheet-drills = Drills
    .about = Try out what a request or a leak would ask of you, while nobody is waiting. The time it took is set against the time the law gives.
    .add = Add a drill

field-drills-date = On which day was the drill held?
    .name = Held on
field-drills-people = Who took part?
    .name = Took part
    .help = Names or posts, the provider included if it was asked for something.
field-drills-proofs = For which five answers did you ask to see the proof?
    .name = Five answers
    .help = Let somebody who was not there pick five answers that say “Yes, all of it”, must-haves first.
# Of a drill: from the request or the first report to the complete answer.
field-drills-taken = How long did it take: from the request to the full answer, or from the first report of the leak until everybody was told?
    .name = Time taken
    .help = Count waiting as well, for instance for the provider or for a colleague on leave. If you stopped before the end, say how long it would have taken.
field-drills-found = What was found?
    .name = Found
    .help = What worked, what was missing, where somebody had to guess.
field-drills-improve = What has to improve?
    .name = To improve
    .help = One line for each point, with a name and a date.
field-drills-result = How did it end?
    .name = Result
value-drills-result-complete = Complete
value-drills-result-gaps = Complete, with gaps
value-drills-result-incomplete = Not complete

entry-drills-access-hong-kong = Request to see one's data, Hong Kong
    .help = Let a colleague ask in writing for everything the chat holds about them. Search groups, files and logs, take out what concerns others, and hand over a copy. If nothing is held, that too has to be answered in writing.
entry-drills-correction-hong-kong = Request to correct data, Hong Kong
    .help = Take a wrong address or date. Correct it wherever it stands, and hand over the corrected copy; if you refuse, say so in writing with the reason.
entry-drills-request-macau = Request to see or correct data, Macau
    .help = Let a colleague ask for their own data and correct one entry. The law names no number of days: it says freely, at reasonable intervals, without undue delay and without excessive cost.
entry-drills-request-mainland = Request to see, correct or delete data, mainland
    .help = Let a colleague of the mainland company ask for a copy, a correction or a deletion. The law says promptly and names no number of days; a refusal needs reasons.
entry-drills-request-european = Request under European law
    .help = Let somebody ask for a copy of their data and for one erasure. The time can be extended by two months where that is necessary, if you say so within the first one. Where a client decides on the data, tell the client at once: the answer is the client’s.
entry-drills-leak-hong-kong = Leak, Hong Kong
    .help = Play through a lost phone or a file in the wrong group: collect the facts, stop it, weigh the harm, decide whom to tell, write it down. There is no general duty to report, but the Commissioner strongly recommends it.
entry-drills-leak-macau = Leak, Macau
    .help = Play through a lost phone or a file in the wrong group: collect the facts, stop it, weigh the harm, decide whom to tell, write it down. Law 8/2005 has no duty to report; decide beforehand when you would tell the Bureau and the people.
entry-drills-leak-mainland = Leak, mainland
    .help = The law says remedy at once, and tell the authority and the people concerned; it names no number of hours. Rules of 2025 set hours for incidents of network operators that are “relatively major” or worse: ask beforehand whether they concern you, which authority it is, and who writes in Chinese.
entry-drills-leak-european = Leak under European law
    .help = The clock for telling the authority starts when whoever decides on the data knows of the leak. Where that is your client, this clock is the client’s: you tell the client without delay, or within the time your contract names. Find out beforehand which authority or which client, and what has to be in the message.
entry-drills-evidence = Proof for five answers
    .help = Pick five answers and ask for the proof, as a client's auditor would. Count only what somebody can really show.

sheet-reviews = Reviews
    .about = What is to be looked at again, when it was last done, and what came of it.
    .add = Add a review

field-reviews-date = On which day was it done?
    .name = Done on
field-reviews-by = Who did it?
    .name = By
field-reviews-changed = What had changed, or was found?
    .name = Found
    .help = “Nothing” is an answer too.
field-reviews-next = What is the next step?
    .name = Next step
    .help = With a name and a date, or “none”.

entry-reviews-tools = Connected apps and bots
    .help = Go through the register of apps: still needed, same owner, same permissions, same place of the data? Look in the console for any that are missing from the register.
entry-reviews-leavers = Accounts of people who left
    .help = Take everyone who left in these three months and five people who moved to another job here: closed, moved, taken out of the groups?
entry-reviews-guests = Guests and outsiders
    .help = List them from the console; ask each group's owner why they are still there.
entry-reviews-administrators = Administrators
    .help = Compare the list with the console. Strike out whoever no longer needs the rights.
entry-reviews-health-check = Health check of the whole
    .help = Open this assessment again: which answers are no longer true, what is overdue, what is new on the platform or in the law?
entry-reviews-contract = Contract with the provider
    .help = New terms, new price, other companies brought in, another place? Compare with the copy on file.
entry-reviews-certificates = Certificates and auditors' reports
    .help = Still running, and do edition, scope and sites still fit the service and the places you use?
