//! The chart in five columns: boxes with words that wrap by themselves, lines between them.

use std::fmt::Write as _;

use super::{Writer, text::plain};
use crate::report::{ChartFigure, ChartNode, halves};

/// Width of the picture in its own units, those of the text area on paper.
const WIDTH: f32 = 504.0;
/// Start and width of each column.
const COLUMNS: [(f32, f32); 5] = [(0.0, 86.0), (106.0, 88.0), (228.0, 66.0), (316.0, 82.0), (420.0, 84.0)];
/// Where the boxes begin.
const TOP: f32 = 22.0;
/// The least space between boxes of a column.
const GAP: f32 = 12.0;
/// The most lines of words in a box.
const LINES: usize = 4;

impl Writer<'_> {
    /// Writes the chart.
    pub(super) fn chart(&mut self, chart: &ChartFigure) {
        let boxes = places(chart);
        let end = boxes.iter().flatten().map(|(y, height)| y + height).fold(TOP, f32::max) + 2.0;
        let mirrored = self.mirrored;
        let x = |from: f32, width: f32| if mirrored { WIDTH - from - width } else { from };
        let mut markup = format!(
            "<figure><div class=\"scroll\" role=\"img\" aria-label=\"{}\"><div class=\"chart\"><svg viewBox=\"0 0 {WIDTH} {end:.1}\">",
            plain(&chart.alt)
        );
        for (head, (from, width)) in chart.heads.iter().zip(COLUMNS) {
            // Writing to a string cannot fail.
            let _ = write!(
                markup,
                "<foreignObject x=\"{:.1}\" y=\"-8\" width=\"{width}\" height=\"22\"><div class=\"head\">{}</div></foreignObject>",
                x(from, width),
                self.both(head)
            );
        }
        let _ = write!(markup, "<path d=\"M0 16.5H{WIDTH}\" stroke=\"#14202b\" stroke-width=\"0.75\"/>");
        for edge in &chart.edges {
            let end_of = |at: usize| {
                let (node, place) = (chart.nodes.get(at)?, boxes.get(at).copied().flatten()?);
                Some((COLUMNS.get(node.column).copied()?, place.0 + place.1 / 2.0))
            };
            let (Some(((from, width), y)), Some(((to, _), other))) = (end_of(edge.from), end_of(edge.to)) else {
                continue;
            };
            let (start, end) = (x(from + width, 0.0), x(to, 0.0));
            let middle = f32::midpoint(start, end);
            let dash = if edge.known { "" } else { " stroke-dasharray=\"3 2.5\"" };
            let _ = write!(
                markup,
                "<path d=\"M{start:.1} {y:.1}C{middle:.1} {y:.1} {middle:.1} {other:.1} {end:.1} {other:.1}\" fill=\"none\" \
                 stroke=\"#16486b\"{dash}/>"
            );
        }
        for (node, place) in chart.nodes.iter().zip(&boxes) {
            let (Some((y, height)), Some((from, width))) = (place, COLUMNS.get(node.column)) else { continue };
            markup.push_str(&self.node(node, (x(*from, *width), *y, *width, *height)));
        }
        let _ = writeln!(
            markup,
            "</svg></div></div>\n<div class=\"legend\" aria-hidden=\"true\"><span><svg><line x2=\"100%\" y1=\"50%\" y2=\"50%\" \
             stroke=\"#16486b\"/></svg>{}</span><span><svg><line x2=\"100%\" y1=\"50%\" y2=\"50%\" stroke=\"#16486b\" \
             stroke-dasharray=\"3 2.5\"/></svg>{}</span></div>\n</figure>",
            self.both(&chart.legend[0]),
            self.both(&chart.legend[1])
        );
        self.push(&markup);
    }

    fn node(&self, node: &ChartNode, (x, y, width, height): (f32, f32, f32, f32)) -> String {
        let look = if node.known {
            "fill=\"#f2f4f6\" stroke=\"#16486b\" stroke-width=\"0.75\""
        } else {
            "fill=\"#fff\" stroke=\"#14202b\" stroke-dasharray=\"3 2.5\""
        };
        let first = if node.column == 0 { " class=\"first\"" } else { "" };
        let note = match self.both(&node.note) {
            note if note.is_empty() => note,
            note => format!("<span class=\"note\">{note}</span>"),
        };
        format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width}\" height=\"{height:.1}\" {look}/><foreignObject x=\"{x:.1}\" \
             y=\"{y:.1}\" width=\"{width}\" height=\"{height:.1}\"><div class=\"box\"><span{first}>{}</span>{note}</div>\
             </foreignObject>",
            self.tongue.inline(&node.text)
        )
    }
}

/// Returns top and height of each box: a column is spread over the height of the tallest one. None for a box in no
/// column.
fn places(chart: &ChartFigure) -> Vec<Option<(f32, f32)>> {
    let heights: Vec<f32> = chart.nodes.iter().map(height).collect();
    let of = |column: usize| chart.nodes.iter().zip(&heights).filter(move |(node, _)| node.column == column);
    let needed = |column: usize| of(column).map(|(_, height)| height + GAP).sum::<f32>();
    let tallest = (0..COLUMNS.len()).map(needed).fold(0.0, f32::max);
    let mut next: Vec<(f32, f32)> = (0..COLUMNS.len())
        .map(|column| {
            let count = of(column).count().max(1) as f32;
            let free = (tallest - needed(column)) / count;
            (TOP + f32::midpoint(GAP, free), GAP + free)
        })
        .collect();
    let mut all = Vec::new();
    for (node, height) in chart.nodes.iter().zip(&heights) {
        all.push(next.get_mut(node.column).map(|(y, gap)| {
            let top = *y;
            *y += height + *gap;
            (top, *height)
        }));
    }
    all
}

/// Returns the height of a box by an estimate of its lines, in which wide letters count twice.
fn height(node: &ChartNode) -> f32 {
    let width = COLUMNS.get(node.column).map_or(66.0, |(_, width)| width - 14.0);
    let lines = |text: &str, size: f32| {
        let cells: f32 = text.chars().map(|c| if (c as u32) < 0x1100 { 0.58 } else { 1.05 }).sum::<f32>() * size;
        ((cells / width).ceil() as usize).min(LINES)
    };
    let words = node.text.text();
    let text: usize = words.split('\n').map(|line| lines(line, 8.5).max(1)).sum();
    let (first, second) = halves(&node.note);
    let note = lines(first, 7.5) + second.map_or(0, |second| lines(second, 7.5));
    text.min(2 * LINES) as f32 * 11.5 + note.min(2 * LINES) as f32 * 10.0 + 12.0
}
