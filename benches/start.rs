//! From the start to a complete first frame, in each language, with a finished assessment open. Budget: 20 ms.

use std::{hint::black_box, path::PathBuf, sync::Arc};

use criterion::{Criterion, criterion_group, criterion_main};
use portolan::{
    i18n::Locale,
    text::Bidi,
    tui::{Look, Message, Model, Opened, Parts, Size, Theme, paint, update},
    world::{Settings, Sources},
};
use ratatui::{buffer::Buffer, layout::Rect};

fn first_frame(language: &str) -> Option<Buffer> {
    let sources = Sources::new(None, None, None);
    let words = sources.catalog(&Locale::new(language)?);
    let look = Look { theme: Theme::DARK, direction: words.direction(), bidi: Bidi::App, ascii: false };
    let packs = sources.questionnaire().ok()?;
    let session = portolan::store::sample("retail", &words)?;
    let mut model = Model::new(
        Parts {
            packs: Arc::new(packs),
            words: Arc::new(words),
            languages: sources.languages(),
            today: jiff::civil::date(2026, 11, 21),
            look,
            settings: Settings::default(),
            folder: PathBuf::new(),
            size: Size { width: 120, height: 40 },
        },
        Vec::new(),
    );
    let assessment = session.assessment().clone();
    let opened =
        Opened { id: "bench".to_owned(), device: String::new(), assessment, read_only: None, problems: Vec::new() };
    update(&mut model, Message::Opened(Box::new(opened)));
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    paint(&model, &mut buffer);
    Some(buffer)
}

fn starts(criterion: &mut Criterion) {
    for language in ["en", "pt", "zh-Hant", "zh-Hans"] {
        criterion.bench_function(&format!("start to first frame in {language}"), |bencher| {
            bencher.iter(|| black_box(first_frame(language)));
        });
    }
}

criterion_group!(benches, starts);
criterion_main!(benches);
