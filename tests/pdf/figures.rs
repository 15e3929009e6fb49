//! The chart and the plan by weeks on sheets: whatever is in them fits and stands in its order.

use portolan::report::{
    Block, Cell, ChartEdge, ChartFigure, ChartNode, Column, Document, Frame, Inline, Page, Row, Table, TimeLine,
    TimeRow,
};

use crate::{
    boxes::faults,
    pages::document,
    tools::{bare, run, saved, validate},
};

fn page(id: &str, message: &str, blocks: Vec<Block>) -> Page {
    Page {
        id: id.into(),
        frame: Frame::Flow,
        message: Inline::plain(message),
        shape: None,
        outline: message.into(),
        lead: vec![Inline::plain("Read along the lines, from each department to everybody who can reach its data.")],
        blocks,
    }
}

fn node(column: usize, text: &str, note: &str, known: bool) -> ChartNode {
    ChartNode { column, text: Inline::free(text), note: note.into(), known }
}

/// So many boxes in each column, every one joined to every one of the next.
fn chart(counts: [usize; 5], name: &str, known: bool) -> ChartFigure {
    let mut nodes = Vec::new();
    let mut columns: Vec<Vec<usize>> = Vec::new();
    for (column, count) in counts.into_iter().enumerate() {
        let first = nodes.len();
        let note = if column == 3 { "not in writing" } else { "" };
        nodes.extend((0..count).map(|at| node(column, &format!("{name} {at}"), note, known)));
        columns.push((first..nodes.len()).collect());
    }
    let pairs = columns.windows(2).flat_map(|pair| {
        pair[0]
            .iter()
            .flat_map(|from| pair[1].iter().map(|to| ChartEdge { from: *from, to: *to, known }))
            .collect::<Vec<_>>()
    });
    ChartFigure {
        heads: ["Department", "Kind of data", "Platform", "Place", "Who can reach it"].map(Into::into),
        edges: pairs.collect(),
        nodes,
        legend: ["known".into(), "not known, or not confirmed in writing".into()],
        alt: "All kinds of data take a route that we do not know to its end.".into(),
    }
}

fn checked(name: &str, document: &Document) -> portolan::export::Written {
    let faults = faults(document);
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    portolan::export::pdf::pages::write(document).expect(name)
}

#[test]
fn the_chart_fits_its_sheet_whatever_is_in_it() {
    let long = "Kundendienstleistungsabteilung".repeat(6);
    for (name, counts, text, known) in [
        ("nothing known", [1, 1, 1, 1, 1], "Not known", false),
        ("one department", [1, 2, 1, 1, 2], "Sales", true),
        ("as designed", [5, 5, 2, 3, 3], "Shops and warehouse", true),
        ("the most boxes", [7, 8, 1, 6, 8], "Customer service and complaints", false),
        ("long names", [7, 8, 1, 6, 8], long.as_str(), true),
        ("empty", [0, 0, 0, 0, 0], "", true),
    ] {
        let table = Table {
            columns: vec![Column { head: "Kind".into(), width: 504.0, end_aligned: false }],
            rows: vec![Row { cells: vec![Cell::plain("Payroll")], ..Row::default() }],
            ..Table::default()
        };
        let blocks = vec![
            Block::Chart(chart(counts, text, known)),
            Block::Section { text: Inline::bold("The same as a table"), shape: None },
            Block::Table(table),
        ];
        let document = document(vec![page("chart", "All kinds of data take one route", blocks)]);
        let written = checked(name, &document);
        assert!(written.sheets <= 2, "{name}: {} sheets", written.sheets);
    }
}

/// A plan of so many actions in three groups, with what happens to a long one.
fn plan(actions: u32, name: &str, who: &str) -> TimeLine {
    let row = |at: u32| TimeRow::Action {
        number: (at + 1).to_string(),
        text: Inline::plain(format!("{name} {at}")),
        who: Inline::free(who),
        due: if at.is_multiple_of(3) { "by 2 Nov 2026: date has passed".into() } else { String::new() },
        days: "0.5".into(),
        points: "+1.5".into(),
        when: format!("action {at} in its weeks"),
        span: (at % 7 != 6).then_some((at * 1200 / actions.max(1), (at + 1) * 1200 / actions.max(1))),
        until: (at % 4 == 1).then_some(at * 1200 / actions.max(1) + 400),
        open: (at % 4 == 1).then(|| "20 working days".into()),
    };
    let mut rows = Vec::new();
    for group in 0..3 {
        rows.push(TimeRow::Title(format!("Group {group}")));
        rows.extend((group * actions / 3..(group + 1) * actions / 3).map(row));
    }
    TimeLine {
        heads: ["Action", "Who", "Days", "Points"].map(Into::into),
        weeks: 12,
        ends: vec![3, 6, 12],
        rows,
        reached_head: "At least, at the end of weeks 3, 6 and 12".into(),
        reached: ["59", "63", "100"].map(Into::into).into(),
        legend: ["our own work".into(), "somebody else’s time".into()],
        alt: "The plan by weeks.".into(),
    }
}

#[test]
fn the_plan_by_weeks_breaks_between_actions_and_never_behind_a_title() {
    let long = "Kundendienstleistungsabteilung".repeat(3);
    let mut files = Vec::new();
    for (name, actions, text, who, sheets) in [
        ("one sheet", 12, "Sign the data terms", "Grace Chan", 1),
        ("many actions", 60, "Close the accounts of leavers on their last day", "Grace Chan, finance", 4),
        ("long names", 24, long.as_str(), long.as_str(), 6),
        ("no action", 0, "", "", 1),
    ] {
        let blocks = vec![Block::TimeLine(plan(actions, text, who))];
        let document = document(vec![page("plan", "Thirteen days of work take us from 51 to at least 76", blocks)]);
        let written = checked(name, &document);
        assert!(written.sheets <= sheets, "{name}: {} sheets", written.sheets);
        let file = saved(&format!("plan-{actions}.pdf"), &written.bytes);
        let read = run("pdftotext", &["-layout", file.to_str().unwrap(), "-"]);
        files.push(file);
        let Some((_, text)) = read else { continue };
        let mut actions_read = Vec::new();
        for sheet in text.split('\u{c}').filter(|sheet| !sheet.trim().is_empty()) {
            let lines: Vec<&str> = sheet.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            assert!(lines.iter().any(|line| bare(line).starts_with("ActionWhoDaysPoints123")), "{name}: {sheet}");
            // Header above, footer below: what stands between them ends in an action or in the legend.
            let last = lines[..lines.len() - 1].last().unwrap();
            assert!(!last.starts_with("Group") || actions == 0, "{name}: {sheet}");
            actions_read.extend(lines.iter().filter_map(|line| line.split_whitespace().next()?.parse::<u32>().ok()));
        }
        let expected: Vec<u32> = (1..=actions).collect();
        actions_read.retain(|number| *number <= actions && *number > 0);
        assert!(expected.iter().all(|number| actions_read.contains(number)), "{name}: {actions_read:?}");
    }
    validate(&files);
}
