//! Documents on sheets: what is placed where, and that it always fits.

use portolan::{
    export::pdf::pages::{lay_out, write},
    i18n::Locale,
    questionnaire::LawStatus,
    report::{
        BarRow, Bars, Block, Cell, Column, Document, Frame, Gauge, Inline, Item, Kind, Labels, List, Page, Part, Role,
        Row, Run, Shape, Table, Tone,
    },
    scoring::Colour,
};

fn gauge(low: u8, high: u8, target: u8) -> Gauge {
    Gauge {
        range: Some((low, high)),
        empty: "no score yet".into(),
        at_least: "at least".into(),
        up_to: "up to".into(),
        both: format!("at least {low}, up to {high}"),
        target,
        target_label: format!("Target {target}"),
        target_date: Some("by 28 February 2027".into()),
        bands: [
            ("Not ready".into(), "0–49".into()),
            ("Partly ready".into(), "50–74".into()),
            ("Ready".into(), "75–100".into()),
        ],
        lowered: Some((Colour::Amber, Colour::Red, "2 must-haves are open: one step lower".into())),
        alt: "At least 51 of 100, up to 73; target 75.".into(),
    }
}

fn column(head: &str, width: f32) -> Column {
    Column { head: head.into(), width, end_aligned: false }
}

fn board(low: u8, high: u8, items: usize, who: &str) -> Page {
    let state = Run { bold: false, tone: Tone::State(Colour::Red), ..Run::new("Not ready") };
    let item = Item {
        text: Inline::plain(
            "The provider has not told us in writing where our chat data is kept and who can reach it.",
        ),
        small: vec![Inline::plain("Our advice, not law")],
    };
    let row = |number: &str| Row {
        cells: vec![
            Cell::text(Inline::bold(number)),
            Cell::text(Inline::bold("Get the place and the contract terms in writing from the provider")),
            Cell::text(Inline::free(who)),
            Cell::plain("11 Dec 2026"),
            Cell::plain("3 days"),
            Cell::plain("We stay red whatever we do"),
        ],
        ..Row::default()
    };
    Page {
        id: "board".into(),
        frame: Frame::Board,
        message: Inline(vec![state]).then(Inline::plain(", for 5 of 5 departments.")),
        shape: Some(Shape::State(Colour::Red)),
        outline: "Not ready".into(),
        lead: vec![
            Inline::plain("At least 51 of 100; up to 73 if the 6 unknowns turn out well."),
            Inline::plain("Target: 75 by 28 February 2027."),
        ],
        blocks: vec![
            Block::Gauge(gauge(low, high, 75)),
            Block::Section { text: Inline::plain("Why red"), shape: None },
            Block::Text {
                text: Inline::plain(
                    "On points alone we would be partly ready. Two must-haves are open, and no number of points makes up for them:",
                ),
                role: Role::Board,
                short: None,
            },
            Block::List(List {
                items: vec![item; items],
                numbered: true,
                short: Some((3, Inline::plain("and more on page 6"))),
            }),
            Block::FromToday {
                heading: "From today".into(),
                rule: Inline::plain("No payroll, identity documents or health notes in chat."),
                note: Inline::plain("Until decision 1 is carried out."),
            },
            Block::Section { text: Inline::plain("Three decisions we ask of you"), shape: None },
            Block::Table(Table {
                columns: vec![
                    column("", 16.0),
                    column("What", 152.0),
                    column("Who", 72.0),
                    column("By when", 66.0),
                    column("Days and cost", 70.0),
                    column("If we do nothing", 128.0),
                ],
                rows: vec![row("1"), row("2"), row("3")],
                ..Table::default()
            }),
            Block::Section { text: Inline::plain("Not known"), shape: None },
            Block::Text {
                text: Inline::plain("6 of 34 answers are not known; together they are worth 22 of the 100 points."),
                role: Role::Board,
                short: None,
            },
            Block::Signature {
                agreed: "Agreed:".into(),
                options: vec!["Decision 1".into(), "Decision 2".into()],
                captions: ["Name".into(), "Role".into(), "Signature".into(), "Date".into()],
            },
        ],
    }
}

