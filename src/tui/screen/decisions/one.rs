//! One decision: the rule that led there, what would decide it, its conditions, and what can be done about it.

use ratatui::layout::Rect;

use crate::{
    args,
    assessment::{Body, Decision, DepartmentId},
    channel::in_force,
    flow::Flow,
    questionnaire::{ControlId, GateKind, TierId},
    scoring::{Case, Colour, Decider, DepartmentScore, Twice},
    text::{clean_line, width},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::{
            Page,
            channels::ChannelsPage,
            departments::Departments,
            platforms::Needs,
            question::{QuestionPage, Route},
            settle::Settle,
            tiers::TierPage,
        },
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The decision for one department.
#[derive(Debug, Clone)]
pub struct DecisionPage {
    department: DepartmentId,
    cursor: Cursor,
}

/// What a line leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Decider(Decider),
    Gate(ControlId),
    Override,
    Withdraw,
    Channels,
    Needs,
    Departments,
}

/// Lines under a heading, with the message of the heading.
type Part = (&'static str, Vec<Line>);

impl DecisionPage {
    /// Makes the page of a department.
    pub fn new(department: DepartmentId) -> Self {
        Self { department, cursor: Cursor::above() }
    }

    fn score<'s>(&self, scene: &'s Scene) -> Option<&'s DepartmentScore> {
        scene.derived().scores.department(&self.department)
    }

    fn parts(&self, scene: &Scene) -> Vec<Part> {
        let Some(score) = self.score(scene) else { return Vec::new() };
        let scores = &scene.derived().scores;
        let gates = |kind| -> Vec<Line> {
            scores.open_gates_for(score, kind).into_iter().map(|gate| Line::Gate(gate.control)).collect()
        };
        let deciders = score.deciders.iter().filter(|_| !score.overridden).cloned().map(Line::Decider).collect();
        let mut more = vec![Line::Channels];
        if Needs::concerns(scene, &self.department) {
            more.push(Line::Needs);
        }
        more.push(Line::Override);
        if scene.file.assessment.department(&self.department).is_some_and(|known| known.overridden.is_some()) {
            more.push(Line::Withdraw);
        }
        more.push(Line::Departments);
        let keeps = in_force(&scene.file.assessment, score).is_some_and(|decision| decision.best == Decision::Keep);
        let softs = if keeps { "screen-decision-conditions" } else { "screen-decision-should-haves" };
        let mut parts = vec![
            ("screen-decision-deciders", deciders),
            ("screen-decision-must-haves", gates(GateKind::Hard)),
            (softs, gates(GateKind::Soft)),
            ("screen-decision-more", more),
        ];
        parts.retain(|(_, lines)| !lines.is_empty());
        parts
    }

    fn lines(&self, scene: &Scene) -> Vec<Line> {
        self.parts(scene).into_iter().flat_map(|(_, lines)| lines).collect()
    }

    fn follow(&self, scene: &mut Scene, line: Line) -> Transition {
        match line {
            Line::Gate(control) | Line::Decider(Decider::Control(control)) => {
                Transition::Go(QuestionPage::new(scene, control, Route::Single).into())
            }
            Line::Decider(Decider::Tier(department, tier)) => {
                Transition::Go(TierPage::new(scene, department, tier, false).into())
            }
            Line::Channels => Transition::Go(ChannelsPage::default().into()),
            Line::Needs => Transition::Go(Needs::new(Some(self.department.clone())).into()),
            Line::Departments => Transition::Go(Departments::new(scene).into()),
            Line::Override if scene.is_writable() => {
                Transition::Go(Settle::decision(scene, self.department.clone()).into())
            }
            Line::Withdraw => {
                let body = Body::Override { department: self.department.clone(), set: None };
                if scene.record(body) { Transition::Stay } else { Transition::Tell("screen-read-only-refused") }
            }
            Line::Override => Transition::Tell("screen-read-only-refused"),
        }
    }

    /// Adds what holds, in a sentence, and who decided it where that was against the table.
    fn head(&self, scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, score: &DepartmentScore) {
        rows.text(0, &scene.decision_in_force(score), theme.title);
        let held = in_force(&scene.file.assessment, score).and_then(|decision| decision.agreed());
        let means = held.and_then(|decision| scene.attribute(&format!("decision-{}", decision.id()), "means"));
        if let Some(means) = means {
            rows.text(0, &means, theme.text);
        }
        let known = scene.file.assessment.department(&self.department);
        if let Some(set) = known.and_then(|known| known.overridden.as_ref()) {
            let (name, date) = (clean_line(&set.name), scene.date(set.expires));
            if score.overridden {
                let (decision, reason) = (scene.decision(set.decision), clean_line(&set.reason));
                let args = args![decision = decision, name = name, reason = reason, date = date];
                rows.text(0, &scene.tell("screen-department-overridden", &args), theme.warning);
                if let Some(table) = score.decision {
                    let args = args![decision = scene.decisions(Some(table))];
                    rows.text(0, &scene.tell("report-override-table", &args), theme.text);
                }
            } else {
                let args = args![name = name, date = set.expires];
                rows.text(0, &scene.tell("report-override-ended", &args), theme.warning);
            }
        }
        if !score.not_assessed.is_empty() {
            let missing = score.not_assessed.iter().map(|tier| scene.say(&format!("tier-{}", tier.id())));
            let missing = scene.list(&missing.collect::<Vec<_>>());
            rows.text(0, &scene.tell("screen-department-missing", &args![tiers = missing]), theme.warning);
        }
    }

    /// Returns the steps of the table that led to the decision, each with its label.
    fn steps(&self, scene: &Scene, score: &DepartmentScore) -> Vec<(String, String)> {
        let tier = |tier: TierId, twice: Twice<u8>| {
            (scene.say(&format!("tier-{}", tier.id())), scene.levels(tier, twice.best, twice.worst))
        };
        let mut steps = vec![
            tier(TierId::Sensitivity, score.sensitivity),
            tier(TierId::Roles, score.roles),
            tier(TierId::Mobility, score.mobility),
        ];
        if score.reach != score.mobility
            && let Some((_, text)) = steps.last_mut()
        {
            *text = scene.tell("screen-decision-reach", &args![level = text.as_str()]);
        }
        steps.push((scene.say("exposure"), scene.stake(score.exposure)));
        if let (Some(band), Some((checklist, own))) = (score.band, weakest(scene)) {
            let id = if band == own { "screen-decision-band" } else { "screen-decision-band-lower" };
            let args = args![band = bands(scene, band), checklist = scene.checklist(checklist)];
            steps.push((scene.say("readiness"), scene.tell(id, &args)));
        }
        steps.push((scene.say("residual"), scene.left(score.residual)));
        let rule = |decision: Decision| scene.say(&format!("screen-decision-rule-{}", decision.id()));
        match score.decision.map(|decision| (decision, decision.agreed())) {
            None => steps.push((scene.say("screen-decision-rule"), scene.say("screen-decision-no-result"))),
            Some((_, Some(decision))) => steps.push((scene.say("screen-decision-rule"), rule(decision))),
            Some((decision, None)) => {
                steps.push((scene.say("screen-decision-at-worst"), rule(decision.worst)));
                steps.push((scene.say("screen-decision-at-best"), rule(decision.best)));
            }
        }
        if let Some(rule) = interim(scene, &self.department) {
            steps.push((scene.say("screen-results-today"), rule));
        }
        if let Some(after) = scene.after_must_haves(score) {
            steps.push((scene.say("screen-decision-after"), after));
        }
        steps
    }

    /// Returns a line in words.
    fn line(&self, scene: &Scene, line: &Line) -> String {
        match line {
            Line::Decider(decider) => scene.decider(Some(&self.department), decider),
            Line::Gate(control) => scene.condition(control),
            Line::Override => scene.say("screen-department-override"),
            Line::Withdraw => scene.say("screen-department-withdraw"),
            Line::Channels => scene.say("screen-channels"),
            Line::Needs => scene.say("screen-needs"),
            Line::Departments => scene.say("screen-decision-ticks"),
        }
    }
}

