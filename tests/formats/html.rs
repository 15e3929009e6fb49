//! Web pages as a browser reads them.

use std::{
    collections::BTreeSet,
    net::TcpListener,
    path::Path,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use portolan::{
    export::{
        Format,
        picture::{decode, encode},
    },
    i18n::Locale,
    report::{Document, Kind, Picture, Slot, twin},
};

use crate::{
    HOSTILE, bare,
    every::{every, missing},
    report, saved, text,
};

/// What a reader of markup finds: elements in order, and the words between them.
struct Read {
    elements: Vec<String>,
    words: String,
}

/// Elements that have no end.
const VOID: [&str; 5] = ["meta", "br", "col", "link", "img"];

/// Reads a page strictly: every element closed in its turn, attributes quoted, ids unique, links only within the page.
fn read(page: &str) -> Read {
    let page = page.strip_prefix("<!DOCTYPE html>\n").expect("a document type");
    let (mut elements, mut words, mut open) = (Vec::new(), String::new(), Vec::new());
    let (mut ids, mut links) = (BTreeSet::new(), Vec::new());
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        words.push_str(&unescaped(&rest[..start]));
        let end = start + rest[start..].find('>').expect("an element ends");
        let inside = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed in its turn, near {words:.40}");
            // Words of blocks do not touch.
            words.push(if matches!(name, "b" | "a" | "bdi" | "span") { '\u{0}' } else { ' ' });
            continue;
        }
        let closed = inside.ends_with('/');
        let (name, attributes) =
            inside.trim_end_matches('/').split_once([' ', '\n']).unwrap_or((inside.trim_end_matches('/'), ""));
        for (attribute, value) in attributes_of(attributes) {
            // The logo is the one picture, and it stands inside the file.
            let inside_file =
                (name, attribute.as_str()) == ("img", "src") && value.starts_with("data:image/png;base64,");
            assert!(
                inside_file
                    || !attribute.starts_with("on")
                        && !["style", "src", "srcset", "action"].contains(&attribute.as_str()),
                "{attribute}"
            );
            match attribute.as_str() {
                "id" => assert!(ids.insert(value.clone()), "two elements are {value}"),
                "href" => links.push(value.strip_prefix('#').expect("a link within the page").to_owned()),
                _ => {}
            }
        }
        elements.push(name.to_owned());
        if name == "style" {
            let end = rest.find("</style>").expect("the style ends");
            assert!(!rest[..end].contains('<') && !rest[..end].contains("url(") && !rest[..end].contains("@import"));
            rest = &rest[end..];
        }
        if !closed && !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?} are not closed");
    assert!(links.iter().all(|link| ids.contains(link)), "a link leads nowhere");
    Read { elements, words: words.replace('\u{0}', "") }
}

fn attributes_of(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.strip_prefix('"').expect("a quoted value");
        let (value, after) = after.split_once('"').expect("the value ends");
        found.push((name.trim().to_owned(), unescaped(value)));
        rest = after.trim_start();
    }
    assert!(rest.is_empty() || rest.chars().all(|c| c.is_ascii_lowercase()), "{rest:?}");
    found
}

