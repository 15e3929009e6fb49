### Keys and what they do: the bottom line, the help and the manual. Lower case, a verb, as short as possible.
### In the bottom line there is room for about twelve Latin letters.

## What keys do

key-choose = choose
key-open = open
key-go-on = go on
key-tick = tick
key-move = move
key-up = up
key-down = down
key-first = first line
key-last = last line
key-page-up = page up
key-page-down = page down
key-scroll-up = line up
key-scroll-down = line down
key-next-part = next part
key-previous-part = previous part
key-next-question = next question, without answering
key-previous-question = previous question
key-next-field = next field
key-previous-field = previous field
key-more = more or fewer answers
key-close = close
key-new = new
key-reveal = show or hide names
# A row of a table.
key-add = add
# Of a platform in the comparison
key-assess = assess this platform
# A row of a table.
key-remove = remove
key-compare = side by side
key-clear = clear the answer
key-column-left = columns to the left
key-column-right = columns to the right
key-explain = explain
# Everything that is not answered becomes "don't know".
key-rest = mark the rest
# Names who does it, and by when.
key-assign = who and when
# Takes down what the provider answered.
key-reply = provider's reply
key-path = cheapest path
# What is ticked becomes the plan.
key-keep-plan = keep as plan
key-back = back
key-details = details
key-flag = flag
key-jump = jump
key-results = results
key-report = report
# The pages of the report as text, before it is written.
key-preview = look at it
# The folder in which the report is, shown by the system.
key-folder = its folder
key-next-page = next page
key-previous-page = page before
key-undo = undo
key-redo = redo
key-language = language
key-quit = leave
key-suspend = pause the program
# Opens the list of words that are explained.
key-terms = words
key-help = help
key-left = left
key-right = right
key-word-left = a word back
key-word-right = a word on
key-text-start = start of the text
key-text-end = end of the text
key-erase = erase before the cursor
key-erase-word = erase the word before the cursor
key-delete = erase at the cursor
# Stands in the list of keys, without a key beside it.
key-digits = A digit chooses the line with that number, 1 to 9.

## Names of keys, as they are printed on keyboards in this country

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-space = Space
key-name-up = Up
key-name-down = Down
key-name-up-down = Up/Down
key-name-left = Left
key-name-right = Right
key-name-home = Home
key-name-end = End
key-name-page-up = PgUp
key-name-page-down = PgDn
key-name-insert = Insert
key-name-delete = Delete
key-name-backspace = Backspace
key-name-ctrl-left = Ctrl+Left
key-name-ctrl-right = Ctrl+Right
# $key (String) - a letter
key-name-ctrl = Ctrl+{ $key }
# $key (String) - a number
key-name-f = F{ $key }
# $key (String) - a letter or a sign
key-name-letter = { $key }
