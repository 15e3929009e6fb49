//! Budget: from a key to a finished buffer in 2 ms (median), also in a pack of 2,000 controls.

use std::{collections::BTreeSet, fmt::Write, hint::black_box, path::PathBuf, sync::Arc};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, DepartmentId},
    i18n::{Catalog, Layer, Locale},
    questionnaire::{
        About, Checklist, Condition, Contents, Control, Entry, Gate, GateKind, Questionnaire, Step, Tick, Tier, TierId,
    },
    text::{Bidi, Direction},
    tui::{Action, Look, Message, Model, Opened, Parts, Size, Theme, paint, update},
    world::{Settings, Sources},
};
use ratatui::{buffer::Buffer, layout::Rect};

const CONTROLS: usize = 2000;

fn packs() -> Questionnaire {
    let control = |at: usize| Control {
        id: format!("c{at}").as_str().into(),
        about: vec![About::Company],
        effort: 1,
        wait: None,
        depends: Vec::new(),
        when: None,
        not_applicable: false,
        compensating: true,
        law: Vec::new(),
        recurs: None,
    };
    let entry = |at: usize| Entry {
        control: format!("c{at}").as_str().into(),
        weight: [5, 3, 1][at % 3],
        gate: at.is_multiple_of(100).then_some(Gate { kind: GateKind::Hard, from: 1 }),
    };
    let step = |number: usize| Step {
        id: format!("s{number}").as_str().into(),
        weight: 20,
        entries: (0..CONTROLS).filter(|at| at % 5 == number).map(entry).collect(),
    };
    let checklist = Checklist {
        id: "list".into(),
        version: "1".to_owned(),
        law_as_of: date(2026, 11, 21),
        when: Some(Condition::All(Vec::new())),
        weeks: 3,
        steps: (0..5).map(step).collect(),
    };
    let tick = |level: u8| Tick {
        id: format!("t{level}").as_str().into(),
        level: Some(level),
        needs: None,
        confirms: false,
        control: None,
        effort: None,
        law: Vec::new(),
        firm_sensitive: false,
        scenes: Vec::new(),
    };
    let tiers = TierId::ALL.map(|id| Tier { id, ticks: (1..=4).map(tick).collect() });
    Questionnaire::assemble(Contents {
        tiers: tiers.into(),
        controls: (0..CONTROLS).map(control).collect(),
        checklists: vec![checklist],
        ..Contents::default()
    })
}

fn words() -> Catalog {
    let own = Sources::built_in_words().into_iter().filter(|file| file.0.starts_with("en/"));
    let mut controls = String::new();
    for at in 0..CONTROLS {
        let _ = write!(
            controls,
            "control-c{at} = Has the provider told you in writing where the messages of group {at} are kept?\n    \
             .title = Group {at}\n    .why = You answer for this data even while someone else keeps it.\n    \
             .look = Your order form or contract.\n    .evidence = The letter or e-mail, with date and name.\n"
        );
    }
    let layers = vec![Layer::new("built in", own), Layer::new("bench", [("controls.ftl", controls)])];
    Catalog::new(Locale::ENGLISH, layers, Vec::new())
}

fn model() -> Model {
    let look = Look { theme: Theme::DARK, direction: Direction::Ltr, bidi: Bidi::App, ascii: false };
    let mut model = Model::new(
        Parts {
            packs: Arc::new(packs()),
            words: Arc::new(words()),
            languages: vec![Locale::ENGLISH],
            today: date(2026, 11, 21),
            look,
            settings: Settings::default(),
            folder: PathBuf::new(),
            size: Size { width: 120, height: 40 },
        },
        Vec::new(),
    );
    let mut assessment = Assessment::default();
    for tier in TierId::ALL {
        let ticks = BTreeSet::from(["t3".into()]);
        assessment.apply(&Body::Ticks { department: DepartmentId::whole(), tier, ticks, not_sure: false });
    }
    let opened =
        Opened { id: "bench".to_owned(), device: String::new(), assessment, read_only: None, problems: Vec::new() };
    update(&mut model, Message::Opened(Box::new(opened)));
    model
}

fn frame(criterion: &mut Criterion) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let mut moving = model();
    criterion.bench_function("a movement in 2,000 controls", |bencher| {
        bencher.iter(|| {
            update(&mut moving, Message::Do(Action::Down));
            buffer.reset();
            black_box(paint(&moving, &mut buffer));
        });
    });
    criterion.bench_function("an answer in 2,000 controls", |bencher| {
        bencher.iter_batched_ref(
            model,
            |model| {
                update(model, Message::Digit(1));
                buffer.reset();
                black_box(paint(model, &mut buffer));
            },
            BatchSize::LargeInput,
        );
    });
}

criterion_group!(benches, frame);
criterion_main!(benches);