/// Returns the checklist that counts with the worst band, and that band, without any gate.
fn weakest(scene: &Scene) -> Option<(&crate::questionnaire::ChecklistId, Twice<Colour>)> {
    let scores = &scene.derived().scores;
    let bands = || scores.in_verdict().filter_map(|list| Some((&list.checklist, list.band?)));
    let (checklist, _) = bands().min_by_key(|(_, band)| (band.worst, band.best))?;
    let at = |case: Case| bands().map(|(_, band)| *band.at(case)).min();
    Some((checklist, Twice { worst: at(Case::Worst)?, best: at(Case::Best)? }))
}

/// Returns a band in words, read twice.
fn bands(scene: &Scene, band: Twice<Colour>) -> String {
    let one = |band: Colour| scene.attribute(&format!("colour-{}", band.id()), "inside").unwrap_or_default();
    match band.agreed() {
        Some(band) => one(band),
        None => scene.tell("between", &args![worst = one(band.worst), best = one(band.best)]),
    }
}

/// Returns what has to stay out of the chat of a department until then; none where no rule is needed.
fn interim(scene: &Scene, department: &DepartmentId) -> Option<String> {
    let until = scene.derived().scores.interim_until()?;
    let assessment = &scene.file.assessment;
    let ticks = Flow::new(&scene.packs, assessment).interim(Some(assessment.department(department)?)).ticks;
    let names: Vec<String> = ticks.iter().map(|tick| scene.tick_name(TierId::Sensitivity, &tick.id)).collect();
    (!names.is_empty()).then(|| scene.tell(&format!("interim-{}", until.id()), &args![list = scene.list(&names)]))
}

