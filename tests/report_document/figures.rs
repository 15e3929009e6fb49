//! The chart and the plan by weeks: they leave nothing out, and what is not known stays visible as not known.

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, Since},
    follow,
    questionnaire::{GateKind, Status, TierId},
    report::{Bars, Block, ChartFigure, ChipLook, Document, Input, Kind, Part, Table, TimeLine, TimeRow},
};

use super::{lines, states::*};

fn plain(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

fn blocks<'a>(document: &'a Document, id: &str) -> &'a [Block] {
    document.pages.iter().find(|page| page.id == id).map(|page| page.blocks.as_slice()).expect("the page")
}

fn chart(document: &Document) -> (&ChartFigure, &Table) {
    let [Block::Chart(chart), Block::Section { .. }, Block::Table(table)] = blocks(document, "chart") else {
        panic!("chart and table")
    };
    (chart, table)
}

fn time_line(document: &Document) -> &TimeLine {
    let found = blocks(document, "plan").iter().find_map(|block| match block {
        Block::TimeLine(line) => Some(line),
        _ => None,
    });
    found.expect("a time line")
}

fn bars(document: &Document) -> &Bars {
    let Some(Block::Bars(bars)) = blocks(document, "steps-hong-kong").first() else { panic!("bars") };
    bars
}

fn words_of(table: &Table) -> String {
    let parts = table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.0);
    let words = parts.map(|part| match part {
        Part::Text(text) | Part::Small(text) => plain(&text.text()),
        Part::Chip(ChipLook::Unknown, word) => format!("[{word}]"),
        _ => String::new(),
    });
    words.collect::<Vec<_>>().join("\n")
}

/// A firm of these departments, each with ticks of its own in the order of the pack, all on the mainland.
fn departments(names: &[&str]) -> Assessment {
    let mut state = shop();
    let kinds = ["payroll", "health", "customer-records", "staff-records", "contracts", "everyday", "recordings"];
    for (at, name) in names.iter().enumerate() {
        let id = department(&format!("d{at}"));
        state.apply(&Body::Department { id: id.clone(), name: (*name).to_owned(), copy_of: None });
        ticks(&mut state, &id, TierId::Sensitivity, &[kinds[at % kinds.len()], "contact-details"], false);
        ticks(&mut state, &id, TierId::Roles, &["team"], false);
    }
    state
}

#[test]
fn the_chart_tells_every_department_as_box_and_in_the_table() {
    let names = ["Human resources", "Finance", "Sales", "Warehouse", "Customer service"];
    let document = report(Kind::Board, &departments(&names), "en");
    let (chart, table) = chart(&document);
    let said = words_of(table);
    for name in names {
        let node = chart.nodes.iter().position(|node| node.column == 0 && node.text.text() == name).expect(name);
        assert!(chart.edges.iter().any(|edge| edge.from == node), "{name} leads somewhere");
        assert!(said.contains(name), "{name}: {said}");
    }
    // From every department a way leads to somebody.
    for (at, _) in chart.nodes.iter().enumerate().filter(|(_, node)| node.column == 0) {
        let mut here = vec![at];
        for column in 1..5 {
            let next = chart.edges.iter().filter(|edge| here.contains(&edge.from)).map(|edge| edge.to);
            here = next.collect();
            assert!(here.iter().all(|node| chart.nodes[*node].column == column));
        }
        assert!(!here.is_empty(), "{at}");
    }
}

#[test]
fn of_many_departments_the_gravest_have_boxes_and_the_rest_are_counted() {
    let document = report(Kind::Board, &many(), "en");
    let (chart, table) = chart(&document);
    let first: Vec<String> =
        chart.nodes.iter().filter(|node| node.column == 0).map(|node| plain(&node.text.text())).collect();
    // Two hundred branches, Finance, and the rest of the company.
    assert_eq!((first.len(), first[6].as_str()), (7, "and 196 more"), "{first:?}");
    let note = table.note.as_ref().expect("a note");
    assert!(plain(&note.text()).contains("All departments, one by one, are on page 3"));
    let scope = lines(&document).join("\n");
    assert!((0..200).all(|at| scope.contains(&format!("> Branch {at} |"))));
}

