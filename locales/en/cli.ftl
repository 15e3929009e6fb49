### The command line: help, messages, small results. Names of commands and options stay as they are.

cli-about =
    Charts where your workplace chat's data goes and says how ready you are to answer for it.
    Nothing you type leaves this computer.

## Headings of help pages

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-globals = Options of every command
cli-heading-options = Options
# Placeholders in the usage line, without brackets
cli-value-command = COMMAND
cli-value-options = OPTIONS

## Commands

cli-new = Begin a new assessment
cli-open = Go on with an assessment, or look at a file
cli-sample = Look at a finished example
cli-report = Write a report: PDF, web page, text, tables, data or calendar dates
cli-verify = Say whether a report is unchanged and belongs to an assessment
cli-list = List the saved assessments
cli-locale = Translations: list the languages, check their texts
cli-locale-list = List the languages at hand
cli-locale-check = Check translations: every mistake with its place
cli-check = Check packs: every mistake with its place
cli-score = Show the result of an assessment, number by number
cli-schema = Print a JSON Schema for editors
cli-doctor = Say where everything is kept and whether it is whole
cli-completions = Print a completion script for a shell
cli-man = Print the manual page

## Options and arguments

cli-option-lang = Language, such as en, zh-Hant, zh-Hans, pt
cli-option-data-dir = Folder of saved assessments and settings
cli-option-locale-dir = Folder with changed or further languages
cli-option-questionnaire-dir = Folder with changed or further packs
cli-option-date = Judge and print as of this date, not today
cli-option-theme = Colours: dark, light, contrast or mono
cli-option-bidi = Who orders right-to-left text: auto, app, terminal, words or off
cli-option-ascii = Draw lines and marks with plain characters
cli-option-linear = Ask line by line, for screen readers, plain terminals and scripts
cli-option-no-color = Use no colours
cli-option-kind = short, for owners; board, for directors; annex, with every answer; handout, for staff; papers, drafts to use; blank, questions on paper; owners, a sheet for each person
cli-option-format = pdf, html, md, csv, json or ics; if left out, what the name after -o ends in, else pdf
cli-option-with = A second language beside the first, such as zh-Hant
# Of a report; the placeholders are such as "Person 1".
cli-option-redact-report = Placeholders for every name and everything typed; no logo.png either
cli-option-logo = PNG for the cover; if left out, logo.png in the folder of saved assessments
cli-option-output-report = Write to this file or into this folder; - is standard output
cli-option-paper = Only this draft paper, such as vendor-letter
cli-option-output = Write to this file
cli-option-force = Replace a file that is already there
cli-arg-sample = Which example: retail, builder, clinic, e-commerce, law-firm or promoter; retail if left out
cli-option-help = Show this help
cli-option-version = Show the version
cli-option-json = Print JSON
cli-arg-locale-dir = Folder of languages, or of one; without it, what is at hand
cli-arg-report = The report, a PDF
cli-arg-name = Name or id of a saved assessment, a file, or sample:ID
cli-arg-shell = bash, elvish, fish, powershell or zsh
cli-arg-pack = A pack or a folder of packs, laid over those built in
cli-arg-schema = questionnaire, assessment, score, compare or portfolio

## A command line that cannot be understood

# $given (String) - what the user typed
cli-error-unknown-option = There is no option or further argument "{ $given }" here.
cli-error-unknown-command = There is no command "{ $given }".
# $option (String) - the option or argument
cli-error-value = "{ $given }" does not fit { $option }.
cli-error-no-value = { $option } needs a value.
# $what (String) - the missing arguments
cli-error-missing = Something is missing: { $what }.
cli-error-no-command = A command is missing here.
cli-error-conflict = { $first } and { $second } cannot stand together.
cli-error-utf8 = The command line holds characters that are no text.
cli-error-usage = This command line cannot be understood.
# $suggestion (String) - what may have been meant
cli-error-suggestion = Did you mean { $suggestion }?
# $values (String) - a list
cli-error-possible = Possible: { $values }
cli-error-help = "portolan --help" shows everything.
cli-error-language = There is no language "{ $given }" here.
# $languages (String) - a list of tags
cli-error-language-known = At hand: { $languages }
cli-error-sample = There is no finished example "{ $given }".
# $samples (String) - a list of names
cli-error-sample-known = There are: { $samples }
cli-error-no-home = This computer names no home folder, so nothing can be kept.
cli-error-no-home-next = Give a folder with --data-dir.

## portolan report

# $detail (String) - what is missing, in English
cli-report-preflight = The report would not be complete, so it was not written: { $detail }
cli-report-preflight-next = This is a fault of Portolan, not of your answers. Try the other kind, and tell us.
# $given (String) - what the user typed
cli-report-no-paper = There is no draft paper "{ $given }" for this company.
# $language (String) - a language, in its own words
cli-report-same-language = { $language } cannot stand beside itself.
cli-report-same-language-next = Give another language with --with, or leave it out.
# $format (String) - a format, such as pdf
cli-report-terminal = A { $format } is not for reading in a terminal.
cli-report-terminal-next = Give a file after -o, or send it on to another program.
# $path (String)
cli-report-logo = { $path } cannot be used as a logo.
cli-report-denied = You may not write there. Choose another folder.
cli-report-force = Give -f to replace it, or another name with -o.
# $characters (String) - characters, separated by spaces
cli-report-uncovered = No font has these characters; the report shows a box for each: { $characters }

## portolan list

cli-list-empty = No saved assessments yet.
cli-list-untitled = (no name yet)
# $count (Number) - how many
cli-list-problems = { $count ->
    [one] { $count } problem, see portolan doctor
   *[other] { $count } problems, see portolan doctor
}

## portolan doctor. $value (String) - what stands after the colon

cli-doctor-version = Portolan: { $value }
cli-doctor-language = Language: { $value }
cli-doctor-languages = Languages at hand: { $value }
cli-doctor-packs = Packs: { $value }
# $checklists, $controls (Number) - how many; $digest (String) - the beginning of a checksum
cli-doctor-packs-value = { $checklists } checklists, { $controls } questions, checksum { $digest }
# $value (String) - a list of parts of the questionnaire
cli-doctor-old = With law of more than a year ago; look for a newer edition: { $value }
cli-doctor-data = Assessments: { $value }
cli-doctor-settings = Settings: { $value }
cli-doctor-cache = Cache, can be deleted: { $value }
cli-doctor-state = This computer's own: { $value }
cli-doctor-assessments = Saved assessments: { $value }
cli-doctor-not-yet = not there yet
cli-doctor-well = Nothing is damaged.
# $path (String) - a folder
cli-doctor-open = Other users of this computer can look into { $path }.
cli-doctor-open-next = Close it with: chmod -R go= "{ $path }"
