### Words of the packs: profile, tiers, law register, checklists, contradictions.
### For translators: say what a native professional would say; reorder freely.
### Names of laws and authorities are official: take them from the terminology table, never translate by feel.

## Profile: six questions

profile-where = Where is your company?
    .help = Choose every place where the company is registered or has staff. It decides whose law comes first.
profile-people = Whose data is in the chat?
    .help = Staff, customers, job applicants, suppliers: anyone who can be recognised in a message, a photo or a file. What counts is where these people are, not their passport.
profile-platform = Which chat platform are you looking at?
    .help = One platform for each assessment. If you do not know the edition, look at the invoice; if there is no invoice, it is probably the public edition.
profile-uses = What do you use it for?
    .help = Choose everything that happens there today, also what was never officially decided.
profile-company = How large is the company, and what does it do?
    .help = This chooses examples and questions. It is not sent anywhere.
profile-sensitive = Delicate data in chat
    .help = Think of a photo of an identity card, a pay slip sent to the bookkeeper, a sick note, a check-in with face or location.

fact-place = Where is the company registered, or where does it have staff?
fact-place-hong-kong = Hong Kong
fact-place-macau = Macau
# A subsidiary, branch or office of the company in mainland China.
fact-mainland-company = Does the company have a subsidiary, branch or office on the mainland?
fact-mainland-company-yes = Yes
fact-mainland-company-no = No
fact-mainland-company-not-sure = Not sure
# What counts is where the people are, not their nationality.
fact-people = Where are the people whose data is in the chat?
fact-people-hong-kong = In Hong Kong
fact-people-macau = In Macau
fact-people-mainland = On the mainland
fact-people-eu = In the European Union
fact-people-elsewhere = Elsewhere
fact-people-not-sure = Not sure
fact-platform-name = What is the platform called?
fact-edition = Which edition do you use?
fact-edition-public = Public: the ordinary service, free or paid, shared with other customers
fact-edition-dedicated = Dedicated: an area or storage reserved for us
fact-edition-own-server = On our own servers
fact-edition-not-sure = Not sure
# +86 is the telephone code of mainland China. Some providers serve such accounts under other terms.
fact-accounts = With which phone numbers are the accounts registered?
fact-accounts-plus-86 = All with a +86 number
fact-accounts-other = None with a +86 number
fact-accounts-mixed = Some of each
fact-accounts-not-sure = Not sure
fact-uses = What do you use the platform for?
fact-uses-chat = Messages between staff
fact-uses-files = Sharing and keeping files
fact-uses-attendance = Attendance, clocking in, check-in
fact-uses-approvals = Leave, expenses and other approvals
fact-uses-customer-chat = Chatting with customers
fact-uses-video = Video meetings and calls
fact-uses-apps-bots = Connected apps and bots
fact-uses-ai-assistant = An AI assistant
fact-size = How many people work for the company?
fact-size-s1-9 = 1 to 9
fact-size-s10-49 = 10 to 49
fact-size-s50-249 = 50 to 249
fact-size-s250 = 250 or more
fact-sector = What does the company do?
fact-sector-retail = Retail
fact-sector-catering = Restaurants and hotels
fact-sector-health = Health care
fact-sector-finance = Finance and insurance
fact-sector-legal = Law and accounting
fact-sector-gaming = Gaming and entertainment
fact-sector-construction = Construction and property
fact-sector-education = Education
fact-sector-logistics = Transport and logistics
fact-sector-technology = Technology
fact-sector-manufacturing = Manufacturing and trade
fact-sector-other = Something else
# A supervisor: for example a monetary authority, a securities or insurance regulator, a health or gaming authority.
fact-regulated = Does a supervisory authority license or oversee your business?
fact-regulated-yes = Yes
fact-regulated-no = No
fact-regulated-not-sure = Not sure
fact-firm-sensitive = Does anyone in the company ever send payroll, identity documents, health, bank, face or location data in chat?
fact-firm-sensitive-yes = Yes
fact-firm-sensitive-no = No
fact-firm-sensitive-not-sure = Not sure

