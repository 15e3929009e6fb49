### Controls: apps and bots that are connected to the platform.

control-api-permissions = Has each connected app or bot only the permissions its task needs?
    .title = Apps with only the permissions they need
    .why = Tools ask for more than they use. A bot that posts the roster has no need to read every group and the whole staff list.
    .look = The admin console, under connected apps, robots or open interfaces: the permissions of each, compared with what it is used for.
    .evidence = The dated list of apps with the permissions of each, before and after.
    .fix = Go through the list app by app: take away the right to read all groups, files and staff data where it is not used, remove what has not been used for three months, and try whether the rest still works.
    .done = Every permission of every app has a reason beside it on the list.
    .finding = Connected apps and bots may have permissions that their tasks do not need.
    .risk = Then whoever breaks into one small tool may read your whole workspace.

# Webhook: an address to which programs send messages, or from which the platform reports what happens. Keep the word in brackets.
control-webhook-secrets = Are the secret addresses and keys of your bots known only to those who look after them?
    .title = Secret addresses and keys of bots
    .why = A bot's address (webhook) or key works like a password: whoever has it can write into your groups, or collect what is said there, without signing in.
    .look = Spreadsheets, scripts and old messages where such addresses were passed on; the outside firm that set the bot up. Search the chat for long addresses with "token" or "key" in them.
    .evidence = A dated list: bot, who holds its key, when the key was last renewed. Never the key itself.
    .fix = Put the keys into one safe place and renew every one that stood in a chat or that somebody who has left knew. Where the platform offers it, accept only signed calls from known addresses, and only over an encrypted connection.
    .done = Every key has a holder and a date of renewal, and none can be found in the chat.
    .finding = It is not known who has the secret addresses and keys of the bots.
    .risk = Then a former supplier may still be able to write in your groups in your name.
