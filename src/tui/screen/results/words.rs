//! What the result says, in words that other screens use too.

use ratatui::style::Style;

use crate::{
    args,
    assessment::{Decision, DepartmentId},
    questionnaire::Status,
    scoring::{Colour, Decider, DepartmentScore, OpenGate},
    text::clean_line,
    tui::scene::Scene,
};

impl Scene {
    /// Returns the verdict in one sentence and its style.
    pub fn verdict(&self, theme: &crate::tui::theme::Theme) -> (String, Style) {
        let verdict = &self.derived().scores.verdict;
        let (assessed, all) = verdict.departments;
        let word = |colour: Colour, part: &str| {
            let id = format!("colour-{}", colour.id());
            self.attribute(&id, part).unwrap_or_else(|| self.say(&id))
        };
        let Some(colour) = verdict.colour else { return (self.say("readiness-none"), theme.title) };
        match colour.agreed() {
            Some(colour) => {
                let scope = args![verdict = word(colour, "verdict"), assessed = assessed, all = all];
                (self.tell("verdict-sentence", &scope), theme.colour(colour))
            }
            None => {
                let between = args![
                    worst = word(colour.worst, "inside"),
                    best = word(colour.best, "inside"),
                    assessed = assessed,
                    all = all,
                ];
                (self.tell("verdict-undecided", &between), theme.colour(colour.worst))
            }
        }
    }

    /// Returns what was found at an open gate: the finding where nothing is in place, else how far it is, or its name
    /// where that is not known.
    pub(super) fn open_gate(&self, gate: &OpenGate) -> String {
        let title = self.name_of(&gate.control);
        if !gate.certain {
            return title;
        }
        match self.file.assessment.status(&gate.control) {
            Some(status @ (Status::Partly | Status::Started | Status::Compensating)) => {
                let id = format!("status-{}", status.id());
                let status = self.attribute(&id, "short").unwrap_or_else(|| self.say(&id));
                self.tell("report-finding-status", &args![status = status, title = title])
            }
            _ => self.part(&gate.control, "finding").unwrap_or(title),
        }
    }

    /// Returns a decision as a word inside a sentence.
    pub fn decision(&self, decision: Decision) -> String {
        let id = format!("decision-{}", decision.id());
        self.attribute(&id, "inside").unwrap_or_else(|| self.say(&id))
    }

    /// Returns the decision of a department in a sentence; none where it is not decided yet.
    pub fn decided(&self, score: &DepartmentScore) -> Option<String> {
        let name = self.department(&score.department);
        let set = self.file.assessment.department(&score.department).and_then(|known| known.overridden.as_ref());
        if let Some(set) = set.filter(|_| score.overridden) {
            let args = args![name = name, decision = self.decision(set.decision), who = clean_line(&set.name)];
            return Some(self.tell("screen-results-decided-by", &args));
        }
        let decision = self.decision(score.decision?.agreed()?);
        Some(self.tell("screen-results-decided-line", &args![name = name, decision = decision]))
    }

    /// Returns the target in words.
    pub fn target(&self) -> String {
        let target = self.file.assessment.target;
        match target.by {
            Some(date) => self.tell("screen-target-by", &args![points = target.points, date = self.date(date)]),
            None => self.tell("screen-target-plain", &args![points = target.points]),
        }
    }

    /// Returns what would decide something, in words.
    pub fn decider(&self, department: Option<&DepartmentId>, decider: &Decider) -> String {
        match decider {
            Decider::Control(control) => self.name_of(control),
            Decider::Tier(of, tier) => {
                let tier = self.say(&format!("tier-{}", tier.id()));
                if department == Some(of) {
                    return tier;
                }
                self.tell("screen-decider-tier", &args![tier = tier, name = self.department(of)])
            }
        }
    }
}
