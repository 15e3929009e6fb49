//! The next run: the same company some time later, with the last answers beside the questions.

use jiff::civil::Date;

use crate::{
    assessment::{Assessment, Body, Earlier, Run, Since},
    questionnaire::{GateKind, Status},
    scoring::{Counted, Scores, shown},
};

/// Boils an assessment down for the trend. Its day is that of its last answer, `today` where it has none.
pub fn run(assessment: &Assessment, scores: &Scores, today: Date) -> Run {
    let headline = scores.headline();
    let colour = scores.verdict.colour.map(|colour| (colour.worst.id().to_owned(), colour.best.id().to_owned()));
    Run {
        date: assessment.answered.get(..10).and_then(|day| day.parse().ok()).unwrap_or(today),
        checklist: headline.map(|list| list.checklist.clone()),
        range: headline.and_then(|list| list.range.as_ref()).map(shown),
        colour,
        must_haves: u32::try_from(scores.open_gates(GateKind::Hard).len()).unwrap_or(u32::MAX),
    }
}

/// Returns the events that the next run begins with: what is known about the company, and what was answered this time.
/// `id` is the one of this assessment in its store.
pub fn next_run(assessment: &Assessment, scores: &Scores, id: &str, today: Date) -> Vec<Body> {
    let mut bodies = assessment.carried(today);
    // What is not done yet keeps its day.
    let is_done = |status: Option<Status>| matches!(status, Some(Status::InPlace | Status::NotApplicable));
    let due = assessment.answers.iter().filter(|(_, answer)| answer.due.is_some() && !is_done(answer.status));
    bodies.extend(due.map(|(control, answer)| Body::Due { control: control.clone(), date: answer.due }));
    bodies.push(Body::Earlier { earlier: earlier(assessment, scores, id, Since::Later, today) });
    bodies
}

/// Returns what a new assessment keeps of this one: answers to what was asked, and the runs so far. What a workshop
/// disagrees about was answered by nobody and is kept as not known. Runs of another platform are no part of the same trend.
pub fn earlier(assessment: &Assessment, scores: &Scores, id: &str, since: Since, today: Date) -> Earlier {
    let before = assessment.earlier.as_ref().filter(|earlier| earlier.since == Since::Later);
    let mut runs = before.map(|earlier| earlier.runs.clone()).unwrap_or_default();
    runs.push(run(assessment, scores, today));
    let asked = scores.checklists.iter().flat_map(|list| list.controls());
    let asked = asked.filter(|score| score.counted != Counted::NotAsked);
    let answers = asked.filter_map(|score| Some((score.control.clone(), score.told()?)));
    Earlier { id: id.to_owned(), since, answers: answers.collect(), runs }
}
