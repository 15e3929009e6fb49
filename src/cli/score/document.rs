//! `portolan score --json`: everything that was computed, as JSON. Versioned; fields are only ever added.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::sheets::Sheets;
use crate::{
    assessment::{Assessment, ChecklistRole, Decision},
    chart::Chart,
    flow::{Flow, Group, Standing},
    questionnaire::{ControlId, GateKind, LawStatus, Lens, Status, TierId},
    scoring::{
        ChecklistScore, Colour, ControlScore, Counted, Decider, DepartmentScore, GateState, Points, Range, Residual,
        Scores, StepScore, Twice, decimal, fraction, shown_points,
    },
};

/// The version of the JSON form.
pub const SCHEMA_VERSION: u32 = 1;

/// Decimals are cut here; fractions are exact.
const PLACES: u32 = 6;

/// An exact number.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Exact {
    /// In lowest terms, as "813/16", or "51" where it is whole.
    exact: String,
    /// As a decimal of at most six places.
    decimal: String,
}

impl From<&Points> for Exact {
    fn from(points: &Points) -> Self {
        Self { exact: fraction(points), decimal: decimal(points, PLACES) }
    }
}

/// Points of 100, at worst or at best.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Shown {
    #[serde(flatten)]
    number: Exact,
    /// As people see it: rounded half up, but down where rounding would cross 50 or 75.
    shown: u8,
}

impl From<&Points> for Shown {
    fn from(points: &Points) -> Self {
        Self { number: points.into(), shown: shown_points(points) }
    }
}

/// The score of one assessment on one day.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document {
    /// 1.
    schema_version: u32,
    /// The organisation's name as typed; may be empty.
    title: String,
    /// The day as of which it was scored.
    #[schemars(with = "String")]
    date: Date,
    /// SHA-256 over the packs.
    packs: String,
    verdict: Verdict,
    /// How much is at stake, 1 to 4: the highest department's.
    exposure: Twice<u8>,
    checklists: Vec<Checklist>,
    departments: Vec<Department>,
    /// Not known or disagreed about, most urgent first.
    find_out_first: Vec<FindOut>,
    /// The same answers in other orders; they never score.
    lenses: Vec<LensSeen>,
    sheets: Sheets,
    /// From each department to everybody who can reach its data.
    chart: Chart,
}

