//! `portolan score`: what an assessment comes to, in words or as JSON.

mod document;
mod lines;
mod sheets;

use clap::ArgMatches;

use super::{Context, Failure};
use crate::{flow::Flow, scoring::score_flow};

pub use document::Document;
use lines::Lines;

/// Prints the score of a saved assessment, a file or an example, as of the date of the run. A red score is no failure.
///
/// # Errors
///
/// The assessment or the packs cannot be read, or stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let name = matches.get_one::<String>("name").map(String::as_str).unwrap_or_default();
    let questionnaire = context.questionnaire()?;
    let session = context.look(name, &questionnaire)?;
    let today = context.clock.today();
    let flow = Flow::new(&questionnaire, session.assessment());
    let scores = score_flow(&flow, today);
    if matches.get_flag("json") {
        let document = Document::new(&flow, &scores, today);
        // Text, numbers and dates only: that always serialises.
        let json = serde_json::to_string_pretty(&document).unwrap_or_default();
        return context.print(&format!("{json}\n"));
    }
    context.print(&Lines::write(&context.words, &flow, &scores, today))
}

/// Returns the schema of the JSON form, for `portolan schema score`.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;
    use crate::{
        assessment::{Assessment, Body, Decision, DepartmentId, Override, RowId},
        questionnaire::{Questionnaire, Status, TierId},
        world::{Packs, Sources},
    };

    fn packs() -> Questionnaire {
        Packs::built_in().questionnaire().unwrap_or_else(|faults| panic!("faulty packs: {faults:?}"))
    }

    /// Two departments and something of everything: answers, gates, an override, a name that tries to break the line.
    fn state(packs: &Questionnaire) -> Assessment {
        let mut state = Assessment::default();
        state.apply(&Body::Create { title: "Harbour\nLane".to_owned(), sample: false });
        let fact = |fact: &str, value: &str| Body::Fact {
            fact: fact.into(),
            values: BTreeSet::from([value.into()]),
            text: None,
        };
        state.apply(&fact("place", "hong-kong"));
        state.apply(&fact("firm-sensitive", "yes"));
        let shop = DepartmentId("d1".to_owned());
        state.apply(&Body::Department { id: shop.clone(), name: "Shop".to_owned(), copy_of: None });
        for (department, tier, tick, not_sure) in [
            (DepartmentId::whole(), TierId::Sensitivity, "payroll", false),
            (DepartmentId::whole(), TierId::Roles, "team", false),
            (DepartmentId::whole(), TierId::Mobility, "mainland", true),
            (shop.clone(), TierId::Sensitivity, "everyday", false),
            (shop.clone(), TierId::Roles, "team", false),
        ] {
            state.apply(&Body::Ticks { department, tier, ticks: BTreeSet::from([tick.into()]), not_sure });
        }
        let statuses = [Status::InPlace, Status::Partly, Status::DontKnow, Status::NotInPlace, Status::Started];
        for (control, status) in packs.controls.iter().zip(statuses.iter().cycle()) {
            let (control, status) = (control.id.clone(), *status);
            state.apply(&Body::Answer { control, status, reason: None, accepted: None });
        }
        let cell = |sheet: &str, row: &str, field: &str, value: &str, text: &str| Body::Cell {
            sheet: sheet.into(),
            row: RowId(row.to_owned()),
            field: field.into(),
            values: if value.is_empty() { BTreeSet::new() } else { BTreeSet::from([value.into()]) },
            text: text.to_owned(),
        };
        state.apply(&cell("records", "tax-books", "kept", "yes", ""));
        state.apply(&cell("records", "tax-books", "told", "", "P6Y"));
        let row = RowId::added(1);
        state.apply(&Body::Row { sheet: "drills".into(), row, entry: Some("access-hong-kong".into()) });
        state.apply(&cell("drills", "r1", "date", "", "2026-01-01"));
        state.apply(&cell("drills", "r1", "taken", "", "P41D"));
        let set = Override {
            decision: Decision::Keep,
            name: "Grace Chan".to_owned(),
            reason: "moving in spring".to_owned(),
            expires: date(2027, 3, 1),
        };
        state.apply(&Body::Override { department: shop, set: Some(set) });
        state
    }

    #[test]
    fn every_language_says_the_whole_result_with_its_own_words() {
        let packs = packs();
        let state = state(&packs);
        let today = date(2026, 11, 21);
        let flow = Flow::new(&packs, &state);
        let scores = score_flow(&flow, today);
        let sources = Sources::default();
        for locale in sources.languages() {
            let words = sources.catalog(&locale);
            let text = Lines::write(&words, &flow, &scores, today);
            let own = |id: &str| id.starts_with("score-") || words_id(id);
            let faults: Vec<_> = words.problems().into_iter().filter(|fault| own(&fault.id)).collect();
            assert!(faults.is_empty(), "{locale:?}: {faults:?}");
            assert!(text.lines().next().is_some_and(|line| line.contains("Harbour Lane")), "{text}");
            assert!(!text.lines().any(|line| line.trim_start().starts_with("score-")), "{text}");
        }
    }

    fn words_id(id: &str) -> bool {
        ["status-", "colour-", "exposure", "residual", "decision-", "readiness", "verdict-", "scope-", "department-"]
            .iter()
            .any(|prefix| id.starts_with(prefix))
    }

    #[test]
    fn the_json_fits_its_schema_and_adds_up() {
        let packs = packs();
        let mut state = state(&packs);
        let today = date(2026, 11, 21);
        let first = Flow::new(&packs, &state).route()[0].clone();
        let hands = [(Status::InPlace, 3), (Status::NotInPlace, 5)].into();
        state.apply(&Body::Vote { control: first, hands });
        let flow = Flow::new(&packs, &state);
        let text = Lines::write(
            &Sources::default().catalog(&crate::i18n::Locale::new("en").unwrap()),
            &flow,
            &score_flow(&flow, today),
            today,
        );
        assert!(text.contains("3 for \"Yes, all of it\" and 5 for \"No\""), "{text}");
        let json = serde_json::to_value(Document::new(&flow, &score_flow(&flow, today), today)).expect("serialises");
        assert_eq!(json["schema_version"], 1);
        assert_eq!(json["departments"][1]["override"]["good"], true);
        let checklist = &json["checklists"][0];
        assert_eq!(checklist["id"], "hong-kong");
        let control = &checklist["steps"][0]["controls"][0];
        let (low, high) = (&checklist["low"]["shown"], &checklist["high"]["shown"]);
        assert!(low.as_u64() < high.as_u64(), "{checklist}");
        assert_eq!(
            (&checklist["split"], &control["split"], &control["hands"]["in-place"]),
            (&1.into(), &true.into(), &3.into())
        );
        assert_eq!((&control["status"], &control["value"]), (&"not-in-place".into(), &serde_json::Value::Null));
        let found =
            json["find_out_first"].as_array().and_then(|all| all.iter().find(|it| it["control"] == control["id"]));
        assert_eq!(found.map(|it| &it["split"]), Some(&true.into()), "{json}");
        let group = &json["lenses"][0]["groups"][0];
        assert_eq!((&group["id"], &json["lenses"][0]["id"]), (&"deployment".into(), &"three-actions".into()));
        assert!(group["controls"][0]["standing"].is_string(), "{group}");
        let sheets = &json["sheets"];
        assert_eq!(sheets["records"][0]["entry"], "tax-books");
        assert_eq!(
            (&sheets["records"][0]["fit"], &sheets["records"][0]["told"]),
            (&"too-short-law".into(), &"P6Y".into())
        );
        assert_eq!((&sheets["drills"][0]["clock"], &sheets["drills"][0]["limit"]), (&"late".into(), &"P40D".into()));
        assert_eq!((&sheets["due"][0]["state"], &sheets["due"][0]["next"]), (&"overdue".into(), &"2026-04-01".into()));
        assert_eq!(sheets["outcomes"].as_array().map(Vec::len), Some(0), "nothing stands in the screening");
        let chart = &json["chart"];
        assert_eq!(
            (&chart["platform"]["name"], &chart["lanes"][0]["data"]["nodes"][0]["id"]),
            (&serde_json::Value::Null, &"payroll".into())
        );
        assert_eq!(
            (&chart["lanes"][0]["places"]["known"], &chart["lanes"][1]["own_place"]),
            (&false.into(), &false.into())
        );
        let schema = serde_json::to_value(schema()).expect("serialises");
        let known = schema["properties"].as_object().expect("an object");
        let written = json.as_object().expect("an object");
        assert_eq!(known.keys().collect::<BTreeSet<_>>(), written.keys().collect());
    }
}
