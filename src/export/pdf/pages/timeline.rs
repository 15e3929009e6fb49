//! The plan by weeks: a table whose last column is drawn, with a bar an action.

use super::super::{Anchor, Colour, Fill, Lines, Mark, Paragraph, Path, Scope, Stroke, Style, Tag, TagId};
use super::{
    BOTTOM, Composer, TOP, WIDTH,
    scale::{DATA, Face, GREY, INK, RULE, dashed},
};
use crate::{
    report::{TimeLine, TimeRow},
    text::strip_isolates,
};

/// Where the columns start or, of numbers, end.
const ACTION: f32 = 18.0;
const WHO: f32 = 186.0;
const DAYS: f32 = 259.0;
const POINTS: f32 = 291.0;
const WEEKS: f32 = 300.0;
/// How many columns it has: number, action, who, days, points, weeks.
const COLUMNS: usize = 6;
/// Heights: of the head with its rule, of a title, of the least action, of the row of what is reached, of the legend.
const HEAD: f32 = 15.0;
const TITLE: f32 = 27.0;
const ROW: f32 = 23.0;
const REACHED: f32 = 29.0;
const LEGEND: f32 = 24.0;
/// How much lower rows are where that saves a sheet.
const CLOSE: f32 = 3.0;
/// Baselines of a title and of an action in their rows.
const TITLE_BASE: f32 = 19.0;
const ROW_BASE: f32 = 14.5;
/// Height of a bar, and its least width.
const BAR: f32 = 10.0;
const LEAST: f32 = 5.0;

/// A row that is set.
struct SetRow<'t> {
    row: &'t TimeRow,
    text: Lines,
    due: Lines,
    who: Lines,
    height: f32,
    /// How much higher its words stand.
    rise: f32,
}

impl SetRow<'_> {
    const fn is_title(&self) -> bool {
        matches!(self.row, TimeRow::Title(_))
    }
}

