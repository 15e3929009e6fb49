//! What may be said where: three classes of data, and for each department what may be sent in this chat now.
//!
//! Classes have words and no colours: next to the colours of readiness they would be read as those.

use ratatui::layout::Rect;

use super::{Page, decisions::one::DecisionPage};
use crate::{
    args,
    channel::{Channels, Class, Rule, channels, kinds},
    questionnaire::TierId,
    text::width,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The classes and the departments; each department opens its decision.
#[derive(Debug, Clone)]
pub struct ChannelsPage {
    cursor: Cursor,
}

impl Default for ChannelsPage {
    fn default() -> Self {
        Self { cursor: Cursor::above() }
    }
}

impl ChannelsPage {
    fn all(scene: &Scene) -> Vec<Channels> {
        channels(&scene.packs, &scene.file.assessment, &scene.derived().scores)
    }

    /// Adds the rule of each class for a department, with the kinds of data that it has.
    fn department_rows(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, of: &Channels) {
        let label = |class: Class| scene.say(&format!("channel-{}", class.id()));
        let cells = Class::ALL.into_iter().map(|class| width(&label(class))).max().unwrap_or(0) + 2;
        for line in &of.lines {
            let rule = scene.channel_rule(line.rule, of.conditions.len());
            rows.pair(5, &label(line.class), cells, theme.label, &rule, theme.text);
            if !line.ticks.is_empty() {
                let kinds: Vec<String> =
                    line.ticks.iter().map(|tick| scene.tick_name(TierId::Sensitivity, tick)).collect();
                let has = scene.tell("screen-channel-has", &args![kinds = scene.list(&kinds)]);
                rows.text(5 + cells, &has, theme.quiet);
            }
        }
        let answer = scene.file.assessment.department(&of.department).map(|known| &known.sensitivity);
        let pack = scene.packs.tier(TierId::Sensitivity);
        if answer.is_some_and(|answer| answer.is_unsure(pack) || answer.ticks.is_empty()) {
            rows.text(5, &scene.say("screen-channel-not-sure"), theme.quiet);
        }
    }
}

impl Scene {
    /// Returns what may be done with a class, in a sentence.
    pub fn channel_rule(&self, rule: Rule, conditions: usize) -> String {
        let until = if let Rule::KeptOut(until) = rule { until.id() } else { "" };
        self.tell(&format!("channel-rule-{}", rule.id()), &args![until = until, count = conditions])
    }
}

impl Page for ChannelsPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-channels"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let departments = Self::all(scene);
        if matches!(message, Message::Do(Action::Back)) {
            return Transition::Back;
        }
        let at = self.cursor.picks(message, departments.len());
        let Some(of) = at.and_then(|at| departments.get(at)) else { return Transition::Stay };
        Transition::Go(DecisionPage::new(of.department.clone()).into())
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        rows.text(0, &scene.say("screen-channels-intro"), theme.text);
        rows.blank();
        let kinds = kinds(&scene.packs);
        for class in Class::ALL {
            let id = format!("channel-{}", class.id());
            let names = kinds
                .iter()
                .filter(|kind| kind.class == class)
                .map(|kind| scene.tick_name(TierId::Sensitivity, &kind.tick));
            let args = args![
                class = scene.say(&id),
                means = scene.attribute(&id, "means").unwrap_or_default(),
                kinds = scene.list(&names.collect::<Vec<_>>()),
            ];
            rows.text(0, &scene.tell("screen-channel-kinds", &args), theme.quiet);
        }
        let departments = Self::all(scene);
        let here = self.cursor.get(departments.len());
        for (at, of) in departments.iter().enumerate() {
            rows.blank();
            let (mark, style) = theme.line(at == here);
            let mark = if at < 9 { format!("{mark}{}  ", scene.words.number(at + 1)) } else { format!("{mark}   ") };
            rows.focus(at == here, |rows| {
                rows.hanging(0, &mark, style, &scene.department(&of.department), style);
                if let Some(score) = scene.derived().scores.department(&of.department) {
                    let decided = scene.decision_in_force(score);
                    if !rows.at_end(&decided, theme.text) {
                        rows.text(5, &decided, theme.text);
                    }
                }
                Self::department_rows(scene, &theme, rows, of);
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let means = |class: Class| scene.attribute(&format!("channel-{}", class.id()), "means");
        Class::ALL.into_iter().filter_map(means).chain([scene.say("screen-channels-intro")]).collect()
    }
}
