use jiff::civil::date;

use super::*;
use crate::args;

const EN: &str = "hi = Hello { $name }!\nonly-en = Only { $n } here\nnext = Next\n    .help = Goes on\n-brand = Portolan\nabout = About { -brand } and { next }\n";

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn catalog(tag: &str, own: &'static str) -> Catalog {
    let english = vec![Layer::new("", [("en/app.ftl", EN)])];
    Catalog::new(locale(tag), vec![Layer::new("", [("app.ftl", own)])], english)
}

fn kinds(catalog: &Catalog) -> Vec<(ProblemKind, String)> {
    catalog.problems().into_iter().map(|problem| (problem.kind, problem.id)).collect()
}

#[test]
fn the_screen_gets_plain_text_and_documents_keep_isolates() {
    let pt = catalog("pt", "hi = Olá { $name }!");
    assert_eq!(pt.text("hi", &args![name = "Ana"]), "Olá Ana!");
    let rich = pt.rich("hi", &args![name = "Ana"]);
    assert_eq!(rich.string, "Olá \u{2068}Ana\u{2069}!");
    assert_eq!(rich.locale, locale("pt"));
    assert_eq!(pt.problems(), []);
}

#[test]
fn an_english_fallback_knows_that_it_is_english() {
    let ar = catalog("ar", "hi = أهلا { $name }");
    assert_eq!(ar.rich("hi", &args![name = "Ana"]).direction, Direction::Rtl);
    let rich = ar.rich("only-en", &args![n = 3]);
    assert_eq!((rich.plain().as_str(), rich.direction), ("Only 3 here", Direction::Ltr));
    assert_eq!(rich.locale, Locale::ENGLISH);
    assert_eq!(kinds(&ar), [(ProblemKind::Untranslated, "only-en".into())]);
}

#[test]
fn a_translation_that_cannot_be_formatted_falls_through_to_english() {
    let th = catalog("th", "hi = สวัสดี { $nmae }\nabout = { -brnd }");
    assert_eq!(th.text("hi", &args![name = "Ana"]), "Hello Ana!");
    assert_eq!(th.text("about", &args![]), "About Portolan and Next");
    let problems = th.problems();
    assert_eq!(problems.len(), 2);
    assert!(problems[0].detail.contains("$nmae"), "{problems:?}");
    assert_eq!((problems[1].line, problems[1].file.as_str()), (2, "app.ftl"));
}

#[test]
fn what_only_english_has_is_not_a_languages_own() {
    let pt = catalog("pt", "next = Seguinte\nhi = Olá { $name }!\n    .also = Viva\n");
    assert_eq!((pt.own("next.help"), pt.own("only-en")), (None, None));
    assert_eq!(pt.own("hi.also").as_deref(), Some("Viva"));
    assert_eq!(pt.problems(), []);
    assert_eq!(pt.attr("next", "help", &args![]).as_deref(), Some("Goes on"), "and of what is not, English is shown");
}

#[test]
fn a_broken_message_harms_only_itself() {
    let vi = catalog("vi", "bad = { $x\nhi = Chào { $name }\nnext = { oops(1) }\n");
    assert_eq!(vi.text("hi", &args![name = "Thành"]), "Chào Thành");
    assert_eq!(vi.text("next", &args![]), "Next");
    assert_eq!(vi.text("bad", &args![]), "bad");
    assert_eq!(vi.problems()[0].kind, ProblemKind::Syntax);
}

#[test]
fn what_nobody_has_is_shown_as_its_id() {
    let pt = catalog("pt", "");
    assert_eq!(pt.text("nope", &args![]), "nope");
    assert_eq!(pt.text("nope.why", &args![]), "nope.why");
    assert_eq!(pt.text("", &args![]), "");
    assert_eq!(pt.attr("nope", "why", &args![]), None);
    assert_eq!(kinds(&pt)[0], (ProblemKind::Unknown, "nope".into()));
}

#[test]
fn attributes_are_addressed_with_a_dot_or_apart() {
    let pt = catalog("pt", "next = Seguinte\n");
    assert_eq!(pt.text("next.help", &args![]), "Goes on");
    assert_eq!(pt.attr("next", "help", &args![]).as_deref(), Some("Goes on"));
    assert_eq!(pt.attr("next", "nope", &args![]), None);
    assert!(pt.has("next.help") && pt.has("next") && !pt.has("next.nope") && !pt.has("-brand.x"));
}

#[test]
fn later_layers_replace_whole_messages() {
    let layers = vec![
        Layer::new("built-in", [("a.ftl", "hi = Um\n    .x = y\nnext = Seguinte"), ("b.ftl", "hi = Dois")]),
        Layer::new("given", [("a.ftl", "\u{feff}next = Avançar\r\n    .help = muitas\r\n      linhas\r\n")]),
    ];
    let pt = Catalog::new(locale("pt"), layers, vec![Layer::new("", [("en.ftl", EN)])]);
    assert_eq!(pt.text("hi", &args![]), "Dois");
    assert_eq!(pt.attr("hi", "x", &args![]), None);
    assert_eq!(pt.text("next", &args![]), "Avançar");
    assert_eq!(pt.text("next.help", &args![]), "muitas\nlinhas");
    assert_eq!(pt.problems(), []);
}

