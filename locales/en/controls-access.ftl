### Controls: signing in, seeing, logging.
### For translators: menus of platforms change, so texts name places by what they do, not by menu names.

control-admin-two-step = Do all administrators of the platform need a second step besides the password to sign in?
    .title = Second sign-in step for administrators
    .why = Whoever has an administrator's password can read, export or delete everything.
    .look = The admin console, under security or login settings; or ask whoever set the platform up.
    .evidence = A dated screenshot of the setting that shows your company's name.
    .fix = Switch it on for administrators today, for everyone within two weeks.
    .done = A test sign-in of an administrator asks for the second step.
    .finding = Administrators can sign in with a password alone.
    .risk = Then one stolen password may open every conversation in the company.

control-all-two-step = Does everyone else who uses the platform need a second step to sign in on a new device?
    .title = Second sign-in step for everyone
    .why = A stolen password of one clerk is enough to read that clerk's groups and to write in that clerk's name.
    .look = The admin console, under security or login settings: is the second step required, or only offered?
    .evidence = A dated screenshot of the requirement, or a list of users who have it switched on.
    .fix = Announce a date two weeks ahead, help those who need it, then make it compulsory.
    .done = A test sign-in of an ordinary user on a new device asks for the second step.
    .finding = Ordinary users can sign in on a new device with a password alone.
    .risk = Then anyone who guesses a password may read everything that user reads, unnoticed.

control-admin-list = Is there a current list of everybody who has administrator rights?
    .title = List of administrators
    .why = Rights given for one afternoon tend to stay for years, also with the outside firm that set the platform up.
    .look = The admin console, under roles or administrators. Count the owners, the helpers and outside firms too.
    .evidence = A dated screenshot or export of the list, checked off by the person in charge.
    .fix = Print the list, strike out everyone who no longer needs the rights, and remove them in the console.
    .done = Every name on the list has a reason beside it, and the console shows the same names.
    .finding = There is no current list of who has administrator rights.
    .risk = Then somebody who left long ago may still be able to open everything.

control-audit-log = Can you see in a log who signed in, and who exported or deleted data?
    .title = Log of sign-ins and exports
    .why = After a leak the first question is who did what. Without a log you can only ask around.
    .look = The admin console, under logs or security. Not there? Ask the provider which log your edition has, and how far back it goes.
    .evidence = A dated log export of one week.
    .fix = Switch the log on, try one search, and note how far back it goes and who may read it.
    .done = Somebody in the company can show who signed in and who exported data last week.
    .finding = No log shows who signed in, exported or deleted data.
    .risk = Then, after a leak, it may be impossible to tell what was taken or by whom.

control-guest-review = Are the guests and outsiders in your groups checked at least every three months?
    .title = Guests and outsiders checked
    .why = Outsiders join for a project and stay. They go on reading what was never meant for them.
    .look = The member lists of your groups, filtered by outside members or guests; ask each group's owner.
    .evidence = A dated list of guests, each kept or removed, with initials.
    .fix = List all guests and outside members, remove those without a current reason, and put the next check into the calendar.
    .done = The last check is less than three months old and every guest on it has a reason.
    .finding = Guests and outsiders in the groups are not checked regularly.
    .risk = Then a former supplier may still be reading your plans.

control-leavers = Are the accounts of people who leave closed by their last working day?
    .title = Leavers' accounts closed
    .why = An account that stays open stays readable on the phone of somebody who no longer works for you.
    .look = Compare the list of this year's leavers, from the bookkeeper or personnel, with the member list of the platform.
    .evidence = The leaver checklist of the last person who left, with date and signature.
    .fix = Close the open accounts today, and add the platform to your own leaver checklist; if there is none, take the one among the draft papers.
    .done = Nobody on the list of leavers is on the member list.
    .finding = Accounts of people who have left may still be open.
    .risk = Then somebody who left in anger may still read, copy and write in your groups.

control-need-to-know = Can each person open only the groups and files their work needs?
    .title = Only what the work needs
    .why = What everyone can open, everyone can copy. Most mishaps start with a folder that was open to too many.
    .look = The member lists of the groups for pay, personnel and management, and the sharing settings of their folders.
    .evidence = A dated list of the restricted groups and folders with their members.
    .fix = Start with pay, personnel and management: remove members who do not need access and close sharing to all.
    .done = A test account of an ordinary member of staff cannot open pay, personnel or management files.
    .finding = People can open groups and files that their work does not need.
    .risk = Then any account, even the newest trainee's, may be a door to the pay list.

control-lost-phone = Can you cut a lost phone off from the company's chat the same day?
    .title = Lost phone cut off the same day
    .why = Phones get lost. Until the device is cut off, whoever unlocks it reads the company's chat.
    .look = The admin console, under devices or members: signing out a device from afar. Ask who may do it at the weekend.
    .evidence = A dated screenshot of a trial with one phone.
    .fix = Try it with one phone, write down the three steps and who is called.
    .done = A trial sign-out of one phone from afar worked, and staff know whom to call.
    .finding = It has not been tried whether a lost phone can be cut off at once.
    .risk = Then a lost phone may stay a window into your groups.

control-apps-register = Is there a list of every app and bot connected to the platform, with a person responsible for each?
    .title = List of connected apps and bots
    .why = A bot that reads a group is a stranger in the room. It often belongs to another company, in another place.
    .look = The admin console, under connected apps, robots or open interfaces; ask departments which tools they added.
    .evidence = The dated list: app, who is responsible, what it may read, keep or remove.
    .fix = List what is connected, remove what nobody claims, and note for the rest what it may read and where it sends it.
    .done = Every connected app in the console is on the list with a name and a decision.
    .finding = There is no list of the apps and bots connected to the platform.
    .risk = Then a forgotten tool may be copying your groups to a company you do not know.
