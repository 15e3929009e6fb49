### Draft papers: a letter to the provider, a notice to staff, a chat policy, a worksheet for Macau, a leaver checklist, a points scheme.
### A small firm prints, checks, signs and uses them, so they speak for the firm: "we" is the firm. "You" is whoever reads the paper:
### the provider in the letter, a member of staff in notice and policy, the firm itself in the worksheet.
### For translators: write what a native professional would sign. Names of laws and authorities are official; article numbers never change.
### .name is the paper's name in menus and in the outline; .about tells the firm how to use it and is printed on the last page, "Notes for you".

## For every paper

# At the top of every page.
paper-classification = Draft, have it checked
paper-footer = A draft, not legal advice
# $organisation (String) - the company's name
paper-document-title = Draft papers. { $organisation }
# $date (Date) - today; $law (Date) - the day for which the law was looked at
paper-drafted = Draft of { DATETIME($date, dateStyle: "long") }, by the law as seen on { DATETIME($law, dateStyle: "long") }. Have it checked before you use it.
# Heading of the last page, which speaks to the firm and stays in its file.
paper-notes = Notes for you: how to use the drafts, and what they rest on
paper-notes-outline = Notes for you
# Heads of the table of passages of law.
paper-law = What it rests on
paper-law-about = What the passage is about
# Heads of the table of questions.
paper-questions-question = Our question
paper-questions-answer = Your answer, and the document it stands in
# $id (String) - a short name that stays the same in every language and every letter: "audit-log"
paper-questions-reference = Our reference: { $id }
# The three kinds of group, as one word each.
paper-class-open = Open
paper-class-internal = Internal
paper-class-restricted = Restricted
# Below one of the three, where a department may not write such things in this chat until something is settled.
paper-class-away = not in this chat for now
# In a table, where nothing was ticked.
paper-kinds-none = none named yet

## Letter to the provider
## "You" is the provider. Polite and exact; the provider is neither praised nor accused.

paper-vendor-letter = Our data on your platform: questions, and a request for answers in writing
    .name = Letter to the provider
    .about = Send it to the company named in your contract or order form, and to the firm that set the platform up, if there is one. File the answer with its date: it is your evidence. Then change the answers that it settles. Every question carries a reference that stays the same, so that a late answer still finds its place.
    .empty = Nothing that you have answered so far leaves a question for the provider.
paper-vendor-letter-head-from = From
paper-vendor-letter-head-to = To
paper-vendor-letter-head-service = Service and edition
paper-vendor-letter-head-date = Date
paper-vendor-letter-opening = We use your service for our work, and we answer for the personal data that passes through it. To do so we need to know in writing where this data is, who can reach it, and what you are bound to.
# Official name and numbers: Personal Data (Privacy) Ordinance, Schedule 1, data protection principles.
paper-vendor-letter-why-hong-kong = In Hong Kong, what a provider does with our authority counts as done by us as well (Personal Data (Privacy) Ordinance, Cap. 486, section 65(2)). We have to bind the provider, by contract or by other means, to protect the data and to keep it no longer than needed (Schedule 1, principles 4(2) and 2(3)).
paper-vendor-letter-why-macau = In Macau we have to choose a provider that gives sufficient guarantees and to watch that it keeps them (Law No. 8/2005, Article 15(2)). The provider acts on our instructions only (Article 17). Keeping data outside Macau is a transfer, wherever outside it is kept (Articles 19 and 20).
paper-vendor-letter-why-mainland = For people on the mainland, the Personal Information Protection Law has whoever entrusts their data to a provider make an agreement with it and supervise it; the provider may not pass the task on without consent (Article 21).
paper-vendor-letter-why-eu = Where European law concerns us, directly or through a client’s contract, the General Data Protection Regulation asks for a contract with the provider (Article 28) and for a basis for each transfer out of the Union (Articles 44 to 49).
paper-vendor-letter-how = How to answer
paper-vendor-letter-how-list-number = Answer by number, in the table or in a paper of your own.
paper-vendor-letter-how-list-document = Where the answer stands in a contract, a certificate or a public page, name the document, its date and the passage.
paper-vendor-letter-how-list-cannot = Where you cannot answer, say so. We then treat the point as not known.
# +86 is the telephone code of mainland China.
paper-vendor-letter-how-list-plus-86 = Where accounts with a +86 number are served differently, give both answers.
paper-vendor-letter-reply-by = Please answer by
paper-vendor-letter-reply-contact = Send the answer to
paper-vendor-letter-place = Where the data is
paper-vendor-letter-reach = Who can reach it
paper-vendor-letter-contract = What the contract says
paper-vendor-letter-sign-in = Signing in and settings
paper-vendor-letter-logs = Logs
paper-vendor-letter-apps = Connected apps and AI
paper-vendor-letter-end = Finding, deleting, keeping, leaving
paper-vendor-letter-attach = What we ask you to attach, where you have it
paper-vendor-letter-attach-list-terms = The data processing terms for our edition, with the name of the company behind them.
paper-vendor-letter-attach-list-others = The list of other companies that you bring in: name, place, task.
paper-vendor-letter-attach-list-certificates = Certificates and audit reports, with edition, scope, sites and dates.
paper-vendor-letter-attach-list-keys = A description of the encryption that says who holds the keys.
paper-vendor-letter-closing = Until we have your answer we treat what is asked here as not known, and keep our most sensitive data out of the chat. Thank you for your help.
paper-vendor-letter-confirm = Confirmation by the provider
paper-vendor-letter-confirm-text = The answers above are given for the service, the edition and the accounts named in this letter.
paper-vendor-letter-confirm-form-company = Company, as in the contract

