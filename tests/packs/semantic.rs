//! Packs of the right shape that contradict themselves or each other.

use jiff::civil::date;
use portolan::questionnaire;

use super::{
    assert_said,
    base::{CONTROLS, Pack, sources, with},
    told,
};

#[track_caller]
fn mistake(pack: Pack, right: &str, wrong: &str, expected: &str) {
    let text = pack.text();
    assert!(text.contains(right), "{right}");
    let set = with(pack, &text.replacen(right, wrong, 1));
    let faults = questionnaire::check(&set, Some(date(2026, 11, 21)));
    assert_eq!(told(&faults), expected);
    assert_said(&faults);
    // Warnings never stand in the way, errors always do.
    assert_eq!(
        questionnaire::parse(&set).is_err(),
        faults.iter().any(|fault| fault.is_error()) && !expected.contains("future")
    );
}

#[test]
fn names_that_nothing_defines() {
    mistake(
        Pack::Checklist,
        "control: bots",
        "control: bost",
        "unused-control 16:9 «bots» unused-control\nunknown-control 19:19 «bost» did-you-mean",
    );
    mistake(
        Pack::Controls,
        "depends: [inventory]",
        "depends: [inventroy]",
        "unknown-control 12:15 «inventroy» did-you-mean",
    );
    mistake(
        Pack::Controls,
        "law: [our-advice, hk-pdpo-dpp4]",
        "law: [our-advise]",
        "unknown-citation 14:11 «our-advise» did-you-mean",
    );
    mistake(Pack::Tiers, "law: [our-advice]", "law: [law-of-gravity]", "unknown-citation 6:39 «law-of-gravity» words");
    mistake(Pack::Tiers, "needs: in-writing", "needs: in-writting", "unknown-needs 14:44 «in-writting» did-you-mean");
    mistake(Pack::Tiers, "scenes: [attendance]", "scenes: [atendance]", "unknown-value 7:67 «atendance» did-you-mean");
    mistake(
        Pack::Law,
        "instrument: hk-pdpo\n",
        "instrument: hk-pdop\n",
        "unused-instrument 5:9 «hk-pdpo» unused\nunknown-instrument 10:17 «hk-pdop» did-you-mean",
    );
    mistake(Pack::Rules, "control: location", "control: locations", "unknown-control 5:19 «locations» did-you-mean");
}

#[test]
fn conditions_name_facts_ticks_and_values_that_exist() {
    let when = "{includes: {place: hong-kong}}";
    let wrong = |wrong: &str, expected: &str| mistake(Pack::Checklist, when, wrong, expected);
    wrong("{includes: {plaice: hong-kong}}", "unknown-fact 5:19 «plaice» did-you-mean");
    wrong("{includes: {place: [hong-kong, macao]}}", "unknown-value 5:38 «macao» did-you-mean");
    wrong("{includes: {sensitivity: payrol}}", "unknown-tick 5:32 «payrol» did-you-mean");
    wrong("{includes: {platform-name: DingTalk}}", "text-in-condition 5:19 «platform-name»");
    wrong("{at_least: {roles: 5}}", "out-of-range 5:26 «5»");
    wrong("{any: []}", "empty-list 5:7 «{»");
    wrong("{includes: {place: []}}", "empty-list 5:19 «place»");
    wrong(
        "{not: {all: [{includes: {place: nowhere}}, {includes: {size: huge}}]}}",
        "unknown-value 5:39 «nowhere» words\nunknown-value 5:68 «huge» words",
    );
}

#[test]
fn conditions_that_can_never_hold() {
    let when = "{includes: {place: hong-kong}}";
    let never = |wrong: &str| mistake(Pack::Checklist, when, wrong, "never-holds 5:7 «{» never-holds");
    never("{all: [{includes: {sector: retail}}, {includes: {sector: finance}}]}");
    never("{all: [{includes: {place: macau}}, {not: {includes: {place: macau}}}]}");
    never("{all: [{at_least: {roles: 3}}, {not: {at_least: {roles: 2}}}]}");
    never("{not: {any: [{includes: {regulated: [yes, no]}}, {includes: {regulated: not-sure}}]}}");
    never("{all: [{any: [{includes: {size: s250}}, {includes: {size: s1-9}}]}, {includes: {size: s10-49}}]}");
    let fine = |right: &str| mistake(Pack::Checklist, when, right, "");
    fine("{all: [{includes: {place: macau}}, {includes: {place: hong-kong}}]}");
    fine("{all: [{includes: {sector: [retail, finance]}}, {not: {includes: {sector: retail}}}]}");
    fine("{any: [{all: [{includes: {sector: retail}}, {includes: {sector: finance}}]}, {at_least: {roles: 4}}]}");
    // Too many alternatives to try: taken to be possible, and quickly.
    let many = vec!["{any: [{includes: {place: macau}}, {includes: {place: hong-kong}}]}"; 60].join(", ");
    fine(&format!("{{all: [{{not: {{includes: {{place: [macau, hong-kong]}}}}}}, {many}]}}"));
}

