### Controls asked only where mainland or European law may reach the company.
### For translators: 个人信息处理者 of mainland law is the controller, 資料處理者 in Hong Kong the processor; never convert one into the other.
### "Standard contract" alone is ambiguous: say each time whether it is the mainland's export contract, the GBA contract or the EU clauses.

control-mainland-notice = Have the people on the mainland been told who handles their data, why, and who outside the mainland receives it?
    .title = Notice to people on the mainland
    .why = Mainland law wants people told in plain words before their data is handled, and told about a recipient outside. Hong Kong and Macau count as outside.
    .look = The employment papers of the mainland company; the notice mainland customers see. For sensitive data the notice also says why it is necessary and what it means for the person.
    .evidence = The notice in Chinese, dated, and the list or screen that shows who received it.
    .fix = Have the notice written in Chinese: who, why, how long, which recipient outside, how to contact it, how to use one's rights. Have it checked. If you have no company there but sell to people there, ask also whether you need a representative on the mainland.
    .done = Everybody on the mainland whose data is in the chat has received the notice, or a lawyer's dated note says why none is asked for.
    .finding = People on the mainland have not been told who outside receives their data.
    .risk = Then your colleagues on the mainland may not know who reads their data across the border.

# Separate consent: 单独同意
control-mainland-consent = Where mainland law asks for separate consent, is that consent on record?
    .title = Separate consent on record
    .why = For sensitive data and for sending data out, mainland law speaks of a separate consent: a yes to this one thing, not a box at the end of a contract.
    .look = The signed forms or the app screens. Whether a separate consent is needed when the basis is not consent is an open point: ask a lawyer.
    .evidence = The forms or log entries with date and name, or the lawyer's note.
    .fix = List the uses that concern sensitive data or recipients outside, have a lawyer say which need separate consent, and collect it on its own form.
    .done = Each use on the list has a consent on record or a lawyer's dated note that none is needed.
    .finding = Separate consent of people on the mainland is not on record.
    .risk = Then their data may cross the border without the yes that mainland law may ask for.

control-mainland-export-route = Is it written down on which route, or under which exemption, data of people on the mainland leaves the mainland?
    .title = Route out of the mainland
    .why = Opening data stored on the mainland from Hong Kong or Macau counts as sending it out. Since March 2024 many small volumes need no route, but sensitive data has no free allowance, and an exemption leaves notice, consent, assessment and security in place. Data of Hong Kong or Macau people that comes back unmixed needs no route either.
    .look = Count the people whose data goes out since 1 January. Without sensitive data: under 100,000 exempt; from there to under 1,000,000 the mainland's standard contract or a certification; from 1,000,000 a security assessment. With sensitive data: under 10,000 people the standard contract or a certification; from 10,000 a security assessment. Important data always needs the assessment, and these numbers do not hold for operators of critical information infrastructure. Exempt at any number: what a contract with the person needs, such as an order or a booking; necessary personnel data, if there are both lawful labour rules and a collective contract; emergencies.
    .evidence = A dated note with the count, the kinds of data and the route or exemption, and the filing receipt where a contract is used.
    .fix = Count, sort out the sensitive fields such as identity card images, bank accounts, faces and locations: without them most small firms are exempt. Have a lawyer on the mainland confirm the route; a standard contract is filed with the provincial Cyberspace Administration within 10 working days.
    .done = The note covers every flow out of the mainland on your list of flows and is from this calendar year, or a lawyer's dated note says why no route is asked for.
    .finding = It is not recorded on which route data of people on the mainland leaves the mainland.
    .risk = Then opening a colleague's file from here may be an export that nobody has arranged.

control-mainland-assessment = Was an impact assessment written before sensitive data was handled, or data left the mainland?
    .title = Mainland impact assessment
    .why = Mainland law asks for it beforehand: for sensitive data, for decisions taken by software, for entrusting or giving data to others, for publishing it, and for sending it out. An exemption from the route does not lift it.
    .look = The files of the mainland company or its lawyer. The report and the records of handling are kept for at least 3 years.
    .evidence = The dated report with the names of those who wrote it.
    .fix = Have the mainland company write it for the flows on your list: lawful and necessary, effect on people, measures taken.
    .done = The report covers every flow out of the mainland on your list of flows and is dated before the flow began or was last changed, or a lawyer's dated note says why none is asked for.
    .finding = There is no impact assessment for data handled on, or leaving, the mainland.
    .risk = Then the question whether this is safe for your people may never have been asked in writing.