## Notice to staff
## "You" is a member of staff. Plain enough for everyone in the shop. A notice is not a request for consent.

paper-staff-notice = What happens to your data in the work chat
    .name = Notice to staff
    .about = Strike out what is not so, fill in the lines and give it to everyone; to new staff on the first day, before their account is opened. Keep the signed last part, or a list of who received it and when. If you search or read messages, fill in the lines about it and give out the notice before you begin.
paper-staff-notice-head-from = From
paper-staff-notice-head-service = Platform
paper-staff-notice-head-date = Date
paper-staff-notice-opening = We use this platform for our work. This notice says which of your data is handled there, what for, who can see it, how long we keep it, and what you may ask of us.
paper-staff-notice-data = Which data, and what for
paper-staff-notice-data-list-account = Your account: name, work number, department. So that colleagues can reach you.
paper-staff-notice-data-list-messages = What you write and send there. To do the work, and to look up later what was agreed.
paper-staff-notice-data-list-files = Files that you share or keep there. To work on them together.
paper-staff-notice-data-list-attendance = When you clock in and out. To record working time and to pay it correctly.
paper-staff-notice-data-list-approvals = Requests for leave, expenses and the like, with their reasons. To decide on them.
paper-staff-notice-data-list-customers = Your name and your messages in chats with customers. To serve them, and to settle complaints.
paper-staff-notice-data-list-video = Meetings and calls; a recording only where it was announced at the start. To work together over a distance.
paper-staff-notice-data-list-assistant = What you give to the AI assistant. To get help with texts and searches.
paper-staff-notice-data-list-logs = Who signed in, and who exported or deleted data. To protect everybody’s data.
paper-staff-notice-needed = What you need to give
paper-staff-notice-needed-text = You need an account with your name and a work number, since work is given out and answered there. A picture, a birthday or a private number is up to you; leaving them out does you no harm.
# Face or location: a gentler way has to be possible.
paper-staff-notice-check-in = You may clock in with your face or your location, for what these lines say and for nothing else. If you would rather not clock in this way, the last line names another:
paper-staff-notice-check-in-form-for = What it is used for
paper-staff-notice-check-in-form-moment = When face or location is recorded
paper-staff-notice-check-in-form-instead = Instead you may use
paper-staff-notice-who = Who can see it
paper-staff-notice-who-list-colleagues = Colleagues in the same group or with access to the same folder.
paper-staff-notice-who-list-managers = Managers, personnel and finance staff, as far as their work needs it.
paper-staff-notice-who-list-administrators = Administrators of the platform, for a reason: a fault, a leak, a legal duty, a suspicion of misuse. The person in charge decides, and notes the reason.
paper-staff-notice-who-list-provider = The company that runs the platform, and the firms it brings in, on our behalf.
paper-staff-notice-who-list-outsiders = Customers, suppliers and advisers, in the groups of which they are members.
paper-staff-notice-who-list-apps = Connected apps, bots and AI of other makers, in the groups to which they were added.
paper-staff-notice-who-list-authorities = Authorities and courts, where a law requires it, here or in the place where the data is kept.
paper-staff-notice-watching = We do not search messages for keywords and do not read what you write to others, unless a notice has told you so beforehand.
paper-staff-notice-searching = We search or watch messages for certain reasons, as these lines say and not otherwise:
paper-staff-notice-searching-form-what = What is searched or watched
paper-staff-notice-searching-form-for = What for
paper-staff-notice-searching-form-how = How, and when
paper-staff-notice-searching-form-who = Who sees the result
paper-staff-notice-searching-form-long = How long it is kept
paper-staff-notice-where = Where it is kept
# It may be so, it may not: keep "may".
paper-staff-notice-mainland-place = Some of it may be kept on the mainland, or be opened from there.
paper-staff-notice-where-text = Data that is kept in another place is subject to the law of that place, too.
# Law No. 8/2005, Article 10: a warning, where data is collected over open networks (開放網絡, redes abertas). Keep "may".
paper-staff-notice-open-network = In Macau: what you write and send travels over open networks such as the internet. On the way it may be seen or used by people who have no right to it (Law No. 8/2005, Article 10).
paper-staff-notice-where-form-places = Places where it is kept or can be opened
paper-staff-notice-long = How long we keep it
paper-staff-notice-long-text = As long as its purpose or a law needs it; then it is deleted. The person in charge has the list of periods.
paper-staff-notice-long-list-hong-kong = In Hong Kong: personnel data generally for up to 7 years after you leave (Code of Practice on Human Resource Management of the Privacy Commissioner for Personal Data).
paper-staff-notice-long-list-macau = In Macau: employment records while you work for us and for 3 years after that (Law No. 7/2008, Article 13).
paper-staff-notice-rights = What you may ask of us
paper-staff-notice-rights-list-hong-kong = In Hong Kong: to see your data and to have it corrected. We answer within 40 days (Personal Data (Privacy) Ordinance, Cap. 486, sections 18 to 25). You may turn to the Privacy Commissioner for Personal Data.
paper-staff-notice-rights-list-macau = In Macau: to see your data and to have it corrected, freely, at reasonable intervals, without undue delay and without excessive cost; and to object to its use (Law No. 8/2005, Articles 11 and 12). You may turn to the Personal Data Protection Bureau (DSPDP).
paper-staff-notice-rights-list-mainland = On the mainland: to have a copy of your data, to have it corrected or deleted, and to have it explained. We handle this promptly (Personal Information Protection Law, Articles 45 to 50). You may turn to the authority named below.
paper-staff-notice-rights-list-eu = Where European law applies: we answer within one month (General Data Protection Regulation, Article 12(3)). You may turn to the authority named below.
# Offices to complain to: a line to fill in, since they differ from place to place.
paper-staff-notice-rights-form-mainland = On the mainland: the authority of the place where you live
paper-staff-notice-rights-form-eu = In the Union: the authority of the place where you live
paper-staff-notice-mainland = If you work on the mainland
paper-staff-notice-mainland-text = What you send can be opened by us outside the mainland; Hong Kong and Macau count as outside. You receive a notice of its own about this: who receives the data, what for, how, which kinds, and how you use your rights there (Personal Information Protection Law, Article 39). Where your separate consent is needed, you are asked for it on a form of its own.
paper-staff-notice-ask = Whom to ask
paper-staff-notice-ask-form-person = Person in charge
paper-staff-notice-ask-form-deputy = Deputy
paper-staff-notice-ask-form-contact = Telephone, e-mail
paper-staff-notice-received = Received
paper-staff-notice-received-text = I have received this notice. My signature confirms that and nothing else; it is not a consent.