fn steps() -> Page {
    let row = |n: u8| BarRow {
        number: n.to_string(),
        name: "Contract and place of the data".into(),
        note: "8 questions, 2 not known".into(),
        range: Some((25, 65)),
        value: ("25".into(), " up to 65".into()),
        points: "5 to 13 of 20 points".into(),
        last: Some(20),
    };
    Page {
        id: "steps".into(),
        frame: Frame::Flow,
        message: Inline::plain("Contract and place holds us back: 25 of 100, and 8 points are simply not known"),
        shape: None,
        outline: "Five steps".into(),
        lead: vec![Inline::plain("No step is at the target of 75 yet.")],
        blocks: vec![
            Block::Bars(Bars {
                rows: (1..=5).map(row).collect(),
                target: 75,
                target_label: "Target 75".into(),
                heads: ["Step".into(), "At least, up to".into()],
                legend: ["in place".into(), "not known".into(), "target".into()],
                last: Some("last run".into()),
                alt: "Five bars".into(),
            }),
            Block::Section { text: Inline::plain("Must-haves: 2 of 10 open"), shape: Some(Shape::State(Colour::Red)) },
            Block::Table(Table {
                columns: vec![
                    column("", 18.0),
                    column("What we found", 165.0),
                    column("Law", 131.0),
                    Column { end_aligned: true, ..column("Points", 60.0) },
                    column("Risk left", 130.0),
                ],
                rows: (0..30)
                    .map(|n| Row {
                        cells: vec![
                            Cell::text(Inline::bold(n.to_string())),
                            Cell::text(Inline::bold("Where the chat data is kept is not confirmed."))
                                .and(Part::Small(Inline::quiet("The place decides whose law applies."))),
                            Cell::plain("PDPO, DPP2 and DPP4").and(Part::Law(LawStatus::InForce, "in force".into())),
                            Cell::plain("+4"),
                            Cell(vec![Part::Meter {
                                levels: Some((2, 3)),
                                word: Inline::bold("Moderate to high"),
                                wide: true,
                                arrow: true,
                            }]),
                        ],
                        title: false,
                        total: false,
                    })
                    .collect(),
                ..Table::default()
            }),
        ],
    }
}

pub fn document(pages: Vec<Page>) -> Document {
    Document {
        kind: Kind::Board,
        locale: Locale::new("en").unwrap(),
        product: "Portolan".into(),
        producer: "Portolan 0.1.0".into(),
        title: "Readiness report".into(),
        organisation: Inline::free("Harbour Lane Homewares Ltd."),
        classification: "Confidential".into(),
        edition: "version 2".into(),
        progress: Some("in progress, 20 of 34".into()),
        footer: "Self-assessment, not legal advice".into(),
        data_code: "Data code 7F3A 91C2".into(),
        digest: "7f3a91c2".into(),
        page_label: "Page {n} of {m}".into(),
        date: jiff::civil::date(2026, 11, 21),
        with: None,
        labels: Labels::default(),
        dates: Vec::new(),
        logo: None,
        logo_alt: "Logo of Harbour Lane Homewares Ltd.".into(),
        pages,
    }
}

#[test]
fn a_long_table_takes_further_sheets_and_the_board_page_exactly_one() {
    let written = write(&document(vec![board(51, 73, 2, "Grace Chan, finance"), steps()])).unwrap();
    assert!(written.sheets >= 4, "{} sheets", written.sheets);
    crate::tools::saved("pages.pdf", &written.bytes);
}

#[test]
fn the_board_page_fits_whatever_is_in_it() {
    let long = "A name without a space ".repeat(14);
    for (low, high) in [(0, 0), (0, 3), (0, 100), (49, 51), (72, 74), (74, 75), (99, 100), (100, 100)] {
        for items in [0, 1, 3, 12] {
            let written = write(&document(vec![board(low, high, items, &long)])).unwrap();
            assert_eq!(written.sheets, 1);
        }
    }
}

/// A table with titles over its rows: the last title stands over the two last rows, which stay together.
fn titled(rows: usize) -> Page {
    let row = |text: String, title: bool| Row { title, cells: vec![Cell::plain(text)], ..Row::default() };
    let mut all: Vec<Row> = (0..rows).map(|n| row(format!("row {n}"), false)).collect();
    all.push(row("Weeks 4 to 6".into(), true));
    all.extend(["last but one", "last"].map(|text| row(text.into(), false)));
    let note = Some(Inline::plain("What the rows mean."));
    let table = Table { columns: vec![column("What", 504.0)], rows: all, padding: 6.0, note, ..Table::default() };
    Page { blocks: vec![Block::Table(table)], ..steps() }
}

#[test]
fn a_title_stays_with_the_rows_below_it_and_a_note_with_those_above() {
    for rows in 20..32 {
        let canvas = lay_out(&document(vec![board(51, 73, 2, "Grace Chan"), titled(rows)])).unwrap();
        let boxes = canvas.text_boxes();
        let page = |words: &str| boxes.iter().find(|text| text.text.starts_with(words)).unwrap().page;
        assert_eq!(page("Weeks 4"), page("last but one"), "{rows} rows");
        assert_eq!(page("last"), page("What the rows"), "{rows} rows");
    }
}
