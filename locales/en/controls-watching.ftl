### Controls: what is watched, and how the platform is fenced in.
### For translators: "watched or searched" covers a person who reads along and a program that looks for words.
### Menus of platforms change, so texts name places by what they do, not by menu names.

control-log-review = Does somebody look through the log of sign-ins and exports at least once a month?
    .title = Log looked through every month
    .why = A log that nobody opens only explains a leak afterwards. A sign-in at three in the morning, or a folder taken out whole, can be noticed while it still matters.
    .look = Ask whoever may open the log when that last happened. Many platforms can also raise an alert: the admin console, under security or alerts.
    .evidence = One dated line for each month: who looked, what stood out, what was done.
    .fix = Put an hour a month into a named person's calendar: new devices, sign-ins at odd hours, large exports, new administrators. Switch on the alerts there are, and tell staff that the log is looked at.
    .done = There is a line for each of the last three months, and every alert that is switched on reaches a named person.
    .finding = Nobody looks through the log regularly.
    .risk = Then a stolen account may be used for weeks before anyone notices.

control-log-export = Is a copy of the log kept outside the platform for as long as you need it?
    .title = Own copy of the log
    .why = The platform keeps its log for as long as it sees fit, and with the account the log goes too. Many leaks are noticed only months later.
    .look = The admin console, under logs: how far back does it go? The contract: how long is the log kept, and can it be exported or sent to a system of yours? The mainland's Cybersecurity Law has network operators there keep their network logs for at least six months; that is their duty and does not say what you can get.
    .evidence = The exported file of the oldest month you need, and a dated note of the period you chose and why.
    .fix = Write down how long you need the log and why. Export it before the platform drops it, or have it sent to a system of yours, to a place the platform's administrators cannot change. Delete it after the period: a log is personal data too.
    .done = An entry from the beginning of the period can be shown without opening the platform, and nothing older is kept.
    .finding = No copy of the log is kept outside the platform for as long as it is needed.
    .risk = Then the trace of a leak may be gone before anyone looks for it.

# Not a person who reads along only by chance: a purpose, a program or a habit of reading or searching what staff write.
control-monitoring-notice = Have staff been told in writing that their messages are watched or searched, by whom and what for?
    .title = Staff told before messages are watched
    .why = Reading what others write, filters for words and automatic alerts all collect data about your staff. They are told before it begins, not after something was found.
    .look = The notice to staff or the handbook: is the watching named there? The admin console: which filters, alerts and rights to read are switched on?
    .evidence = The dated notice, and the list or message that shows who received it.
    .fix = Write down what the watching is for and which gentler way would not do. Tell staff what is watched, when, by whom, what for, who sees the result and how long it is kept. Until they have been told, switch it off. Have it checked.
    .done = Everything that is switched on is named in the notice, and everybody on the member list received the notice before it began.
    .finding = Staff have not been told in writing that their messages are watched or searched.
    .risk = Then data about your own staff may be collected behind their backs.

control-upload-prompt = Does the platform warn staff before they send identity, bank or health papers?
    .title = Warning before sensitive papers are sent
    .why = Most such papers are sent in haste, not in bad faith. A warning at the right moment gives the sender a second look at the name of the group.
    .look = The admin console, under content security, sensitive words or data protection. Not there? Ask the provider whether your edition has it.
    .evidence = A dated screenshot of the rule, and one of the warning that a test message sets off.
    .fix = Switch it on for identity cards, bank accounts and medical papers, as a warning first and not as a block. Where the edition has none, pin the rule at the top of each group. A filter for words watches messages: tell staff beforehand.
    .done = A test file named like a copy of an identity card sets off the warning, or the rule is pinned where such papers used to be sent.
    .finding = Nothing warns staff before they send identity, bank or health papers.
    .risk = Then perhaps only a tired colleague's attention stands between a pay slip and the wrong group.

control-download-limits = Are the files of restricted groups kept from being downloaded or forwarded?
    .title = Restricted files stay in their group
    .why = A file saved to a private phone is out of your hands, also on the day its owner leaves.
    .look = The settings of the restricted groups and their folders: downloading, forwarding, copying, exporting. Which of them there are depends on the edition.
    .evidence = Dated screenshots of these settings, with the names of the groups.
    .fix = Begin with pay, personnel and management: switch off downloading to private devices and forwarding to other groups, and name one person who may export. A screenshot can hardly be prevented; a watermark with the reader's name helps.
    .done = An ordinary member of a restricted group tries to save a file and to forward it, and cannot.
    .finding = Files of restricted groups can be downloaded and forwarded.
    .risk = Then the pay list may be one tap away from a private phone.

control-masking = Are identity card, bank account and card numbers shown only in part to people who do not need the whole?
    .title = Long numbers shown only in part
    .why = Whoever checks the last four digits does not need them all. What is not shown cannot be copied, forwarded or read over a shoulder.
    .look = The forms, approvals and lists that show such numbers, opened with an ordinary account; ask whoever set them up whether a field can be shown in part.
    .evidence = A dated screenshot of one form or list as an ordinary account sees it.
    .fix = Go through the forms and lists: take the number out where nobody needs it, show its end where a check is enough, and black it out before a file goes into a group.
    .done = A test account that does not need these numbers finds none in full.
    .finding = Identity, bank and card numbers are shown in full to people who do not need them.
    .risk = Then one photo of a screen may be enough to take them away.

control-device-rules = Is it laid down on which phones and computers the company's chat may be used?
    .title = Rules for phones and computers
    .why = A private phone is lent, sold, or years behind with its updates. Without a rule nobody knows on how many devices your groups can be read.
    .look = The admin console, under devices or sign-ins: how many devices, and whose? The staff handbook, under private phones.
    .evidence = The dated rule with the message by which staff received it, and a dated export of the list of devices.
    .fix = Write five lines: which devices, screen lock, updates, no shared sign-in, what happens when a device is lost or sold or its owner leaves. Sign out every device nobody claims.
    .done = Every device on the list has an owner who has received the rule.
    .finding = No rule says on which phones and computers the company's chat may be used.
    .risk = Then your groups may still be open on a phone that was sold last year.

control-network-access = Can the admin console be opened only from networks or devices you have chosen?
    .title = Admin console from known places only
    .why = An administrator can export everything. If that works only from the office or from chosen devices, a stolen password is not enough.
    .look = The admin console, under sign-in security, trusted networks (IP addresses) or trusted devices. Not there? Ask the provider whether your edition has it.
    .evidence = A dated screenshot of the setting with its list of networks or devices.
    .fix = Ask whoever runs your network for its fixed address, enter it, and try from outside. Keep one way in for emergencies, sealed in the safe.
    .done = A test sign-in to the admin console from outside is refused.
    .finding = The admin console can be opened from anywhere.
    .risk = Then a stolen administrator's password may work from anywhere in the world.