## Three tiers: what is in it, who sees it, where it goes

tick-not-sure = Not sure

tier-sensitivity = What is in it
    .question = What is in this department's messages and files?
    .help = Tick everything that occurs, even if it should not. The most delicate tick decides.
tier-sensitivity-level-1 = public
tier-sensitivity-level-2 = internal
tier-sensitivity-level-3 = confidential
tier-sensitivity-level-4 = very sensitive
tick-sensitivity-payroll = Pay slips, salaries, bank account numbers
    .name = payroll and bank papers
tick-sensitivity-identity-documents = Identity cards, passports, permits, or photos of them
    .name = identity documents
tick-sensitivity-health = Sick notes, medical reports, anything about health
    .name = health data
tick-sensitivity-biometrics = Faces or fingerprints used to recognise people
    .name = face and fingerprint data
tick-sensitivity-whereabouts = Where people are: location check-in, live location
    .name = location data
tick-sensitivity-beliefs = Religion, political views, union membership
    .name = data about beliefs and memberships
# From Article 7 of Macau Law 8/2005 and Article 9 of the GDPR; keep the wording plain.
tick-sensitivity-private-life = Private life, ethnic origin, sex life, genetic data
    .name = data about private life and origin
tick-sensitivity-minors = Data about children; mainland law (PIPL) names those under 14
    .name = data about children
tick-sensitivity-customer-records = Customer records: orders, complaints, account notes
    .name = customer records
tick-sensitivity-staff-records = Staff records: leave, appraisals, warnings, job applications
    .name = staff records
tick-sensitivity-contracts = Contracts, prices, plans others should not see
    .name = contracts and prices
tick-sensitivity-recordings = Recorded meetings and calls
    .name = recordings
tick-sensitivity-everyday = Everyday work: rotas, tasks, stock, notices
    .name = everyday work messages
tick-sensitivity-contact-details = Names, phone numbers, e-mail addresses
    .name = contact details
tick-sensitivity-published = Only what is published anyway
    .name = published material

tier-roles = Who sees it
    .question = Who can open this department's messages and files?
    .help = Tick everyone who can open them, not only those who usually do. An administrator who can export chats counts.
tier-roles-level-1 = a few people
tier-roles-level-2 = a team
tier-roles-level-3 = several teams
tier-roles-level-4 = very wide
tick-roles-own-data = A few named people, their own data
    .name = a few named people
tick-roles-team = The people of one team
    .name = one team
tick-roles-managers = Managers across teams
    .name = managers
tick-roles-hr-finance = Personnel or finance staff
    .name = personnel and finance
tick-roles-administrators = Administrators who can read or export everything
    .name = administrators
tick-roles-executives = Directors and senior management
    .name = senior management
tick-roles-outsiders = Outsiders: customers, suppliers, an outside bookkeeper or IT firm
    .name = outsiders
tick-roles-guests = Guests in our groups
    .name = guests
tick-roles-apps = Apps, bots or AI made by somebody else that read along
    .name = connected apps and bots

tier-mobility = Where it goes
    .question = Where do the messages and files of this platform go?
    .help = Count every place where they are kept, copied, or can be opened, also by support staff of the provider. Without confirmation in writing, a place counts as unknown.
tier-mobility-level-1 = under your control
tier-mobility-level-2 = a known place
tier-mobility-level-3 = the mainland or several places
tier-mobility-level-4 = unknown or passed on
tick-mobility-own-control = They stay under our own control, where the people concerned are
    .name = storage under your own control
tick-mobility-known-place = One other known place under contract, support access included
    .name = a known place under contract
tick-mobility-mainland = On the mainland, or staff there can open them
    .name = the mainland
tick-mobility-synchronised = Copied to other known places
    .name = copies in other places
tick-mobility-passed-on = Passed on to other companies or tools
    .name = passing on to others
