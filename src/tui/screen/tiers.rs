//! Three tiers: what is in it, who sees it, where it goes. Ticks with their level, and the law at the tick.

use std::collections::BTreeSet;

use ratatui::layout::{Constraint, Layout, Rect};

use super::{
    Page,
    path::{self, Stop},
};
use crate::{
    args,
    assessment::{Body, DepartmentId, TierAnswer},
    flow::Flow,
    questionnaire::{LawStatus, Tick, TickId, TierId},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// One tier of one department.
#[derive(Debug, Clone)]
pub struct TierPage {
    department: DepartmentId,
    tier: TierId,
    answer: TierAnswer,
    /// Whether the ticks are only proposed, from what the platform is used for.
    proposed: bool,
    /// Whether something was ticked that the packs no longer have: then "not sure" stands in its place.
    gone: bool,
    /// Whether it is a stop of the path, not opened from a list.
    on_path: bool,
    /// Whether the user was told that nothing is ticked yet.
    told: bool,
    cursor: Cursor,
}

impl TierPage {
    /// Makes the page of a tier; `on_path` goes on to the next stop, otherwise back to where it was opened.
    pub fn new(scene: &Scene, department: DepartmentId, tier: TierId, on_path: bool) -> Self {
        let mut page = Self {
            department,
            tier,
            answer: TierAnswer::default(),
            proposed: false,
            gone: false,
            on_path,
            told: false,
            cursor: Cursor::default(),
        };
        page.read(scene);
        page
    }

    fn read(&mut self, scene: &Scene) {
        let assessment = &scene.file.assessment;
        self.answer = match assessment.department(&self.department) {
            _ if self.is_platform() => assessment.mobility.clone(),
            Some(department) => department.tier(self.tier, &assessment.mobility).clone(),
            None => TierAnswer::default(),
        };
        self.proposed = false;
        let pack = scene.packs.tier(self.tier);
        self.gone = self.answer.unknown(pack).next().is_some();
        if self.gone {
            self.answer.ticks.retain(|tick| pack.is_some_and(|pack| pack.tick(tick.as_str()).is_some()));
            self.answer.not_sure = true;
        }
        if self.answer.ticks.is_empty() && !self.answer.not_sure {
            let uses = assessment.profile.get("uses");
            let used = |tick: &&Tick| uses.is_some_and(|uses| tick.scenes.iter().any(|s| uses.values.contains(s)));
            self.answer.ticks = self.ticks(scene).iter().filter(used).map(|tick| tick.id.clone()).collect();
            self.proposed = !self.answer.ticks.is_empty();
        }
    }

    fn is_platform(&self) -> bool {
        self.tier == TierId::Mobility && self.department.is_whole()
    }

    fn ticks<'s>(&self, scene: &'s Scene) -> &'s [Tick] {
        scene.packs.tier(self.tier).map_or(&[], |tier| &tier.ticks)
    }

    fn stop(&self) -> Stop {
        Stop::Tier(self.department.clone(), self.tier)
    }

    fn record(&mut self, scene: &mut Scene) -> bool {
        let recorded = scene.record(Body::Ticks {
            department: self.department.clone(),
            tier: self.tier,
            ticks: self.answer.ticks.clone(),
            not_sure: self.answer.not_sure,
        });
        self.proposed &= !recorded;
        self.gone &= !recorded;
        recorded
    }

    fn toggle(&mut self, scene: &mut Scene, at: usize) -> Transition {
        let before = self.answer.clone();
        match self.ticks(scene).get(at) {
            Some(tick) => {
                let id = tick.id.clone();
                if !self.answer.ticks.remove(&id) {
                    self.answer.ticks.insert(id);
                }
            }
            None => self.answer.not_sure = !self.answer.not_sure,
        }
        self.cursor = Cursor::at(at);
        if !self.record(scene) {
            self.answer = before;
            return Transition::Tell("screen-read-only-refused");
        }
        Transition::Stay
    }

    fn go_on(&mut self, scene: &mut Scene, warned: bool) -> Transition {
        let is_empty = self.answer.ticks.is_empty() && !self.answer.not_sure;
        if is_empty && scene.is_writable() && !warned {
            self.told = true;
            return Transition::Tell("screen-nothing-ticked");
        }
        if self.proposed {
            self.record(scene);
        }
        if self.on_path { path::after(scene, &self.stop()) } else { Transition::Back }
    }

    /// Says what the ticks amount to, and because of which.
    fn so_far(&self, scene: &Scene) -> String {
        let levels = self.answer.levels(scene.packs.tier(self.tier));
        if !levels.assessed {
            let id = if self.answer.ticks.is_empty() { "screen-tier-nothing" } else { "screen-tier-undecided" };
            return scene.say(id);
        }
        let deciding: Vec<String> = self
            .ticks(scene)
            .iter()
            .filter(|tick| {
                self.answer.ticks.contains(&tick.id) && Self::level_of(tick, &self.answer.ticks) == levels.best
            })
            .map(|tick| self.name(scene, tick))
            .collect();
        let level = scene.levels(self.tier, levels.best, levels.worst);
        if self.answer.not_sure {
            return scene.tell("screen-tier-so-far-unsure", &args![level = level]);
        }
        let unconfirmed = self.ticks(scene).iter().any(|tick| {
            self.answer.ticks.contains(&tick.id)
                && tick.needs.as_ref().is_some_and(|needs| !self.answer.ticks.contains(needs))
        });
        if unconfirmed && levels.worst == 4 {
            return scene.tell("screen-tier-so-far-unconfirmed", &args![level = level]);
        }
        scene.tell("screen-tier-so-far", &args![level = level, because = scene.list(&deciding)])
    }

    fn level_of(tick: &Tick, ticks: &BTreeSet<TickId>) -> u8 {
        let confirmed = tick.needs.as_ref().is_none_or(|needs| ticks.contains(needs));
        tick.level.map_or(0, |level| if confirmed { level } else { 4 })
    }

    fn name(&self, scene: &Scene, tick: &Tick) -> String {
        let id = format!("tick-{}-{}", self.tier.id(), tick.id);
        scene.attribute(&id, "name").unwrap_or_else(|| scene.say(&id))
    }

    /// Builds the page for a window of that height. Help and examples stand under the question where everything fits;
    /// otherwise the examples come after the list, so that they push no tick out of sight.
    fn rows<'s>(&self, scene: &'s Scene, canvas: &Canvas<'_>, width: u16, height: u16) -> Rows<'s> {
        let theme = canvas.theme();
        let flow = Flow::new(&scene.packs, &scene.file.assessment);
        let list = |rows: &mut Rows<'s>| self.list(scene, canvas, &flow, rows);
        let id = format!("tier-{}", self.tier.id());
        let example = scene.example(self.tier);
        let mut rows = Rows::new(width, scene.lang());
        rows.text(0, &scene.attribute(&id, "question").unwrap_or_else(|| scene.say(&id)), theme.title);
        let mut whole = rows.clone();
        for text in scene.attribute(&id, "help").iter().chain(&example) {
            whole.text(0, text, theme.quiet);
        }
        for rows in [&mut rows, &mut whole] {
            if self.proposed {
                rows.text(0, &scene.say("screen-tier-proposed"), theme.label);
            }
            if self.gone {
                rows.text(0, &scene.say("screen-tier-gone"), theme.label);
            }
            rows.blank();
            list(rows);
        }
        if whole.height() <= height {
            return whole;
        }
        if let Some(example) = example {
            let before = rows.len();
            rows.blank();
            rows.text(0, &example, theme.quiet);
            if self.cursor.get(self.ticks(scene).len() + 1) == self.ticks(scene).len() {
                rows.look_ahead(rows.len() - before);
            }
        }
        rows
    }

    fn list(&self, scene: &Scene, canvas: &Canvas<'_>, flow: &Flow<'_>, rows: &mut Rows<'_>) {
        let theme = canvas.theme();
        let ticks = self.ticks(scene);
        let here = self.cursor.get(ticks.len() + 1);
        for (at, tick) in ticks.iter().enumerate() {
            let on = self.answer.ticks.contains(&tick.id);
            let level = tick.level.map_or_else(|| " ".to_owned(), |level| scene.words.number(level));
            let text = scene.say(&format!("tick-{}-{}", self.tier.id(), tick.id));
            // What laws and authorities list; our advice is said only where nobody does.
            let (advice, listed): (Vec<_>, Vec<_>) =
                flow.citations_of(&tick.law).partition(|citation| citation.status == LawStatus::OurAdvice);
            let mut names: Vec<String> = match advice.first() {
                Some(advice) if listed.is_empty() => vec![scene.citation(advice)],
                _ => listed.iter().map(|citation| scene.law_short(citation)).collect(),
            };
            names.dedup();
            rows.focus(at == here, |rows| {
                Self::line(rows, canvas, at == here, on, &format!("{level}  "), &text);
                // As many short names as there is room for; under the line in focus stands everything.
                for count in (1..=names.len()).rev() {
                    let more = if count < names.len() { " …" } else { "" };
                    let some = names.get(..count).unwrap_or_default().join(" · ");
                    if rows.at_end(&format!("{some}{more}"), theme.quiet) {
                        break;
                    }
                }
                if at == here && !listed.is_empty() {
                    let laws: Vec<String> = listed.iter().map(|citation| scene.citation(citation)).collect();
                    rows.text(9, &scene.tell("screen-tier-law", &args![laws = scene.list(&laws)]), theme.quiet);
                }
            });
        }
        rows.focus(here == ticks.len(), |rows| {
            let text = scene.say("tick-not-sure");
            Self::line(rows, canvas, here == ticks.len(), self.answer.not_sure, "   ", &text);
        });
    }

    fn line(rows: &mut Rows<'_>, canvas: &Canvas<'_>, here: bool, on: bool, level: &str, text: &str) {
        let theme = canvas.theme();
        let style = match (here, on) {
            (true, _) => theme.selected,
            (false, true) => theme.chosen,
            (false, false) => theme.text,
        };
        let mark = format!("{}[{}] {level}", if here { "› " } else { "  " }, if on { "x" } else { " " });
        rows.hanging(0, &mark, style, text, style);
    }
}

