//! Arabic letters joined: each takes the form that its neighbours ask for.
//!
//! Terminals that do not shape draw every letter alone. Unicode keeps the joined forms as characters of their own (FB50 to
//! FEFC); this module puts them in place of the letters, in logical order. The result is for a screen only: never store it,
//! never send it to a page, which shapes for itself.

/// No such form: the letter does not join on that side.
const NONE: char = '\0';

const LAM: char = '\u{0644}';

/// Each letter with its isolated, final, initial and medial form, in the order of the letters.
/// Made from the compatibility decompositions of Unicode 16.
const FORMS: &[(char, [char; 4])] = &[
    ('\u{0621}', ['\u{FE80}', NONE, NONE, NONE]),
    ('\u{0622}', ['\u{FE81}', '\u{FE82}', NONE, NONE]),
    ('\u{0623}', ['\u{FE83}', '\u{FE84}', NONE, NONE]),
    ('\u{0624}', ['\u{FE85}', '\u{FE86}', NONE, NONE]),
    ('\u{0625}', ['\u{FE87}', '\u{FE88}', NONE, NONE]),
    ('\u{0626}', ['\u{FE89}', '\u{FE8A}', '\u{FE8B}', '\u{FE8C}']),
    ('\u{0627}', ['\u{FE8D}', '\u{FE8E}', NONE, NONE]),
    ('\u{0628}', ['\u{FE8F}', '\u{FE90}', '\u{FE91}', '\u{FE92}']),
    ('\u{0629}', ['\u{FE93}', '\u{FE94}', NONE, NONE]),
    ('\u{062A}', ['\u{FE95}', '\u{FE96}', '\u{FE97}', '\u{FE98}']),
    ('\u{062B}', ['\u{FE99}', '\u{FE9A}', '\u{FE9B}', '\u{FE9C}']),
    ('\u{062C}', ['\u{FE9D}', '\u{FE9E}', '\u{FE9F}', '\u{FEA0}']),
    ('\u{062D}', ['\u{FEA1}', '\u{FEA2}', '\u{FEA3}', '\u{FEA4}']),
    ('\u{062E}', ['\u{FEA5}', '\u{FEA6}', '\u{FEA7}', '\u{FEA8}']),
    ('\u{062F}', ['\u{FEA9}', '\u{FEAA}', NONE, NONE]),
    ('\u{0630}', ['\u{FEAB}', '\u{FEAC}', NONE, NONE]),
    ('\u{0631}', ['\u{FEAD}', '\u{FEAE}', NONE, NONE]),
    ('\u{0632}', ['\u{FEAF}', '\u{FEB0}', NONE, NONE]),
    ('\u{0633}', ['\u{FEB1}', '\u{FEB2}', '\u{FEB3}', '\u{FEB4}']),
    ('\u{0634}', ['\u{FEB5}', '\u{FEB6}', '\u{FEB7}', '\u{FEB8}']),
    ('\u{0635}', ['\u{FEB9}', '\u{FEBA}', '\u{FEBB}', '\u{FEBC}']),
    ('\u{0636}', ['\u{FEBD}', '\u{FEBE}', '\u{FEBF}', '\u{FEC0}']),
    ('\u{0637}', ['\u{FEC1}', '\u{FEC2}', '\u{FEC3}', '\u{FEC4}']),
    ('\u{0638}', ['\u{FEC5}', '\u{FEC6}', '\u{FEC7}', '\u{FEC8}']),
    ('\u{0639}', ['\u{FEC9}', '\u{FECA}', '\u{FECB}', '\u{FECC}']),
    ('\u{063A}', ['\u{FECD}', '\u{FECE}', '\u{FECF}', '\u{FED0}']),
    ('\u{0641}', ['\u{FED1}', '\u{FED2}', '\u{FED3}', '\u{FED4}']),
    ('\u{0642}', ['\u{FED5}', '\u{FED6}', '\u{FED7}', '\u{FED8}']),
    ('\u{0643}', ['\u{FED9}', '\u{FEDA}', '\u{FEDB}', '\u{FEDC}']),
    ('\u{0644}', ['\u{FEDD}', '\u{FEDE}', '\u{FEDF}', '\u{FEE0}']),
    ('\u{0645}', ['\u{FEE1}', '\u{FEE2}', '\u{FEE3}', '\u{FEE4}']),
    ('\u{0646}', ['\u{FEE5}', '\u{FEE6}', '\u{FEE7}', '\u{FEE8}']),
    ('\u{0647}', ['\u{FEE9}', '\u{FEEA}', '\u{FEEB}', '\u{FEEC}']),
    ('\u{0648}', ['\u{FEED}', '\u{FEEE}', NONE, NONE]),
    ('\u{0649}', ['\u{FEEF}', '\u{FEF0}', '\u{FBE8}', '\u{FBE9}']),
    ('\u{064A}', ['\u{FEF1}', '\u{FEF2}', '\u{FEF3}', '\u{FEF4}']),
    ('\u{0671}', ['\u{FB50}', '\u{FB51}', NONE, NONE]),
    ('\u{0677}', ['\u{FBDD}', NONE, NONE, NONE]),
    ('\u{0679}', ['\u{FB66}', '\u{FB67}', '\u{FB68}', '\u{FB69}']),
    ('\u{067A}', ['\u{FB5E}', '\u{FB5F}', '\u{FB60}', '\u{FB61}']),
    ('\u{067B}', ['\u{FB52}', '\u{FB53}', '\u{FB54}', '\u{FB55}']),
    ('\u{067E}', ['\u{FB56}', '\u{FB57}', '\u{FB58}', '\u{FB59}']),
    ('\u{067F}', ['\u{FB62}', '\u{FB63}', '\u{FB64}', '\u{FB65}']),
    ('\u{0680}', ['\u{FB5A}', '\u{FB5B}', '\u{FB5C}', '\u{FB5D}']),
    ('\u{0683}', ['\u{FB76}', '\u{FB77}', '\u{FB78}', '\u{FB79}']),
    ('\u{0684}', ['\u{FB72}', '\u{FB73}', '\u{FB74}', '\u{FB75}']),
    ('\u{0686}', ['\u{FB7A}', '\u{FB7B}', '\u{FB7C}', '\u{FB7D}']),
    ('\u{0687}', ['\u{FB7E}', '\u{FB7F}', '\u{FB80}', '\u{FB81}']),
    ('\u{0688}', ['\u{FB88}', '\u{FB89}', NONE, NONE]),
    ('\u{068C}', ['\u{FB84}', '\u{FB85}', NONE, NONE]),
    ('\u{068D}', ['\u{FB82}', '\u{FB83}', NONE, NONE]),
    ('\u{068E}', ['\u{FB86}', '\u{FB87}', NONE, NONE]),
    ('\u{0691}', ['\u{FB8C}', '\u{FB8D}', NONE, NONE]),
    ('\u{0698}', ['\u{FB8A}', '\u{FB8B}', NONE, NONE]),
    ('\u{06A4}', ['\u{FB6A}', '\u{FB6B}', '\u{FB6C}', '\u{FB6D}']),
    ('\u{06A6}', ['\u{FB6E}', '\u{FB6F}', '\u{FB70}', '\u{FB71}']),
    ('\u{06A9}', ['\u{FB8E}', '\u{FB8F}', '\u{FB90}', '\u{FB91}']),
    ('\u{06AD}', ['\u{FBD3}', '\u{FBD4}', '\u{FBD5}', '\u{FBD6}']),
    ('\u{06AF}', ['\u{FB92}', '\u{FB93}', '\u{FB94}', '\u{FB95}']),
    ('\u{06B1}', ['\u{FB9A}', '\u{FB9B}', '\u{FB9C}', '\u{FB9D}']),
    ('\u{06B3}', ['\u{FB96}', '\u{FB97}', '\u{FB98}', '\u{FB99}']),
    ('\u{06BA}', ['\u{FB9E}', '\u{FB9F}', NONE, NONE]),
    ('\u{06BB}', ['\u{FBA0}', '\u{FBA1}', '\u{FBA2}', '\u{FBA3}']),
    ('\u{06BE}', ['\u{FBAA}', '\u{FBAB}', '\u{FBAC}', '\u{FBAD}']),
    ('\u{06C0}', ['\u{FBA4}', '\u{FBA5}', NONE, NONE]),
    ('\u{06C1}', ['\u{FBA6}', '\u{FBA7}', '\u{FBA8}', '\u{FBA9}']),
    ('\u{06C5}', ['\u{FBE0}', '\u{FBE1}', NONE, NONE]),
    ('\u{06C6}', ['\u{FBD9}', '\u{FBDA}', NONE, NONE]),
    ('\u{06C7}', ['\u{FBD7}', '\u{FBD8}', NONE, NONE]),
    ('\u{06C8}', ['\u{FBDB}', '\u{FBDC}', NONE, NONE]),
    ('\u{06C9}', ['\u{FBE2}', '\u{FBE3}', NONE, NONE]),
    ('\u{06CB}', ['\u{FBDE}', '\u{FBDF}', NONE, NONE]),
    ('\u{06CC}', ['\u{FBFC}', '\u{FBFD}', '\u{FBFE}', '\u{FBFF}']),
    ('\u{06D0}', ['\u{FBE4}', '\u{FBE5}', '\u{FBE6}', '\u{FBE7}']),
    ('\u{06D2}', ['\u{FBAE}', '\u{FBAF}', NONE, NONE]),
    ('\u{06D3}', ['\u{FBB0}', '\u{FBB1}', NONE, NONE]),
];

