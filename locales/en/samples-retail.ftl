### The finished example "retail": shops and a warehouse in Hong Kong.
### For translators: these are notes that people of a small firm typed. Write them as they would in your language, short
### and natural. The firm and its people are invented; keep each name the same throughout this file, and use names as such
### firms and people have them. Dates as your language writes them.

sample-retail-title = Harbour Lane Homewares Ltd.
sample-retail-karen-wong-managing-director = Karen Wong, managing director
sample-retail-grace-chan-finance = Grace Chan, finance
sample-retail-peter-lau-hr = Peter Lau, HR
sample-retail-ivy-ho-it = Ivy Ho, IT
sample-retail-platform = Work chat A
sample-retail-department-all = Shops and warehouse
sample-retail-department-hr = Human resources
sample-retail-department-management = Management
sample-retail-department-service = Customer service
sample-retail-department-finance = Finance and purchasing
sample-retail-note-location-in-writing = The sales contact said "mainland" on the phone in August. Nothing in writing; nobody knows where the backup copy is.
sample-retail-karen-wong = Karen Wong
sample-retail-role-managing-director = managing director
sample-retail-acceptance-sensitive-off-chat = Until the HR system is live, pay and identity papers go only through one closed group of three people, emptied every Friday.
sample-retail-file-data-inventory = compliance/data-list-2026-10.xlsx
sample-retail-note-plus86-accounts = Purchasing has listed its seven; nobody has asked the warehouse.
sample-retail-note-attendance-necessity = Written down for the warehouse, not for the shops.
sample-retail-file-admin-two-step = compliance/admin-sign-in-2026-11-02.png
sample-retail-file-leavers = hr/leaver-checklist.pdf
sample-retail-note-audit-log = Sign-ins are logged for 30 days; exports are not.
sample-retail-file-admin-list = it/administrators-2026-11.txt
sample-retail-note-outsider-rule = Customer service asks Ivy before it lets a supplier in. The shops do as they like.
sample-retail-note-guest-review = Can guests read messages from before they joined? Ask the provider.
sample-retail-file-staff-notice = hr/notice-to-staff-2026.pdf
sample-retail-note-direct-marketing = We do not advertise in chat: decided by Karen Wong on 2 March 2026 and told to customer service.
sample-retail-file-direct-marketing = compliance/no-advertising-in-chat-2026-03-02.pdf
sample-retail-note-deletion = Group files are emptied each January; messages after two years.
sample-retail-note-profiling-human = The check-in counts late days. Two shop managers look at the rota first; one does not.
sample-retail-note-processing-terms = Only the public terms that everyone clicks. No signed terms on security, deletion or support access.
sample-retail-file-access-requests = compliance/data-request-procedure.docx
sample-retail-file-incident-plan = compliance/leak-plan-one-page.pdf
sample-retail-note-refusal-log = Kept with the request procedure. One line so far, of May 2025.
sample-retail-reply-guest-review = Each group has a list of members with the day on which they joined; there is none over all groups. A guest sees messages from that day on.
sample-retail-provider-support = Support of the provider
sample-retail-reply-breach-clause = The public terms say nothing about it. With the business plan we would get data terms; draft to follow.
sample-retail-provider-sales = Sales of the provider
sample-retail-left-out-rights-drill = Not before the Christmas sales; in March.
sample-retail-parked-1 = Would a card at the shop door do instead of the location check-in?
sample-retail-parked-2 = Who may open new customer groups at all?
sample-retail-cover-for-whom = Directors' meeting of 27 November 2026
