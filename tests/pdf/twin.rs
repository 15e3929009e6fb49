//! Two languages side by side on paper: valid, every word of both there, each page in its place.

use crate::{
    dress::{ALL, dress},
    scripts::{drawn, print, today},
    tools::{bare, run, saved, validate},
};
use portolan::{
    i18n::Locale,
    report::{Document, Input, Kind, build, halves, twin},
    store::{sample, samples},
    world::Sources,
};

/// An example in one language, what people typed in it in another.
fn document(name: &str, typed: &str, kind: Kind, tag: &str) -> Document {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let Some(wardrobe) =
        ALL.iter().find(|wardrobe| ["id", "ms", "th", "vi", "ar"].contains(&tag) && wardrobe.tag == tag)
    else {
        let catalog = sources.catalog(&Locale::new(tag).unwrap());
        let session = sample(name, &sources.catalog(&Locale::new(typed).unwrap())).unwrap();
        return build(kind, &Input::new(&questionnaire, session.assessment(), &catalog, today(), "0.1.0"));
    };
    let mut document = document(name, typed, kind, "en");
    dress(&mut document, wardrobe);
    document
}

/// Prints a twin and reads it back: of both documents every text of the flowing pages is there.
fn check(name: &str, kind: Kind, (one, other): (&str, &str)) -> std::path::PathBuf {
    let (first, second) = (document(name, one, kind, one), document(name, one, kind, other));
    let texts: Vec<String> = drawn(&first).into_iter().chain(drawn(&second)).collect();
    let both = twin(first, second);
    let written = print(&both);
    let file = saved(&format!("twin-{name}-{}-{one}+{other}.pdf", kind.id()), &written.bytes);
    let Some((_, read)) = run("pdftotext", &["-raw", file.to_str().unwrap(), "-"]) else { return file };
    let letters = |text: &str| -> String { bare(text).chars().filter(|c| c.is_alphabetic()).collect() };
    let all = letters(&read);
    for text in texts {
        // No two readers order mixed Arabic lines alike; the test of scripts looks at them word by word.
        if text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)) {
            continue;
        }
        for half in [halves(&text).0, halves(&text).1.unwrap_or_default()] {
            let start: String = letters(half).chars().take(10).collect();
            assert!(all.contains(&start), "{}: {text:?}", file.display());
        }
    }
    file
}

#[test]
fn twins_are_valid_and_say_what_both_say() {
    let pairs = [("en", "zh-Hant"), ("pt", "zh-Hant"), ("zh-Hant", "zh-Hans"), ("en", "ar"), ("ar", "en")];
    let files = pairs.map(|pair| check("clinic", Kind::Board, pair));
    validate(&files[1..4]);
}

/// Everything: run with `cargo test --test pdf -- --ignored twins`.
#[test]
#[ignore = "minutes; part of the check of all files"]
fn twins_of_every_kind_of_every_example_are_valid() {
    let mut files = Vec::new();
    for name in samples() {
        for kind in Kind::ALL {
            for pair in [("en", "zh-Hant"), ("pt", "zh-Hant"), ("zh-Hant", "zh-Hans"), ("en", "ar"), ("th", "vi")] {
                files.push(check(&name, kind, pair));
            }
        }
    }
    validate(&files);
}
