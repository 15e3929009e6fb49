### Ordering a report in the wizard, looking at its pages as text, and `portolan verify`.
### Plain and calm, short lines: there is room for about 56 Latin letters in a narrow window.

## Kinds of reports: a name, and what it is for and for whom.
## "Short form" and "board report" are the same answers at two lengths; the annex is a file of its own beside them.

report-kind-short = Short form
    .for = For the owner: verdict, must-haves, departments, plan.
report-kind-board = Board report
    .for = For directors and clients: all pages, the board page first, with method and statement.
report-kind-annex = Annex
    .for = For whoever checks: every answer, table, register and the law behind it.
report-kind-handout = Handout for staff
    .for = For everybody: what may be said where, on one page. No points, no law.
report-kind-papers = Draft papers
    .for = To check, sign and use: letter to the provider, notice to staff, chat policy and more.
report-kind-blank = Questions on paper
    .for = To fill in by hand, alone or around a table.
report-kind-owners = Sheets for each person
    .for = For those who do the work: what to do or find out, by when, with what proof.

## Formats: a name, and what it is good for

report-format-pdf = PDF
    .for = To print, sign, send and keep. Looks the same everywhere.
report-format-html = Web page
    .for = One file for a browser or a screen reader; nothing is loaded from the network.
# "Markdown" is the name of a format; keep it.
report-format-md = Text (Markdown)
    .for = To copy into a document or a wiki.
# "CSV" is the name of a format; keep it.
report-format-csv = Tables (CSV)
    .for = For a spreadsheet.
# "JSON" is the name of a format; keep it.
report-format-json = Data (JSON)
    .for = For other programs.
# "iCalendar" is the name of a format; keep it.
report-format-ics = Calendar dates (iCalendar)
    .for = Actions, drills and reviews for your calendar.

## What can be chosen. Each is a line with what is chosen now behind it; chosen, it opens a list of its own.

report-screen-kind = What
report-screen-paper = Which paper
report-screen-format = As
report-screen-language = Language
# A second language that stands beside the first on the same pages.
report-screen-second = Beside it
report-screen-names = Names
report-screen-cover = On the cover
report-screen-logo = Logo
report-screen-path = Where it goes
report-screen-preview = Look at the pages first
report-screen-write = Write the report
report-screen-folder = Open the folder it is in
report-screen-replies = Replies of the provider

## Headings of the lists

report-screen-kind-which = What is it for?
report-screen-paper-which = Which draft paper?
report-screen-format-which = As what kind of file?
report-screen-language-which = In which language?
report-screen-second-which = A second language beside the first?
report-screen-names-which = With names?

## What can be chosen in them

report-screen-paper-all = All of them
report-screen-second-none = none
    .for = One language only.
report-screen-names-all = as they are
    .for = Names of the company, people and departments, and everything that was typed.
report-screen-names-out = left out
    .for = “Person 1” and the like in place of every name and typed text. To show around.
# Nothing is chosen for the cover.
report-screen-cover-plain = as usual
# $version (String) - as typed by the user
report-screen-cover-version = version { $version }
# $name (String) - as typed by the user
report-screen-cover-by = by { $name }
# $name (String) - as typed by the user
report-screen-cover-for = for { $name }
# $path (String) - where a picture would be found
report-screen-logo-none = none; a picture { $path } would be printed
# $path (String); $fault (String) - a sentence that says what is wrong with the picture
report-screen-logo-fault = { $path } is left out. { $fault }
report-screen-logo-out = left out with the names

## While it is written, and after

report-screen-writing = Writing ...
# $page, $pages (Number)
report-screen-writing-page = Writing page { $page } of { $pages } ...
# $path (String)
report-screen-done = Written: { $path }
# $fault (String) - one or more sentences
report-screen-failed = Not written. { $fault }
report-screen-missing = This version cannot write reports.
# $characters (String) - characters, separated by spaces
report-screen-uncovered = No font has these characters; the report shows a box for each: { $characters }
# $path (String) - a folder
report-screen-no-folder = The folder could not be opened from here. It is { $path }

## Before the cover: a form

screen-cover-title = On the cover
screen-cover-help = All of it may stay empty. It stands on the cover, in the header and at the end.
screen-cover-classification = Who may read it
screen-cover-version = Version, such as 2 or draft 3
screen-cover-prepared-by = Prepared by
screen-cover-for-whom = For whom

## The pages as text

report-preview-title = The pages as text
report-preview-wait = The pages are being put together ...
# $fault (String) - one or more sentences
report-preview-failed = They cannot be shown. { $fault }
# $page, $pages (Number) - which part; $name (String) - its name, such as "Plan"
report-preview-part = Part { $page } of { $pages }: { $name }
# Stands where a form leaves room to write by hand.
report-preview-blank = (room to write)
# A chart or another figure follows in words. $text (String) - what the picture says
report-preview-figure = Picture: { $text }

## portolan verify. Each line is one finding; the first word of each tells most.
## A "seal" is a checksum inside the file; keep apart from "signature".

# $path (String)
cli-verify-report = { $path } is a report that Portolan wrote.
# $path (String)
cli-verify-foreign = { $path } is no report that Portolan wrote, or what it says about itself is gone.
cli-verify-intact = Unchanged: not one byte differs from what was written.
cli-verify-changed = Changed: the file is not as it was written. Print or send it anew from Portolan.
# Formats other than PDF
cli-verify-unsealed = It carries no checksum: whether its words were changed cannot be said. That can be checked in a PDF only.
# $path (String)
cli-verify-calendar = { $path } is a calendar that Portolan wrote. It does not say which answers it belongs to: only PDF, web page, Markdown, CSV and JSON do, and can be verified.
# $name (String) - the company
cli-verify-now = It belongs to these answers as they are now ({ $name }).
cli-verify-now-redacted = It belongs to these answers as they are now, with names left out ({ $name }).
# $date (String) - a date; $count (Number) - how many changes came after it; $name (String) - the company
cli-verify-earlier = { $count ->
    [one] It belongs to these answers as they were on { $date } ({ $name }). { $count } change came after.
   *[other] It belongs to these answers as they were on { $date } ({ $name }). { $count } changes came after.
}
cli-verify-earlier-redacted = { $count ->
    [one] It belongs to these answers as they were on { $date }, with names left out ({ $name }). { $count } change came after.
   *[other] It belongs to these answers as they were on { $date }, with names left out ({ $name }). { $count } changes came after.
}
# $name (String) - the company
cli-verify-other = It does not belong to these answers, neither now nor at any earlier time ({ $name }).
cli-verify-no-code = It does not say which answers it belongs to.
cli-verify-no-signature = This is no signature: it finds mix-ups and accidents, not somebody who changes a file on purpose.