## Chat policy
## "You" is a member of staff. Short rules that can be followed; no threats.

paper-chat-policy = Rules for the work chat
    .name = Chat policy
    .about = Change what does not fit your work, fill in the lines, decide, sign, and send it to everyone. Put the kind of group into the name of every group. The table of departments shows what was ticked for them. Show the rules to each team once a year, and to new staff in the first week.
paper-chat-policy-head-from = Company
paper-chat-policy-head-service = Platform
paper-chat-policy-head-since = Valid from
paper-chat-policy-head-review = Looked at again on
paper-chat-policy-opening = These rules belong to our staff rules. They apply to everyone who writes or reads in our groups, on every device.
paper-chat-policy-classes = What may be said where
paper-chat-policy-classes-text = Every group is one of three kinds, and its name says which. If you are not sure, choose the stricter kind or ask.
# Heads of the table.
paper-chat-policy-classes-table-class = Kind of group
paper-chat-policy-classes-table-for = What it is for
paper-chat-policy-classes-table-kinds = Our data that belongs there
paper-chat-policy-classes-table-open = Open
    .for = What anyone may know. Outsiders may be members.
paper-chat-policy-classes-table-internal = Internal
    .for = Everyday work. Only those of our people who need it; outsiders only where the owner of the group has agreed.
