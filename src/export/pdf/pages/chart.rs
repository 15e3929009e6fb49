//! The chart: boxes in five columns, lines between them.

use super::super::{Anchor, Canvas, Fill, Lines, Paragraph, Path, Stroke, Style, Tag, TagId};
use super::{
    Composer, WIDTH,
    scale::{DATA, Face, GREY, INK, TINT, dashed},
};
use crate::{
    report::{ChartEdge, ChartFigure, ChartNode},
    text::strip_isolates,
};

/// Where each column starts and how wide it is.
const COLUMNS: [(f32, f32); 5] = [(0.0, 86.0), (106.0, 88.0), (228.0, 66.0), (316.0, 82.0), (420.0, 84.0)];
/// Space in a box beside its text, and above and below it.
const INSET: f32 = 7.0;
const ABOVE: f32 = 6.0;
/// From the baseline of the heads to their rule, and to where the boxes may begin.
const RULE: f32 = 6.0;
const TOP: f32 = 17.0;
/// The height in which five departments stand, and the least distance of their middles.
const HEIGHT: f32 = 270.0;
const PITCH: f32 = 48.0;
/// The least space between two boxes of a column.
const CLEAR: f32 = 12.0;
/// Distance of the ends of lines on one box.
const PORT: f32 = 8.0;
/// For how many lines a box grows; more of them stand closer.
const ROOMY: usize = 5;
/// From the lowest box to the baseline of the legend, and from there to the end of the block.
const LEGEND: f32 = 24.0;
const BELOW: f32 = 6.0;

/// A point: along the page, below the baseline of the heads.
type Point = (f32, f32);

/// A box with its words set, placed by its middle.
struct Placed {
    column: usize,
    words: Lines,
    note: Option<Lines>,
    height: f32,
    middle: f32,
    known: bool,
}

impl Placed {
    fn top(&self) -> f32 {
        self.middle - self.height / 2.0
    }
}

