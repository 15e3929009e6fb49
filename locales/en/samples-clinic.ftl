### The finished example "clinic": a clinic in Macau.
### For translators: these are notes that people of a small firm typed. Write them as they would in your language, short
### and natural. The firm and its people are invented; keep each name the same throughout this file, and use names as such
### firms and people have them. Dates as your language writes them.

sample-clinic-title = Clínica Porto Sereno, Lda.
sample-clinic-dr-helena-rosario-clinical-director = Dr. Helena Rosário, clinical director
sample-clinic-antonio-lei-administrator = António Lei, administrator
sample-clinic-mei-fong-accounts = Mei Fong, accounts
sample-clinic-platform = Work chat A
sample-clinic-department-all = Reception
sample-clinic-department-clinical = Doctors and nurses
sample-clinic-department-accounts = Accounts
sample-clinic-file-data-inventory = protecao-de-dados/inventario-2026.xlsx
sample-clinic-note-location-in-writing = Letter of 4 June 2026: kept in Singapore, support from Singapore only, backups in the same region.
sample-clinic-file-location-in-writing = protecao-de-dados/provider-letter-2026-06-04.pdf
sample-clinic-file-macau-notification = protecao-de-dados/notificacao-recibo.pdf
sample-clinic-file-processing-terms = contracts/data-terms-signed.pdf
sample-clinic-note-audit-right = Clause 9 of the data terms: a report once a year, questions at any time. Used once, in July.
sample-clinic-dr-helena-rosario = Dr. Helena Rosário
sample-clinic-role-clinical-director = clinical director
sample-clinic-acceptance-sensitive-off-chat = Health details go only through one closed group per doctor, without guests; pay papers through the accountant's own portal.
sample-clinic-note-sensitive-off-chat = Patient files themselves stay in the clinic system.
sample-clinic-note-macau-transfer-ground = Consent form of 2026, one page, signed at registration.
sample-clinic-file-macau-transfer-filing = protecao-de-dados/transferencia-recibo.pdf
sample-clinic-file-macau-forms = protecao-de-dados/pasta-dspdp-2026.pdf
sample-clinic-antonio-lei = António Lei
sample-clinic-note-objection = Reception notes it and tells Dr. Rosário the same day. Nobody has objected so far.
sample-clinic-note-chat-policy = One page of 2024, never handed to the part-time doctors.
sample-clinic-client = Porto Sereno group
sample-clinic-reply-exit-copy = Messages as text, files as they are, by group; takes up to three working days. Nobody here has tried it.
sample-clinic-provider-contact = Customer contact of the provider, Singapore
sample-clinic-reply-key-custody = The provider holds the keys; in which country it does not say.
sample-clinic-parked-1 = How long must messages about appointments be kept at all?
