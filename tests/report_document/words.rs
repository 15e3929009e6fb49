//! What the pages say, case by case.

use std::collections::BTreeSet;

use portolan::{
    assessment::{Assessment, Body, RowId},
    flow::Flow,
    questionnaire::{Contents, Questionnaire, Status, TierId},
    report::{Block, ChipLook, Document, Frame, Kind, Part, Shape, Tone},
    scoring::Colour,
};

use super::{lines, states::*};

const LANGUAGES: [&str; 4] = ["en", "zh-Hant", "zh-Hans", "pt"];

fn ids(document: &Document) -> Vec<&str> {
    document.pages.iter().map(|page| page.id.as_str()).collect()
}

fn text(document: &Document) -> String {
    lines(document).join("\n")
}

fn english(state: &Assessment) -> String {
    text(&report(Kind::Board, state, "en"))
}

/// The blocks of a page.
fn blocks<'a>(document: &'a Document, id: &str) -> &'a [Block] {
    document.pages.iter().find(|page| page.id == id).map(|page| page.blocks.as_slice()).expect("the page")
}

#[test]
fn pages_stand_in_their_order() {
    let both = beside();
    let board = report(Kind::Board, &both, "en");
    let wanted = [
        "cover",
        "board",
        "scope",
        "chart",
        "steps-hong-kong",
        "steps-macau",
        "gaps",
        "departments",
        "plan",
        "unknown",
        "method",
        "statement",
    ];
    assert_eq!(ids(&board), wanted);
    let short = report(Kind::Short, &both, "en");
    assert_eq!(ids(&short), ["cover", "board", "gaps", "departments", "plan", "statement"]);
}

#[test]
fn the_board_page_has_its_blocks_in_the_order_of_its_frame() {
    for (name, state) in all() {
        for kind in REPORTS {
            let document = report(kind, &state, "en");
            let board = document.pages.iter().find(|page| page.frame == Frame::Board).expect("a board page");
            let order: Vec<u8> = board
                .blocks
                .iter()
                .map(|block| match block {
                    Block::Gauge(_) => 0,
                    Block::FromToday { .. } => 2,
                    Block::Signature { .. } => 4,
                    _ => 1,
                })
                .collect();
            let today = order.iter().position(|kind| *kind == 2).expect("from today");
            assert_eq!(order.first(), Some(&0), "{name}");
            assert_eq!(order.last(), Some(&4), "{name}");
            let sections =
                |blocks: &[Block]| blocks.iter().filter(|block| matches!(block, Block::Section { .. })).count();
            assert_eq!(sections(&board.blocks[..today]), 1, "{name}: why");
            assert_eq!(sections(&board.blocks[today..]), 2, "{name}: decisions, not known");
            assert!(board.lead.len() <= 2, "{name}");
        }
    }
}

#[test]
fn the_verdict_has_word_shape_and_tone_for_every_case() {
    for (state, shape, words) in [
        (red(), Shape::State(Colour::Red), "Not ready, for 2 of 2 departments."),
        (amber(), Shape::State(Colour::Amber), "Partly ready, for 1 of 1 department."),
        (green(), Shape::State(Colour::Green), "Ready, for 1 of 1 department."),
        (undecided(), Shape::Undecided, "Still open, between partly ready and ready (1 of 1 department)."),
        (beside(), Shape::State(Colour::Amber), "Partly ready, for 1 of 3 departments. Scope incomplete."),
    ] {
        let document = report(Kind::Board, &state, "en");
        let board = &document.pages[1];
        let said = board.message.text().replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!((board.shape, said.as_str()), (Some(shape), words));
        let toned = board.message.0.iter().filter(|run| matches!(run.tone, Tone::State(_))).count();
        assert_eq!(toned, if shape == Shape::Undecided { 2 } else { 1 });
    }
}

#[test]
fn green_asks_nothing_and_changes_nothing() {
    let text = english(&green());
    assert!(text.contains("Why green"));
    assert!(text.contains("No decision is asked of you"));
    assert!(text.contains("! From today: Nothing changes."));
    assert!(text.contains("# No gap is open: everything that was asked is in place"));
    assert!(text.contains("# There is nothing left to plan"));
}

#[test]
fn red_names_the_must_haves_with_their_law_and_the_data_to_keep_out() {
    let text = english(&red());
    assert!(text.contains("Why red"));
    assert!(text.contains(
        "* Staff have not been told in writing what happens to their data on the platform.\n  PDPO, DPP1 · in force"
    ));
    assert!(text.contains("From today: Keep out of this chat: payroll and bank papers, identity documents."));
    assert!(text.contains("Three decisions we ask of you"));
    assert!(text.contains("Move to another platform (page 7): Finance"));
}