/// Alef after lam, with the isolated and the final form of both together.
const LAM_ALEF: [(char, char, char); 4] = [
    ('\u{0622}', '\u{FEF5}', '\u{FEF6}'),
    ('\u{0623}', '\u{FEF7}', '\u{FEF8}'),
    ('\u{0625}', '\u{FEF9}', '\u{FEFA}'),
    ('\u{0627}', '\u{FEFB}', '\u{FEFC}'),
];

/// Puts joined forms in place of Arabic letters, in logical order; vowel marks and everything else stay.
///
/// Lam and alef become one character, and so one cell.
pub(super) fn shape(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut shaped = String::with_capacity(text.len() + text.len() / 2);
    let mut joins_back_to: Option<char> = None;
    let mut rest = chars.as_slice();
    while let Some((&c, after)) = rest.split_first() {
        rest = after;
        let Some(forms) = forms(c) else {
            shaped.push(c);
            if !is_transparent(c) {
                joins_back_to = Some(c);
            }
            continue;
        };
        let joined_before = joins_before(c) && joins_back_to.is_some_and(joins_after);
        let marks = after.iter().take_while(|&&c| is_transparent(c)).count();
        let next = after.get(marks).copied();
        if c == LAM
            && let Some((alef, alone, joined)) = next.and_then(lam_alef)
        {
            shaped.push(if joined_before { joined } else { alone });
            shaped.extend(after.iter().take(marks));
            rest = after.get(marks + 1..).unwrap_or_default();
            joins_back_to = Some(alef);
            continue;
        }
        let joined_after = joins_after(c) && next.is_some_and(joins_before);
        let [isolated, last, first, middle] = *forms;
        let form = match (joined_before, joined_after) {
            (true, true) => middle,
            (true, false) => last,
            (false, true) => first,
            (false, false) => isolated,
        };
        shaped.push(if form == NONE { c } else { form });
        joins_back_to = Some(c);
    }
    shaped
}