paper-chat-policy-classes-table-restricted = Restricted
    .for = What can hurt people in the wrong hands. Only members named on a list; no guests, no bots. Where there is no such group, it stays out of the chat.
paper-chat-policy-departments = Departments
paper-chat-policy-departments-table-department = Department
paper-chat-policy-departments-table-kinds = Its data
# The strictest kind of group that the department needs.
paper-chat-policy-departments-table-class = Needs groups up to
paper-chat-policy-never = In no group at all
paper-chat-policy-never-list-secrets = Passwords, one-time codes, keys.
paper-chat-policy-never-list-cards = Full numbers of payment cards.
paper-chat-policy-never-list-people = Papers about a colleague or a customer that were collected for another purpose: a dismissal, an illness, a complaint. Ask the person in charge first.
paper-chat-policy-never-list-private = And the other way round: no company matters in private chats or on other platforms.
paper-chat-policy-never-form-instead = Where such papers go instead
paper-chat-policy-wrong = Sent to the wrong group
paper-chat-policy-wrong-steps-recall = Recall or delete it at once.
paper-chat-policy-wrong-steps-tell = Tell the person in charge at once, by telephone if need be.
paper-chat-policy-wrong-steps-ask = Ask those in the group to delete it and not to pass it on.
paper-chat-policy-wrong-text = Nobody is blamed for reporting a slip, their own or somebody else’s. What is reported in a minute can often be undone.
paper-chat-policy-outsiders = Outsiders
paper-chat-policy-outsiders-list-name = The name of a group with outsiders says that there are some.
paper-chat-policy-outsiders-list-owner = Only the owner of the group lets outsiders in, and knows what for.
paper-chat-policy-outsiders-list-restricted = No outsider is in a restricted group.
paper-chat-policy-outsiders-list-done = When the work together ends, the outsider leaves the group the same day.
paper-chat-policy-outsiders-list-check = Every three months the owner goes through the members.
paper-chat-policy-customers = Chats with customers
paper-chat-policy-customers-list-never = We do not ask for identity papers, bank details or medical papers in chat.
paper-chat-policy-customers-list-sent = If a customer sends one all the same, put it where it belongs and delete it from the chat.
paper-chat-policy-customers-list-account = Write to customers from the work account only.
paper-chat-policy-assistant = AI assistant
paper-chat-policy-assistant-list-which = Only the assistant named here, for texts, searches and translations.
paper-chat-policy-assistant-list-never = Nothing from restricted groups, and no papers of customers or colleagues.
paper-chat-policy-assistant-list-check = Whoever uses a result has checked it and answers for it.
paper-chat-policy-assistant-list-settings = Whether the maker may keep or learn from what is typed in is set by the administrators, never by each user.
paper-chat-policy-assistant-form-name = Assistant
paper-chat-policy-apps = Connected apps and bots
paper-chat-policy-apps-list-first = Nobody connects an app or a bot without asking the person in charge first.
paper-chat-policy-apps-list-restricted = No app or bot reads a restricted group.
paper-chat-policy-apps-list-list = Every one is on our list, with somebody who is responsible for it.
paper-chat-policy-devices = Phones and computers
paper-chat-policy-devices-list-lock = The device locks itself and opens only with a code, a finger or a face.
paper-chat-policy-devices-list-lost = Lost or stolen: call the person in charge the same hour, so that it is cut off.
paper-chat-policy-devices-list-copies = No copies of company chats and files on private devices or in private storage.
paper-chat-policy-keep = Keeping and deleting
paper-chat-policy-keep-list-records = Invoices, contracts and working-time records are filed outside the chat.
paper-chat-policy-keep-list-delete = What is no longer needed is deleted after the period on our list.
paper-chat-policy-keep-list-stop = Where there is a dispute or a request from an authority, the person in charge stops deletion.
paper-chat-policy-leavers = When somebody leaves
paper-chat-policy-leavers-list-account = The account is closed by the last working day.
paper-chat-policy-leavers-list-groups = Groups and files get a new owner beforehand.
paper-chat-policy-leavers-list-nothing = Nothing is taken along: no files, no lists, no copies of chats.
paper-chat-policy-leavers-list-secrecy = What was confidential stays confidential.
paper-chat-policy-charge = Who is in charge
paper-chat-policy-charge-form-person = Person in charge
paper-chat-policy-charge-form-deputy = Deputy
paper-chat-policy-charge-form-contact = Telephone, e-mail
paper-chat-policy-charge-text = Slips are there to learn from. Whoever breaks these rules on purpose is dealt with under our staff rules.

