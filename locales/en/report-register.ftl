# Reports: cover, document control, what changed since the last run, what is not known, register of evidence, workshop.

### The cover of a report: who may read it, which version it is, who made it and for whom. A form on the page of reports
### sets them; they are printed on the cover and in the table "document control" on the last page.

## Classifications, as chosen in the form and printed at the end of the header of every page. Short: one to four words.

cover-classification-confidential = Confidential
cover-classification-internal = Internal
cover-classification-restricted = Restricted: named readers only
cover-classification-public = Public

### The logo on the cover, a PNG file that somebody put beside the data or named on the command line. Each message says
### what is wrong with the file; the name of the file stands before it.

# The file is something else, such as a JPEG or a text.
logo-not-png = This is not a PNG picture. Save the logo as PNG and try again.
# $size and $limit are kilobytes.
logo-too-heavy = The file has { $size } KB; a logo may have at most { $limit } KB.
# $width and $height are the sides of the picture in pixels, $limit is how many pixels a side may have.
logo-too-large = The picture is { $width } by { $height } pixels; a logo may be at most { $limit } a side and 16 million pixels in all.
logo-damaged = The picture is damaged or cut short. Save the logo as PNG again and try again.

## Labels of the form, of the cover and of document control

cover-classification = Classification
cover-version = Version
cover-prepared-by = Prepared by
cover-for-whom = Prepared for
# Beside the classification on the cover and in the header. $version (String) - as typed, such as "2"
cover-edition = version { $version }
# Alternative text of the logo on the cover. $organisation (String) - the company's name
cover-logo-alt = Logo of { $organisation }

### The statement, last page: which version of what this is, and how to check it.

## Document control: a table of two columns, what and its value

control = Document control
control-what = What
control-value = This document
control-kind = Kind of report
control-program = Made with
control-check = How to check
# $command (String) - a command to be typed, in English letters. FILE and NAME in it stand for what the reader has.
control-check-text = Whoever keeps the answers runs “{ $command }”. It says whether this file belongs to them and whether it was changed by accident. It is no signature.
# $digest (String) - 64 digits
control-digest = SHA-256 of the answers: { $digest }

### What was looked at: who took part, what changed since the last run.

people-name = Name
people-role = Role, as given

# $date (Date) - the day of the last run
changed = What changed since the last run on { $date }
changed-undated = What changed since the last run
changed-what = What
changed-last = Last run
changed-now = Now
changed-change = Change
# $list (String) - as "3 better, 1 worse and 14 as before"
changed-summary = Questions: { $list }.
changed-questions = Questions that are not as they were
changed-musts = Must-haves open or not known
# $name (String) - a checklist
changed-points = { $name }: points of 100
# Points and colour. $low, $high (Number) - points; $colour (String) - as "partly ready"; $spread (Number) - points between both ends
changed-standing =
    { $spread ->
        [0] { $low } of 100: { $colour }
       *[other] at least { $low }, up to { $high }: { $colour }
    }
# How far both ends of the range have moved, with their sign. $low, $high (String) - as "+6", "−2"
changed-moved = at least { $low }, up to { $high }
changed-same = no change
# $count (Number) - must-haves
changed-fewer = { $count } fewer
changed-more = { $count } more
# Below the table. $count (Number) - questions that changed and are not in it
changed-left =
    { $count ->
        [one] One more question changed. The annex has every answer.
       *[other] { $count } more questions changed. The annex has every answer.
    }

### Page "what is not known": what to find out first, what is on file as evidence, what a workshop left open.

unknown-outline = What is not known, and what is on file
# Heading of the page. $count (Number) - questions; $points (String) - points of 100; $checklist (String) - the checklist
# of the verdict
unknown-message =
    { $count ->
        [one] One answer is not known; finding it out moves the { $checklist } result by up to { $points } of 100
       *[other] { $count } answers are not known; finding them out moves the { $checklist } result by up to { $points } of 100
    }
unknown-message-plain =
    { $count ->
        [one] One answer is not known
       *[other] { $count } answers are not known
    }
# $with (Number), $all (Number) - answers "in place"
unknown-message-none = Every answer is known; evidence is on file for { $with } of { $all } answers “in place”
unknown-message-empty = Nothing is known yet: no question has been asked
unknown-lead = “Not known” counts as not in place at worst and as in place at best. Finding out costs little and makes the result narrower, so it comes first.
unknown-lead-none = The result rests on answers. The evidence on file is what somebody else could look at.
unknown-first = Find out first
unknown-question = What to find out
unknown-ask = Who finds out
# Under a question that nobody answered, unlike “don’t know”.
unknown-unanswered = not answered yet
# Under the name of the owner, where the draft letter to the provider asks the same.
unknown-provider = ask the provider (draft letter)
# Under a date that has passed.
unknown-past-due = past due
unknown-first-note = Points are the distance between worst and best that the answer closes. Must-haves come first, then the most points.
# $count (Number) - further questions
unknown-first-more =
    { $count ->
        [one] One more is not known; the annex names it.
       *[other] { $count } more are not known; the annex names them.
    }
unknown-departments = Not known about departments
unknown-what = What is not known
# $tier (String) - "Where it goes"; $state (String) - "not known", "not in writing"
unknown-tier = { $tier }: { $state }
unknown-platform = The platform, for all departments
# $count (Number) - further departments
unknown-departments-more =
    { $count ->
        [one] One more department is not known completely.
       *[other] { $count } more departments are not known completely.
    }

## Register of evidence

# $count (Number) - files
evidence =
    { $count ->
        [one] Evidence on file: one item
       *[other] Evidence on file: { $count } items
    }
evidence-none = Evidence on file
evidence-none-text = No evidence is on file yet. An answer “in place” without it is what somebody said.
evidence-for = What it shows
evidence-file = File, as named
evidence-until = Good until
evidence-sha = SHA-256, start
evidence-expired = expired
evidence-note = SHA-256 is the fingerprint of the file when it was added; its first 12 digits are enough to tell it from another. An en dash means that it was not taken, or that the evidence has no end date. What has expired does not count.

## Workshop

unknown-votes = Where the workshop disagreed
unknown-votes-question = Question
unknown-votes-hands = Hands
unknown-votes-counts = Counts until it is settled
# $worst, $best (String) - answers: "not in place", "in place"
unknown-votes-between = at worst { $worst }, at best { $best }
unknown-parking = Set aside in the workshop
unknown-parking-thought = Thought
unknown-parking-with = Came up with

### Draft letter to the provider: the answers that came, in the column of its answers.

# $from (String) - who answered, as typed; $date (Date)
reply-from-on = { $from }, { $date }
reply-from = { $from }
reply-on = { $date }
