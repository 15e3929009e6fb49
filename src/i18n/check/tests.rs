use super::*;
use crate::i18n::{Catalog, Layer};

const EN: &str = "# max 8 columns
next = Next
    .help = Goes on
-brand = Portolan
about = About { -brand }
# $count (Number) - questions left
left = { $count ->
    [one] One question left
   *[other] { $count } questions left
}
# $name (String) - a person
hello = Hello { $name }
day = On { DATETIME($day, dateStyle: \"short\") }
";

fn language(tag: &str, text: &str) -> Language {
    Language { locale: Locale::new(tag).unwrap(), files: vec![(format!("{tag}/app.ftl"), text.into())] }
}

fn report(tag: &str, text: &str) -> Report {
    check(&language("en", EN), &[language(tag, text)], &Glossary::default())
}

/// Code, line and column of what is said about a text, `missing` left out.
fn found(tag: &str, text: &str) -> Vec<String> {
    report(tag, text)
        .diagnostics
        .into_iter()
        .filter(|found| found.code != "missing")
        .map(|found| {
            let place = found.place.unwrap();
            let severity = if found.severity == crate::diagnostic::Severity::Error { "!" } else { "" };
            format!("{severity}{} {}:{}", found.code, place.line, place.column)
        })
        .collect()
}

/// The marked part of the snippet of the only finding with this code.
fn marked(tag: &str, text: &str, code: &str) -> String {
    let all = report(tag, text).diagnostics;
    let place = all.iter().find(|found| found.code == code).unwrap().place.clone().unwrap();
    place.snippet.chars().skip(place.column - 1).take(place.underline).collect()
}

#[test]
fn a_good_translation_is_not_criticised() {
    let zh = "next = 下一步\n    .help = 繼續\n-brand = Portolan\nabout = 關於 { -brand }\nleft = 尚餘 { $count } 題\nhello = 你好，{ $name }\nday = { DATETIME($day, dateStyle: \"iso\") }\n";
    assert_eq!(report("zh-Hant", zh).diagnostics, []);
    let coverage = &report("zh-Hant", zh).coverage[1];
    assert_eq!((coverage.total, coverage.translated, coverage.same, coverage.errors), (5, 5, 0, 0));
}

#[test]
fn missing_messages_are_named_in_the_file_where_they_belong() {
    let report = report("th", "next = ถัดไป\n    .help = ไปต่อ\n");
    let [only] = &report.diagnostics[..] else { panic!("{report:?}") };
    assert_eq!(only.code, "missing");
    assert_eq!(only.place.as_ref().unwrap().file, "th/app.ftl");
    assert_eq!(report.coverage[1].missing, ["about", "day", "hello", "left"]);
    assert!(report.has_errors());
}

#[test]
fn messages_that_english_lacks_are_left_over_or_misspelt() {
    assert_eq!(found("pt", "gone-for-good = Velho"), ["obsolete 1:1"]);
    assert_eq!(found("pt", "helo = Olá { $name }"), ["!obsolete 1:1"]);
}

#[test]
fn syntax_faults_are_placed_where_the_mistake_is() {
    assert_eq!(found("pt", "hello = Olá { $name\nnext = Seguinte\n    .help = Continua\n"), ["!syntax 1:20"]);
    assert_eq!(found("pt", "left = { $count ->\n    [one] x\n }\n"), ["!syntax 3:2"]);
    assert_eq!(found("pt", "hello =\n"), ["!syntax 1:1"]);
    assert_eq!(found("pt", "just words\n"), ["!syntax 1:6"]);
}

#[test]
fn a_refused_message_is_not_called_missing_too() {
    assert!(!report("pt", "hello = { $name").coverage[1].missing.contains(&"hello".to_owned()));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_not_move_places() {
    assert_eq!(
        found("pt", "\u{feff}next = Seguinte\r\n    .help = Sim\r\nhello = { $nome }\r\n"),
        ["bom 1:1", "!unknown-variable 3:11"]
    );
}

#[test]
fn whatever_is_there_twice_is_told() {
    assert_eq!(found("pt", "day = { $day }\nday = { $day }!\n"), ["!duplicate-message 2:1"]);
    assert_eq!(found("pt", "next = S\n    .help = A\n    .help = B\n"), ["!duplicate-attribute 3:5"]);
    let twice = "hello = { $name ->\n    [a] x\n    [a] y\n   *[b] z\n }\n";
    assert_eq!(found("pt", twice), ["!duplicate-variant 3:6"]);
}

#[test]
fn the_same_message_in_two_files_is_told_with_both_places() {
    let mut pt = language("pt", "day = { $day }\n");
    pt.files.push(("pt/b.ftl".into(), "\nday = { $day }\n".into()));
    let report = check(&language("en", EN), &[pt], &Glossary::default());
    let twice = report.diagnostics.iter().find(|found| found.code == "duplicate-message").unwrap();
    assert_eq!(twice.place.as_ref().unwrap().file, "pt/b.ftl");
    assert!(twice.message.args.contains(&("place".into(), "pt/app.ftl:1".into())));
}

#[test]
fn variables_must_be_those_of_english() {
    assert_eq!(found("th", "hello = สวัสดี { $nmae }"), ["!unknown-variable 1:18"]);
    assert_eq!(marked("th", "hello = สวัสดี { $nmae }", "unknown-variable"), "$nmae");
    assert_eq!(found("th", "hello = สวัสดี"), ["missing-variable 1:1"]);
    let selected = "hello = { $name ->\n    [x] sem nome\n   *[other] Olá\n }\n";
    assert_eq!(found("pt", selected), Vec::<String>::new());
}

#[test]
fn references_must_exist_in_the_same_language_and_lead_somewhere() {
    assert_eq!(found("pt", "about = { -brnd }\n-brand = Portolan\n"), ["!unknown-reference 1:11"]);
    assert_eq!(marked("pt", "about = { -brnd }", "unknown-reference"), "-brnd");
    assert_eq!(found("pt", "about = Sobre { -brand }"), ["!unknown-reference 1:17"]);
    assert_eq!(found("pt", "about = { day.x }\nday = { $day }\n"), ["!unknown-reference 1:11"]);
    assert_eq!(found("pt", "-a = { -b }\n-b = { -a }\nabout = { -a }\n"), ["!cyclic-reference 1:1"]);
    assert_eq!(found("pt", "about = { about }"), ["!cyclic-reference 1:1"]);
}

#[test]
fn functions_and_their_options_must_exist() {
    assert_eq!(found("pt", "left = { NUMBR($count) }"), ["!unknown-function 1:10"]);
    assert_eq!(found("pt", "left = { NUMBER($count, digits: 2) }"), ["unknown-argument 1:25"]);
    assert_eq!(found("pt", "day = { DATETIME($day, dateStyle: \"shrt\") }"), ["unknown-argument 1:36"]);
}

#[test]
fn attributes_are_compared_too() {
    assert_eq!(found("pt", "next = Seguinte"), ["missing-attribute 1:1"]);
    assert_eq!(found("pt", "next = Seguinte\n    .hlep = Continua"), ["!unknown-attribute 2:5"]);
    assert_eq!(found("pt", "day = { $day }\n    .note = x"), ["unknown-attribute 2:5"]);
    assert_eq!(found("pt", "next =\n    .help = Continua"), ["!missing-value 1:1"]);
}

#[test]
fn other_forms_of_a_word_are_each_languages_own() {
    let english = language("en", "term-bot = bot\n    .also = bots\nterm-key = key\n");
    let own = language("zh-Hant", "term-bot = 機械人\nterm-key = 密鑰\n    .also = 解密的鑰匙\n");
    let report = check(&english, &[own], &Glossary::default());
    assert_eq!(report.diagnostics, []);
    assert_eq!(report.coverage[1].missing, Vec::<String>::new());
}

#[test]
fn plural_forms_follow_each_language() {
    let forms = |keys: &str| {
        let keys: String = keys.split(' ').map(|key| format!("    [{key}] { } x\n", "{ $count }")).collect();
        format!("left = {{ $count ->\n{keys}   *[other] {{ $count }}\n }}\n")
    };
    // Arabic has six, Portuguese two (many is for millions and optional), Chinese and Thai one, Vietnamese one or two.
    assert_eq!(found("ar", &forms("zero one two few many")), Vec::<String>::new());
    assert_eq!(found("ar", &forms("one")), ["plural-missing 2:5"]);
    assert_eq!(found("ar", &forms("0 1 2 few many")), Vec::<String>::new());
    assert_eq!(found("pt", &forms("one")), Vec::<String>::new());
    assert_eq!(found("pt", "left = { $count ->\n   *[other] { $count }\n }\n"), ["plural-missing 2:5"]);
    assert_eq!(found("pt", "left = Faltam: { $count }"), Vec::<String>::new());
    assert_eq!(found("th", "left = { $count ->\n   *[other] { $count }\n }\n"), Vec::<String>::new());
    assert_eq!(found("zh-Hans", &forms("one")), ["plural-unused 2:5"]);
    assert_eq!(found("vi", &forms("one")), Vec::<String>::new());
    let report = report("ar", &forms("one"));
    let lacking = report.diagnostics.iter().find(|found| found.code == "plural-missing").unwrap();
    assert!(lacking.message.args.contains(&("forms".into(), "[zero] [two] [few] [many]".into())), "{lacking:?}");
}

#[test]
fn untranslated_text_is_noticed_unless_it_is_short_or_allowed() {
    assert_eq!(found("pt", "hello = Hello { $name }"), ["same-as-source 1:1"]);
    assert_eq!(found("pt", "# check: same-as-source ok\nhello = Hello { $name }"), Vec::<String>::new());
    let english = language("en", "a = OK\nb = PDF/A report\nc = PDF, HTML\nd = { $example }, { $x }\n");
    let glossary = Glossary::parse("g", "same: [PDF, HTML]").unwrap();
    let report = check(&english, &[Language { files: english.files.clone(), ..language("pt", "") }], &glossary);
    let codes: Vec<_> = report.diagnostics.iter().map(|f| (f.code, f.message.args[0].1.as_str())).collect();
    assert_eq!(codes, [("same-as-source", "b")]);
    assert_eq!(report.coverage[1].same, 4);
}

#[test]
fn full_width_signs_and_invisible_characters_are_seen() {
    assert_eq!(found("zh-Hans", "hello = 你好｛$name｝{ $name }"), ["!fullwidth-brace 1:11", "!fullwidth-brace 1:17"]);
    assert_eq!(found("zh-Hant", "day = 收費 ＄50 { $day }"), Vec::<String>::new());
    assert_eq!(found("th", "hello = สวัส\u{200b}ดี { $name }"), ["invisible-char 1:13"]);
    assert_eq!(found("ar", "hello = مرحبا \u{202e}{ $name }"), ["invisible-char 1:15"]);
    assert_eq!(found("ar", "hello = مرحبا\u{200f} { $name }"), Vec::<String>::new());
}

#[test]
fn width_limits_of_english_comments_hold_in_every_language() {
    assert_eq!(found("vi", "next = Tiếp theo\n    .help = x y z w"), ["too-wide 1:1"]);
    assert_eq!(found("zh-Hant", "next = 下一步驟\n    .help = 繼續"), Vec::<String>::new());
    assert_eq!(found("zh-Hant", "next = 下一個步驟\n    .help = 繼續"), ["too-wide 1:1"]);
    let english = language(
        "en",
        "# .title max 4 columns\na = x\n    .title = { $n ->\n        [one] abc\n       *[other] abcde\n    }\n",
    );
    let codes: Vec<_> = check(&english, &[], &Glossary::default()).diagnostics.into_iter().map(|f| f.code).collect();
    assert_eq!(codes, ["too-wide"]);
}

#[test]
fn what_formats_badly_is_told_once() {
    // A string where a number is needed: only formatting shows it.
    assert_eq!(found("pt", "hello = { NUMBER($name) }"), ["!format-error 1:1"]);
    let many = format!("hello = {}", "{ $name }".repeat(120));
    assert_eq!(found("pt", &many), ["!format-error 1:1"]);
}

#[test]
fn bombs_are_refused_with_their_place() {
    let bomb = format!("next = {}\n    .help = x\nday = {{ $day }}\n", "{".repeat(50_000));
    assert_eq!(found("pt", &bomb), ["!too-deep 1:24"]);
    let calls = format!("hello = {{ {} }}\n", "NUMBER(".repeat(5_000));
    assert_eq!(found("pt", &calls).len(), 1);
    assert_eq!(found("pt", "hello = { 5 ->\n   *[x] { $name }\n }"), ["!unsupported 1:1"]);
    let huge = format!("next = {}", "x".repeat(600 * 1024));
    assert_eq!(found("pt", &huge), ["!too-large 1:1"]);
    let chain: String = (0..2_000).map(|n| format!("-t{n} = {{ -t{} }}\n", n + 1)).collect();
    assert_eq!(found("pt", &format!("{chain}-t2000 = x\n")), Vec::<String>::new());
}

#[test]
fn the_glossary_forbids_whole_phrases() {
    let glossary = "
forbidden:
  en: [{phrase: compliant, say: ready}, {phrase: simply, style: true}]
  zh-Hans: [{phrase: 网路}]
allowed:
  en: [non compliant parts]
characters:
  zh-Hans: 們個
";
    let glossary = Glossary::parse("glossary.yaml", glossary).unwrap();
    let english = "a = You are Compliant now\nb = compliantly\nc = Non compliant parts\nd = Simply so\n# check: forbidden-term ok\ne = never say compliant\n";
    let hans = "a = 打开网路\nb = 你們\n";
    let report = check(&language("en", english), &[language("zh-Hans", hans)], &glossary);
    let all: Vec<_> = report
        .diagnostics
        .iter()
        .filter(|found| found.code != "missing")
        .map(|found| {
            let place = found.place.as_ref().unwrap();
            format!(
                "{}{} {} {}:{}",
                if found.is_error() { "!" } else { "" },
                found.code,
                place.file,
                place.line,
                place.column
            )
        })
        .collect();
    assert_eq!(
        all,
        [
            "!forbidden-term en/app.ftl 1:13",
            "forbidden-term en/app.ftl 4:5",
            "!forbidden-term zh-Hans/app.ftl 1:7",
            "wrong-script zh-Hans/app.ftl 2:6"
        ]
    );
    assert_eq!(Glossary::parse("g", "forbiden: {}").unwrap_err().code, "glossary");
}

#[test]
fn findings_are_printed_like_a_compiler_does() {
    let layer = Layer::new("", [("locale-check.ftl", include_str!("../../../locales/en/locale-check.ftl"))]);
    let words = Catalog::new(Locale::ENGLISH, vec![layer], vec![]);
    let report = report("th", "hello = สวัสดี { $nmae }");
    let found = report.diagnostics.iter().find(|found| found.code == "unknown-variable").unwrap();
    let printed = found.render(&words);
    assert!(printed.contains("\"hello\" uses $nmae, which the program does not supply"), "{printed}");
    assert!(printed.contains(" --> th/app.ftl:1:18"), "{printed}");
    assert!(printed.contains("Did you mean $name?") && printed.contains("^^^^^"), "{printed}");
}

/// The texts of the program itself, from its sources.
fn shipped() -> (Language, Vec<Language>, Glossary) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut files = Vec::new();
    for folder in std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            files.push((name, std::fs::read_to_string(&file).unwrap()));
        }
    }
    files.sort();
    let (english, others) = languages(files);
    let glossary = std::fs::read_to_string(root.join("glossary.yaml")).unwrap();
    (english, others, Glossary::parse("glossary.yaml", &glossary).unwrap())
}

