### Platform comparison: the same questions for each platform that is considered.
### For translators: every capability question is answered with the four words at the top; "shown to us" is more than "stated".
### .name is a row heading in a narrow table: at most 24 Latin characters or 12 Chinese ones. No brand names anywhere.

sheet-platforms = Platform comparison
    .about = The same questions for up to five platforms, the present one included. What you were shown counts for more than what a web page says.
    .row = platform
    .add = Add a platform

# .short stands in the columns of the table, at most 12 Latin letters or 6 Chinese characters.
value-platforms-capability-shown = Yes, shown to us
    .short = shown
value-platforms-capability-stated = Yes, but only stated by the provider
    .short = only stated
value-platforms-capability-no = No
    .short = no
value-platforms-capability-not-sure = Not sure
    .short = not sure

## Which platform

sheet-platforms-part-which = Which platform
field-platforms-name = What is the platform called?
    .name = Platform
    .help = As on the order form or the invoice. If two products have similar names, add the name of the provider.
field-platforms-edition = Which edition or plan are you looking at?
    .name = Edition
    .help = Most answers below differ from one edition to the next. Take the one you would really pay for, not the best on the price list.
field-platforms-looked = On which day did you look at it?
    .name = Looked at on
    .help = Services change. After a year, look again before you rely on the answers.

## Encryption and keys

sheet-platforms-part-encryption = Encryption and keys
field-platforms-in-transit = Are messages and files encrypted on their way between your devices and the platform?
    .name = Encrypted in transit
    .help = Ask for the provider's security paper and the versions of TLS it accepts. Shown: the dated paper, or a test of the connection by your IT firm.
field-platforms-at-rest = Are messages, files and backups encrypted where they are stored?
    .name = Encrypted at rest
    .help = Ask about messages, files and backups one by one. Shown: a dated paper or contract page that names all three.
field-platforms-end-to-end = Are messages encrypted so that only the people in the chat can read them, and not the provider?
    .name = End-to-end encrypted
    .help = If the provider can search, scan or restore your messages, it can read them. Shown: a technical paper that says who holds the keys. Mind that such chats are harder to search and to keep as records.
field-platforms-keys = Can you hold the keys that unlock the stored data yourselves?
    .name = Keys in your hands
    .help = Ask who holds them for messages, files and backups, and whether support staff can use them. Shown: the contract page, or your own key in the console.

## Where it is and who reaches it

sheet-platforms-part-place = Where it is and who reaches it
field-platforms-place-content = Has the provider confirmed in writing where messages and files are kept?
    .name = Place of messages
    .help = Ask for the place by name, not for a region of the world. Shown: a dated letter or the contract page. A sentence on a web page is only stated.
field-platforms-place-backups = Has the provider confirmed in writing where backups are kept?
    .name = Place of backups
    .help = Backups often lie elsewhere than the messages. Shown: a dated letter or the contract page.
field-platforms-place-logs = Has the provider confirmed in writing where logs are kept?
    .name = Place of logs
    .help = Logs tell who wrote to whom and when, even without the messages. Shown: a dated letter or the contract page.
field-platforms-route = Has the provider confirmed in writing through which places data passes on its way?
    .name = Route
    .help = A message between two offices in one city may take a long way round. Shown: a dated letter or the contract page that names the places.
field-platforms-support-access = Has the provider confirmed in writing from where its support staff can open your data?
    .name = Support access
    .help = Ask also whether you have to agree each time, and whether it shows in your log. Shown: a dated letter or the contract page.
field-platforms-sub-processors = Is there a list of the other companies that may handle your data, with their places?
    .name = Other companies
    .help = Ask for the list, and how you are told when it changes. Shown: the dated list.
field-platforms-own-servers = Is there an edition that runs on your own servers?
    .name = Own servers
    .help = Ask what it costs each year, who keeps it up to date, and what still passes through the provider. Shown: the offer in writing.

## What you can see and set

sheet-platforms-part-control = What you can see and set
field-platforms-roles = Can you give people different rights, so that nobody sees more than the work needs?
    .name = Roles
    .help = Ask for a trial account and give a test user little. Shown: that user does not see what it should not see.
field-platforms-two-step = Can you require a second step at sign-in from everyone?
    .name = Two-step sign-in
    .help = Required is more than offered. Shown: a trial sign-in on a new device asks for it.
field-platforms-outsider-alert = Does everyone see it when somebody from outside joins a group?
    .name = Outsider alert
    .help = Shown: invite an outside account into a test group and look at what the members see.
field-platforms-download-limits = Can you stop downloads and forwarding in the groups you choose?
    .name = Download limits
    .help = Shown: a trial with a file in a test group. It does not stop anyone from photographing the screen.
field-platforms-app-permissions = Can you see what each connected app or bot may read, and take it away?
    .name = App permissions
    .help = Shown: the list of permissions of one app in the console, and one of them taken away in a trial.
field-platforms-log-export = Can you export a log of who signed in, and who exported or deleted data?
    .name = Log export
    .help = Shown: the export of one week, opened on your own computer.
field-platforms-log-period = Does that log go back as far as you need?
    .name = Log goes back
    .help = First decide how far you need to look back after a leak; then ask for the number of days in this edition. Shown: an entry of that age, or the contract page.
field-platforms-log-stream = Can the log be sent to a system of yours as things happen?
    .name = Log sent onwards
    .help = Only worth asking where somebody looks at alerts. Shown: one event that arrives in a trial, over an encrypted connection.

## Keeping, deleting, leaving

sheet-platforms-part-keeping = Keeping, deleting, leaving
field-platforms-retention-settings = Can you set how long messages and files are kept, group by group?
    .name = Keeping periods
    .help = Shown: the setting in a trial account, with a short period that is then really followed.
field-platforms-deletion = Is deleted data gone from the backups too after a stated time?
    .name = Deletion in backups
    .help = Ask after how many days the last copy is gone, also when the contract ends. Shown: the contract page with the number.
field-platforms-exit = Can you take messages and files out in a form you can read without the platform?
    .name = Export on leaving
    .help = Shown: the test export of one department, opened on your own computer.
field-platforms-availability = Does the contract say for how much of the time the service has to work?
    .name = Availability
    .help = Ask for the number, how it is measured, and what follows when it is missed. Shown: the contract page.

## Contract and certificates

sheet-platforms-part-contract = Contract and certificates
field-platforms-data-terms = Are there terms that bind the provider in what it does with your data?
    .name = Data terms
    .help = Ask for the text you would sign, with the name of the company behind it. Shown: the text itself.
field-platforms-audit-right = Does the contract let you, or an auditor you name, check how your data is protected?
    .name = Audit right
    .help = Some providers offer their auditor's reports instead: note it as such. Shown: the clause.
field-platforms-breach-notice = Does the contract say how soon the provider tells you about a leak?
    .name = Notice of a leak
    .help = Look for a number of hours or days, and for what you are told. Shown: the clause.
field-platforms-certificates = Is there a current certificate or auditor's report that covers this service?
    .name = Certificates
    .help = Look at the edition, the scope and the sites: is it this service, at the places where your data is? ISO/IEC 27001 is current in its 2022 edition; of a SOC 2 report ask for Type 2 and its period. Shown: the document itself.
