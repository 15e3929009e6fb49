//! What several pages need, derived once.

use std::collections::HashSet;

use jiff::{ToSpan, civil::Date};

use super::{
    Inline, Input, Kind, Part, Run,
    annex::{self, Chapter},
    blank, handout, owners, papers,
    words::{NONE, Words, bold, typed, typed_most},
};
use crate::{
    args,
    assessment::{Body, Decision, Department, DepartmentId},
    flow::Progress,
    i18n::Args,
    plan::{Action, Plan, Planned},
    questionnaire::{ChecklistId, ControlId, GateKind, PaperId},
    scoring::{ChecklistScore, Decider, DepartmentScore, OpenGate, Points, Scores, shown, whatif},
};

/// For how many months a statement is good.
const MONTHS_VALID: i32 = 6;
/// How long a name may be where room is fixed; the whole name stands in a table elsewhere.
pub(super) const SHORT_NAME: usize = 36;
/// The longest name of a company that is printed: the cover is one sheet.
const LONGEST_TITLE: usize = 160;

/// A page by its content, in the order of the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Cover,
    Board,
    Scope,
    Chart,
    Steps(ChecklistId),
    Gaps,
    Departments,
    Plan,
    Unknown,
    Method,
    Statement,
    Paper(PaperId),
    PaperNotes,
    /// The handout of a group of departments.
    Handout(usize),
    Blank,
    BlankTiers,
    BlankFirst,
    BlankRest(ChecklistId),
    /// The sheet of a person.
    Owner(usize),
    Nobody,
    Annex(Chapter),
}

impl Place {
    /// Returns the id of the page.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Cover => "cover".to_owned(),
            Self::Board => "board".to_owned(),
            Self::Scope => "scope".to_owned(),
            Self::Chart => "chart".to_owned(),
            Self::Steps(checklist) => format!("steps-{checklist}"),
            Self::Gaps => "gaps".to_owned(),
            Self::Departments => "departments".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Unknown => "unknown".to_owned(),
            Self::Method => "method".to_owned(),
            Self::Statement => "statement".to_owned(),
            Self::Paper(paper) => format!("paper-{paper}"),
            Self::PaperNotes => "notes".to_owned(),
            Self::Handout(0) => "handout".to_owned(),
            Self::Handout(at) => format!("handout-{}", at + 1),
            Self::Blank => "blank".to_owned(),
            Self::BlankTiers => "blank-tiers".to_owned(),
            Self::BlankFirst => "blank-first".to_owned(),
            Self::BlankRest(checklist) => format!("blank-{checklist}"),
            Self::Owner(at) => format!("owner-{}", at + 1),
            Self::Nobody => "nobody".to_owned(),
            Self::Annex(chapter) => chapter.id(),
        }
    }
}

/// A department with its score and what it is called.
#[derive(Debug, Clone)]
pub(super) struct Seat<'a> {
    pub(super) department: &'a Department,
    pub(super) score: &'a DepartmentScore,
    pub(super) name: String,
}

impl Seat<'_> {
    /// Says whether all three tiers are assessed.
    pub(super) fn is_assessed(&self) -> bool {
        self.score.not_assessed.is_empty()
    }

    /// Returns what is decided in both readings, an override that is good first; where both readings only agree that
    /// the work cannot simply stay, the milder of the two.
    pub(super) fn decided(&self) -> Option<Decision> {
        if let Some(set) = self.department.overridden.as_ref().filter(|_| self.score.overridden) {
            return Some(set.decision);
        }
        let decision = self.score.decision?;
        decision.agreed().or_else(|| Some(decision.best.min(decision.worst)).filter(|mild| *mild > Decision::Keep))
    }

    /// Says whether the decision is open between two.
    pub(super) fn is_open(&self) -> bool {
        !self.score.overridden && self.score.decision.is_some_and(|decision| decision.agreed().is_none())
    }
}

