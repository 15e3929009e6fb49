//! Checked shapes → values. Nothing here can fail: `check` has run.

mod papers;
mod sheet;

use super::{
    super::{
        Change, Checklist, Citation, CitationId, Condition, Contents, ContradictionRule, Control, Entry, Fact, Gate,
        Grouping, Instrument, LawRegister, Lens, LensGroup, OneOrMany, ProfileQuestion, Questionnaire, RulePart, Step,
        TermId, Tick, TickId, Tier, ValueId,
        raw::{
            At, Id, RawChange, RawChecklist, RawCondition, RawControl, RawEntry, RawFact, RawFrom, RawGroup, RawLaw,
            RawLens, RawPart, RawRule, RawTick, RawTier, Shape,
        },
    },
    Pack,
};

/// Builds the questionnaire from packs that have no faults.
pub(super) fn questionnaire(packs: Vec<Pack<'_>>, digest: String) -> Questionnaire {
    let mut contents = Contents { digest, ..Contents::default() };
    for pack in packs {
        match pack.shape {
            Shape::Law(raw) => contents.law = law(raw),
            Shape::Profile(raw) => contents.profile.extend(raw.questions.into_iter().map(|question| ProfileQuestion {
                id: question.id.text().into(),
                facts: question.facts.into_iter().map(fact).collect(),
            })),
            Shape::Tiers(raw) => contents.tiers.extend(raw.tiers.into_iter().map(tier)),
            Shape::Controls(raw) => contents.controls.extend(raw.controls.into_iter().map(control)),
            Shape::Checklist(raw) => contents.checklists.push(checklist(raw)),
            Shape::Contradictions(raw) => contents.contradictions.extend(raw.rules.into_iter().map(rule)),
            Shape::Lenses(raw) => contents.lenses.extend(raw.lenses.into_iter().map(lens)),
            Shape::Terms(raw) => contents.terms.extend(ids::<TermId>(&raw.terms)),
            Shape::Changes(raw) => contents.changes.extend(raw.changes.into_iter().map(change)),
            Shape::Sheet(raw) => contents.sheets.push(sheet::sheet(*raw)),
            Shape::Papers(raw) => contents.papers.extend(papers::papers(raw)),
        }
    }
    // By file, but those that are only offered stand behind those that somebody's law asks for.
    contents.checklists.sort_by_key(|checklist| checklist.when.is_none());
    Questionnaire::assemble(contents)
}

fn ids<T: for<'a> From<&'a str>>(raw: &[Id]) -> Vec<T> {
    raw.iter().map(|id| T::from(id.text())).collect()
}

fn law(raw: RawLaw) -> LawRegister {
    LawRegister {
        version: raw.version.value,
        as_of: Some(raw.as_of.value.checked()),
        instruments: raw
            .instruments
            .into_iter()
            .map(|raw| Instrument { id: raw.id.text().into(), when: raw.when.as_ref().map(condition) })
            .collect(),
        citations: raw
            .citations
            .into_iter()
            .map(|raw| Citation {
                id: raw.id.text().into(),
                instrument: raw.instrument.text().into(),
                status: raw.status,
                confirmed: raw.confirmed,
                printable: raw.printable,
                as_of: raw.as_of.value.checked(),
                last_checked: raw.last_checked.value.checked(),
                link: raw.link.map(|link| link.value),
            })
            .collect(),
    }
}

fn fact(raw: RawFact) -> Fact {
    Fact {
        id: raw.id.text().into(),
        kind: raw.kind,
        values: ids::<ValueId>(&raw.values),
        not_sure: raw.not_sure.map(|value| value.text().into()),
        when: raw.when.as_ref().map(condition),
        platform: raw.platform,
    }
}

fn tier(raw: RawTier) -> Tier {
    Tier { id: raw.id.value, ticks: raw.ticks.into_iter().map(tick).collect() }
}

