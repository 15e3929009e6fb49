### Controls: where the data is, and the contract behind it.
### For translators: the question is spoken aloud in workshops; keep it as plain as here. .title has room for about 40 Latin characters or 18 Chinese ones.
### "The platform" is the chat service, "the provider" the company behind it. .risk follows directly after the answer "No" or "Don't know".

control-data-inventory = Is there a written list of the kinds of personal data that pass through your chat?
    .title = List of the data in the chat
    .why = You can only protect, move or hand over what you know you have. Without the list, every later answer is a guess.
    .look = Ask each department for its groups and for the files it shared last month. What you ticked for each department here gives you the first lines.
    .evidence = The dated list: one line for each kind of data, with the department, the place and who can reach it.
    .fix = Sit down with each department for an hour and write one line for each kind of data; mark unknown places as unknown.
    .done = A newcomer can read from the list which department has which data, and where it goes.
    .finding = There is no list of the personal data in the chat.
    .risk = Then nobody may be able to say what is exposed if one account falls into the wrong hands.

control-location-in-writing = Has the provider told you in writing where your messages, files, backups and logs are kept, and who can reach them?
    .title = Place and access confirmed in writing
    .why = You answer for this data even while someone else keeps it. A disk in your own city settles little if support staff elsewhere can open it.
    .look = Your order form or contract. Nothing there? Send the letter to the provider (a draft paper).
    .evidence = The provider's letter or e-mail with date and name, or the contract page.
    .fix = Send the letter to the provider; until it is answered, treat the place as unknown.
    .done = A dated answer covers messages, files, backups, logs and support access.
    .finding = Where the chat data is kept, and who can reach it, is not confirmed in writing.
    .risk = Then you cannot be sure who can read your messages.

control-sensitive-off-chat = Is there a written rule that keeps pay, bank, identity, health, face and location data out of ordinary chat?
    .title = Very sensitive data kept out of chat
    .why = These are the papers that hurt people most in the wrong group, and a message that has been read cannot be taken back.
    .look = The staff handbook, or the last notice to all staff about the chat. Nothing there? The chat policy among the draft papers has such a rule.
    .evidence = The rule with its date, and the message or page by which staff received it.
    .fix = Write the rule on one page, name the place to use instead, and send it to everyone today.
    .done = Any member of staff can name one thing that must not be sent in chat, and where it goes instead.
    .finding = No rule keeps very sensitive data out of ordinary chat.
    .risk = Then a pay slip or an identity card may be one tap away from the wrong group.

control-key-custody = Do you know who holds the keys that unlock your stored messages and files?
    .title = Who holds the keys
    .why = "Encrypted" says little until you know who can undo it. Whoever holds the keys can read the data, and may be required by law to hand it over.
    .look = The provider's security paper, or its answer to your letter. Ask about messages, files and backups one by one.
    .evidence = The provider's dated answer that names who holds the keys.
    .fix = Send the letter to the provider, which asks who holds the keys; until it is answered, assume that the provider can read everything.
    .done = A dated answer says for messages, files and backups whether you, the provider or somebody else holds the keys.
    .finding = It is not known who holds the keys to the stored messages and files.
    .risk = Then treat every message as something the provider can read.

# +86 is the telephone code of mainland China.
control-plus86-accounts = Is there a list of the accounts in your workspace that are registered with a +86 number?
    .title = Accounts with a +86 number listed
    .why = Some providers serve +86 accounts from another company and under other terms. One workspace can then hold two kinds of account.
    .look = The member list in the admin console, sorted by phone number, and the terms shown when such an account signs in.
    .evidence = A dated export of the member list with the +86 accounts marked.
    .fix = Export the member list, mark the +86 accounts, and ask the provider which terms apply to them.
    .done = The list names every +86 account and the company whose terms it accepted.
    .finding = There is no list of the accounts registered with a +86 number.
    .risk = Then some of your staff may be under a contract you have never read.

