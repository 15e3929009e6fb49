//! What no text may say, in any language: errors of law, figures that nobody can source, sentences of other people.
//!
//! Phrases stand in `locales/glossary.yaml`, where `portolan locale check` finds them, too. `never_say/figures.yaml` has
//! figures. `never_say/sentences.txt` has a line for every run of eight words in the articles that the project began with:
//! the first ten hexadecimal digits of the SHA-256 of the words, in small letters, apostrophes left out, one blank between.

#![allow(clippy::unwrap_used, reason = "a fault in a test is a fault of the test")]

use std::collections::{BTreeMap, BTreeSet};

use portolan::{
    i18n::check::{Glossary, check, languages},
    world::Sources,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

const GLOSSARY: &str = include_str!("../locales/glossary.yaml");
const FIGURES: &str = include_str!("never_say/figures.yaml");
const SENTENCES: &str = include_str!("never_say/sentences.txt");

/// Words of a sentence that make a copy.
const RUN: usize = 8;

/// The value of a message or of one of its attributes.
struct Text {
    file: String,
    message: String,
    words: String,
}

fn built_in() -> Vec<(String, String)> {
    let files = Sources::built_in_words().into_iter();
    files.filter(|(path, _)| path.ends_with(".ftl")).map(|(path, text)| (path, text.into_owned())).collect()
}

/// Reads messages line by line: what a selector chooses between is read, comments are not.
fn texts(files: &[(String, String)]) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for (file, content) in files {
        let mut message = String::new();
        for line in content.lines().filter(|line| !line.starts_with('#')) {
            let line = if let Some((id, words)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
                message = id.to_owned();
                texts.push(Text { file: file.clone(), message: message.clone(), words: String::new() });
                words
            } else if let Some((_, words)) = line.trim_start().strip_prefix('.').and_then(|line| line.split_once(" ="))
            {
                texts.push(Text { file: file.clone(), message: message.clone(), words: String::new() });
                words
            } else {
                line
            };
            if let Some(text) = texts.last_mut() {
                text.words.push(' ');
                text.words.push_str(line.trim());
            }
        }
    }
    texts
}

/// Leaves blanks and capitals out.
fn closed(text: &str) -> String {
    text.to_lowercase().replace('％', "%").split_whitespace().collect()
}

/// Says whether `part` stands in `text` with no digit, and no number, running into it.
fn stands_alone(text: &str, part: &str) -> bool {
    let beside = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    text.match_indices(part).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + part.len()..]);
        let mut back = before.chars().rev();
        let last = back.next();
        let inside = part.starts_with(|c: char| c.is_ascii_digit())
            && (beside(last) || (matches!(last, Some('.' | ',')) && beside(back.next())));
        let runs_on = part.ends_with(|c: char| c.is_ascii_digit()) && beside(after.chars().next());
        !inside && !runs_on
    })
}

/// Says whether the text, without blanks and in small letters, has a share: with a number before it, or in words.
fn has_share(closed: &str) -> bool {
    let follows = |at: usize, word: &str| closed[at + word.len()..].chars().next();
    // "Seventy percent", but not "a percentage"; "seventy per cent" in Portuguese is always a share.
    let spelled =
        closed.match_indices("percent").any(|(at, word)| follows(at, word) != Some('a')) || closed.contains("porcento");
    // Tenths in Chinese: 七成. What goes on is another word: 一成員, 一成不變.
    let tenths = closed.match_indices('成').any(|(at, word)| {
        closed[..at].ends_with(['一', '二', '兩', '两', '三', '四', '五', '六', '七', '八', '九'])
            && !follows(at, word).is_some_and(|next| "員员功本熟果立為为不".contains(next))
    });
    if spelled || tenths {
        return true;
    }
    let marks = ["%", "percent", "porcento", "persen", "peratus", "phầntrăm", "เปอร์เซ็นต์"];
    let counted =
        |mark: &&str| closed.match_indices(*mark).any(|(at, _)| closed[..at].ends_with(|c: char| c.is_numeric()));
    marks.iter().any(counted) || closed.contains("百分之")
}

