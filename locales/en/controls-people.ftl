### Controls: people, requests and incidents.

control-access-requests = If somebody asked today what your chats and files hold about them, could you find it and answer in time?
    .title = Answering requests about data
    .why = Staff and customers may ask to see and correct their data. A chat without a search across groups makes that hard.
    .look = Try it with your own name: the admin console's search, the groups, the shared folders. The time you have: 40 days in Hong Kong; in Macau no undue delay, as the law there names no number of days; on the mainland prompt handling; one month under the European General Data Protection Regulation (GDPR).
    .evidence = A one-page procedure with a name on it, and the dated result of one trial search.
    .fix = Name who receives requests, write down where to search and who answers, and note the time limit that applies to you.
    .done = A trial request for one person was answered in full, within the time limit.
    .finding = A request to see or correct data held in the chat could not be answered in time.
    .risk = Then the first request may start a clock that you cannot meet.

control-rights-drill = Have you tried out a request about somebody's data in the last three months?
    .title = Drill for a request
    .why = A procedure that nobody has tried fails on the first working day. A drill takes half a morning.
    .look = Your notes of earlier drills, or the calendar of the person in charge.
    .evidence = The dated note of the drill: who asked, what was found, how long it took, what to improve.
    .fix = Let a colleague ask for their own data, find it, correct one entry, and note the time it took.
    .done = The last drill is less than three months old, and what went wrong has been put right.
    .finding = No request about data has been tried out in the last three months.
    .risk = Then you may learn how long it takes only while a real person is waiting.

control-incident-plan = Is there a one-page plan for a leak: who is called, who decides, what is done first?
    .title = Plan for a leak
    .why = The first hours decide how far a leak spreads, and nobody thinks clearly then.
    .look = The emergency sheet in the office or in the safe, not only in the chat itself.
    .evidence = The dated page with names and telephone numbers.
    .fix = Write one page: whom to call, how to stop it, how to weigh the harm, who decides whether to tell the authority and the people concerned. Keep it outside the chat.
    .done = Two colleagues asked separately name the same person to call first.
    .finding = There is no plan for what to do when data leaks.
    .risk = Then the first hours after a leak may go into looking for whoever is responsible.

control-wrong-group = Do staff know what to do at once when something was sent to the wrong group?
    .title = Sent to the wrong group
    .why = It happens to everyone. Whoever is afraid to say so loses the minutes in which it can still be contained.
    .look = Ask three colleagues. Look at the chat policy for the words "wrong group" or "recall".
    .evidence = The three steps on one page, with the date on which staff received them.
    .fix = Send three steps to all staff: recall it, tell the person in charge at once, ask those in the group to delete it. No blame for reporting.
    .done = Three colleagues picked at random can name the steps.
    .finding = Staff do not know what to do when something goes to the wrong group.
    .risk = Then a slip that could be undone in a minute may become a leak.

control-training = Has everyone who uses the chat been shown the rules in the last twelve months?
    .title = Training in the last twelve months
    .why = Most mishaps are mistakes, not attacks. Twenty minutes with real examples do more than a long policy.
    .look = The attendance sheet or the calendar; the start dates of the newest colleagues.
    .evidence = The dated sheet with names, and the slides or the handout used.
    .fix = Show the rules to each team for twenty minutes with three examples from your own groups; show them to new staff in their first week.
    .done = Everyone on the member list has a date from the last twelve months.
    .finding = Not everyone who uses the chat has been shown the rules in the last year.
    .risk = Then your rules may exist on paper without your staff having seen them.

# Not a data protection officer in the sense of any law: a named person.
control-person-in-charge = Is one named person in charge of the data in the chat?
    .title = A named person in charge
    .why = What belongs to everyone is done by no one. Staff, customers and the provider need one name.
    .look = The organisation chart or the staff notice. In a small firm it is often the owner.
    .evidence = A dated line in a notice or minutes with the name and the deputy.
    .fix = Name one person and a deputy, and put both names into the staff notice.
    .done = Any member of staff can say who it is.
    .finding = Nobody is named as being in charge of the data in the chat.
    .risk = Then every open point may wait for somebody else.
