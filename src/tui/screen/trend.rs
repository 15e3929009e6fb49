//! What changed between two runs, in words and numbers, and the trend of all runs.

use jiff::civil::Date;
use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    assessment::{Assessment, Run, Since},
    compare::{self, Comparison, Side, Speech, Turn},
    follow,
    scoring::score,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            gauge,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The widest bar of a run.
const BAR: usize = 60;

/// Two runs against each other.
#[derive(Debug, Clone)]
pub struct Trend {
    comparison: Comparison,
    /// Names and days of the two.
    sides: [(String, Date); 2],
    /// All runs that are known, oldest first; the last is the later one of the two.
    runs: Vec<Run>,
    /// Whether the run before was on another platform.
    is_other: bool,
    /// Whether it is the open assessment, against the run that it was begun from.
    is_own: bool,
    scroll: Cursor,
}

impl Trend {
    /// Sets the open assessment against the run that it was begun from; none where there is no such run.
    pub fn own(scene: &Scene) -> Option<Self> {
        let assessment = &scene.file.assessment;
        let earlier = assessment.earlier.as_ref()?;
        let scores = &scene.derived().scores;
        let comparison = compare::since(&scene.packs, earlier, Side { assessment, scores });
        let now = follow::run(assessment, scores, scene.today);
        let title = clean_line(&assessment.title);
        let before = earlier.runs.last().map_or(now.date, |run| run.date);
        let is_other = earlier.since == Since::OtherPlatform;
        let sides = [(title.clone(), before), (title, now.date)];
        let runs = earlier.runs.iter().filter(|_| !is_other).cloned().chain([now]).collect();
        Some(Self { comparison, sides, runs, is_other, is_own: true, scroll: Cursor::default() })
    }

    /// Sets two assessments against each other, the one that was changed last as the later one.
    pub fn of(scene: &Scene, one: &Assessment, other: &Assessment) -> Self {
        let (before, after) = if one.changed > other.changed { (other, one) } else { (one, other) };
        let scored = [before, after].map(|assessment| (assessment, score(&scene.packs, assessment, scene.today)));
        let sides = scored.each_ref().map(|(assessment, scores)| Side { assessment, scores });
        let runs = sides.map(|side| follow::run(side.assessment, side.scores, scene.today));
        let names = [0, 1].map(|at: usize| {
            let title = sides.get(at).map(|side| clean_line(&side.assessment.title)).unwrap_or_default();
            (title, runs.get(at).map_or(scene.today, |run| run.date))
        });
        let [before, after] = sides;
        let comparison = compare::compare(&scene.packs, before, after);
        Self { comparison, sides: names, runs: runs.into(), is_other: false, is_own: false, scroll: Cursor::default() }
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &Theme, width: u16) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        let speech = Speech::screen(&scene.words).read(scene.is_linear);
        let side = |(title, date): &(String, Date)| {
            let title = if title.is_empty() { scene.say("screen-no-name") } else { title.clone() };
            scene.tell("compare-side", &args![title = title, date = scene.date(*date)])
        };
        let [before, after] = &self.sides;
        rows.text(0, &scene.tell("compare-of", &args![a = side(before), b = side(after)]), theme.quiet);
        rows.text(0, &speech.summary(&self.comparison), theme.title);
        if self.is_other {
            rows.text(0, &scene.say("trend-one-platform"), theme.quiet);
        }
        rows.blank();
        rows.text(0, &scene.say("trend-title"), theme.label);
        let cells = usize::from(width).saturating_sub(4).min(BAR);
        for run in &self.runs {
            rows.text(2, &speech.run(run), theme.text);
            if let Some((low, high)) = run.range {
                rows.spoken("", |rows| rows.runs(gauge::bar(2, cells, low, high, theme)));
            }
        }
        let mut group = |heading: String, lines: Vec<String>| {
            if lines.is_empty() {
                return;
            }
            rows.blank();
            rows.text(0, &heading, theme.label);
            lines.iter().for_each(|line| rows.hanging(2, "", theme.text, line, theme.text));
        };
        let mut lists: Vec<String> = self.comparison.lists.iter().map(|pair| speech.pair(pair)).collect();
        lists.push(speech.musts(self.comparison.musts));
        group(scene.say("compare-lists"), lists);
        let left = self.comparison.departments.iter().map(|left| speech.left(left));
        group(scene.say("compare-departments"), left.collect());
        for turn in Turn::ALL {
            group(speech.heading(turn), self.comparison.with(turn).map(|moved| speech.moved(moved)).collect());
        }
        rows
    }
}

impl Scene {
    /// Returns what was answered in the run before, with its day; none where there is no such run or no answer in it.
    pub fn last_time(&self, control: &crate::questionnaire::ControlId) -> Option<String> {
        let earlier = self.file.assessment.earlier.as_ref()?;
        let status = earlier.answers.get(control)?;
        let date = earlier.runs.last()?.date;
        let status = self.attribute(&format!("status-{}", status.id()), "short")?;
        Some(self.tell("last-time", &args![status = status, date = self.date(date)]))
    }
}

impl Page for Trend {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let title = scene.say("compare-title");
        Heading { start: title.clone(), short: title, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose | Action::Back) => Transition::Back,
            Message::Do(action) => {
                let (width, height) = scene.body();
                let rows = self.rows(scene, &scene.look.theme, width).len();
                self.scroll.scrolls(*action, rows, usize::from(height));
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn refresh(&mut self, scene: &Scene) {
        // An example has another name in another language.
        if let Some(fresh) = Self::own(scene).filter(|_| self.is_own) {
            *self = Self { scroll: std::mem::take(&mut self.scroll), ..fresh };
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let rows = self.rows(scene, &canvas.theme(), body.width.saturating_sub(2));
        let top = self.scroll.get(rows.len());
        rows.draw(canvas, body, Window::From(top));
    }
}
