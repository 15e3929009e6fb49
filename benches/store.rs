//! Saved assessments: the list of ten thousand (100 ms from the index, 2 s to build it anew), opening one, saving an answer.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use portolan::assessment::Body;
use portolan::questionnaire::Status;
use portolan::store::{FORMAT, Store, VERSION, seal};
use portolan::world::{Packs, Paths, SystemClock};

/// How many assessments a busy consultant's home holds in the budget.
const ASSESSMENTS: u64 = 10_000;

/// How many answers an assessment has that is opened.
const ANSWERS: u64 = 600;

fn store(folder: &Path) -> Option<Store> {
    Store::open(Paths::within(folder), Arc::new(SystemClock::default())).ok()
}

/// Writes a journal without waiting for the disk; returns its id.
fn write(folder: &Path, number: u64, answers: u64) -> std::io::Result<String> {
    let id = ulid::Ulid::from_parts(1_790_000_000_000 + number, u128::from(number)).to_string();
    let event = |n: u64, body: String| {
        seal(&format!(r#"{{"d":"bench","n":{n},"l":{n},"t":"2026-11-21T09:00:00Z",{body}}}"#)) + "\n"
    };
    let mut text = seal(&format!(r#"{{"fmt":"{FORMAT}","v":{VERSION},"id":"{id}","d":"bench","app":"1"}}"#)) + "\n";
    text += &event(1, format!(r#""op":"create","title":"Client {number}""#));
    for n in 2..answers + 2 {
        text += &event(n, format!(r#""op":"note","control":"control-{}","text":"seen with the client""#, n % 90));
    }
    std::fs::write(folder.join(format!("{id}.bench.jsonl")), text)?;
    Ok(id)
}

fn list(c: &mut Criterion) {
    let Ok(dir) = tempfile::tempdir() else { return };
    let folder = Paths::within(dir.path()).assessments();
    let written = std::fs::create_dir_all(&folder)
        .and_then(|()| (0..ASSESSMENTS).try_for_each(|number| write(&folder, number, 5).map(|_| ())));
    let (Ok(()), Some(store)) = (written, store(dir.path())) else { return };
    let mut group = c.benchmark_group("list of 10,000");
    group.sample_size(10);
    let index = store.paths().index();
    group.bench_function("built anew", |b| {
        b.iter_batched(|| std::fs::remove_file(&index), |_| black_box(store.list().len()), BatchSize::PerIteration);
    });
    group.bench_function("from the index", |b| b.iter(|| black_box(store.list().len())));
    if let Ok(packs) = Packs::built_in().questionnaire() {
        let today = jiff::civil::date(2026, 11, 21);
        // Once, so that the index knows how each stands: from then on sorting by colour opens no file.
        black_box(store.list_scored(&packs, today).len());
        group.bench_function("with how each stands, from the index", |b| {
            b.iter(|| black_box(store.list_known(&packs, today).iter().filter(|it| it.summary.is_some()).count()));
        });
    }
    group.finish();
}

fn open_and_save(c: &mut Criterion) {
    let Ok(dir) = tempfile::tempdir() else { return };
    let folder = Paths::within(dir.path()).assessments();
    let written = std::fs::create_dir_all(&folder).and_then(|()| write(&folder, 1, ANSWERS));
    let (Ok(id), Some(store)) = (written, store(dir.path())) else { return };
    c.bench_function("open 600 events", |b| {
        b.iter(|| black_box(store.open_session(&id).map(|s| s.events().len()).ok()))
    });
    let Ok(mut session) = store.open_session(&id) else { return };
    c.bench_function("save one answer to the disk", |b| {
        b.iter(|| {
            let answer =
                Body::Answer { control: "audit-log".into(), status: Status::Partly, reason: None, accepted: None };
            black_box(session.record(answer).and_then(|()| session.flush()).is_ok())
        });
    });
}

criterion_group!(benches, list, open_and_save);
criterion_main!(benches);
