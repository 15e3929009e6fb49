//! The languages of the program: folder names, tags for formatting, direction, names in their own script.

use std::borrow::Cow;
use std::fmt;

use crate::text::Direction;

/// One language, named by its folder under `locales/`.
///
/// Two locales are equal when their folders are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Cow<'static, str>);

/// What is known of a shipped language.
struct Shipped {
    folder: &'static str,
    /// For documents: PDF `/Lang`, HTML `lang`.
    language: &'static str,
    /// For dates and numbers. Plain `en` would write the month first and `pt` would count as Brazil does.
    format: &'static str,
    name: &'static str,
    direction: Direction,
}

const fn shipped(
    folder: &'static str,
    language: &'static str,
    format: &'static str,
    name: &'static str,
    direction: Direction,
) -> Shipped {
    Shipped { folder, language, format, name, direction }
}

const SHIPPED: [Shipped; 9] = [
    shipped("en", "en", "en-HK", "English", Direction::Ltr),
    shipped("zh-Hant", "zh-Hant-HK", "zh-Hant-HK", "繁體中文", Direction::Ltr),
    shipped("zh-Hans", "zh-Hans", "zh-Hans", "简体中文", Direction::Ltr),
    shipped("pt", "pt-PT", "pt-PT", "Português", Direction::Ltr),
    shipped("id", "id", "id", "Bahasa Indonesia", Direction::Ltr),
    shipped("ms", "ms", "ms", "Bahasa Melayu", Direction::Ltr),
    shipped("th", "th", "th", "ไทย", Direction::Ltr),
    shipped("vi", "vi", "vi", "Tiếng Việt", Direction::Ltr),
    shipped("ar", "ar", "ar", "العربية", Direction::Rtl),
];

const RTL_LANGUAGES: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "ug", "ur", "yi"];
const RTL_SCRIPTS: [&str; 8] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

impl Locale {
    /// English: the reference of all translations and the last resort of every lookup.
    pub const ENGLISH: Self = Self(Cow::Borrowed("en"));

    /// Returns the nine shipped languages in the order in which they are offered.
    pub fn shipped() -> impl Iterator<Item = Self> {
        SHIPPED.iter().map(|known| Self(Cow::Borrowed(known.folder)))
    }

    /// Makes a locale from the name of a folder; `None` if that is no language tag.
    ///
    /// A folder outside the shipped nine is welcome (`fil`, `sr-Latn`).
    pub fn new(folder: &str) -> Option<Self> {
        if let Some(known) = SHIPPED.iter().find(|known| known.folder.eq_ignore_ascii_case(folder)) {
            return Some(Self(Cow::Borrowed(known.folder)));
        }
        let parts = || folder.split('-');
        let language = parts().next()?;
        let sound = (2..=8).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_alphabetic())
            && parts()
                .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
            && folder.len() <= 35
            && folder.parse::<icu_locale_core::Locale>().is_ok();
        sound.then(|| Self(Cow::Owned(folder.to_owned())))
    }

    fn known(&self) -> Option<&'static Shipped> {
        SHIPPED.iter().find(|known| known.folder == self.0)
    }

    /// Returns the folder name: `zh-Hant`, `pt`. This is the tag that users type and files store.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Returns the tag for documents (PDF `/Lang`, HTML `lang`): `zh-Hant-HK`, `pt-PT`.
    pub fn language_tag(&self) -> &str {
        self.known().map_or(&*self.0, |known| known.language)
    }

    /// Returns the tag by which dates, numbers and plurals are formatted: `en-HK`, `pt-PT`.
    pub fn format_tag(&self) -> &str {
        self.known().map_or(&*self.0, |known| known.format)
    }

    /// Returns the direction; for a language that is not shipped, by its script or its language.
    pub fn direction(&self) -> Direction {
        if let Some(known) = self.known() {
            return known.direction;
        }
        let mut parts = self.0.split('-');
        let language = parts.next().unwrap_or_default();
        let rtl = match parts.find(|part| part.len() == 4) {
            Some(script) => RTL_SCRIPTS.iter().any(|rtl| rtl.eq_ignore_ascii_case(script)),
            None => RTL_LANGUAGES.iter().any(|rtl| rtl.eq_ignore_ascii_case(language)),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// Returns the name in the language's own script, or the tag when the language is not shipped.
    pub fn name(&self) -> &str {
        self.known().map_or(&*self.0, |known| known.name)
    }

    /// Returns the language without script and region: `zh` of `zh-Hant`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Says whether this is English, the reference.
    pub fn is_english(&self) -> bool {
        self.0 == "en"
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_languages_are_shipped_and_only_arabic_runs_from_the_right() {
        let rtl: Vec<_> =
            Locale::shipped().filter(|l| l.direction() == Direction::Rtl).map(|l| l.to_string()).collect();
        assert_eq!(Locale::shipped().count(), 9);
        assert_eq!(rtl, ["ar"]);
    }

    #[test]
    fn documents_and_formats_get_full_tags() {
        let tags = |tag: &str| {
            let locale = Locale::new(tag).unwrap();
            (locale.language_tag().to_owned(), locale.format_tag().to_owned())
        };
        assert_eq!(tags("pt"), ("pt-PT".into(), "pt-PT".into()));
        assert_eq!(tags("ZH-hant"), ("zh-Hant-HK".into(), "zh-Hant-HK".into()));
        assert_eq!(tags("en"), ("en".into(), "en-HK".into()));
    }

    #[test]
    fn an_unknown_folder_is_a_language_if_its_name_is_a_tag() {
        let dir = |tag: &str| Locale::new(tag).map(|l| l.direction());
        assert_eq!(dir("fil"), Some(Direction::Ltr));
        assert_eq!(dir("he"), Some(Direction::Rtl));
        assert_eq!(dir("az-Arab"), Some(Direction::Rtl));
        assert_eq!(dir("ur-Latn"), Some(Direction::Ltr));
        for folder in ["", ".git", "..", "a/b", "x", "zh_Hant", "toolonglanguage", "en--x", "glossary.yaml"] {
            assert_eq!(dir(folder), None, "{folder}");
        }
    }
}
