//! The departments: what is at stake against the risk left, in a word each; ticks, split, rename, remove.

use ratatui::layout::Rect;

use super::{Page, decisions::one::DecisionPage, tiers::TierPage};
use crate::{
    args,
    assessment::{Body, Decision, DepartmentId, own_id},
    questionnaire::TierId,
    scoring::DepartmentScore,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// What can be done with a department.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Deed {
    /// The decision with its rule, conditions and what is open.
    Decision,
    Tier(TierId),
    /// Where the whole platform's data goes, for departments that inherit it.
    Platform,
    OwnPlace,
    Inherit,
    Split,
    Rename,
    Remove,
}

/// What is going on.
#[derive(Debug, Clone)]
enum Stage {
    /// The list.
    List,
    /// What can be done with one.
    Menu(DepartmentId, Cursor),
    /// A name is being typed: for a new copy, or a new name.
    Name(DepartmentId, Form, bool),
}

/// The list of departments.
#[derive(Debug, Clone)]
pub struct Departments {
    cursor: Cursor,
    stage: Stage,
}

impl Departments {
    /// Makes the list.
    pub fn new(_scene: &Scene) -> Self {
        Self { cursor: Cursor::default(), stage: Stage::List }
    }

    fn deeds(scene: &Scene, id: &DepartmentId) -> Vec<(Deed, String)> {
        let assessment = &scene.file.assessment;
        let Some(department) = assessment.department(id) else { return Vec::new() };
        let tier = |tier: TierId| (Deed::Tier(tier), scene.say(&format!("tier-{}", tier.id())));
        let mut deeds = vec![tier(TierId::Sensitivity), tier(TierId::Roles)];
        if id.is_whole() {
            deeds.push(tier(TierId::Mobility));
        } else if department.mobility.is_some() {
            deeds.push(tier(TierId::Mobility));
            deeds.push((Deed::Inherit, scene.say("screen-department-inherit")));
        } else {
            deeds.push((Deed::Platform, scene.say("screen-department-platform")));
            deeds.push((Deed::OwnPlace, scene.say("screen-department-own-place")));
        }
        deeds.push((Deed::Split, scene.say("screen-department-split")));
        if !id.is_whole() {
            deeds.push((Deed::Rename, scene.say("screen-department-rename")));
        }
        if assessment.departments.len() > 1 {
            deeds.push((Deed::Remove, scene.say("screen-department-remove")));
        }
        deeds.push((Deed::Decision, scene.say("screen-department-decision")));
        deeds
    }

    fn perform(&mut self, scene: &mut Scene, id: &DepartmentId, deed: Deed) -> Transition {
        if !scene.is_writable() && !matches!(deed, Deed::Tier(_) | Deed::Decision | Deed::Platform) {
            return Transition::Tell("screen-read-only-refused");
        }
        match deed {
            Deed::Decision => return Transition::Go(DecisionPage::new(id.clone()).into()),
            Deed::Tier(tier) => return Transition::Go(TierPage::new(scene, id.clone(), tier, false).into()),
            Deed::Platform => {
                let page = TierPage::new(scene, DepartmentId::whole(), TierId::Mobility, false);
                return Transition::Go(page.into());
            }
            Deed::OwnPlace => {
                let platform = scene.file.assessment.mobility.clone();
                scene.record(Body::Ticks {
                    department: id.clone(),
                    tier: TierId::Mobility,
                    ticks: platform.ticks,
                    not_sure: platform.not_sure,
                });
                return Transition::Go(TierPage::new(scene, id.clone(), TierId::Mobility, false).into());
            }
            Deed::Inherit => {
                scene.record(Body::Inherit { department: id.clone(), tier: TierId::Mobility });
            }
            Deed::Split => {
                let form = Form::default().with("screen-department-name", "", Kind::Needed, Some("department".into()));
                self.stage = Stage::Name(id.clone(), form, true);
                return Transition::Stay;
            }
            Deed::Rename => {
                let name = scene.file.assessment.department(id).map(|known| known.name.clone()).unwrap_or_default();
                let form = Form::default().with("screen-department-name", &name, Kind::Needed, None);
                self.stage = Stage::Name(id.clone(), form, false);
                return Transition::Stay;
            }
            Deed::Remove => {
                scene.record(Body::DropDepartment { id: id.clone() });
            }
        }
        self.stage = Stage::List;
        Transition::Stay
    }

    /// Returns an id that no department has had, by counting on.
    fn free_id(scene: &Scene) -> DepartmentId {
        let departments = &scene.file.assessment.departments;
        let mut number = departments.len();
        loop {
            let id = DepartmentId(own_id(&format!("d{number}"), &scene.file.device));
            if !departments.iter().any(|known| known.id == id) {
                return id;
            }
            number += 1;
        }
    }

    fn named(&mut self, scene: &mut Scene) {
        let Stage::Name(id, form, is_copy) = &self.stage else { return };
        let (id, name, is_copy) = (id.clone(), form.text(0).to_owned(), *is_copy);
        if is_copy {
            let body = Body::Department { id: Self::free_id(scene), name, copy_of: Some(id) };
            scene.record(body);
            scene.end_draft("department");
            self.cursor = Cursor::at(scene.file.assessment.departments.len().saturating_sub(1));
        } else {
            scene.record(Body::Department { id, name, copy_of: None });
        }
        self.stage = Stage::List;
    }

