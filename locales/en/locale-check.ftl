### What `portolan locale check` says about translations. Read by translators, who need no programming.
### The words between hyphens in brackets (syntax, missing, ...) are codes and are not translated.

# $name (String) - the name that was probably meant
locale-check-did-you-mean = Did you mean { $name }?

## The file or the message cannot be read

# $detail (String) - what the parser says, in English
locale-check-syntax = This message cannot be read: { $detail }
    .brace = Close what you opened: { "{ $name }" }
    .equals = A message is written as: name = text
    .default = Mark one of the choices with a star: *[other] …
    .value = Write text after "=", or delete the line; then English is shown.
    .quote = Close the quotation mark on the same line.
    .indent = Lines that continue a text begin with spaces.
# $id (String) - the message
locale-check-too-deep = "{ $id }" nests braces too deeply and is left out
# $id (String) - the file
locale-check-too-large = { $id } is larger than 512 KiB and is left out
# $id (String) - the file
locale-check-bom = { $id } begins with an invisible byte order mark
# $id (String) - the message
locale-check-unsupported = "{ $id }" uses a construction that is not supported: a number or quoted text to choose by, a very long number, or braces directly inside braces

## Twice

# $id (String) - the message
# $place (String) - file and line of the first one
locale-check-duplicate-message = "{ $id }" is there twice; the first is at { $place }
    .hint = Delete one of them; the later one is shown.
# $id (String) - the message
# $name (String) - the part
locale-check-duplicate-attribute = "{ $id }" has .{ $name } twice
# $id (String) - the message
# $name (String) - the choice
locale-check-duplicate-variant = "{ $id }" has the choice [{ $name }] twice

## Names that do not exist

# $id (String) - the message
# $name (String) - the variable, with its $
# $names (String) - the variables there are
locale-check-unknown-variable = "{ $id }" uses { $name }, which the program does not supply
    .none = English uses none here.
    .known = There is: { $names }
# $id (String) - the message
# $name (String) - the variable, with its $
locale-check-missing-variable = "{ $id }" does not use { $name }, English does
# $name (String) - the message or term
locale-check-unknown-reference = { $name } does not exist in this language
# $circle (String) - names joined by arrows
locale-check-cyclic-reference = These refer to each other in a circle: { $circle }
# $name (String) - the function
# $known (String) - the functions there are
locale-check-unknown-function = There is no function { $name }(); there are { $known }
# $function (String) - the function
# $name (String) - the option or its value
locale-check-unknown-argument = { $function }() does not know { $name }

## Compared with English

# $count (Number) - how many
# $ids (String) - their names
locale-check-missing = Not translated yet ({ $count }): { $ids }
# $id (String) - the message
locale-check-obsolete = English has no "{ $id }"
    .hint = It can be deleted.
# $id (String) - the message
# $name (String) - the part
locale-check-missing-attribute = "{ $id }" has no .{ $name } yet; it is shown in English
# $id (String) - the message
# $name (String) - the part
locale-check-unknown-attribute = "{ $id }" has no .{ $name } in English
# $id (String) - the message
locale-check-missing-value = "{ $id }" has no text of its own
    .hint = Write the text after "=", above the lines that begin with a dot.
# $id (String) - the message
# $forms (String) - the forms
locale-check-plural-missing = "{ $id }" lacks the plural forms { $forms } of this language
    .hint = Where a form is missing, *[other] is shown.
# $id (String) - the message
# $forms (String) - the forms
locale-check-plural-unused = "{ $id }" has the plural forms { $forms }, which this language never uses
    .hint = Keep *[other].
# $id (String) - the message
locale-check-same-as-source = "{ $id }" is the same as in English
    .hint = Translate it, or write above it: # check: same-as-source ok
# $id (String) - the message
# $columns (Number) - its width
# $allowed (Number) - the width there is
locale-check-too-wide = "{ $id }" is { $columns } columns wide; there is room for { $allowed }

## Characters and words

# $id (String) - the message
# $char (String) - the character
locale-check-fullwidth-brace = "{ $id }" contains the full-width { $char }, which is shown as it stands
    .hint = Type the narrow signs: { "{ $name }" }
# $id (String) - the message
# $char (String) - its code
locale-check-invisible-char = "{ $id }" contains the invisible character { $char }
    .hint = Delete the word around it and type it again.
# $id (String) - the message
# $char (String) - the character
locale-check-wrong-script = "{ $id }" contains { $char }, a character of the other Chinese script
# $id (String) - the message
# $phrase (String) - the words
# $say (String) - what to say instead
locale-check-forbidden-term = "{ $id }" says "{ $phrase }"
    .hint = Say: { $say }
# $id (String) - the message
# $detail (String) - what the program says, in English
locale-check-format-error = "{ $id }" cannot be shown: { $detail }
# $detail (String) - what the program says, in English
locale-check-glossary = The glossary cannot be read: { $detail }

## The folder, the table at the end

# $name (String) - the folder
locale-check-no-folder = There are no translations in { $name }
    .hint = Give the folder that contains one folder for each language, or the folder of one language.
# $id (String) - the file
locale-check-encoding = { $id } is not UTF-8 text
    .hint = Save it as UTF-8.
# Headings of a table. max 12 columns
locale-check-table = language
    .translated = translated
    .missing = missing
    .same = same
    .errors = errors
    .warnings = warnings
# $errors (Number) - how many errors
# $warnings (Number) - how many warnings
locale-check-summary = { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }
