//! The gauge and the bars of the steps: numbers to lengths, words beside them.

use super::super::{Align, Anchor, Fill, Lines, Paragraph, Path, Span, Stroke, Style, Tag, TagId};
use super::{
    Composer, WIDTH,
    marks::{shape, shape_width, state},
    scale::{DATA, Face, GREY, INK, RULE, TRACK, hatch},
};
use crate::{
    report::{BarRow, Bars, Gauge, Shape},
    scoring::Colour,
};

/// Points of the gauge per point of readiness.
const GAUGE_SCALE: f32 = WIDTH / 100.0;
/// Where bars start and how wide a point of them is.
const BAR_START: f32 = 172.0;
const BAR_SCALE: f32 = 2.46;
/// Room for the numbers behind the bars.
const BAR_NUMBERS: f32 = 82.0;
/// Height of a bar row with a name of one line.
const BAR_ROW: f32 = 51.0;

/// Radius of the circle of the last run.
const LAST_RUN: f32 = 3.5;

/// Start of each band on the gauge.
const fn band_start(colour: Colour) -> f32 {
    match colour {
        Colour::Red => 0.0,
        Colour::Amber => 50.0,
        Colour::Green => 75.0,
    }
}

/// Where the mark of a band has its middle.
fn band_mark(colour: Colour) -> f32 {
    match colour {
        Colour::Red => 4.0,
        _ => band_start(colour) * GAUGE_SCALE + 11.0,
    }
}