fn unescaped(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[test]
fn the_logo_stands_inside_the_file_and_only_then_a_picture_may_be_shown() {
    let bare = report("clinic", Kind::Short, "en");
    let logo = Picture { width: 2, height: 1, rgb: vec![168, 40, 26, 255, 255, 255] };
    let page = text(&Document { logo: Some(logo.clone()), ..bare.clone() }, Format::Html);
    read(&page);
    let data = page.split("src=\"data:image/png;base64,").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(data.starts_with("iVBORw0KGgo") && page.contains("img-src data:;"));
    assert_eq!(decode(&encode(&logo).unwrap()).unwrap(), logo, "the same picture comes back");
    let page = text(&bare, Format::Html);
    assert!(!page.contains("<img") && !page.contains("img-src"));
}

#[test]
fn nothing_typed_is_markup_and_nothing_is_lost() {
    let expected = read(&text(&every("plain", "en").0, Format::Html)).elements;
    for (hostile, language) in HOSTILE.into_iter().zip(["en", "ar", "zh-Hant"].into_iter().cycle()) {
        let (document, _) = every(hostile, language);
        let page = text(&document, Format::Html);
        let found = read(&page);
        // Only the places that isolates stand for, and the halves of a text with a line feed, are elements of their own.
        let kept = |elements: &[String]| {
            elements.iter().filter(|name| !matches!(name.as_str(), "bdi" | "span")).cloned().collect::<Vec<_>>()
        };
        assert_eq!(kept(&found.elements), kept(&expected), "{hostile:?}");
        let labels: String = page.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(missing(&document, &(found.words + &labels)), Vec::<String>::new(), "{hostile:?}");
        assert!(!page.contains(['\u{202e}', '\u{0}', '\u{7}', '\u{fdd0}', '\u{2066}', '\u{2069}']), "{hostile:?}");
    }
}

#[test]
fn every_kind_becomes_one_page_with_every_word_and_a_policy() {
    for kind in Kind::ALL {
        for (sample, language) in [("e-commerce", "en"), ("clinic", "zh-Hant")] {
            let document = report(sample, kind, language);
            let page = text(&document, Format::Html);
            saved(&format!("{sample}-{}-{language}.html", kind.id()), page.as_bytes());
            let found = read(&page);
            let count = |name: &str| found.elements.iter().filter(|known| *known == name).count();
            assert_eq!((count("h1"), count("main"), count("script"), count("img"), count("link")), (1, 1, 0, 0, 0));
            assert_eq!(count("table"), count("caption"));
            assert_eq!(count("section"), document.pages.len());
            assert!(page.contains("default-src 'none'; style-src 'sha256-"));
            let labels: String =
                page.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let words = bare(&(found.words + &unescaped(&labels)));
            for said in document.texts() {
                assert!(words.contains(&bare(&said)), "{sample} {}: {said:?} is not in the file", kind.id());
            }
        }
    }
}

/// Replaces words by Arabic ones of about the same length; names, numbers and what was typed stay.
fn arabic(mut document: Document) -> Document {
    const WORDS: &str = "أين تذهب بيانات دردشة العمل لدينا وما مدى استعدادنا للإجابة عنها قبل أن يسأل أحد عن ذلك ";
    let dress = |text: &str| -> String {
        let cycle = WORDS.chars().cycle();
        let letters = text.chars().filter(|c| !c.is_ascii_digit()).count();
        let numbers: String = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .map(|part| format!(" {part}"))
            .collect();
        if letters == 0 {
            text.to_owned()
        } else {
            cycle.take(letters).collect::<String>().trim().to_owned() + &numbers
        }
    };
    document.visit(&mut |slot| match slot {
        Slot::Inline(inline) => inline
            .0
            .iter_mut()
            .filter(|run| !run.free && run.page.is_none())
            .for_each(|run| run.text = dress(&run.text)),
        Slot::Plain(text) if text.contains('{') => {}
        Slot::Plain(text) => *text = dress(text),
    });
    document.labels.contents = "المحتويات".to_owned();
    document.locale = Locale::new("ar").unwrap();
    document
}

/// Runs headless Chromium on a file; none, with a word on it, where it is missing. On CI it may not be missing.
fn chromium(arguments: &[&str], page: &Path) -> Option<String> {
    // A profile of its own each time: one may still be in use.
    let profile = tempfile::tempdir().unwrap();
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]);
    command.args(["--disable-component-update", "--disable-extensions", "--disable-dev-shm-usage"]);
    command.arg(format!("--user-data-dir={}", profile.path().display()));
    match command.args(arguments).arg(format!("file://{}", page.display())).output() {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "missing on CI: chromium: {error}");
            println!("SKIPPED: chromium: {error}");
            None
        }
    }
}

