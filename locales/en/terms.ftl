### Words an owner may not know. The panel shows those that occur in the text on the screen.
### For translators: the message is the word as your texts write it, .meaning one or two plain sentences, .also other forms that occur in your texts, separated by |.
### .also belongs to each language: do not translate the English forms, list those of your own texts. Names of laws and authorities are official.

## Whose data, and who answers for it

term-personal-data = personal data
    .meaning = Anything that relates to a living person who can be recognised: a name, a number, a photo, a voice, a place, a message. Data from work counts too.
    .also = personal information
term-sensitive-data = sensitive data
    .meaning = Data that hurts people most when it gets out, such as health, faces or beliefs. Each law has its own list; we treat pay, bank and identity papers the same way everywhere.
    .also = very sensitive data | sensitive papers | sensitive personal information | very sensitive
# Hong Kong law: 資料使用者
term-data-user = data user
    .meaning = Hong Kong's word for whoever decides why and how personal data is collected and used: usually your company. It answers for the data even while a provider keeps it.
    .also = data users
# Mind: mainland 个人信息处理者 is a controller; Hong Kong 資料處理者 is a processor. Macau: 負責實體
term-controller = controller
    .meaning = European law's word for whoever decides what personal data is used for and how. Macau's law says responsible entity, mainland law personal information handler: both mean the one who decides, not the one who only helps.
    .also = controllers | responsible entity | personal information handler
# Hong Kong: 資料處理者; Macau: 次合同人; mainland: 受托人
term-processor = processor
    .meaning = A company that handles personal data for you and on your instructions only, as the provider of a chat platform usually does.
    .also = processors | data processor
term-sub-processor = sub-processor
    .meaning = A company that your provider brings in and that may handle your data too, for instance for storage or support.
    .also = sub-processors | other firms it brings in | other companies it brings in
term-provider = provider
    .meaning = The company behind the chat platform: the one that your contract or order form names, or that sends the invoice. A firm that only set the platform up is not the provider, but may know who is.
    .also = providers | provider's
term-regulated = regulator
    .meaning = An authority that licenses or oversees your line of business, such as banking, securities, insurance, health or gaming. Its rules come on top of data protection law.
    .also = regulators | regulator's | regulated sector

## Laws and authorities

term-pdpo = PDPO
    .meaning = Hong Kong's Personal Data (Privacy) Ordinance. Its six data protection principles, DPP1 to DPP6, say how personal data is to be handled.
    .also = Personal Data (Privacy) Ordinance | Cap. 486 | DPP1 | DPP2 | DPP3 | DPP4 | DPP5 | DPP6
term-section-33 = section 33
    .meaning = The part of Hong Kong's PDPO on sending personal data out of Hong Kong. It has been enacted but is not in operation.
    .also = s.33
# 個人資料私隱專員
term-pcpd = PCPD
    .meaning = Hong Kong's Privacy Commissioner for Personal Data. The Commissioner publishes guidance, investigates, and can serve a notice that has to be followed.
    .also = Privacy Commissioner | the Commissioner | the Commissioner's
term-law-8-2005 = Law 8/2005
    .meaning = Macau's Personal Data Protection Act, in force since February 2006.
    .also = Personal Data Protection Act | Law No. 8/2005
# Direcção dos Serviços da Protecção de Dados Pessoais; 個人資料保護局
term-dspdp = Personal Data Protection Bureau
    .meaning = Macau's data protection authority since February 2024. DSPDP is its Portuguese short name, PDPB its English one.
    .also = DSPDP | PDPB | the Bureau | the Bureau's
term-pipl = PIPL
    .meaning = The mainland's Personal Information Protection Law. It follows place and purpose, not passports: data handled on the mainland, and in some cases data of people there handled elsewhere.
    .also = Personal Information Protection Law | mainland law
term-cac = CAC
    .meaning = The Cyberspace Administration of China: the mainland authority whose rules govern personal information leaving the mainland.
    .also = Cyberspace Administration of China
term-gdpr = GDPR
    .meaning = The European Union's data protection law. Outside the Union it reaches you if you have an establishment there, offer goods or services to people there or watch what they do there; otherwise only through a client's contract.
    .also = General Data Protection Regulation | European data protection law | European law

## Grounds, notices, contracts

# Macau: 正當性條件 for Article 6; grounds of Article 20 for a transfer
term-ground = ground
    .meaning = The reason in the law that allows you to use or to send on personal data. In Macau, Article 6 of Law 8/2005 lists the conditions for a use, Article 20 the grounds for a transfer.
    .also = grounds | condition of Article 6