#[test]
fn the_shipped_languages_have_no_errors() {
    let (english, others, glossary) = shipped();
    let layer = |language: &Language| vec![Layer::new("", language.files.clone())];
    let words = Catalog::new(Locale::ENGLISH, layer(&english), vec![]);
    let report = check(&english, &others, &glossary);
    let errors: String = report.diagnostics.iter().filter(|f| f.is_error()).map(|f| f.render(&words)).collect();
    assert_eq!(errors, "");
    assert!(report.coverage.iter().any(|coverage| coverage.locale.tag() == "zh-Hant"));
}

#[test]
fn every_code_has_its_words() {
    let (english, _, _) = shipped();
    let words = Catalog::new(Locale::ENGLISH, vec![Layer::new("", english.files)], vec![]);
    let source = [
        include_str!("read.rs"),
        include_str!("rules.rs"),
        include_str!("compare.rs"),
        include_str!("samples.rs"),
        include_str!("glossary.rs"),
    ];
    let mut codes = 0;
    for text in source {
        for piece in text.split("diagnostic(").skip(1) {
            let Some(code) =
                piece.split('"').nth(1).filter(|code| piece.find('"') < piece.find(')') && !code.contains(' '))
            else {
                continue;
            };
            codes += 1;
            assert!(words.has(&format!("locale-check-{code}")), "{code}");
        }
        for piece in text.split("\"locale-check-").skip(1) {
            let id = piece.split(['"', '{']).next().unwrap();
            assert!(id.is_empty() || id.ends_with('.') || words.has(&format!("locale-check-{id}")), "{id}");
        }
    }
    assert!(codes > 20, "{codes}");
}

