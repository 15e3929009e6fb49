//! Text to positioned glyphs: runs of one direction, script, style and face, each shaped with its language.

use std::ops::Range;

use harfrust::{Buffer, BufferFlags, Direction, ShapeOptions, ShaperFont};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use super::Engine;
use super::fonts::{Choice, Face, fallback};
use super::layout::Span;
use super::style::{Language, Script as Column};

/// What stands for a character that no face has.
const BOX: char = '\u{25A1}';

/// White between Han and Latin letters or digits where no space was typed, in ems.
const HAN_LATIN_GAP: f32 = 0.2;

/// A glyph in points, with the part of the text it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub id: u16,
    pub cluster: Range<usize>,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
}

/// A run that is shaped in one go. Glyphs are in visual order.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub range: Range<usize>,
    pub level: Level,
    pub choice: Choice,
    pub span: usize,
    pub glyphs: Vec<Glyph>,
    script: Script,
    missing: bool,
}

/// The text of a paragraph and where its spans lie in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Source {
    pub text: String,
    pub ends: Vec<usize>,
}

impl Source {
    /// Joins the spans, dropping control characters that have no meaning on paper.
    pub(super) fn new(spans: &[Span]) -> Self {
        let mut source = Self::default();
        for span in spans {
            if span.is_foreign() {
                source.text.push('\u{2068}');
            }
            for c in span.text().chars() {
                match c {
                    '\t' => source.text.push(' '),
                    '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => source.text.push('\n'),
                    c if c.is_control() => {}
                    c if span.is_foreign() && is_bidi_control(c) => {}
                    c => source.text.push(c),
                }
            }
            if span.is_foreign() {
                source.text.push('\u{2069}');
            }
            source.ends.push(source.text.len());
        }
        source
    }

    /// The number of the span that holds a byte.
    pub(super) fn span_at(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end <= byte).min(self.ends.len().saturating_sub(1))
    }
}

/// Whether a character is a mark of writing direction.
pub(super) const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character never has ink or width, so that no face needs to have it.
pub(super) const fn is_ignorable(c: char) -> bool {
    is_bidi_control(c)
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Whether a character is set in a full square: Han, kana.
fn is_square(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo)
}

/// Whether a character belongs to Chinese punctuation.
const fn is_cjk_punctuation(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
}

/// Punctuation that Chinese and Latin share, drawn full width beside Han.
const fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' | '\u{2014}' | '\u{2026}')
}

/// Cuts the text into segments and shapes them.
pub(super) fn shape(engine: &mut Engine, spans: &[Span], source: &Source, bidi: &BidiInfo) -> Vec<Segment> {
    let mut segments = itemise(engine, spans, source, bidi);
    for segment in &mut segments {
        let Some(span) = spans.get(segment.span) else { continue };
        shape_segment(engine, span, &source.text, segment);
    }
    segments
}

fn itemise(engine: &mut Engine, spans: &[Span], source: &Source, bidi: &BidiInfo) -> Vec<Segment> {
    let text = source.text.as_str();
    let mut segments: Vec<Segment> = Vec::new();
    // A line break ends the segment before it and is itself in none.
    let mut broken = true;
    let mut before: Option<char> = None;
    for (start, grapheme) in text.grapheme_indices(true) {
        let end = start + grapheme.len();
        let Some(first) = grapheme.chars().next() else { continue };
        if first == '\n' {
            (broken, before) = (true, None);
            continue;
        }
        if grapheme.chars().all(is_ignorable) {
            if let Some(last) = segments.last_mut().filter(|_| !broken) {
                last.range.end = end;
            }
            continue;
        }
        let number = source.span_at(start);
        let Some(span) = spans.get(number) else { continue };
        let language = span.language().unwrap_or(&engine.language).clone();
        let level = bidi.levels.get(start).copied().unwrap_or(Level::ltr());
        let script = grapheme
            .chars()
            .map(|c| c.script())
            .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
            .unwrap_or(Script::Common);
        let previous = segments.last().filter(|last| !broken && !last.missing && last.span == number);
        let around = Around {
            previous: previous.map(|last| last.choice),
            before,
            after: text.get(end..).and_then(|rest| rest.chars().find(|c| !is_ignorable(*c))),
        };
        let found = choose(engine, grapheme, script, &language, span.style().bold, &around);
        let missing = found.is_none();
        if missing {
            engine.uncovered.insert(grapheme.to_owned());
        }
        let choice = found
            .or_else(|| choose(engine, "\u{25A1}", Script::Common, &language, span.style().bold, &Around::default()))
            .unwrap_or(Choice { face: Face::Cjk, thicken: false });
        let fits = segments.last().is_some_and(|last| {
            !broken
                && last.level == level
                && last.span == number
                && last.choice == choice
                && last.missing == missing
                && (last.script == script || last.script == Script::Common || script == Script::Common)
        });
        match segments.last_mut().filter(|_| fits) {
            Some(last) => {
                last.range.end = end;
                if last.script == Script::Common {
                    last.script = script;
                }
            }
            None => segments.push(Segment {
                range: start..end,
                level,
                choice,
                span: number,
                glyphs: Vec::new(),
                script,
                missing,
            }),
        }
        before = grapheme.chars().last();
        broken = false;
    }
    segments
}

