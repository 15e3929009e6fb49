//! What text looks like: colour, size, leading, and the language it is in.

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::hex(0x00_00_00);
    /// White.
    pub const WHITE: Self = Self::hex(0xFF_FF_FF);

    /// Takes the colour from its usual notation: `Colour::hex(0x14202B)`.
    #[must_use]
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }
}

/// How a span of text is set. All lengths are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Type size.
    pub size: f32,
    /// Distance from baseline to baseline, which is the height of the line box.
    pub leading: f32,
    /// Bold instead of Regular.
    pub bold: bool,
    /// Colour of the glyphs.
    pub colour: Colour,
    /// Letter-spacing; reaches Latin, Greek and Cyrillic only, never CJK, Thai or Arabic.
    pub tracking: f32,
}

impl Style {
    /// Regular black text of a size and a leading.
    #[must_use]
    pub const fn new(size: f32, leading: f32) -> Self {
        Self { size, leading, bold: false, colour: Colour::BLACK, tracking: 0.0 }
    }

    /// The same in Bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in another colour.
    #[must_use]
    pub const fn colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// The same with letter-spacing.
    #[must_use]
    pub const fn tracking(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }

    /// Where the baseline stands below the top of the line box: one rule for every script, so mixed lines share it.
    #[must_use]
    pub fn baseline(&self) -> f32 {
        self.leading / 2.0 + 0.388 * self.size
    }
}

/// The kinds of script the type scale distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters, Vietnamese included.
    Latin,
    /// Han.
    Cjk,
    /// Thai.
    Thai,
    /// Arabic, right to left.
    Arabic,
}

/// A language as shaping, line breaking and the PDF need it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    tag: String,
    shaping: &'static str,
    script: Script,
}

impl Language {
    /// Takes the tag of a locale folder (`zh-Hant`, `pt`) or any BCP 47 tag.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let lower = tag.to_ascii_lowercase();
        let (primary, rest) = lower.split_once('-').unwrap_or((lower.as_str(), ""));
        let known = |tag: &str, shaping, script| Self { tag: tag.to_owned(), shaping, script };
        match primary {
            "zh" if rest.contains("hans") || rest == "cn" || rest == "sg" => known("zh-Hans", "zh-cn", Script::Cjk),
            "zh" => known("zh-Hant-HK", "zh-hk", Script::Cjk),
            "ja" => known(tag, "ja", Script::Cjk),
            "pt" if rest.is_empty() => known("pt-PT", "pt", Script::Latin),
            "pt" => known(tag, "pt", Script::Latin),
            "th" => known(tag, "th", Script::Thai),
            "ar" => known(tag, "ar", Script::Arabic),
            "vi" => known(tag, "vi", Script::Latin),
            "id" => known(tag, "id", Script::Latin),
            "ms" => known(tag, "ms", Script::Latin),
            _ => known(tag, "en", Script::Latin),
        }
    }

    /// The tag written into the PDF.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The column of the type scale.
    #[must_use]
    pub const fn script(&self) -> Script {
        self.script
    }

    /// Whether lines of this language start at the right.
    #[must_use]
    pub const fn is_rtl(&self) -> bool {
        matches!(self.script, Script::Arabic)
    }

    /// The tag that picks language forms inside a font.
    pub(super) const fn shaping(&self) -> &'static str {
        self.shaping
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_folders_become_full_tags() {
        assert_eq!(Language::new("zh-Hant").tag(), "zh-Hant-HK");
        assert_eq!(Language::new("zh-Hans").tag(), "zh-Hans");
        assert_eq!(Language::new("pt").tag(), "pt-PT");
        assert_eq!(Language::new("vi").tag(), "vi");
        assert!(Language::new("ar").is_rtl());
        assert_eq!(Language::new("th").script(), Script::Thai);
    }

    #[test]
    fn the_baseline_follows_the_one_rule_of_the_design() {
        assert!((Style::new(10.0, 15.0).baseline() - 11.38).abs() < 1e-4);
    }
}