#[test]
fn a_list_of_should_haves_has_a_sentence_before_it() {
    // Points alone make this one amber: the should-haves below the sentence are not why, and the page says what they are.
    let clinic = portolan::store::sample("clinic", &catalog("en")).unwrap();
    let text = english(clinic.assessment());
    let reason = text.lines().find(|line| line.contains("Every must-have is in place.")).unwrap();
    assert!(reason.ends_with("4 should-haves are not in place either:"), "{reason}");
    assert!(!english(&amber()).contains("in place either"));
}

#[test]
fn a_decision_says_how_far_everything_else_would_bring_us() {
    // Must-haves open, everything else in place: not even all the rest helps.
    let mut state = green();
    let control = gates(&state)[0].clone();
    answer(&mut state, &control, Status::NotInPlace);
    assert!(english(&state).contains("We stay “Partly ready”, whatever else we do"));
    assert!(english(&red()).contains("We stay “Not ready”, whatever else we do"));
    let mut state = amber();
    let control = gates(&state)[0].clone();
    answer(&mut state, &control, Status::NotInPlace);
    let text = english(&state);
    assert!(text.contains("We reach “Partly ready” at most, whatever else we do"), "{text}");
}

#[test]
fn an_unfinished_assessment_says_so_everywhere_and_is_no_statement() {
    let state = unfinished();
    let document = report(Kind::Board, &state, "en");
    let far = format!("{} of {}", state.answers.len(), Flow::new(packs(), &state).asked().len());
    let progress = document.progress.as_deref().expect("in progress").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(progress, format!("in progress, {far}"));
    let text = text(&document);
    assert!(text.contains(&format!("In progress, {far} answered: at least")));
    assert!(text.contains(&format!("# Not a statement yet: in progress, {far} answered")));
    assert!(text.contains("Not valid as a statement yet"));
    assert!(report(Kind::Board, &green(), "en").progress.is_none());
}

#[test]
fn departments_that_nobody_looked_at_are_named() {
    let text = english(&beside());
    assert!(text.contains("2 departments were not looked at completely: Department d1, Department d2."));
    assert!(text.contains("# 1 of 3 departments was looked at"));
}

#[test]
fn an_override_is_printed_with_name_reason_and_end_and_one_that_ended_is_too() {
    let text = english(&beside());
    assert!(text.contains("Decided by Ada Wong until 1 March 2027, against the table. Reason: moves in spring"));
    assert!(text.contains("The decision of Ada Wong against the table ended on 1 March 2026."));
}

#[test]
fn a_gate_closed_by_something_accepted_stands_beside_the_verdict() {
    let document = report(Kind::Short, &beside(), "en");
    let board = lines(&document);
    let from = board.iter().position(|line| line.starts_with("--- board")).unwrap();
    let to = board.iter().position(|line| line.starts_with("! From today")).unwrap();
    assert!(board[from..to].iter().any(|line| line.contains("accepted by Ada Wong (director) until 30 June 2027")));
}

#[test]
fn a_reduced_scope_shows_the_score_as_if_it_were_not_in_place() {
    // Packs in which anything may not apply and nothing is a gate.
    let mut contents = packs().clone().into_contents();
    for control in &mut contents.controls {
        control.not_applicable = true;
    }
    for entry in contents.checklists.iter_mut().flat_map(|list| &mut list.steps).flat_map(|step| &mut step.entries) {
        entry.gate = None;
    }
    let mut state = shop();
    answer_all(&mut state, |at| if at % 2 == 0 { Status::NotApplicable } else { Status::InPlace });
    let packs = Questionnaire::assemble(contents);
    let said = text(&report_of(Kind::Board, &packs, &state, &catalog("en")));
    let line = said.lines().find(|line| line.starts_with("Scope reduced (Hong Kong):")).expect("beside the verdict");
    assert!(line.contains("of 100 points do not apply. Counted as not in place it would be at least"), "{line}");
    assert!(line.ends_with("partly ready."), "{line}");
}

#[test]
fn an_unprintable_citation_is_never_printed_and_an_unconfirmed_one_warns() {
    let mut contents = packs().clone().into_contents();
    let named = |text: &str| text.contains("PDPO, DPP1");
    let state = red();
    let print = |contents: &Contents| {
        let packs = Questionnaire::assemble(contents.clone());
        let catalog = catalog("en");
        text(&report_of(Kind::Board, &packs, &state, &catalog))
    };
    assert!(named(&print(&contents)));
    for citation in &mut contents.law.citations {
        citation.confirmed = false;
    }
    assert!(print(&contents).contains("PDPO, DPP1 · in force; check before relying on this"));
    for citation in &mut contents.law.citations {
        citation.printable = false;
    }
    let hidden = print(&contents);
    assert!(!named(&hidden));
    assert!(hidden.contains("in force; check before relying on this"), "its weight is still said");
    for citation in &mut contents.law.citations {
        (citation.printable, citation.last_checked) = (true, jiff::civil::date(2025, 1, 1));
    }
    assert!(print(&contents).contains("last checked on 1 January 2025: look again"));
}

