//! A full board report, tagged, from answers to bytes. Budget: 80 ms and 250 KB in any language.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use portolan::{
    export::{Written, pdf::pages::write},
    i18n::Locale,
    questionnaire::Questionnaire,
    report::{Input, Kind, build},
    store::Session,
    world::Sources,
};

fn print(questionnaire: &Questionnaire, session: &Session, language: &str) -> Option<Written> {
    let today = jiff::civil::date(2026, 11, 21);
    let catalog = Sources::new(None, None, None).catalog(&Locale::new(language)?);
    let input = Input::new(questionnaire, session.assessment(), &catalog, today, "0.1.0");
    write(&build(Kind::Board, &input)).ok()
}

fn reports(criterion: &mut Criterion) {
    let questionnaire = Sources::new(None, None, None).questionnaire().expect("the built-in packs are sound");
    let session = portolan::store::sample("retail").expect("the sample is built in");
    for language in ["en", "pt", "zh-Hant", "zh-Hans"] {
        let written = print(&questionnaire, &session, language).expect("the sample prints");
        println!("board report in {language}: {} sheets, {} bytes", written.sheets, written.bytes.len());
        criterion.bench_function(&format!("board report in {language}"), |bencher| {
            bencher.iter(|| black_box(print(&questionnaire, &session, language)));
        });
    }
}

criterion_group!(benches, reports);
criterion_main!(benches);
