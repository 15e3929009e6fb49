//! The chart: where the data goes. Boxes in columns where there is room, a table otherwise.

use ratatui::{layout::Rect, style::Style};

use super::{Page, Screen, profile::ProfilePage, tiers::TierPage};
use crate::{
    args,
    assessment::DepartmentId,
    chart::{Chart, Lane, PLATFORM, Part},
    questionnaire::{TickId, TierId},
    text::{clean_line, wrap},
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

/// From this width on boxes are drawn.
const WIDE: u16 = 110;
/// Cells of the line between two boxes.
const LINE: usize = 3;
/// Columns of boxes.
const COLUMNS: usize = 5;
/// Cells of a box that are not text: a frame and a blank on each side.
const FRAME: usize = 4;

/// The chart of the open assessment.
#[derive(Debug, Clone, Default)]
pub struct ChartPage {
    cursor: Cursor,
}

/// A box that opens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Item {
    Platform,
    /// A tier of the lane at this place.
    Tier(usize, TierId),
}

/// A box as it is drawn.
struct Drawn {
    lines: Vec<(String, Style)>,
    is_certain: bool,
    in_focus: bool,
}

/// Corners and sides: from the start of the row, whichever way it runs.
struct Pen {
    corners: [&'static str; 4],
}

impl Pen {
    fn new(is_mirrored: bool) -> Self {
        Self { corners: if is_mirrored { ["┐", "┌", "┘", "└"] } else { ["┌", "┐", "└", "┘"] } }
    }
}

impl ChartPage {
    fn chart(scene: &Scene) -> Chart {
        Chart::of(&scene.reading())
    }

    fn items(chart: &Chart) -> Vec<Item> {
        let tiers = [TierId::Sensitivity, TierId::Mobility, TierId::Roles];
        let lanes = (0..chart.lanes.len()).flat_map(|at| tiers.map(|tier| Item::Tier(at, tier)));
        std::iter::once(Item::Platform).chain(lanes).collect()
    }

    fn open(scene: &Scene, chart: &Chart, item: &Item) -> Option<Box<Screen>> {
        match item {
            Item::Platform => {
                let has = |fact: &crate::questionnaire::Fact| fact.id.as_str() == PLATFORM;
                let at = scene.packs.profile.iter().position(|question| question.facts.iter().any(has))?;
                Some(ProfilePage::new(scene, at, false).into())
            }
            Item::Tier(at, tier) => {
                let lane = chart.lanes.get(*at)?;
                let inherits = *tier == TierId::Mobility && !lane.own_place;
                let id = if inherits { DepartmentId::whole() } else { DepartmentId(lane.department.clone()) };
                Some(TierPage::new(scene, id, *tier, false).into())
            }
        }
    }

    fn part(lane: &Lane, tier: TierId) -> &Part {
        match tier {
            TierId::Sensitivity => &lane.data,
            TierId::Roles => &lane.people,
            TierId::Mobility => &lane.places,
        }
    }

    /// Returns what is ticked, in a sentence.
    fn sentence(scene: &Scene, lane: &Lane, tier: TierId) -> String {
        let nodes = Self::nodes(scene, lane, tier);
        match (nodes.is_empty(), Self::part(lane, tier).known) {
            (true, _) => scene.say("not-known"),
            (false, true) => scene.list(&nodes),
            (false, false) => scene.tell("screen-chart-partly", &args![list = scene.list(&nodes)]),
        }
    }

    /// Returns what is in a box: what is ticked, and that more is not known.
    fn words(scene: &Scene, lane: &Lane, tier: TierId) -> Vec<String> {
        let unknown = (!Self::part(lane, tier).known).then(|| scene.say("not-known"));
        Self::nodes(scene, lane, tier).into_iter().chain(unknown).collect()
    }

    fn nodes(scene: &Scene, lane: &Lane, tier: TierId) -> Vec<String> {
        let part = Self::part(lane, tier);
        let node = |node: &crate::chart::Node| {
            let name = scene.tick_name(tier, &TickId::from(node.id.as_str()));
            let name = scene.tell("screen-level", &args![word = name, level = node.level]);
            if node.known { name } else { scene.tell("screen-chart-unconfirmed", &args![name = name]) }
        };
        part.nodes.iter().map(node).collect()
    }

    fn platform(scene: &Scene, chart: &Chart) -> String {
        chart.platform.name.as_deref().map_or_else(|| scene.say("not-known"), clean_line)
    }

    fn stake(scene: &Scene, lane: &Lane) -> Option<String> {
        let id = DepartmentId(lane.department.clone());
        let score = scene.derived().scores.department(&id)?;
        Some(scene.tell("screen-chart-stake", &args![stake = scene.stake(score.exposure)]))
    }

    fn table(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, chart: &Chart, here: usize) {
        let line = |rows: &mut Rows<'_>, at: usize, label: String, words: String, certain: bool| {
            let (mark, style) = theme.line(at == here);
            let style = if at == here || certain { style } else { theme.warning };
            let text = scene.tell("screen-pair", &args![a = label, b = words]);
            rows.focus(at == here, |rows| rows.hanging(0, mark, style, &text, style));
        };
        let platform = Self::platform(scene, chart);
        line(rows, 0, scene.say("screen-chart-platform"), platform, chart.platform.name.is_some());
        let mut at = 1;
        for lane in &chart.lanes {
            rows.blank();
            rows.text(0, &scene.department(&DepartmentId(lane.department.clone())), theme.title);
            if let Some(stake) = Self::stake(scene, lane) {
                rows.text(2, &stake, theme.quiet);
            }
            for tier in [TierId::Sensitivity, TierId::Mobility, TierId::Roles] {
                let name = scene.say(&format!("tier-{}", tier.id()));
                let words = Self::sentence(scene, lane, tier);
                line(rows, at, name, words, Self::part(lane, tier).is_certain());
                at += 1;
            }
        }
    }