impl Composer<'_> {
    /// Returns the height of the block.
    pub(super) fn chart_height(&mut self, chart: &ChartFigure) -> f32 {
        let boxes = self.placed(chart);
        self.chart_head(chart).iter().map(Lines::height).fold(0.0, f32::max) + RULE + lowest(&boxes) + LEGEND + BELOW
    }

    fn chart_head(&mut self, chart: &ChartFigure) -> Vec<Lines> {
        let head = self.style(Face::Head);
        let set = |(words, (_, width)): (&String, (f32, f32))| {
            Paragraph::text(words.as_str(), head).width(width).max_lines(2).layout(&mut self.engine)
        };
        chart.heads.iter().zip(COLUMNS).map(set).collect()
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn chart(&mut self, chart: &ChartFigure) {
        let tag = self.canvas.tag(self.section, Tag::Figure { alt: strip_isolates(&chart.alt) });
        let heads = self.chart_head(chart);
        let height = heads.iter().map(Lines::height).fold(0.0, f32::max);
        for (lines, (x, _)) in heads.iter().zip(COLUMNS) {
            self.canvas.lines(x, self.y + height - lines.height(), lines, tag);
        }
        let rule = self.y + height + RULE - 2.0;
        self.canvas.rule(0.0, WIDTH, rule, 0.75, INK);
        let boxes = self.placed(chart);
        // The places of boxes count from the baseline of the heads, as the design does.
        let origin = self.y + height - 3.0;
        for (edge, from, to) in ports(chart, &boxes) {
            draw_edge(&mut self.canvas, edge, (from.0, origin + from.1), (to.0, origin + to.1), tag);
        }
        for node in &boxes {
            draw_box(&mut self.canvas, node, origin, tag);
        }
        let end = origin + lowest(&boxes) + LEGEND - 8.0;
        self.chart_legend(chart, end, tag);
        self.y = end + BELOW;
    }

    fn chart_legend(&mut self, chart: &ChartFigure, baseline: f32, tag: TagId) {
        let small = self.style(Face::Small);
        let mut x = 0.0;
        for (words, stroke) in chart.legend.iter().zip([Stroke::new(1.5, DATA), dashed(1.5, DATA)]) {
            self.canvas.stroke(&Path::line(x, baseline - 3.0, x + 22.0, baseline - 3.0), stroke, tag);
            let label = self.engine.label(words, small);
            self.canvas.label(x + 28.0, baseline, Anchor::Start, &label, tag);
            x += 28.0 + label.width() + 20.0;
        }
    }

    /// Sets and places all boxes; y counts from the baseline of the heads.
    fn placed(&mut self, chart: &ChartFigure) -> Vec<Placed> {
        let mut boxes: Vec<Placed> =
            chart.nodes.iter().enumerate().map(|(at, node)| self.set_node(chart, at, node)).collect();
        let of = |boxes: &[Placed], column: usize| -> Vec<usize> {
            (0..boxes.len()).filter(|at| boxes.get(*at).is_some_and(|node| node.column == column)).collect()
        };
        // The tallest column says how high the figure is.
        let needed = |column: usize| {
            let heights: Vec<f32> = of(&boxes, column).iter().filter_map(|at| Some(boxes.get(*at)?.height)).collect();
            heights.iter().sum::<f32>() + CLEAR * heights.len().saturating_sub(1) as f32
        };
        let first = of(&boxes, 0);
        let pitch = first.iter().filter_map(|at| Some(boxes.get(*at)?.height + CLEAR)).fold(PITCH, f32::max);
        let height = (0..COLUMNS.len()).map(needed).fold(HEIGHT.max(pitch * first.len() as f32), f32::max);
        for column in 0..COLUMNS.len() {
            let here = of(&boxes, column);
            let count = here.len().max(1) as f32;
            let wanted = here.iter().enumerate().map(|(row, at)| {
                let even = TOP + height * (row as f32 + 0.5) / count;
                let middle = if column == 0 { even } else { mean(chart, &boxes, *at).unwrap_or(even) };
                (middle, boxes.get(*at).map_or(0.0, |node| node.height))
            });
            let wanted: Vec<(f32, f32)> = wanted.collect();
            for (at, middle) in here.iter().zip(apart(&wanted, TOP, TOP + height)) {
                if let Some(node) = boxes.get_mut(*at) {
                    node.middle = middle;
                }
            }
        }
        boxes
    }

    fn set_node(&mut self, chart: &ChartFigure, at: usize, node: &ChartNode) -> Placed {
        let (_, width) = COLUMNS.get(node.column).copied().unwrap_or((0.0, WIDTH));
        let style = Style { size: 8.5, ..self.style(Face::Gauge) };
        let style = if node.column == 0 { style.bold() } else { style };
        let words = self.inline(&node.text, style).width(width - 2.0 * INSET).max_lines(2).layout(&mut self.engine);
        let note = (!node.note.is_empty()).then(|| {
            let small = self.style(Face::Small);
            let small = Style { size: 7.5, leading: small.leading - 2.0, ..small }.colour(GREY);
            Paragraph::text(node.note.as_str(), small).width(width - 2.0 * INSET).max_lines(2).layout(&mut self.engine)
        });
        let lines = |is_here: &dyn Fn(&ChartEdge) -> bool| chart.edges.iter().filter(|edge| is_here(edge)).count();
        let busy = lines(&|edge| edge.from == at).max(lines(&|edge| edge.to == at));
        let text = words.height() + note.as_ref().map_or(0.0, Lines::height) + 2.0 * ABOVE;
        let height = text.max(PORT * busy.min(ROOMY) as f32 + PORT);
        Placed { column: node.column, words, note, height, middle: 0.0, known: node.known }
    }
}

fn lowest(boxes: &[Placed]) -> f32 {
    boxes.iter().map(|node| node.middle + node.height / 2.0).fold(0.0, f32::max)
}

/// Returns the mean of the middles of what leads to a box; none where nothing does.
fn mean(chart: &ChartFigure, boxes: &[Placed], at: usize) -> Option<f32> {
    let sources = chart.edges.iter().filter(|edge| edge.to == at).filter_map(|edge| Some(boxes.get(edge.from)?.middle));
    let sources: Vec<f32> = sources.collect();
    (!sources.is_empty()).then(|| sources.iter().sum::<f32>() / sources.len() as f32)
}

/// Pushes boxes, given by wanted middle and height from the top on, apart: as near as may be to where they want to be,
/// clear of each other and between `top` and `bottom` where there is room.
fn apart(wanted: &[(f32, f32)], top: f32, bottom: f32) -> Vec<f32> {
    // Groups of boxes that touch: the sum of where their first middle wants to be, how many, their whole height.
    let mut groups: Vec<(f32, usize, f32)> = Vec::new();
    let start = |&(sum, count, height): &(f32, usize, f32)| (sum / count as f32).min(bottom - height).max(top);
    for (middle, height) in wanted {
        let mut group = (middle - height / 2.0, 1, *height);
        while let Some(before) =
            groups.last().copied().filter(|before| start(before) + before.2 + CLEAR > start(&group))
        {
            groups.pop();
            let shift = (before.2 + CLEAR) * group.1 as f32;
            group = (before.0 + group.0 - shift, before.1 + group.1, before.2 + CLEAR + group.2);
        }
        groups.push(group);
    }
    let mut rest = wanted.iter();
    let mut placed = Vec::new();
    for group in &groups {
        let mut y = start(group);
        for (_, height) in rest.by_ref().take(group.1) {
            placed.push(y + height / 2.0);
            y += height + CLEAR;
        }
    }
    placed
}

