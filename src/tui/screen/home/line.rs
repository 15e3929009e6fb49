//! What home says of one assessment, and below the list.

use jiff::ToSpan;

use super::{Door, Home, Order};
use crate::{
    args,
    scoring::Colour,
    text::{clean_line, initials, width},
    tui::{scene::Scene, theme::Theme, widget::rows::Rows},
};

/// Where the words of a line begin, beside initials.
const BESIDE: usize = 14;
/// How many assessments are named in the line of what is due.
const NAMED: usize = 4;

impl Home {
    pub(super) fn line(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &Theme, at: usize, focus: Option<usize>) {
        let Some(listing) = self.shown.get(at).and_then(|at| self.listings.get(*at)) else { return };
        self.client(scene, rows, theme, at);
        let (mark, style) = theme.line(focus == Some(at));
        self.choice(rows, focus == Some(at), |rows| {
            rows.hanging(0, mark, style, &self.name(scene, listing), style);
            let mut parts = Vec::new();
            let mut style = theme.quiet;
            if let Some(summary) = self.summary(listing) {
                let names: Vec<String> =
                    summary.checklists.iter().map(|line| scene.checklist(&line.checklist)).collect();
                parts.extend((!names.is_empty()).then(|| scene.list(&names)));
                if let Some((low, high)) = summary.range() {
                    parts.push(scene.tell("screen-home-range", &args![low = low, high = high, spread = high - low]));
                }
                if let Some(colour) = summary.colour {
                    let one = |colour: Colour| scene.inside(&format!("colour-{}", colour.id()));
                    parts.push(match colour.agreed() {
                        Some(colour) => one(colour),
                        None => scene.tell("between", &args![worst = one(colour.worst), best = one(colour.best)]),
                    });
                    style = theme.colour(colour.worst);
                }
                if !summary.must_haves.is_empty() {
                    let unknown = summary.unknown;
                    let args = args![count = summary.must_haves.len().saturating_sub(unknown), unknown = unknown];
                    parts.push(scene.tell("screen-home-must-haves", &args));
                }
                if let Some(due) = summary.due {
                    let id = if due < scene.today { "screen-home-overdue" } else { "screen-home-due" };
                    parts.push(scene.tell(id, &args![date = scene.date(due)]));
                }
            }
            if self.runs.is_earlier(listing) {
                parts.push(scene.say("portfolio-earlier-run"));
            }
            if listing.archived {
                parts.push(scene.say("screen-home-set-aside"));
            }
            let note = parts.join(" · ");
            if !note.is_empty()
                && (width(&note) + BESIDE > usize::from(scene.body().0) || !rows.beside(BESIDE, &note, style))
            {
                rows.text(4, &note, style);
            }
            if listing.problems > 0 {
                rows.text(4, &scene.tell("screen-home-problems", &args![count = listing.problems]), theme.warning);
            }
        });
    }

    /// Heads the first assessment of a client.
    fn client(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &Theme, at: usize) {
        if self.order != Order::Client {
            return;
        }
        let of = |at: usize| self.shown.get(at).and_then(|at| self.listings.get(*at)).map(|it| clean_line(&it.client));
        let client = of(at).unwrap_or_default();
        if at > 0 && of(at - 1).is_some_and(|before| crate::store::fold(&before) == crate::store::fold(&client)) {
            return;
        }
        let name = match client {
            client if client.is_empty() => scene.say("screen-home-no-client"),
            client if self.revealed => client,
            client => initials(&client),
        };
        rows.text(0, &name, theme.label);
    }

    /// Says what is due within a week, and for whom.
    pub(super) fn week(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &Theme) {
        let Ok(last) = scene.today.checked_add(7.days()) else { return };
        let all = self.shown.iter().filter_map(|at| self.listings.get(*at)).filter(|listing| !listing.archived);
        let due = |listing: &&crate::store::Listing| {
            self.summary(listing).and_then(|summary| summary.due).is_some_and(|due| due <= last)
        };
        let due: Vec<_> = all.filter(due).collect();
        let names: Vec<String> = due.iter().take(NAMED).map(|listing| self.name(scene, listing)).collect();
        if names.is_empty() {
            return;
        }
        let (date, list, count) = (scene.date(last), scene.list(&names), due.len() - names.len());
        let id = if count == 0 { "screen-home-week" } else { "screen-home-week-more" };
        rows.blank();
        rows.text(0, &scene.tell(id, &args![date = date, list = list, count = count]), theme.text);
    }

    pub(super) fn door(&self, scene: &Scene, door: Door) -> String {
        let archived = self.listings.iter().filter(|listing| listing.archived).count();
        match door {
            Door::Archived if self.with_archived => scene.say("screen-home-archived-hide"),
            Door::Archived => scene.tell("screen-home-archived-show", &args![count = archived]),
            Door::Together => scene.say("screen-home-together"),
            Door::New => scene.say("screen-home-new"),
            Door::Example => scene.say("screen-welcome-example"),
            Door::Open => scene.say("screen-welcome-open"),
            Door::TakeIn => scene.say("screen-home-take-in"),
            Door::Trash => scene.tell("screen-home-trash", &args![count = self.trashed.len()]),
        }
    }
}
