### Saved assessments: what went wrong and what to do. Each is one or two short sentences.

## Why the system refused: cause and next step in one sentence

io-not-found = It is not there. Check the name.
io-no-folder = Its folder is not there. Make it first, or choose another.
io-denied = You may not do this here. Ask whoever set up this computer, or choose another folder with --data-dir.
io-full = The disk is full. Free some space, then try again.
io-read-only = The disk is protected against writing.
io-too-large = It is larger than a file of this kind can be.
io-not-a-file = It is not a file of the expected kind.
io-exists = Something of this name is already there.
# $detail (String) - what the operating system said, usually in English
io-other = The system says: { $detail }

## Errors

# $path (String) - a file or folder
store-cannot-read = { $path } cannot be read.
store-cannot-write = { $path } cannot be written.
store-cannot-lock = { $path } cannot be reserved for this program.
store-rescued = The data folder could not be written. Your answers are safe in { $path }.
store-rescued-next = They come back by themselves the next time you open this assessment.
# $size, $limit (String) - kilobytes
store-too-long = This text is too long: { $size } KB of at most { $limit } KB.
store-too-long-next = Keep it in a file of its own and name the file as evidence.
# $limit (String) - megabytes
store-full = This assessment has reached its largest size, { $limit } MB. It can be read but not added to.
# $name (String) - what the user typed
store-not-found = No saved assessment is called "{ $name }".
store-not-found-next = "portolan list" shows all. A file needs its path or the ending .jsonl.
store-ambiguous = More than one saved assessment is called "{ $name }". Give one of these numbers instead:
# $id (String) - the number of the assessment; $title (String) - its name
store-ambiguous-match = { $id }  { $title }
store-not-a-journal = { $path } is not a Portolan assessment.
store-not-a-journal-next = Assessments end in .jsonl and begin with a line that says "portolan/assessment".

## Why an assessment can only be read

store-read-only-sample = This is a finished example. Look around; nothing you change is kept.
# $holder (String) - process number and computer name; may be empty
store-read-only-locked = Another window has this assessment open ({ $holder }). You can read it here.
store-read-only-denied = This assessment cannot be written here. You can read it.
store-read-only-damaged = The beginning of this file is damaged, so nothing is added to it. What could be read is shown.
store-read-only-newer = A newer version of Portolan wrote this assessment. This version shows what it understands.
store-read-only-other-file = This file lies outside your saved assessments. You can read it.
store-read-only-glance = This assessment is only shown.

## What was found while reading

# $file (String) - a file name; $line (String) - a line number
store-problem-torn-tail = { $file }: the last entry broke off while it was being written. Everything before it is here.
store-problem-bad-line = { $file }, line { $line }: one entry is damaged and is left out. The file is unchanged.
store-problem-newer-event = { $file }, line { $line }: an entry of a newer version is left out. The file is unchanged.
# $count (String) - how many
store-problem-missing = { $file }: entries are missing ({ $count }).
store-problem-header = { $file }: the first line is damaged.
store-problem-unreadable = { $file } cannot be read.
store-problem-recovered = Answers that had found no place earlier are back ({ $count }).
store-problem-no-backup = Today's backup copy could not be made.
# $path (String) - a file
store-problem-kept = The piece is kept in { $path }.
store-problem-backups = The folder "backups" has earlier copies.