impl Page for TierPage {
    fn context(&self) -> Context {
        Context::Ticks
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let whom =
            if self.is_platform() { scene.say("screen-tier-platform") } else { scene.department(&self.department) };
        let at = TierId::ALL.iter().position(|tier| *tier == self.tier).unwrap_or(0) + 1;
        let tier = scene.say(&format!("tier-{}", self.tier.id()));
        let end = scene.tell("screen-tier-of", &args![tier = tier, at = at, total = TierId::ALL.len()]);
        let all = path::tiers(scene);
        let done = all.iter().filter(|(of, tier)| !path::is_open(scene, &Stop::Tier(of.clone(), *tier))).count();
        let progress = self.on_path.then_some((done, all.len()));
        Heading { end, progress, ..scene.titled(whom) }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = self.ticks(scene).len() + 1;
        let warned = std::mem::take(&mut self.told);
        match message {
            Message::Do(Action::Toggle) => {
                let at = self.cursor.get(count);
                self.toggle(scene, at)
            }
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= count => {
                self.toggle(scene, usize::from(*digit) - 1)
            }
            Message::Do(Action::Choose) => self.go_on(scene, warned),
            Message::Do(Action::Back) if self.on_path => match path::before(scene, &self.stop()) {
                Some(screen) => Transition::Become(screen),
                None => Transition::Back,
            },
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let width = body.width.saturating_sub(2);
        let mut foot = Rows::new(width, scene.lang());
        foot.text(0, &self.so_far(scene), canvas.theme().label);
        let [list, foot_area] =
            Layout::vertical([Constraint::Fill(1), Constraint::Length(foot.height().min(body.height / 2))]).areas(body);
        let list = Rect { height: list.height.saturating_sub(u16::from(list.height > 8)), ..list };
        self.rows(scene, canvas, width, list.height).draw(canvas, list, Window::Focus);
        foot.draw(canvas, foot_area, Window::From(0));
    }

    fn refresh(&mut self, scene: &Scene) {
        self.read(scene);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let id = format!("tier-{}", self.tier.id());
        let ticks = self.ticks(scene).iter();
        let law = ticks.clone().flat_map(|tick| &tick.law).map(|citation| scene.say(&format!("cite-{citation}")));
        let ticks = ticks.map(|tick| scene.say(&format!("tick-{}-{}", self.tier.id(), tick.id)));
        let head = ["question", "help"].into_iter().filter_map(|part| scene.attribute(&id, part));
        head.chain(ticks).chain(law).chain(scene.example(self.tier)).collect()
    }
}