    fn update_name(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let Stage::Name(_, form, _) = &mut self.stage else { return Transition::Stay };
        match form.update(message) {
            Outcome::Done => self.named(scene),
            Outcome::Left => self.stage = Stage::List,
            _ => {}
        }
        Transition::Stay
    }

    fn summary(scene: &Scene, rows: &mut Rows<'_>, theme: &crate::tui::theme::Theme, score: &DepartmentScore) {
        if !score.not_assessed.is_empty() {
            let missing: Vec<String> =
                score.not_assessed.iter().map(|tier| scene.say(&format!("tier-{}", tier.id()))).collect();
            let missing = scene.list(&missing);
            rows.text(4, &scene.tell("screen-department-missing", &args![tiers = missing]), theme.warning);
        }
        let stake = scene.stake(score.exposure);
        let left = scene.left(score.residual);
        rows.text(4, &scene.tell("screen-department-line", &args![stake = stake, left = left]), theme.text);
        let overridden =
            scene.file.assessment.department(&score.department).and_then(|known| known.overridden.as_ref());
        if let Some(set) = overridden.filter(|_| score.overridden) {
            let line = scene.tell(
                "screen-department-overridden",
                &args![
                    decision = scene.say(&format!("decision-{}", set.decision.id())),
                    name = clean_line(&set.name),
                    reason = clean_line(&set.reason),
                    date = scene.date(set.expires),
                ],
            );
            rows.text(4, &line, theme.warning);
        }
    }
}

impl Page for Departments {
    fn context(&self) -> Context {
        typing(matches!(self.stage, Stage::Name(..)), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-departments"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if matches!(self.stage, Stage::Name(..)) {
            return self.update_name(scene, message);
        }
        if let Stage::Menu(id, cursor) = &mut self.stage {
            let deeds = Self::deeds(scene, id);
            let chosen = match message {
                Message::Do(Action::Choose) => Some(cursor.get(deeds.len())),
                Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
                Message::Do(Action::Back) => {
                    self.stage = Stage::List;
                    return Transition::Stay;
                }
                Message::Do(action) => {
                    cursor.moves(*action, deeds.len());
                    None
                }
                _ => None,
            };
            let id = id.clone();
            return match chosen.and_then(|at| deeds.get(at)) {
                Some((deed, _)) => self.perform(scene, &id, deed.clone()),
                None => Transition::Stay,
            };
        }
        let departments = &scene.file.assessment.departments;
        match message {
            Message::Do(Action::Choose) => {
                if let Some(department) = departments.get(self.cursor.get(departments.len())) {
                    self.stage = Stage::Menu(department.id.clone(), Cursor::default());
                }
                Transition::Stay
            }
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, departments.len());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        match &self.stage {
            Stage::Name(id, form, is_copy) => {
                if *is_copy {
                    let name = scene.department(id);
                    rows.text(0, &scene.tell("screen-department-split-help", &args![name = name]), theme.text);
                    rows.blank();
                }
                form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
            }
            Stage::Menu(id, cursor) => {
                rows.text(0, &scene.department(id), theme.title);
                rows.blank();
                let deeds = Self::deeds(scene, id);
                let here = cursor.get(deeds.len());
                let score = scene.derived().scores.department(id);
                for (at, (_, name)) in deeds.iter().enumerate() {
                    let (mark, style) = theme.line(at == here);
                    let mark =
                        if at < 9 { format!("{mark}{}  ", scene.words.number(at + 1)) } else { format!("{mark}  ") };
                    rows.focus(at == here, |rows| rows.hanging(0, &mark, style, name, style));
                }
                if let Some(score) = score {
                    rows.blank();
                    Self::summary(scene, &mut rows, &theme, score);
                    rows.text(4, &scene.decision_in_force(score), theme.title);
                }
            }
            Stage::List => {
                rows.text(0, &scene.say("screen-department-intro"), theme.quiet);
                rows.blank();
                let departments = &scene.file.assessment.departments;
                let here = self.cursor.get(departments.len());
                for (at, department) in departments.iter().enumerate() {
                    let focused = at == here;
                    let (mark, style) = theme.line(focused);
                    rows.focus(focused, |rows| {
                        rows.hanging(0, mark, style, &scene.department(&department.id), style);
                        if let Some(score) = scene.derived().scores.department(&department.id) {
                            let word = scene.decision_in_force(score);
                            if !rows.at_end(&word, if focused { theme.label } else { theme.text }) {
                                rows.text(4, &word, theme.text);
                            }
                            Self::summary(scene, rows, &theme, score);
                        }
                    });
                    rows.blank();
                }
                for decision in Decision::ALL {
                    let id = format!("decision-{}", decision.id());
                    let Some(means) = scene.attribute(&id, "means") else { continue };
                    let line = scene.tell("screen-pair", &args![a = scene.say(&id), b = means]);
                    rows.text(0, &line, theme.quiet);
                }
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        let gone = |id: &DepartmentId| scene.file.assessment.department(id).is_none();
        if matches!(&self.stage, Stage::Menu(id, _) | Stage::Name(id, ..) if gone(id)) {
            self.stage = Stage::List;
        }
    }

    fn draft(&self) -> Option<(String, String)> {
        if let Stage::Name(_, form, _) = &self.stage { form.draft() } else { None }
    }
}
