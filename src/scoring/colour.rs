//! Band by points, colour by band and gates, the verdict.

use super::{Case, ChecklistScore, Colour, GateState, Points, Twice, Verdict, points::whole};
use crate::{
    assessment::ChecklistRole,
    flow::Flow,
    questionnaire::{GateKind, TierId},
};

/// From here on amber.
const AMBER: u32 = 50;
/// From here on green.
const GREEN: u32 = 75;

/// Returns the band of exact points.
pub fn band(points: &Points) -> Colour {
    if *points < whole(AMBER) {
        Colour::Red
    } else if *points < whole(GREEN) {
        Colour::Amber
    } else {
        Colour::Green
    }
}

impl Colour {
    /// Returns the colour one step lower; red stays red.
    pub fn lower(self) -> Self {
        match self {
            Self::Green => Self::Amber,
            Self::Amber | Self::Red => Self::Red,
        }
    }

    /// Lowers the band while a must-have is open and keeps it off green while a should-have is.
    pub(super) fn after(self, hard_open: bool, soft_open: bool) -> Self {
        let lowered = if hard_open { self.lower() } else { self };
        if soft_open { lowered.min(Self::Amber) } else { lowered }
    }
}

/// Orders gates before none, must-haves before should-haves.
pub(super) fn rank(gate: Option<GateKind>) -> u8 {
    match gate {
        Some(GateKind::Hard) => 0,
        Some(GateKind::Soft) => 1,
        None => 2,
    }
}

/// Returns the colour of a checklist in one reading.
pub(super) fn colour<'a>(points: &Points, gates: impl Iterator<Item = &'a GateState>, reading: Case) -> Colour {
    let (mut hard, mut soft) = (false, false);
    for gate in gates.filter(|gate| *gate.open.at(reading)) {
        match gate.kind_at(reading) {
            Some(GateKind::Hard) => hard = true,
            Some(GateKind::Soft) => soft = true,
            None => {}
        }
    }
    band(points).after(hard, soft)
}

/// Says whether the firm sends, or may send, data that no department has.
pub(super) fn scope_incomplete(flow: &Flow<'_>) -> bool {
    let assessment = flow.assessment();
    let sends = assessment.profile.get("firm-sensitive").is_some_and(|answer| {
        let not_sure = flow.questionnaire().fact("firm-sensitive").and_then(|fact| fact.not_sure.as_ref());
        answer.values.contains("yes") || not_sure.is_some_and(|value| answer.values.contains(value))
    });
    let ticks = flow.questionnaire().tier(TierId::Sensitivity).map_or(&[][..], |tier| &tier.ticks);
    let found = ticks
        .iter()
        .filter(|tick| tick.firm_sensitive)
        .any(|tick| assessment.departments.iter().any(|department| department.sensitivity.ticks.contains(&tick.id)));
    sends && !found
}

/// Returns the verdict without its deciders: in each reading the worst checklist's colour; named is the worst at worst,
/// then at best, then by Low.
pub(super) fn verdict(flow: &Flow<'_>, checklists: &[ChecklistScore]) -> Verdict {
    let live = || {
        checklists
            .iter()
            .filter(|score| score.role == ChecklistRole::Verdict)
            .filter_map(|score| Some((score, score.colour?, score.range.as_ref()?)))
    };
    let scope_incomplete = scope_incomplete(flow);
    let cap = |colour: Colour| if scope_incomplete { colour.min(Colour::Amber) } else { colour };
    let worst = live().min_by(|(_, a, a_range), (_, b, b_range)| {
        (a.worst, a.best).cmp(&(b.worst, b.best)).then_with(|| a_range.low.cmp(&b_range.low))
    });
    let lowest = |reading| live().map(|(_, colour, _)| *colour.at(reading)).min().map(cap);
    let assessed = flow.assessment().departments.iter().filter(|known| flow.reading().stake(known).exposure.assessed);
    let mut accepted = Vec::new();
    for score in live().flat_map(|(score, _, _)| score.controls()) {
        let counts = |gate: &GateState| gate.accepted && gate.kind_at(Case::Worst).is_some();
        if score.gate.as_ref().is_some_and(counts) && !accepted.contains(&score.control) {
            accepted.push(score.control.clone());
        }
    }
    Verdict {
        checklist: worst.map(|(score, _, _)| score.checklist.clone()),
        colour: lowest(Case::Worst).zip(lowest(Case::Best)).map(|(worst, best)| Twice { worst, best }),
        departments: (assessed.count(), flow.assessment().departments.len()),
        scope_incomplete,
        accepted,
        deciders: Vec::new(),
    }
}