impl Composer<'_> {
    fn time_cell(&self) -> Style {
        self.style(Face::Cell)
    }

    fn time_rows<'t>(&mut self, line: &'t TimeLine, close: bool) -> Vec<SetRow<'t>> {
        let saved = if close { CLOSE } else { 0.0 };
        let (cell, small) = (self.time_cell(), self.style(Face::Small));
        let mut rows = Vec::new();
        for row in &line.rows {
            let empty = || Paragraph::text("", cell);
            let (text, due, who) = match row {
                TimeRow::Title(title) => {
                    (Paragraph::text(title.as_str(), cell.bold()).width(WEEKS - 8.0), empty(), empty())
                }
                TimeRow::Action { text, who, due, .. } => (
                    self.inline(text, cell).width(WHO - ACTION - 8.0).max_lines(6),
                    Paragraph::text(due.as_str(), small).width(WHO - ACTION - 8.0),
                    self.inline(who, cell).width(DAYS - WHO - 19.0).max_lines(6),
                ),
            };
            let [text, due, who] = [text, due, who].map(|words| words.layout(&mut self.engine));
            let height = match row {
                TimeRow::Title(_) => TITLE + text.height() - cell.leading - saved,
                TimeRow::Action { .. } => {
                    let tallest = (text.height() + due.height()).max(who.height());
                    ROW.max(ROW_BASE - cell.baseline() + tallest + 5.5) - saved
                }
            };
            rows.push(SetRow { row, text, due, who, height, rise: saved / 2.0 });
        }
        rows
    }

    /// Returns the height of the block.
    pub(super) fn timeline_height(&mut self, line: &TimeLine) -> f32 {
        whole(&self.time_rows(line, false))
    }

    /// Returns the height that must be free for it to begin here.
    pub(super) fn timeline_least(&mut self, line: &TimeLine) -> f32 {
        let rows = self.time_rows(line, false);
        HEAD + together(&rows, 0)
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn timeline(&mut self, line: &TimeLine) {
        let mut rows = self.time_rows(line, false);
        if self.y + whole(&rows) > BOTTOM {
            let close = self.time_rows(line, true);
            if self.y + whole(&close) <= BOTTOM {
                rows = close;
            }
        }
        let table = self.canvas.tag(self.section, Tag::Table);
        let head = self.canvas.tag(table, Tag::TableHead);
        let head = self.canvas.tag(head, Tag::Row);
        self.time_head(line, Some(head));
        let body = self.canvas.tag(table, Tag::TableBody);
        for (at, row) in rows.iter().enumerate() {
            let is_first = self.y <= TOP + HEAD + 0.5;
            if self.y + together(&rows, at) > BOTTOM && !is_first {
                self.canvas.rule(0.0, WIDTH, self.y, 0.75, INK);
                self.sheet(false);
                self.time_head(line, None);
            } else if at > 0 {
                self.thin_rule(0.0, WIDTH, self.y);
            }
            self.week_lines(line, row.height);
            let tag = self.canvas.tag(body, Tag::Row);
            self.time_row(line, row, tag);
            self.y += row.height;
        }
        self.thin_rule(0.0, WIDTH, self.y);
        self.week_lines(line, REACHED);
        let tag = self.canvas.tag(body, Tag::Row);
        self.time_reached(line, tag);
        self.y += REACHED;
        self.canvas.rule(0.0, WIDTH, self.y, 0.75, INK);
        self.time_legend(line);
        self.y += LEGEND;
    }

    /// Draws the head; repeated on a further sheet it is furniture and not read again.
    fn time_head(&mut self, line: &TimeLine, row: Option<TagId>) {
        let style = self.style(Face::Head);
        let baseline = self.y + HEAD - 6.0;
        let cell = |canvas: &mut super::Canvas| {
            row.map_or(Mark::Furniture, |row| Mark::Tag(canvas.tag(row, Tag::Header(Scope::Column))))
        };
        // The column of numbers has no head.
        cell(&mut self.canvas);
        let places = [(0.0, Anchor::Start), (WHO, Anchor::Start), (DAYS, Anchor::End), (POINTS, Anchor::End)];
        for (words, (x, anchor)) in line.heads.iter().zip(places) {
            let words = self.engine.label(words, style);
            let mark = cell(&mut self.canvas);
            self.canvas.label(x, baseline, anchor, &words, mark);
        }
        let weeks = match cell(&mut self.canvas) {
            Mark::Tag(cell) => Mark::Tag(self.canvas.tag(cell, Tag::Figure { alt: strip_isolates(&line.alt) })),
            mark => mark,
        };
        let regular = Style { bold: false, ..style };
        for week in 1..=line.weeks {
            let style = if line.ends.contains(&week) { style.colour(INK) } else { regular };
            let words = self.engine.label(&week.to_string(), style);
            let (from, to) = (week_at(line, 100 * (week - 1)), week_at(line, 100 * week));
            self.canvas.label(f32::midpoint(from, to), baseline, Anchor::Centre, &words, weeks);
        }
        self.y += HEAD;
        self.canvas.rule(0.0, WIDTH, self.y, 0.75, INK);
    }

    /// Draws the lines at the begin and at the ends of weeks through a row that begins here.
    fn week_lines(&mut self, line: &TimeLine, height: f32) {
        let inner = line.ends.iter().filter(|end| **end < line.weeks).map(|end| (week_at(line, 100 * end), GREY));
        for (x, colour) in std::iter::once((WEEKS, RULE)).chain(inner) {
            let path = Path::line(x, self.y, x, self.y + height);
            self.canvas.stroke(&path, Stroke::new(0.5, colour), Mark::Artifact);
        }
    }

    fn time_row(&mut self, line: &TimeLine, set: &SetRow<'_>, row: TagId) {
        let cell_style = self.time_cell();
        let TimeRow::Action { number, days, points, when, span, until, open, .. } = set.row else {
            let cell = self.canvas.tag(row, Tag::Header(Scope::Row));
            self.canvas.set_span(cell, COLUMNS, 1);
            self.canvas.lines(0.0, self.y + TITLE_BASE - set.rise - cell_style.baseline(), &set.text, cell);
            return;
        };
        let base = self.y + ROW_BASE - set.rise;
        let top = base - cell_style.baseline();
        let mut cell = || self.canvas.tag(row, Tag::Cell);
        let [first, action, who, second, third, weeks] = [cell(), cell(), cell(), cell(), cell(), cell()];
        let number = self.engine.label(number, cell_style.bold());
        self.canvas.lines(0.0, top, &number, first);
        self.canvas.lines(ACTION, top, &set.text, action);
        self.canvas.lines(ACTION, top + set.text.height(), &set.due, action);
        self.canvas.lines(WHO, top, &set.who, who);
        for (words, end, cell) in [(days, DAYS, second), (points, POINTS, third)] {
            let words = self.engine.label(words, cell_style);
            self.canvas.label(end, base, Anchor::End, &words, cell);
        }
        let Some((from, to)) = span else {
            let none = self.engine.label("\u{2013}", cell_style);
            self.canvas.label(WEEKS + 4.0, base, Anchor::Start, &none, weeks);
            return;
        };
        let figure = self.canvas.tag(weeks, Tag::Figure { alt: strip_isolates(when) });
        let (from, to) = (week_at(line, *from), week_at(line, *to));
        let from = from.min(WIDTH - LEAST);
        let to = to.clamp(from + LEAST, WIDTH.max(from + LEAST));
        let y = self.y + (set.height.min(ROW + 12.0) - BAR) / 2.0;
        let end = until.map(|until| week_at(line, until).clamp(to, WIDTH));
        if let Some(end) = end {
            let open = Path::polyline(&[(end, y + 0.5), (to, y + 0.5), (to, y + BAR - 0.5), (end, y + BAR - 0.5)]);
            self.canvas.fill(&Path::rect(to, y, end - to, BAR), Fill(Colour::WHITE), figure);
            self.canvas.stroke(&open, dashed(1.0, DATA), figure);
        }
        self.canvas.fill(&Path::rect(from, y, to - from, BAR), Fill(DATA), figure);
        let Some((end, words)) = end.zip(open.as_ref()) else { return };
        let small = Style { size: 7.5, leading: 10.0, ..self.style(Face::Small) };
        let words = self.engine.label(words, small);
        // In the bar, else behind it, else before it.
        let width = words.width();
        let x = if end - to >= width + 6.0 {
            to + 3.0
        } else if end + 4.0 + width <= WIDTH {
            end + 4.0
        } else if from - 4.0 - width >= WEEKS + 1.0 {
            from - 4.0 - width
        } else {
            return;
        };
        if end + 4.0 >= x && x > to {
            self.canvas.fill(
                &Path::rect(x - 1.0, y + 1.0, width + 2.0, BAR - 2.0),
                Fill(Colour::WHITE),
                Mark::Artifact,
            );
        }
        self.canvas.label(x, y + 7.8, Anchor::Start, &words, figure);
    }

    fn time_reached(&mut self, line: &TimeLine, row: TagId) {
        let head = self.canvas.tag(row, Tag::Header(Scope::Row));
        self.canvas.set_span(head, COLUMNS - 1, 1);
        let bold = self.time_cell().bold();
        let words = Paragraph::text(line.reached_head.as_str(), bold).width(WEEKS - 8.0).max_lines(2);
        let words = words.layout(&mut self.engine);
        self.canvas.lines(0.0, self.y + (REACHED - words.height()) / 2.0, &words, head);
        let cell = self.canvas.tag(row, Tag::Cell);
        let number = Style { size: 11.0, leading: 15.0, ..bold };
        for (end, words) in line.ends.iter().zip(&line.reached) {
            let words = self.engine.label(words, number);
            let x = week_at(line, 100 * end) - 4.0;
            self.canvas.label(x, self.y + 18.5, Anchor::End, &words, cell);
        }
    }

    fn time_legend(&mut self, line: &TimeLine) {
        let small = self.style(Face::Small);
        let baseline = self.y + 15.0;
        let mut x = 0.0;
        for (at, words) in line.legend.iter().enumerate() {
            let (top, width) = (baseline - 7.0, 18.0);
            if at == 0 {
                self.canvas.fill(&Path::rect(x, top, width, 8.0), Fill(DATA), Mark::Artifact);
            } else {
                let open = [(x + width, top + 0.5), (x + 0.5, top + 0.5), (x + 0.5, top + 7.5), (x + width, top + 7.5)];
                self.canvas.stroke(&Path::polyline(&open), dashed(1.0, DATA), Mark::Artifact);
            }
            let label = self.engine.label(words, small);
            let tag = self.canvas.tag(self.section, Tag::Note);
            self.canvas.label(x + width + 6.0, baseline, Anchor::Start, &label, tag);
            x += width + 6.0 + label.width() + 16.0;
        }
    }
}

/// Returns where a moment stands, in hundredths of a week.
fn week_at(line: &TimeLine, hundredths: u32) -> f32 {
    WEEKS + (WIDTH - WEEKS) * hundredths as f32 / (100 * line.weeks.max(1)) as f32
}

/// Returns the height of all rows with head and legend.
fn whole(rows: &[SetRow<'_>]) -> f32 {
    HEAD + rows.iter().map(|row| row.height).sum::<f32>() + REACHED + LEGEND
}

/// Returns the height of the rows from a place on that stay on one sheet: a title with its first action, the last
/// action with what is reached and with the legend.
fn together(rows: &[SetRow<'_>], at: usize) -> f32 {
    let height = |at: usize| rows.get(at).map_or(0.0, |row| row.height);
    let is_title = rows.get(at).is_some_and(SetRow::is_title);
    let last = at + if is_title { 2 } else { 1 };
    let foot = if last >= rows.len() { REACHED + LEGEND } else { 0.0 };
    height(at) + if is_title { height(at + 1) } else { 0.0 } + foot
}
