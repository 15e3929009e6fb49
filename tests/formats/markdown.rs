//! Markdown as GitHub and others read it.

use portolan::{export::Format, report::Kind};
use pulldown_cmark::{Event, Options, Parser};

use crate::{
    HOSTILE, bare,
    every::{every, missing},
    report, saved, text,
};

/// Reads Markdown with everything that readers add to it: what begins, and the words.
fn read(markdown: &str) -> (Vec<String>, String) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_DEFINITION_LIST;
    let (mut kinds, mut words) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        let kind = match event {
            Event::Text(text) => {
                words.push_str(&text);
                continue;
            }
            Event::SoftBreak | Event::HardBreak | Event::End(_) => {
                words.push(' ');
                continue;
            }
            Event::Start(tag) => format!("{tag:?}"),
            other => format!("{other:?}"),
        };
        kinds.push(kind.split(['(', ' ', '{']).next().unwrap_or_default().to_owned());
    }
    (kinds, words)
}

#[test]
fn nothing_typed_is_markup_and_nothing_is_lost() {
    let (plain, _) = every("plain", "en");
    let (expected, _) = read(&text(&plain, Format::Markdown));
    for hostile in HOSTILE {
        let (document, _) = every(hostile, "en");
        let markdown = text(&document, Format::Markdown);
        let (kinds, words) = read(&markdown);
        // The same headings, lists and cells as with harmless words: text adds and removes none.
        let structure = |kinds: &[String]| {
            let kept = kinds.iter().filter(|kind| kind.as_str() != "Strong");
            kept.cloned().collect::<Vec<_>>()
        };
        assert_eq!(structure(&kinds), structure(&expected), "{hostile:?}\n{markdown}");
        assert_eq!(missing(&document, &words), Vec::<String>::new(), "{hostile:?}");
        assert!(bare(&words).contains(&bare(hostile)), "{hostile:?} is not in\n{words}");
    }
}

#[test]
fn examples_become_markdown_with_every_word() {
    for (sample, kind, language) in
        [("e-commerce", Kind::Board, "en"), ("clinic", Kind::Papers, "en"), ("retail", Kind::Short, "zh-Hant")]
    {
        let document = report(sample, kind, language);
        let markdown = text(&document, Format::Markdown);
        saved(&format!("{sample}-{}-{language}.md", kind.id()), markdown.as_bytes());
        let (kinds, words) = read(&markdown);
        let count = |kind: &str| kinds.iter().filter(|known| *known == kind).count();
        assert_eq!(
            count("Link") + count("HtmlBlock") + count("Html") + count("InlineHtml") + count("Code"),
            0,
            "{sample}"
        );
        assert!(count("Heading") > document.pages.len() && count("Table") > 0);
        let words = bare(&words);
        for said in document.texts() {
            assert!(words.contains(&bare(&said)), "{said:?} is not in the file");
        }
    }
}
