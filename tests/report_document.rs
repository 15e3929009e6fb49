//! The report as a document: right pages, right words, every case, every language, any input.

#[path = "report_document/annex.rs"]
mod annex;
#[path = "report_document/any.rs"]
mod any;
#[path = "report_document/figures.rs"]
mod figures;
#[path = "report_document/papers.rs"]
mod papers;
#[path = "report_document/plan.rs"]
mod plan;
#[path = "report_document/sheets.rs"]
mod sheets;
#[path = "report_document/register.rs"]
mod register;
#[path = "report_document/states.rs"]
mod states;
#[path = "report_document/twin.rs"]
mod twin;
#[path = "report_document/words.rs"]
mod words;

use portolan::report::{Block, Document, Inline, Part};

/// Every piece of text of a document, in reading order, isolates stripped.
pub fn lines(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |text: &str| {
        let plain: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        found.push(plain);
    };
    say(&document.title);
    for page in &document.pages {
        say(&format!("--- {} [{}]", page.id, page.outline));
        if let Some(shape) = page.shape {
            say(&format!("{shape:?}"));
        }
        say(&format!("# {}", page.message.text()));
        for lead in &page.lead {
            say(&lead.text());
        }
        for block in &page.blocks {
            block_lines(block, &mut say);
        }
    }
    found
}

fn block_lines(block: &Block, say: &mut dyn FnMut(&str)) {
    match block {
        Block::Section { text, shape } => {
            let mark = shape.map(|shape| format!("[{shape:?}] ")).unwrap_or_default();
            say(&format!("## {mark}{}", text.text()));
        }
        Block::Text { text, short, .. } => {
            say(&text.text());
            if let Some(short) = short.as_ref().filter(|short| *short != text) {
                say(&format!("  (short) {}", short.text()));
            }
        }
        Block::List(list) => {
            for item in &list.items {
                say(&format!("* {}", item.text.text()));
                for small in &item.small {
                    say(&format!("  {}", small.text()));
                }
            }
            if let Some((count, more)) = &list.short {
                say(&format!("  (short) {count}, then {}", more.text()));
            }
        }
        Block::Gauge(gauge) => {
            say(&format!("gauge {:?} target {} {}", gauge.range, gauge.target, gauge.target_label));
            say(&format!("  {:?} {:?} {:?}", gauge.target_date, gauge.bands, gauge.lowered));
            say(&format!("  {} {} {} {}", gauge.at_least, gauge.up_to, gauge.both, gauge.empty));
            say(&format!("  alt {}", gauge.alt));
        }
        Block::Bars(bars) => {
            for row in &bars.rows {
                let (value, after) = &row.value;
                say(&format!(
                    "bar {} {} | {} | {:?} | {value} {after} | {}",
                    row.number, row.name, row.note, row.range, row.points
                ));
            }
            say(&format!("  {} {:?} {:?}", bars.target_label, bars.heads, bars.legend));
            say(&format!("  alt {}", bars.alt));
        }
        Block::Table(table) => {
            if let Some((group, from, count)) = &table.group {
                say(&format!("group {group} {from} {count}"));
            }
            say(&table.columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>().join(" | "));
            for row in &table.rows {
                let cells: Vec<String> =
                    row.cells.iter().map(|cell| cell.0.iter().map(part).collect::<Vec<_>>().join(" / ")).collect();
                say(&format!("> {}", cells.join(" | ")));
            }
            say(&table.note.as_ref().map(Inline::text).unwrap_or_default());
        }
        Block::Facts(facts) => {
            for (label, lines) in facts {
                say(&format!("{label}: {}", lines.iter().map(Inline::text).collect::<Vec<_>>().join(" / ")));
            }
        }
        Block::FromToday { heading, rule, note } => {
            say(&format!("! {heading}: {} ({})", rule.text(), note.text()));
        }
        Block::Form(lines) => {
            for line in lines {
                say(&format!(
                    "{}: {}",
                    line.label,
                    if line.value.is_empty() { "____".into() } else { line.value.text() }
                ));
            }
        }
        Block::Signature { agreed, options, captions } => {
            say(&format!("signature {agreed} {options:?} {captions:?}"));
        }
        Block::Pair(first, second) => [first, second].into_iter().for_each(|block| block_lines(block, say)),
        Block::Chart(_) | Block::TimeLine(_) | Block::Classes(_) | Block::Questions(_) => {
            block.texts().iter().for_each(|text| say(text));
        }
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Text(text) | Part::Small(text) => text.text(),
        Part::Law(_, word) | Part::Chip(_, word) => format!("[{word}]"),
        Part::Meter { levels, word, .. } => format!("{levels:?} {}", word.text()),
        Part::Blank(_) => "____".to_owned(),
        Part::Shape(shape, word) => format!("{shape:?} {}", word.text()),
    }
}
