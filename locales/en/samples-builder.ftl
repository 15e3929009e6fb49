### The finished example "builder": building sites in Hong Kong and Macau.
### For translators: these are notes that people of a small firm typed. Write them as they would in your language, short
### and natural. The firm and its people are invented; keep each name the same throughout this file, and use names as such
### firms and people have them. Dates as your language writes them.

sample-builder-title = Granite Row Builders Ltd.
sample-builder-raymond-cheung-director = Raymond Cheung, director
sample-builder-fatima-sousa-macau-site-office = Fátima Sousa, Macau site office
sample-builder-tommy-ng-it = Tommy Ng, IT
sample-builder-foreman-lok-piling-site = Foreman Lok, piling site
sample-builder-platform = Work chat A
sample-builder-department-all = Office and drawings
sample-builder-department-sites = Sites
sample-builder-department-subcontractors = Subcontractors' groups
sample-builder-department-plant = Plant and stores
sample-builder-department-wages = Wages
sample-builder-note-location-in-writing = Asked the provider on 16 November; no answer yet.
sample-builder-tommy-ng = Tommy Ng
sample-builder-note-sensitive-off-chat = Pay slips are out. Green cards of subcontractors are still photographed into the groups.
sample-builder-note-plus86-accounts = Nobody has looked. The piling subcontractor brings its own accounts.
sample-builder-note-attendance-necessity = The gates of two sites open by face; a card would do at the third.
sample-builder-note-leavers = Office staff yes, site workers when the site closes.
sample-builder-note-guest-review = About 190 guests in 27 groups; nobody knows all of them.
sample-builder-fatima-sousa = Fátima Sousa
sample-builder-note-apps-register = The check-in bot and the weather bot are listed; the crane bot belongs to a supplier.
sample-builder-note-webhook-secrets = The address of the crane bot stands in the group's notice.
sample-builder-note-staff-notice = Posted at every gate in Chinese, English and Portuguese.
sample-builder-file-staff-notice = sites/notice-at-the-gate-2026.pdf
sample-builder-note-profiling-human = The foreman signs the hours; the clock only counts.
sample-builder-note-processing-terms = The contract is with the reseller in Kowloon; Raymond Cheung looks for it.
sample-builder-note-gdpr-scope = Two engineers work from Porto for a month at a time; whether that matters is being asked.
sample-builder-raymond-cheung = Raymond Cheung
sample-builder-note-training = Ten minutes at the toolbox talk, each site, this September.
sample-builder-file-training = sites/toolbox-talks-2026-09.pdf
sample-builder-apps-r1-name = Check-in bot
sample-builder-apps-r1-purpose = Hours of the site workers
sample-builder-apps-r1-maker = The provider of the platform
sample-builder-apps-r1-secret = In the admin console
sample-builder-apps-r2-name = Weather bot
sample-builder-apps-r2-purpose = Warnings of wind and rain
sample-builder-foreman-lok = Foreman Lok
sample-builder-apps-r2-maker = A firm in Hong Kong
sample-builder-apps-r2-secret = With Tommy Ng
sample-builder-apps-r2-reason = Writes only.
sample-builder-apps-r3-name = Crane bot
sample-builder-apps-r3-purpose = Loads and hours of the crane
sample-builder-apps-r3-maker = The supplier of the crane
sample-builder-apps-r3-secret = Stands in the notice of the group
sample-builder-apps-r3-reason = It need not read along.
sample-builder-impact-subject = Clocking in by face at the gates of two sites.
sample-builder-parked-1 = Cards instead of faces at all gates: what would they cost?
sample-builder-parked-2 = Are the accounts of a subcontractor ours to list?
sample-builder-department-canteen = Canteen
