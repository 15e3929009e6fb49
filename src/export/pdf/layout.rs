//! Paragraphs: what a caller asks for, from spans of text to [`Lines`].

use std::sync::Arc;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::Engine;
use super::breaks::{Measure, TOLERANCE, balance, breaks, greedy};
use super::lines::{Line, Lines, place};
use super::shape::{self, Source};
use super::style::{Language, Style};

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    text: String,
    style: Style,
    language: Option<Language>,
    foreign: bool,
}

impl Span {
    /// Text of the document's own language.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, language: None, foreign: false }
    }

    /// Text that somebody typed. It keeps its own direction and cannot change the direction of what follows.
    #[must_use]
    pub fn foreign(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, language: None, foreign: true }
    }

    /// Says that the text is in another language than the document: glyph forms follow it, and screen readers are told.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: Some(Language::new(tag)), ..self }
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How it is set.
    #[must_use]
    pub const fn style(&self) -> &Style {
        &self.style
    }

    pub(super) const fn language(&self) -> Option<&Language> {
        self.language.as_ref()
    }

    pub(super) const fn is_foreign(&self) -> bool {
        self.foreign
    }
}

/// On which side of their box lines stand. Start is left on left-to-right pages and right on the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// Flush with the side where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Flush with the other side.
    End,
}

/// Which way a paragraph runs before its own characters have a say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As the document's language does: right for every message of ours.
    #[default]
    Document,
    /// As the first letter of the paragraph does: right for text that somebody typed. Without letters, as the document.
    FirstLetter,
}

/// A paragraph that is not laid out yet.
///
/// ```
/// # use portolan::export::pdf::{Colour, Engine, Paragraph, Span, Style};
/// let mut engine = Engine::new("en");
/// let verdict = Style::new(22.0, 30.0).bold();
/// let lines = Paragraph::new([
///     Span::new("Not ready", verdict.colour(Colour::hex(0xA8281A))),
///     Span::new(", for 5 of 5 departments.", verdict),
/// ])
/// .width(461.0)
/// .balanced()
/// .layout(&mut engine);
/// assert_eq!(lines.len(), 1);
/// assert_eq!(lines.height(), 30.0);
/// ```
#[derive(Clone, Debug)]
pub struct Paragraph {
    spans: Vec<Span>,
    width: f32,
    align: Align,
    direction: Direction,
    balanced: bool,
    max_lines: usize,
    language: Option<Language>,
}

impl Paragraph {
    /// A paragraph of spans that is as wide as its text.
    #[must_use]
    pub fn new(spans: impl IntoIterator<Item = Span>) -> Self {
        Self {
            spans: spans.into_iter().collect(),
            width: f32::INFINITY,
            align: Align::Start,
            direction: Direction::Document,
            balanced: false,
            max_lines: usize::MAX,
            language: None,
        }
    }

    /// A paragraph of one span.
    #[must_use]
    pub fn text(text: impl Into<String>, style: Style) -> Self {
        Self::new([Span::new(text, style)])
    }

    /// Breaks lines at this width in points.
    #[must_use]
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Sets the side on which lines stand.
    #[must_use]
    pub const fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// Sets which way the paragraph runs.
    #[must_use]
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// Makes the longest line as short as the number of lines allows, as headings want.
    #[must_use]
    pub const fn balanced(mut self) -> Self {
        self.balanced = true;
        self
    }

    /// Cuts the text with an ellipsis so that it fits into this number of lines (at least one).
    #[must_use]
    pub const fn max_lines(mut self, lines: usize) -> Self {
        self.max_lines = if lines == 0 { 1 } else { lines };
        self
    }

    /// Says that the whole paragraph is in another language, which sets its direction too.
    #[must_use]
    pub fn in_language(mut self, language: &Language) -> Self {
        self.language = Some(language.clone());
        self
    }

    /// Shapes the text and breaks it into lines. Never fails; an empty text gives no lines.
    ///
    /// A page asks for the same paragraph again and again, to learn its height and to draw it: it is set once.
    #[must_use]
    pub fn layout(&self, engine: &mut Engine) -> Lines {
        if let Some(language) = &self.language {
            let before = engine.speak(language.clone());
            let lines = self.layout_here(engine);
            engine.speak(before);
            return lines;
        }
        self.layout_here(engine)
    }

