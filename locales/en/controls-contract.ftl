### Controls: what the contract with the provider should say, and what to know about it.
### For translators: "the terms" are the data terms of control-processing-terms. "Support staff" are the provider's people who help with faults.

control-audit-right = Do the terms let you, or somebody you send, check whether the provider keeps its promises?
    .title = Right to check the provider
    .why = A promise that nobody may check is hard to rely on. A small customer seldom visits a data centre; the right to ask, and to see an independent report, is often enough.
    .look = The data terms, under audit, inspection or information.
    .evidence = The page of the contract with the clause, or the provider's letter that says what you may see.
    .fix = Ask for a clause: questions answered within a stated time, the latest independent report once a year, an auditor after an incident. If it is refused, note what you rely on instead.
    .done = The clause is part of the contract, and one question asked under it has been answered.
    .finding = The terms give you no right to check what the provider does.
    .risk = Then all you can rely on about the provider may be its own word.

# A certificate has an edition (the year of the standard), a scope (what it covers) and sites (places).
control-certificates-checked = Have you read what the provider's certificates cover?
    .title = Certificates read, not only seen
    .why = A certificate covers what its scope says, and that may be another product or another place. An older edition of a standard may have run out.
    .look = Ask for the certificate itself, not the logo: which standard and edition, which service, which sites, valid until when. Certificates to the 2013 edition of ISO/IEC 27001 ran out by 31 October 2025. Of an auditor's report (SOC 2) ask for Type 2 and the period.
    .evidence = The certificates or reports as files, with a line on each: what it covers, and until when.
    .fix = Collect the papers and write one line for each: your service, your place, valid until. Ask the provider about every gap.
    .done = The note says for each paper which edition, service, place and end date it names, and none has run out.
    .finding = It is not known what the provider's certificates cover.
    .risk = Then a logo on a web page may stand where proof should be.

# Sub-processors: firms that work for the provider. Keep the question free of the technical word.
control-sub-processors = Do you have a list of the other firms that handle your data for the provider?
    .title = Other firms behind the provider
    .why = Storage, support and the alerts on your phones are often run by other firms, some of them elsewhere. You cannot ask about a firm you do not know of.
    .look = The annexes of the data terms or the provider's site, under sub-processors or third parties.
    .evidence = The dated list with firm, task and place, and the clause on how you learn of a change.
    .fix = Ask for the list, and for a notice before a new firm is brought in. Compare the places with those you were told.
    .done = The list names firm, task and place, and the provider has agreed to tell you of changes beforehand.
    .finding = It is not known which other firms handle your data for the provider.
    .risk = Then your data may be with firms whose names you have never heard.

control-support-access = Must the provider's support staff ask you before they open your messages or files?
    .title = Support asks before it opens
    .why = A fault is quickly looked into from elsewhere. Whoever can open the data for support can read it, wherever it is stored.
    .look = The data terms, under support or access. The admin console may have a setting for support access.
    .evidence = The clause, or a dated screenshot of the setting that shows your company's name.
    .fix = Ask for it in writing: only after your yes, for a limited time, from named places, and noted in a log you can see. If the console has a setting for it, keep the access off until it is needed.
    .done = A clause or a setting makes support wait for your yes, and a trial request showed that it does.
    .finding = No clause or setting makes the provider's support staff ask before they open your data.
    .risk = Then a stranger may read your groups while mending something else.

control-breach-clause = Do the terms oblige the provider to tell you of a leak within a stated time?
    .title = Provider must tell you of leaks
    .why = You can warn nobody of a leak you have not been told about. "Without undue delay" may turn into weeks if no number stands beside it.
    .look = The data terms, under incidents or notification: a number of hours or days, and the address the provider writes to.
    .evidence = The page of the contract with the clause, and the address you gave the provider.
    .fix = Ask for a stated time and for help afterwards, and give an address that is also read at weekends. If European law concerns you: its 72 hours run from the moment you know.
    .done = The clause names a time, the provider has your address, and a test message to it was read the same day.
    .finding = The terms do not oblige the provider to tell you of a leak within a stated time.
    .risk = Then you may read of your own leak in the newspaper.

# TLS: the usual encryption of a connection; it protects the line, not the stored message.
control-transit-route = Has the provider told you in writing how your messages travel: through which places, and encrypted how?
    .title = How the messages travel
    .why = A message from one floor to the next may pass through another place and be unlocked on the way. Where it is stored says nothing about that.
    .look = The provider's security paper, under transmission or encryption. Ask your own IT firm about the connections that are yours.
    .evidence = The provider's dated answer: places on the way, encryption between phone and server and between servers, with the TLS versions.
    .fix = Ask the provider in writing; on connections you built yourselves, switch off versions older than TLS 1.2.
    .done = A dated answer names the places and the encryption of each leg, and your own connections refuse anything older than TLS 1.2.
    .finding = It is not known how the messages travel and how they are protected on the way.
    .risk = Then a message may be readable at a stop you have never heard of.

# "Dedicated": an area or storage reserved for one customer; see fact-edition.
control-dedicated-considered = Is it decided in writing whether a dedicated or locally hosted edition is worth it for you?
    .title = Dedicated edition considered
    .why = An area or a server of your own can settle who reaches the data. It costs money and work, and settles little if backups and support stay elsewhere. A reasoned no is a good answer, too.
    .look = The provider's offer for such an edition; what you ticked here under "what is in it" and "where it goes".
    .evidence = The dated decision with its reasons and the offer behind it.
    .fix = Ask for an offer that names the places of data, backups, logs and support, and the price for three years. Compare it with moving the sensitive tasks elsewhere, and decide.
    .done = A dated note says yes or no and why; for a yes the four places are in the contract.
    .finding = It has not been decided whether a dedicated or locally hosted edition is worth it.
    .risk = Then it may be habit, not a decision, that keeps you on the edition you have.