## Worksheet for Macau
## "You" is the firm. Law No. 8/2005: use its official words. "Notify" is 通知 / notificar, "authorisation" is 許可 / autorização.

paper-dspdp-worksheet = Law No. 8/2005 and our chat: what we decide, and what the Bureau’s forms ask for
    .name = Worksheet for Macau (DSPDP)
    .about = Go through it with a lawyer or with the Bureau. It is for your own file and is not one of the Bureau’s forms: those are on its site, in Chinese and Portuguese, free of charge, one for each purpose. Whatever says “check” here has not been seen in the official text.
paper-dspdp-worksheet-head-from = Company
paper-dspdp-worksheet-head-service = Platform
paper-dspdp-worksheet-head-by = Filled in by
paper-dspdp-worksheet-head-date = Date
paper-dspdp-worksheet-opening = “The Bureau” is the Personal Data Protection Bureau of Macau (DSPDP). Hong Kong, the mainland and Singapore all lie outside Macau.
paper-dspdp-worksheet-purposes = Purposes, and the condition that allows each
paper-dspdp-worksheet-purposes-text = Every use of personal data needs one of the conditions of Article 6: unambiguous consent; a contract with the person; a legal duty; vital interests; a public task; a prevailing legitimate interest. Consent has to be free, so do not rest on the consent of employees alone.
paper-dspdp-worksheet-purposes-notify = Automated processing is notified to the Bureau within 8 days of its start (Article 21(1)). Some everyday kinds are exempt, among them pay and benefits, and the administration of staff and of service providers: check the conditions of the exemption. An exemption does not by itself settle a transfer out of Macau.
paper-dspdp-worksheet-purposes-table-purpose = Purpose
paper-dspdp-worksheet-purposes-table-condition = Condition of Article 6
paper-dspdp-worksheet-purposes-table-reference = Notified on, reference; or exemption
paper-dspdp-worksheet-sensitive = Sensitive data
paper-dspdp-worksheet-sensitive-text = Handling the data that Article 7 lists is prohibited unless an exception applies. Where the exception is consent, the consent has to be express. Some cases need the Bureau’s authorisation beforehand (Article 22): check with the Bureau.
paper-dspdp-worksheet-sensitive-table-kind = Kind of data
paper-dspdp-worksheet-sensitive-table-exception = Exception of Article 7, or taken out of the chat
paper-dspdp-worksheet-sensitive-table-who = Decided by, date
paper-dspdp-worksheet-grounds = Leaving Macau: the ground for each kind of data
paper-dspdp-worksheet-grounds-text = Data may leave Macau where the place it goes to ensures an adequate level of protection; whether it does is for the Bureau to decide (Article 19). We know of no published list of such places: check. Otherwise one of the grounds of Article 20(1) is needed, and it is notified to the Bureau. The numbers here only make this form easier to fill in; they are not those of the law.
paper-dspdp-worksheet-grounds-steps-consent = Unambiguous consent of the person: free, specific, informed.
paper-dspdp-worksheet-grounds-steps-contract = Necessary for a contract with the person, or for steps that come before one.
paper-dspdp-worksheet-grounds-steps-interest = Necessary for a contract in the interest of the person.
paper-dspdp-worksheet-grounds-steps-public = An important public interest, or legal claims (check the wording).
paper-dspdp-worksheet-grounds-steps-vital = Vital interests of the person (check the wording).
paper-dspdp-worksheet-grounds-steps-register = Data from a public register (check the wording).
paper-dspdp-worksheet-grounds-not = That it is convenient for the business is not a ground, and a legitimate interest, good for Article 6, is none here. “Necessary” is read narrowly.
paper-dspdp-worksheet-transfers-kind = Kind of data
paper-dspdp-worksheet-transfers-departments = Departments
paper-dspdp-worksheet-transfers-to = Kept in, opened from
paper-dspdp-worksheet-transfers-ground = Ground 1 to 6, or none
paper-dspdp-worksheet-transfers-who = Decided by, date
paper-dspdp-worksheet-none = Where you write “none”: ask the Bureau to decide whether the protection at the destination is adequate (Article 19), or apply for its authorisation and describe your safeguards, for example the clauses of your contract (Article 20(2)). Which safeguards it expects, and the wording of Article 20(2): check with the Bureau.
paper-dspdp-worksheet-gba = A Greater Bay Area standard contract (Mainland, Macao) with your own company in one of the nine mainland cities is voluntary and has a filing of its own. Whether the Bureau accepts it for Article 20: ask the Bureau.
paper-dspdp-worksheet-request = What a notification or a request for authorisation contains
paper-dspdp-worksheet-request-text = Article 23 asks for these points. Copy this part for each purpose.
paper-dspdp-worksheet-request-form-controller = Company that decides (controller), address
paper-dspdp-worksheet-request-form-purpose = Purpose
paper-dspdp-worksheet-request-form-people = Whose data: groups of people
paper-dspdp-worksheet-request-form-kinds = Kinds of data
paper-dspdp-worksheet-request-form-recipients = Who receives it
paper-dspdp-worksheet-request-form-processor = Who handles it for you (processor)
paper-dspdp-worksheet-request-form-combination = Combined with other data (Article 9)
paper-dspdp-worksheet-request-form-period = How long it is kept
paper-dspdp-worksheet-request-form-access = How people see and correct it
paper-dspdp-worksheet-request-form-transfers = Transfers out of Macau
paper-dspdp-worksheet-request-form-security = Security, in short (Articles 15, 16)
paper-dspdp-worksheet-record = What was sent, what came back
paper-dspdp-worksheet-record-table-purpose = Purpose
paper-dspdp-worksheet-record-table-sent = Sent on
paper-dspdp-worksheet-record-table-reference = Reference
paper-dspdp-worksheet-record-table-answer = The Bureau’s answer, date