fn run(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Prints a page in the browser and returns its words with their places, as poppler sees them.
fn printed(name: &str, page: &str) -> Option<String> {
    let file = saved(&format!("{name}.html"), page.as_bytes());
    let pdf = file.with_extension("pdf");
    let print = format!("--print-to-pdf={}", pdf.display());
    chromium(&[&print, "--no-pdf-header-footer"], &file)?;
    let info = run("pdfinfo", &[pdf.to_str().unwrap()])?;
    // Only the style of the file asks for A4: its hash is right, or the browser would not have read it.
    assert!(info.contains("594.96 x 841.92 pts (A4)") || info.contains("(A4)"), "{info}");
    run("pdftotext", &["-bbox", pdf.to_str().unwrap(), "-"])
}

/// Returns from where to where a word stands first, in points from the left of its sheet.
fn place(words: &str, word: &str) -> Option<(f32, f32)> {
    let line = words.lines().find(|line| line.contains(&format!(">{word}</word>")))?;
    let number = |name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse().ok();
    Some((number("xMin")?, number("xMax")?))
}

#[test]
fn a_browser_prints_english_from_the_left_and_arabic_from_the_right() {
    let english = report("e-commerce", Kind::Board, "en");
    let Some(words) = printed("printed-en", &text(&english, Format::Html)) else { return };
    // The name of the company ends a line of its own on the cover.
    let (_, end) = place(&words, "Ltd.").expect("the company's name");
    assert!(end < 300.0, "{end}");
    let said = bare(
        &words
            .split('>')
            .filter_map(|rest| rest.split_once("</word").map(|(word, _)| unescaped(word)))
            .collect::<String>(),
    );
    for page in &english.pages {
        assert!(said.contains(&bare(&page.message.text())), "{:?} is not printed", page.message.text());
    }
    let arabic = arabic(english);
    let Some(words) = printed("printed-ar", &text(&arabic, Format::Html)) else { return };
    let (_, end) = place(&words, "Ltd.").expect("the company's name");
    assert!(end > 530.0, "{end}");
    let joined: String = words.chars().filter(|c| ('\u{600}'..='\u{6ff}').contains(c)).collect();
    assert!(joined.chars().count() > 2000, "{}", joined.chars().count());
}

#[test]
fn a_browser_runs_nothing_and_asks_nobody() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    // Whoever asks is counted and left without an answer.
    std::thread::spawn(move || server.incoming().for_each(|_| _ = count.fetch_add(1, Ordering::SeqCst)));
    let hostile = format!(
        "\"><img src=http://{address}/a onerror=\"document.title='ran'\"><script>document.title='ran'</script>\
         <link rel=stylesheet href=http://{address}/b><style>@import url(http://{address}/c)</style>"
    );
    let (document, _) = every(&hostile, "en");
    let file = saved("hostile.html", text(&document, Format::Html).as_bytes());
    let Some(shown) = chromium(&["--dump-dom", "--enable-logging=stderr"], &file) else { return };
    assert!(shown.contains("</html>") && !shown.contains("<title>ran</title>"));
    assert_eq!(asked.load(Ordering::SeqCst), 0, "the page asked for something");
    // With a policy that blocks nothing of its own, there is nothing to complain about.
    assert!(!shown.contains("Content Security Policy") && !shown.contains("Refused to"), "{shown}");
    // The same words as markup do ask: the check above can fail.
    let file = saved("hostile-twin.html", format!("<!DOCTYPE html><img src=http://{address}/a>").as_bytes());
    chromium(&["--dump-dom"], &file);
    assert!(asked.load(Ordering::SeqCst) > 0, "this page asks");
}

#[test]
fn two_languages_each_have_their_own_tag_and_direction() {
    let second = arabic(report("clinic", Kind::Board, "en"));
    let document = twin(report("clinic", Kind::Board, "en"), second);
    let page = text(&document, Format::Html);
    saved("twin-en-ar.html", page.as_bytes());
    read(&page);
    assert!(page.contains("<span class=\"second\" lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<div lang=\"ar\" dir=\"rtl\">"), "the second half of a pair");
    assert!(
        page.contains("class=\"page board\" aria-labelledby=\"p4-message\" lang=\"ar\" dir=\"rtl\""),
        "a page of its own"
    );
    // The first box of the chart begins at the left in English, and ends at the right in Arabic.
    let chart = |page: &str| {
        page.split("class=\"chart\"")
            .skip(1)
            .map(|rest| {
                let (_, first) = rest.split_once("<rect x=\"").unwrap();
                first.split('"').next().unwrap().parse::<f32>().unwrap()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(chart(&page), [0.0, 504.0 - 86.0]);
}