#[test]
fn what_is_not_known_is_told_in_the_heading_the_boxes_the_table_and_the_alternative_text() {
    // The place is named but nowhere in writing; who sees it nobody could say.
    let mut state = shop();
    ticks(&mut state, &whole(), TierId::Roles, &[], true);
    let document = report(Kind::Board, &state, "en");
    let (figure, table) = chart(&document);
    let dashed: Vec<String> =
        figure.nodes.iter().filter(|node| !node.known).map(|node| plain(&node.text.text())).collect();
    assert_eq!(dashed, ["The mainland", "Not known", "The provider’s staff"]);
    assert!(figure.edges.iter().all(|edge| edge.known == figure.nodes[edge.to].known));
    assert!(words_of(table).contains("[not known]"));
    for wanted in [
        "All 3 kinds of data",
        "Neither the place nor what the provider’s staff can open is confirmed in writing",
        "Who sees the data is not completely known.",
    ] {
        assert!(plain(&figure.alt).contains(wanted), "{wanted}: {}", figure.alt);
    }
    // Once it is in writing and everybody is named, nothing is dashed.
    ticks(&mut state, &whole(), TierId::Roles, &["managers"], false);
    ticks(&mut state, &whole(), TierId::Mobility, &["mainland", "in-writing"], false);
    let document = report(Kind::Board, &state, "en");
    let (figure, table) = chart(&document);
    assert!(figure.nodes.iter().all(|node| node.known) && figure.edges.iter().all(|edge| edge.known));
    assert!(!words_of(table).contains("[not known]"));
    assert!(plain(&figure.alt).starts_with("We know the routes of all 3 kinds of data"), "{}", figure.alt);
}

#[test]
fn the_time_line_holds_what_the_plan_holds() {
    let mut state = red();
    state.apply(&Body::Pace { days_per_week: "1".to_owned(), day_rate: None, currency: None });
    let reason = "The platform has no such list.".to_owned();
    state.apply(&Body::LeaveOut { control: "admin-list".into(), on: true, reason });
    let catalog = catalog("en");
    let input = Input::new(packs(), &state, &catalog, TODAY, "0.1.0");
    let document = report(Kind::Board, &state, "en");
    let line = time_line(&document);
    let plan = &input.plan;
    assert!(!plan.planned.is_empty() && !plan.overflow.is_empty(), "a plan that does not fit");
    let found: Vec<_> = line
        .rows
        .iter()
        .filter_map(|row| match row {
            TimeRow::Action { text, who, due, span, until, open, when, .. } => {
                Some((text.text(), who.text(), plain(due), *span, *until, open.is_some(), plain(when)))
            }
            TimeRow::Title(_) => None,
        })
        .collect();
    assert_eq!(found.len(), plan.planned.len() + plan.overflow.len());
    for ((text, who, due, span, until, open, when), planned) in found.iter().zip(&plan.planned) {
        let title =
            catalog.attr(&format!("control-{}", planned.action.control().unwrap()), "title", &Default::default());
        assert!(text.contains(&title.unwrap()), "{text}");
        assert_eq!(who.is_empty() || who == "to be named", planned.action.owner.is_empty(), "{who}");
        assert_eq!(due.is_empty(), planned.action.due.is_none(), "{due}");
        let (from, to) = span.expect("a bar");
        assert!(from < to && to <= 1200);
        assert_eq!(until.is_some_and(|until| until > to) && *open, planned.done > planned.end, "{when}");
        assert!(when.starts_with("week"), "{when}");
    }
    assert!(found.iter().skip(plan.planned.len()).all(|row| row.3.is_none()), "no bar for what does not fit");
    assert!(found.iter().any(|row| row.1 == "Grace Chan" && row.2 == "by 11 Dec 2026"));
    let low =
        |at: usize| portolan::scoring::shown(plan.milestones[at].scores.headline().unwrap().range.as_ref().unwrap()).0;
    assert_eq!(line.reached.iter().map(|low| plain(low)).collect::<Vec<_>>(), [0, 1, 2].map(|at| low(at).to_string()));
    let text = lines(&document).join("\n");
    assert!(text.contains("## Left out of the plan by hand") && text.contains("The platform has no such list."));
}