#[test]
fn questions_that_no_profile_is_asked() {
    let when = "when: {includes: {place: hong-kong}}";
    let control = |wrong: &str, expected: &str| mistake(Pack::Controls, when, wrong, expected);
    // The only checklist that lists it is for Hong Kong.
    control("when: {not: {includes: {place: hong-kong}}}", "unreachable 13:11 «{» unreachable");
    control("when: {includes: {place: macau}}", "");
    control(
        "when: {all: [{includes: {place: macau}}, {not: {includes: {place: macau}}}]}",
        "never-holds 13:11 «{» never-holds",
    );
    // One that is only offered can always be chosen.
    let set = with(Pack::Controls, &Pack::Controls.text().replace(when, "when: {not: {includes: {place: hong-kong}}}"));
    let offered = set.into_iter().map(|mut source| {
        if source.path == "hong-kong.yaml" {
            source.text = source.text.replacen("when: {includes: {place: hong-kong}}\n", "", 1);
        }
        source
    });
    assert_eq!(told(&questionnaire::check(&offered.collect::<Vec<_>>(), None)), "");
}

#[test]
fn names_that_stand_twice() {
    mistake(
        Pack::Controls,
        "id: bots",
        "id: inventory",
        "duplicate-id 16:9 «inventory»\nunknown-control 19:19 «bots» words",
    );
    mistake(
        Pack::Law,
        "  - {id: our-advice, i",
        "  - {id: hk-pdpo-dpp4, instrument: hk-pdpo, status: standard, confirmed: true, printable: true, as_of: 2026-11-21, last_checked: 2026-11-21}\n  - {id: our-advice, i",
        "duplicate-id 17:10 «hk-pdpo-dpp4»",
    );
    mistake(Pack::Profile, "[hong-kong, macau]", "[hong-kong, hong-kong]", "listed-twice 6:53 «hong-kong»");
    mistake(Pack::Checklist, "id: apps", "id: data", "listed-twice 16:9 «data»");
    mistake(
        Pack::Checklist,
        "control: bots, weight: 1",
        "control: training, weight: 3",
        "unused-control 16:9 «bots» unused-control\nlisted-twice 23:19 «training»",
    );
    mistake(
        Pack::Controls,
        "law: [our-advice, hk-pdpo-dpp4]",
        "law: [our-advice, our-advice]",
        "listed-twice 14:23 «our-advice»",
    );
}

#[test]
fn names_that_are_no_names() {
    mistake(Pack::Rules, "id: located-without-inventory", "id: Located Without", "bad-id 3:9 «Located Without» id");
    mistake(Pack::Rules, "id: located-without-inventory", "id: 澳門", "bad-id 3:9 «澳門» id");
}

#[test]
fn a_checklist_has_five_steps_that_sum_to_a_hundred() {
    mistake(Pack::Checklist, "weight: 40", "weight: 39", "step-weights 2:5 «hong-kong» step-weights");
    mistake(
        Pack::Checklist,
        "  - id: leaving\n    weight: 10\n    controls:\n      - {control: leavers, weight: 3}\n",
        "",
        "unused-control 22:10 «leavers» unused-control\nsteps 2:5 «hong-kong»\nstep-weights 2:5 «hong-kong» step-weights",
    );
    mistake(
        Pack::Checklist,
        "    controls:\n      - {control: leavers, weight: 3}\n",
        "    controls: []\n",
        "unused-control 22:10 «leavers» unused-control\nempty-step 24:9 «leaving»",
    );
    mistake(
        Pack::Checklist,
        "{control: leavers, weight: 3}",
        "{control: leavers, weight: 4}",
        "entry-weight 27:36 «4»",
    );
    mistake(Pack::Checklist, "weeks: 3", "weeks: 0", "out-of-range 6:8 «0»");
}