/// What stands beside a grapheme whose face is being chosen.
#[derive(Default)]
struct Around {
    previous: Option<Choice>,
    before: Option<char>,
    after: Option<char>,
}

fn choose(
    engine: &mut Engine,
    grapheme: &str,
    script: Script,
    language: &Language,
    bold: bool,
    around: &Around,
) -> Option<Choice> {
    let first = grapheme.chars().next()?;
    let stack = fallback(language.script() == Column::Arabic, bold);
    // Spaces and marks stay in the run of their word; other common characters do so in Thai and Arabic only, because
    // digits and brackets of the Latin face belong beside Han.
    if let Some(previous) = around.previous
        && script == Script::Common
        && (first == ' ' || !(previous.face.is_cjk() || previous.face.is_sans()))
        && engine.covers(previous.face, grapheme)
    {
        return Some(previous);
    }
    let beside_han =
        |c: Option<char>| c.is_some_and(|c| is_square(c) || is_cjk_punctuation(c) || is_shared_punctuation(c));
    if is_shared_punctuation(first)
        && language.script() == Column::Cjk
        && (beside_han(around.before) || beside_han(around.after))
        && let Some(choice) = stack.iter().find(|choice| choice.face.is_cjk() && engine.covers(choice.face, grapheme))
    {
        return Some(*choice);
    }
    stack.iter().find(|choice| engine.covers(choice.face, grapheme)).copied()
}

fn shape_segment(engine: &Engine, span: &Span, text: &str, segment: &mut Segment) {
    let style = span.style();
    let language = span.language().unwrap_or(&engine.language);
    let Some(font) = engine.fonts.get(segment.choice.face) else { return };
    let Some(part) = text.get(segment.range.clone()) else { return };
    let shaper = ShaperFont::new(font);
    let scale = style.size / f32::from(font.units_per_em().max(1));

    let mut buffer = Buffer::new();
    if segment.missing {
        for (at, _) in part.grapheme_indices(true) {
            buffer.push(u32::from(BOX), cluster_number(at));
        }
    } else {
        // Context keeps Arabic letters joined where only the style changes.
        buffer.set_pre_context(text.get(..segment.range.start).unwrap_or(""));
        for (at, c) in part.char_indices() {
            if !is_bidi_control(c) {
                buffer.push(u32::from(c), cluster_number(at));
            }
        }
        buffer.set_post_context(text.get(segment.range.end..).unwrap_or(""));
    }
    let direction = if segment.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
    buffer.set_direction(direction);
    let script = match segment.script {
        Script::Common if segment.choice.face.is_cjk() => Script::Han,
        script => script,
    };
    buffer.set_script(script.short_name().parse().ok());
    buffer.set_language(language.shaping().parse().ok());
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
    if harfrust::shape(&shaper, &mut buffer, ShapeOptions::new()).is_err() {
        return;
    }

    let mut starts: Vec<usize> = buffer.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let tracking = if segment.choice.face.is_sans() { style.tracking } else { 0.0 };
    let mut last_cluster = None;
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        let start = info.cluster as usize;
        let next = starts.partition_point(|s| *s <= start);
        let end = starts.get(next).copied().unwrap_or(part.len());
        let extra = if last_cluster == Some(start) { 0.0 } else { tracking };
        last_cluster = Some(start);
        segment.glyphs.push(Glyph {
            // A face never has more than 65,535 glyphs; nothing else can reach the writer than .notdef.
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            cluster: segment.range.start + start..segment.range.start + end,
            advance: units(position.x_advance) * scale + extra,
            dx: units(position.x_offset) * scale,
            dy: units(position.y_offset) * scale,
        });
    }
}

fn cluster_number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[allow(clippy::cast_precision_loss, reason = "font units are far below 2^24")]
fn units(value: i32) -> f32 {
    value as f32
}

/// White to add before a byte: a little between Han and Latin letters or digits that touch, as Chinese print does.
pub(super) fn gaps(source: &Source, spans: &[Span], bidi: &BidiInfo) -> Vec<(usize, f32)> {
    let mut gaps = Vec::new();
    let mut before: Option<char> = None;
    for (at, c) in source.text.char_indices() {
        if is_ignorable(c) || c.script() == Script::Inherited {
            continue;
        }
        let touches = before.is_some_and(|b| (is_square(b) && is_western(c)) || (is_western(b) && is_square(c)));
        if touches
            && bidi.levels.get(at).is_some_and(|level| level.is_ltr())
            && let Some(span) = spans.get(source.span_at(at))
        {
            gaps.push((at, HAN_LATIN_GAP * span.style().size));
        }
        before = Some(c);
    }
    gaps
}

fn is_western(c: char) -> bool {
    c.is_ascii_digit() || (c.is_alphabetic() && matches!(c.script(), Script::Latin | Script::Greek | Script::Cyrillic))
}

/// The text of a cluster without what has no ink: what a reader copies.
pub(super) fn copied(text: &str) -> String {
    text.chars().filter(|c| !is_bidi_control(*c) && !matches!(c, '\u{2060}' | '\u{FEFF}' | '\u{AD}')).collect()
}
