//! Reports from answers to bytes. Budgets: a full board report, tagged, in any language 80 ms and 250 KB; every kind in
//! four languages under 3 s.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use portolan::{
    export::{Format, Written, write},
    i18n::{Catalog, Locale},
    questionnaire::Questionnaire,
    report::{Input, Kind, build},
    store::Session,
    world::Sources,
};

const LANGUAGES: [&str; 4] = ["en", "pt", "zh-Hant", "zh-Hans"];

fn words(language: &str) -> Option<Catalog> {
    Some(Sources::new(None, None, None).catalog(&Locale::new(language)?))
}

fn print(questionnaire: &Questionnaire, session: &Session, kind: Kind, words: &Catalog) -> Option<Written> {
    let today = jiff::civil::date(2026, 11, 21);
    let input = Input::new(questionnaire, session.assessment(), words, today, "0.1.0");
    write(&build(kind, &input), Format::Pdf).ok()
}

fn reports(criterion: &mut Criterion) {
    let questionnaire = Sources::new(None, None, None).questionnaire().expect("the built-in packs are sound");
    let english = words("en").expect("English is built in");
    let session = portolan::store::sample("retail", &english).expect("the sample is built in");
    for language in LANGUAGES {
        for kind in Kind::ALL {
            let words = words(language).expect("the language is built in");
            let written = print(&questionnaire, &session, kind, &words).expect("the sample prints");
            println!("{} in {language}: {} sheets, {} bytes", kind.id(), written.sheets, written.bytes.len());
        }
        criterion.bench_function(&format!("board report in {language}"), |bencher| {
            bencher.iter(|| {
                let words = words(language)?;
                black_box(print(&questionnaire, &session, Kind::Board, &words))
            });
        });
    }
    let mut group = criterion.benchmark_group("reports");
    group.sample_size(10).bench_function("every kind in four languages", |bencher| {
        bencher.iter(|| {
            for words in LANGUAGES.into_iter().filter_map(words) {
                for kind in Kind::ALL {
                    black_box(print(&questionnaire, &session, kind, &words));
                }
            }
        });
    });
    group.finish();
}

criterion_group!(benches, reports);
criterion_main!(benches);
