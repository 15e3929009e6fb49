//! Two languages side by side: nothing is lost, what somebody typed and what is the same stands once.

use std::sync::OnceLock;

use portolan::{
    i18n::Catalog,
    report::{Block, Document, Frame, Inline, Input, Kind, Page, Part, Slot, build, halves, twin},
    store::{sample, samples},
};

use super::states::{TODAY, catalog, packs};

fn words(tag: &'static str) -> &'static Catalog {
    static EACH: [OnceLock<Catalog>; 4] = [const { OnceLock::new() }; 4];
    let at = ["en", "zh-Hant", "zh-Hans", "pt"].iter().position(|known| *known == tag).expect("a language");
    EACH[at].get_or_init(|| catalog(tag))
}

/// An example in one language.
fn document(name: &str, kind: Kind, tag: &'static str) -> Document {
    told(name, tag, kind, tag)
}

/// An example in one language, what people typed in it in another.
fn told(name: &str, typed: &'static str, kind: Kind, tag: &'static str) -> Document {
    let session = sample(name, words(typed)).expect("an example");
    build(kind, &Input::new(packs(), session.assessment(), words(tag), TODAY, "0.1.0"))
}

/// What a block is, with the sizes that must agree.
fn form(block: &Block) -> String {
    match block {
        Block::List(list) => format!("list of {}", list.items.len()),
        Block::Table(table) => {
            let cells: Vec<usize> = table.rows.iter().map(|row| row.cells.len()).collect();
            format!("table of {} columns, rows of {cells:?}", table.columns.len())
        }
        Block::Facts(facts) => format!("{} facts", facts.len()),
        Block::Form(lines) => format!("form of {}", lines.len()),
        Block::Bars(bars) => format!("{} bars", bars.rows.len()),
        other => format!("{:?}", std::mem::discriminant(other)),
    }
}

fn forms(document: &Document) -> Vec<(String, Vec<String>)> {
    document.pages.iter().map(|page| (page.id.clone(), page.blocks.iter().map(form).collect())).collect()
}

/// Letters only: numbers of pages differ where fixed frames stand twice.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

fn is_typed(inline: &Inline) -> bool {
    !inline.is_empty() && inline.0.iter().all(|run| run.free)
}

/// Lines of a page that somebody typed and that are nothing else.
fn typed(pages: &[&Page]) -> Vec<String> {
    let mut found = Vec::new();
    let is_figure = |block: &Block| match block {
        Block::Chart(_) | Block::TimeLine(_) => true,
        Block::Pair(first, _) => matches!(**first, Block::Chart(_) | Block::TimeLine(_)),
        _ => false,
    };
    for page in pages {
        // A figure is drawn twice, with what somebody typed into it.
        let mut page = (*page).clone();
        page.blocks.retain(|block| !is_figure(block));
        page.visit(&mut |slot| match slot {
            Slot::Inline(inline) if is_typed(inline) => found.push(inline.text()),
            _ => {}
        });
    }
    found.sort();
    found
}

#[test]
fn every_kind_of_every_example_corresponds_block_by_block_in_all_languages() {
    for name in samples() {
        for kind in Kind::ALL {
            let english = forms(&document(&name, kind, "en"));
            for tag in ["zh-Hant", "zh-Hans", "pt"] {
                assert_eq!(english, forms(&told(&name, "en", kind, tag)), "{name} {} {tag}", kind.id());
            }
        }
    }
}

#[test]
fn a_twin_says_all_that_both_say_and_typed_lines_once() {
    let pairs = [("en", "zh-Hant"), ("pt", "zh-Hant"), ("zh-Hant", "zh-Hans")];
    for (name, (one, other)) in samples().iter().zip(pairs.iter().cycle()) {
        for kind in Kind::ALL {
            let (first, second) = (document(name, kind, one), told(name, one, kind, other));
            let both = twin(first.clone(), second.clone());
            let all: String = both.texts().iter().map(|text| letters(text) + "|").collect();
            for text in first.texts().iter().chain(&second.texts()) {
                assert!(all.contains(&letters(text)), "{name} {}: {text}", kind.id());
            }
            let flows = |document: &Document| -> Vec<String> {
                typed(&document.pages.iter().filter(|page| page.frame == Frame::Flow).collect::<Vec<_>>())
            };
            if kind != Kind::Handout {
                assert_eq!(flows(&both), flows(&first), "{name} {}", kind.id());
            }
        }
    }
}

#[test]
fn fixed_frames_stand_twice_and_references_lead_to_the_page_of_their_language() {
    let both = twin(document("clinic", Kind::Board, "pt"), told("clinic", "pt", Kind::Board, "zh-Hant"));
    let ids: Vec<(&str, bool)> = both.pages.iter().map(|page| (page.id.as_str(), page.is_second())).collect();
    assert_eq!(ids[..5], [("cover", false), ("cover", true), ("board", false), ("board", true), ("scope", false)]);
    assert!(both.pages[5..].iter().all(|page| !page.is_second()));
    let single = document("clinic", Kind::Board, "pt");
    let mut named = Vec::new();
    for (page, document) in [(&single.pages[1], &single), (&both.pages[2], &both), (&both.pages[3], &both)] {
        let mut found: Vec<String> = Vec::new();
        page.clone().visit(&mut |slot| {
            let Slot::Inline(inline) = slot else { return };
            for run in &inline.0 {
                if let Some(at) = run.page {
                    assert_eq!(run.text, (at + 1).to_string());
                    found.push(document.pages[at].id.clone());
                }
            }
        });
        assert!(found.len() > 2, "{found:?}");
        named.push(found);
    }
    assert_eq!(named[0], named[1]);
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids
    };
    assert_eq!(sorted(named[0].clone()), sorted(named[2].clone()));
}

#[test]
fn tables_hold_both_languages_cell_by_cell_and_equal_numbers_once() {
    let both = twin(document("retail", Kind::Short, "en"), told("retail", "en", Kind::Short, "zh-Hant"));
    let plan = both.pages.iter().find(|page| page.id == "plan").unwrap();
    let tables = plan.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let (mut twice, mut once) = (0, 0);
    for table in tables {
        assert!(table.columns.iter().any(|column| halves(&column.head).1.is_some()));
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            let [Part::Text(first), rest @ ..] = &cell.0[..] else { continue };
            let second =
                rest.iter().any(|part| matches!(part, Part::Text(text) if text.0.iter().all(|run| run.second)));
            if first.text().chars().all(|c| c.is_ascii_digit()) {
                assert!(!second, "{}", first.text());
                once += 1;
            }
            twice += usize::from(second);
        }
    }
    assert!(twice > 10 && once > 10, "{twice} {once}");
}
