//! One addend: what was answered, how many points it has and why so many, what it is as a must-have, or why it is not
//! counted.

use num_traits::Zero;
use ratatui::layout::Rect;

use super::{
    Page,
    question::{QuestionPage, Route},
};
use crate::{
    args,
    flow::{Because, Flow, NotAskedReason},
    questionnaire::{ChecklistId, ControlId, LawStatus, Status, TierId},
    scoring::{Case, ChecklistScore, ControlScore, Counted, GateState, StepScore, tenths},
    text::{clean_line, width},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::rows::{Rows, Window},
    },
};

/// One control of a checklist with what it adds.
#[derive(Debug, Clone)]
pub struct Addend {
    checklist: ChecklistId,
    control: ControlId,
}

/// A label and what stands beside it.
type Pair = (&'static str, String);

impl Addend {
    /// Makes the page.
    pub fn new(checklist: ChecklistId, control: ControlId) -> Self {
        Self { checklist, control }
    }

    fn find<'s>(&self, scene: &'s Scene) -> Option<(&'s ChecklistScore, &'s StepScore, &'s ControlScore)> {
        let list = scene.derived().scores.checklist(&self.checklist)?;
        list.steps.iter().find_map(|step| {
            let control = step.controls.iter().find(|score| score.control == self.control)?;
            Some((list, step, control))
        })
    }

    fn pairs(&self, scene: &Scene) -> Vec<Pair> {
        let Some((list, step, score)) = self.find(scene) else { return Vec::new() };
        let args = args![list = scene.checklist(&list.checklist), step = scene.step(&list.checklist, &step.step)];
        let mut pairs = vec![("screen-addend-where", scene.tell("screen-addend-place", &args))];
        if score.counted == Counted::NotAsked {
            pairs.push(("screen-addend-points", scene.say("screen-addend-none")));
            pairs.push(("screen-addend-because", self.not_asked(scene)));
            return pairs;
        }
        pairs.push(("screen-addend-answer", scene.status_word(score)));
        if score.counted == Counted::NotApplicable {
            let reason = scene.file.assessment.answers.get(&self.control).and_then(|answer| answer.reason.as_deref());
            pairs.push(("screen-addend-points", scene.say("screen-addend-none")));
            pairs.push(("screen-addend-because", clean_line(reason.unwrap_or_default())));
            return pairs;
        }
        if let Some(split) = scene.split(&self.control).filter(|_| score.split) {
            pairs.push(("screen-addend-because", split));
        }
        pairs.push(("screen-addend-points", Self::points(scene, score)));
        pairs.push(("screen-addend-share", Self::share(scene, list, step, score)));
        if !score.gain.is_zero() {
            let gain = args![gain = scene.exact_points(&score.gain), count = tenths(&score.gain)];
            pairs.push(("screen-addend-gain", scene.tell("screen-addend-gain-points", &gain)));
        }
        if let Some(gate) = &score.gate {
            pairs.push(("screen-addend-gate", Self::gate(scene, gate)));
        }
        let filed = scene.file.assessment.answers.get(&self.control).map_or(0, |answer| answer.evidence.len());
        pairs.push(("screen-addend-evidence", scene.tell("screen-addend-filed", &args![count = filed])));
        pairs
    }

    /// What it adds at least and at most, and how much of its points the answer counts.
    fn points(scene: &Scene, score: &ControlScore) -> String {
        let of = scene.exact_points(&score.points);
        if score.split {
            let args = args![low = scene.exact_points(&score.low), high = scene.exact_points(&score.high), points = of];
            return scene.tell("workshop-explain-points", &args);
        }
        let id = match score.status {
            None | Some(Status::DontKnow) => return scene.tell("screen-addend-value-unknown", &args![points = of]),
            Some(_) if score.accepted => "screen-addend-value-accepted",
            Some(Status::InPlace) => "screen-addend-value-all",
            Some(Status::Partly | Status::Compensating) => "screen-addend-value-half",
            Some(Status::Started) => "screen-addend-value-started",
            Some(Status::NotInPlace | Status::NotApplicable) => "screen-addend-value-nothing",
        };
        scene.tell(id, &args![low = scene.exact_points(&score.low), points = of])
    }

    /// How its share of 100 points comes about.
    fn share(scene: &Scene, list: &ChecklistScore, step: &StepScore, score: &ControlScore) -> String {
        let weight: u32 =
            step.controls.iter().filter(|other| other.counted == Counted::Live).map(|other| other.weight).sum();
        let dropped = list.steps.iter().filter(|step| step.points.is_zero()).count();
        let args = args![
            step = scene.exact_points(&step.points),
            weight = score.weight,
            all = weight,
            points = scene.exact_points(&score.points),
        ];
        let mut text = scene.tell("screen-addend-share-text", &args);
        if dropped > 0 {
            text.push_str(&scene.say("report-space"));
            text.push_str(&scene.tell("screen-addend-dropped", &args![count = dropped]));
        }
        text
    }

    fn gate(scene: &Scene, gate: &GateState) -> String {
        let kind = gate.kind_at(Case::Worst).unwrap_or(gate.kind);
        let id = match kind {
            crate::questionnaire::GateKind::Hard => "gate-hard",
            crate::questionnaire::GateKind::Soft => "gate-soft",
        };
        let state = match (gate.kind_at(Case::Worst).is_some(), gate.open.worst, gate.open.best) {
            _ if gate.accepted => "screen-addend-gate-accepted",
            (false, ..) => "screen-addend-gate-idle",
            (true, false, _) => "screen-addend-gate-closed",
            (true, true, true) => "screen-addend-gate-open",
            (true, true, false) => "screen-addend-gate-unknown",
        };
        let mut parts = vec![scene.say(id), scene.say(state)];
        if let Some(from) = gate.from.filter(|from| *from > 1) {
            let stake = scene.stake(crate::scoring::Twice { worst: from, best: from });
            parts.push(scene.tell("screen-addend-gate-from", &args![stake = stake]));
        }
        if gate.by_roles.worst && gate.from.is_none() {
            parts.push(scene.say("screen-addend-gate-roles"));
        }
        let law = match gate.law {
            LawStatus::OurAdvice => scene.attribute("status-law-our-advice", "note"),
            law => Some(scene.say(&format!("status-law-{}", law.id()))),
        };
        parts.extend(law);
        parts.join(" · ")
    }

    /// Why it is not asked: its checklist is off, or what was said of the company.
    fn not_asked(&self, scene: &Scene) -> String {
        let flow = Flow::new(&scene.packs, &scene.file.assessment);
        let found = flow.not_asked().into_iter().find(|found| *found.control == self.control);
        match found.map(|found| found.reason) {
            Some(NotAskedReason::Condition(because)) => {
                let mut names: Vec<String> = Vec::new();
                for part in because {
                    let name = match part {
                        Because::Values { name, .. } => {
                            let tier = TierId::ALL.into_iter().find(|tier| tier.id() == name);
                            tier.map_or_else(|| scene.say(&format!("fact-{name}")), |tier| Self::tier(scene, tier))
                        }
                        Because::Level { tier, .. } => Self::tier(scene, tier),
                    };
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                scene.tell("screen-addend-not-asked", &args![list = scene.list(&names), count = names.len()])
            }
            _ => scene.say("screen-lens-not-asked"),
        }
    }

    fn tier(scene: &Scene, tier: TierId) -> String {
        scene.say(&format!("tier-{}", tier.id()))
    }

    fn is_asked(&self, scene: &Scene) -> bool {
        self.find(scene).is_some_and(|(.., score)| score.counted != Counted::NotAsked)
    }
}

impl Page for Addend {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-explain-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose) if self.is_asked(scene) => {
                Transition::Go(QuestionPage::new(scene, self.control.clone(), Route::Single).into())
            }
            Message::Do(Action::Back | Action::Choose) => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.question(&self.control), theme.title);
        rows.blank();
        let pairs = self.pairs(scene);
        let cells = pairs.iter().map(|(label, _)| width(&scene.say(label))).max().unwrap_or(0) + 2;
        for (label, text) in &pairs {
            rows.pair(0, &scene.say(label), cells, theme.label, text, theme.text);
        }
        rows.blank();
        let (mark, style) = theme.line(true);
        let id = if self.is_asked(scene) { "screen-addend-open" } else { "screen-addend-back" };
        rows.focus(true, |rows| rows.hanging(0, mark, style, &scene.say(id), style));
        rows.draw(canvas, body, Window::Focus);
    }

    fn control(&self) -> Option<&ControlId> {
        Some(&self.control)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Points;
    use crate::tui::tests::{Scenario, answered};

    fn sum<'p>(points: impl Iterator<Item = &'p Points>) -> Points {
        points.fold(Points::zero(), |sum, points| sum + points)
    }

    #[test]
    fn the_addends_of_every_step_add_up_to_it() {
        let scenario = Scenario::new().opened(answered(), None);
        let scores = &scenario.model.scene.derived().scores;
        for list in &scores.checklists {
            assert_eq!(sum(list.steps.iter().map(|step| &step.points)), Points::from_integer(100.into()));
            for step in &list.steps {
                assert_eq!(sum(step.controls.iter().map(|control| &control.points)), step.points, "{}", step.step);
                assert_eq!(sum(step.controls.iter().map(|control| &control.low)), step.range.low, "{}", step.step);
            }
        }
    }

    #[test]
    fn what_is_not_asked_names_what_was_said() {
        let scenario = Scenario::new().opened(answered(), None);
        let scene = &scenario.model.scene;
        let lists = scene.derived().scores.checklists.clone();
        let mut seen = 0;
        for list in &lists {
            for score in list.controls().filter(|score| score.counted == Counted::NotAsked) {
                let page = Addend::new(list.checklist.clone(), score.control.clone());
                let pairs = page.pairs(scene);
                let because = pairs.iter().find(|(label, _)| *label == "screen-addend-because").unwrap();
                assert!(because.1.contains("Not asked"), "{}", because.1);
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
