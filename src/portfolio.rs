//! Many assessments at once: how each stands in a few values, and what they come to together.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    assessment::{Assessment, Reading},
    flow::Flow,
    follow,
    questionnaire::{ChecklistId, ControlId, GateKind, Questionnaire},
    scoring::{self, ChecklistScore, Colour, Twice},
};

/// How one checklist of an assessment stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The checklist.
    pub checklist: ChecklistId,
    /// Low and High as shown; none where nothing is counted.
    pub range: Option<(u8, u8)>,
    /// Its colour after gates; none where nothing is counted.
    pub colour: Option<Twice<Colour>>,
}

/// How an assessment stands on a day, boiled down for a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The checklists in the verdict, the worst first.
    pub checklists: Vec<Line>,
    /// The colour of the verdict; none where there is none yet.
    pub colour: Option<Twice<Colour>>,
    /// Must-haves in the verdict that are open, or not known to be closed.
    pub must_haves: Vec<ControlId>,
    /// How many of these are not known: they may turn out to be in place.
    pub unknown: usize,
    /// The earliest day on which something is due; the next review is one of these things.
    pub due: Option<Date>,
    /// Questions that are asked.
    pub asked: usize,
    /// Questions of those that count as answered.
    pub answered: usize,
}

impl Summary {
    /// Works it out.
    pub fn new(packs: &Questionnaire, assessment: &Assessment, today: Date) -> Self {
        let scores = scoring::score(packs, assessment, today);
        let line = |score: &ChecklistScore| Line {
            checklist: score.checklist.clone(),
            range: score.range.as_ref().map(scoring::shown),
            colour: score.colour,
        };
        let headline = scores.headline().map(|worst| worst.checklist.clone());
        let mut checklists: Vec<Line> = scores.in_verdict().map(line).collect();
        checklists.sort_by_key(|line| Some(&line.checklist) != headline.as_ref());
        let reading = Reading::new(packs, assessment);
        let flow = Flow::new(packs, assessment);
        let progress = flow.progress(&flow.route());
        let gates = scores.open_gates(GateKind::Hard);
        Self {
            checklists,
            colour: scores.verdict.colour,
            unknown: gates.iter().filter(|gate| !gate.certain).count(),
            must_haves: gates.into_iter().map(|gate| gate.control).collect(),
            due: follow::due(&reading, today).into_iter().filter_map(|due| due.date).min(),
            asked: progress.total,
            answered: progress.answered,
        }
    }

    /// Returns Low and High of the worst checklist.
    pub fn range(&self) -> Option<(u8, u8)> {
        self.checklists.first().and_then(|line| line.range)
    }
}

/// What assessments come to together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Together {
    /// How many there are.
    pub count: usize,
    /// How many are surely of a colour, worst colour first.
    pub colours: BTreeMap<Colour, usize>,
    /// How many are not decided between two colours.
    pub between: usize,
    /// How many have no verdict or no answer yet.
    pub open: usize,
    /// How many have something overdue.
    pub overdue: usize,
    /// Open must-haves and in how many assessments each is open, the most frequent first.
    pub must_haves: Vec<(ControlId, usize)>,
}

impl Together {
    /// Counts.
    pub fn new<'a>(summaries: impl IntoIterator<Item = &'a Summary>, today: Date) -> Self {
        let mut all = Self::default();
        let mut open: BTreeMap<&ControlId, usize> = BTreeMap::new();
        for summary in summaries {
            all.count += 1;
            all.overdue += usize::from(summary.due.is_some_and(|due| due < today));
            // Before the first answer everything is open, which says nothing.
            let colour = summary.colour.filter(|_| summary.answered > 0);
            match colour.map(|colour| colour.agreed()) {
                Some(Some(colour)) => *all.colours.entry(colour).or_default() += 1,
                Some(None) => all.between += 1,
                None => {
                    all.open += 1;
                    continue;
                }
            }
            for control in &summary.must_haves {
                *open.entry(control).or_default() += 1;
            }
        }
        all.must_haves = open.into_iter().map(|(control, count)| (control.clone(), count)).collect();
        all.must_haves.sort_by(|(a, many), (b, more)| (more, a).cmp(&(many, b)));
        all
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn summary(colour: Option<(Colour, Colour)>, must_haves: &[&str], due: Option<Date>) -> Summary {
        Summary {
            colour: colour.map(|(worst, best)| Twice { worst, best }),
            must_haves: must_haves.iter().map(ControlId::new).collect(),
            due,
            answered: 1,
            ..Summary::default()
        }
    }

    #[test]
    fn every_assessment_is_counted_once_and_frequent_gaps_come_first() {
        use Colour::{Amber, Green, Red};
        let all = [
            summary(Some((Red, Red)), &["terms", "place"], Some(date(2026, 11, 20))),
            summary(Some((Red, Red)), &["terms"], Some(date(2026, 11, 21))),
            summary(Some((Amber, Green)), &["place", "terms"], None),
            summary(Some((Green, Green)), &["breach"], None),
            summary(None, &[], None),
            Summary { answered: 0, ..summary(Some((Red, Red)), &["terms"], None) },
        ];
        let together = Together::new(&all, date(2026, 11, 21));
        assert_eq!((together.count, together.between, together.open, together.overdue), (6, 1, 2, 1));
        assert_eq!(together.colours.into_iter().collect::<Vec<_>>(), [(Red, 2), (Green, 1)]);
        let found: Vec<_> = together.must_haves.iter().map(|(control, count)| (control.as_str(), *count)).collect();
        assert_eq!(found, [("terms", 3), ("place", 2), ("breach", 1)]);
    }
}