#[test]
fn gates() {
    let training = "{control: training, weight: 3, gate: soft}";
    mistake(Pack::Checklist, training, "{control: training, weight: 3, gate: soft, from: 5}", "out-of-range 23:58 «5»");
    mistake(Pack::Checklist, training, "{control: training, weight: 3, from: 2}", "from-without-gate 23:46 «2»");
    mistake(
        Pack::Checklist,
        "{control: bots, weight: 1}",
        "{control: bots, weight: 1, gate: soft}",
        "gate-not-applicable 19:42 «soft» gate-not-applicable",
    );
    let inventory = "{control: inventory, weight: 5, gate: hard}";
    mistake(
        Pack::Checklist,
        inventory,
        "{control: inventory, weight: 5, gate: hard, from: 2}",
        "duty-from 11:59 «2» duty",
    );
    mistake(Pack::Checklist, inventory, "{control: inventory, weight: 5, gate: hard, from: 1}", "");
    mistake(Pack::Controls, "    compensating: false\n", "", "duty-compensating 11:47 «hard» duty-compensating");
}

#[test]
fn controls_that_wait_for_each_other() {
    mistake(
        Pack::Controls,
        "compensating: false\n",
        "compensating: false\n    depends: [location]\n",
        "cycle 13:15 «inventory»",
    );
    mistake(Pack::Controls, "depends: [inventory]", "depends: [location]", "cycle 12:15 «location»");
    let chain =
        |n: usize| format!("  - {{id: c{n}, about: [company], effort: 1, law: [our-advice], depends: [c{}]}}\n", n + 1);
    let long = format!(
        "{CONTROLS}{}  - {{id: c1900, about: [company], effort: 1, law: [our-advice]}}\n",
        (0..1900).map(chain).collect::<String>()
    );
    assert!(questionnaire::parse(&with(Pack::Controls, &long)).is_ok());
}

#[test]
fn numbers_dates_and_links() {
    mistake(Pack::Controls, "effort: 2", "effort: 41", "out-of-range 5:13 «41»");
    mistake(Pack::Controls, "wait: 15", "wait: 0", "out-of-range 11:11 «0»");
    mistake(
        Pack::Law,
        "last_checked: 2026-11-21",
        "last_checked: 2026-11-22",
        "future-date 15:19 «2026-11-22» future-date",
    );
    mistake(Pack::Law, "as_of: 2026-09-14", "as_of: 2026-13-14", "bad-date 14:12 «2026-13-14» date");
    mistake(Pack::Law, "last_checked: 2026-11-21", "last_checked: 2026-01-01", "seen-after-checked 14:12 «2026-09-14»");
    mistake(Pack::Law, "https://", "http://", "bad-link 16:11 «http://www.elegislation.gov.hk/hk/cap486»");
}

