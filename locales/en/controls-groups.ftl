### Controls: groups, their owners, and outsiders in them.
### For translators: an outsider is anyone who does not work for the company: a customer, a supplier, a former colleague, a guest.

control-outsider-rule = Is it written down who may let an outsider into a group?
    .title = Rule for letting outsiders in
    .why = One tap brings a customer or a supplier into a group, sometimes with everything that was ever written there. Whoever lets them in should know what they will see.
    .look = The chat policy, and the settings of your groups: who may invite, and whether new members see earlier messages.
    .evidence = The dated rule, and a screenshot of the invitation setting.
    .fix = Write three lines: who may invite, only into groups made for outsiders, and without the earlier messages. Set the groups accordingly.
    .done = An ordinary member's test invitation of an outsider into an internal group is refused or waits for approval.
    .finding = It is not written down who may let outsiders into a group.
    .risk = Then anyone may be able to open your internal groups to anyone.

control-outsider-alert = Does somebody in the company get a notice when an outsider joins a group?
    .title = Notice when an outsider joins
    .why = A rule prevents most mistakes; a notice shows the rest. An outsider found on the first day has read one day.
    .look = The admin console, under groups or alerts. Some platforms post a line in the group itself: ask who reads it.
    .evidence = The notice from a trial with a test account, dated, with the name of whoever received it.
    .fix = Switch the notice on, or have each group's owner watch for the line in the group, and agree who acts within a day.
    .done = A test account from outside was added to a group, and the right person knew within a day.
    .finding = Nobody is told when an outsider joins a group.
    .risk = Then an outsider may go on reading until somebody happens to look at the list.

control-group-owner = Does every group have an owner who still works for the company?
    .title = Every group has an owner
    .why = A group without an owner keeps every member it ever had. Nobody removes the supplier, and nobody closes it when the project is over.
    .look = The list of groups in the admin console. Look first for groups whose owner has left, and for those in which nobody has written for six months.
    .evidence = The dated list of groups with owner and purpose, and of the groups that were closed.
    .fix = Export the list, give each group an owner, close what nobody claims after saving what has to be kept, and make the handover part of the leaver checklist.
    .done = Every open group on the list has an owner who is on the current staff list.
    .finding = Not every group has an owner who still works for the company.
    .risk = Then it may go unnoticed who can still read everything.
