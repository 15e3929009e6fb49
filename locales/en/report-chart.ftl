### Two pages of the board report with a figure: the chart (from each department to everybody who can reach its data)
### and the plan by weeks. "We" is the company. Headings are whole sentences with their number.

## The chart: heading and lines below it

report-chart-outline = The chart
# $kinds (Number) - kinds of data in the chat; $unknown (Number) - of these, those of which somebody does not know the
# place, or has it not in writing, or does not know who sees it
report-chart =
    { $unknown ->
        [one] One of { $kinds } kinds of data takes a route that we do not know to its end
       *[other] { $unknown } of { $kinds } kinds of data take a route that we do not know to its end
    }
report-chart-all =
    { $kinds ->
        [one] The one kind of data in this chat takes a route that we do not know to its end
       *[other] All { $kinds } kinds of data take a route that we do not know to its end
    }
# Every route is known, but some departments may send more than they named.
# $open (Number) - these departments; $departments (Number) - all
report-chart-open =
    { $departments ->
        [one] What is named takes a known route, but the company may send more than it named
       *[other] { $open ->
            [one] What is named takes a known route, but one of { $departments } departments may send more than it named
           *[other] What is named takes a known route, but { $open } of { $departments } departments may send more than they named
        }
    }
report-chart-known =
    { $kinds ->
        [one] We know the route of the one kind of data, and who can reach it at the end
       *[other] We know the routes of all { $kinds } kinds of data, and who can reach them at the end
    }
# No department has named anything.
report-chart-none = Nobody has said yet what is in this chat, so no route can be followed
report-chart-lead = Read along the lines, from each department to everybody who can reach its data.
report-chart-no-platform = The platform is not named.
# In the next ones $departments (String) - names of departments of which it is true, where it is not true of all
report-chart-no-data = What is in the chat is not completely known.
report-chart-no-data-some = What is in the chat is not completely known in: { $departments }.
report-chart-no-place = Where the data goes is not completely known.
report-chart-no-place-some = Where the data goes is not completely known for: { $departments }.
report-chart-no-writing = Neither the place nor what the provider’s staff can open is confirmed in writing.
report-chart-no-writing-some = Neither the place nor what the provider’s staff can open is confirmed in writing for: { $departments }.
report-chart-no-people = Who sees the data is not completely known.
report-chart-no-people-some = Who sees the data is not completely known in: { $departments }.

## The chart: its boxes. Each has at most two lines of about 16 letters: keep them short.

# Heads of the columns, over the boxes; all but the platform also in the table
report-chart-department = Department
report-chart-kind = Kind of data
report-chart-platform = Platform
report-chart-place = Place
report-chart-people = Who can reach it
# Only in the table: whether the route is known to its end
report-chart-confirmed = Confirmed
# A platform without a name; the small line below it
report-chart-platform-unnamed = The chat in use
report-chart-not-named = not named
# A box for what nobody could say
report-chart-not-known = Not known
# A box for all that has none of its own. $count (Number) - how many
report-chart-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# Staff of the provider of the platform: whoever repairs and supports it there
report-chart-provider = The provider’s staff
# Small lines in the boxes of places
report-chart-in-writing = in writing
report-chart-not-in-writing = not in writing
# Kinds of data, as ticked under "What is in it"
report-chart-data = Data
    .payroll = Payroll, bank papers
    .identity-documents = Identity documents
    .health = Health data
    .biometrics = Faces, fingerprints
    .whereabouts = Where people are
    .beliefs = Beliefs, memberships
    .private-life = Private life, origin
    .minors = Data about children
    .customer-records = Customer records
    .staff-records = Staff records
    .contracts = Contracts, prices
    .recordings = Recorded calls
    .everyday = Everyday work
    .contact-details = Contact details
    .published = What is public anyway
# Places, as ticked under "Where it goes"; the narrowest boxes
report-chart-places = Places
    .own-control = Our own control
    .known-place = A place under contract
    .mainland = The mainland
    .synchronised = Copies elsewhere
    .passed-on = Passed on to others
# People, as ticked under "Who sees it"
report-chart-roles = People
    .own-data = A few named people
    .team = One team
    .managers = Managers
    .hr-finance = Personnel, finance
    .administrators = Administrators
    .executives = Senior management
    .outsiders = Outsiders
    .guests = Guests
    .apps = Connected apps, bots
report-chart-legend-known = known
report-chart-legend-unknown = not known, or not confirmed in writing
# Alternative text of the picture. $message (String) - the heading; $lead (String) - the sentences below it
report-chart-alt = { $message }. { $lead } The same as a table below.
report-chart-table = The same as a table
# Below the table. $platform (String) - the name of the platform, as typed
report-chart-note-platform = All of it goes through { $platform }.
report-chart-note = A route is confirmed when its place is in writing and everybody who sees the data is known.
# $page (Number) - page on which all departments stand in a table
report-chart-note-page = All departments, one by one, are on page { $page }.

## The plan by weeks

# Over a group of actions. $first, $last (Number) - weeks; $count (Number) - actions; $days (Number) - days of work
report-time-group =
    { $count ->
        [one] Weeks { $first } to { $last }: one action, { $days ->
            [one] { $days } day
           *[other] { $days } days
        } of work
       *[other] Weeks { $first } to { $last }: { $count } actions, { $days ->
            [one] { $days } day
           *[other] { $days } days
        } of work
    }
# Before the points that are reached at these ends. $first, $second, $third (Number) - weeks
report-time-reached = At least, at the end of weeks { $first }, { $second } and { $third }
report-time-own = our own work
report-time-open = somebody else’s time: open, because nobody can promise it
# Beside a dashed bar. $count (Number) - working days of somebody else
report-time-wait =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
# Read out for a bar. $when (String) - "weeks 3 to 4"; $wait (String) - "15 working days"
report-time-bar-wait = { $when }, then { $wait } of somebody else’s time
# Read out for an action without a bar
report-time-bar-none = not within the twelve weeks
# Read out for the weeks. $count (Number) - actions with a bar; $first, $second, $third (Number) - of these, ended by
# the ends of weeks 3, 6 and 12
report-time-alt =
    { $count ->
        [one] The plan by weeks: one action.
       *[other] The plan by weeks: { $count } actions.
    } Done by the end of week 3: { $first }; by the end of week 6: { $second }; by the end of week 12: { $third }. Each row says its weeks.
report-time-overflow = Does not fit into twelve weeks
report-time-left-out = Left out of the plan by hand