/// What several pages need.
pub(super) struct Context<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) words: Words<'a>,
    pub(super) kind: Kind,
    pub(super) places: Vec<Place>,
    pub(super) organisation: String,
    pub(super) data_code: String,
    pub(super) progress: Progress,
    /// Departments in the order of the state.
    pub(super) seats: Vec<Seat<'a>>,
    /// Must-haves of the verdict that are or may be open.
    pub(super) musts: Vec<OpenGate>,
    /// Should-haves of the verdict that are or may be open.
    pub(super) shoulds: Vec<OpenGate>,
    /// The scores with every open must-have in place that nobody left out of the plan by hand.
    pub(super) after_musts: Scores,
    /// The scores with these and everything planned in place; a must-have that nobody can plan yet counts too.
    pub(super) after_all: Scores,
}

impl<'a> Context<'a> {
    pub(super) fn new(kind: Kind, input: &'a Input<'a>) -> Self {
        let words = Words(input.catalog);
        let organisation = Some(typed_most(&input.assessment.title, LONGEST_TITLE)).filter(|name| !name.is_empty());
        let code = |from: usize, to: usize| input.digest.get(from..to).unwrap_or_default().to_uppercase();
        let only = input.assessment.departments.len() == 1;
        let name = |department: &Department| match typed(&department.name) {
            name if !name.is_empty() => name,
            _ if department.id.is_whole() && only => words.text("department-whole"),
            _ if department.id.is_whole() => words.attr("department-whole", "rest"),
            _ => words.text("report-department-unnamed"),
        };
        let seats = input
            .assessment
            .departments
            .iter()
            .zip(&input.scores.departments)
            .map(|(department, score)| Seat { department, score, name: name(department) })
            .collect();
        let musts = input.scores.open_gates(GateKind::Hard);
        let planned = input.plan.planned.iter().map(|planned| planned.action.change());
        let kept = || musts.iter().map(|gate| &gate.control).filter(|control| !is_left_out(&input.plan, control));
        let all: Vec<Body> = planned.chain(kept().map(whatif::fix)).collect();
        Self {
            after_musts: whatif::fixed(input.questionnaire, input.assessment, kept(), input.today),
            after_all: whatif::with(input.questionnaire, input.assessment, &all, input.today),
            input,
            words,
            kind,
            places: places(kind, input),
            organisation: organisation.unwrap_or_else(|| words.text("report-unnamed")),
            data_code: format!("{} {}", code(0, 4), code(4, 8)).trim().to_owned(),
            progress: input.flow.progress(&input.flow.route()),
            seats,
            musts,
            shoulds: input.scores.open_gates(GateKind::Soft),
        }
    }

    /// Says whether questions are still open.
    pub(super) fn is_unfinished(&self) -> bool {
        !self.progress.is_complete() || self.progress.total == 0
    }

    /// Returns "in progress, 20 of 34" while questions are open.
    pub(super) fn progress_label(&self) -> Option<String> {
        let Progress { answered, total } = self.progress;
        self.is_unfinished().then(|| self.words.say("in-progress", &args![answered = answered, total = total]))
    }

    /// Returns how many of the open must-haves may turn out to be in place.
    pub(super) fn musts_unknown(&self) -> usize {
        self.musts.iter().filter(|gate| !gate.certain).count()
    }

    /// Returns a run with the number of a page; none where the report lacks it.
    pub(super) fn page_number(&self, place: &Place) -> Option<Run> {
        let at = self.places.iter().position(|known| known == place)?;
        Some(Run { page: Some(at), ..Run::new((at + 1).to_string()) })
    }

    /// Returns a message with `$page`, the number of a page.
    pub(super) fn with_page(&self, id: &str, place: &Place, args: Args<'_>) -> Inline {
        let number = self.page_number(place).unwrap_or_else(|| Run::new(NONE));
        self.words.marked(id, args, &[("page", number)])
    }

