### What every part of the program shares: the language itself, lists, the name.

-portolan = Portolan

# The name of this language in its own script, shown in the language picker.
locale-name = 简体中文

# ltr or rtl: the direction in which this language runs. Do not translate the value.
locale-direction = ltr

## Lists inside sentences: "Hong Kong, Macau and Hengqin". A pair, the items before the last, the last item.

# $first (String) - the list so far
# $second (String) - the next item
list-two = { $first }以及{ $second }

# $first (String) - the list so far
# $second (String) - the next item
list-more = { $first }、{ $second }

# $first (String) - the list so far
# $second (String) - the last item
list-last = { $first }以及{ $second }