# GBA: Greater Bay Area (粵港澳大灣區). Two variants: Mainland, Hong Kong and Mainland, Macao.
control-gba-contract = Is it decided in writing whether the Greater Bay Area standard contract fits between you and your mainland company?
    .title = Greater Bay Area contract considered
    .why = It is a voluntary and simpler route without a limit on numbers, but only where both parties are registered in the area: one in the nine mainland cities, the other here. It is for you and your own company or partner there; a platform provider from elsewhere can normally not sign it. Hong Kong and Macau law go on applying to what leaves here.
    .look = The register extract of the mainland company: Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen or Zhaoqing. Where the platform stores the data: it may not go on to places outside the area, other cities of Guangdong included, and a recipient may pass it on only on its own side of the boundary (read in the Hong Kong form; check the Macau form). Important data is left out.
    .evidence = The dated decision; if signed, the contract and the receipt of its filing.
    .fix = Check the places of registration and of storage, and decide. If you sign: write the impact assessment first, use the form as it is, and file within 10 working days of its taking effect, with the Cyberspace Administration of Guangdong on the mainland and with the Digital Policy Office in Hong Kong or the Personal Data Protection Bureau in Macau. In Macau ask the Bureau whether it also settles Article 20 of Law 8/2005. Have it checked.
    .done = A dated note says yes or no and why; a signed contract has its filing receipt.
    .finding = It has not been decided whether the Greater Bay Area standard contract fits.
    .risk = Then you may be on a harder route than you need, or on one that is not open to you.

control-gdpr-scope = Is it in writing why European data protection law concerns you, or why it does not?
    .title = European law: concerned or not
    .why = It does not follow passports. It reaches you through an office in the Union, an offer of goods or services to people there, or watching what they do there; or because a client's contract passes it on. Until that is known, the questions about it stay open.
    .look = Your web shop's languages, currencies and places of delivery, the tools that count its visitors, your contracts with European clients, any office there.
    .evidence = A dated page with the answer to each of the four points.
    .fix = Answer the four points on one page, have a lawyer read it, and put the answer into the company's details in this assessment. If the law reaches you without an office there, ask also whether you need a representative in the Union.
    .done = The page answers each of the four points and names the contracts that pass the duties on.
    .finding = It is not recorded whether European data protection law concerns the company.
    .risk = Then a European client may ask before you know the answer.

control-gdpr-representative = Has a representative in the Union been named in writing?
    .title = Representative in the Union
    .why = A firm without an office in the Union that offers goods or services to people there, or watches what they do there, has to name somebody there to whom people and authorities can turn. There is an exception, but everyday business seldom fits it.
    .look = Your contracts: has a person or firm in the Union taken this on? The privacy policy and the notices: do they name it? Otherwise ask whoever answered whether European law reaches you.
    .evidence = The signed letter of appointment, or a dated note by a lawyer that says why none is needed.
    .fix = Ask a lawyer first whether the exception covers you: processing that is only occasional, without sensitive or criminal data on a large scale, and without a likely risk, all three. If it does not, ask in which member state, name a representative in writing, and put name and address into your notices. (allow some weeks)
    .done = The appointment is signed and the notices name the representative, or a lawyer’s dated note says why none is needed.
    .finding = No representative in the Union has been named in writing, and no note says why none is needed.
    .risk = Then people and authorities in Europe may have nobody there to turn to.

# Not the mainland's standard contract, not the GBA contract.
control-gdpr-transfer = Is it settled on which European basis the data of people in the Union may go to the places your chat uses?
    .title = European basis for the transfer
    .why = European law wants a basis for every transfer out of the Union, and authorities there have treated opening data from elsewhere as one. Clauses alone may not be enough if the law at the destination undermines them.
    .look = Your contract with the provider, and those with your European clients or your office there: the EU standard contractual clauses are often an annex. Beside them, the list of places from the provider's answer.
    .evidence = The signed clauses, and a dated assessment of who can reach the data from where.
    .fix = Find the clauses you signed, compare their places with the provider's answer, and write the assessment, or keep this data out of the chat. Have it checked.
    .done = Every place and every kind of access is covered by a basis and an assessment, or a dated note says why European law does not apply.
    .finding = It is not settled on which European basis this data may go to the places the chat uses.
    .risk = Then you may have no European basis to show for what your chat does every day.