    fn layout_here(&self, engine: &mut Engine) -> Lines {
        let key = self.key(engine.language.tag());
        if let Some(lines) = engine.set.get(&key) {
            return lines.clone();
        }
        let lines = self.lay_out(engine);
        engine.set.insert(key, lines.clone());
        lines
    }

    /// Everything that makes a difference to how it is set.
    fn key(&self, spoken: &str) -> Vec<u8> {
        let text: usize = self.spans.iter().map(|span| span.text.len()).sum();
        let mut key = Vec::with_capacity(text + 40 * self.spans.len() + 16);
        key.extend(self.width.to_bits().to_ne_bytes());
        key.extend(self.max_lines.to_ne_bytes());
        key.extend([self.align as u8, self.direction as u8, u8::from(self.balanced)]);
        key.extend(spoken.len().to_ne_bytes());
        key.extend(spoken.as_bytes());
        for Span { text, style: Style { size, leading, bold, colour, tracking }, language, foreign } in &self.spans {
            for length in [size, leading, tracking] {
                key.extend(length.to_bits().to_ne_bytes());
            }
            key.extend([u8::from(*bold), u8::from(*foreign), colour.red, colour.green, colour.blue]);
            for text in [language.as_ref().map_or("", Language::tag), text] {
                key.extend(text.len().to_ne_bytes());
                key.extend(text.as_bytes());
            }
        }
        key
    }

    fn lay_out(&self, engine: &mut Engine) -> Lines {
        let mut lines = self.layout_spans(engine, &self.spans);
        let too_long = lines.lines.len() > self.max_lines;
        // Cutting by glyphs could leave a joined letter without its neighbour, so the shortened text is set again,
        // shorter still where a script breaks its words differently at the new end.
        for spare in (0..60).step_by(3) {
            if lines.lines.len() <= self.max_lines {
                break;
            }
            let Some(cut) = self.cut(engine, &lines, spare) else { break };
            let again = self.layout_spans(engine, &shorten(&self.spans, &lines.source, cut));
            if again.lines.len() <= self.max_lines {
                lines = again;
            }
        }
        if let Some(shown) = lines.lines.get(..self.max_lines) {
            lines.lines = shown.into();
        }
        lines.truncated = too_long;
        lines
    }

    /// Where the text must end so that an ellipsis still fits on the last line that is allowed.
    fn cut(&self, engine: &mut Engine, lines: &Lines, spare: usize) -> Option<usize> {
        let last = lines.lines.get(self.max_lines - 1)?;
        let start = last.range.start;
        let end = match lines.lines.get(self.max_lines) {
            Some(next) if !lines.line_text(self.max_lines - 1).ends_with('\n') => next.range.end,
            _ => last.range.end,
        };
        let span = self.spans.get(lines.source.span_at(start)).or_else(|| self.spans.last())?;
        let style = *span.style();
        let room = self.width - engine.measure("\u{2026}", style);
        let mut cut = start;
        let mut width = 0.0;
        for (at, advance) in lines.clusters(start..end) {
            if width + advance > room + TOLERANCE {
                break;
            }
            width += advance;
            cut = at;
        }
        for _ in 0..spare {
            cut = lines.source.text.get(start..cut)?.char_indices().next_back().map_or(start, |(at, _)| start + at);
        }
        Some(cut)
    }