## Leaver checklist
## One sheet for each person who leaves; filled in by the firm.

paper-leaver-checklist = When somebody leaves: the chat
    .name = Leaver checklist
    .about = Print one for each person who leaves, begin a week before the last day, and file it with the personnel papers. A step that does not apply gets a dash. Short notice? Account, devices and rights come first, the same hour.
paper-leaver-checklist-head-from = Company
paper-leaver-checklist-head-name = Who leaves
paper-leaver-checklist-head-department = Department
paper-leaver-checklist-head-day = Last working day
paper-leaver-checklist-opening = Initials and a date in every line, by the last working day at the latest.
paper-leaver-checklist-steps-step = Step
paper-leaver-checklist-steps-who = Done by
paper-leaver-checklist-steps-date = Date
paper-leaver-checklist-steps-groups = Groups and folders have a new owner.
paper-leaver-checklist-steps-records = Files and messages that have to be kept are filed outside the chat.
paper-leaver-checklist-steps-account = The account is closed or locked.
paper-leaver-checklist-steps-devices = The account is signed out on every phone and computer.
paper-leaver-checklist-steps-rights = Administrator rights are taken away; the list of administrators is corrected.
paper-leaver-checklist-steps-apps = Apps and bots that ran under this account have another owner, or are removed.
paper-leaver-checklist-steps-passwords = Passwords that were shared with this person are changed.
paper-leaver-checklist-steps-outside = The person has left the groups of customers, suppliers and authorities; these know the new contact.
# +86 is the telephone code of mainland China.
paper-leaver-checklist-steps-number = An account registered with a private or +86 number is released from our workspace.
paper-leaver-checklist-steps-phone = Company data on private devices is deleted; the person confirms it.
paper-leaver-checklist-steps-check-in = Face template and location records are deleted, except what a law has us keep.
paper-leaver-checklist-steps-secrecy = The person was reminded that what was confidential stays confidential.
paper-leaver-checklist-steps-hong-kong = Hong Kong: the date on which the personnel data is deleted is noted, generally at most 7 years from now.
paper-leaver-checklist-steps-macau = Macau: the employment records are kept for 3 years after the last day; the date is noted.
paper-leaver-checklist-steps-members = The list of members was looked at: the name is gone.

