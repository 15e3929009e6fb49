### Controls that only Macau law asks for.
### For translators: Personal Data Protection Bureau = Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP) = 個人資料保護局.
### "Notify" is 通知 / notificar, "authorisation" is 許可 / autorização; neither is the mainland's "filing" (备案).

control-macau-legal-basis = For each purpose you use the chat for, have you noted which condition of Article 6 of Law 8/2005 allows it?
    .title = Article 6 condition noted (Macau)
    .why = In Macau each use of personal data needs one of the conditions the law lists: unambiguous consent, a contract, a legal duty, a prevailing legitimate interest and a few more. Without one, the rest does not help.
    .look = Your lawyer's note, or the worksheet among the draft papers: one line for each purpose, such as messages, attendance or customer service.
    .evidence = The note or the filled-in worksheet, dated, with the name of whoever decided.
    .fix = Write down each purpose and choose its condition; do not rest on the consent of employees alone. Have it checked.
    .done = Every purpose on the list has a condition and a name behind the decision.
    .finding = It is not recorded which condition of Article 6 allows each use of the data.
    .risk = Then you may not be able to say on which ground you handle the data at all.

control-macau-notification = Have you notified the Personal Data Protection Bureau of how you handle data in the chat, or noted which exemption covers it?
    .title = Data handling notified (Macau)
    .why = Handling data by computer (automated processing) has to be notified within 8 days of its start, unless it is exempt. Some everyday kinds are, such as pay and staff administration.
    .look = Your file of letters to the Bureau. The forms are on its site, in Chinese and Portuguese, free of charge, one for each purpose. Some kinds of data or use may need its authorisation first: ask the Bureau.
    .evidence = The Bureau's receipt with its date, or a dated note that names the exemption.
    .fix = List the purposes, mark those that an exemption covers, and send a form for each of the others.
    .done = Every purpose on the list has a receipt or an exemption beside it.
    .finding = The Personal Data Protection Bureau has not been notified of how data in the chat is handled, and no exemption is noted.
    .risk = Then the Bureau may first hear of your platform from a complaint.

control-macau-high-risk-scenes = Have you named the situations in which a mistake in the chat would do most harm?
    .title = High-risk situations named
    .why = Not every group needs the same care. Three or four situations carry most of the harm: pay day, a dismissal, a customer's papers, a medical note.
    .look = Ask personnel, finance and customer service what they would not want to see forwarded.
    .evidence = A dated list of the situations, each with the department, the data and what has been decided.
    .fix = Collect the situations in one meeting, and decide for each: allowed, restricted group, or not in chat.
    .done = Each situation on the list has a decision and a name.
    .finding = The situations in which a mistake in the chat would do most harm have not been named.
    .risk = Then pay day may get no more care than the lunch order.

control-macau-sensitive-basis = For the health and other data that Article 7 of Law 8/2005 lists, have you noted which exception allows it?
    .title = Article 7 exception noted (Macau)
    .why = Handling such data is prohibited unless an exception applies. A sick note in a chat is already such data.
    .look = Your lawyer's note, or the worksheet among the draft papers: one line for each such kind of data. Where the exception is consent, it has to be express.
    .evidence = The note or the filled-in worksheet, dated, with the name of whoever decided.
    .fix = For each such kind of data choose the exception, or take it out of the chat; ask the Bureau where an authorisation may be needed. Have it checked.
    .done = Every kind of data that Article 7 lists has an exception and a name beside it, or is no longer in the chat.
    .finding = It is not recorded which exception of Article 7 allows the sensitive data in the chat.
    .risk = Then you may be unable to say on which ground the most sensitive data of your people is handled.

control-macau-transfer-ground = For each kind of data that leaves Macau, have you decided on which ground of Article 20 of Law 8/2005 it leaves?
    .title = Article 20 ground decided (Macau)
    .why = Keeping chats on a server outside Macau is a transfer, wherever that is. The law allows it on certain grounds; you choose and record which.
    .look = Your lawyer's note, if there is one; otherwise the worksheet among the draft papers takes you through the grounds.
    .evidence = The note or the filled-in worksheet, dated and signed by whoever decided.
    .fix = Fill in the worksheet among the draft papers, one line per kind of data on your list. Have it checked.
    .done = Every kind of data on your list that leaves Macau has a ground and a name behind the decision, or the provider's dated answer shows that none leaves, support access and backups included.
    .finding = It is not recorded on which ground of Article 20 the data leaves Macau.
    .risk = Then your data may be leaving Macau without anyone having decided why it may.

control-macau-transfer-filing = Have you notified the Personal Data Protection Bureau of your transfers out of Macau, or obtained its authorisation where one is needed?
    .title = Transfers notified or authorised
    .why = A ground of Article 20(1) of Law 8/2005 has to be notified to the Bureau. Where none applies, ask the Bureau to decide whether the destination's protection is adequate (Article 19), or to authorise the transfer; ask also which safeguards it expects.
    .look = Your file of letters to the Bureau. Nothing there? The worksheet among the draft papers collects what the Bureau's form asks for.
    .evidence = The Bureau's receipt, decision or authorisation, with reference and date.
    .fix = Send the notification for each purpose. Where no ground applies, ask the Bureau to decide on the destination's protection, or apply for the authorisation and describe your safeguards.
    .done = Every transfer on your list has a reference and a date of the Bureau beside it.
    .finding = The transfers out of Macau have not been notified to the Personal Data Protection Bureau or authorised by it.
    .risk = Then a ground that is sound on paper may still be missing its second half.
