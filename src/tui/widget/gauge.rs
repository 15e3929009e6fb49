//! A bar of 100 points: certain, open, empty.

use ratatui::style::Style;

use crate::tui::theme::Theme;

/// Returns the runs of a bar of `cells` cells from `at` on: up to `low` certain, up to `high` open.
pub fn bar(at: usize, cells: usize, low: u8, high: u8, theme: &Theme) -> Vec<(usize, String, Style)> {
    let place = |points: u8| (usize::from(points.min(100)) * cells + 50) / 100;
    let (low, high) = (place(low), place(high.max(low)));
    let part = |from: usize, to: usize, mark: &str, style| (at + from, mark.repeat(to - from), style);
    vec![
        part(0, low, "━", theme.gauge),
        part(low, high, "▒", theme.maybe),
        part(high, cells.max(high), "─", theme.rest),
    ]
}

/// Returns the runs of the row under a bar: marks at 50 and 75, where the colour changes.
pub fn scale(at: usize, cells: usize, theme: &Theme, number: impl Fn(u8) -> String) -> Vec<(usize, String, Style)> {
    let place = |points: usize| at + (points * cells + 50) / 100;
    let fifty = number(50);
    let start = place(50).saturating_sub(crate::text::width(&fifty) + 1);
    vec![(start, format!("{fifty} |"), theme.quiet), (place(75), format!("| {}", number(75)), theme.quiet)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_asked_for_and_says_low_and_high() {
        for (low, high) in [(0, 0), (0, 100), (51, 73), (100, 100), (80, 20)] {
            let text: String = bar(0, 40, low, high, &Theme::MONO).into_iter().map(|run| run.1).collect();
            assert_eq!(text.chars().count(), 40, "{low} {high}");
        }
        let text: String = bar(0, 20, 50, 75, &Theme::MONO).into_iter().map(|run| run.1).collect();
        assert_eq!(text, "━━━━━━━━━━▒▒▒▒▒─────");
    }
}