/// Says whether the text, without blanks and in small letters, has an amount of money.
fn has_money(closed: &str) -> bool {
    let before = ["hk$", "us$", "hkd", "usd", "cny", "mop", "mop$", "rmb", "eur", "€", "¥", "£"];
    let after =
        ["港元", "美元", "澳門元", "澳门元", "歐元", "欧元", "人民幣", "人民币", "patacas", "dólares", "euros", "yuan"];
    let thousands = ["million", "milhões", "milhão", "mil", "de", "萬", "万", "億", "亿"];
    let paid = |mark: &&str| {
        closed.match_indices(*mark).any(|(at, _)| closed[at + mark.len()..].starts_with(|c: char| c.is_ascii_digit()))
    };
    let counted = |mark: &&str| {
        closed.match_indices(*mark).any(|(at, _)| {
            let mut left = &closed[..at];
            while let Some(shorter) = thousands.iter().find_map(|word| left.strip_suffix(word)) {
                left = shorter;
            }
            left.ends_with(|c: char| c.is_ascii_digit())
        })
    };
    before.iter().any(paid) || after.iter().any(counted)
}

/// What `figures.yaml` holds.
#[derive(Deserialize)]
struct Figures {
    shares: Vec<String>,
    figures: Vec<Figure>,
}

/// A figure in its languages.
#[derive(Deserialize)]
struct Figure {
    say: Vec<String>,
    #[serde(default)]
    only: Vec<String>,
}

fn figures() -> Figures {
    serde_yaml::from_str(FIGURES).unwrap()
}

/// Lists what is wrong with the figures of a text.
fn wrong_figures(text: &Text, known: &Figures) -> Vec<String> {
    let closed_text = closed(&text.words);
    let mut wrong = Vec::new();
    if has_share(&closed_text) && !known.shares.contains(&text.message) {
        wrong.push("a share".to_owned());
    }
    if has_money(&closed_text) {
        wrong.push("an amount of money".to_owned());
    }
    for figure in known.figures.iter().filter(|figure| !figure.only.contains(&text.message)) {
        wrong.extend(figure.say.iter().filter(|say| stands_alone(&closed_text, &closed(say))).cloned());
    }
    wrong
}

/// Lists the runs of words of a text that stand in the articles.
fn copied(words: &str, known: &BTreeSet<&str>) -> Vec<String> {
    let words: String = words.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let runs = words.windows(RUN).map(|run| run.join(" "));
    runs.filter(|run| known.contains(digest(run).as_str())).collect()
}

fn digest(run: &str) -> String {
    Sha256::digest(run).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn sentences() -> BTreeSet<&'static str> {
    SENTENCES.lines().collect()
}

/// The phrases of the glossary by language.
fn phrases() -> BTreeMap<String, Vec<String>> {
    #[derive(Deserialize)]
    struct Words {
        forbidden: BTreeMap<String, Vec<Phrase>>,
    }
    #[derive(Deserialize)]
    struct Phrase {
        phrase: String,
    }
    let words: Words = serde_yaml::from_str(GLOSSARY).unwrap();
    let own = |list: Vec<Phrase>| list.into_iter().map(|entry| entry.phrase).collect();
    words.forbidden.into_iter().map(|(language, list)| (language, own(list))).collect()
}

/// Names what `locale check` finds forbidden, without warnings of style: `file:line`.
fn forbidden(files: Vec<(String, String)>, style: bool) -> BTreeSet<String> {
    let glossary = Glossary::parse("glossary.yaml", GLOSSARY).unwrap();
    let (english, others) = languages(files);
    let report = check(&english, &others, &glossary);
    let found = report.diagnostics.iter().filter(|found| found.code == "forbidden-term" && (style || found.is_error()));
    found.filter_map(|found| found.place.as_ref()).map(|place| format!("{}:{}", place.file, place.line)).collect()
}

#[test]
fn no_text_uses_a_phrase_that_the_glossary_forbids() {
    let files = built_in();
    assert!(files.len() > 50);
    assert_eq!(forbidden(files, false), BTreeSet::new());
}

