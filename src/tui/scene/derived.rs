//! What is computed from the state, once after every change.

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;
use std::rc::Rc;

use jiff::civil::Date;

use crate::{
    assessment::{Assessment, ChecklistRole, Reading},
    flow::{Flow, Gone, Progress, StepProgress},
    follow,
    plan::{self, Plan},
    questionnaire::{
        ChecklistId, Citation, ControlId, GateKind, LawStatus, PaperId, Questionnaire, RuleId, Status, StepId, TickId,
    },
    report,
    scoring::{self, FindOut, Scores},
    sheet,
};

/// Scores, routes and lists of one state.
#[derive(Debug, Clone)]
pub struct Derived {
    /// All scores.
    pub scores: Scores,
    /// Everything that is asked, in order.
    pub route: Vec<ControlId>,
    /// The first reading.
    pub first: Vec<ControlId>,
    /// Progress along the route.
    pub progress: Progress,
    /// Progress in the first reading.
    pub first_progress: Progress,
    /// Minutes left of the whole route.
    pub minutes: u32,
    /// Minutes left of the first reading.
    pub first_minutes: u32,
    /// Progress of every step.
    pub steps: Vec<StepProgress>,
    /// Controls that count as answered.
    pub answered: HashSet<ControlId>,
    /// Asked and unanswered.
    pub unanswered: Vec<ControlId>,
    /// Answered "don't know".
    pub unknown: Vec<ControlId>,
    /// Those about which a workshop disagrees.
    pub split: Vec<ControlId>,
    /// Flagged.
    pub flagged: Vec<ControlId>,
    /// Contradictions, with the controls that they are about.
    pub contradictions: Vec<(RuleId, Vec<ControlId>)>,
    /// What was answered and the packs no longer have.
    pub gone: Vec<Gone>,
    /// What should stay out of the chat until it is decided.
    pub interim: Vec<TickId>,
    /// The checklists of the packs and how they count.
    pub roles: Vec<(ChecklistId, ChecklistRole)>,
    /// The draft papers that may concern the company.
    pub papers: Vec<PaperId>,
    after_must_haves: OnceCell<Scores>,
    gaps: OnceCell<Vec<plan::Action>>,
    find_out: OnceCell<Vec<FindOut>>,
    again: OnceCell<Vec<sheet::Due>>,
    due: OnceCell<Vec<follow::Due>>,
    plan: OnceCell<Plan>,
    asking: RefCell<Option<Rc<Asking>>>,
}

/// One control as it is asked.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The control.
    pub control: ControlId,
    /// The checklist where it is asked, its step, the number of that step and how many there are.
    pub place: Option<(ChecklistId, StepId, usize, usize)>,
    /// The status that counts; none while a workshop disagrees.
    pub status: Option<Status>,
    /// Whether a workshop disagrees about it.
    pub split: bool,
    /// The statuses that are offered.
    pub offered: Vec<Status>,
    /// Its hardest gate that may be active.
    pub gate: Option<GateKind>,
    /// The status of the law behind it.
    pub law: LawStatus,
    /// The citations that may apply.
    pub citations: Vec<Citation>,
}

fn owned(ids: &[&ControlId]) -> Vec<ControlId> {
    ids.iter().map(|id| (*id).clone()).collect()
}

impl Derived {
    /// Computes everything.
    pub fn new(packs: &Questionnaire, assessment: &Assessment, today: Date) -> Self {
        let flow = Flow::new(packs, assessment);
        let (route, first) = (flow.route(), flow.first_reading());
        let review = flow.review();
        Self {
            scores: scoring::score_flow(&flow, today),
            progress: flow.progress(&route),
            first_progress: flow.progress(&first),
            minutes: flow.minutes_left(&route),
            first_minutes: flow.first_minutes_left(),
            steps: flow.steps(),
            answered: route.iter().filter(|id| flow.is_answered(id)).map(|id| (*id).clone()).collect(),
            unanswered: owned(&review.unanswered),
            unknown: owned(&review.unknown),
            split: owned(&review.split),
            flagged: owned(&review.flagged),
            contradictions: review
                .contradictions
                .iter()
                .map(|found| (found.rule.clone(), owned(&found.controls)))
                .collect(),
            gone: flow.gone(),
            interim: flow.interim(None).ticks.iter().map(|tick| tick.id.clone()).collect(),
            roles: packs.checklists.iter().map(|list| (list.id.clone(), flow.reading().role(list))).collect(),
            papers: report::papers(&flow).map(|paper| paper.id.clone()).collect(),
            route: owned(&route),
            first: owned(&first),
            after_must_haves: OnceCell::new(),
            gaps: OnceCell::new(),
            find_out: OnceCell::new(),
            again: OnceCell::new(),
            due: OnceCell::new(),
            plan: OnceCell::new(),
            asking: RefCell::new(None),
        }
    }

    /// Returns the scores with every open must-have in place.
    pub fn after_must_haves(&self, packs: &Questionnaire, assessment: &Assessment, today: Date) -> &Scores {
        let after = || scoring::whatif::after_must_haves(packs, assessment, &self.scores, today);
        self.after_must_haves.get_or_init(after)
    }

    /// Returns what is known to be missing, in the order of work: must-haves, should-haves, then cheapest first.
    pub fn gaps(&self, packs: &Questionnaire, assessment: &Assessment) -> &[plan::Action] {
        self.gaps.get_or_init(|| {
            let mut actions = plan::actions(packs, assessment, &self.scores);
            actions.retain(|action| !action.find_out);
            actions
        })
    }

    /// Returns what to find out first.
    pub fn find_out(&self) -> &[FindOut] {
        self.find_out.get_or_init(|| self.scores.find_out_first())
    }

    /// Returns what is done again and again by the sheets, most urgent first.
    pub fn again(&self, reading: &Reading<'_>, today: Date) -> &[sheet::Due] {
        self.again.get_or_init(|| sheet::due(reading, today))
    }

    /// Returns everything that is due, most urgent first.
    pub fn due(&self, reading: &Reading<'_>, today: Date) -> &[follow::Due] {
        self.due.get_or_init(|| follow::due(reading, today))
    }

    /// Returns the plan.
    pub fn plan(&self, reading: &Reading<'_>, today: Date) -> &Plan {
        self.plan.get_or_init(|| plan::plan(reading.questionnaire, reading.assessment, &self.scores, today))
    }

    /// Returns how a control is asked; remembered for the last one.
    pub fn asking(&self, packs: &Questionnaire, assessment: &Assessment, control: &ControlId) -> Rc<Asking> {
        if let Some(known) = self.asking.borrow().as_ref().filter(|known| known.control == *control) {
            return Rc::clone(known);
        }
        let flow = Flow::new(packs, assessment);
        let found = flow.find(control.as_str());
        let place = found.map(|asked| {
            let steps = &asked.place.checklist.steps;
            let at = steps.iter().position(|step| step.id == asked.place.step.id).unwrap_or(0);
            (asked.place.checklist.id.clone(), asked.place.step.id.clone(), at + 1, steps.len())
        });
        let known = packs.control(control.as_str());
        let asking = Rc::new(Asking {
            control: control.clone(),
            place,
            status: flow.status(control).filter(|_| flow.split(control).is_none()),
            split: flow.split(control).is_some(),
            offered: flow.offered(control),
            gate: flow.gate(control),
            law: known.map_or(LawStatus::OurAdvice, |known| flow.law_status(known)),
            citations: known.map_or_else(Vec::new, |known| flow.citations(known).into_iter().cloned().collect()),
        });
        *self.asking.borrow_mut() = Some(Rc::clone(&asking));
        asking
    }
}