/// Returns every line with the points where it begins and ends: those of one box apart, in the order of their other ends.
fn ports<'c>(chart: &'c ChartFigure, boxes: &[Placed]) -> Vec<(&'c ChartEdge, Point, Point)> {
    let middle = |at: usize| boxes.get(at).map_or(0.0, |node| node.middle);
    let port =
        |edge: &ChartEdge, own: usize, is_same: &dyn Fn(&ChartEdge) -> bool, other: &dyn Fn(&ChartEdge) -> usize| {
            let mut here: Vec<&ChartEdge> = chart.edges.iter().filter(|edge| is_same(edge)).collect();
            here.sort_by(|a, b| middle(other(a)).total_cmp(&middle(other(b))));
            let at = here.iter().position(|known| *known == edge).unwrap_or(0) as f32;
            let gaps = here.len().saturating_sub(1) as f32;
            let room = boxes.get(own).map_or(0.0, |node| node.height - PORT);
            middle(own) + PORT.min(room / gaps.max(1.0)) * (at - gaps / 2.0)
        };
    let edge = |edge: &'c ChartEdge| {
        let (start, width) = *COLUMNS.get(boxes.get(edge.from)?.column)?;
        let (end, _) = *COLUMNS.get(boxes.get(edge.to)?.column)?;
        let out = port(edge, edge.from, &|other| other.from == edge.from, &|other| other.to);
        let into = port(edge, edge.to, &|other| other.to == edge.to, &|other| other.from);
        Some((edge, (start + width, out), (end, into)))
    };
    chart.edges.iter().filter_map(edge).collect()
}

fn draw_edge(canvas: &mut Canvas, edge: &ChartEdge, from: Point, to: Point, tag: TagId) {
    let half = (to.0 - from.0) / 2.0;
    let path = Path::new().move_to(from.0, from.1).curve_to((from.0 + half, from.1), (to.0 - half, to.1), to);
    canvas.stroke(&path, if edge.known { Stroke::new(1.0, DATA) } else { dashed(1.0, DATA) }, tag);
}

fn draw_box(canvas: &mut Canvas, node: &Placed, origin: f32, tag: TagId) {
    let Some((x, width)) = COLUMNS.get(node.column).copied() else { return };
    let top = origin + node.top();
    let outline = Path::rect(x + 0.5, top + 0.5, width - 1.0, node.height - 1.0);
    if node.known {
        canvas.path(&outline, Some(Fill(TINT)), Some(Stroke::new(0.75, DATA)), tag);
    } else {
        canvas.path(&outline, None, Some(dashed(1.0, DATA)), tag);
    }
    let text = node.words.height() + node.note.as_ref().map_or(0.0, Lines::height);
    let y = top + (node.height - text) / 2.0;
    canvas.lines(x + INSET, y, &node.words, tag);
    if let Some(note) = &node.note {
        canvas.lines(x + INSET, y + node.words.height(), note, tag);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_that_want_the_same_place_stand_around_it_clear_of_each_other() {
        let placed = apart(&[(100.0, 20.0), (100.0, 20.0), (100.0, 20.0)], 0.0, 200.0);
        assert_eq!(placed, [68.0, 100.0, 132.0]);
        assert_eq!(apart(&[(50.0, 20.0), (150.0, 20.0)], 0.0, 200.0), [50.0, 150.0], "there is room");
    }

    #[test]
    fn boxes_at_an_edge_stay_inside() {
        assert_eq!(apart(&[(5.0, 20.0), (6.0, 20.0)], 0.0, 200.0), [10.0, 42.0]);
        assert_eq!(apart(&[(199.0, 20.0), (199.0, 20.0)], 0.0, 200.0), [158.0, 190.0]);
        assert_eq!(apart(&[(0.0, 60.0), (0.0, 60.0)], 0.0, 100.0), [30.0, 102.0], "too much: from the top on");
    }
}
