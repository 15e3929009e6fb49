//! The smallest set of packs without a fault.

use portolan::questionnaire::Source;

pub const LAW: &str = r#"kind: law
version: "2026.11"
as_of: 2026-11-21
instruments:
  - id: hk-pdpo
    when: {includes: {place: hong-kong}}
  - id: our-advice
citations:
  - id: hk-pdpo-dpp4
    instrument: hk-pdpo
    status: in-force
    confirmed: true
    printable: true
    as_of: 2026-09-14
    last_checked: 2026-11-21
    link: https://www.elegislation.gov.hk/hk/cap486
  - {id: our-advice, instrument: our-advice, status: our-advice, confirmed: true, printable: true, as_of: 2026-11-21, last_checked: 2026-11-21}
"#;

pub const PROFILE: &str = r#"kind: profile
version: "2026.11"
questions:
  - id: where
    facts:
      - {id: place, kind: many, values: [hong-kong, macau]}
      - {id: mainland-company, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
  - id: people
    facts:
      - {id: people, kind: many, values: [hong-kong, macau, mainland, eu, elsewhere, not-sure], not_sure: not-sure}
  - id: platform
    facts:
      - {id: platform-name, kind: text}
      - {id: edition, kind: one, values: [public, dedicated, own-server, not-sure], not_sure: not-sure}
      - {id: accounts, kind: one, values: [plus-86, other, mixed, not-sure], not_sure: not-sure}
  - id: uses
    facts:
      - {id: uses, kind: many, values: [chat, files, attendance]}
  - id: company
    facts:
      - {id: size, kind: one, values: [s1-9, s10-49, s50-249, s250]}
      - {id: sector, kind: one, values: [retail, finance, other]}
      - {id: regulated, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
  - id: sensitive
    facts:
      - {id: firm-sensitive, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
"#;

pub const TIERS: &str = r#"kind: tiers
version: "2026.11"
tiers:
  - id: sensitivity
    ticks:
      - {id: payroll, level: 4, law: [our-advice], firm_sensitive: true}
      - {id: biometrics, level: 4, firm_sensitive: true, scenes: [attendance]}
      - {id: everyday, level: 2, scenes: [chat]}
  - id: roles
    ticks:
      - {id: team, level: 2}
  - id: mobility
    ticks:
      - {id: own-control, level: 1, needs: in-writing}
      - {id: mainland, level: 3}
      - {id: in-writing, confirms: true}
"#;

pub const CONTROLS: &str = r#"kind: controls
controls:
  - id: inventory
    about: [company]
    effort: 2
    compensating: false
    law: [hk-pdpo-dpp4]
  - id: location
    about: [company, platform]
    effort: 1
    wait: 15
    depends: [inventory]
    when: {includes: {place: hong-kong}}
    law: [our-advice, hk-pdpo-dpp4]
    recurs: yearly
  - id: bots
    about: [platform]
    effort: 0
    not_applicable: true
    law: [our-advice]
  - {id: training, about: [company], effort: 4, law: [our-advice]}
  - {id: leavers, about: [company], effort: 1, law: [our-advice]}
"#;

pub const CHECKLIST: &str = r#"kind: checklist
id: hong-kong
version: "2026.11"
law_as_of: 2026-11-21
when: {includes: {place: hong-kong}}
weeks: 3
steps:
  - id: data
    weight: 40
    controls:
      - {control: inventory, weight: 5, gate: hard}
  - id: place
    weight: 20
    controls:
      - {control: location, weight: 5, gate: hard, from: 3}
  - id: apps
    weight: 20
    controls:
      - {control: bots, weight: 1}
  - id: people
    weight: 10
    controls:
      - {control: training, weight: 3, gate: soft}
  - id: leaving
    weight: 10
    controls:
      - {control: leavers, weight: 3}
"#;

pub const RULES: &str = r#"kind: contradictions
rules:
  - id: located-without-inventory
    all:
      - {control: location, is: [in-place]}
      - {control: inventory, is: [not-in-place, dont-know]}
      - {when: {includes: {firm-sensitive: ["no"]}}}
"#;

pub const LENSES: &str = r#"kind: lenses
version: "2026.11"
lenses:
  - id: three-lines
    groups:
      - {id: classification, controls: [inventory]}
      - {id: log, controls: [inventory, leavers]}
  - {id: by-law, from: instruments}
  - {id: pdpo, from: {citations: hk-pdpo}}
"#;

pub const TERMS: &str = r#"kind: terms
version: "2026.11"
terms: [processor, data-user]
"#;

pub const CHANGES: &str = r#"kind: changes
version: "2026.11"
changes:
  - {control: list-of-data, became: [inventory], since: "2026.11"}
  - {control: staff, became: [training, leavers], since: "2026.11"}
  - {control: fax, became: [], since: "2026.11"}
"#;

/// One of the files of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pack {
    Law,
    Profile,
    Tiers,
    Controls,
    Checklist,
    Rules,
    Lenses,
    Terms,
    Changes,
}

impl Pack {
    /// The text of the file in the set without a fault.
    pub fn text(self) -> &'static str {
        match self {
            Pack::Law => LAW,
            Pack::Profile => PROFILE,
            Pack::Tiers => TIERS,
            Pack::Controls => CONTROLS,
            Pack::Checklist => CHECKLIST,
            Pack::Rules => RULES,
            Pack::Lenses => LENSES,
            Pack::Terms => TERMS,
            Pack::Changes => CHANGES,
        }
    }
}

/// The set without a fault.
pub fn sources() -> Vec<Source> {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    vec![
        source("law.yaml", LAW),
        source("profile.yaml", PROFILE),
        source("three-tiers.yaml", TIERS),
        source("controls/all.yaml", CONTROLS),
        source("hong-kong.yaml", CHECKLIST),
        source("contradictions.yaml", RULES),
        source("lenses.yaml", LENSES),
        source("terms.yaml", TERMS),
        source("changes.yaml", CHANGES),
    ]
}

/// The set with another text for one of its files.
pub fn with(pack: Pack, text: &str) -> Vec<Source> {
    let mut all = sources();
    if let Some(source) = all.get_mut(pack as usize) {
        source.text = text.to_owned();
    }
    all
}