tick-mobility-in-writing = This is confirmed in writing
    .name = written confirmation of the place

## Checklists and their steps

checklist-hong-kong = Hong Kong
    .about = Five steps in three weeks: where the data is, who gets in, what people are told, the contract, and daily practice.
    .whom = companies in Hong Kong
checklist-macau = Macau
    .about = Five steps in twelve weeks: inventory, high-risk scenes, transfers and the Bureau, technical measures, and training. The authority's own time comes on top.
    .whom = companies in Macau
checklist-governance = Governance
    .about = Five steps in six weeks: a map of the data, the gaps against law and contracts, the technical matrix, a first try at watching, and regular review. Mostly advice; it can stand beside the others or count with them.
    .whom = companies that want to steer their platform and to show that they do
step-hong-kong-data = Where the data is
step-hong-kong-access = Who gets in and what they see
step-hong-kong-notices = What people are told, what is kept
step-hong-kong-contract = The contract and who stands behind it
step-hong-kong-practice = Requests, mishaps and training
step-macau-inventory = Inventory
step-macau-scenes = High-risk scenes
step-macau-transfer = Transfer ground and the Bureau
step-macau-technical = Technical measures
step-macau-training = Training and daily practice
step-governance-mapping = Map and classes of the data
step-governance-gap = Gaps against law and contracts
# A table of what the platform can do, one line for each capability.
step-governance-matrix = Technical matrix
# First in the departments where most is at stake, such as personnel and finance.
step-governance-pilot = Watching, tried out in a few departments
step-governance-review = Regular review

## Answers that do not fit together: one sentence that helps to look again

contradiction-classified-without-inventory = The groups are sorted by kind of data, yet there is no list of the data: look again at one of the two answers.
contradiction-sensitive-nowhere = You said that very sensitive data is sent in chat, and that a rule keeps it out: the rule may exist, but it is not followed everywhere.
contradiction-everyone-but-administrators = Everyone needs a second step to sign in, but not the administrators: check the administrators' setting, it is often the same one.
contradiction-filed-without-ground = The transfers have been notified, but their ground has not been decided: the form asks for it, so look it up in your copy.
contradiction-ground-without-place = A ground is chosen for each kind of data that leaves Macau, yet there is no list of the data: some kind may have been forgotten.
contradiction-clauses-without-terms = The model clauses are in the contract, yet there are no data terms with the provider: the clauses may well be those terms.
contradiction-drill-without-procedure = A request has been tried out, yet you could not answer one in time: note what the drill showed and look again.
contradiction-route-without-assessment = The route out of the mainland is settled, but the impact assessment is missing: an exemption from the route does not lift it.
contradiction-place-ticked-not-confirmed = Under "where it goes" the place is ticked as confirmed in writing, but here it is not: one of the two needs a change.
contradiction-own-server-unknown-keys = The platform runs on your own servers, yet it is not known who holds the keys: whoever set the servers up can tell you.

## Laws and other sources (instruments)
## Official names. .short is used in tight lines; .whom is a short noun phrase: whom it concerns.

law-our-advice = Our own advice
    .short = Our advice
    .whom = everyone
# Official name.
law-hk-pdpo = Personal Data (Privacy) Ordinance (PDPO, Cap. 486)
    .short = PDPO
    .whom = companies in Hong Kong
# PCPD is the official short name of the authority.
law-hk-pcpd = Guidance of the Privacy Commissioner for Personal Data (PCPD), Hong Kong
    .short = PCPD
    .whom = companies in Hong Kong
law-hk-iro = Inland Revenue Ordinance (IRO, Cap. 112)
    .short = IRO
    .whom = businesses in Hong Kong
law-hk-hkma = Circulars of the Hong Kong Monetary Authority (HKMA)
    .short = HKMA
    .whom = banks and other authorized institutions in Hong Kong
