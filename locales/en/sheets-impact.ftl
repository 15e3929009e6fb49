### Impact assessment: a screening, then the assessment itself.
### For translators: Hong Kong 私隱影響評估, Macau 個人資料保護影響評估, mainland 个人信息保护影响评估.
### "Needed" is said of mainland and European law only; Hong Kong recommends, Macau is a question to the Bureau. Never make it stronger.

sheet-impact = Impact assessment
    .about = Ten questions say whether an assessment is needed and under which law. The rest is the assessment: what it is for, what it may do to people, and what you decided.

value-impact-yes-no-yes = Yes
value-impact-yes-no-no = No
value-impact-yes-no-not-sure = Not sure
value-impact-level-low = Low
value-impact-level-moderate = Moderate
value-impact-level-high = High
value-impact-level-not-sure = Not sure

## The screening

sheet-impact-part-screening = Is one needed?
field-impact-kinds = Think of one use of the platform. Which of these kinds of data does it touch?
    .name = Kinds of data
    .help = One use, such as attendance or an AI assistant; tick everything it touches. Each law has its own list; this one puts together what Macau, the mainland and Europe name, and adds identity papers.
value-impact-kinds-health = Health
value-impact-kinds-biometrics = Faces or fingerprints that recognise people
value-impact-kinds-whereabouts = Where people are
value-impact-kinds-bank = Bank and payment accounts
value-impact-kinds-credit = Credit, debts, ability to pay
value-impact-kinds-identity = Identity papers
value-impact-kinds-beliefs = Religion, political views, union membership
value-impact-kinds-private-life = Private life, ethnic origin, sex life, genetic data
value-impact-kinds-children = Data about children; mainland law (PIPL) names those under 14
value-impact-kinds-none = None of these
value-impact-kinds-not-sure = Not sure
field-impact-many-people = Does it concern such data of a large number of people?
    .name = Many people
    .help = The law names no number. All customers or all patients is a large number; one small department is not.
field-impact-scoring = Does software rate, rank or decide about people by itself?
    .name = Automated decisions
    .help = Attendance scores, sorting of applicants, an assistant that decides on leave. Somebody who only clicks “approve” does not count as a person who decides.
field-impact-watching = Does it watch what people do or write?
    .name = Watching people
    .help = Location, face check-in, search for words in messages, reading what others write, screen recordings.
field-impact-others = Does another company handle the data for you, or receive it from you?
    .name = Other companies
    .help = A platform on somebody else's computers is a yes. So is a connected app of another maker.
field-impact-export = Can data from the mainland be opened or received outside the mainland?
    .name = Leaves the mainland
    .help = Hong Kong and Macau count as outside. Looking at it from here is enough.
field-impact-joined = Is data put together with data from another source or another company?
    .name = Data put together
    .help = Matching the member list with a customer file, or your attendance data with those of another employer.
field-impact-changed-purpose = Is data used for something other than what it was collected for?
    .name = New purpose
    .help = A chat collected for orders that now trains an assistant; attendance that now decides on a bonus.
field-impact-new = Is it new, or an old system used in a new way?
    .name = New system or use
    .help = Also when only the edition, the provider or the group of people has changed.
field-impact-harm = Could a mistake with it do somebody serious harm?
    .name = Serious harm
    .help = Dismissal, shame, danger, loss of money, a refused treatment. Think of the person it would hurt most.

outcome-impact-needed-pipl = Mainland law (PIPL)
    .certain = Where mainland law applies to this data, an impact assessment has to be written before the use begins. The report and the records of handling are kept for at least 3 years.
    .perhaps = Mainland law may ask for an impact assessment before the use begins. Find out what is still open above, and whether mainland law applies to this data.
outcome-impact-needed-gdpr = European law (GDPR)
    .certain = What you describe may be a high risk to people. Where European law applies and a high risk is likely, whoever decides on the data writes an impact assessment before the use begins: write it and have it checked; where a client decides, help with the client’s.
    .perhaps = European law may ask for an impact assessment before the use begins. Find out what is still open above, and whether European law concerns you.
outcome-impact-recommended-hong-kong = Hong Kong
    .certain = Hong Kong law does not ask for an impact assessment; the Commissioner recommends one. For what you describe, write it before the use begins.
    .perhaps = Hong Kong law does not ask for an impact assessment; the Commissioner recommends one. Whether it is worth writing here depends on what is still open above.