fn forms(c: char) -> Option<&'static [char; 4]> {
    let at = FORMS.binary_search_by_key(&c, |row| row.0).ok()?;
    FORMS.get(at).map(|row| &row.1)
}

fn lam_alef(next: char) -> Option<(char, char, char)> {
    LAM_ALEF.iter().copied().find(|row| row.0 == next)
}

fn joins_before(c: char) -> bool {
    always_joins(c) || forms(c).is_some_and(|forms| forms[1] != NONE)
}

fn joins_after(c: char) -> bool {
    always_joins(c) || forms(c).is_some_and(|forms| forms[2] != NONE)
}

/// Tatweel and the zero-width joiner.
fn always_joins(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{200D}')
}

/// Marks and directions that stand between two letters without parting them. Isolates do part them.
fn is_transparent(c: char) -> bool {
    let arabic = matches!(c, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}')
        || matches!(c, '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}')
        || matches!(c, '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}');
    arabic || matches!(c, '\u{0300}'..='\u{036F}' | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn the_table_is_sorted_and_decomposes_to_its_letters() {
        assert!(FORMS.is_sorted_by_key(|row| row.0));
        for (letter, forms) in FORMS {
            for form in forms.iter().filter(|&&form| form != NONE) {
                assert_eq!(form.nfkd().collect::<String>(), letter.nfkd().collect::<String>());
            }
        }
        for (alef, alone, joined) in LAM_ALEF {
            for form in [alone, joined] {
                assert_eq!(
                    form.nfkd().collect::<String>(),
                    [LAM, alef].iter().collect::<String>().nfkd().collect::<String>()
                );
            }
        }
    }

    #[test]
    fn letters_take_the_form_their_neighbours_ask_for() {
        assert_eq!(shape("بببب ب"), "\u{FE91}\u{FE92}\u{FE92}\u{FE90} \u{FE8F}");
        assert_eq!(shape("نعم"), "\u{FEE7}\u{FECC}\u{FEE2}");
        assert_eq!(shape("دار"), "\u{FEA9}\u{FE8D}\u{FEAD}");
        assert_eq!(shape("ءب"), "\u{FE80}\u{FE8F}");
    }

    #[test]
    fn lam_and_alef_become_one_with_their_marks_behind() {
        assert_eq!(shape("لا"), "\u{FEFB}");
        assert_eq!(shape("سلام"), "\u{FEB3}\u{FEFC}\u{FEE1}");
        assert_eq!(shape("ل\u{64E}ا"), "\u{FEFB}\u{64E}");
    }

    #[test]
    fn marks_do_not_part_letters_but_isolates_and_non_joiners_do() {
        assert_eq!(shape("ب\u{650}ب"), "\u{FE91}\u{650}\u{FE90}");
        assert_eq!(shape("ب\u{2068}ب"), "\u{FE8F}\u{2068}\u{FE8F}");
        assert_eq!(shape("ب\u{200C}ب"), "\u{FE8F}\u{200C}\u{FE8F}");
        assert_eq!(shape("ب\u{640}"), "\u{FE91}\u{640}");
    }

    #[test]
    fn other_scripts_and_stray_marks_pass_unchanged() {
        for text in ["", "\u{64E}", "\u{64E}abc", "個人 น้ำ", "👨‍👩‍👧"] {
            assert_eq!(shape(text), text);
        }
    }
}