law-hk-sfc = Circulars of the Securities and Futures Commission (SFC), Hong Kong
    .short = SFC
    .whom = corporations licensed by the SFC
law-hk-ci = Protection of Critical Infrastructures (Computer Systems) Ordinance (Cap. 653)
    .short = Cap. 653
    .whom = designated operators in Hong Kong
# Official: Lei n.º 8/2005 (Lei da Protecção de Dados Pessoais); 第8/2005號法律《個人資料保護法》
law-macau-pdpa = Law No. 8/2005 (Personal Data Protection Act), Macau
    .short = Law 8/2005
    .whom = companies in Macau
# Official: Direcção dos Serviços da Protecção de Dados Pessoais (DSPDP); 個人資料保護局. Until January 2024: GPDP.
law-macau-dspdp = Published cases of the Personal Data Protection Bureau (DSPDP) and its predecessor, Macau
    .short = DSPDP
    .whom = companies in Macau
law-macau-labour = Law No. 7/2008 (Labour Relations Law), Macau
    .short = Law 7/2008
    .whom = employers in Macau
# Not to be confused with the mainland's law of the same name.
law-macau-cyber = Law No. 13/2019 (Cybersecurity Law), Macau
    .short = Law 13/2019
    .whom = operators of critical infrastructures in Macau
law-macau-amcm = Guidelines of the Monetary Authority of Macao (AMCM)
    .short = AMCM
    .whom = financial institutions in Macau
# Official: 中华人民共和国个人信息保护法
law-pipl = Personal Information Protection Law of the People's Republic of China (PIPL)
    .short = PIPL
    .whom = those who handle data on the mainland, or of people there for certain purposes
# 国家互联网信息办公室
law-cac = Rules of the Cyberspace Administration of China (CAC) on data leaving the mainland
    .short = CAC rules
    .whom = those who send personal information out of the mainland
law-gba-hk = Standard Contract for Cross-boundary Flow of Personal Information Within the Guangdong-Hong Kong-Macao Greater Bay Area (Mainland, Hong Kong)
    .short = GBA contract (Mainland, Hong Kong)
    .whom = two parties, one in the nine mainland cities, one in Hong Kong
law-gba-macau = Standard Contract for Cross-boundary Flow of Personal Information Within the Guangdong-Hong Kong-Macao Greater Bay Area (Mainland, Macao)
    .short = GBA contract (Mainland, Macao)
    .whom = two parties, one in the nine mainland cities, one in Macau
law-gdpr = General Data Protection Regulation (GDPR, Regulation (EU) 2016/679)
    .short = GDPR
    .whom = those whom its Article 3, or a client's contract, brings in
law-eu-sccs = Standard contractual clauses of the European Commission
    .short = EU SCCs
    .whom = those who receive personal data from the European Union
law-iso-27001 = ISO/IEC 27001:2022, Annex A
    .short = ISO/IEC 27001
    .whom = those who choose to follow the standard

## Citations, as printed. Article numbers never change in translation.
## .note says in a few words what the passage is about, or what to beware of.

cite-our-advice = Our advice
    .note = No law or guidance says so; it is what we would do.
# DPP: data protection principle (保障資料原則), Schedule 1 of the Ordinance.
cite-hk-pdpo-dpp1 = PDPO, DPP1
    .note = Hong Kong's privacy ordinance, first data protection principle: collect only what is needed; tell people the purpose and to which kinds of persons the data may go.
cite-hk-pdpo-dpp2 = PDPO, DPP2
    .note = Second data protection principle: accurate, and kept no longer than needed; DPP2(3) extends this to processors by contract or other means.
cite-hk-pdpo-dpp3 = PDPO, DPP3
    .note = Third data protection principle: no new purpose without prescribed consent.
cite-hk-pdpo-dpp4 = PDPO, DPP4
    .note = Fourth data protection principle: all practicable steps to protect the data, its physical location included; DPP4(2) extends this to processors by contract or other means.