    fn layout_spans(&self, engine: &mut Engine, spans: &[Span]) -> Lines {
        let source = Source::new(spans);
        let document = if engine.language.is_rtl() { Level::rtl() } else { Level::ltr() };
        let direction = match self.direction {
            Direction::Document => document,
            Direction::FirstLetter => first_letter(&source.text, document),
        };
        let bidi = BidiInfo::new(&source.text, Some(direction));
        let segments = shape::shape(engine, spans, &source, &bidi);
        let gaps = shape::gaps(&source, spans, &bidi);
        let measure = Measure::new(&source.text, &segments, gaps);
        let breaks = breaks(engine, &source.text);
        let mut ranges = greedy(&measure, &breaks, self.width);
        if self.balanced && ranges.len() > 1 && self.width.is_finite() {
            ranges = balance(&measure, &breaks, self.width, ranges);
        }
        let text: Arc<str> = source.text.as_str().into();
        let lines: Arc<[Line]> = ranges
            .into_iter()
            .map(|range| Line {
                text: Arc::clone(&text),
                from_right: engine.is_rtl(),
                language: engine.other_language().cloned(),
                ..place(spans, &source, &bidi, &segments, &measure, range)
            })
            .collect();
        let natural = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        drop(bidi);
        let box_width = if self.width.is_finite() { self.width } else { natural };
        Lines {
            source: Arc::new(source),
            advances: Arc::new(measure.clusters),
            lines,
            box_width,
            align: self.align,
            truncated: false,
        }
    }
}

/// The level of the direction of the first letter, wherever it stands.
fn first_letter(text: &str, otherwise: Level) -> Level {
    text.chars()
        .find_map(|c| match bidi_class(c) {
            BidiClass::L => Some(Level::ltr()),
            BidiClass::R | BidiClass::AL => Some(Level::rtl()),
            _ => None,
        })
        .unwrap_or(otherwise)
}