# Macau: notification 通知 / notificação, authorisation 許可 / autorização. Neither is the mainland's filing (备案).
term-notification = notification to the Bureau
    .meaning = In Macau: telling the Personal Data Protection Bureau on its form what you do with personal data. An authorisation is more: the Bureau has to agree before you begin.
    .also = notified to the Bureau | notified the Personal Data Protection Bureau | notified to the Personal Data Protection Bureau | notification to the Personal Data Protection Bureau | notified or authorised | has to be notified within | simplified notification | send the notification | receipt, decision or authorisation | its authorisation | an authorisation | prior authorisation | list of notifications
term-transfer = transfer
    .meaning = Personal data going to another place. On the mainland and in Europe, opening it from elsewhere can count as well; seen from Macau, Hong Kong is elsewhere too.
    .also = transfers | transferred | leaves Macau | leaves the mainland
# 建議合約條文範本
term-model-clauses = recommended model clauses
    .meaning = Clauses of the Hong Kong Commissioner for sending data out of Hong Kong, ready to use. They are voluntary, and they do not replace the mainland, Bay Area or European contracts.
    .also = model clauses | RMCs | Recommended Model Contractual Clauses
# 个人信息出境标准合同
term-mainland-contract = mainland's standard contract
    .meaning = The fixed contract of the Cyberspace Administration of China for personal information leaving the mainland, to be filed with its provincial office within 10 working days. It is not meant for data going in.
    .also = mainland's export contract | Standard Contract for Personal Information Export
# 大灣區標準合同. Two variants: Mainland, Hong Kong and Mainland, Macao
term-gba-contract = Greater Bay Area standard contract
    .meaning = A voluntary contract for data flowing between two parties registered in the area, one in the nine mainland cities, the other in Hong Kong or in Macau. Each of the two has its own variant.
    .also = GBA standard contract | GBA contract | Greater Bay Area contract
term-eu-clauses = EU standard contractual clauses
    .meaning = The European Commission's fixed clauses for personal data leaving the European Economic Area. They are of no use in other directions.
    .also = EU SCCs
term-export-route = route out of the mainland
    .meaning = One of the ways in which mainland law lets personal information leave: a security assessment, a certification or the mainland's standard contract. Small volumes and some purposes are exempt from the route, not from the rest.
    .also = export route | security assessment | exempt from the route
# 单独同意
term-separate-consent = separate consent
    .meaning = A yes to one thing alone, such as sending data out of the mainland, and not a box at the end of a contract. Mainland law asks for it in certain cases.
term-impact-assessment = impact assessment
    .meaning = A paper written before data is used in a way that may harm people: what it is for, whether a gentler way would do, what could go wrong, and what is done about it.
    .also = impact assessments | mainland impact assessment
term-data-terms = data terms
    .meaning = The part of the contract, or a paper of its own, that says what the provider may do with your data, how it protects it and when it deletes it.
    .also = data processing agreement | processing terms

## The platform

term-edition = edition of the platform
    .meaning = The version of the platform you pay for: public means shared with other customers, dedicated means an area or storage reserved for you, own server means a computer under your control. In each of them, ask who can still get in.
    .also = which edition do you use | which edition or plan | your edition | this edition | depends on the edition | the edition has | do not know the edition | edition is the public one | public edition | shared edition | dedicated edition | dedicated or locally hosted edition | an edition that runs | own server | own servers
term-tenant = workspace
    .meaning = Your company's own area on the platform, with its own members and settings. Providers also call it a tenant or an organisation.
    .also = workspaces | tenant
term-plus-86 = +86 account
    .meaning = An account registered with a phone number of mainland China. Some providers serve such accounts from another company and under other terms.
    .also = +86 number | +86 accounts | +86
term-administrator = administrator
    .meaning = Somebody who can change settings and members for the whole company, and who can often read or export what others write.
    .also = administrators | administrator rights
term-outsider = outsider
    .meaning = Anyone in your groups who does not work for you: a customer, a supplier, an outside firm, somebody who has left.
    .also = outsiders | guest | guests | outside members
term-two-step = two-step sign-in
    .meaning = Signing in with something besides the password: a code, a key, a tap on the phone. A stolen password alone is then not enough.
    .also = second step | second sign-in step
term-encryption = encryption in transit and at rest
    .meaning = In transit: nobody can read what travels between your devices and the platform. At rest: nobody can read a stolen disk; but in both cases whoever holds the keys can read everything.
    .also = encrypted | encryption | in transit | at rest | TLS