cite-hk-pdpo-dpp5 = PDPO, DPP5
    .note = Fifth data protection principle: policies and practices can be found out by anyone.
cite-hk-pdpo-dpp6 = PDPO, DPP6
    .note = Sixth data protection principle: people may see and correct their data.
cite-hk-pdpo-s18-25 = PDPO, ss.18-25
    .note = Requests for access and correction in Hong Kong; 40 days.
cite-hk-pdpo-s26 = PDPO, s.26
    .note = Hong Kong's privacy ordinance: erase what is no longer needed.
cite-hk-pdpo-s33 = PDPO, s.33
    .note = Enacted but not in operation (position seen in September 2026). There is today no statutory ban on sending personal data out of Hong Kong.
cite-hk-pdpo-s65-2 = PDPO, s.65(2)
    .note = What an agent does with your authority counts as done by you as well.
cite-hk-pcpd-rmc = PCPD, Guidance on Recommended Model Contractual Clauses for Cross-border Transfer of Personal Data (May 2022)
    .note = Voluntary good practice; two sets, one of them for processors.
cite-hk-pcpd-cloud = PCPD, Guidance on Cloud Computing (January 2025)
    .note = Responsibility stays with you when the data is in the cloud.
cite-hk-pcpd-ict = PCPD, Guidance Note on Data Security Measures for Information and Communications Technology (August 2022)
cite-hk-pcpd-breach = PCPD, Guidance on Data Breach Handling and Data Breach Notifications (June 2023)
    .note = Hong Kong has no general statutory duty to report a data breach (position seen on 9 October 2026; reform is under study).
cite-hk-pcpd-pmp = PCPD, Privacy Management Programme: A Best Practice Guide (revised August 2018)
    .note = Not a legal requirement.
cite-hk-pcpd-hr-code = PCPD, Code of Practice on Human Resource Management
    .note = Data of people who have left: generally up to 7 years; of unsuccessful applicants: up to 2 years.
cite-hk-pcpd-im = PCPD, guidance on social media and instant messaging apps (April 2021)
cite-hk-pcpd-group-case = PCPD, media statement of 3 February 2026
    .note = A dismissal letter posted in a work group led to an enforcement notice.
cite-hk-pcpd-biometric = PCPD, guidance on biometric data (revised August 2020)
cite-hk-pcpd-2023e01 = PCPD, case note 2023E01
    .note = Attendance by face and location on staff phones: necessity and less intrusive ways must be shown.
cite-hk-pcpd-ai-staff = PCPD, Checklist on Guidelines for the Use of Generative AI by Employees (March 2025)
cite-hk-iro-51c = IRO, s.51C
    .note = Inland Revenue Ordinance of Hong Kong: business records for profits tax, 7 years.
cite-hk-hkma-cloud = HKMA, Guidance on Cloud Computing (August 2022)
    .note = For authorized institutions; outsourcing is permitted under conditions.
cite-hk-sfc-im = SFC, circular of 4 May 2018 on client orders by instant messaging
    .note = Order messages kept at least 2 years, unmodifiable.
cite-hk-sfc-edsp = SFC, circular of 31 October 2019 on external electronic data storage
    .note = For regulatory records kept only with an outside provider.
cite-hk-cap653 = Cap. 653 (only designated operators; check whether you are one)
    .note = Protection of Critical Infrastructures (Computer Systems) Ordinance, in force since 1 January 2026, for designated operators only; suppliers meet it in their clients' contracts.
cite-macau-5 = Law 8/2005, Article 5
    .note = Quality of data: lawful, for a stated purpose, no more and no longer than needed.
cite-macau-6 = Law 8/2005, Article 6
    .note = Conditions that make processing legitimate.
cite-macau-7 = Law 8/2005, Article 7
    .note = Sensitive data: beliefs, memberships, private life, origin, health, sex life, genetic data.
cite-macau-10 = Law 8/2005, Article 10
    .note = Right to information.