#[test]
fn profile_and_tiers() {
    mistake(
        Pack::Profile,
        "      - {id: size, kind: one, values: [s1-9, s10-49, s50-249, s250]}\n",
        "",
        "missing-fact",
    );
    mistake(Pack::Profile, "{id: size, kind: one", "{id: size, kind: many", "fact-kind 21:14 «size»");
    mistake(
        Pack::Profile,
        "{id: platform-name, kind: text}",
        "{id: platform-name, kind: text, values: [a]}",
        "text-with-values 13:14 «platform-name»",
    );
    mistake(Pack::Profile, "not_sure: not-sure", "not_sure: notsure", "unknown-value 7:86 «notsure» did-you-mean");
    let fact = |when: &str, expected: &str| {
        let last = "- {id: firm-sensitive, kind: one, values: [\"yes\", \"no\", not-sure], not_sure: not-sure}";
        let more = format!("- {{id: floor, kind: one, values: [a, b], when: {when}}}\n      {last}");
        // Nothing but itself reads it.
        let unused = if when.contains("floor") { "" } else { "unused-fact 26:14 «floor» unused\n" };
        mistake(Pack::Profile, last, &more, format!("{unused}{expected}").trim_end());
    };
    fact("{includes: {sector: retail}}", "");
    fact("{includes: {sector: retial}}", "unknown-value 26:74 «retial» did-you-mean");
    fact("{includes: {floor: a}}", "reads-later 26:66 «floor»");
    fact("{not: {any: [{includes: {firm-sensitive: \"yes\"}}]}}", "reads-later 26:79 «firm-sensitive»");
    fact(
        "{all: [{includes: {roles: team}}, {at_least: {mobility: 2}}]}",
        "reads-later 26:73 «roles»\nreads-later 26:100 «mobility»",
    );
    fact("{all: [{includes: {sector: retail}}, {includes: {sector: finance}}]}", "never-holds 26:54 «{» never-holds");
    mistake(
        Pack::Profile,
        "{id: sector, kind: one,",
        "{id: sector, kind: one, when: {includes: {size: s250}},",
        "fact-always-asked 22:14 «sector»",
    );
    mistake(Pack::Tiers, "- id: roles", "- id: mobility", "tiers 4:9 «sensitivity»");
    mistake(Pack::Tiers, "{id: everyday, level: 2,", "{id: everyday,", "tick-without-level 8:14 «everyday»");
    mistake(
        Pack::Tiers,
        "{id: in-writing, confirms: true}",
        "{id: in-writing, confirms: true}\n      - {id: told}",
        "",
    );
    mistake(Pack::Tiers, "{id: team, level: 2}", "{id: team, confirms: true}", "tier-without-level 9:9 «roles»");
    mistake(Pack::Tiers, "confirms: true}", "confirms: true, level: 1}", "confirms-with-level 16:49 «1»");
}

#[test]
fn contradictions() {
    mistake(Pack::Rules, "{control: location, is: [in-place]}", "{control: location}", "rule-part 5:9 «{»");
    mistake(Pack::Rules, "is: [in-place]", "is: []", "empty-list 5:19 «location»");
    mistake(Pack::Rules, "is: [in-place]", "is: [not-applicable]", "status-not-offered 5:34 «not-applicable»");
    mistake(
        Pack::Rules,
        "is: [not-in-place, dont-know]",
        "is: [not-in-place, compensating]",
        "status-not-offered 6:49 «compensating»",
    );
    mistake(Pack::Rules, "[\"no\"]", "[maybe]", "unknown-value 7:45 «maybe» words");
    mistake(
        Pack::Rules,
        "is: [in-place]",
        "is: [in-place]}\n      - {control: location, is: [partly]",
        "never-holds 3:9 «located-without-inventory» never-holds",
    );
}

#[test]
fn law_that_is_more_than_a_year_old_is_told() {
    let told_on = |date| {
        let faults = questionnaire::check(&sources(), Some(date));
        assert_said(&faults);
        told(&faults)
    };
    assert_eq!(told_on(date(2027, 11, 21)), "");
    let told = told_on(date(2027, 11, 22));
    assert!(told.contains("old-law 3:8 «2026-11-21» old-law"), "the register: {told}");
    assert!(told.contains("old-law 4:12 «2026-11-21» old-law"), "the checklist: {told}");
}

#[test]
fn lenses() {
    mistake(
        Pack::Lenses,
        "controls: [inventory, leavers]",
        "controls: [inventory, leaver]",
        "unknown-control 7:41 «leaver» did-you-mean",
    );
    mistake(Pack::Lenses, "controls: [inventory, leavers]", "controls: [bots, bots]", "listed-twice 7:36 «bots»");
    mistake(Pack::Lenses, "controls: [inventory, leavers]", "controls: []", "empty-list 7:14 «log»");
    mistake(Pack::Lenses, "id: log", "id: classification", "listed-twice 7:14 «classification»");
    mistake(Pack::Lenses, "id: by-law, from: instruments", "id: by-law", "lens-groups 8:10 «by-law»");
    mistake(Pack::Lenses, "from: instruments", "from: instruments, groups: []", "lens-groups 8:10 «by-law»");
    mistake(Pack::Lenses, "id: by-law, from: instruments", "id: by-law, groups: []", "empty-list 8:10 «by-law»");
    mistake(Pack::Lenses, "from: instruments", "from: laws", "unknown-word 8:24 «laws» words");
    mistake(Pack::Lenses, "citations: hk-pdpo", "citations: hk-pdop", "unknown-instrument 9:34 «hk-pdop» did-you-mean");
    mistake(Pack::Lenses, "id: by-law", "id: three-lines", "duplicate-id 8:10 «three-lines»");
}

