//! The faces that travel inside the program, parsed when they are first needed.
//!
//! Nothing outside an export touches this module, so the wizard never pays for a font. The faces are made by
//! `assets/fonts/make.py`; system fonts are never used, or the same input would print differently elsewhere.

use std::cell::OnceCell;

use harfrust::{Font, ShaperFont};

/// One of the faces that travel inside the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Noto Sans: Latin, Vietnamese, Greek, Cyrillic, digits.
    Sans,
    /// The bold of [`Face::Sans`].
    SansBold,
    /// Noto Sans Thai.
    Thai,
    /// The bold of [`Face::Thai`].
    ThaiBold,
    /// Noto Sans Arabic.
    Arabic,
    /// The bold of [`Face::Arabic`].
    ArabicBold,
    /// Noto Sans CJK, Hong Kong; mainland forms through `locl`.
    Cjk,
    /// The bold of [`Face::Cjk`], for the characters that are not rare.
    CjkBold,
}

impl Face {
    /// Every face, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::Sans,
        Self::SansBold,
        Self::Thai,
        Self::ThaiBold,
        Self::Arabic,
        Self::ArabicBold,
        Self::Cjk,
        Self::CjkBold,
    ];

    /// The PostScript name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sans => "NotoSans-Regular",
            Self::SansBold => "NotoSans-Bold",
            Self::Thai => "NotoSansThai-Regular",
            Self::ThaiBold => "NotoSansThai-Bold",
            Self::Arabic => "NotoSansArabic-Regular",
            Self::ArabicBold => "NotoSansArabic-Bold",
            Self::Cjk => "NotoSansCJKhk-Regular",
            Self::CjkBold => "NotoSansCJKhk-Bold",
        }
    }

    /// Whether the face is one of the two CJK ones.
    #[must_use]
    pub const fn is_cjk(self) -> bool {
        matches!(self, Self::Cjk | Self::CjkBold)
    }

    /// Whether the face is one of the two Latin ones, the only ones that may be letter-spaced.
    #[must_use]
    pub const fn is_sans(self) -> bool {
        matches!(self, Self::Sans | Self::SansBold)
    }

    /// The font file.
    pub(super) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
            Self::SansBold => include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
            Self::Thai => include_bytes!("../../../assets/fonts/NotoSansThai-Regular.ttf"),
            Self::ThaiBold => include_bytes!("../../../assets/fonts/NotoSansThai-Bold.ttf"),
            Self::Arabic => include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
            Self::ArabicBold => include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
            Self::Cjk => include_bytes!("../../../assets/fonts/NotoSansCJKhk-Regular.otf"),
            Self::CjkBold => include_bytes!("../../../assets/fonts/NotoSansCJKhk-Bold.otf"),
        }
    }
}

/// A face as text uses it: which file, and whether it is thickened because the bold file lacks the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub face: Face,
    pub thicken: bool,
}

impl Choice {
    const fn plain(face: Face) -> Self {
        Self { face, thicken: false }
    }
}

/// The order in which faces are asked whether they have a character.
pub(super) const fn fallback(arabic_first: bool, bold: bool) -> &'static [Choice] {
    const fn four(a: Face, b: Face, c: Face, d: Face) -> [Choice; 4] {
        [Choice::plain(a), Choice::plain(b), Choice::plain(c), Choice::plain(d)]
    }
    const THICK: Choice = Choice { face: Face::Cjk, thicken: true };
    const fn five(four: [Choice; 4]) -> [Choice; 5] {
        let [a, b, c, d] = four;
        [a, b, c, d, THICK]
    }
    const LATIN: [Choice; 4] = four(Face::Sans, Face::Arabic, Face::Thai, Face::Cjk);
    const ARABIC: [Choice; 4] = four(Face::Arabic, Face::Sans, Face::Thai, Face::Cjk);
    const LATIN_BOLD: [Choice; 5] = five(four(Face::SansBold, Face::ArabicBold, Face::ThaiBold, Face::CjkBold));
    const ARABIC_BOLD: [Choice; 5] = five(four(Face::ArabicBold, Face::SansBold, Face::ThaiBold, Face::CjkBold));
    match (arabic_first, bold) {
        (false, false) => &LATIN,
        (true, false) => &ARABIC,
        (false, true) => &LATIN_BOLD,
        (true, true) => &ARABIC_BOLD,
    }
}

/// The parsed faces of one export.
#[derive(Default)]
pub(super) struct Fonts {
    slots: [OnceCell<Option<Font>>; Face::ALL.len()],
}

impl Fonts {
    /// The parsed face; `None` only if the file inside the program is damaged.
    pub(super) fn get(&self, face: Face) -> Option<&Font> {
        self.slots.get(face as usize)?.get_or_init(|| Font::new(face.bytes(), 0)).as_ref()
    }

    /// Whether the face has a glyph for every character of a grapheme that is drawn at all.
    pub(super) fn covers(&self, face: Face, grapheme: &str) -> bool {
        let Some(font) = self.get(face) else { return false };
        let shaper = ShaperFont::new(font);
        grapheme
            .chars()
            .filter(|c| !super::shape::is_ignorable(*c))
            .all(|c| shaper.nominal_glyph(u32::from(c)).is_some_and(|glyph| glyph.to_u32() != 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_parses_and_carries_its_own_name() {
        let fonts = Fonts::default();
        for (number, face) in Face::ALL.into_iter().enumerate() {
            assert_eq!(face as usize, number);
            assert!(fonts.get(face).is_some(), "{face:?}");
            let name: Vec<u8> = face.name().encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert!(face.bytes().windows(name.len()).any(|window| window == name), "{face:?}");
        }
    }

    #[test]
    fn hong_kong_characters_and_rare_names_are_covered_in_regular() {
        let fonts = Fonts::default();
        for c in "嘅咗啲喺冇嚿𨋢𠝹𡃁𤧬埗鰂䶮㛃堃玥赟镕한か□".chars() {
            assert!(fonts.covers(Face::Cjk, &c.to_string()), "{c}");
        }
        assert!(!fonts.covers(Face::Cjk, "अ"));
        assert!(fonts.covers(Face::Sans, "ễ"));
        assert!(fonts.covers(Face::Sans, "e\u{302}\u{303}"));
    }
}
