//! What a reader of the file reads: the words of the document, all of them, in its order, nothing else.

use std::path::Path;

use portolan::{
    export::pdf::pages::write,
    report::{Block, ClassPanel, Classes, Document, Frame, Inline, Kind, Page, Slot, TimeLine, TimeRow},
    text::strip_isolates,
    world::Sources,
};

use crate::{
    report::document,
    tools::{bare, run, saved},
};

/// Stands for the number of a page.
const PAGE: char = '\u{1}';

/// Reads the words of each page of a document along the structure of the file, without figures and list numbers; none
/// where the program that reads it is missing.
fn read(file: &Path) -> Option<Vec<String>> {
    let (_, text) = run("pdfinfo", &["-struct-text", file.to_str()?])?;
    let mut pages: Vec<String> = Vec::new();
    // The indent of the figure or label that is being passed over.
    let mut over: Option<usize> = None;
    for line in text.lines() {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        if over.is_some_and(|begun| indent > begun) {
            continue;
        }
        over = None;
        if words.starts_with('"') {
            let words = words.strip_prefix('"').unwrap_or(words);
            if let Some(page) = pages.last_mut() {
                page.push_str(&bare(words.strip_suffix('"').unwrap_or(words)));
            }
        } else if indent == 2 && words.starts_with("Sect") {
            pages.push(String::new());
        } else if words.starts_with("Figure") || words.starts_with("Lbl") {
            over = Some(indent);
        }
    }
    Some(pages)
}

/// Returns the words of a page that stand outside figures.
fn words(page: &Page) -> String {
    let head = std::iter::once(&page.message).chain(&page.lead).map(|line| strip_isolates(&line.text()));
    let blocks = page.blocks.iter().flat_map(|block| match block {
        Block::Gauge(_) | Block::Bars(_) | Block::Chart(_) => Vec::new(),
        Block::Classes(classes) => panels(classes),
        Block::TimeLine(line) => rows(line),
        block => block.texts(),
    });
    head.chain(blocks).map(|text| bare(&text)).collect()
}

/// Returns what the classes of the handout say, each under both its heads.
fn panels(classes: &Classes) -> Vec<String> {
    let [what, places] = &classes.heads;
    let panel = |panel: &ClassPanel| {
        let lines = |lines: &[Inline]| lines.iter().map(Inline::text).collect::<Vec<_>>();
        let mut texts = vec![panel.name.clone(), panel.means.clone(), what.clone()];
        texts.extend(lines(&panel.what));
        texts.push(places.clone());
        texts.extend(lines(&panel.places));
        texts.extend(panel.line.iter().flat_map(|line| [line.label.clone(), line.value.text()]));
        texts
    };
    classes.panels.iter().flat_map(panel).map(|text| strip_isolates(&text)).collect()
}

/// Returns what the table of the plan says: its bars are figures, each with its weeks as alternative text.
fn rows(line: &TimeLine) -> Vec<String> {
    let mut texts: Vec<String> = line.heads.to_vec();
    for row in &line.rows {
        match row {
            TimeRow::Title(text) => texts.push(text.clone()),
            TimeRow::Action { number, text, who, due, days, points, span, .. } => {
                texts.extend([number, &text.text(), due, &who.text(), days, points].map(String::clone));
                // What has no weeks has a dash there.
                texts.extend(span.is_none().then(|| "\u{2013}".to_owned()));
            }
        }
    }
    texts.push(line.reached_head.clone());
    texts.extend(line.reached.iter().chain(&line.legend).cloned());
    texts.iter().map(|text| strip_isolates(text)).collect()
}

/// Puts [`PAGE`] where the number of a page stands, which only layout knows.
fn marked(document: &Document) -> Document {
    let mut marked = document.clone();
    marked.visit(&mut |slot| {
        if let Slot::Inline(inline) = slot {
            inline.0.iter_mut().filter(|run| run.page.is_some()).for_each(|run| run.text = PAGE.to_string());
        }
    });
    marked
}

/// Says where two texts part; none where they are the same, with a number for each [`PAGE`].
fn difference(wanted: &str, found: &str) -> Option<String> {
    let mut rest = found;
    for (at, piece) in wanted.split(PAGE).enumerate() {
        if at > 0 {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        }
        let Some(after) = rest.strip_prefix(piece) else {
            let same = piece.chars().zip(rest.chars()).take_while(|(a, b)| a == b).count();
            let from = |text: &str| text.chars().skip(same.saturating_sub(20)).take(80).collect::<String>();
            return Some(format!("wanted {:?}\nfound  {:?}", from(piece), from(rest)));
        };
        rest = after;
    }
    (!rest.is_empty()).then(|| format!("more than wanted: {rest:?}"))
}

fn reads_as_written(document: &Document, name: &str) {
    let file = saved(name, &write(document).unwrap().bytes);
    let Some(found) = read(&file) else { return };
    assert_eq!(found.len(), document.pages.len(), "{name}");
    for (page, found) in marked(document).pages.iter().zip(&found) {
        match page.frame {
            // The board page may show a shorter form; what it says first it says whole.
            Frame::Board => assert!(found.starts_with(&bare(&page.message.text())), "{name}: {found}"),
            _ => {
                let difference = difference(&words(page), found);
                assert!(difference.is_none(), "{name}, page {}:\n{}", page.id, difference.unwrap_or_default());
            }
        }
    }
}

#[test]
fn a_word_more_or_less_is_a_difference_and_the_number_of_a_page_is_none() {
    assert_eq!(difference("see\u{1}.", "see12."), None);
    assert!(difference("see\u{1}.", "see12").is_some() && difference("see", "seeit").is_some());
    assert!(difference("seeit", "seat").is_some());
}

#[test]
fn a_file_reads_as_its_document_in_every_kind_and_language() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    let samples = portolan::store::samples();
    for (turn, kind) in Kind::ALL.into_iter().enumerate() {
        for (at, language) in ["en", "zh-Hant", "zh-Hans", "pt"].into_iter().enumerate() {
            let sample = &samples[(turn + at) % samples.len()];
            let document = document(&questionnaire, &crate::report::example(sample, language), kind, language);
            reads_as_written(&document, &format!("reading-{sample}-{}-{language}.pdf", kind.id()));
        }
    }
}
