//! The type scale and the palette of the design: one column a script, colours with one meaning each.

use super::super::{Colour, Hatch, Script, Stroke, Style};

/// Text, strong rules, target tick.
pub const INK: Colour = Colour::hex(0x14_20_2B);
/// Secondary text.
pub const GREY: Colour = Colour::hex(0x4B_57_63);
/// Thin rules, never text.
pub const RULE: Colour = Colour::hex(0xC5_CC_D3);
/// The ground of a box.
pub const TINT: Colour = Colour::hex(0xF2_F4_F6);
/// The empty part of a bar.
pub const TRACK: Colour = Colour::hex(0xE3_E8_EC);
/// A measured value.
pub const DATA: Colour = Colour::hex(0x16_48_6B);
/// The ground under the hatch: not known.
pub const LIGHT: Colour = Colour::hex(0xC3_D5_E2);
/// Not ready.
pub const RED: Colour = Colour::hex(0xA8_28_1A);
/// Partly ready, as a shape.
pub const AMBER: Colour = Colour::hex(0xB5_77_00);
/// Partly ready, as text.
pub const AMBER_TEXT: Colour = Colour::hex(0x7A_52_00);
/// Ready.
pub const GREEN: Colour = Colour::hex(0x0B_6B_5D);

/// The ground of what is not known; `pitch` is 4.5 in bars, 3.5 in meters.
pub const fn hatch(pitch: f32) -> Hatch {
    Hatch { ground: LIGHT, line: DATA, weight: 0.6, pitch, outline: 0.75 }
}

/// A dashed line of the design: 3 on, 2.5 off.
pub const fn dashed(width: f32, colour: Colour) -> Stroke {
    Stroke::new(width, colour).dashed(3.0, 2.5)
}

/// A role of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Title of the cover.
    Title,
    /// The verdict.
    Verdict,
    /// The message of a page.
    Message,
    /// The rule "from today".
    Rule,
    /// Lines under the message.
    Lead,
    /// A section heading.
    Section,
    /// Body.
    Body,
    /// Text of the board page.
    Board,
    /// A table cell.
    Cell,
    /// A table head.
    Head,
    /// Notes and law lines.
    Small,
    /// Words at the gauge.
    Gauge,
    /// Words in a chip.
    Chip,
    /// Header and footer.
    Furniture,
    /// The number at the gauge.
    GaugeNumber,
    /// The number at a bar.
    BarNumber,
}

/// Returns the style of a role in a script.
pub fn style(face: Face, script: Script) -> Style {
    let tall = |latin: (f32, f32), cjk: (f32, f32), thai: (f32, f32), arabic: (f32, f32)| {
        let (size, leading) = match script {
            Script::Latin => latin,
            Script::Cjk => cjk,
            Script::Thai => thai,
            Script::Arabic => arabic,
        };
        Style::new(size, leading).colour(INK)
    };
    let small = |size: f32| tall((size, 12.0), (size, 13.5), (size, 13.5), (size, 13.5));
    match face {
        Face::Title => tall((30.0, 39.0), (28.0, 42.0), (28.0, 45.0), (29.0, 48.0)).bold().tracking(-0.4),
        Face::Verdict => tall((22.0, 30.0), (21.0, 30.0), (21.0, 36.0), (22.0, 36.0)).bold().tracking(-0.2),
        Face::Message => tall((18.0, 24.0), (17.0, 27.0), (17.0, 30.0), (18.0, 30.0)).bold().tracking(-0.1),
        Face::Rule => tall((14.0, 19.5), (14.0, 24.0), (14.0, 24.0), (14.0, 24.0)).bold(),
        Face::Lead => tall((12.0, 18.0), (12.0, 21.0), (12.0, 21.0), (12.0, 21.0)),
        Face::Section => tall((11.0, 15.0), (11.0, 18.0), (11.0, 18.0), (11.5, 18.0)).bold(),
        Face::Body => tall((10.0, 15.0), (10.0, 18.0), (10.0, 18.0), (10.0, 18.0)),
        Face::Board => tall((9.5, 13.5), (9.5, 16.5), (9.5, 15.0), (9.5, 15.0)),
        Face::Cell => tall((9.0, 12.0), (9.0, 15.0), (9.0, 15.0), (9.0, 15.0)),
        Face::Head => small(8.0).bold().colour(GREY),
        Face::Small => small(8.0).colour(GREY),
        Face::Gauge => small(8.5),
        Face::Chip | Face::Furniture => Style::new(7.5, 12.0).colour(INK),
        Face::GaugeNumber => Style::new(20.0, 24.0).bold().colour(INK),
        Face::BarNumber => Style::new(14.0, 18.0).bold().colour(INK),
    }
}

/// Returns a style whose lines stand as close as they may, for the fullest board pages: tall scripts give up most.
pub fn tightened(style: Style) -> Style {
    Style { leading: style.leading.min(1.42 * style.size), ..style }
}