    /// Returns the checklist that the verdict takes.
    pub(super) fn headline(&self) -> Option<&'a ChecklistScore> {
        self.input.scores.headline()
    }

    /// Returns Low and High of the headline, as shown.
    pub(super) fn range(&self) -> Option<(u8, u8)> {
        self.headline().and_then(|score| score.range.as_ref()).map(shown)
    }

    /// Returns Low and High of the headline of other scores, as shown.
    pub(super) fn range_of(scores: &Scores) -> Option<(u8, u8)> {
        scores.headline().and_then(|score| score.range.as_ref()).map(shown)
    }

    /// Returns the target in points.
    pub(super) fn target(&self) -> u8 {
        self.input.assessment.target.points
    }

    /// Returns the name of a checklist.
    pub(super) fn checklist_name(&self, id: &ChecklistId) -> String {
        self.words.text(&format!("checklist-{id}"))
    }

    /// Returns the title of a control.
    pub(super) fn title(&self, control: &ControlId) -> String {
        self.words.attr(&format!("control-{control}"), "title")
    }

    /// Returns titles of controls.
    pub(super) fn titles<'b>(&self, controls: impl IntoIterator<Item = &'b ControlId>) -> Vec<String> {
        controls.into_iter().map(|control| self.title(control)).collect()
    }

    /// Returns what settles something open, in words.
    pub(super) fn decider(&self, decider: &Decider) -> String {
        match decider {
            Decider::Control(control) => self.title(control),
            Decider::Tier(department, tier) => {
                let tier = self.words.text(&format!("tier-{}", tier.id()));
                if department.is_whole() && self.seats.len() > 1 {
                    return self.words.say("report-decider-platform", &args![tier = tier]);
                }
                let name = self.seat(department).map(|seat| typed_most(&seat.name, SHORT_NAME));
                let name = name.unwrap_or_else(|| self.words.text("department-whole"));
                self.words.say("report-decider-tier", &args![tier = tier, department = name])
            }
        }
    }

    /// Finds a department.
    pub(super) fn seat(&self, id: &DepartmentId) -> Option<&Seat<'a>> {
        self.seats.iter().find(|seat| seat.department.id == *id)
    }

    /// Returns every gap with the action that closes it: in the order of the plan, then those that it leaves out.
    pub(super) fn gaps(&self) -> impl Iterator<Item = (&'a ControlId, &'a Action)> {
        let plan = &self.input.plan;
        let planned = plan.planned.iter().map(|planned| &planned.action).chain(&plan.overflow);
        let all = planned.chain(plan.left_out.iter().map(|left| &left.action));
        all.filter_map(|action| Some((action.control()?, action)))
    }

    /// Returns the open must-haves: those to be closed, and those that somebody left out of the plan by hand.
    pub(super) fn musts_by_plan(&self) -> (Vec<&ControlId>, Vec<&ControlId>) {
        let all = self.musts.iter().map(|gate| &gate.control);
        all.partition(|control| !is_left_out(&self.input.plan, control))
    }

    /// Returns the open must-haves by name.
    pub(super) fn must_ids(&self) -> HashSet<&ControlId> {
        self.musts.iter().map(|gate| &gate.control).collect()
    }

    /// Returns the owner of a control as typed, cleaned; empty where nobody is named.
    pub(super) fn owner(&self, control: &ControlId) -> String {
        self.input.assessment.answers.get(control).map(|answer| typed(&answer.owner)).unwrap_or_default()
    }

    /// Returns the last working day (Monday to Friday) of a number of weeks from today on. Every page, sheet and calendar
    /// that names a day for what is planned by weeks takes it from here, so that they name the same.
    pub(super) fn after_weeks(&self, weeks: &Points) -> Option<Date> {
        use num_traits::ToPrimitive;
        let days = (weeks * Points::from_integer(7.into())).ceil().to_integer().to_i64()?;
        let last = self.input.today.checked_add((days - 1).max(0).days()).ok()?;
        // From Monday 0: Saturday is one day behind Friday, Sunday two.
        let weekend = i64::from((last.weekday().to_monday_zero_offset() - 4).max(0));
        let friday = last.checked_sub(weekend.days()).ok()?;
        if friday < self.input.today { last.checked_add((3 - weekend).days()).ok() } else { Some(friday) }
    }

    /// Returns the last working day of the week in which the plan has the firm's own work on an action done.
    pub(super) fn planned_day(&self, planned: &Planned) -> Option<Date> {
        self.after_weeks(&planned.end.ceil())
    }

    /// Returns "by 18 Dec 2026"; of a day before the report's, that it has passed.
    pub(super) fn due(&self, due: Date) -> String {
        let id = if due < self.input.today { "report-due-past" } else { "report-due" };
        self.words.say(id, &args![date = due])
    }

    /// Returns a date as in narrow columns, with a small line where it has passed.
    pub(super) fn date_parts(&self, date: Date) -> Vec<Part> {
        let past = (date < self.input.today).then(|| Part::Small(Inline::quiet(self.words.text("report-past-due"))));
        std::iter::once(Part::Text(Inline::plain(self.words.date(date)))).chain(past).collect()
    }

    /// Returns an amount of money in words; none without a rate.
    pub(super) fn money(&self, amount: Option<&Points>) -> Option<String> {
        let half = Points::new(1.into(), 2.into());
        let amount = self.words.0.number((amount? + half).floor());
        let currency = self.input.assessment.pace.currency.as_deref().map(|code| typed_most(code, 3));
        Some(match currency.filter(|code| !code.is_empty()) {
            Some(currency) => self.words.say("report-money", &args![currency = currency, amount = amount]),
            None => self.words.say("report-money-plain", &args![amount = amount]),
        })
    }

    /// Returns the day of the last answer; none in an empty assessment.
    pub(super) fn answered_on(&self) -> Option<Date> {
        self.input.assessment.answered.get(..10).and_then(|day| day.parse().ok())
    }

    /// Returns the last day on which a statement of these answers is good.
    pub(super) fn valid_until(&self) -> Option<Date> {
        let from = self.answered_on()?.min(self.input.today);
        from.checked_add(MONTHS_VALID.months()).ok()?.yesterday().ok()
    }

    /// Returns Bold words of the document.
    pub(super) fn bold(&self, id: &str) -> Inline {
        Inline(vec![bold(self.words.text(id))])
    }
}