#[test]
fn no_language_lacks_a_word_or_keeps_an_english_one() {
    let mut kept = BTreeSet::new();
    // `report` itself fails on a message that the language lacks or cannot format.
    for (name, state) in all() {
        for tag in LANGUAGES.into_iter().skip(1) {
            for kind in Kind::ALL {
                let english: BTreeSet<String> = lines(&report(kind, &state, "en")).into_iter().collect();
                let document = report(kind, &state, tag);
                // What people typed, ids, numbers and names are the same everywhere; whole sentences are not.
                let same = lines(&document)
                    .into_iter()
                    .filter(|line| english.contains(line) && line.contains(' '))
                    .filter(|line| !line.starts_with("---") && line.chars().any(|c| c.is_ascii_lowercase()))
                    .filter(|line| !typed().iter().any(|typed| line.contains(typed.as_str())))
                    .filter(|line| !NAMES.contains(&line.trim_start_matches(['#', '>', '*', ' '])));
                kept.extend(same.map(|line| format!("{name}, {} in {tag}: {line}", kind.id())));
            }
        }
    }
    assert!(kept.is_empty(), "{kept:#?}");
}

/// Names of places, departments and standards that stand alone on a line.
const NAMES: [&str; 3] = ["Finance", "Hong Kong", "NIST Cybersecurity Framework 2.0"];