    /// Returns a box with its text wrapped into `inner` cells.
    fn boxed(scene: &Scene, texts: &[String], inner: usize, style: Style, is_certain: bool, in_focus: bool) -> Drawn {
        let lines = texts.iter().flat_map(|text| wrap(text, inner, scene.lang()));
        let lines = lines.map(|line| (line, style)).collect();
        Drawn { lines, is_certain, in_focus }
    }

    fn boxes(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, chart: &Chart, (here, pen): (usize, &Pen)) {
        let cells = (rows.width().saturating_sub(LINE * (COLUMNS - 1))) / COLUMNS;
        let inner = cells.saturating_sub(FRAME);
        let heads =
            ["screen-chart-department", "tier-sensitivity", "screen-chart-platform", "tier-mobility", "tier-roles"];
        let heads = heads.map(|id| wrap(&scene.say(id), cells, scene.lang()));
        for row in 0..heads.iter().map(Vec::len).max().unwrap_or(0) {
            let texts = heads.iter().enumerate();
            let texts = texts.filter_map(|(at, head)| Some((at * (cells + LINE), head.get(row)?.clone(), theme.label)));
            rows.runs(texts);
        }
        for (at, lane) in chart.lanes.iter().enumerate() {
            let id = DepartmentId(lane.department.clone());
            let mut named = vec![scene.department(&id)];
            named.extend(Self::stake(scene, lane));
            let item = |tier| match tier {
                TierId::Sensitivity => 1 + at * 3,
                TierId::Mobility => 2 + at * 3,
                TierId::Roles => 3 + at * 3,
            };
            let tier = |tier: TierId| {
                let in_focus = item(tier) == here;
                let is_certain = Self::part(lane, tier).is_certain();
                let style = match (in_focus, is_certain) {
                    (true, _) => theme.selected,
                    (false, true) => theme.text,
                    (false, false) => theme.warning,
                };
                Self::boxed(scene, &Self::words(scene, lane, tier), inner, style, is_certain, in_focus)
            };
            let (is_named, on_platform) = (chart.platform.name.is_some(), here == 0);
            let style = if on_platform { theme.selected } else { theme.text };
            let platform = [Self::platform(scene, chart)];
            let drawn = [
                Self::boxed(scene, &named, inner, theme.title, true, false),
                tier(TierId::Sensitivity),
                Self::boxed(scene, &platform, inner, style, is_named, on_platform),
                tier(TierId::Mobility),
                tier(TierId::Roles),
            ];
            let in_focus = drawn.iter().any(|drawn| drawn.in_focus) && (here > 0 || at == 0);
            rows.focus(in_focus, |rows| Self::band(rows, theme, &drawn, cells, pen));
        }
    }

    /// Adds a row of boxes with lines between them; what is not certain has a broken line.
    fn band(rows: &mut Rows<'_>, theme: &Theme, drawn: &[Drawn], cells: usize, pen: &Pen) {
        let height = drawn.iter().map(|drawn| drawn.lines.len()).max().unwrap_or(0) + 2;
        let [start_top, end_top, start_low, end_low] = pen.corners;
        for row in 0..height {
            let mut runs = Vec::new();
            for (at, drawn) in drawn.iter().enumerate() {
                let column = at * (cells + LINE);
                let frame = if drawn.in_focus { theme.selected } else { theme.rule };
                let (flat, side) = if drawn.is_certain { ("─", "│") } else { ("╌", "╎") };
                let edge = |from: &str, to: &str| format!("{from}{}{to}", flat.repeat(cells.saturating_sub(2)));
                if row == 0 {
                    runs.push((column, edge(start_top, end_top), frame));
                } else if row + 1 == height {
                    runs.push((column, edge(start_low, end_low), frame));
                } else {
                    let mark = if drawn.in_focus && row == 1 { "›" } else { side };
                    runs.push((column, mark.to_owned(), frame));
                    if let Some((text, style)) = drawn.lines.get(row - 1) {
                        runs.push((column + 2, text.clone(), *style));
                    }
                    runs.push((column + cells - 1, side.to_owned(), frame));
                }
                if row == 1 && at > 0 {
                    runs.push((column - LINE, flat.repeat(LINE), theme.rule));
                }
            }
            rows.runs(runs);
        }
    }
}

impl Page for ChartPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-chart"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let chart = Self::chart(scene);
        let items = Self::items(&chart);
        match message {
            Message::Do(Action::Choose) => match items.get(self.cursor.get(items.len())) {
                Some(item) => Self::open(scene, &chart, item).map_or(Transition::Stay, Transition::Go),
                None => Transition::Back,
            },
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, items.len());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let chart = Self::chart(scene);
        let here = self.cursor.get(Self::items(&chart).len());
        let note = scene.tell("screen-chart-intro", &args![count = chart.unknown()]);
        rows.text(0, &note, theme.quiet);
        rows.blank();
        if body.width >= WIDE && !scene.is_linear {
            let pen = Pen::new(canvas.look().is_mirrored());
            Self::boxes(scene, &theme, &mut rows, &chart, (here, &pen));
        } else {
            Self::table(scene, &theme, &mut rows, &chart, here);
        }
        rows.lift(self.cursor.lift());
        rows.draw(canvas, body, Window::Focus);
    }
}