term-end-to-end = end-to-end encryption
    .meaning = Only the people in a chat hold the keys, so that not even the provider can read it. The word alone proves nothing until it is known who holds the keys.
    .also = end-to-end encrypted
term-key-custody = who holds the keys
    .meaning = Encrypted data can be read by whoever holds its keys: you, the provider or somebody else. A law may require the holder to hand the data over.
    .also = holds the keys | hold the keys | holds its keys | keys in your hands | key custody
term-support-access = support access
    .meaning = Staff of the provider opening your data to help or to repair something, at times from another place than where it is kept.
    .also = support staff
term-api-permission = permissions of an app
    .meaning = What a connected app may read or do on the platform. Somebody allowed it when the app was connected, often once and for everything.
    .also = permissions | permission | API
term-webhook = webhook
    .meaning = A web address through which programs pass messages into or out of the chat. Whoever knows the address can often use it.
    .also = webhooks
term-bot = bot
    .meaning = A program that sits in a group like a member: it may read every message and post its own.
    .also = bots
term-masking = masking
    .meaning = Showing only part of a name or number, such as the last four digits, to those who do not need the rest.
    .also = masked | shown only in part | shown in part

## Keeping, deleting, proving

term-retention = retention period
    .meaning = How long a kind of record is kept before it is deleted. Some records have to be kept for years; most may not be kept longer than they are needed.
    .also = retention | how long it keeps | how long it is kept | how long each kind of data is kept | how long messages and files are kept | a period beside | with period and place | with their periods | full period | keeping periods
term-legal-hold = legal hold
    .meaning = A stop on deleting. What belongs to a dispute or an investigation is kept until that is over, even if its period has ended.
    .also = deletion stopped | kept from being deleted | being deleted
term-backup = backup and archive
    .meaning = A backup brings everything back after a mishap and is overwritten after a while. An archive keeps chosen records for their full period, so that they can be found again.
    .also = backup | backups | archive | archived
term-unalterable = unalterable storage
    .meaning = Storage in which nothing can be changed or deleted before its time is up, not even by an administrator.
    .also = unalterable | unmodifiable | cannot be overwritten | nobody can change | WORM
term-audit-log = audit log
    .meaning = The platform's own record of who signed in, and who exported, changed or deleted what. How far back it goes often depends on the edition.
    .also = log of sign-ins and exports | own copy of the log | logs | in a log | a log of who signed in | without a log | that log
term-evidence = evidence
    .meaning = A thing you could show next year to somebody who doubts your answer: a dated letter, a screenshot, a signed page, a log export.
    .also = proof
# The digital fingerprint of a file (SHA-256)
term-checksum = checksum
    .meaning = A long number computed from a file, like a fingerprint. If one letter of the file changes, the number changes too.
    .also = SHA-256
term-certificate-scope = scope of a certificate
    .meaning = The company, the service and the sites that a certificate covers. It says nothing about what lies outside, however good it looks.
    .also = certificate | certificates
term-iso-27001 = ISO/IEC 27001
    .meaning = A standard for managing information security; the edition of 2022 is the current one, and certificates of the 2013 edition ended in October 2025. It shows good management, not that a law is followed.
    .also = ISO/IEC 27001:2022 | ISO 27001
term-soc-report = SOC 2 report
    .meaning = An auditor's report on a provider's safeguards, not a certificate. Type 1 describes one day, Type 2 a whole period: ask for Type 2, and read the exceptions.
    .also = SOC report | SOC 2 | auditor's report

## Words of this program

term-range = at least, up to
    .meaning = The lower number counts only what is known to be in place. The higher one is what it would be if everything unknown turned out well.
    .also = known so far
term-must-have = must-have
    .meaning = A measure without which the result cannot be Ready. It is open until it is in place; while one is open, the colour stands one step lower, whatever the points say.
    .also = must-haves
term-should-have = should-have
    .meaning = A measure that matters less than a must-have; while one is open, the result cannot be Ready either.
    .also = should-haves
term-at-stake = how much is at stake
    .meaning = From 1 to 4, how bad it would be for people if this data got out: what is in it, who sees it, where it goes. Your precautions are not counted here.
    .also = at stake
term-risk-left = risk left
    .meaning = What remains of the risk in a department once the measures that are in place are counted.
term-covers = something else covers it
    .meaning = Another measure does the same job. It counts half, and a little more once somebody accepts it by name, with a reason and an end date.
    .also = covered otherwise
