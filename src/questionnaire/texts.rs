//! The Fluent messages that a questionnaire needs.

use std::collections::BTreeSet;

use super::{GroupClass, Grouping, Paper, PaperContent, PaperItem, PaperRows, Questionnaire, RowKind, Sheet, TierId};

/// Attributes of every control.
const CONTROL: [&str; 8] = ["title", "why", "look", "evidence", "fix", "done", "finding", "risk"];

/// Lists the ids of all messages (`id` or `id.attribute`) that the packs need in every language, in their order.
/// A citation's `.note`, a term's `.also` and the `.help` of a sheet's field are optional and not among them.
pub fn needed_texts(questionnaire: &Questionnaire) -> Vec<String> {
    let mut ids = Vec::new();
    for instrument in &questionnaire.law.instruments {
        add(&mut ids, format!("law-{}", instrument.id), &["short", "whom"]);
    }
    for citation in &questionnaire.law.citations {
        add(&mut ids, format!("cite-{}", citation.id), &[]);
    }
    for question in &questionnaire.profile {
        add(&mut ids, format!("profile-{}", question.id), &["help"]);
        for fact in &question.facts {
            add(&mut ids, format!("fact-{}", fact.id), &[]);
            for value in &fact.values {
                add(&mut ids, format!("fact-{}-{value}", fact.id), &[]);
            }
        }
    }
    for tier in &questionnaire.tiers {
        let id = TierId::id(tier.id);
        add(&mut ids, format!("tier-{id}"), &["question", "help"]);
        for level in 1..=4 {
            add(&mut ids, format!("tier-{id}-level-{level}"), &[]);
        }
        for tick in &tier.ticks {
            add(&mut ids, format!("tick-{id}-{}", tick.id), &["name"]);
        }
    }
    add(&mut ids, "tick-not-sure".to_owned(), &[]);
    for sector in questionnaire.fact("sector").map_or(&[][..], |fact| &fact.values) {
        for tier in &questionnaire.tiers {
            add(&mut ids, format!("example-{sector}-{}", tier.id.id()), &[]);
        }
    }
    for control in &questionnaire.controls {
        add(&mut ids, format!("control-{}", control.id), &CONTROL);
    }
    for checklist in &questionnaire.checklists {
        add(&mut ids, format!("checklist-{}", checklist.id), &["about", "whom"]);
        for step in &checklist.steps {
            add(&mut ids, format!("step-{}-{}", checklist.id, step.id), &[]);
        }
    }
    for rule in &questionnaire.contradictions {
        add(&mut ids, format!("contradiction-{}", rule.id), &[]);
    }
    for lens in &questionnaire.lenses {
        add(&mut ids, format!("lens-{}", lens.id), &["about"]);
        if let Grouping::Listed(groups) = &lens.grouping {
            for group in groups {
                add(&mut ids, format!("lens-{}-{}", lens.id, group.id), &[]);
            }
        }
    }
    for change in questionnaire.changes.iter().filter(|change| change.became.is_empty()) {
        // Its old answers are still named.
        ids.push(format!("control-{}.title", change.control));
    }
    for term in &questionnaire.terms {
        add(&mut ids, format!("term-{term}"), &["meaning"]);
    }
    for sheet in &questionnaire.sheets {
        sheet_texts(&mut ids, sheet);
    }
    for paper in &questionnaire.papers {
        paper_texts(&mut ids, paper);
    }
    if !questionnaire.papers.is_empty() {
        for class in GroupClass::ALL {
            add(&mut ids, format!("paper-class-{}", class.id()), &[]);
        }
    }
    ids
}

fn paper_texts(ids: &mut Vec<String>, paper: &Paper) {
    let own = format!("paper-{}", paper.id);
    add(ids, own.clone(), if paper.asks() { &["name", "about", "empty"] } else { &["name", "about"] });
    for block in &paper.blocks {
        let own = format!("{own}-{}", block.id);
        let mut lines = |items: &[PaperItem], words: &[&str]| {
            items.iter().for_each(|item| add(ids, format!("{own}-{}", item.id), words));
        };
        match &block.content {
            PaperContent::List(items) | PaperContent::Steps(items) | PaperContent::Form(items) => lines(items, &[]),
            PaperContent::Table(table) => {
                if let PaperRows::Items(items) = &table.rows {
                    let words = table.columns.iter().filter(|column| column.words);
                    lines(items, &words.map(|column| column.id.as_str()).collect::<Vec<_>>());
                }
                table.columns.iter().for_each(|column| add(ids, format!("{own}-{}", column.id), &[]));
            }
            PaperContent::Questions(controls) => {
                controls.iter().for_each(|control| add(ids, format!("ask-{control}"), &[]));
                add(ids, own, &[]);
            }
            PaperContent::Heading | PaperContent::Text => add(ids, own, &[]),
            PaperContent::Signature => {}
        }
    }
}

fn sheet_texts(ids: &mut Vec<String>, sheet: &Sheet) {
    let id = &sheet.id;
    let attributes: &[&str] = match sheet.rows {
        RowKind::Many => &["about", "row", "add"],
        RowKind::Log => &["about", "add"],
        RowKind::One | RowKind::Fixed => &["about"],
    };
    add(ids, format!("sheet-{id}"), attributes);
    for entry in &sheet.entries {
        add(ids, format!("entry-{id}-{}", entry.id), &["help"]);
    }
    // Fields may share parts and values.
    let mut shared = BTreeSet::new();
    for field in &sheet.fields {
        let part = field.part.as_ref().map(|part| format!("sheet-{id}-part-{part}"));
        ids.extend(part.filter(|part| shared.insert(part.clone())));
        add(ids, format!("field-{id}-{}", field.id), &["name"]);
        let values = field.values.iter().map(|value| sheet.value_text(field, value));
        ids.extend(values.filter(|value| shared.insert(value.clone())));
    }
    for outcome in &sheet.outcomes {
        add(ids, format!("outcome-{id}-{}", outcome.id), &["certain", "perhaps"]);
    }
}

/// Lists the needed messages for which `has` says no.
pub fn missing_texts(questionnaire: &Questionnaire, has: &dyn Fn(&str) -> bool) -> Vec<String> {
    needed_texts(questionnaire).into_iter().filter(|id| !has(id)).collect()
}

fn add(ids: &mut Vec<String>, id: String, attributes: &[&str]) {
    let attributes: Vec<String> = attributes.iter().map(|attribute| format!("{id}.{attribute}")).collect();
    ids.push(id);
    ids.extend(attributes);
}
