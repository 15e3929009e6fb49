### Controls: what people are told, what may be sent, how long it stays.

control-staff-notice = Have all staff been told in writing which of their data is handled on the platform, why, and to whom it may go?
    .title = Notice to staff
    .why = People have a right to know before their data is collected. A short page also stops rumours about who reads the chat.
    .look = The employment papers or the welcome folder.
    .evidence = The dated notice and the list or message that shows who received it.
    .fix = Complete the notice to staff among the draft papers, have it checked, and give it to everyone, new staff on the first day.
    .done = Everybody on the member list has received a notice that names the purposes and the kinds of recipients, the provider included.
    .finding = Staff have not been told in writing what happens to their data on the platform.
    .risk = Then staff may learn from somebody else where their data goes.

control-customer-notice = Do customers get a notice that says why you collect their data and to whom it may go, the chat provider included?
    .title = Notice to customers
    .why = Customers give you their number to place an order. They do not expect it to travel with a chat service unless you say so.
    .look = The form, web page or first message by which customers give you their data.
    .evidence = The notice with its date, as customers see it.
    .fix = Add two sentences to the form and to the first message: what for, and which kinds of recipients. In Macau also warn that what is sent over the internet may be seen by others on the way.
    .done = A test customer sees the notice before giving a name or a number.
    .finding = Customers are not told to whom their data may go.
    .risk = Then the first customer who asks may find you without an answer.

control-privacy-policy = Does your published privacy policy cover what you do with personal data on the chat platform?
    .title = Privacy policy covers the chat
    .why = Anyone may ask what kinds of data you hold and what for. A policy that leaves out the chat leaves out half of it.
    .look = Your website or the notice board at the counter; search it for messages, chat or attendance.
    .evidence = The page with its date, or a photo of the notice.
    .fix = Add a paragraph: which data, main purposes, which kinds of recipients, whom to ask.
    .done = A stranger can find the policy and read in it what you hold on the platform and why.
    .finding = The privacy policy does not cover the chat platform.
    .risk = Then your public word and your daily practice may say different things.

control-data-classes = Is it written down what may go into which kind of group: open, internal or restricted?
    .title = Three kinds of group
    .why = Staff cannot follow a rule they have to guess. Three kinds of group are enough, and easy to remember.
    .look = The chat policy or the notice in the groups. Nothing there? The chat policy among the draft papers has the three kinds ready.
    .evidence = The dated page with the three kinds, and a list of the restricted groups.
    .fix = Give every group one of the three kinds, put it into its name, and send the page to all staff.
    .done = A new colleague can say from the name of a group what may be posted there.
    .finding = It is not written down what may go into which group.
    .risk = Then everyone may decide alone what is harmless, and some day a guess will be wrong.

control-deletion = Are messages and files with personal data deleted once they are no longer needed?
    .title = Deletion of what is not needed
    .why = What is no longer there cannot leak. Data of people long gone helps nobody and still has to be protected.
    .look = The admin console, under storage or message settings; the files of people who left years ago.
    .evidence = The page that says how long each kind of data is kept, and a dated screenshot of the setting or of the last clean-up.
    .fix = Write a period beside each kind of data, first save what a law makes you keep, then set or do the deletion, backups included.
    .done = The oldest messages and files of each kind are no older than the period written down for it.
    .finding = Nothing makes sure that personal data in the chat is deleted once it is no longer needed.
    .risk = Then a single leak may reach back through all your years.

control-records-kept = Are records that a law makes you keep also stored outside the chat?
    .title = Records kept outside the chat
    .why = Chats get cleaned up, phones get lost, accounts get closed. An invoice or a working-time record may have to be there years later.
    .look = Ask the bookkeeper which records exist only in the chat. Business records for tax in Hong Kong: 7 years. Employment records in Macau: until 3 years after the employment ends. For other records ask what applies to you.
    .evidence = The list of record kinds with period and place, and one record fetched from there.
    .fix = List the kinds of records with their periods, and file them once a month outside the chat.
    .done = For each kind of record on the list, last year's can be found without opening the chat.
    .finding = Records that must be kept by law may exist in the chat only.
    .risk = Then the next clean-up may delete what you are bound to keep.

control-new-use = Before chat data is used for something new, does somebody check whether the people concerned must agree?
    .title = Check before a new use
    .why = A letter written for one employee must not become a post for a whole group. Data collected for one purpose is not free for every other.
    .look = Ask who decides when chat data is to be used for a report, marketing, an AI tool, or an announcement about a colleague. In Macau a new purpose may need the authorisation of the Personal Data Protection Bureau: ask the Bureau.
    .evidence = The rule with the name of whoever decides, and a note of the last decision.
    .fix = Name one person who is asked first, and tell all staff: nothing about a named colleague or customer goes into a group for another purpose.
    .done = Staff can name the person to ask, and the last new use has a dated note.
    .finding = Nobody checks whether people must agree before their data is used for something new.
    .risk = Then a manager may post a colleague's papers in a group and believe it was allowed.

control-ai-rule = Is there a written rule on what staff may give to the AI assistant?
    .title = Rule for the AI assistant
    .why = What is typed into an assistant may be kept by its maker, or used to train it. A customer's complaint is quickly pasted.
    .look = The chat policy; the assistant's settings on keeping and training; the contract.
    .evidence = The dated rule, and a screenshot of the setting on training.
    .fix = Write five lines: which assistant, for what, what never goes in, who checks the result, whom to ask. Send them to all staff.
    .done = Any member of staff can say what must not be given to the assistant.
    .finding = There is no rule on what may be given to the AI assistant.
    .risk = Then customer data may be handed to another company by copy and paste.

control-customer-chat-rule = Do staff who chat with customers have a rule on what they must not ask for there?
    .title = Rule for chats with customers
    .why = Customers send what they are asked for: a photo of an identity card, a card number, a medical report. It then stays in the chat.
    .look = The reply templates of the sales or service team, and the last twenty customer chats.
    .evidence = The dated rule, and the template that points customers to the safe way.
    .fix = Write down what is never asked for in chat, name the safe way for it, and put that into the reply templates.
    .done = In the last twenty chats nobody asked for identity, bank or health papers.
    .finding = Staff have no rule on what not to ask customers for in chat.
    .risk = Then customers' identity and bank papers may pile up in private chats of your staff.