/// What the states type.
fn typed() -> Vec<String> {
    [
        "Harbour Lane",
        "Grace Chan",
        "Branch ",
        "evil",
        "Ada Wong",
        "Department d",
        "Peter Lau",
        "Work chat A",
        "Ivy Ho",
        "聊天記錄 chat",
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn every_chart_has_alternative_text_and_its_table_or_sentence() {
    for (name, state) in all() {
        let document = report(Kind::Board, &state, "en");
        for page in &document.pages {
            for (at, block) in page.blocks.iter().enumerate() {
                match block {
                    Block::Gauge(gauge) => assert!(gauge.alt.len() > 20, "{name}"),
                    Block::Bars(bars) => {
                        assert!(bars.alt.len() > 20, "{name}");
                        let after = &page.blocks[at + 1..];
                        assert!(after.iter().any(|block| matches!(block, Block::Table(_))), "{name}");
                    }
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn tables_are_as_wide_as_the_page_and_no_cell_is_empty() {
    for (name, state) in all() {
        for kind in Kind::ALL {
            let document = report(kind, &state, "en");
            for page in &document.pages {
                assert!(!page.message.is_empty() && !page.outline.is_empty(), "{name} {}", page.id);
                for block in &page.blocks {
                    let Block::Table(table) = block else { continue };
                    let width: f32 = table.columns.iter().map(|column| column.width).sum();
                    assert!((width - 504.0).abs() < 0.01, "{name} {}: {width}", page.id);
                    for row in &table.rows {
                        let wanted = if row.title { 1 } else { table.columns.len() };
                        assert_eq!(row.cells.len(), wanted, "{name} {}", page.id);
                        assert!(row.cells.iter().all(|cell| !cell.0.is_empty()), "{name} {}", page.id);
                    }
                }
            }
        }
    }
}

#[test]
fn what_people_type_stays_text_and_in_its_place() {
    for tag in LANGUAGES {
        let document = report(Kind::Board, &hostile(), tag);
        let all: Vec<String> = lines(&document);
        assert!(all.iter().any(|line| line.contains("evil { -portolan } <b>")), "{tag}");
        for line in &all {
            let harm = ['\u{202e}', '\u{fdd0}', '\u{fdd3}', '\0', '\n'];
            assert!(!line.contains(harm), "{tag}: {line:?}");
        }
        // Isolates are the catalogue's: as many closed as opened, whatever was typed.
        let balanced = |text: &str| {
            let depth = text.chars().try_fold(0_i32, |depth, c| match c {
                '\u{2066}'..='\u{2068}' => Some(depth + 1),
                '\u{2069}' => (depth > 0).then_some(depth - 1),
                _ => Some(depth),
            });
            depth == Some(0)
        };
        for page in &document.pages {
            assert!(balanced(&page.message.text()), "{tag}");
            for block in &page.blocks {
                if let Block::Text { text, .. } = block {
                    assert!(balanced(&text.text()), "{tag} {}", page.id);
                }
            }
        }
    }
}

#[test]
fn the_cover_and_the_board_page_stay_short_whatever_was_typed() {
    let document = report(Kind::Board, &hostile(), "en");
    for page in &document.pages[..2] {
        let length: usize = page
            .blocks
            .iter()
            .map(|block| match block {
                Block::Facts(facts) => facts.iter().flat_map(|(_, lines)| lines).map(|line| line.text().len()).sum(),
                Block::Text { text, .. } => text.text().len(),
                Block::Table(table) => {
                    let parts = table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.0);
                    parts.map(|part| if let Part::Text(text) = part { text.text().len() } else { 0 }).sum()
                }
                _ => 0,
            })
            .sum();
        assert!(length < 6000, "{}: {length}", page.id);
    }
}

#[test]
fn page_numbers_are_references() {
    let document = report(Kind::Board, &red(), "en");
    let Some(Block::Table(table)) = blocks(&document, "board").iter().find(|block| matches!(block, Block::Table(_)))
    else {
        panic!("decisions");
    };
    let runs: Vec<_> = table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .flat_map(|cell| &cell.0)
        .filter_map(|part| if let Part::Text(text) = part { Some(&text.0) } else { None })
        .flatten()
        .filter_map(|run| Some((run.page?, run.text.as_str())))
        .collect();
    assert_eq!(runs, [(5, "6"), (6, "7"), (7, "8")]);
    assert_eq!(document.pages[5].id, "gaps");
    assert_eq!(document.pages[6].id, "departments");
    assert_eq!(document.pages[7].id, "plan");
}

#[test]
fn the_interim_rule_ends_when_its_reason_is_gone_and_not_with_a_decision_by_number() {
    assert!(english(&red()).contains("(Until the must-haves are closed.)"));
    assert!(english(&undecided()).contains("(Until this is decided.)"));
    for (name, state) in all() {
        assert!(!english(&state).contains("decision 1 is carried out"), "{name}");
    }
}

#[test]
fn what_does_not_apply_is_printed_with_its_reason_in_both_forms() {
    let mut state = green();
    let route: Vec<_> = portolan::flow::Flow::new(packs(), &state).route().into_iter().cloned().collect();
    let offered = |control: &&portolan::questionnaire::ControlId| {
        portolan::flow::Flow::new(packs(), &state).offered(control).contains(&Status::NotApplicable)
    };
    let control = route.iter().find(offered).expect("a control that may not apply").clone();
    for kind in REPORTS {
        assert!(!text(&report(kind, &state, "en")).contains("What does not apply, and why"), "{kind:?}");
    }
    answer(&mut state, &control, Status::NotApplicable);
    for kind in REPORTS {
        let said = text(&report(kind, &state, "en"));
        assert!(said.contains("## What does not apply, and why"), "{kind:?}");
        assert!(said.contains(" | we have none"), "{kind:?}: {said}");
    }
}

#[test]
fn a_finding_says_no_more_than_the_answer() {
    let said = english(&red());
    assert!(said.contains("* Very sensitive data kept out of chat: partly"));
    assert!(said.contains("| Check before a new use: started /"));
    assert!(!said.contains("No rule keeps very sensitive data out of ordinary chat."));
}

#[test]
fn the_headline_of_the_plan_is_a_row_of_its_table() {
    let mut found = 0;
    for (name, state) in all() {
        let said = english(&state);
        let headline = |line: &&str| line.starts_with("# ") && line.contains(" of work by week ");
        let Some(line) = said.lines().find(headline) else { continue };
        let (_, rest) = line.split_once("by week ").expect("the week");
        let week = rest.split(' ').next().expect("a number");
        let low = rest.rsplit(' ').next().expect("a number");
        let row = said.lines().find(|row| row.starts_with(&format!("> After week {week} "))).expect("the row");
        assert_eq!(row.split(" | ").nth(1), Some(low), "{name}: {line}");
        found += 1;
    }
    assert!(found > 2);
}

#[test]
fn law_of_more_than_a_year_ago_is_said() {
    let mut contents = packs().clone().into_contents();
    let state = red();
    let said = |contents: &Contents| {
        text(&report_of(Kind::Board, &Questionnaire::assemble(contents.clone()), &state, &catalog("en")))
    };
    assert!(!said(&contents).contains("More than a year old"));
    contents.law.as_of = Some(jiff::civil::date(2025, 1, 1));
    assert!(said(&contents).contains("More than a year old: Law register. What has changed"), "{}", said(&contents));
}

#[test]
fn an_answer_to_a_question_that_is_no_longer_there_is_printed() {
    let mut state = red();
    assert!(!text(&report(Kind::Board, &state, "en")).contains("Answered earlier, no longer asked"));
    let control = "of-older-packs".into();
    state.apply(&portolan::assessment::Body::Answer { control, status: Status::Partly, reason: None, accepted: None });
    let said = text(&report(Kind::Board, &state, "en"));
    assert!(said.contains("## Answered earlier, no longer asked"), "{said}");
    assert!(said.contains("of-older-packs | Partly | not in this questionnaire"), "{said}");
    assert!(!said.contains("Except ticks for what is in it"), "{said}");
}

#[test]
fn everything_answered_to_older_packs_is_printed() {
    let mut state = red();
    let department = state.departments[0].id.clone();
    let mut ticks = state.departments[0].sensitivity.ticks.clone();
    ticks.insert("faxes".into());
    state.apply(&Body::Ticks { department, tier: TierId::Sensitivity, ticks, not_sure: false });
    state.apply(&Body::Fact { fact: "edition".into(), values: ["by-post".into()].into(), text: None });
    state.apply(&Body::Cell {
        sheet: "pigeons".into(),
        row: RowId::added(1),
        field: "name".into(),
        values: [].into(),
        text: "ignored".to_owned(),
    });
    state.apply(&Body::Cell {
        sheet: "pigeons".into(),
        row: RowId::only(),
        field: "name".into(),
        values: [].into(),
        text: "Homer".to_owned(),
    });
    for kind in [Kind::Board, Kind::Annex] {
        let said = text(&report(kind, &state, "en"));
        assert!(said.contains("What is in it | faxes | not in this questionnaire"), "{said}");
        assert!(said.contains("| by-post | not in this questionnaire"), "{said}");
        assert!(said.contains("pigeons · name | Homer | not in this questionnaire"), "{said}");
        assert!(said.contains("they count as \"Not sure\" until"), "{said}");
    }
}

#[test]
fn what_does_not_fit_is_not_asked_for() {
    let mut state = red();
    state.apply(&portolan::assessment::Body::Pace { days_per_week: "0.5".to_owned(), day_rate: None, currency: None });
    let said = english(&state);
    let line = said.lines().find(|line| line.contains("does not fit into twelve weeks |")).expect("the decision");
    assert!(line.contains("of the other 9 actions (page 8); the rest does not fit"), "{line}");
}

#[test]
fn what_is_not_known_is_a_dashed_chip() {
    let document = report(Kind::Board, &undecided(), "en");
    let chips = blocks(&document, "gaps")
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(&table.rows) } else { None })
        .flatten()
        .flat_map(|row| &row.cells)
        .flat_map(|cell| &cell.0)
        .filter(|part| matches!(part, Part::Chip(ChipLook::Unknown, word) if word == "not known"))
        .count();
    assert_eq!(chips, 3);
}

#[test]
fn no_word_of_a_verdict_that_a_self_assessment_cannot_give() {
    let forbidden = ["compliant", "compliance", "illegal", "unlawful", "certified", "violat", "per cent", "guarantee"];
    for (name, state) in all() {
        let text = english(&state).to_lowercase();
        for word in forbidden {
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn a_board_report_in_english() {
    insta::assert_snapshot!(english(&red()));
}

#[test]
fn the_same_input_gives_the_same_document() {
    let state = many();
    assert_eq!(english(&state), english(&state));
}

#[test]
fn a_digest_that_is_too_short_does_no_harm() {
    let (state, catalog) = (empty(), catalog("en"));
    let input = portolan::report::Input::new(packs(), &state, &catalog, TODAY, "");
    let input = portolan::report::Input { digest: "é".to_owned(), ..input };
    assert!(!portolan::report::build(Kind::Board, &input).pages.is_empty());
}

#[test]
fn risk_left_never_grows_from_now_to_the_end_of_the_plan() {
    for (name, state) in all() {
        let document = report(Kind::Short, &state, "en");
        let Some(Block::Table(table)) = blocks(&document, "departments").first() else { panic!("{name}") };
        for row in &table.rows {
            let levels: Vec<(u8, u8)> = row.cells[2..5]
                .iter()
                .flat_map(|cell| &cell.0)
                .filter_map(|part| if let Part::Meter { levels, .. } = part { *levels } else { None })
                .collect();
            assert!(
                levels.windows(2).all(|pair| pair[1].0 <= pair[0].0 && pair[1].1 <= pair[0].1),
                "{name}: {levels:?}"
            );
        }
    }
}
