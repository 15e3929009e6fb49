//! Budget: all packs in a few milliseconds, a part of the 20 ms from start to the first frame.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use portolan::world::Packs;

fn parse(criterion: &mut Criterion) {
    let packs = Packs::built_in();
    criterion.bench_function("parse all packs", |bencher| bencher.iter(|| black_box(&packs).questionnaire()));
}

criterion_group!(benches, parse);
criterion_main!(benches);
