//! Which of the languages at hand a machine or a person asks for.
//!
//! Own table: general matchers send Macau and Taiwan to simplified characters and miss Cantonese, `in` and `msa`.

use super::locale::Locale;

/// Returns the first wish that some language at hand meets; `None` when none does.
///
/// A wish is a BCP 47 tag or a POSIX name (`zh_MO.UTF-8`, `pt_PT@euro`). The caller gives wishes in order of
/// precedence: command line, environment variable, saved setting, system. `C`, `POSIX` and languages that are not at
/// hand meet nothing, so the next wish is heard.
///
/// ```
/// use portolan::i18n::{Locale, negotiate};
///
/// let at_hand: Vec<_> = Locale::shipped().collect();
/// assert_eq!(negotiate(["C", "zh_MO.UTF-8"], &at_hand).unwrap().tag(), "zh-Hant");
/// assert_eq!(negotiate(["fr_FR"], &at_hand), None);
/// ```
pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>, at_hand: &[Locale]) -> Option<Locale> {
    wishes.into_iter().find_map(|wish| meet(wish, at_hand))
}

fn meet(wish: &str, at_hand: &[Locale]) -> Option<Locale> {
    let tag = wish.split(['.', '@']).next().unwrap_or_default().trim().replace('_', "-");
    if tag.is_empty() || tag.eq_ignore_ascii_case("c") || tag.eq_ignore_ascii_case("posix") {
        return None;
    }
    let find = |wanted: &str| at_hand.iter().find(|locale| locale.tag().eq_ignore_ascii_case(wanted)).cloned();
    let parts: Vec<String> = tag.split('-').map(str::to_ascii_lowercase).collect();
    let language = modern(parts.first()?);
    if let "zh" | "yue" = language {
        // Never the other script: a reader of one is worse served by the other than by English.
        return find(&tag).or_else(|| find(chinese(language, parts.get(1..).unwrap_or_default())));
    }
    find(&tag).or_else(|| find(language)).or_else(|| at_hand.iter().find(|l| l.language() == language).cloned())
}

/// Returns the two-letter code for retired and three-letter ones.
fn modern(language: &str) -> &str {
    match language {
        "in" | "ind" => "id",
        "msa" | "may" | "zsm" | "zlm" => "ms",
        "zho" | "chi" | "cmn" => "zh",
        "por" => "pt",
        "ara" | "arb" => "ar",
        "tha" => "th",
        "vie" => "vi",
        "eng" => "en",
        other => other,
    }
}

fn chinese(language: &str, rest: &[String]) -> &'static str {
    let has = |wanted: &[&str]| rest.iter().any(|part| wanted.contains(&part.as_str()));
    let region_given = rest.iter().any(|part| part.len() == 2 || part.bytes().all(|byte| byte.is_ascii_digit()));
    if has(&["hant"]) {
        "zh-Hant"
    } else if has(&["hans"]) {
        "zh-Hans"
    } else if has(&["hk", "mo", "tw"]) || (language == "yue" && !region_given) {
        "zh-Hant"
    } else {
        "zh-Hans"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_hand() -> Vec<Locale> {
        Locale::shipped().collect()
    }

    fn one(wish: &str) -> String {
        negotiate([wish], &at_hand()).map_or_else(|| "none".into(), |locale| locale.to_string())
    }

    #[test]
    fn every_spelling_finds_its_folder() {
        let table = [
            ("zh-HK zh_MO.UTF-8 zh-TW zh-Hant zh-Hant-CN yue yue-HK zh-MO ZH-hant-mo", "zh-Hant"),
            ("zh zh-CN zh_SG zh-Hans-HK cmn yue-Hans zh-419 yue-CN", "zh-Hans"),
            ("pt pt-BR pt_PT@euro pt-MO por", "pt"),
            ("ms ms-MY ms-BN msa zsm", "ms"),
            ("in in_ID id id-ID", "id"),
            ("ar ar-EG ar_SA.UTF-8", "ar"),
            ("en en_HK en-GB eng", "en"),
            ("th_TH tha", "th"),
            ("vi-VN vie", "vi"),
            ("C POSIX C.UTF-8 fr tlh - _ .UTF-8", "none"),
        ];
        for (wishes, folder) in table {
            for wish in wishes.split(' ') {
                assert_eq!(one(wish), folder, "{wish}");
            }
        }
        assert_eq!(one(""), "none");
    }

    #[test]
    fn the_first_wish_that_can_be_met_wins() {
        let wishes = ["", "C", "fr_FR.UTF-8", "pt_PT", "zh-HK"];
        assert_eq!(negotiate(wishes, &at_hand()).unwrap().tag(), "pt");
    }

    #[test]
    fn traditional_is_never_served_simplified() {
        let without: Vec<_> = at_hand().into_iter().filter(|locale| locale.tag() != "zh-Hant").collect();
        assert_eq!(negotiate(["zh-HK"], &without), None);
        assert_eq!(negotiate(["zh-HK", "en"], &without).unwrap().tag(), "en");
    }

    #[test]
    fn an_extra_folder_is_found_by_tag_and_by_language() {
        let mut more = at_hand();
        more.push(Locale::new("fil").unwrap());
        more.push(Locale::new("sr-Latn").unwrap());
        assert_eq!(negotiate(["fil_PH"], &more).unwrap().tag(), "fil");
        assert_eq!(negotiate(["sr_RS"], &more).unwrap().tag(), "sr-Latn");
    }
}