#[test]
fn numbers_select_the_plural_form_of_each_language() {
    let forms = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }";
    let selected = |tag: &str| {
        let catalog = Catalog::new(locale(tag), vec![Layer::new("", [("a.ftl", forms)])], vec![]);
        [0.0, 1.0, 2.0, 3.0, 11.0, 100.0, 1.5].map(|n| catalog.text("n", &args![n = n])).join(" ")
    };
    assert_eq!(selected("en"), "other one other other other other other");
    assert_eq!(selected("pt"), "other one other other other other other");
    assert_eq!(selected("ar"), "zero one two few many other other");
    assert_eq!(selected("zh-Hant"), "other other other other other other other");
}

#[test]
fn numbers_and_dates_are_written_as_the_language_writes_them() {
    let ftl = "a = { $n }\nb = { NUMBER($p, style: \"percent\", maximumFractionDigits: 1) }\nc = { DATETIME($d, dateStyle: \"short\") }\nd = { $d }";
    let written = |tag: &str| {
        let catalog = Catalog::new(locale(tag), vec![Layer::new("", [("a.ftl", ftl)])], vec![]);
        ["a", "b", "c", "d"]
            .map(|id| catalog.text(id, &args![n = 1234567.5, p = 0.835, d = date(2026, 11, 21)]))
            .join(" | ")
    };
    assert_eq!(written("en"), "1,234,567.5 | 83.5% | 21/11/2026 | 21 November 2026");
    assert_eq!(written("pt"), "1\u{a0}234\u{a0}567,5 | 83,5% | 21/11/2026 | 21 de novembro de 2026");
    assert_eq!(written("th"), "1,234,567.5 | 83.5% | 21/11/2569 | 21 พฤศจิกายน 2569");
    assert_eq!(written("zh-Hans"), "1,234,567.5 | 83.5% | 2026/11/21 | 2026年11月21日");
}

#[test]
fn odd_numbers_do_not_panic() {
    let ftl = "n = { $n ->\n    [one] one { NUMBER($n, minimumFractionDigits: 99, minimumIntegerDigits: 400) }\n   *[other] { $n }\n }\nm = { NUMBER($n, minimumFractionDigits: 40) ->\n    [one] x\n   *[other] y\n }";
    let catalog = Catalog::new(locale("en"), vec![Layer::new("", [("a.ftl", ftl)])], vec![]);
    for n in [f64::NAN, f64::INFINITY, f64::MIN_POSITIVE, 1e300, -1e300, 1e15, 1.0, -0.0, 0.1 + 0.2, 999_999.123_456_7]
    {
        assert_ne!(catalog.text("n", &args![n = n]), "");
        assert_eq!(catalog.text("m", &args![n = n]), "y");
    }
    assert_eq!(catalog.text("n", &args![n = u64::MAX]), "18446744073709552000");
}

#[test]
fn bombs_give_a_problem_and_english() {
    let nested = format!("hi = {}\n", "{ ".repeat(100_000));
    let laughs = format!("next = {}\n", "{ $n } ".repeat(101)).replace("{ $n }", "{ about }");
    let literal = "only-en = { 5 ->\n   *[other] x\n }\nabout = { { next } }\n";
    let own = format!("{nested}{laughs}{literal}");
    let english = vec![Layer::new("", [("en.ftl", EN)])];
    let id = Catalog::new(locale("id"), vec![Layer::new("", [("id.ftl", own)])], english);
    assert_eq!(id.text("hi", &args![name = "Ana"]), "Hello Ana!");
    assert_eq!(id.text("next", &args![]), "Next");
    assert_eq!(id.text("only-en", &args![n = 1]), "Only 1 here");
    let kinds: Vec<_> = id.problems().into_iter().map(|problem| problem.kind).collect();
    assert!(kinds.contains(&ProblemKind::TooDeep) && kinds.contains(&ProblemKind::Unsupported), "{kinds:?}");
}

#[test]
fn a_file_that_is_too_large_is_left_out() {
    let huge = format!("hi = {}", "x".repeat(600 * 1024));
    let ms = Catalog::new(locale("ms"), vec![Layer::new("", [("ms.ftl", huge)])], vec![]);
    assert_eq!(ms.text("hi", &args![]), "hi");
    assert_eq!(ms.problems()[0].kind, ProblemKind::TooLarge);
}

#[test]
fn an_extra_language_tells_its_name_and_direction() {
    let he = catalog("he", "locale-name = עברית\nlocale-direction = rtl\nhi = שלום");
    assert_eq!((he.name().as_str(), he.direction()), ("עברית", Direction::Rtl));
    assert_eq!(he.rich("hi", &args![]).direction, Direction::Rtl);
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let zh = catalog(
        "zh-Hant",
        "list-two = { $first }及{ $second }\nlist-more = { $first }、{ $second }\nlist-last = { $first }及{ $second }",
    );
    assert_eq!(zh.list::<&str>(&[]), "");
    assert_eq!(zh.list(&["香港"]), "香港");
    assert_eq!(zh.list(&["香港", "澳門", "橫琴", "珠海"]), "香港、澳門、橫琴及珠海");
}

#[test]
fn a_catalogue_can_be_shared_between_threads() {
    let pt = catalog("pt", "hi = Olá { $name }, { $n }");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(pt.text("hi", &args![name = "Ana", n = 1.5]), "Olá Ana, 1,5"));
        }
    });
}

#[test]
fn problems_are_told_once_and_not_without_end() {
    let pt = catalog("pt", "");
    for n in 0..2_000 {
        pt.text(&format!("nope-{n}"), &args![]);
        pt.text("nope", &args![]);
    }
    assert!(pt.problems().len() <= MAX_PROBLEMS);
}