#[test]
fn terms() {
    mistake(Pack::Terms, "data-user", "processor", "duplicate-id 3:20 «processor»");
    mistake(Pack::Terms, "data-user", "Data-User", "bad-id 3:20 «Data-User» id");
}

#[test]
fn changes() {
    mistake(Pack::Changes, "control: fax", "control: bots", "change-of-control 6:15 «bots» change");
    mistake(Pack::Changes, "became: [inventory]", "became: [fax]", "");
    mistake(Pack::Changes, "became: [inventory]", "became: [list-of-data]", "change-cycle 4:15 «list-of-data»");
    mistake(Pack::Changes, "[inventory]", "[inventroy]", "unknown-control 4:38 «inventroy» did-you-mean");
    mistake(Pack::Changes, "[training, leavers]", "[training, training]", "listed-twice 5:41 «training»");
    mistake(Pack::Changes, "control: fax", "control: staff", "duplicate-id 6:15 «staff»");
    mistake(Pack::Changes, "became: [], since: \"2026.11\"", "became: [], since: 二", "bad-version 6:39 «二» version");
}

#[test]
fn what_nothing_uses() {
    mistake(
        Pack::Law,
        "  - id: our-advice\ncitations",
        "  - id: our-advice\n  - id: gdpr\ncitations",
        "unused-instrument 8:9 «gdpr» unused",
    );
    mistake(
        Pack::Law,
        "  - {id: our-advice, i",
        "  - {id: x, instrument: our-advice, status: standard, confirmed: true, printable: true, as_of: 2026-11-21, last_checked: 2026-11-21}\n  - {id: our-advice, i",
        "unused-citation 17:10 «x» unused",
    );
    mistake(
        Pack::Law,
        "confirmed: true, printable: true",
        "confirmed: true, printable: false",
        "nothing-printable 16:9 «bots»\nnothing-printable 21:10 «training»\nnothing-printable 22:10 «leavers»",
    );
}

#[test]
fn a_file_that_cannot_be_read_casts_no_doubt_on_the_names_that_others_take_from_it() {
    let set = with(Pack::Controls, &CONTROLS.replace("effort: 2", "efort: 2"));
    assert_eq!(told(&questionnaire::check(&set, None)), "unknown-key 5:5 «efort» did-you-mean keys");
    let set = with(Pack::Law, "kind: law\n\tversion: 1");
    assert_eq!(told(&questionnaire::check(&set, None)), "tab 2:1 «\t» tab");
}

#[test]
fn packs_that_are_missing_or_stand_twice() {
    let mut set = sources();
    set.remove(Pack::Tiers as usize);
    assert_eq!(told(&questionnaire::check(&set, None)), "missing-pack");
    let mut set = sources();
    let mut second = set.first().cloned().unwrap();
    second.path = "my-law.yaml".to_owned();
    set.push(second);
    let codes: Vec<&str> = questionnaire::check(&set, None).iter().map(|fault| fault.code).collect();
    assert!(codes.contains(&"duplicate-pack") && codes.contains(&"duplicate-id"), "{codes:?}");
}

#[test]
fn words_that_the_packs_need() {
    let questionnaire = questionnaire::parse(&sources()).unwrap();
    let needed = questionnaire::needed_texts(&questionnaire);
    for id in [
        "law-hk-pdpo.whom",
        "cite-hk-pdpo-dpp4",
        "profile-where.help",
        "fact-place",
        "fact-place-macau",
        "tier-mobility.question",
        "tier-mobility-level-4",
        "tick-mobility-in-writing.name",
        "tick-not-sure",
        "example-finance-mobility",
        "control-bots",
        "control-bots.risk",
        "checklist-hong-kong.whom",
        "step-hong-kong-leaving",
        "contradiction-located-without-inventory",
        "lens-by-law.about",
        "lens-three-lines-classification",
        "term-data-user.meaning",
        "control-fax.title",
    ] {
        assert!(needed.iter().any(|known| known == id), "{id}");
    }
    let missing = questionnaire::missing_texts(&questionnaire, &|id| id != "control-bots.risk");
    assert_eq!(missing, ["control-bots.risk"]);
}
