### Controls: when the platform stops, when something was deleted, when there is a dispute.

control-continuity = Is it written down how work goes on if the platform is down for a day?
    .title = A day without the platform
    .why = Where orders, rosters and approvals live in one app, the business stops with it: after a fault, an unpaid bill or a blocked account.
    .look = Ask each department what it could not do tomorrow without the platform. Is there a list of telephone numbers outside it?
    .evidence = The dated page, and the telephone list on paper or in another place.
    .fix = Write one page: who decides to switch, how staff are reached, where the roster and the customers' numbers are, how approvals are given meanwhile and entered later. Name the place to use instead, so that nobody falls back on private chats.
    .done = Two colleagues asked separately know how they would be reached, and can find tomorrow's roster without the platform.
    .finding = It is not written down how work goes on when the platform is down.
    .risk = Then a fault at the provider may stop your own work too.

control-restore-tested = Have you tried in the last twelve months to get a deleted message and a deleted file back?
    .title = Getting back what was deleted
    .why = Things are deleted by mistake, in anger, or by a harmful program. Whether they come back, and how fast, only a trial shows.
    .look = The admin console, under recycle bin, backup or restore: for how many days? The contract: does the provider bring things back for you, and how long does that take?
    .evidence = The dated note of the trial: what was deleted, when it was back, what was missing.
    .fix = Put a message and a file into a test group, delete both, and try to get them back the next day and after a month. What does not come back needs a copy of your own.
    .done = The note is less than a year old and says for messages and for files how long they can be brought back.
    .finding = It has not been tried in the last year whether deleted messages and files can be brought back.
    .risk = Then one wrong click may be final.

# Legal hold: what concerns a dispute is kept until it is over.
control-legal-hold = If a dispute began tomorrow, could you stop the messages about it from being deleted?
    .title = Deletion stopped for a dispute
    .why = Once a dispute or an inquiry is likely, what concerns it should stay as it is. Automatic clean-up, vanishing messages and the people concerned go on deleting unless somebody stops them.
    .look = The admin console, under retention, archive or message settings: can single groups or persons be left out of the clean-up? Are messages that vanish after reading switched on?
    .evidence = The one-page procedure, and the dated result of a trial with one group.
    .fix = Write down who may order it, how the clean-up is stopped for the groups and persons concerned, where the copy goes, and who lifts it when the matter is over. Switch vanishing messages off for business. Have it checked.
    .done = In a trial the messages of one group outlasted the clean-up, and only what concerned the matter was kept.
    .finding = Messages about a dispute could not be kept from being deleted.
    .risk = Then the messages you need may be gone on the day you need them.

# Checksum: the digital fingerprint of a file (SHA-256).
control-evidence-unaltered = Could you show that a message you have kept was not changed afterwards?
    .title = Proof that a copy is unchanged
    .why = A screenshot is quickly made and quickly doubted. An export with its date, its log entry and the file's checksum is much harder to dispute.
    .look = How messages were kept in your last dispute or complaint: as screenshots, as forwarded messages, or as an export from the admin console?
    .evidence = One export with its date, the name of whoever made it, and the file's checksum noted in another place.
    .fix = Write three lines: export from the admin console instead of taking screenshots, two people present, the checksum noted at once in a list kept elsewhere. Keep the file where it cannot be overwritten.
    .done = A colleague who was not there can take the file and the list and confirm that both agree.
    .finding = It could not be shown that kept messages are unchanged.
    .risk = Then the other side may say that you wrote them yourself.