#[test]
fn every_phrase_of_the_glossary_is_found_where_it_is_planted() {
    let phrases = phrases();
    assert!(["en", "zh-Hant", "zh-Hans", "pt"].iter().all(|language| phrases[*language].len() > 30));
    for (language, phrases) in phrases {
        let path = format!("{language}/planted.ftl");
        let planted: String =
            phrases.iter().enumerate().map(|(at, phrase)| format!("planted-{at} = ({phrase})\n")).collect();
        let found = forbidden(vec![(path.clone(), planted)], true);
        let missed: Vec<&String> = phrases
            .iter()
            .enumerate()
            .filter(|(at, _)| !found.contains(&format!("{path}:{}", at + 1)))
            .map(|(_, p)| p)
            .collect();
        assert!(missed.is_empty(), "{language}: {missed:?}");
    }
}

#[test]
fn no_text_names_a_share_an_amount_of_money_or_a_figure_of_the_articles() {
    let (texts, figures) = (texts(&built_in()), figures());
    assert!(texts.len() > 5_000);
    let wrong: Vec<String> = texts
        .iter()
        .map(|text| (text, wrong_figures(text, &figures)))
        .filter(|(_, wrong)| !wrong.is_empty())
        .map(|(text, wrong)| format!("{} {}: {wrong:?}", text.file, text.message))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_planted_figure_is_found_and_its_neighbours_are_not() {
    let figures = figures();
    let wrong = |words: &str| {
        let file = vec![("en/planted.ftl".to_owned(), format!("planted = {words}\n"))];
        texts(&file).iter().flat_map(|text| wrong_figures(text, &figures)).count()
    };
    let planted = [
        "38% of firms",
        "over 90 %",
        "低於 38％",
        "百分之三十八",
        "mais de 45 por cento",
        "HK$1 million",
        "up to MOP 100,000",
        "US$4.7 million",
        "罰款 100 萬港元",
        "100万港元",
        "450 000 euros",
        "HKD 1,000,000",
        "seventy percent fewer",
        "減少七成",
        "减少七成半",
        "setenta por cento menos",
        "seventy-two hours",
        "七十二小時",
        "七十二小时",
        "setenta e duas horas",
        "1 milhão de patacas",
        "from 42 to 85",
        "answer within 72 hours",
        "72 小時內",
        "em 72 horas",
        "4.2 hours",
        "9.5x",
        "10:1",
        "seven to ten years",
        "90 天",
    ];
    for words in planted {
        assert_eq!(wrong(words), 1, "{words}");
    }
    let harmless = [
        "172 hours",
        "19.5 times",
        "190 days",
        "10:15",
        "1 in 100",
        "MOP, HKD or EUR",
        "100 萬人",
        "100,000 people",
        "{ $share } %",
        "a percentage",
        "每一成員",
        "完成三成員的工作",
        "3 minutes",
    ];
    for words in harmless {
        assert_eq!(wrong(words), 0, "{words}");
    }
}

#[test]
fn every_exception_for_a_figure_is_used() {
    let (texts, known) = (texts(&built_in()), figures());
    let used = |id: &String, right: &dyn Fn(&str) -> bool| {
        texts.iter().any(|text| text.message == *id && right(&closed(&text.words)))
    };
    for id in &known.shares {
        assert!(used(id, &has_share), "{id}");
    }
    for figure in &known.figures {
        let says = |text: &str| figure.say.iter().any(|say| stands_alone(text, &closed(say)));
        for id in &figure.only {
            assert!(used(id, &says), "{id}");
        }
    }
}

#[test]
fn no_english_text_repeats_eight_words_of_a_sentence_in_the_articles() {
    let known = sentences();
    assert!(known.len() > 3_000);
    let texts = texts(&built_in());
    let english = texts.iter().filter(|text| text.file.starts_with("en/"));
    let copies: Vec<String> = english
        .flat_map(|text| copied(&text.words, &known).into_iter().map(|run| format!("{}: {run}", text.message)))
        .collect();
    assert!(copies.is_empty(), "{}", copies.join("\n"));
}

#[test]
fn a_planted_sentence_is_found_in_other_words_around_it() {
    let known = sentences();
    // The first line of the list stands for this run of words and for nothing in the articles.
    let planted = "Nobody wrote this line except to be found, again.";
    assert_eq!(copied(planted, &known), ["nobody wrote this line except to be found"]);
    assert_eq!(copied(&format!("Here: nobody WROTE this line, except to be found. {planted}"), &known).len(), 2);
    assert!(copied("Nobody wrote this line except to be", &known).is_empty());
    assert!(copied("Nobody ever wrote this line except to be found", &known).is_empty());
}