/// Says whether somebody left a control out of the plan by hand.
fn is_left_out(plan: &Plan, control: &ControlId) -> bool {
    plan.left_out.iter().any(|left| left.by_hand && left.action.is_about(control))
}

/// Returns the pages of a kind, in order.
fn places(kind: Kind, input: &Input<'_>) -> Vec<Place> {
    match kind {
        Kind::Board => board_places(input),
        Kind::Papers => paper_places(input),
        Kind::Handout => handout::places(input),
        Kind::Blank => blank::places(input),
        Kind::Owners => owners::places(input),
        Kind::Annex => annex_places(input),
        Kind::Short => short_places(),
    }
}

fn short_places() -> Vec<Place> {
    vec![Place::Cover, Place::Board, Place::Gaps, Place::Departments, Place::Plan, Place::Statement]
}

fn board_places(input: &Input<'_>) -> Vec<Place> {
    let live = input.scores.checklists.iter().filter(|score| score.asked > 0);
    let steps = live.map(|score| Place::Steps(score.checklist.clone()));
    let before = [Place::Cover, Place::Board, Place::Scope, Place::Chart].into_iter();
    before
        .chain(steps)
        .chain([Place::Gaps, Place::Departments, Place::Plan, Place::Unknown, Place::Method, Place::Statement])
        .collect()
}

fn annex_places(input: &Input<'_>) -> Vec<Place> {
    std::iter::once(Place::Cover).chain(annex::chapters(input).into_iter().map(Place::Annex)).collect()
}

/// The drafts that may concern the company, or the one that is wanted; then the notes on them.
fn paper_places(input: &Input<'_>) -> Vec<Place> {
    let wanted = |id: &PaperId| input.paper.as_ref().is_none_or(|paper| paper == id);
    let ids = papers::papers(&input.flow).map(|paper| &paper.id).filter(|id| wanted(id));
    let mut places: Vec<Place> = ids.cloned().map(Place::Paper).collect();
    if !places.is_empty() {
        places.push(Place::PaperNotes);
    }
    places
}