## Points scheme
## One page. Recognition for care; nothing is ever taken off. Light in tone, not childish.

paper-points-scheme = Points for care with data
    .name = Points scheme
    .about = Choose your own numbers and your own thank-you. Ask staff what would please them, and let the management take part and be the first to report a slip. Ask whoever advises you on employment before points touch pay. If reports stop, the scheme has failed: ask why before you change the numbers.
paper-points-scheme-head-from = Company
paper-points-scheme-head-since = From, until
paper-points-scheme-head-person = Kept by
paper-points-scheme-opening = Whoever notices, reports or improves something protects all of us. We want to see it and to say thank you. Nobody is asked to watch others.
paper-points-scheme-points-what = What
paper-points-scheme-points-number = Points
paper-points-scheme-points-own-slip = Reports a slip of one’s own at once, such as a message in the wrong group
    .number = 5
paper-points-scheme-points-strange = Reports a strange message, a strange sign-in or a strange app
    .number = 3
paper-points-scheme-points-door = Finds a door that was left open: a former member, a folder open to all
    .number = 3
paper-points-scheme-points-drill = Takes part in a drill
    .number = 2
paper-points-scheme-points-better = Suggests a rule that is simpler or better, and it is taken up
    .number = 2
paper-points-scheme-rules = How it works
paper-points-scheme-rules-list-none-off = Points are never taken off. Misuse on purpose is dealt with elsewhere, not here.
paper-points-scheme-rules-list-no-ranking = There is no public ranking. Whoever wants to be named is named.
paper-points-scheme-rules-list-all = Everyone takes part, the management first.
paper-points-scheme-rules-list-thanks = From 10 points there is a small thank-you that everyone can earn.
paper-points-scheme-rules-list-list = The list serves this scheme only: not pay, not appraisal, not promotion. Whoever keeps it is the only one to see it; after a year it is deleted.
paper-points-scheme-answers = Who answers for what
paper-points-scheme-answers-table-who = Who
paper-points-scheme-answers-table-for = Answers for
paper-points-scheme-answers-table-owner = Owner or management
    .for = The rules, the money and time for them, and keeping them like everybody else.
paper-points-scheme-answers-table-person = Person in charge
    .for = Reports are taken seriously, answered the same day and written down without blame.
paper-points-scheme-answers-table-groups = Owners of groups
    .for = Who is a member, and which kind of group it is.
paper-points-scheme-answers-table-everyone = Everyone
    .for = What they post, and saying so when something went wrong.
