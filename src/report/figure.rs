//! Figures of a document: numbers and words, nothing placed yet. Each carries what it says as alternative text.

use super::{FormLine, Inline, Shape};
use crate::scoring::Colour;

/// The readiness gauge: numbers in points, words beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gauge {
    /// Shown Low, 0 to 100; none prints `empty`.
    pub range: Option<(u8, u8)>,
    /// "no score yet".
    pub empty: String,
    /// Words before the numbers: "at least", "up to".
    pub at_least: String,
    /// "up to".
    pub up_to: String,
    /// "at least 51, up to 55" as one label.
    pub both: String,
    /// Target in points.
    pub target: u8,
    /// "Target 75".
    pub target_label: String,
    /// "by 28 February 2027", if a date is set.
    pub target_date: Option<String>,
    /// Words and ranges of the bands: red, amber, green.
    pub bands: [(String, String); 3],
    /// Where the colour is below the band of Low: from, to, and the reason.
    pub lowered: Option<(Colour, Colour, String)>,
    /// What the picture says, as alternative text.
    pub alt: String,
}

/// Bars of the steps of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// One row a step.
    pub rows: Vec<BarRow>,
    /// Target in points.
    pub target: u8,
    /// "Target 75".
    pub target_label: String,
    /// Heads: "Step" at the start, "At least, up to" at the end.
    pub heads: [String; 2],
    /// Legend: in place, not known, target.
    pub legend: [String; 3],
    /// Legend of the last run; none at the first.
    pub last: Option<String>,
    /// Alternative text.
    pub alt: String,
}

/// One bar: low and high in percent of the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarRow {
    /// "1".
    pub number: String,
    /// Name of the step.
    pub name: String,
    /// Small line under the name.
    pub note: String,
    /// Low and High in percent of the step, 0 to 100; none where the step was dropped.
    pub range: Option<(u8, u8)>,
    /// "25" and " up to 65" at the end of the row.
    pub value: (String, String),
    /// "5 to 13 of 20 points".
    pub points: String,
    /// Low of the last run in percent of the step, 0 to 100.
    pub last: Option<u8>,
}

/// The chart in five columns: department, kind of data, platform, place, who can reach it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartFigure {
    /// Heads of the five columns.
    pub heads: [String; 5],
    /// Its boxes; a place in this list names a box.
    pub nodes: Vec<ChartNode>,
    /// Lines between boxes of neighbouring columns; between two boxes there is at most one.
    pub edges: Vec<ChartEdge>,
    /// Legend: known; not known or not confirmed in writing.
    pub legend: [String; 2],
    /// Alternative text.
    pub alt: String,
}

/// A box of the chart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartNode {
    /// Its column, 0 to 4. Boxes of one column stand in the order of the list.
    pub column: usize,
    /// Its words.
    pub text: Inline,
    /// A small second line, such as "not in writing"; may be empty.
    pub note: String,
    /// Whether it is known and confirmed where it needs to be; else its outline is dashed.
    pub known: bool,
}

/// A line of the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartEdge {
    /// The box where it begins.
    pub from: usize,
    /// The box where it ends, one column further.
    pub to: usize,
    /// Whether it is known; else the line is dashed.
    pub known: bool,
}

/// The plan by weeks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeLine {
    /// Heads: action, who, days, points.
    pub heads: [String; 4],
    /// How many weeks are drawn.
    pub weeks: u32,
    /// Weeks after which a line stands and a number is told: 3, 6, 12.
    pub ends: Vec<u32>,
    /// Its rows, titles of groups among them.
    pub rows: Vec<TimeRow>,
    /// "At least, at the end of week 3, 6 and 12".
    pub reached_head: String,
    /// Low at each of `ends`, as shown.
    pub reached: Vec<String>,
    /// Legend: our own work; somebody else's time.
    pub legend: [String; 2],
    /// Alternative text.
    pub alt: String,
}

/// A row of the plan by weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeRow {
    /// A title over a group of actions; it never stands last on a sheet.
    Title(String),
    /// An action.
    Action {
        /// Its number.
        number: String,
        /// What is done.
        text: Inline,
        /// Who does it.
        who: Inline,
        /// By when, and whether the date has passed, as a small line; may be empty.
        due: String,
        /// Days of work.
        days: String,
        /// Points that it brings.
        points: String,
        /// What its bar shows, in words: "weeks 3 to 4, then about 15 working days of somebody else's time".
        when: String,
        /// Begin and end in hundredths of a week from the start of the plan; none where it is not placed.
        span: Option<(u32, u32)>,
        /// Where somebody else's time after it may end, in hundredths of a week; its bar is open there.
        until: Option<u32>,
        /// Words beside that bar.
        open: Option<String>,
    },
}

/// What may be said where: the staff handout.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Classes {
    /// Heads: what, where.
    pub heads: [String; 2],
    /// The three classes, from the most open.
    pub panels: Vec<ClassPanel>,
    /// Alternative text of the shapes is the word beside them; this says what the page is for.
    pub alt: String,
}

/// One class of the handout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassPanel {
    /// Shape and colour of the class; not a state of readiness.
    pub shape: Shape,
    /// "Open".
    pub name: String,
    /// "Anyone may read it."
    pub means: String,
    /// What belongs to it.
    pub what: Vec<Inline>,
    /// Where it may be said.
    pub places: Vec<Inline>,
    /// A line to write on below them: where it goes instead.
    pub line: Option<FormLine>,
}

/// A question to be answered by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// Its number; may be empty.
    pub number: String,
    /// The question.
    pub text: Inline,
    /// Small lines below: why, where to look, the law.
    pub small: Vec<Inline>,
    /// Words beside open squares.
    pub options: Vec<String>,
    /// Lines to write on, each with its caption.
    pub lines: Vec<String>,
}
