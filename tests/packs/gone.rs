//! Answers given under older packs to what newer packs do not have: ticks, values, facts, rows and fields.

use portolan::{
    assessment::{Assessment, Cell, DepartmentId, FactAnswer, Levels, RowId, Upgrade},
    flow::{Flow, Gone},
    questionnaire::{self, Contents, Facts, Questionnaire, RowKind, Source, TierId, Truth},
    store::Session,
};

use super::{base, sheets, upgrade::events};

const OLD: &str = r#"
{"op":"create","title":"Harbour Lane"}
{"op":"ticks","department":"all","tier":"sensitivity","ticks":["everyday","payroll"],"not_sure":false}
{"op":"ticks","department":"all","tier":"roles","ticks":["team"],"not_sure":false}
{"op":"ticks","department":"all","tier":"mobility","ticks":["mainland"],"not_sure":false}
{"op":"department","id":"d1","name":"Sales"}
{"op":"ticks","department":"d1","tier":"sensitivity","ticks":["biometrics"],"not_sure":false}
{"op":"ticks","department":"d1","tier":"roles","ticks":["team"],"not_sure":false}
{"op":"fact","fact":"uses","values":["chat","attendance"]}
{"op":"fact","fact":"platform-name","values":[],"text":"Wide Sea"}
{"op":"fact","fact":"edition","values":["dedicated"]}
{"op":"row","sheet":"apps","row":"r1"}
{"op":"cell","sheet":"apps","row":"r1","field":"name","text":"Drive"}
{"op":"cell","sheet":"apps","row":"r1","field":"data","values":["files","messages"]}
{"op":"cell","sheet":"apps","row":"r1","field":"reviewed","text":"2026-10-01"}
{"op":"row","sheet":"apps","row":"r2"}
{"op":"drop-row","sheet":"apps","row":"r2"}
{"op":"cell","sheet":"apps","row":"r2","field":"name","text":"on another device"}
{"op":"cell","sheet":"records","row":"tax","field":"told","text":"P7Y"}
{"op":"cell","sheet":"records","row":"chat","field":"told","values":["for-ever"]}
{"op":"row","sheet":"drills","row":"r1","entry":"breach"}
{"op":"cell","sheet":"drills","row":"r1","field":"date","text":"2026-09-01"}
"#;

fn packs() -> Questionnaire {
    let mut sources = base::sources();
    for (path, text) in
        [("apps.yaml", sheets::REGISTER), ("records.yaml", sheets::RECORDS), ("drills.yaml", sheets::DRILLS)]
    {
        sources.push(Source { path: path.to_owned(), text: text.to_owned() });
    }
    questionnaire::parse(&sources).expect("packs without a fault")
}

/// The packs after a change that an author could make.
fn newer(change: impl FnOnce(&mut Contents)) -> Questionnaire {
    let mut contents = packs().into_contents();
    change(&mut contents);
    Questionnaire::assemble(contents)
}

/// Reads the old journal with these packs: what is gone, with the highest exposure. The file stays as it was.
fn read(packs: &Questionnaire) -> (Vec<Gone>, Levels) {
    let session = Session::from_events(events(OLD), None).upgraded(Upgrade::new(&packs.changes));
    let flow = Flow::new(packs, session.assessment());
    let found = (flow.gone(), flow.exposure());
    assert_eq!(session.events(), events(OLD));
    assert_eq!(session.assessment().digest(), Assessment::fold(&events(OLD)).digest());
    found
}

fn tick(department: Option<&str>, tier: TierId, tick: &str) -> Gone {
    Gone::Tick { department: department.map(|id| DepartmentId(id.to_owned())), tier, tick: tick.into() }
}

fn cell(sheet: &str, row: &str, field: &str, values: &[&str], text: &str) -> Gone {
    let cell = Cell { values: values.iter().map(|value| (*value).into()).collect(), text: text.to_owned() };
    Gone::Cell { sheet: sheet.into(), row: RowId(row.to_owned()), field: field.into(), cell }
}

#[test]
fn nothing_is_gone_in_the_packs_that_asked() {
    let (gone, exposure) = read(&packs());
    assert_eq!(gone, []);
    assert_eq!(exposure, Levels { worst: 4, best: 4, assessed: true });
}