/// The spans up to a byte of the joined text, with an ellipsis.
fn shorten(spans: &[Span], source: &Source, cut: usize) -> Vec<Span> {
    let last = source.span_at(cut.saturating_sub(1));
    let mut kept: Vec<Span> = spans.iter().take(last + 1).cloned().collect();
    if let Some(span) = kept.last_mut() {
        let start = last.checked_sub(1).and_then(|before| source.ends.get(before)).copied().unwrap_or(0);
        let part = source.text.get(start..cut).unwrap_or("");
        let part: String = part.chars().filter(|c| !span.foreign || !shape::is_bidi_control(*c)).collect();
        span.text = part.trim_end().trim_end_matches(['\u{2068}', ',', ';', ':']).to_owned() + "\u{2026}";
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pdf::fonts::{Choice, Face};
    use crate::export::pdf::style::Colour;

    const BODY: Style = Style::new(10.0, 15.0);

    fn lines(language: &str, text: &str, width: f32) -> Vec<String> {
        let mut engine = Engine::new(language);
        texts(&Paragraph::text(text, BODY).width(width).layout(&mut engine))
    }

    fn texts(lines: &Lines) -> Vec<String> {
        (0..lines.len()).map(|line| lines.line_text(line).trim_end().to_owned()).collect()
    }

    /// Whether no line is wider than its box.
    fn fits(lines: &Lines) -> bool {
        (0..lines.len()).all(|line| lines.line_width(line) <= lines.box_width() + TOLERANCE)
    }

    #[test]
    fn portuguese_breaks_at_spaces() {
        let text = "A gestão deverá confirmar responsáveis, prazos e evidências";
        assert_eq!(lines("pt", text, 150.0), ["A gestão deverá confirmar", "responsáveis, prazos e", "evidências"]);
    }

    #[test]
    fn vietnamese_stacked_marks_take_no_width() {
        let mut engine = Engine::new("vi");
        let composed = engine.measure("Nguyễn", BODY);
        assert!((composed - engine.measure("Nguye\u{302}\u{303}n", BODY)).abs() < 0.1);
        assert_eq!(lines("vi", "Hội đồng quản trị đã phê duyệt", 80.0), ["Hội đồng quản", "trị đã phê duyệt"]);
    }

    #[test]
    fn thai_breaks_between_words_and_never_before_a_vowel_sign() {
        let text = "คณะกรรมการอนุมัติมาตรการควบคุมแล้ว";
        let words = ["คณะ", "กรรมการ", "อนุมัติ", "มาตรการ", "ควบคุม", "แล้ว"];
        assert_eq!(words.concat(), text);
        for width in 50_u8..200 {
            let broken = lines("th", text, f32::from(width));
            assert_eq!(broken.concat(), text);
            assert!(broken.iter().all(|line| words.iter().any(|word| line.starts_with(word))), "{width}: {broken:?}");
        }
    }

    #[test]
    fn chinese_lines_never_start_with_a_closing_mark() {
        let text = "董事會已批准四十二項控制措施，仍有五項「高」風險事項尚未解決。";
        for width in 30_u8..120 {
            for line in lines("zh-Hant", text, f32::from(width)) {
                let first = line.chars().next();
                assert!(!first.is_some_and(|c| "，。」、".contains(c)), "{width}: {line}");
                assert!(!line.ends_with('「'), "{width}: {line}");
            }
        }
    }

    #[test]
    fn chinese_numbers_stay_with_their_measure_words() {
        for text in ["最多可達 75 分", "最多可達75分", "請看第 8 頁", "最多可達2月28日"] {
            for width in 45_u8..80 {
                for line in lines("zh-Hant", text, f32::from(width)) {
                    assert!(!line.starts_with(['分', '頁', '月', '日']), "{width}: {line}");
                    assert!(!line.ends_with('第'), "{width}: {line}");
                }
            }
        }
    }

    #[test]
    fn no_break_spaces_hold_words_together() {
        assert_eq!(lines("en", "see page\u{a0}8", 46.0), ["see", "page\u{a0}8"]);
    }

    #[test]
    fn arabic_runs_to_the_left_and_keeps_its_numbers_readable() {
        let mut engine = Engine::new("ar");
        let laid = Paragraph::text("اعتمد 37 من 42", BODY).layout(&mut engine);
        let line = &laid.lines[0];
        assert!(line.rtl);
        // From the left: 42, then من, then 37, then اعتمد.
        let order: Vec<usize> = line.runs.iter().map(|run| run.glyphs[0].cluster.start).collect();
        assert!(order.windows(2).all(|pair| pair[0] > pair[1]), "{order:?}");
        let digits = line.runs.iter().find(|run| &laid.text()[run.glyphs[0].cluster.clone()] == "4").expect("42");
        assert!(digits.glyphs[0].cluster.start < digits.glyphs[1].cluster.start);
    }

    #[test]
    fn arabic_letters_are_joined_across_a_change_of_style() {
        let mut engine = Engine::new("ar");
        let whole = Paragraph::text("جاهزة", BODY).layout(&mut engine);
        let halves = [Span::new("جا", BODY.colour(Colour::WHITE)), Span::new("هزة", BODY)];
        let halves = Paragraph::new(halves).layout(&mut engine);
        assert!((whole.width() - halves.width()).abs() < 0.01);
    }

    #[test]
    fn text_that_somebody_typed_takes_its_own_direction() {
        let mut engine = Engine::new("en");
        let arabic = Paragraph::text("شركة 42", BODY).direction(Direction::FirstLetter).layout(&mut engine);
        assert!(arabic.lines[0].rtl);
        let english = Paragraph::text("42 شركة", BODY).layout(&mut engine);
        assert!(!english.lines[0].rtl);
        let mut engine = Engine::new("ar");
        let digits = Paragraph::text("51", BODY).direction(Direction::FirstLetter).layout(&mut engine);
        assert!(digits.lines[0].rtl);
    }

    #[test]
    fn an_override_inside_typed_text_does_not_leave_it() {
        let mut engine = Engine::new("en");
        let spans = [Span::foreign("\u{202e}abc", BODY), Span::new(" def", BODY)];
        let laid = Paragraph::new(spans).layout(&mut engine);
        let starts: Vec<usize> =
            laid.lines[0].runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.cluster.start).collect();
        assert!(starts.is_sorted(), "{starts:?}");
    }

    #[test]
    fn simplified_chinese_takes_mainland_forms_of_the_same_face() {
        let glyph = |language: &str| {
            let laid = Engine::new(language).label("骨", BODY);
            (laid.lines[0].runs[0].face(), laid.lines[0].runs[0].glyphs[0].id)
        };
        assert_eq!(glyph("zh-Hans").0, glyph("zh-Hant").0);
        assert_ne!(glyph("zh-Hans").1, glyph("zh-Hant").1);
    }

    #[test]
    fn digits_beside_han_come_from_the_latin_face_with_a_little_white() {
        let mut engine = Engine::new("zh-Hant");
        let laid = engine.label("於2026年", BODY);
        let faces: Vec<Face> = laid.lines[0].runs.iter().map(|run| run.face()).collect();
        assert_eq!(faces, [Face::Cjk, Face::Sans, Face::Cjk]);
        let parts = engine.measure("於", BODY) + engine.measure("2026", BODY) + engine.measure("年", BODY);
        assert!((laid.width() - parts - 4.0).abs() < 0.01);
    }

    #[test]
    fn quotation_marks_are_full_width_beside_han_only() {
        let width = |language: &str, text: &str| Engine::new(language).measure(text, BODY);
        assert!((width("zh-Hans", "“高”") - 30.0).abs() < 0.01);
        assert!(width("zh-Hans", "“high”") < 40.0);
        assert!(width("en", "“”") < 12.0);
    }

    #[test]
    fn a_character_that_nobody_has_becomes_one_box_for_each_grapheme() {
        let mut engine = Engine::new("en");
        let laid = engine.label("a👩‍👩‍👧b", BODY);
        assert_eq!(engine.uncovered().collect::<Vec<_>>(), ["👩‍👩‍👧"]);
        let glyphs: usize = laid.lines[0].runs.iter().map(|run| run.glyphs.len()).sum();
        assert_eq!(glyphs, 3);
        assert!(laid.lines[0].runs.iter().flat_map(|run| &run.glyphs).all(|glyph| glyph.id != 0));
    }

    #[test]
    fn rare_bold_han_is_the_regular_glyph_thickened() {
        let laid = Engine::new("zh-Hant").label("中㐆", BODY.bold());
        let choices: Vec<Choice> = laid.lines[0].runs.iter().map(|run| run.choice).collect();
        assert_eq!(choices[0], Choice { face: Face::CjkBold, thicken: false });
        assert_eq!(choices[1], Choice { face: Face::Cjk, thicken: true });
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_between_letters() {
        let text = "Donaudampfschifffahrtsgesellschaft AG";
        let broken = lines("en", text, 60.0);
        assert!(broken.len() > 2);
        assert_eq!(broken.concat().replace(' ', ""), text.replace(' ', ""));
        // Even where not one letter fits, every line takes one.
        assert_eq!(lines("en", "abc", 1.0), ["a", "b", "c"]);
    }

    #[test]
    fn headings_are_balanced_and_keep_their_number_of_lines() {
        let text = "Four of five kinds of data take one route, and we do not know who can reach it at the end";
        let mut engine = Engine::new("en");
        let style = Style::new(18.0, 24.0).bold();
        let greedy = Paragraph::text(text, style).width(504.0).layout(&mut engine);
        let balanced = Paragraph::text(text, style).width(504.0).balanced().layout(&mut engine);
        assert_eq!(greedy.len(), balanced.len());
        assert!(balanced.width() < greedy.width());
        let spread = |lines: &Lines| lines.width() - lines.line_width(lines.len() - 1);
        assert!(spread(&balanced) < spread(&greedy));
    }

    #[test]
    fn an_ellipsis_ends_text_that_is_cut() {
        let mut engine = Engine::new("en");
        let text = "Harbour Lane Homewares and Daughters Trading Company Limited";
        for language in ["en", "zh-Hant", "ar", "th"] {
            let mut engine = Engine::new(language);
            let text = if language == "en" {
                text
            } else {
                "海港里家品有限公司 شركة هاربر لين للأدوات คณะกรรมการอนุมัติ"
            };
            for limit in 1..3 {
                let cut = Paragraph::text(text, BODY).width(100.0).max_lines(limit).layout(&mut engine);
                assert!(cut.is_truncated() && cut.text().ends_with('\u{2026}'), "{language} {limit}: {}", cut.text());
                assert_eq!(cut.len(), limit, "{language}");
                assert!(fits(&cut), "{language}");
            }
        }
        let whole = Paragraph::text(text, BODY).width(400.0).max_lines(1).layout(&mut engine);
        assert!(!whole.is_truncated() && whole.text() == text);
    }

    #[test]
    fn a_cut_text_keeps_the_styles_of_its_spans() {
        let mut engine = Engine::new("en");
        let spans = [Span::new("Not ready", BODY.bold()), Span::new(", for five of five departments", BODY)];
        let cut = Paragraph::new(spans).width(80.0).max_lines(1).layout(&mut engine);
        assert_eq!(cut.lines[0].runs[0].face(), Face::SansBold);
        assert_eq!(cut.lines[0].runs[1].face(), Face::Sans);
        assert!(cut.text().starts_with("Not ready, f"), "{}", cut.text());
    }

    #[test]
    fn mixed_scripts_share_one_baseline_and_the_tallest_leading() {
        let mut engine = Engine::new("en");
        let spans = [Span::new("51 ", Style::new(20.0, 24.0).bold()), Span::new("up to 73", Style::new(9.0, 12.0))];
        let laid = Paragraph::new(spans).layout(&mut engine);
        assert!((laid.height() - 24.0).abs() < 0.01);
        assert!((laid.baseline(0) - (12.0 + 0.388 * 20.0)).abs() < 0.01);
    }

    #[test]
    fn line_feeds_end_lines_and_empty_lines_keep_their_height() {
        let mut engine = Engine::new("en");
        let laid = Paragraph::text("a\n\nb\n", BODY).width(100.0).layout(&mut engine);
        assert_eq!(texts(&laid), ["a", "", "b"]);
        assert!((laid.height() - 45.0).abs() < 0.01);
        assert!(Paragraph::text("", BODY).layout(&mut engine).is_empty());
    }

    #[test]
    fn letter_spacing_reaches_latin_only() {
        let mut engine = Engine::new("en");
        let spaced = BODY.tracking(-0.4);
        assert!((engine.measure("abc", BODY) - engine.measure("abc", spaced) - 1.2).abs() < 0.01);
        assert!((engine.measure("行政", BODY) - engine.measure("行政", spaced)).abs() < 0.01);
        assert!((engine.measure("الله", BODY) - engine.measure("الله", spaced)).abs() < 0.01);
    }

    #[test]
    fn a_paragraph_splits_between_lines() {
        let mut engine = Engine::new("en");
        let laid = Paragraph::text("one two three four five six seven", BODY).width(50.0).layout(&mut engine);
        let (first, second) = laid.split_at(2);
        assert_eq!(first.len(), 2);
        assert_eq!(first.len() + second.len(), laid.len());
        assert_eq!(second.line_text(0), laid.line_text(2));
        assert!((first.height() + second.height() - laid.height()).abs() < 0.01);
    }

    #[test]
    fn hanging_spaces_do_not_count() {
        let mut engine = Engine::new("en");
        assert!((engine.measure("ab  ", BODY) - engine.measure("ab", BODY)).abs() < 0.01);
        let mut engine = Engine::new("ar");
        let laid = engine.label("من  ", BODY);
        assert!((laid.width() - engine.measure("من", BODY)).abs() < 0.01);
    }

    #[test]
    fn odd_text_never_panics() {
        let odd = [
            "\u{2068}",
            "\u{2069}\u{2068}",
            "\u{202e}",
            "\u{0}\u{7}\u{1b}[31m",
            "\r\n\r\n",
            "\u{300}",
            "\u{200d}\u{200d}",
            "a\u{e0100}",
            "\u{fffd}\u{ffff}",
            "ำ",
            "ُ",
            "\u{3000}\u{3000}",
            "\u{ad}\u{ad}",
            "\u{2029}\u{2029}",
            "🇭🇰🇲🇴",
        ];
        for language in ["en", "ar", "th", "zh-Hans", ""] {
            let mut engine = Engine::new(language);
            for text in odd {
                for width in [-1.0, 0.0, 5.0, 50.0, f32::INFINITY, f32::NAN] {
                    let spans = [Span::foreign(text, BODY), Span::new(text, BODY.bold())];
                    let laid = Paragraph::new(spans).width(width).max_lines(2).balanced().layout(&mut engine);
                    assert!(laid.len() <= 2);
                }
            }
        }
    }
}
