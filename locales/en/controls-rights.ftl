### Controls: what people may refuse, object to or be spared, and the papers that show it.
### For translators: Personal Data Protection Bureau = Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP) = 個人資料保護局.

control-profiling-human = When software scores or ranks people, does a person take the decision?
    .title = A person decides, not software alone
    .why = A score does not know why somebody came late or was slow to answer. Often the people concerned do not even know that there is one.
    .look = Attendance reports, charts of activity or answering times, summaries of people by an AI assistant. Ask managers what they use for pay deductions, appraisals, or turning somebody down.
    .evidence = The dated rule, and one recent decision with the name of whoever took it and what else was looked at.
    .fix = List where software scores, ranks or flags people. For each, name the person who decides and who first hears the one concerned; switch off the scores nobody needs.
    .done = Every score on the list has a named person who decides, and those concerned know of it and can have their say.
    .finding = Software alone may decide about people.
    .risk = Then a pay deduction may come from a setting that nobody remembers making.

control-refusal-log = Do you keep a log of the requests about personal data that you refused, with the reasons?
    .title = Log of refused requests
    .why = Hong Kong law asks for such a log. It also helps you when somebody complains long after everyone has forgotten the reason.
    .look = The file of whoever answers requests. If nothing was ever refused, an empty log that is ready for use is enough.
    .evidence = The log: date, what was asked, refused in whole or in part, the reason, who decided.
    .fix = Open the log on one page and enter the refusals you can still trace. Keep each entry for at least 4 years. Tell the person of the refusal, with the reason, within 40 days.
    .done = Every refusal of the last four years has its line, or the log is there and empty.
    .finding = There is no log of refused requests about personal data.
    .risk = Then, when somebody complains, it may be impossible to say why you refused.

# Part 6A of Hong Kong's privacy ordinance: direct marketing.
control-direct-marketing = Before you advertise to customers in chat, do you have their consent to it?
    .title = Consent before advertising in chat
    .why = A number given for a delivery is not a number given for offers. Hong Kong law wants customers told beforehand, and their consent.
    .look = The form, the code to scan or the first message by which customers join: does it say which data is used for which kinds of offers, and how to say yes? Passing their data on to somebody else for advertising needs notice and consent in writing.
    .evidence = The wording with its date, and the list of who agreed, when, and who has asked you to stop.
    .fix = Add one sentence and an empty box to the form; take everyone who has not agreed off the list; stop free of charge as soon as somebody asks. Have the wording checked.
    .done = Everyone on the list has a dated yes and nobody who said stop is on it, or a dated note says that you do not advertise in chat.
    .finding = Customers may receive advertising in chat without having agreed to it.
    .risk = Then a single complaint may put your whole list of customers in question.

# Right to object: 反對權 / direito de oposição.
control-objection = Is it settled who acts when somebody objects to the use of their data?
    .title = Objections are acted on
    .why = In Macau people may object to the handling of their data; objecting to advertising costs them nothing. An objection typed into a busy group is easily passed over.
    .look = The notices to staff and customers: do they name somebody to turn to? Last month's chats with customers: did anybody ask you to stop?
    .evidence = The page with the name and the steps, and the dated list of objections with what was decided.
    .fix = Name one person, and tell staff to pass on every "please stop" the same day. Take whoever objects to advertising off the list at once; decide on other objections and answer in writing.
    .done = A test objection sent to the customer chat reached the named person and was answered.
    .finding = It is not settled who acts when somebody objects to the use of their data.
    .risk = Then a customer who has said no may go on receiving your offers.

control-macau-forms = Do you have a copy of everything you have sent to the Personal Data Protection Bureau, with the receipts?
    .title = Copies of forms and receipts kept
    .why = A year later the copy is the only paper that shows what you declared, and what has changed since.
    .look = The folder of whoever sent the forms, your lawyer or accountant included. The forms are on the Bureau's site, in Chinese and Portuguese, free of charge, one for each purpose. A simplified notification is valid for 3 years: look at its date.
    .evidence = The folder: each form as it was sent, the receipt or answer with its reference and date.
    .fix = Fill in the forms in Chinese or Portuguese, keep a copy of each with its receipt, and a few lines in your own language if you read neither. Note in the calendar when one runs out.
    .done = For every purpose on your list of notifications the form and the receipt are in the folder, and nothing in them is out of date.
    .finding = Copies of what was sent to the Personal Data Protection Bureau are not on file.
    .risk = Then it may be impossible to say what you declared when the Bureau asks about it.

# The client is in Europe, or under its law; the company here has taken over duties by signing.
control-client-gdpr-contract = Is there a list of the duties for European data that your clients' contracts lay on you?
    .title = European duties from clients' contracts
    .why = Clients under European law pass duties on by contract: where their data may be, who may see it, how soon you tell them of a leak. They bind you because you signed, wherever you are.
    .look = The contracts with these clients and their annexes: a data processing agreement, the EU standard contractual clauses. Look for places, other firms brought in, hours for telling of a leak, deletion, audits.
    .evidence = The dated list: client, clause, duty, and who in the company sees to it.
    .fix = Read each contract with a marker in hand, write one line for each duty, put a name beside it and compare it with what the chat does today. Have it checked.
    .done = Every duty has a name beside it, and those the chat cannot meet have been taken up with the client or their data has left the chat.
    .finding = The duties for European data in clients' contracts are not listed.
    .risk = Then you may have promised a client what your chat does not keep.