impl Scene {
    /// Returns an open question with who sees to it and by when, where that is said.
    pub fn condition(&self, control: &ControlId) -> String {
        let title = self.name_of(control);
        let answer = self.file.assessment.answers.get(control);
        let owner = answer.map(|answer| clean_line(&answer.owner)).unwrap_or_default();
        let args = args![title = title.as_str(), owner = owner.as_str()];
        match (owner.is_empty(), answer.and_then(|answer| answer.due)) {
            (true, None) => title.clone(),
            (true, Some(due)) => self.tell("report-condition-due", &args.with("date", due)),
            (false, None) => self.tell("report-condition-owner", &args),
            (false, Some(due)) => self.tell("report-condition-owner-due", &args.with("date", due)),
        }
    }
}

impl Page for DecisionPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.department(&self.department))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let mut lines = self.lines(scene);
        let at = match message {
            Message::Do(Action::Choose) => self.cursor.get(lines.len()),
            Message::Digit(digit @ 1..=9) => usize::from(*digit) - 1,
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
                return Transition::Stay;
            }
            _ => return Transition::Stay,
        };
        if at >= lines.len() {
            return Transition::Stay;
        }
        self.cursor = Cursor::at(at);
        self.follow(scene, lines.swap_remove(at))
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let Some(score) = self.score(scene) else { return };
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        self.head(scene, &theme, &mut rows, score);
        rows.blank();
        let steps = self.steps(scene, score);
        let cells = steps.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
        for (label, text) in &steps {
            rows.pair(0, label, cells, theme.label, text, theme.text);
        }
        let regulated = scene.file.assessment.profile.get("regulated");
        if regulated.is_some_and(|answer| answer.values.contains("yes")) {
            rows.text(0, &scene.say("report-regulated"), theme.text);
        }
        let parts = self.parts(scene);
        let count = parts.iter().map(|(_, lines)| lines.len()).sum();
        let here = self.cursor.get(count);
        let mut at = 0;
        for (heading, lines) in &parts {
            rows.blank();
            rows.text(0, &scene.say(heading), theme.label);
            for line in lines {
                let (mark, style) = theme.line(at == here);
                let number = if at < 9 { scene.words.number(at + 1) } else { " ".to_owned() };
                let mark = format!("{mark}{number}  ");
                rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &self.line(scene, line), style));
                at += 1;
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let Some(score) = self.score(scene) else { return Vec::new() };
        self.steps(scene, score).into_iter().map(|(_, text)| text).collect()
    }
}
