//! The verdict, its range and its target in words.

use super::{Inline, Run, Shape, Tone, context::Context, words::Words};
use crate::{
    args,
    flow::Progress,
    scoring::{ChecklistScore, Colour, Twice, shown},
};

impl Words<'_> {
    /// Returns "Not ready" and the like.
    pub(super) fn colour(self, colour: Colour) -> String {
        self.attr(&format!("colour-{}", colour.id()), "verdict")
    }

    /// The same inside a sentence.
    fn colour_inside(self, colour: Colour) -> String {
        self.attr(&format!("colour-{}", colour.id()), "inside")
    }

    /// Returns a colour read twice: one word, or between which two.
    pub(super) fn colours(self, colour: Twice<Colour>) -> String {
        match colour.agreed() {
            Some(colour) => self.colour(colour),
            None => self.say(
                "between",
                &args![worst = self.colour_inside(colour.worst), best = self.colour_inside(colour.best)],
            ),
        }
    }
}

/// Returns the shape of a colour read twice.
pub(super) fn shape(colour: Option<Twice<Colour>>) -> Shape {
    colour.and_then(|colour| colour.agreed()).map_or(Shape::Undecided, Shape::State)
}

impl Context<'_> {
    /// Returns the verdict in one sentence, its state words in their tone.
    pub(super) fn verdict(&self) -> Inline {
        let verdict = &self.input.scores.verdict;
        let (assessed, all) = verdict.departments;
        let args = args![assessed = assessed, all = all];
        let words = self.words;
        let run = |colour, text| Run { tone: Tone::State(colour), ..Run::new(text) };
        let said = match verdict.colour {
            None => words.plain("report-verdict-none", &args),
            Some(colour) => match colour.agreed() {
                Some(colour) => {
                    words.marked("verdict-sentence", args, &[("verdict", run(colour, words.colour(colour)))])
                }
                None => {
                    let inside = |colour| run(colour, words.colour_inside(colour));
                    let marks = [("worst", inside(colour.worst)), ("best", inside(colour.best))];
                    words.marked("verdict-undecided", args, &marks)
                }
            },
        };
        if verdict.scope_incomplete {
            let incomplete = words.text("report-space") + &words.text("report-incomplete");
            return said.then(Inline::plain(incomplete));
        }
        said
    }

    /// Returns "At least 51 of 100; up to 73 if the 6 unknowns turn out well." for the headline.
    pub(super) fn range_sentence(&self) -> String {
        let range = self.range().filter(|_| self.is_unfinished());
        let Some((low, high)) = range else { return self.range_of_checklist(self.headline()) };
        // In progress is the whole assessment, not only the checklist that the verdict takes.
        let Progress { answered, total } = self.progress;
        let args = args![low = low, high = high, answered = answered, asked = total];
        self.words.say("report-range-progress", &args)
    }

    /// The same for any checklist.
    pub(super) fn range_of_checklist(&self, score: Option<&ChecklistScore>) -> String {
        let Some((score, range)) = score.and_then(|score| Some((score, score.range.as_ref()?))) else {
            return self.words.text("report-range-none");
        };
        let (low, high) = shown(range);
        let args =
            args![low = low, high = high, unknown = score.open(), answered = score.answered, asked = score.asked];
        let id = if score.answered < score.asked {
            "report-range-progress"
        } else if score.open() == 0 {
            "report-range-exact"
        } else {
            "report-range"
        };
        self.words.say(id, &args)
    }

    /// Returns "Target: 75 by 28 February 2027.", or that it is reached.
    pub(super) fn target_sentence(&self) -> String {
        let target = self.input.assessment.target;
        let low = self.range().map_or(0, |(low, _)| low);
        let args = args![points = target.points];
        match target.by {
            _ if low >= target.points => self.words.say("report-target-reached", &args),
            Some(by) => self.words.say("report-target-by", &args.with("date", by)),
            None => self.words.say("report-target", &args),
        }
    }
}
