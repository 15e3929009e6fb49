//! Where text stands: nothing overlaps, nothing leaves its sheet.

use crate::tools::bare;
use portolan::{
    export::pdf::{TextBox, pages::lay_out},
    report::{Document, Kind},
    world::Sources,
};

/// Top and bottom of the content.
const TOP: f32 = 62.0;
const BOTTOM: f32 = 788.0;

/// Returns what is wrong with the places of a document's words.
pub fn faults(document: &Document) -> Vec<String> {
    let canvas = lay_out(document).unwrap();
    let boxes = canvas.text_boxes();
    let cover =
        |page: usize| document.pages.first().is_some_and(|p| p.frame == portolan::report::Frame::Cover) && page == 0;
    let mut faults = Vec::new();
    for (at, one) in boxes.iter().enumerate() {
        let (top, bottom) = match one.furniture || cover(one.page) {
            true => (28.0, 820.0),
            false => (TOP, BOTTOM),
        };
        if one.leaves(top, bottom) {
            faults.push(format!("page {}: {:?} leaves the text area: {one:?}", one.page + 1, one.text));
        }
        let rest = boxes.get(at + 1..).unwrap_or_default();
        for other in rest.iter().take_while(|other| other.page == one.page || other.furniture) {
            if one.overlaps(other) {
                faults.push(format!(
                    "page {}: {:?} stands on {:?}: {one:?} {other:?}",
                    one.page + 1,
                    one.text,
                    other.text
                ));
            }
        }
    }
    faults
}

#[test]
fn two_words_in_one_place_are_found_and_neighbours_are_not() {
    let at = |left: f32, top: f32| TextBox {
        page: 0,
        text: "a".to_owned(),
        left,
        right: left + 40.0,
        top,
        bottom: top + 9.0,
        furniture: false,
    };
    assert!(at(50.0, 100.0).overlaps(&at(80.0, 105.0)));
    assert!(!at(50.0, 100.0).overlaps(&at(90.2, 100.0)) && !at(50.0, 100.0).overlaps(&at(50.0, 109.2)));
    assert!(!at(50.0, 100.0).overlaps(&TextBox { page: 1, ..at(50.0, 100.0) }));
    assert!(at(520.0, 100.0).leaves(TOP, BOTTOM) && at(50.0, 782.0).leaves(TOP, BOTTOM));
    assert!(!at(50.0, 100.0).leaves(TOP, BOTTOM));
}

#[test]
fn no_word_stands_on_another_in_any_example() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    for (at, sample) in portolan::store::samples().iter().enumerate() {
        for (turn, kind) in Kind::ALL.into_iter().enumerate() {
            // Every kind and every example in turn in each language.
            let language = ["en", "zh-Hant", "zh-Hans", "pt"][(at + turn) % 4];
            let firm = crate::report::example(sample, language);
            let document = crate::report::document(&questionnaire, &firm, kind, language);
            let faults = faults(&document);
            assert!(faults.is_empty(), "{sample} {} {language}:\n{}", kind.id(), faults.join("\n"));
        }
    }
}

/// How much of its content area each sheet of a document fills, from 0 to 1.
fn filled(document: &Document) -> Vec<f32> {
    let mut filled = Vec::new();
    for text in lay_out(document).unwrap().text_boxes().iter().filter(|text| !text.furniture) {
        filled.resize(filled.len().max(text.page + 1), 0.0_f32);
        filled[text.page] = filled[text.page].max((text.bottom - TOP) / (BOTTOM - TOP));
    }
    filled
}

#[test]
fn no_sheet_is_left_nearly_empty_but_before_what_is_signed() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    for sample in portolan::store::samples() {
        for language in ["en", "zh-Hant"] {
            let firm = crate::report::example(&sample, language);
            let document = crate::report::document(&questionnaire, &firm, Kind::Board, language);
            let filled = filled(&document);
            let before = filled.get(..filled.len() - 2).unwrap();
            let empty: Vec<_> = (1..).zip(before).filter(|(_, filled)| **filled < 0.38).collect();
            assert!(empty.is_empty(), "{sample} {language}: {empty:?}");
            let words = lay_out(&document).unwrap().text_boxes();
            let on_last = words.iter().filter(|it| it.page + 1 == filled.len()).map(|it| it.text.as_str());
            let (on_last, message) =
                (bare(&on_last.collect::<String>()), document.pages.last().unwrap().message.text());
            assert!(on_last.contains(&bare(&message)), "{sample} {language}: the statement is torn: {on_last}");
        }
    }
}
