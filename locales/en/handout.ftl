### The staff handout: one page on the wall of a shop or an office that says what may be written where.
### For translators: you speak to all staff, from the counter to the office. Short, friendly orders; no law, no points, no
### blame, and none of the words for readiness (ready, partly ready, not ready). Everything must fit on one page.

# Title of the file. $organisation (String) - name of the company
handout-document-title = What may be written where: { $organisation }
# At the top of the page, in place of "Confidential"
handout-classification = For all staff
# Entry in the list of bookmarks
handout-outline = What may be written where

# The large title
handout = What may be written where
# Under the title. $platform (String) - name of the chat platform as typed; $organisation (String); $date (Date) - today
handout-lead = { $platform } at { $organisation }, valid from { $date }
# The same where nobody has named the platform
handout-lead-unnamed = Work chat at { $organisation }, valid from { $date }
# Only where departments differ, each with a page of its own. $departments (String) - their names as typed, as a list
handout-for = For: { $departments }

# Heads of two short lists: what kind of thing, and where it may be written
handout-what = What
handout-where = Where
# For those who have the page read to them
handout-alt = Three kinds of things: open, internal, restricted. For each: what belongs to it, and where it may be written.

## The three classes; their names are channel-open, channel-internal, channel-restricted. `.means` is a sentence below the
## name, in large type. Then where it may be written, two or three short lines each.

handout-open = { channel-open }
    .means = Anyone may read it.
    .any = Any group
    .guests = Guests may be there
handout-internal = { channel-internal }
    .means = For colleagues only.
    .need = Groups of those who need it for their work
    .own = Only groups of your own department
    .guests = No guests, no outsiders
    .forward = Do not forward it outside the company
    .leaving = In this chat until we move, then on the other platform
    .customers = No outsiders, except the customer whose matter it is
handout-restricted = { channel-restricted }
    .means = Only for those who must have it.
    .never = Never in this chat.
    .need = Only groups of those who must have it
    .guests = No guests, no outsiders, no apps or bots
    .forward = Forward it to nobody
    .photos = Not as a photo or a voice message either
    .call = In doubt: call, do not type
# Before a line to write on: where such things go instead
handout-instead = It goes here instead

## Examples, for people who do not know the words of an office. One for each kind of data of the questionnaire; at most about
## 45 letters. `.thanks` is always there, as an example of what is open.

handout-kind = Examples
    .payroll = Pay slips, salaries, bank account numbers
    .identity-documents = Identity cards and passports, also as photos
    .health = Sick notes, anything about health
    .biometrics = Face or fingerprint data
    .whereabouts = Where somebody is or was: check-ins, live location
    .beliefs = Religion, politics, union membership
    .private-life = Private life, family, origin
    .minors = Anything about children
    .customer-records = Customers’ orders, complaints, notes
    .staff-records = Leave, appraisals, job applications
    .contracts = Contracts, prices, plans
    .recordings = Recorded meetings and calls
    .everyday = Rosters, tasks, stock, notices
    .contact-details = Names, phone numbers, addresses
    .published = Opening hours, news, product photos
    .thanks = Thanks and congratulations

## At the foot of the page

handout-wrong = If it went wrong
# $name (String) - whom to tell, as typed
handout-wrong-tell = Sent to the wrong group? Recall or delete it at once. Then tell { $name } straight away, by telephone if need be. Nobody is blamed for telling early.
# The same where nobody is named; a line to write a name on follows
handout-wrong-tell-somebody = Sent to the wrong group? Recall or delete it at once. Then tell the person named here straight away, by telephone if need be. Nobody is blamed for telling early.
handout-unsure = Not sure?
# $name (String) - whom to ask, as typed
handout-unsure-ask = Treat it as restricted, and ask { $name } before you send it.
handout-unsure-ask-somebody = Treat it as restricted, and ask before you send it.
# Captions of lines to write on
handout-person = Whom to tell and ask
handout-telephone = Telephone
