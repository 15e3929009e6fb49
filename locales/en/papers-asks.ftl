### Questions to the provider, one for each control that the provider can settle. They stand in the letter to the provider (papers.ftl).
### "You" is the provider, "we" is the firm. Polite, exact, one thing each; answerable with a fact and a document, not with an assurance.
### For translators: the provider may be a large company; write as one business writes to another. "Our edition": the edition of the service that the firm uses.

## Where the data is, and how it gets there

ask-location-in-writing = In which places are our messages, files, backups and logs kept, and from which places can people open them? Please answer for each of the four.
ask-transit-route = Through which places do our messages and files pass on the way between our users and your servers, and how are they protected on the way?
ask-dedicated-considered = Which editions with storage or servers of our own do you offer, in which places, and what would still lie outside them: backups, logs, support access?

## Who can reach it

ask-key-custody = Who holds the keys that can decrypt our stored messages, files and backups, and can you read them without us?
ask-support-access = Who among your staff and your partners can open our data for support or maintenance, from which places, and how do we learn of it?
ask-sub-processors = Which other companies handle our data for you, where, and for what? How are we told before one is added?
ask-admin-list = How do we list everyone with administrator rights in our workspace, your own staff and resellers included?
ask-plus86-accounts = Which company serves accounts registered with a +86 number, under which terms and in which place, and how do these differ from our other accounts?
ask-need-to-know = How do we limit a group or a folder to named people, and who can open it all the same?

## The contract

ask-processing-terms = Which data processing terms apply to our edition, in which version, and which company is bound by them?
# The recommended model contractual clauses of the Hong Kong Privacy Commissioner (建議合約條文範本). Never abbreviate.
ask-transfer-clauses = Will you agree to the Recommended Model Contractual Clauses of the Privacy Commissioner for Personal Data, Hong Kong (data user to data processor), or which of your terms have the same effect?
# Not the mainland's standard contract, not the GBA contract.
ask-gdpr-transfer = Will you agree to the standard contractual clauses of the European Commission (Implementing Decision (EU) 2021/914), with which module, and for which places?
ask-breach-clause = Within what time after you become aware of a leak that concerns our data do you tell us, whom do you tell, and what do we learn?
ask-audit-right = May we, or an auditor whom we name, check how you keep your terms, and if not, which independent report do we receive in place of that?
ask-certificates-checked = Which certificates and audit reports cover the service that we use: which standard and edition, which scope, which sites, valid from when to when?
ask-client-proof = Which of your documents may we show to our own clients when they ask how their data is protected?
ask-client-gdpr-contract = Can you meet the duties that our clients’ contracts pass on to us under the General Data Protection Regulation, in particular on other companies you bring in, on deletion and on checks?
ask-regulator-cleared = Our regulator may ask for access to our records and for checks at the provider. Do your terms allow both, and where?

## Signing in and settings

ask-admin-two-step = Can we require a second step besides the password for all administrators, and what happens if one loses the device?
ask-all-two-step = Can we require a second step for every user, at least on a new device?
ask-lost-phone = How do we cut off a lost phone at once, and is what is stored on it deleted?
ask-leavers = How do we close the account of somebody who leaves on all devices at once, and what becomes of that person’s messages and files?
ask-guest-review = How do we list all guests and outside members of all our groups, with the day on which they joined?
ask-outsider-rule = Can we decide for the whole workspace who may let outsiders into a group?
ask-outsider-alert = Can the members or the administrators be told when an outsider joins a group?
ask-upload-prompt = Can a user be warned, or stopped, before a file with sensitive data is sent?
ask-download-limits = Can we switch off downloading, forwarding and copying for some groups or files?
ask-masking = Can identity numbers, telephone numbers or bank accounts be shown in part only, depending on who is looking?
ask-device-rules = Can we limit use to devices that we have approved, or that meet conditions we set?
ask-network-access = Can we limit signing in to certain networks or places, for administrators at least?
ask-settings-baseline = Which security settings does our edition have, what are they at the start, and how do we learn when you change one?
ask-platform-by-department = Can departments have settings, storage places and outside contacts of their own within one workspace?

## Logs and watching

ask-audit-log = Which log shows who signed in, and who read, exported or deleted data, in our edition, and how long is it kept?
ask-log-review = Which unusual events can the log point out to us by itself: sign-ins from new places, large exports, new administrators?
ask-log-export = Can we export the log, in which form, how far back, and can it be sent to a system of our own as it is written?
ask-evidence-unaltered = How can we show that an exported message or log has not been changed since?
ask-monitoring-notice = If we search messages for keywords: what exactly is searched, who sees the result, and what is logged about the search?

## Connected apps and AI

ask-apps-register = How do we list every app, bot and interface connected to our workspace, with what each may read?
ask-new-tool-approval = Can we stop users from connecting an app or a bot before an administrator has agreed?
ask-api-permissions = Can the rights of a connected app be limited to single groups, kinds of data or actions, and can they expire?
ask-webhook-secrets = How are messages between your service and our systems signed or otherwise protected, and how do we change the secrets?
# Asked although the rule itself is the firm's own affair: only the provider knows what becomes of what is typed in.
ask-ai-rule = What becomes of what our staff give to your AI functions: where is it handled, by which company, how long is it kept, and is anything trained on it? How do we switch that off?

## Finding, deleting, keeping, leaving

ask-access-requests = How do we find and export everything that our workspace holds about one person, across all groups and files?
ask-deletion = Can we set a period after which messages and files are deleted, and when are they gone from your backups as well?
ask-records-kept = How do we export records in a form that can be read years later without your service?
ask-legal-hold = Can deletion be stopped for certain people or groups while a dispute or a request from an authority is open?
ask-continuity = How long may your service be down by your terms, how are we told, and what remains readable meanwhile?
ask-restore-tested = From which backups can our data be restored, how far back, how fast, and when did you last try it?
ask-exit-copy = How do we take all our messages and files out in a usable form when we leave, and when and how do you confirm that you have deleted the rest?