outcome-impact-check-macau = Macau
    .certain = As far as we have read Law 8/2005, it names no impact assessment. What you describe may need the prior authorisation of the Personal Data Protection Bureau: ask the Bureau before the use begins.
    .perhaps = As far as we have read Law 8/2005, it names no impact assessment. The use may need the prior authorisation of the Personal Data Protection Bureau: find out what is still open above, and ask the Bureau if in doubt.

## What it is

sheet-impact-part-what = What it is
field-impact-subject = Which use is being assessed?
    .name = Use
    .help = One use for each assessment, in a line: “clocking in by face at both shops”.
field-impact-purpose = What is it for?
    .name = Purpose
    .help = What would be worse without it, in two sentences.
field-impact-people = Whose data is it, and of about how many people?
    .name = People
    .help = Staff, customers, applicants, children; where they are; a rough number.
field-impact-data = Which data is used, item by item?
    .name = Data
    .help = Name the fields, not the heading: “face template, time, shop”, not “attendance data”.
field-impact-keep = How long is it kept?
    .name = Kept for
    .help = Until the last copy is gone, backups included.

## Need and ground

sheet-impact-part-necessity = Need and ground
field-impact-necessary = Why can the purpose not be reached without this data?
    .name = Necessary because
    .help = Go through the items one by one. What is only convenient goes out.
field-impact-gentler = Which gentler way did you look at, and why was it not enough?
    .name = Gentler ways
    .help = A card instead of a face, a list instead of a location, a sample instead of everybody. “None” needs a reason.
field-impact-ground = On which ground of the law does it rest?
    .name = Ground
    .help = Macau: Article 6, Article 7 for sensitive data, Article 20 for a transfer. Mainland and Europe: the basis for the use, and for sending data out. Hong Kong has no list of grounds: say why the collection is necessary and fair. Have it checked.
field-impact-notice = How are the people told?
    .name = People told by
    .help = The notice with its date, where they see it, and how they can say no or ask.

## Where it goes

sheet-impact-part-flow = Where it goes
field-impact-flow = How does the data travel, from the person to the last copy?
    .name = Flow
    .help = From the phone to the platform, to the apps, to exports and backups. The chart of this assessment gives you the first stops.
field-impact-recipients = Who receives it or can open it?
    .name = Recipients
    .help = Roles inside, companies outside, support staff, anyone who can ask for an export.
field-impact-places = In which places is it kept, or opened from?
    .name = Places
    .help = Only what is confirmed in writing; mark the rest as not confirmed.

## Risks and measures

sheet-impact-part-risks = Risks and measures
field-impact-risks = What could go wrong for the people?
    .name = Risks
    .help = Seen from them, not from the company: read by the wrong person, wrong and not corrected, lost, used against them.
field-impact-likely = How likely is that, as things are today?
    .name = Likely
field-impact-serious = How serious would it be for them?
    .name = Serious
field-impact-measures = What do you do against it?
    .name = Measures
    .help = One measure for each risk, with who does it and by when. The plan of this assessment has some of them already.
field-impact-left = How great is the risk that is left after that?
    .name = Risk left
    .help = If it stays high, do not begin: change it, or ask a lawyer whether the authority has to be asked first.

## Who was asked

sheet-impact-part-asked = Who was asked
field-impact-asked = Whom did you ask?
    .name = Asked
    .help = Staff or their representatives, the person in charge of the data, a lawyer, the provider.
field-impact-advice = What did they say?
    .name = Advice
    .help = Also what you did not follow, and why.

## Decision

sheet-impact-part-decision = Decision
field-impact-decision = What was decided?
    .name = Decision
value-impact-decision-go = Begin as it is
value-impact-decision-measures = Begin once the measures are in place
value-impact-decision-change = Change it and assess again
value-impact-decision-stop = Do not do it
value-impact-decision-open = Not decided yet
field-impact-reason = Why?
    .name = Reason
    .help = Two sentences that still make sense in a year.
field-impact-decided-by = Who decided?
    .name = Decided by
    .help = Name and post of the person who signs for it.
field-impact-decided-on = On which day?
    .name = Decided on
    .help = Before the use begins or changes. Keep the signed report; under mainland law for at least 3 years.
field-impact-next = When is it looked at again?
    .name = Next look
    .help = At the latest after a year, and whenever the use, the provider or the place changes.