#[test]
fn a_date_that_has_passed_is_said_in_words() {
    let mut state = red();
    state.apply(&Body::Due { control: "audit-log".into(), date: Some(date(2026, 11, 20)) });
    for (kind, wanted) in
        [(Kind::Board, "by 20 Nov 2026: date has passed"), (Kind::Short, "20 Nov 2026 / date has passed")]
    {
        let text = lines(&report(kind, &state, "en")).join("\n");
        assert!(text.contains(wanted), "{kind:?}: {text}");
    }
    state.apply(&Body::Due { control: "audit-log".into(), date: Some(TODAY) });
    assert!(!lines(&report(Kind::Board, &state, "en")).join("\n").contains("date has passed"), "today is not past");
}

#[test]
fn must_haves_that_were_left_out_by_hand_are_not_counted_in_the_decision_but_told() {
    let mut state = red();
    let catalog = catalog("en");
    let musts = Input::new(packs(), &state, &catalog, TODAY, "0.1.0").scores.open_gates(GateKind::Hard);
    let count = musts.len();
    let decision = |state: &Assessment| {
        let text = lines(&report(Kind::Board, state, "en")).join("\n");
        text.lines().find(|line| line.starts_with("> 1 |")).expect("a decision").to_owned()
    };
    let before = decision(&state);
    assert!(before.contains(&format!("{count} open must-haves")), "{before}");
    let leave = |state: &mut Assessment, at: usize| {
        let control = musts[at].control.clone();
        state.apply(&Body::LeaveOut { control, on: true, reason: "not now".to_owned() });
    };
    leave(&mut state, 0);
    let after = decision(&state);
    assert!(
        !after.contains(&format!("{count} ")) && after.contains("; one more was left out of the plan (page 8)"),
        "{after}"
    );
    (1..count).for_each(|at| leave(&mut state, at));
    let all = decision(&state);
    assert!(all.contains(&format!("Plan the {count} must-haves that were left out (page 8), or agree")), "{all}");
}

#[test]
fn the_last_run_is_a_mark_on_each_bar_only_where_its_answers_give_what_was_noted_then() {
    let first = red();
    assert!(bars(&report(Kind::Board, &first, "en")).last.is_none());
    let catalog = catalog("en");
    let scores = Input::new(packs(), &first, &catalog, TODAY, "0.1.0").scores;
    let mut earlier = follow::earlier(&first, &scores, "first", Since::Later, date(2026, 5, 12));
    earlier.runs[0].date = date(2026, 5, 12);
    let mut state = red();
    answer(&mut state, &"deletion".into(), Status::InPlace);
    state.apply(&Body::Earlier { earlier: earlier.clone() });
    let document = report(Kind::Board, &state, "en");
    let now = bars(&document);
    assert_eq!(now.last.as_deref().map(plain).as_deref(), Some("last run, 12 May 2026"));
    let before = report(Kind::Board, &first, "en");
    for (row, old) in now.rows.iter().zip(&bars(&before).rows) {
        assert_eq!(row.last, old.range.map(|(low, _)| low), "{}", row.name);
    }
    let text = lines(&document).join("\n");
    assert!(text.contains("Step | Most | Last run | At least | Up to | Change | Not known | After plan"), "{text}");
    assert!(text.contains("In the last run, on 12 May 2026, it was at least"));
    // Another profile then: the answers do not give the range that was noted.
    earlier.runs[0].range = Some((1, 2));
    state.apply(&Body::Earlier { earlier });
    assert!(bars(&report(Kind::Board, &state, "en")).last.is_none());
}
