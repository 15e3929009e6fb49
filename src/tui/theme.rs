//! Styles by role. No other module names a colour.
//!
//! Colours are the sixteen of the terminal's own palette on its own background, so that they follow what the user chose.
//! Meaning never rests on a colour alone: a glyph or a word always says the same.

use ratatui::style::{Color, Modifier, Style};

use crate::scoring::Colour;

/// One style for each role that text or a mark can have on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Running text.
    pub text: Style,
    /// The one thing in focus: the question, the verdict.
    pub title: Style,
    /// Text that stands beside: help, law, dates.
    pub quiet: Style,
    /// Labels and the header.
    pub label: Style,
    /// The line under the cursor.
    pub selected: Style,
    /// What was chosen before.
    pub chosen: Style,
    /// A text field.
    pub field: Style,
    /// Rules and frames.
    pub rule: Style,
    /// Keys in the bottom line.
    pub key: Style,
    /// The certain part of a bar.
    pub gauge: Style,
    /// The part of a bar that is still open.
    pub maybe: Style,
    /// The empty part of a bar.
    pub rest: Style,
    /// Must-haves and warnings.
    pub warning: Style,
    /// What went wrong.
    pub error: Style,
    /// Not ready.
    pub red: Style,
    /// Partly ready.
    pub amber: Style,
    /// Ready.
    pub green: Style,
}

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const UNDERLINED: Style = Style::new().add_modifier(Modifier::UNDERLINED);

impl Theme {
    /// For a dark background.
    pub const DARK: Self = Self {
        text: PLAIN,
        title: BOLD,
        quiet: PLAIN.fg(Color::Gray),
        label: PLAIN.fg(Color::LightCyan),
        selected: BOLD.fg(Color::LightCyan),
        chosen: PLAIN.fg(Color::LightGreen),
        field: UNDERLINED,
        rule: PLAIN.fg(Color::Gray),
        key: PLAIN.fg(Color::LightCyan),
        gauge: PLAIN.fg(Color::LightCyan),
        maybe: PLAIN.fg(Color::Gray),
        rest: PLAIN.fg(Color::Gray),
        warning: BOLD.fg(Color::LightYellow),
        error: BOLD.fg(Color::LightRed),
        red: BOLD.fg(Color::LightRed),
        amber: BOLD.fg(Color::LightYellow),
        green: BOLD.fg(Color::LightGreen),
    };

    /// For a light background.
    pub const LIGHT: Self = Self {
        text: PLAIN,
        title: BOLD,
        quiet: PLAIN.fg(Color::DarkGray),
        label: PLAIN.fg(Color::Blue),
        selected: BOLD.fg(Color::Blue),
        chosen: PLAIN.fg(Color::Green),
        field: UNDERLINED,
        rule: PLAIN.fg(Color::DarkGray),
        key: PLAIN.fg(Color::Blue),
        gauge: PLAIN.fg(Color::Blue),
        maybe: PLAIN.fg(Color::DarkGray),
        rest: PLAIN.fg(Color::DarkGray),
        warning: BOLD.fg(Color::Magenta),
        error: BOLD.fg(Color::Red),
        red: BOLD.fg(Color::Red),
        amber: BOLD.fg(Color::Magenta),
        green: BOLD.fg(Color::Green),
    };

    /// For projectors and weak eyes: the terminal's own colours, bold and reversed.
    pub const CONTRAST: Self = Self {
        text: PLAIN,
        title: BOLD,
        quiet: PLAIN,
        label: BOLD,
        selected: Style::new().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD),
        chosen: BOLD,
        field: UNDERLINED,
        rule: PLAIN,
        key: BOLD,
        gauge: BOLD,
        maybe: PLAIN,
        rest: PLAIN,
        warning: BOLD.fg(Color::LightYellow),
        error: BOLD.fg(Color::LightRed),
        red: BOLD.fg(Color::LightRed),
        amber: BOLD.fg(Color::LightYellow),
        green: BOLD.fg(Color::LightGreen),
    };

    /// Without any colour, for `NO_COLOR`: only modifiers, since the terminal library resets them next to a colour.
    pub const MONO: Self = Self {
        text: PLAIN,
        title: BOLD,
        quiet: PLAIN,
        label: PLAIN,
        selected: Style::new().add_modifier(Modifier::REVERSED),
        chosen: BOLD,
        field: UNDERLINED,
        rule: PLAIN,
        key: BOLD,
        gauge: PLAIN,
        maybe: PLAIN,
        rest: PLAIN,
        warning: BOLD,
        error: BOLD,
        red: BOLD,
        amber: BOLD,
        green: BOLD,
    };

    /// Finds a theme by the name that `--theme` and the settings use: `dark`, `light`, `contrast`, `mono`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "dark" => Some(Self::DARK),
            "light" => Some(Self::LIGHT),
            "contrast" => Some(Self::CONTRAST),
            "mono" => Some(Self::MONO),
            _ => None,
        }
    }

    /// Returns the mark and the style of a line in a list, in focus or not.
    pub fn line(&self, in_focus: bool) -> (&'static str, Style) {
        if in_focus { ("› ", self.selected) } else { ("  ", self.text) }
    }

    /// Returns the style of a readiness colour.
    pub fn colour(&self, colour: Colour) -> Style {
        match colour {
            Colour::Red => self.red,
            Colour::Amber => self.amber,
            Colour::Green => self.green,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_without_colour_has_none() {
        let theme = Theme::MONO;
        for style in [theme.selected, theme.warning, theme.error, theme.red, theme.amber, theme.green, theme.gauge] {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }

    #[test]
    fn the_line_under_the_cursor_never_looks_like_the_others() {
        for name in ["dark", "light", "contrast", "mono"] {
            let theme = Theme::named(name).unwrap();
            assert_ne!(theme.line(true).1, theme.line(false).1, "{name}");
            assert_ne!(theme.line(true).0, theme.line(false).0, "{name}");
        }
        assert_eq!(Theme::named("pink"), None);
    }
}