fn tick(raw: RawTick) -> Tick {
    Tick {
        id: raw.id.text().into(),
        level: raw.level.and_then(|level| u8::try_from(level.value).ok()),
        needs: raw.needs.map(|needs| TickId::from(needs.text())),
        confirms: raw.confirms,
        control: raw.control.map(|control| control.text().into()),
        effort: raw.effort.map(|effort| effort.value),
        law: ids::<CitationId>(&raw.law),
        firm_sensitive: raw.firm_sensitive,
        scenes: ids(&raw.scenes),
    }
}

fn control(raw: RawControl) -> Control {
    Control {
        id: raw.id.text().into(),
        about: raw.about.into_iter().map(|about| about.value).collect(),
        effort: raw.effort.value,
        wait: raw.wait.map(|wait| wait.value),
        depends: ids(&raw.depends),
        when: raw.when.as_ref().map(condition),
        not_applicable: raw.not_applicable,
        compensating: raw.compensating,
        law: ids(&raw.law),
        recurs: raw.recurs,
    }
}

fn checklist(raw: RawChecklist) -> Checklist {
    Checklist {
        id: raw.id.text().into(),
        version: raw.version.value,
        law_as_of: raw.law_as_of.value.checked(),
        when: raw.when.as_ref().map(condition),
        weeks: raw.weeks.value,
        steps: raw
            .steps
            .into_iter()
            .map(|step| Step {
                id: step.id.text().into(),
                weight: step.weight.value,
                entries: step.controls.into_iter().map(entry).collect(),
            })
            .collect(),
    }
}

fn entry(raw: RawEntry) -> Entry {
    let from = raw.from.and_then(|from| u8::try_from(from.value).ok()).unwrap_or(1);
    Entry {
        control: raw.control.text().into(),
        weight: raw.weight.value,
        gate: raw.gate.map(|kind| Gate { kind: kind.value, from }),
    }
}

fn rule(raw: RawRule) -> ContradictionRule {
    ContradictionRule {
        id: raw.id.text().into(),
        all: raw.all.into_iter().filter_map(|part| part_of(part.value)).collect(),
    }
}

fn part_of(raw: RawPart) -> Option<RulePart> {
    match (raw.control, raw.is, raw.when) {
        (Some(control), Some(is), None) => {
            Some(RulePart::Answer(control.text().into(), is.into_iter().map(|status| status.value).collect()))
        }
        (None, None, Some(when)) => Some(RulePart::When(condition(&when))),
        _ => None,
    }
}

fn lens(raw: RawLens) -> Lens {
    let group = |raw: RawGroup| LensGroup { id: raw.id.text().into(), controls: ids(&raw.controls) };
    let grouping = match (raw.groups, raw.from) {
        (_, Some(RawFrom::Instruments)) => Grouping::Instruments,
        (_, Some(RawFrom::Citations(instrument))) => Grouping::Citations(instrument.text().into()),
        (groups, None) => Grouping::Listed(groups.unwrap_or_default().into_iter().map(group).collect()),
    };
    Lens { id: raw.id.text().into(), grouping }
}

fn change(raw: RawChange) -> Change {
    Change { control: raw.control.text().into(), became: ids(&raw.became), since: raw.since.value }
}

fn condition(raw: &At<RawCondition>) -> Condition {
    match &raw.value {
        RawCondition::All(parts) => Condition::All(parts.iter().map(condition).collect()),
        RawCondition::Any(parts) => Condition::Any(parts.iter().map(condition).collect()),
        RawCondition::Not(part) => Condition::Not(Box::new(condition(part))),
        RawCondition::Includes(wanted) => Condition::Includes(
            wanted
                .0
                .iter()
                .map(|(name, values)| {
                    let values: Vec<String> = values.0.iter().map(|value| value.text().to_owned()).collect();
                    (name.text().to_owned(), OneOrMany::Many(values))
                })
                .collect(),
        ),
        RawCondition::AtLeast(wanted) => Condition::AtLeast(
            wanted.0.iter().map(|(tier, level)| (tier.value, u8::try_from(level.value).unwrap_or(u8::MAX))).collect(),
        ),
    }
}