#[derive(Debug, Serialize, JsonSchema)]
struct LensSeen {
    id: String,
    groups: Vec<GroupSeen>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct GroupSeen {
    /// The group's own id, or that of the instrument or citation that makes it.
    id: String,
    controls: Vec<Seen>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Seen {
    id: String,
    standing: Standing,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Verdict {
    /// The worst checklist in the verdict.
    checklist: Option<String>,
    /// Red is not ready, amber partly ready, green ready.
    colour: Option<Twice<Colour>>,
    departments_assessed: usize,
    departments: usize,
    scope_incomplete: bool,
    /// Gates closed by something else that is accepted.
    accepted: Vec<String>,
    deciders: Vec<Decides>,
}

/// What would settle it: the answer to a control, or a tier of a department ("all" for mobility: the platform's).
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Decides {
    Control { control: String },
    Tier { department: String, tier: TierId },
}

#[derive(Debug, Serialize, JsonSchema)]
struct Checklist {
    id: String,
    role: ChecklistRole,
    version: String,
    #[schemars(with = "String")]
    law_as_of: Option<Date>,
    /// Don't know and unanswered as 0, the lowest answer where a workshop disagrees.
    low: Option<Shown>,
    /// Don't know and unanswered as 1, the highest answer where a workshop disagrees.
    high: Option<Shown>,
    /// 100 less the distance of Low and High.
    known: Option<Exact>,
    /// By points alone.
    band: Option<Twice<Colour>>,
    /// After gates.
    colour: Option<Twice<Colour>>,
    asked: usize,
    answered: usize,
    unknown: usize,
    /// Answers about which a workshop disagrees; they count as answered.
    split: usize,
    in_place: usize,
    in_place_with_evidence: usize,
    /// Points that are work only started.
    started: Exact,
    /// Share of 100 that does not apply.
    not_applicable: Exact,
    /// Where too much does not apply: the score as if it were not in place.
    scope_reduced: Option<AsIf>,
    steps: Vec<Step>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct AsIf {
    low: Shown,
    high: Shown,
    colour: Twice<Colour>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Step {
    id: String,
    /// Of 100; 0 where nothing in it is counted.
    points: Exact,
    low: Exact,
    high: Exact,
    controls: Vec<Control>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Control {
    id: String,
    weight: u32,
    /// As it counts: an answer that the packs refuse is none, where a workshop disagrees it is the lowest.
    status: Option<Status>,
    /// Whether a workshop disagrees: low takes the lowest, high the highest answer given.
    split: bool,
    /// How many hands were raised for each answer, by its id, while a workshop disagrees.
    hands: BTreeMap<String, u32>,
    counted: Counted,
    /// Its share of 100.
    points: Exact,
    /// Between 0 and 1; none where not known or disagreed about.
    value: Option<Exact>,
    low: Exact,
    high: Exact,
    /// What setting it in place adds to Low.
    gain: Exact,
    gate: Option<Gate>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Gate {
    kind: GateKind,
    /// The exposure from which it is active; none where only wide roles make it a gate.
    from: Option<u8>,
    active: Twice<bool>,
    /// Whether wide roles make it a should-have, whatever the exposure.
    by_roles: Twice<bool>,
    open: Twice<bool>,
    /// Whether something else closes it, accepted by name.
    accepted: bool,
    law: LawStatus,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Department {
    id: String,
    /// As typed; empty for the whole company.
    name: String,
    sensitivity: Twice<u8>,
    roles: Twice<u8>,
    mobility: Twice<u8>,
    reach: Twice<u8>,
    exposure: Twice<u8>,
    /// Tiers without any tick.
    not_assessed: Vec<TierId>,
    band: Option<Twice<Colour>>,
    residual: Option<Twice<Residual>>,
    decision: Option<Twice<Decision>>,
    /// A decision against the table.
    r#override: Option<Overridden>,
    deciders: Vec<Decides>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Overridden {
    decision: Decision,
    name: String,
    reason: String,
    #[schemars(with = "String")]
    expires: Date,
    /// Whether it counts on the day.
    good: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FindOut {
    control: String,
    gate: Option<GateKind>,
    /// Between worst and best.
    points: Exact,
    unanswered: bool,
    /// Whether a workshop disagrees, rather than nobody knowing.
    split: bool,
}

impl Document {
    /// Puts together what was computed.
    pub fn new(flow: &Flow<'_>, scores: &Scores, date: Date) -> Self {
        let (questionnaire, assessment) = (flow.questionnaire(), flow.assessment());
        let verdict = &scores.verdict;
        Self {
            schema_version: SCHEMA_VERSION,
            title: assessment.title.clone(),
            date,
            packs: questionnaire.digest.clone(),
            verdict: Verdict {
                checklist: verdict.checklist.as_ref().map(ToString::to_string),
                colour: verdict.colour,
                departments_assessed: verdict.departments.0,
                departments: verdict.departments.1,
                scope_incomplete: verdict.scope_incomplete,
                accepted: verdict.accepted.iter().map(ToString::to_string).collect(),
                deciders: verdict.deciders.iter().map(Decides::from).collect(),
            },
            exposure: scores.exposure,
            checklists: scores.checklists.iter().map(|score| checklist(flow, score)).collect(),
            departments: scores.departments.iter().map(|score| department(assessment, score)).collect(),
            find_out_first: scores
                .find_out_first()
                .into_iter()
                .map(|it| FindOut {
                    control: it.control.to_string(),
                    gate: it.gate,
                    points: (&it.points).into(),
                    unanswered: it.unanswered,
                    split: it.split,
                })
                .collect(),
            lenses: questionnaire.lenses.iter().map(|seen| lens(flow, seen)).collect(),
            sheets: Sheets::new(&flow.reading(), date),
            chart: Chart::of(&flow.reading()),
        }
    }
}

fn lens<'a>(flow: &Flow<'a>, lens: &'a Lens) -> LensSeen {
    let seen = |(id, standing): (&ControlId, Standing)| Seen { id: id.to_string(), standing };
    let group =
        |it: Group<'_>| GroupSeen { id: it.id.to_owned(), controls: it.controls.into_iter().map(seen).collect() };
    LensSeen { id: lens.id.to_string(), groups: flow.groups(lens).into_iter().map(group).collect() }
}

impl From<&Decider> for Decides {
    fn from(decider: &Decider) -> Self {
        match decider {
            Decider::Control(control) => Self::Control { control: control.to_string() },
            Decider::Tier(department, tier) => Self::Tier { department: department.0.clone(), tier: *tier },
        }
    }
}

fn checklist(flow: &Flow<'_>, score: &ChecklistScore) -> Checklist {
    let pack = flow.questionnaire().checklist(score.checklist.as_str());
    let of = |part: fn(&Range) -> &Points| score.range.as_ref().map(|range| part(range).into());
    Checklist {
        id: score.checklist.to_string(),
        role: score.role,
        version: pack.map(|pack| pack.version.clone()).unwrap_or_default(),
        law_as_of: pack.map(|pack| pack.law_as_of),
        low: of(|range| &range.low),
        high: of(|range| &range.high),
        known: score.range.as_ref().map(|range| (&range.known()).into()),
        band: score.band,
        colour: score.colour,
        asked: score.asked,
        answered: score.answered,
        unknown: score.unknown,
        split: score.split,
        in_place: score.evidence.1,
        in_place_with_evidence: score.evidence.0,
        started: (&score.started).into(),
        not_applicable: (&score.not_applicable).into(),
        scope_reduced: score.scope_reduced.as_ref().map(|as_if| AsIf {
            low: (&as_if.range.low).into(),
            high: (&as_if.range.high).into(),
            colour: as_if.colour,
        }),
        steps: score.steps.iter().map(|score| step(flow, score)).collect(),
    }
}

fn step(flow: &Flow<'_>, score: &StepScore) -> Step {
    Step {
        id: score.step.to_string(),
        points: (&score.points).into(),
        low: (&score.range.low).into(),
        high: (&score.range.high).into(),
        controls: score.controls.iter().map(|score| control(flow, score)).collect(),
    }
}

fn control(flow: &Flow<'_>, score: &ControlScore) -> Control {
    let vote = flow.assessment().votes.get(&score.control).filter(|_| score.split);
    Control {
        id: score.control.to_string(),
        weight: score.weight,
        status: score.status,
        split: score.split,
        hands: vote.into_iter().flat_map(|vote| &vote.hands).map(|(it, n)| (it.id().to_owned(), *n)).collect(),
        counted: score.counted,
        points: (&score.points).into(),
        value: score.value().as_ref().map(Exact::from),
        low: (&score.low).into(),
        high: (&score.high).into(),
        gain: (&score.gain).into(),
        gate: score.gate.as_ref().map(gate),
    }
}

fn gate(state: &GateState) -> Gate {
    let GateState { kind, from, active, by_roles, open, accepted, law } = state.clone();
    Gate { kind, from, active, by_roles, open, accepted, law }
}

fn department(assessment: &Assessment, score: &DepartmentScore) -> Department {
    let known = assessment.department(&score.department);
    let set = known.and_then(|known| known.overridden.as_ref());
    Department {
        id: score.department.0.clone(),
        name: known.map(|known| known.name.clone()).unwrap_or_default(),
        sensitivity: score.sensitivity,
        roles: score.roles,
        mobility: score.mobility,
        reach: score.reach,
        exposure: score.exposure,
        not_assessed: score.not_assessed.clone(),
        band: score.band,
        residual: score.residual,
        decision: score.decision,
        r#override: set.map(|set| Overridden {
            decision: set.decision,
            name: set.name.clone(),
            reason: set.reason.clone(),
            expires: set.expires,
            good: score.overridden,
        }),
        deciders: score.deciders.iter().map(Decides::from).collect(),
    }
}
