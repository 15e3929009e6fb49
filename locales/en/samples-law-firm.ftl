### The finished example "law-firm": solicitors in Hong Kong.
### For translators: these are notes that people of a small firm typed. Write them as they would in your language, short
### and natural. The firm and its people are invented; keep each name the same throughout this file, and use names as such
### firms and people have them. Dates as your language writes them.

sample-law-firm-title = Tidewell Kwan, Solicitors
sample-law-firm-margaret-kwan-managing-partner = Margaret Kwan, managing partner
sample-law-firm-daniel-tidewell-partner = Daniel Tidewell, partner
sample-law-firm-joyce-fung-practice-manager = Joyce Fung, practice manager
sample-law-firm-victor-yau-it = Victor Yau, IT
sample-law-firm-rui-moura-desk-in-lisbon = Rui Moura, desk in Lisbon
sample-law-firm-platform = Work chat C
sample-law-firm-department-all = Commercial team
sample-law-firm-department-family = Family and probate team
sample-law-firm-department-employment = Employment team
sample-law-firm-department-office = Accounts and personnel
sample-law-firm-note-location-in-writing = Server room in Kwun Tong, our own machine. The firm that maintains it confirmed on 2 February 2026: backups in the same building and in our office safe, no support access without us.
sample-law-firm-file-location-in-writing = it/letter-maintenance-2026-02-02.pdf
sample-law-firm-margaret-kwan = Margaret Kwan
sample-law-firm-role-managing-partner = managing partner
sample-law-firm-acceptance-sensitive-off-chat = Such papers go into the matter folders on our own server; the chat carries only the link, and the link opens only for the team on the matter.
sample-law-firm-note-sensitive-off-chat = Family and employment matters cannot be worked on without such papers.
sample-law-firm-joyce-fung = Joyce Fung
sample-law-firm-file-data-inventory = privacy/inventory-2026-03.xlsx
sample-law-firm-note-key-custody = Keys on our own machine; a sealed copy with Margaret Kwan.
sample-law-firm-note-audit-log = Kept for two years on the server, out of reach of the administrators of the chat.
sample-law-firm-file-admin-list = it/administrators-2026-10.pdf
sample-law-firm-note-guest-review = Clients are guests in their matter group only. Last check 30 September 2026: 41 guests, 6 removed.
sample-law-firm-file-guest-review = it/guests-2026-09-30.pdf
sample-law-firm-file-staff-notice = people/notice-to-staff-2025.pdf
sample-law-firm-note-deletion = Matter groups are closed and emptied three months after the file is; the file itself follows the retention schedule.
sample-law-firm-note-processing-terms = Maintenance contract with data terms; the maker of the software never sees our data.
sample-law-firm-file-processing-terms = contracts/maintenance-2025.pdf
sample-law-firm-note-breach-clause = Clause 11: the maintenance firm tells us within 24 hours.
sample-law-firm-reason-transfer-clauses = Messages, files, backups and logs stay on our own server in Hong Kong; the maintenance firm works on the spot. Its letter of 2 February 2026 says so.
sample-law-firm-note-exit-copy = Tried on 14 August 2026 with one closed matter.
sample-law-firm-note-regulator-cleared = Checked against the professional rules on confidentiality and on outsourcing; note signed by both partners.
sample-law-firm-file-regulator-cleared = privacy/note-professional-rules-2026-04.pdf
sample-law-firm-note-client-gdpr-contract = Two clients in Lisbon and one in Hamburg pass the duties on. List by clause, with a name beside each.
sample-law-firm-daniel-tidewell = Daniel Tidewell
sample-law-firm-file-client-gdpr-contract = privacy/client-duties-2026.xlsx
sample-law-firm-note-gdpr-transfer = Standard contractual clauses with the three clients name the server in Hong Kong and no other place; assessment of 20 April 2026.
sample-law-firm-file-gdpr-transfer = privacy/assessment-2026-04-20.pdf
sample-law-firm-note-training = Everyone but the two trainees who began in October.
sample-law-firm-note-platform-by-department = Pay runs and personnel files stay on the payroll portal; everything else is here.
sample-law-firm-note-sub-processors = One name: the maintenance firm.
sample-law-firm-note-client-proof = Used twice in 2026 for questionnaires of European clients; both were answered from the folder within three days.
sample-law-firm-file-client-proof = privacy/client-folder-index.pdf
sample-law-firm-note-download-limits = Switched on for family matters; employment follows.
sample-law-firm-victor-yau = Victor Yau
sample-law-firm-note-evidence-unaltered = Exports are entered in the evidence book with their checksum.
sample-law-firm-file-log-review = it/log-review-2026-10.pdf
sample-law-firm-note-health-check = Members and settings looked at in July, contracts not yet.
sample-law-firm-note-board-report = Half a page for the partners' meeting, last on 5 October 2026.
sample-law-firm-cover-for-whom = Partners' meeting