cite-macau-11 = Law 8/2005, Article 11
    .note = Right of access and rectification; without undue delay, no fixed number of days.
cite-macau-15 = Law 8/2005, Article 15(1) and (2)
    .note = Security; choose a processor with sufficient guarantees and watch that it keeps them.
cite-macau-15-3 = Law 8/2005, Article 15(3) and (4)
    .note = Contract with the processor and written proof.
cite-macau-16 = Law 8/2005, Article 16
    .note = Special security measures for sensitive data.
cite-macau-17 = Law 8/2005, Article 17
    .note = A processor acts only on your instructions.
cite-macau-18 = Law 8/2005, Article 18
    .note = Professional secrecy, also after the job ends.
cite-macau-19 = Law 8/2005, Article 19
    .note = Transfers outside Macau: the destination has to ensure an adequate level of protection; the Personal Data Protection Bureau decides whether it does.
cite-macau-20-1 = Law 8/2005, Article 20(1)
    .note = Grounds for a transfer, each with notification to the Personal Data Protection Bureau.
cite-macau-20-2 = Law 8/2005, Article 20(2)
    .note = Transfer with the authorisation of the Personal Data Protection Bureau.
cite-macau-21-1 = Law 8/2005, Article 21(1)
    .note = Notify the Personal Data Protection Bureau within 8 days of starting automated processing.
cite-macau-22 = Law 8/2005, Article 22
    .note = Prior authorisation for certain kinds of processing.
cite-macau-23 = Law 8/2005, Article 23
    .note = What a notification contains.
cite-macau-case-0009-2014 = Case note 0009/2014/PA of the Macau authority
    .note = Members' data moved to a system on the mainland: Articles 19 and 20 apply.
cite-macau-case-0733-2011 = Case note 0733/C/2011 of the Macau authority
    .note = Staff files sent to a parent company outside Macau.
cite-macau-labour-13 = Law 7/2008, Article 13
    .note = Employment records: during the employment and 3 years after it ends.
cite-macau-cyber-13-2019 = Law 13/2019 (only operators of critical infrastructures; check whether you are one)
    .note = Cybersecurity Law of Macau. It binds operators of critical infrastructures only; your supervisor can tell you whether you are one.
cite-macau-amcm-outsourcing = AMCM, Guideline on Outsourcing (2023)
    .note = The original has not been seen; ask your supervisor.
cite-pipl-3 = PIPL, Article 3
    .note = Personal Information Protection Law of the mainland. Whom it reaches: place and purpose, not citizenship.
cite-pipl-17 = PIPL, Article 17
    .note = What people must be told.
cite-pipl-21 = PIPL, Article 21
    .note = Entrusting data to somebody else.
cite-pipl-28 = PIPL, Article 28
    .note = Sensitive personal information: biometrics, religious belief, specific identity, health, financial accounts, whereabouts, children under 14.
# 单独同意
cite-pipl-29 = PIPL, Article 29
    .note = Separate consent where sensitive personal information is processed.
cite-pipl-38 = PIPL, Article 38
    .note = Routes for personal information leaving the mainland.
cite-pipl-39 = PIPL, Article 39
    .note = Telling people about the recipient outside the mainland, and separate consent.
cite-pipl-45-50 = PIPL, Articles 45-50
    .note = Rights of people; to be handled promptly, no fixed number of days.
cite-pipl-55-56 = PIPL, Articles 55 and 56
    .note = Impact assessment beforehand; report and records kept 3 years.
cite-pipl-57 = PIPL, Article 57
    .note = Leaks: remedy at once, notify the authority and the people concerned.
# 促进和规范数据跨境流动规定, CAC Order 16
cite-cac-flows-2024 = CAC, Provisions on Promoting and Regulating Cross-border Data Flows (22 March 2024)
    .note = Thresholds and exemptions; an exemption from the route leaves notice, consent, assessment and security duties.