#[test]
fn a_tick_that_was_dropped_is_listed_and_counts_as_not_sure() {
    let packs = newer(|contents| {
        contents.tiers[0].ticks.retain(|tick| tick.level != Some(4));
        contents.tiers[2].ticks.retain(|tick| tick.id.as_str() != "mainland");
    });
    let (gone, exposure) = read(&packs);
    let listed = [
        tick(Some("all"), TierId::Sensitivity, "payroll"),
        tick(Some("d1"), TierId::Sensitivity, "biometrics"),
        tick(None, TierId::Mobility, "mainland"),
    ];
    assert_eq!(gone, listed);
    assert_eq!((exposure.worst, exposure.assessed), (4, true), "what may be at stake is not lower than it was");
    let state = Assessment::fold(&events(OLD));
    let flow = Flow::new(&packs, &state);
    let levels = |at: usize| flow.reading().levels(&state.departments[at], TierId::Sensitivity);
    assert_eq!(levels(0), Levels { worst: 4, best: 2, assessed: true }, "what is still there counts at best");
    assert_eq!(levels(1), Levels { worst: 4, best: 1, assessed: true });
    assert_eq!(flow.reading().includes("sensitivity", &["payslips".to_owned()]), Truth::Maybe);
}

#[test]
fn a_tier_that_is_answered_again_is_as_it_was_answered() {
    let packs = newer(|contents| contents.tiers[0].ticks.retain(|tick| tick.level != Some(4)));
    let mut lines = OLD.to_owned();
    for department in ["all", "d1"] {
        lines += &format!(
            "{{\"op\":\"ticks\",\"department\":\"{department}\",\"tier\":\"sensitivity\",\"ticks\":[\"everyday\"],\
             \"not_sure\":false}}\n"
        );
    }
    let state = Assessment::fold(&events(&lines));
    let flow = Flow::new(&packs, &state);
    assert_eq!(flow.gone(), []);
    assert_eq!(
        flow.reading().levels(&state.departments[0], TierId::Sensitivity),
        Levels { worst: 2, best: 2, assessed: true }
    );
}

#[test]
fn facts_and_values_that_were_dropped_are_listed() {
    let packs = newer(|contents| {
        for question in &mut contents.profile {
            question.facts.retain(|fact| fact.id.as_str() != "platform-name");
            for fact in &mut question.facts {
                fact.values.retain(|value| !["attendance", "dedicated"].contains(&value.as_str()));
            }
        }
    });
    let (gone, exposure) = read(&packs);
    let fact = |fact: &str, values: &[&str], text: Option<&str>| {
        let values = values.iter().map(|value| (*value).into()).collect();
        Gone::Fact { fact: fact.into(), answer: FactAnswer { values, text: text.map(str::to_owned) } }
    };
    let listed = [
        fact("edition", &["dedicated"], None),
        fact("platform-name", &[], Some("Wide Sea")),
        fact("uses", &["attendance"], None),
    ];
    assert_eq!(gone, listed);
    assert_eq!(exposure.worst, 4);
}

#[test]
fn rows_fields_and_values_of_sheets_that_were_dropped_are_listed() {
    let packs = newer(|contents| {
        for sheet in &mut contents.sheets {
            sheet.fields.retain(|field| field.id.as_str() != "reviewed");
            sheet.entries.retain(|entry| !["tax", "breach"].contains(&entry.id.as_str()));
            sheet.fields.iter_mut().for_each(|field| field.values.retain(|value| value.as_str() != "messages"));
        }
    });
    let (gone, _) = read(&packs);
    let breach = Gone::Row { sheet: "drills".into(), row: RowId::added(1), entry: Some("breach".into()) };
    let listed = [
        cell("apps", "r1", "data", &["messages"], ""),
        cell("apps", "r1", "reviewed", &[], "2026-10-01"),
        breach,
        cell("drills", "r1", "date", &[], "2026-09-01"),
        cell("records", "tax", "told", &[], "P7Y"),
    ];
    assert_eq!(gone, listed);
}

#[test]
fn what_a_sheet_can_no_longer_read_is_listed() {
    let (gone, _) = read(&newer(|contents| contents.sheets.clear()));
    assert_eq!(gone.len(), 7, "{gone:?}");
    let packs = newer(|contents| contents.sheets.iter_mut().for_each(|sheet| sheet.rows = RowKind::Many));
    let kept = [cell("records", "chat", "told", &["for-ever"], ""), cell("records", "tax", "told", &[], "P7Y")];
    let (mut gone, _) = read(&packs);
    gone.sort_by_key(|gone| format!("{gone:?}"));
    assert_eq!(gone, kept, "rows that need not be added, in a sheet where they have to be");
}