impl Composer<'_> {
    /// Returns the height of the gauge: 15 more where the label of the target needs a line of its own.
    pub(super) fn gauge_height(&mut self, gauge: &Gauge) -> f32 {
        if self.target_is_raised(gauge) { 96.0 + 15.0 } else { 96.0 }
    }

    fn target_is_raised(&mut self, gauge: &Gauge) -> bool {
        let target = f32::from(gauge.target) * GAUGE_SCALE;
        let words = self.target_words(gauge);
        let width = words.iter().map(Lines::width).fold(0.0, f32::max);
        let own = (target + 8.0, target + 8.0 + width);
        let labels = self.gauge_labels(gauge);
        own.1 > WIDTH
            || labels.iter().any(|(start, lines)| *start < own.1 + 6.0 && start + lines.width() > target - 6.0)
    }

    fn target_words(&mut self, gauge: &Gauge) -> Vec<Lines> {
        let bold = Style { size: 9.0, leading: 12.0, ..self.style(Face::Gauge) }.bold();
        let mut words = vec![self.engine.label(&gauge.target_label, bold)];
        if let Some(date) = &gauge.target_date {
            let small = self.style(Face::Small);
            words.push(self.engine.label(date, small));
        }
        words
    }

    /// Sets the labels of Low and High and says where each starts: clear of the target's line where there is room.
    fn gauge_labels(&mut self, gauge: &Gauge) -> Vec<(f32, Lines)> {
        let target = f32::from(gauge.target) * GAUGE_SCALE;
        let mut labels = self.labels_at_their_ticks(gauge);
        for at in 0..labels.len() {
            let end_of = |index: usize| labels.get(index).map(|(start, lines)| start + lines.width());
            let before = at.checked_sub(1).and_then(end_of).map_or(0.0, |end| end + 8.0);
            let after = labels.get(at + 1).map_or(WIDTH, |(start, _)| start - 8.0);
            let Some((start, lines)) = labels.get_mut(at) else { continue };
            let width = lines.width();
            if *start > target + 5.0 || *start + width < target - 5.0 {
                continue;
            }
            let (left, right) = (target - 6.0 - width, target + 6.0);
            if right + width <= after {
                *start = right;
            } else if left >= before {
                *start = left;
            }
        }
        labels
    }

    fn labels_at_their_ticks(&mut self, gauge: &Gauge) -> Vec<(f32, Lines)> {
        let words = Style { size: 9.0, leading: 24.0, ..self.style(Face::Gauge) }.colour(GREY);
        let number = self.style(Face::GaugeNumber);
        let mut set = |parts: &[(&str, Style)]| {
            let spans = parts.iter().map(|(text, style)| Span::new(*text, *style));
            Paragraph::new(spans).layout(&mut self.engine)
        };
        let Some((low, high)) = gauge.range else {
            return vec![(0.0, set(&[(&gauge.empty, words)]))];
        };
        let (at_low, at_high) = (f32::from(low) * GAUGE_SCALE, f32::from(high) * GAUGE_SCALE);
        let (low, high) = (low.to_string(), high.to_string());
        if gauge.range.is_some_and(|(low, high)| low == high) {
            let only = set(&[(&low, number)]);
            return vec![((at_low - only.width()).max(0.0), only)];
        }
        let left = set(&[(&format!("{} ", gauge.at_least), words), (&low, number)]);
        let right = set(&[(&format!("{} ", gauge.up_to), words), (&high, number)]);
        let both = figures(&gauge.both, words, number);
        let both = Paragraph::new(both).layout(&mut self.engine);
        if at_high - at_low < right.width() + 8.0 {
            let start = if at_high < both.width() { at_high.min(WIDTH - both.width()) } else { at_high - both.width() };
            return vec![(start.max(0.0), both)];
        }
        let start = if at_low < left.width() { at_low } else { at_low - left.width() };
        let mut labels = vec![(start, left)];
        let start = at_high - right.width();
        let free = labels.iter().all(|(other, lines)| other + lines.width() + 8.0 <= start);
        if free {
            labels.push((start, right));
            return labels;
        }
        vec![((at_high - both.width()).max(0.0), both)]
    }

    /// Draws the gauge with its top at `y`.
    pub(super) fn gauge(&mut self, gauge: &Gauge, y: f32) {
        let tag = self.canvas.tag(self.section, Tag::Figure { alt: crate::text::strip_isolates(&gauge.alt) });
        let raised = self.target_is_raised(gauge);
        let y = if raised { y + 15.0 } else { y };
        for (start, label) in self.gauge_labels(gauge) {
            self.canvas.label(start, y + 25.0, Anchor::Start, &label, tag);
        }
        self.gauge_bar(gauge, y, tag);
        self.gauge_target(gauge, y, raised, tag);
        self.gauge_bands(gauge, y, tag);
    }

    fn gauge_bar(&mut self, gauge: &Gauge, y: f32, tag: TagId) {
        self.canvas.fill(&Path::rect(0.0, y + 34.0, WIDTH, 18.0), Fill(TRACK), tag);
        let Some((low, high)) = gauge.range else { return };
        let (low, high) = (f32::from(low) * GAUGE_SCALE, f32::from(high) * GAUGE_SCALE);
        if low > 0.0 {
            self.canvas.fill(&Path::rect(0.0, y + 34.0, low, 18.0), Fill(DATA), tag);
        }
        self.canvas.hatch(low, y + 34.0, high - low, 18.0, &hatch(4.5), tag);
        for x in [low, high] {
            self.canvas.stroke(&Path::line(x, y + 29.0, x, y + 34.0), Stroke::new(0.75, INK), tag);
        }
    }

    fn gauge_target(&mut self, gauge: &Gauge, y: f32, raised: bool, tag: TagId) {
        let x = f32::from(gauge.target) * GAUGE_SCALE;
        self.canvas.fill(&Path::triangle(x, y + 19.5, 8.0, -7.0), Fill(INK), tag);
        self.canvas.stroke(&Path::line(x, y + 22.0, x, y + 52.0), Stroke::new(1.5, INK), tag);
        let words = self.target_words(gauge);
        if !raised {
            for (label, baseline) in words.iter().zip([17.0, 28.0]) {
                self.canvas.label(x + 8.0, y + baseline, Anchor::Start, label, tag);
            }
            return;
        }
        // On a line of their own above everything, one behind the other.
        let width: f32 = words.iter().map(Lines::width).sum::<f32>() + 6.0;
        let mut start = (x - 8.0 - width).max(0.0);
        for label in &words {
            self.canvas.label(start, y - 4.0, Anchor::Start, label, tag);
            start += label.width() + 6.0;
        }
    }

    fn gauge_bands(&mut self, gauge: &Gauge, y: f32, tag: TagId) {
        let word = Style { leading: 12.0, ..self.style(Face::Gauge) };
        let edges = [0.0, 50.0 * GAUGE_SCALE, 75.0 * GAUGE_SCALE, WIDTH];
        for x in [edges[1], edges[2]] {
            self.canvas.stroke(&Path::line(x, y + 52.0, x, y + 78.0), Stroke::new(0.5, INK), tag);
        }
        for ((colour, (name, range)), (index, start)) in
            [Colour::Red, Colour::Amber, Colour::Green].into_iter().zip(&gauge.bands).zip(edges.into_iter().enumerate())
        {
            let end = edges.get(index + 1).copied().unwrap_or(WIDTH);
            let (from, to) = (if index == 0 { start } else { start + 2.0 }, if index == 2 { end } else { end - 2.0 });
            self.canvas.fill(&Path::rect(from, y + 56.0, to - from, 3.0), Fill(state(colour)), tag);
            let middle = band_mark(colour);
            let mark = Shape::State(colour);
            shape(&mut self.canvas, mark, 7.5, middle - shape_width(mark, 7.5) / 2.0, y + 70.0);
            let room = end - middle - 11.0;
            let label = self.band_words(name, range, word, room);
            self.canvas.label(middle + 9.0, y + 73.0, Anchor::Start, &label, tag);
        }
        let Some((from, to, reason)) = &gauge.lowered else { return };
        let (stem, target) = (band_mark(*from), band_mark(*to));
        let path = Path::polyline(&[(stem, y + 78.0), (stem, y + 89.0), (target, y + 89.0), (target, y + 80.0)]);
        self.canvas.stroke(&path, Stroke::new(0.75, INK), tag);
        let head = Path::polygon(&[(target, y + 76.5), (target - 2.8, y + 81.5), (target + 2.8, y + 81.5)]);
        self.canvas.fill(&head, Fill(INK), tag);
        let room = WIDTH - stem - 9.0;
        let mut label = Paragraph::text(reason.as_str(), word).layout(&mut self.engine);
        if label.width() > room && label.width() <= target - 9.0 {
            self.canvas.label(target - 9.0, y + 91.0, Anchor::End, &label, tag);
            return;
        }
        if label.width() > room {
            let small = Style { size: 7.5, ..word };
            label = Paragraph::text(reason.as_str(), small).width(room).max_lines(1).layout(&mut self.engine);
        }
        self.canvas.label(stem + 9.0, y + 91.0, Anchor::Start, &label, tag);
    }

    /// Sets the words of a band: a step smaller, at last without the range, where they would not fit.
    fn band_words(&mut self, name: &str, range: &str, word: Style, room: f32) -> Lines {
        let small = Style { size: 7.5, ..word };
        for (style, range) in [(word, range), (small, range), (small, "")] {
            let spans = [Span::new(format!("{name} "), style.bold()), Span::new(range, style.colour(GREY))];
            let label = Paragraph::new(spans).layout(&mut self.engine);
            if label.width() <= room {
                return label;
            }
        }
        Paragraph::text(name, small.bold()).width(room).max_lines(1).layout(&mut self.engine)
    }

    /// Returns the height of the bars with axis and legend.
    pub(super) fn bars_height(&mut self, bars: &Bars) -> f32 {
        12.0 + bars.rows.iter().map(|row| self.bar_row_height(row)).sum::<f32>() + 27.0
    }

    fn bar_name(&mut self, row: &BarRow) -> Lines {
        let style = Style { size: 10.0, leading: 13.5, ..self.style(Face::Body) }.bold();
        Paragraph::text(row.name.as_str(), style).width(144.0).max_lines(2).layout(&mut self.engine)
    }

    fn bar_note(&mut self, row: &BarRow) -> Lines {
        let small = self.style(Face::Small);
        Paragraph::text(row.note.as_str(), small).width(150.0).max_lines(2).layout(&mut self.engine)
    }

    fn bar_row_height(&mut self, row: &BarRow) -> f32 {
        let below = self.bar_note(row).height();
        let points = self.bar_points(row).height();
        BAR_ROW.max(9.0 + self.bar_name(row).height() + 1.5 + below + 7.5).max(28.0 + points + 7.5)
    }

    fn bar_points(&mut self, row: &BarRow) -> Lines {
        let small = self.style(Face::Small);
        let points = Paragraph::text(row.points.as_str(), small).width(BAR_NUMBERS).align(Align::End);
        points.max_lines(2).layout(&mut self.engine)
    }

    /// Draws the bars with the baseline of the axis words 6 below `y`.
    pub(super) fn bars(&mut self, bars: &Bars, y: f32) {
        let tag = self.canvas.tag(self.section, Tag::Figure { alt: crate::text::strip_isolates(&bars.alt) });
        let x = |points: f32| BAR_START + points * BAR_SCALE;
        let (head, small) = (self.style(Face::Head), self.style(Face::Small));
        let start = self.engine.label(&bars.heads[0], head);
        self.canvas.label(0.0, y + 6.0, Anchor::Start, &start, tag);
        let end = self.engine.label(&bars.heads[1], head);
        self.canvas.label(WIDTH, y + 6.0, Anchor::End, &end, tag);
        let target_x = x(f32::from(bars.target));
        let target = self.engine.label(&bars.target_label, head.colour(INK));
        let taken = (target_x - target.width() / 2.0 - 4.0, target_x + target.width() / 2.0 + 4.0);
        for (word, at) in [("0", 0.0), ("50", 50.0), ("100", 100.0)] {
            let label = self.engine.label(word, small);
            let (from, to) = (x(at) - label.width() / 2.0, x(at) + label.width() / 2.0);
            if (to < taken.0 || from > taken.1) && to + 4.0 < WIDTH - end.width() {
                self.canvas.label(x(at), y + 6.0, Anchor::Centre, &label, tag);
            }
        }
        self.canvas.label(target_x, y + 6.0, Anchor::Centre, &target, tag);
        let mut y = y + 12.0;
        self.canvas.rule(0.0, WIDTH, y, 0.75, INK);
        for (index, row) in bars.rows.iter().enumerate() {
            let height = self.bar_row(bars, row, y, tag);
            y += height;
            let last = index + 1 == bars.rows.len();
            self.canvas.rule(0.0, WIDTH, y, if last { 0.75 } else { 0.5 }, if last { INK } else { RULE });
        }
        self.bar_legend(bars, y + 15.0, tag);
    }

    fn bar_row(&mut self, bars: &Bars, row: &BarRow, y: f32, tag: TagId) -> f32 {
        let bold = self.style(Face::Body).bold();
        let name = self.bar_name(row);
        let number = self.engine.label(&row.number, Style { leading: 13.5, ..bold });
        self.canvas.lines(0.0, y + 9.0, &number, tag);
        self.canvas.lines(16.0, y + 9.0, &name, tag);
        let note = self.bar_note(row);
        self.canvas.lines(16.0, y + 10.5 + name.height(), &note, tag);
        let (top, height) = (y + 18.5, 14.0);
        self.canvas.fill(&Path::rect(BAR_START, top, 100.0 * BAR_SCALE, height), Fill(TRACK), tag);
        if let Some((low, high)) = row.range {
            let (low, high) = (f32::from(low) * BAR_SCALE, f32::from(high) * BAR_SCALE);
            if low > 0.0 {
                self.canvas.fill(&Path::rect(BAR_START, top, low, height), Fill(DATA), tag);
            }
            self.canvas.hatch(BAR_START + low, top, high - low, height, &hatch(4.5), tag);
        }
        let target = BAR_START + f32::from(bars.target) * BAR_SCALE;
        let tick = Path::line(target, top - 5.0, target, top + height + 5.0);
        self.canvas.stroke(&tick, Stroke::new(1.5, INK), tag);
        if let Some(last) = row.last {
            let at = Path::circle(BAR_START + f32::from(last.min(100)) * BAR_SCALE, top + height / 2.0, LAST_RUN);
            self.canvas.path(&at, Some(Fill(super::super::Colour::WHITE)), Some(Stroke::new(0.75, INK)), tag);
        }
        let value = [
            Span::new(row.value.0.as_str(), self.style(Face::BarNumber)),
            Span::new(
                format!(" {}", row.value.1.trim_start()),
                Style { leading: 18.0, ..self.style(Face::Cell) }.colour(GREY),
            ),
        ];
        let value = Paragraph::new(value).layout(&mut self.engine);
        self.canvas.label(WIDTH, y + 24.0, Anchor::End, &value, tag);
        let points = self.bar_points(row);
        self.canvas.lines(WIDTH - BAR_NUMBERS, y + 37.0 - points.baseline(0), &points, tag);
        self.bar_row_height(row)
    }

    fn bar_legend(&mut self, bars: &Bars, y: f32, tag: TagId) {
        let small = self.style(Face::Small);
        let mut x = BAR_START;
        let [low, unknown, target] = &bars.legend;
        let marks =
            [(Some(low), 18.0), (Some(unknown), 18.0), (bars.last.as_ref(), 2.0 * LAST_RUN), (Some(target), 1.5)];
        for (index, (words, width)) in marks.into_iter().enumerate() {
            let Some(words) = words else { continue };
            match index {
                0 => self.canvas.fill(&Path::rect(x, y - 8.0, width, 8.0), Fill(DATA), tag),
                1 => self.canvas.hatch(x, y - 8.0, width, 8.0, &hatch(3.5), tag),
                2 => {
                    let circle = Path::circle(x + LAST_RUN, y - 3.5, LAST_RUN);
                    self.canvas.path(
                        &circle,
                        Some(Fill(super::super::Colour::WHITE)),
                        Some(Stroke::new(0.75, INK)),
                        tag,
                    );
                }
                _ => self.canvas.stroke(&Path::line(x, y - 9.5, x, y + 1.5), Stroke::new(1.5, INK), tag),
            }
            let label = self.engine.label(words, small);
            self.canvas.label(x + width + 5.0, y, Anchor::Start, &label, tag);
            x += width + 5.0 + label.width() + 14.0;
        }
    }
}

/// Sets a sentence with its figures large and its words small.
fn figures(text: &str, words: Style, number: Style) -> Vec<Span> {
    let mut parts: Vec<(bool, String)> = Vec::new();
    for c in text.chars() {
        match parts.last_mut() {
            Some((digits, part)) if *digits == c.is_ascii_digit() => part.push(c),
            _ => parts.push((c.is_ascii_digit(), c.to_string())),
        }
    }
    parts.into_iter().map(|(digits, part)| Span::new(part, if digits { number } else { words })).collect()
}