# 个人信息出境标准合同办法. Not the EU clauses, not the GBA contract.
cite-cac-standard-contract = CAC, Measures on the Standard Contract for Personal Information Export (1 June 2023)
    .note = For data leaving the mainland; filing within 10 working days.
cite-cac-certification = CAC and SAMR, Measures for Personal Information Export Certification (1 January 2026)
cite-cac-security-assessment = CAC, Measures for Security Assessment of Data Export (1 September 2022)
cite-gba-hk-contract = GBA standard contract (Mainland, Hong Kong)
    .note = Voluntary; both parties registered or located in the nine cities or Hong Kong; filing within 10 working days of taking effect.
cite-gba-macau-contract = GBA standard contract (Mainland, Macao)
    .note = Voluntary; check the page of the Personal Data Protection Bureau for the current form.
cite-gdpr-3 = GDPR, Article 3
    .note = General Data Protection Regulation: an establishment in the Union, an offer to people there, or monitoring of their behaviour there.
cite-gdpr-9 = GDPR, Article 9
    .note = Special categories of personal data.
cite-gdpr-12-3 = GDPR, Article 12(3)
    .note = General Data Protection Regulation: answer within one month, extendable by two.
cite-gdpr-28 = GDPR, Article 28
    .note = Contract with a processor.
cite-gdpr-33 = GDPR, Article 33
    .note = Notify the supervisory authority of a breach within 72 hours of becoming aware, unless a risk is unlikely.
cite-gdpr-35 = GDPR, Article 35
    .note = Impact assessment beforehand, where a high risk to people is likely.
cite-gdpr-44-49 = GDPR, Articles 44-49
    .note = Transfers to countries outside the Union.
cite-eu-sccs-2021-914 = EU SCCs, Implementing Decision (EU) 2021/914
    .note = For data leaving the European Economic Area; of no use for other directions.
cite-iso-27001-5-9 = ISO/IEC 27001:2022, A.5.9
cite-iso-27001-5-10 = ISO/IEC 27001:2022, A.5.10
cite-iso-27001-5-12 = ISO/IEC 27001:2022, A.5.12
cite-iso-27001-5-14 = ISO/IEC 27001:2022, A.5.14
cite-iso-27001-5-15 = ISO/IEC 27001:2022, A.5.15
cite-iso-27001-5-18 = ISO/IEC 27001:2022, A.5.18
cite-iso-27001-5-19 = ISO/IEC 27001:2022, A.5.19
cite-iso-27001-5-20 = ISO/IEC 27001:2022, A.5.20
cite-iso-27001-5-21 = ISO/IEC 27001:2022, A.5.21
cite-iso-27001-5-22 = ISO/IEC 27001:2022, A.5.22
cite-iso-27001-5-23 = ISO/IEC 27001:2022, A.5.23
cite-iso-27001-5-24 = ISO/IEC 27001:2022, A.5.24
cite-iso-27001-5-31 = ISO/IEC 27001:2022, A.5.31
cite-iso-27001-5-33 = ISO/IEC 27001:2022, A.5.33
cite-iso-27001-6-3 = ISO/IEC 27001:2022, A.6.3
cite-iso-27001-6-5 = ISO/IEC 27001:2022, A.6.5
cite-iso-27001-6-8 = ISO/IEC 27001:2022, A.6.8
cite-iso-27001-8-1 = ISO/IEC 27001:2022, A.8.1
cite-iso-27001-8-2 = ISO/IEC 27001:2022, A.8.2
cite-iso-27001-8-5 = ISO/IEC 27001:2022, A.8.5
cite-iso-27001-8-10 = ISO/IEC 27001:2022, A.8.10
cite-iso-27001-8-13 = ISO/IEC 27001:2022, A.8.13
cite-iso-27001-8-15 = ISO/IEC 27001:2022, A.8.15
cite-iso-27001-8-16 = ISO/IEC 27001:2022, A.8.16
cite-iso-27001-8-24 = ISO/IEC 27001:2022, A.8.24
