//! The law behind a control: citation as printed, status, whom it concerns.

use super::{Cell, Inline, Part, context::Context};
use crate::{
    args,
    questionnaire::{Citation, Control, ControlId, LawStatus, is_old},
};

impl Context<'_> {
    /// Returns the first citation of a control that may apply to this profile and may be printed.
    fn citation(&self, control: &Control) -> Option<&Citation> {
        self.input.flow.citations(control).into_iter().find(|citation| citation.printable)
    }

    fn control(&self, id: &ControlId) -> Option<&Control> {
        self.input.questionnaire.control(id.as_str())
    }

    /// Returns the word of a law status.
    pub(super) fn law_word(&self, status: LawStatus) -> String {
        self.words.text(&format!("status-law-{}", status.id()))
    }

    /// Returns what must be said about how far a citation can be relied on; empty where nothing must.
    pub(super) fn caveats(&self, citation: &Citation) -> Vec<String> {
        let mut found = Vec::new();
        if !citation.confirmed {
            found.push(self.words.text("law-unconfirmed"));
        }
        if is_old(citation.last_checked, self.input.today) {
            found.push(self.words.say("report-law-stale", &args![date = citation.last_checked]));
        }
        found
    }

    pub(super) fn whom(&self, citation: &Citation) -> String {
        self.words.attr(&format!("law-{}", citation.instrument), "whom")
    }

    /// Returns the law behind a control on one line, for lists.
    pub(super) fn law_line(&self, control: &ControlId) -> Option<Inline> {
        let control = self.control(control)?;
        let status = self.input.flow.law_status(control);
        let citation = self.citation(control);
        if citation.map_or(status, |citation| citation.status) == LawStatus::OurAdvice {
            return Some(Inline::quiet(self.words.attr("status-law-our-advice", "note")));
        }
        // What may not be printed is not named; its weight is still said.
        let Some(citation) = citation else {
            let args = args![first = self.law_word(status), second = self.words.text("law-unconfirmed")];
            return Some(Inline::quiet(self.words.say("report-join", &args)));
        };
        let cite = self.words.text(&format!("cite-{}", citation.id));
        let status = self.law_word(citation.status);
        let mut line = self.words.say("report-law-line", &args![cite = cite, status = status]);
        for caveat in self.caveats(citation) {
            line = self.words.say("report-join", &args![first = line, second = caveat]);
        }
        Some(Inline::quiet(line))
    }

    /// Returns a citation as a cell: its words, chip, caveats; our advice is a chip only.
    pub(super) fn citation_cell(&self, citation: &Citation) -> Cell {
        let chip = Part::Law(citation.status, self.law_word(citation.status));
        if citation.status == LawStatus::OurAdvice {
            return Cell(vec![chip]);
        }
        let cell = Cell::plain(self.words.text(&format!("cite-{}", citation.id))).and(chip);
        let caveats = self.caveats(citation).into_iter().map(|caveat| Part::Small(Inline::quiet(caveat)));
        caveats.fold(cell, Cell::and)
    }

    /// Returns the law behind a control as a cell: citation, chip, caveats, whom it concerns.
    pub(super) fn law_cell(&self, control: &ControlId) -> Cell {
        let chip = |status| Part::Law(status, self.law_word(status));
        let Some(control) = self.control(control) else { return Cell(vec![chip(LawStatus::OurAdvice)]) };
        let Some(citation) = self.citation(control) else {
            let status = self.input.flow.law_status(control);
            let check = (status != LawStatus::OurAdvice).then(|| self.words.text("law-unconfirmed"));
            let check = check.map(|check| Part::Small(Inline::quiet(check)));
            return Cell(std::iter::once(chip(status)).chain(check).collect());
        };
        if citation.status == LawStatus::OurAdvice {
            return self.citation_cell(citation);
        }
        let mut cell = self.citation_cell(citation);
        let whom = self.whom(citation);
        if !whom.is_empty() {
            cell = cell.and(Part::Small(self.words.plain("report-law-whom", &args![whom = whom])));
        }
        cell
    }
}
