### Records: how long each kind is kept in the chat, against how long it has to be, may be or needs to be kept.
### For translators: "at least" is a floor, "at most" a ceiling; never turn one into the other. Periods and names of laws stay as they are.
### Where we have confirmed no number, the text says so; do not add one.

sheet-records = Records: how long they are kept
    .about = For each kind of record, what the platform does against what a law or your work asks for. Too short loses what you need; too long is a gap as well.

sheet-records-part-chat = In the chat
field-records-kept = Is this kind of record in the chat?
    .name = In the chat
    .help = Yes also where only some of it is there, or where it was approved or agreed there and filed elsewhere.
value-records-kept-yes = Yes
value-records-kept-no = No
value-records-kept-not-sure = Not sure
field-records-told = How long does the platform keep it?
    .name = Platform keeps it
    .help = Take what the contract says or what the admin console shows under storage or message settings. Nothing there? Look for the oldest one you can still open, and ask the provider.

sheet-records-part-need = What you need
field-records-needed = How long do you need it yourselves?
    .name = Needed for
    .help = Start from the law shown here, if it names a number. Otherwise ask who uses it, for what, and until when.
field-records-reason = Why that long?
    .name = Reason
    .help = One line is enough: the law, the warranty, the contract, the last use anybody can name.

sheet-records-part-elsewhere = Outside the chat
field-records-elsewhere = Is there a copy outside the chat?
    .name = Copy elsewhere
    .help = A backup is overwritten after a while. Only an archive keeps a record for its full period.
value-records-elsewhere-archive = Yes, filed or archived for the full period
value-records-elsewhere-backup = Only in a backup
value-records-elsewhere-no = No
value-records-elsewhere-not-sure = Not sure
field-records-decides = Who decides that it is deleted?
    .name = Deletion decided by
    .help = A name or a post. If nobody does, it either stays for ever or goes by accident.

## Money and contracts

entry-records-tax-books = Business records for profits tax, Hong Kong
    .help = Invoices, receipts, expense claims and whatever else stands behind the accounts: at least 7 years. File them outside the chat, since a clean-up there cannot tell them apart.
entry-records-books-macau = Company books and records, Macau
    .help = We have not confirmed a period for Macau. Ask your bookkeeper or accountant, and note the law they name.
entry-records-books-mainland = Accounting books and vouchers, mainland
    .help = We have not confirmed a period. Ask the bookkeeper or auditor of your mainland company, and note the law they name. Keep them where the mainland company can show them.
entry-records-approvals = Approvals of leave, expenses and purchases
    .help = What stands behind the accounts follows the period of business records. For leave and the like, name your own.
entry-records-contracts = Contracts and what was agreed about them
    .help = No single period: as long as somebody may still claim under them. Ask your lawyer, and keep the messages that changed the terms.

## Staff

entry-records-employment-macau = Employment records, Macau
    .help = During the employment and until 3 years after it ends; the platform has to keep them at least 3 years beyond the last working day, or they have to be filed elsewhere.
entry-records-employment-hong-kong = Wage and employment records, Hong Kong
    .help = How long they have to be kept we have not confirmed. Ask whoever does your payroll, or an employment lawyer, and note the law they name. For those who have left, the ceiling in the next lines counts as well.
entry-records-employment-mainland = Employment contracts, wage and attendance records, mainland
    .help = We have not confirmed a period. Ask the personnel staff of your mainland company or a labour lawyer there, and note the law they name.
entry-records-leavers-hong-kong = Data of staff who have left, Hong Kong
    .help = Generally no longer than 7 years after the employment ends, unless a reason goes on. This is a ceiling, not a goal: keep only what is needed.
entry-records-applicants-hong-kong = Data of unsuccessful applicants, Hong Kong
    .help = Generally no longer than 2 years, unless a reason goes on or the applicant agrees. Think of CVs forwarded in chat to the whole team.
entry-records-attendance = Attendance with face or location
    .help = No number that we know of. The hours worked may belong to the pay records; the face and the places do not, and can go much sooner.

## Customers

entry-records-client-orders = Client orders by instant message, SFC-licensed firms
    .help = At least 2 years, in a form that nobody can change. Where the conditions of the SFC's circular are not met, clients should not be able to order by chat.
entry-records-client-identification = Papers that identify clients
    .help = Rules against money laundering name a period, which we have not confirmed. Ask your regulator or your compliance officer.
entry-records-patient-files = Patients' files and photos
    .help = We have confirmed no number. Ask your professional body or the health authority; file what counts in the patient's record, and delete the copy in the chat.
entry-records-customer-chats = Chats with customers
    .help = No number: no longer than the order, the complaint or the warranty needs. Write your own down.
entry-records-identity-copies = Copies and photos of identity papers
    .help = No number: often a look is enough and no copy is needed. Where a rule asks for a copy, file it elsewhere and delete the photo in the chat.

## Proof that the law was followed

entry-records-refusals = Log of refused requests, Hong Kong
    .help = Each refusal of a request to see or correct data, with its reason: the entry stays at least 4 years.
entry-records-mainland-assessments = Impact assessments and records of handling, mainland
    .help = The report of the assessment and the records of handling that belong to it: at least 3 years.
# Network Data Security Management Regulations, Article 12. "Entrusting": 委托处理; "providing": 提供
entry-records-mainland-handovers = Records of data given to others, mainland
    .help = What was agreed and done when data was entrusted or provided to another company, the chat provider included: at least 3 years.

## Everything else

entry-records-recordings = Recorded meetings and calls
    .help = No number: until the minutes are written and agreed, unless somebody can name a reason.
entry-records-logs = Logs of sign-ins and administrators
    .help = No number for you as a customer. Choose a period in which a leak would still be noticed, and take the log out before the platform deletes it.
entry-records-disputes = What belongs to a dispute or an investigation
    .help = Until it is over, whatever period stands elsewhere. Stop every automatic deletion that reaches it.
entry-records-everyday = Everyday messages and files
    .help = No number: rosters, stock and small talk are seldom needed after a year. Over many years they become the largest heap that can leak.
