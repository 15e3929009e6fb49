//! Where a pack asks for a text: the id of a message is made of ids that stand in a file, one after the other.

use crate::{diagnostic::Place, questionnaire::Source};

/// Returns the place in the packs that needs the message `text` (`id` or `id.attribute`); none where no file names it.
pub(super) fn place_of(text: &str, sources: &[Source]) -> Option<Place> {
    let (id, _) = text.split_once('.').unwrap_or((text, ""));
    let (first, mut rest) = id.split_once('-')?;
    let kinds = kinds_of(first)?;
    if first == "example" {
        // The example of a sector and a tier.
        rest = rest.rsplit_once('-')?.0;
    }
    let files = || sources.iter().filter(|source| kinds.iter().any(|kind| is_of(&source.text, kind)));
    let found = |whole: bool| files().find_map(|source| Some((source, find(&bare(&source.text), 0, rest, whole)?)));
    let (source, (at, length)) = found(true).or_else(|| found(false))?;
    let before = source.text.get(..at)?;
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |start| start.chars().count()) + 1;
    Some(Place::in_text(&source.path, &source.text, line, column, length))
}

/// Returns the kinds of files that need messages whose ids begin like this; none where only the program does.
pub(super) fn kinds_of(first: &str) -> Option<&'static [&'static str]> {
    let kinds: &[&str] = match first {
        "law" | "cite" => &["law"],
        "profile" | "fact" | "example" => &["profile"],
        "tier" | "tick" => &["tiers"],
        "control" => &["controls", "changes"],
        "checklist" | "step" => &["checklist"],
        "contradiction" => &["contradictions"],
        "lens" => &["lenses"],
        "term" => &["terms"],
        "sheet" | "entry" | "field" | "outcome" => &["sheet"],
        "paper" | "ask" => &["papers"],
        _ => return None,
    };
    Some(kinds)
}

fn is_of(text: &str, kind: &str) -> bool {
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("kind:"));
    lines.next().is_some_and(|written| written.split('#').next().is_some_and(|word| word.trim() == kind))
}

/// Blanks out comments; every byte stays where it is.
fn bare(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let comment = line
            .match_indices('#')
            .find(|(at, _)| line.get(..*at).is_some_and(|it| it.trim_end() != it || it.is_empty()));
        let (kept, rest) = line.split_at(comment.map_or(line.len(), |(at, _)| at));
        bare.push_str(kept);
        bare.extend(rest.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
    bare
}

/// Finds the ids of which `ids` is made, in their order; the last one's place and length. The longest first: ids have
/// hyphens themselves. With `whole`, the first of them has to stand behind `id:`.
fn find(text: &str, from: usize, ids: &str, whole: bool) -> Option<(usize, usize)> {
    let cuts = ids.match_indices('-').map(|(at, _)| at).chain(std::iter::once(ids.len()));
    for cut in cuts.collect::<Vec<_>>().into_iter().rev() {
        let (head, tail) = (ids.get(..cut)?, ids.get(cut + 1..));
        let named = |at: &usize| text.get(..*at).is_some_and(|before| before.ends_with("id: "));
        let all: Vec<usize> = places(text, from, head).collect();
        let (first, others): (Vec<usize>, Vec<usize>) = all.into_iter().partition(named);
        let others = others.into_iter().filter(|_| !whole);
        for at in first.into_iter().chain(others) {
            let found = match tail {
                None => Some((at, head.len())),
                Some(tail) => find(text, at + head.len(), tail, false),
            };
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// Returns where an id stands by itself.
fn places<'t>(text: &'t str, from: usize, id: &'t str) -> impl Iterator<Item = usize> + 't {
    let part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    let found = text.get(from..).unwrap_or_default().match_indices(id).map(move |(at, _)| from + at);
    found.filter(move |at| {
        let (before, after) = (text.get(..*at), text.get(at + id.len()..));
        !part(before.and_then(|it| it.chars().next_back())) && !part(after.and_then(|it| it.chars().next()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Option<(usize, usize)> {
        let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
        let sources = [
            source("a.yaml", "kind: checklist\nid: shop\nsteps:\n  # no id: floor\n  - id: floor\n"),
            source("b.yaml", "kind: profile # six\n  - {id: accounts, values: [plus-86, other]}\n"),
            source("c.yaml", "kind: sheet\nid: apps\n  - {id: looked-at, part: when}\n"),
            source("d.yaml", "kind: papers\n  - controls: [audit-log]\n"),
        ];
        place_of(text, &sources).map(|place| (place.line, place.column))
    }

    #[test]
    fn a_text_is_asked_for_where_the_last_of_its_ids_stands() {
        assert_eq!(place("checklist-shop.about"), Some((2, 5)));
        assert_eq!(place("step-shop-floor"), Some((5, 9)));
        assert_eq!(place("fact-accounts-plus-86"), Some((2, 29)));
        assert_eq!(place("field-apps-looked-at.name"), Some((3, 10)));
        assert_eq!(place("sheet-apps-part-when"), Some((3, 27)));
        assert_eq!(place("ask-audit-log"), Some((2, 16)));
        assert_eq!(place("step-shop-cellar"), None);
        assert_eq!(place("tick-not-sure"), None);
    }
}
