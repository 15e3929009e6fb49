//! Small marks: the state shapes, chips, level meters.

use super::super::{Canvas, Colour, Engine, Fill, Lines, Mark, Path, Stroke, TagId};
use super::scale::{AMBER, DATA, Face, GREEN, GREY, INK, RED, RULE, dashed, hatch, style};
use crate::{
    questionnaire::LawStatus,
    report::{ChipLook, Shape},
    scoring,
};

/// Height of a chip, in points.
pub const CHIP_HEIGHT: f32 = 12.0;
/// Height of the cells of a meter, in points.
pub const METER_HEIGHT: f32 = 7.0;

/// Returns the colour of a state as a shape.
pub const fn state(colour: scoring::Colour) -> Colour {
    match colour {
        scoring::Colour::Red => RED,
        scoring::Colour::Amber => AMBER,
        scoring::Colour::Green => GREEN,
    }
}

/// Returns the width of a state shape of nominal size `size`.
pub const fn shape_width(shape: Shape, size: f32) -> f32 {
    match shape {
        Shape::State(scoring::Colour::Red) => size,
        Shape::State(scoring::Colour::Amber) => 1.2 * size,
        Shape::State(scoring::Colour::Green) => 1.1 * size,
        Shape::Undecided => 1.24 * size,
    }
}

/// Returns the gap between a shape and its word.
pub fn shape_gap(size: f32) -> f32 {
    (0.6 * size).max(4.0)
}

/// Draws a state shape that starts at `x`, centred on `y`. It says nothing that the word beside it does not.
pub fn shape(canvas: &mut Canvas, shape: Shape, size: f32, x: f32, y: f32) {
    let middle = x + shape_width(shape, size) / 2.0;
    let (path, fill, stroke) = match shape {
        Shape::State(colour @ scoring::Colour::Red) => {
            (Path::rect(x, y - size / 2.0, size, size), Some(Fill(state(colour))), None)
        }
        Shape::State(colour @ scoring::Colour::Amber) => {
            (Path::triangle(middle, y, 1.2 * size, 1.02 * size), Some(Fill(state(colour))), None)
        }
        Shape::State(colour @ scoring::Colour::Green) => {
            (Path::circle(middle, y, 0.55 * size), Some(Fill(state(colour))), None)
        }
        Shape::Undecided => (Path::diamond(middle, y, 0.62 * size), None, Some(Stroke::new(1.1, INK))),
    };
    canvas.path(&path, fill, stroke, Mark::Artifact);
}

/// How a chip is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// White on ink.
    Filled,
    /// Dashed ink outline.
    Dashed,
    /// Ink outline.
    Ink,
    /// Grey outline.
    Grey,
}

impl From<LawStatus> for Look {
    fn from(status: LawStatus) -> Self {
        match status {
            LawStatus::InForce => Self::Filled,
            LawStatus::NotInForce => Self::Dashed,
            LawStatus::Contract => Self::Ink,
            LawStatus::Guidance | LawStatus::Standard | LawStatus::OurAdvice => Self::Grey,
        }
    }
}

impl From<ChipLook> for Look {
    fn from(look: ChipLook) -> Self {
        match look {
            ChipLook::Unknown => Self::Dashed,
            ChipLook::Known => Self::Ink,
        }
    }
}

/// Sets the words of a chip.
pub fn chip_words(engine: &mut Engine, look: Look, words: &str) -> Lines {
    let style = style(Face::Chip, engine.language().script());
    engine.label(words, if look == Look::Filled { style.colour(Colour::WHITE) } else { style })
}

/// Draws a chip whose box starts at `x` with its top at `y`.
pub fn chip(canvas: &mut Canvas, look: Look, words: &Lines, x: f32, y: f32, tag: TagId) {
    let half = 0.375;
    let outline = Path::rounded(x + half, y + half, words.width() + 8.0 - 2.0 * half, CHIP_HEIGHT - 2.0 * half, 2.0);
    let (fill, stroke) = match look {
        Look::Filled => (Some(Fill(INK)), Stroke::new(0.75, INK)),
        Look::Dashed => (None, dashed(0.75, INK)),
        Look::Ink => (None, Stroke::new(0.75, INK)),
        Look::Grey => (None, Stroke::new(0.75, GREY)),
    };
    canvas.path(&outline, fill, Some(stroke), Mark::Artifact);
    canvas.lines(x + 4.0, y, words, tag);
}

/// Draws the four cells of a level meter; none is not assessed.
pub fn meter(canvas: &mut Canvas, levels: Option<(u8, u8)>, width: f32, x: f32, y: f32) {
    let gap = 1.5;
    let cell = (width - 3.0 * gap) / 4.0;
    for level in 1..=4u8 {
        let start = x + f32::from(level - 1) * (cell + gap);
        let outline = Path::rect(start + 0.25, y + 0.25, cell - 0.5, METER_HEIGHT - 0.5);
        match levels {
            None => canvas.stroke(&outline, dashed(0.75, INK), Mark::Artifact),
            Some((best, _)) if level <= best => {
                canvas.fill(&Path::rect(start, y, cell, METER_HEIGHT), Fill(DATA), Mark::Artifact);
            }
            Some((_, worst)) if level <= worst => {
                canvas.hatch(start, y, cell, METER_HEIGHT, &hatch(3.5), Mark::Artifact);
            }
            Some(_) => canvas.stroke(&outline, Stroke::new(0.5, RULE), Mark::Artifact),
        }
    }
}

/// Draws the arrow between two states of a meter that starts at `x`.
pub fn arrow(canvas: &mut Canvas, x: f32, y: f32) {
    let middle = y + METER_HEIGHT / 2.0;
    canvas.rule(x + 66.0, x + 73.0, middle, 0.75, GREY);
    let head = Path::polygon(&[(x + 76.0, middle), (x + 72.0, middle - 2.5), (x + 72.0, middle + 2.5)]);
    canvas.fill(&head, Fill(GREY), Mark::Artifact);
}
