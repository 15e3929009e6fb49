//! How one of the six questions is drawn.

use super::{Part, ProfilePage};
use crate::{
    questionnaire::{FactId, FactKind, ValueId},
    text::Field,
    tui::{
        canvas::Canvas,
        scene::Scene,
        widget::{menu::Cursor, rows::Rows},
    },
};

impl ProfilePage {
    pub(super) fn rows<'s>(&self, scene: &'s Scene, canvas: &Canvas<'_>, width: u16, height: u16) -> Rows<'s> {
        let theme = canvas.theme();
        let mut rows = Rows::new(width, scene.lang());
        let id = format!("profile-{}", self.id);
        rows.text(0, &scene.say(&id), theme.title);
        if height >= 14
            && let Some(help) = scene.attribute(&id, "help")
        {
            rows.text(0, &help, theme.quiet);
        }
        rows.blank();
        for (at, part) in self.parts.iter().enumerate() {
            let focused = at == self.focus;
            let style = if focused { theme.label } else { theme.quiet };
            match part {
                Part::Name(field) => {
                    let label = scene.say("screen-profile-name");
                    Self::text_part(&mut rows, &label, field, focused, style, canvas);
                }
                Part::Text(fact, field) => {
                    let label = scene.say(&format!("fact-{fact}"));
                    Self::text_part(&mut rows, &label, field, focused, style, canvas);
                }
                Part::Values(fact, kind, values, cursor) => {
                    // A question of one part with many answers is its own heading; "yes" or "no" needs the exact words.
                    if self.parts.len() > 1 || *kind == FactKind::One {
                        rows.text(0, &scene.say(&format!("fact-{fact}")), style);
                    } else {
                        rows.text(0, &scene.say("screen-profile-many"), style);
                    }
                    self.values(scene, canvas, &mut rows, (fact, *kind, values, *cursor), focused);
                }
            }
            if height >= 12 {
                rows.blank();
            }
        }
        rows
    }

    fn text_part(
        rows: &mut Rows<'_>,
        label: &str,
        field: &Field,
        focused: bool,
        style: ratatui::style::Style,
        canvas: &Canvas<'_>,
    ) {
        rows.focus(focused, |rows| {
            rows.text(0, label, style);
            rows.input(2, field, focused, canvas.theme().field);
        });
    }

    fn values(
        &self,
        scene: &Scene,
        canvas: &Canvas<'_>,
        rows: &mut Rows<'_>,
        (fact, kind, values, cursor): (&FactId, FactKind, &[ValueId], Option<Cursor>),
        focused: bool,
    ) {
        let theme = canvas.theme();
        let word = |value: &ValueId| scene.say(&format!("fact-{fact}-{value}"));
        let chosen = |value: &ValueId| {
            scene.file.assessment.profile.get(fact).is_some_and(|answer| answer.values.contains(value))
        };
        if !focused {
            let names: Vec<String> = values.iter().filter(|value| chosen(value)).map(word).collect();
            let text = if names.is_empty() { scene.say("screen-profile-open") } else { names.join(" · ") };
            rows.text(2, &text, if names.is_empty() { theme.quiet } else { theme.chosen });
            return;
        }
        let line = cursor.map(|cursor| cursor.get(values.len()));
        // While no value is under the cursor all of them stay in sight.
        rows.focus(line.is_none(), |rows| {
            for (at, value) in values.iter().enumerate() {
                let here = line == Some(at);
                let tick = match (kind, chosen(value)) {
                    (FactKind::Many, true) => "[x] ",
                    (FactKind::Many, false) => "[ ] ",
                    (_, true) => "(x) ",
                    (_, false) => "( ) ",
                };
                let style = match (here, chosen(value)) {
                    (true, _) => theme.selected,
                    (false, true) => theme.chosen,
                    (false, false) => theme.text,
                };
                let mark = format!("{}{tick}", if here { "› " } else { "  " });
                rows.focus(here, |rows| rows.hanging(0, &mark, style, &word(value), style));
            }
        });
    }
}
