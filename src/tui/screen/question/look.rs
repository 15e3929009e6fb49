//! How a question is drawn: rail and panel where there is room, help under it or folded where there is not.

use ratatui::layout::{Constraint, Layout, Rect};

use super::{QuestionPage, Stage};
use crate::{
    args,
    questionnaire::{GateKind, Status},
    text::{clean_line, width},
    tui::{
        canvas::Canvas,
        scene::{Asking, Scene},
        theme::Theme,
        widget::rows::{Rows, Window},
    },
};

/// From this width on there is room for a rail and a panel.
const WIDE: u16 = 110;
const RAIL: u16 = 26;
const PANEL: u16 = 40;

impl QuestionPage {
    pub(super) fn draw_page(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let asking = self.asking(scene);
        if scene.is_linear {
            // Why, law, where to look and proof are words to ask for.
            let mut rows = Rows::new(body.width, scene.lang());
            self.question_rows(scene, canvas, &asking, &mut rows, false);
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        if body.width >= WIDE && body.height >= 18 {
            let [rail, _, centre, _, panel] = Layout::horizontal([
                Constraint::Length(RAIL),
                Constraint::Length(2),
                Constraint::Fill(1),
                Constraint::Length(2),
                Constraint::Length(PANEL),
            ])
            .areas(body);
            self.rail(scene, canvas, rail);
            self.panel(scene, canvas, &asking, panel);
            let mut rows = Rows::new(centre.width.saturating_sub(2), scene.lang());
            self.question_rows(scene, canvas, &asking, &mut rows, true);
            rows.draw(canvas, centre, Window::Focus);
            return;
        }
        let width = body.width.saturating_sub(2);
        let roomy = body.height >= 14;
        let mut rows = Rows::new(width, scene.lang());
        self.question_rows(scene, canvas, &asking, &mut rows, roomy);
        let room = usize::from(body.height).saturating_sub(rows.len());
        let is_choosing = matches!(self.stage, Stage::Choosing | Stage::Said);
        // All parts, else as many as fit, two at least, with a line that says where the rest is, else that line alone.
        let all = Self::parts(scene, &asking, false).len();
        for parts in (2.min(all)..=all).rev() {
            let mut help = Rows::new(width, scene.lang());
            Self::help_rows(scene, canvas, &asking, &mut help, parts, false);
            if parts < all {
                help.text(0, &scene.say("screen-question-folded"), canvas.theme().quiet);
            }
            if is_choosing && help.len() < room {
                rows.draw(canvas, body, Window::Focus);
                let below = Rect { y: body.y + rows.height() + 1, height: help.height(), ..body };
                help.draw(canvas, below.intersection(body), Window::From(0));
                return;
            }
        }
        let fold = Rect { y: body.bottom().saturating_sub(1), height: body.height.min(1), ..body };
        let above = Rect { height: body.height.saturating_sub(1), ..body };
        rows.draw(canvas, above, Window::Focus);
        let text = scene.say("screen-question-folded");
        canvas.print(Rect { width, ..fold }, 0, &text, canvas.theme().quiet);
    }

    fn question_rows(&self, scene: &Scene, canvas: &Canvas<'_>, asking: &Asking, rows: &mut Rows<'_>, roomy: bool) {
        let theme = canvas.theme();
        let gate = match asking.gate {
            Some(GateKind::Hard) => scene.say("gate-hard"),
            Some(GateKind::Soft) => scene.say("gate-soft"),
            None => String::new(),
        };
        let flagged = scene.file.assessment.answers.get(&asking.control).is_some_and(|answer| answer.flagged);
        let flag = if flagged { scene.say("screen-flagged") } else { String::new() };
        let marks: Vec<String> = [gate, flag].into_iter().filter(|mark| !mark.is_empty()).collect();
        if !marks.is_empty() {
            rows.text(0, &marks.join(" · "), theme.warning);
        }
        rows.text(0, &scene.question(&asking.control), theme.title);
        if let Some(last) = scene.last_time(&asking.control) {
            rows.text(0, &last, theme.quiet);
        }
        if roomy {
            rows.blank();
        }
        match &self.stage {
            Stage::Reason(form) => {
                rows.text(0, &scene.say("screen-question-reason-help"), theme.text);
                rows.blank();
                form.rows(rows, 0, &theme, &|id| scene.say(id));
            }
            Stage::Accept(form) => {
                rows.text(0, &scene.say("screen-question-accept-help"), theme.text);
                rows.blank();
                form.rows(rows, 0, &theme, &|id| scene.say(id));
            }
            Stage::Choosing | Stage::Said => self.answer_rows(scene, canvas, asking, rows),
        }
    }

    fn answer_rows(&self, scene: &Scene, canvas: &Canvas<'_>, asking: &Asking, rows: &mut Rows<'_>) {
        let theme = canvas.theme();
        if let Some(split) = scene.split(&asking.control).filter(|_| asking.split) {
            rows.text(0, &split, theme.warning);
            rows.text(0, &scene.say("workshop-split-note"), theme.quiet);
            rows.blank();
        }
        let shown = self.shown(scene);
        let here = self.here(scene);
        // While no line is under the cursor all of them stay in sight.
        rows.focus(here.is_none(), |rows| {
            for (at, status) in shown.iter().enumerate() {
                let chosen = asking.status == Some(*status);
                let style = match (here == Some(at), chosen) {
                    (true, _) => theme.selected,
                    (false, true) => theme.chosen,
                    (false, false) => theme.text,
                };
                let number = scene.words.number(at + 1);
                let mark = format!(" {} {number}  ", if here == Some(at) { "›" } else { " " });
                let mut text = scene.say(&format!("status-{}", status.id()));
                if chosen {
                    text = scene.tell("screen-answer-given", &args![answer = text]);
                }
                rows.focus(here == Some(at), |rows| rows.hanging(0, &mark, style, &text, style));
                let reason =
                    scene.file.assessment.answers.get(&asking.control).and_then(|answer| answer.reason.as_deref());
                if chosen && *status == Status::NotApplicable {
                    rows.text(6, &clean_line(reason.unwrap_or_default()), theme.quiet);
                }
            }
            if self.lines(scene) > shown.len() {
                let focused = here.is_some_and(|here| here >= shown.len());
                let style = if focused { theme.selected } else { theme.quiet };
                let mark = format!(" {}    ", if focused { "›" } else { " " });
                rows.focus(focused, |rows| rows.hanging(0, &mark, style, &scene.say("screen-question-more"), style));
            }
        });
        if matches!(self.stage, Stage::Said) {
            rows.blank();
            let is_risky = asking.status.is_some_and(Self::is_risky);
            if let Some(risk) = scene.part(&asking.control, "risk").filter(|_| is_risky) {
                rows.text(0, &risk, theme.warning);
            }
            rows.text(0, &scene.say("screen-question-go-on"), theme.quiet);
        }
    }

    /// Returns what there is of reply, why, law, where to look and what counts as proof, with the label of each. With
    /// `full` the law stands below with all its sources.
    fn parts(scene: &Scene, asking: &Asking, full: bool) -> Vec<(&'static str, String)> {
        let law = || {
            let lines: Vec<String> = asking.citations.iter().take(2).map(|citation| scene.citation(citation)).collect();
            Some(lines.join("\n")).filter(|line| !line.is_empty())
        };
        let parts = [
            ("screen-reply", scene.reply(&asking.control)),
            ("screen-why", scene.part(&asking.control, "why")),
            ("screen-law", if full { None } else { law() }),
            ("screen-look", scene.part(&asking.control, "look")),
            ("screen-proof", scene.part(&asking.control, "evidence")),
        ];
        parts.into_iter().filter_map(|(id, text)| text.map(|text| (id, text))).collect()
    }

    /// Adds the first `most` parts and what is known of the platform; `full` adds the sources with dates and links.
    fn help_rows(scene: &Scene, canvas: &Canvas<'_>, asking: &Asking, rows: &mut Rows<'_>, most: usize, full: bool) {
        let theme = canvas.theme();
        let compared = scene.compared(&asking.control).join("\n");
        let parts = Self::parts(scene, asking, full).into_iter().take(most);
        let parts = parts.chain((!compared.is_empty()).then_some(("screen-known", compared)));
        let labels: Vec<(String, String)> = parts.map(|(id, text)| (scene.say(id), text)).collect();
        let cells = labels.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
        for (label, text) in labels {
            if full {
                rows.text(0, &label, theme.label);
                rows.text(0, &text, theme.text);
                rows.blank();
            } else {
                rows.pair(0, &label, cells, theme.label, &text, theme.text);
            }
        }
        if full {
            Self::law_rows(scene, &theme, asking, rows);
        }
    }

    /// Adds every source that applies, with its status, its date and its address.
    pub(in crate::tui) fn law_rows(scene: &Scene, theme: &Theme, asking: &Asking, rows: &mut Rows<'_>) {
        if asking.citations.is_empty() {
            return;
        }
        rows.text(0, &scene.say("screen-law"), theme.label);
        for citation in &asking.citations {
            rows.text(0, &scene.citation(citation), theme.text);
            if let Some(note) = scene.attribute(&format!("cite-{}", citation.id), "note") {
                rows.text(2, &note, theme.quiet);
            }
            let seen = scene.tell("screen-law-seen", &args![date = scene.date(citation.as_of)]);
            rows.text(2, &seen, theme.quiet);
            if let Some(link) = &citation.link {
                rows.text(2, link, theme.quiet);
            }
        }
        rows.blank();
    }

    fn panel(&self, scene: &Scene, canvas: &mut Canvas<'_>, asking: &Asking, area: Rect) {
        let mut rows = Rows::new(area.width.saturating_sub(2), scene.lang());
        Self::help_rows(scene, canvas, asking, &mut rows, usize::MAX, true);
        rows.draw(canvas, area, Window::From(0));
    }

    /// Draws the steps of the checklist with what is answered in each.
    fn rail(&self, scene: &Scene, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme();
        let asking = self.asking(scene);
        let mut rows = Rows::new(area.width.saturating_sub(2), scene.lang());
        let mut list = None;
        for step in &scene.derived().steps {
            if step.progress.total == 0 {
                continue;
            }
            if list != Some(&step.checklist) {
                if list.is_some() {
                    rows.blank();
                }
                rows.text(0, &scene.checklist(&step.checklist), theme.label);
                list = Some(&step.checklist);
            }
            let here = asking
                .place
                .as_ref()
                .is_some_and(|(checklist, id, ..)| *checklist == step.checklist && *id == step.step);
            let (mark, style) = theme.line(here);
            rows.focus(here, |rows| {
                rows.hanging(0, mark, style, &scene.step(&step.checklist, &step.step), style);
                let done = args![done = step.progress.answered, total = step.progress.total];
                let done = scene.tell("screen-of", &done);
                if !rows.at_end(&done, theme.quiet) {
                    rows.text(2, &done, theme.quiet);
                }
            });
        }
        rows.draw(canvas, area, Window::Focus);
    }
}
