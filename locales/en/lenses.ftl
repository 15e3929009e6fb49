### Views: the same questions under other headings ("view by"). The names of groups explain themselves to an owner.
### For translators: a view never changes a score. NIST and ISO are names; leave them as they are.

lens-three-actions = Three actions
    .about = Where it runs, what may go where, and who notices. A quick look at whether one of the three is missing.
lens-three-actions-deployment = Where it runs, and who holds the keys
lens-three-actions-classification = What may be said where
lens-three-actions-monitoring = Who notices when something is wrong

lens-three-layers = Three layers
    .about = From outside to inside: who gets in, what may be in the messages, and what people do with them.
lens-three-layers-access = Who gets in
lens-three-layers-content = What may be in it
lens-three-layers-behaviour = What people do with it

lens-four-layers = Four layers
    .about = What is agreed, what is switched on, how people work, and who looks. Where one layer fails, the next should hold.
lens-four-layers-contract = What is agreed with others
lens-four-layers-technical = What the platform and the devices do
lens-four-layers-process = How people work
lens-four-layers-watching = Who looks, and how often

lens-three-lines = Three lines
    .about = What kind of data it is, who agreed to its use, and what can be shown afterwards.
lens-three-lines-classification = What kind of data it is
lens-three-lines-approval = Who agrees beforehand
lens-three-lines-log = What can be shown afterwards

lens-by-law = By law
    .about = The questions that stand on each law or other source. One question may stand on several; being listed here says nothing about whether a duty is met.

# The official names of the six functions are Govern, Identify, Protect, Detect, Respond, Recover; keep them in translations where your language has an established form.
lens-nist-csf-2 = NIST Cybersecurity Framework 2.0
    .about = The six functions of a voluntary framework for firms of any size. The sorting is ours.
lens-nist-csf-2-govern = Govern: who decides, which rules and contracts hold
lens-nist-csf-2-identify = Identify: what you have, where it is, what could happen
lens-nist-csf-2-protect = Protect: what keeps it safe
lens-nist-csf-2-detect = Detect: what shows that something is wrong
lens-nist-csf-2-respond = Respond: what is done at once
lens-nist-csf-2-recover = Recover: what brings you back to work

lens-iso-27001-2022 = ISO/IEC 27001:2022, Annex A
    .about = The questions beside the controls of the standard that they touch. It is a help for those who follow the standard, not a statement that they do.