mod arbitrary {
    use proptest::prelude::*;

    use super::*;
    use crate::args;

    /// Pieces that fit together often enough to get past the parser.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "next = ",
            "hello = ",
            "-brand = ",
            "about = ",
            "left = ",
            "\n",
            "\n    ",
            "\n    .help = ",
            "{ ",
            " }",
            "{",
            "}",
            "$name",
            "$count",
            "$count ->\n",
            "\n   *[other] ",
            "\n    [one] ",
            "[1]",
            "NUMBER(",
            "DATETIME(",
            ")",
            ", ",
            "style: \"percent\"",
            "minimumFractionDigits: 30",
            "-brand",
            "-brand(",
            "about",
            "next.help",
            "\"",
            "\\u{1F600}",
            "\"\\u0041\"",
            "99999999999999999999",
            "-1.50",
            "# max 3 columns",
            "# check: missing ok",
            "\u{feff}",
            "\r\n",
            "\r",
            "คำ",
            "مرحبا",
            "｛",
            "\u{200b}",
            "\0",
            "x",
            " ",
            "#",
            "##",
            "=",
            ".",
        ]);
        prop::collection::vec(prop_oneof![8 => piece.prop_map(str::to_owned), 1 => ".{0,3}"], 0..40)
            .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_makes_the_checker_or_the_catalogue_panic(one in text(), two in text()) {
            let files = |tag: &str, text: &str| Language { locale: Locale::new(tag).unwrap(), files: vec![(format!("{tag}/a.ftl"), text.to_owned())] };
            let own = format!("{one}\n{two}");
            let report = check(&files("en", &format!("{EN}{one}")), &[files("ar", &own)], &Glossary::default());
            let words = Catalog::new(Locale::new("ar").unwrap(), vec![Layer::new("", [("a", own)])], vec![Layer::new("", [("en", two)])]);
            for found in &report.diagnostics {
                let printed = found.render(&words);
                prop_assert!(!printed.contains('\0'), "{printed}");
            }
            for id in ["next", "hello", "about", "left", "next.help", "about.help"] {
                words.text(id, &args![name = "x", count = 1]);
                words.text(id, &args![name = 1e300, count = -0.5]);
                words.text(id, &args![name = jiff::civil::date(2026, 1, 31)]);
            }
        }
    }
}