control-attendance-necessity = Is it in writing why clocking in needs face recognition or location, and why no gentler way would do?
    .title = Face or location check-in justified
    .why = A face cannot be changed like a password, and a day's locations tell a private life. A card or a list often does the same job.
    .look = The note or minutes from when check-in was introduced; ask whoever decided it.
    .evidence = A dated page that lists the gentler ways you looked at and why each was not enough.
    .fix = Write down what the check-in is for, try a gentler way for one team, and switch off face or location where it works.
    .done = The page exists, staff have been offered another way where one is possible, and location is recorded at check-in only.
    .finding = The need for face or location check-in is not explained in writing.
    .risk = Then you may be collecting the most private data of your staff without being able to say why.

control-processing-terms = Do you have terms on file that bind the provider in what it does with your data?
    .title = Data terms with the provider
    .why = The data stays your responsibility. What the provider may do with it, and for how long, has to be bound by a contract or by other means you can show.
    .look = The order form, the terms accepted online, or an annex called "data processing agreement".
    .evidence = The signed or accepted terms as a file, with date, version and the name of the company behind the contract.
    .fix = Ask the provider for its data terms (the letter among the draft papers does), check what they bind it to, sign or accept them and keep the file.
    .done = A paper on file names the provider's company and binds it on security, instructions, how long it keeps data, deletion, and other firms it brings in.
    .finding = No terms on file bind the provider on protecting and using the data.
    .risk = Then the small print of the service alone may decide what happens to your data.

# RMCs: the recommended model contractual clauses of the Hong Kong Commissioner (建議合約條文範本). Never abbreviate to "SCC".
control-transfer-clauses = Do your terms with the provider contain the Hong Kong Commissioner's recommended model clauses, or clauses to the same effect?
    .title = Hong Kong model clauses
    .why = You answer for the data outside Hong Kong as you do here. The Commissioner looks at such clauses when judging whether the principles were kept.
    .look = The annexes of the contract. The usual set is the one from a data user (you) to a data processor (the provider).
    .evidence = The clauses with date and both names, or a table that shows which term of the contract covers which clause.
    .fix = Download the clauses from the Commissioner's site and send them with the letter to the provider; if they are refused, compare the provider's own terms clause by clause.
    .done = Every clause of the set is in the contract or stands beside a term to the same effect; what is missing is noted.
    .finding = The terms with the provider do not yet follow the Hong Kong Commissioner's recommended model clauses.
    .risk = Then you may have little to show that the data is protected there as it would be here.

control-exit-copy = Have you tried to take your messages and files out of the platform in a form you can use?
    .title = A usable copy if you leave
    .why = If the service stops, changes or blocks an account, you lose what you cannot take out. A trial shows it while there is still time.
    .look = The admin console, under export or backup; the contract, under the end of the service.
    .evidence = A dated test export of one department, opened on your own computer.
    .fix = Export one department, open the files, and note what is missing; ask the provider how the rest is exported and then deleted.
    .done = Messages and files of one department can be read without the platform.
    .finding = Whether messages and files can be taken out in a usable form has not been tried.
    .risk = Then leaving the platform may mean leaving your records behind.

control-regulator-cleared = Have you checked the platform against your regulator's rules on outsourcing and cloud services?
    .title = Regulator's rules checked
    .why = Regulators generally allow such services under conditions. Some want to be told beforehand, or want records kept in a certain way.
    .look = Your licence conditions, your regulator's circulars, or your compliance officer.
    .evidence = A dated note that lists the rules looked at and the result, with any letter to the regulator.
    .fix = List the rules on outsourcing, cloud and client messages, note for each how the platform meets it, and ask the regulator about the rest.
    .done = The note names each rule, and nothing that has to be notified is still open.
    .finding = The platform has not been checked against the regulator's rules.
    .risk = Then the first to notice a condition you missed may be your regulator.
