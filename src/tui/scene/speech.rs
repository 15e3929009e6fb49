//! Words of packs and numbers, as screens say them.

use std::rc::Rc;

use jiff::civil::Date;

use super::{Asking, Heading, Scene};
use crate::{
    args,
    assessment::{DepartmentId, EvidenceItem},
    diagnostic::{Diagnostic, Phrase},
    i18n::{Args, Catalog, DateStyle},
    questionnaire::{ChecklistId, Citation, ControlId, LawStatus, StepId, TierId},
    scoring::{Points, Range, shown, shown_points},
    text::clean_line,
};

/// Returns a fault and its first hint in one line.
pub fn fault(fault: &Diagnostic, words: &Catalog) -> String {
    let say = |phrase: &Phrase| {
        let mut args = Args::new();
        for (name, value) in &phrase.args {
            args.set(name.as_str(), value.as_str());
        }
        words.text(&phrase.id, &args)
    };
    let mut text = say(&fault.message);
    for hint in fault.hints.iter().take(1) {
        text.push(' ');
        text.push_str(&say(hint));
    }
    text
}

impl Scene {
    /// Returns a fault and its first hint in one line.
    pub fn fault(&self, diagnostic: &Diagnostic) -> String {
        fault(diagnostic, &self.words)
    }

    /// Returns a message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &Args::new())
    }

    /// Returns a message with arguments. Where pages are read line by line, a message that speaks of keys has a twin whose
    /// id begins with `linear-`.
    pub fn tell(&self, id: &str, args: &Args<'_>) -> String {
        if self.is_linear {
            let twin = format!("linear-{id}");
            if self.words.has(&twin) {
                return self.words.rich(&twin, args).string;
            }
        }
        self.words.rich(id, args).string
    }

    /// Returns an attribute of a message, if a language has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.words.rich_attr(id, attribute, &Args::new()).map(|text| text.string)
    }

    /// Returns the name in a heading: the organisation's, or the program's while it has none.
    pub fn heading_title(&self) -> String {
        let title = clean_line(&self.file.assessment.title);
        if title.is_empty() { self.say("screen-program") } else { title }
    }

    /// Returns the heading of a page: the organisation's name, and what is in front.
    pub fn titled(&self, short: String) -> Heading {
        let start = self.tell("screen-heading-two", &args![a = self.heading_title(), b = &short]);
        Heading { start, short, ..Heading::default() }
    }

    /// Returns the language for line breaking.
    pub fn lang(&self) -> &str {
        self.words.locale().language_tag()
    }

    /// Returns the organisation's name, or a word for none.
    pub fn title(&self) -> String {
        let title = clean_line(&self.file.assessment.title);
        if title.is_empty() { self.say("screen-no-name") } else { title }
    }

    /// Returns how a control is asked now.
    pub fn asking(&self, control: &ControlId) -> Rc<Asking> {
        self.derived().asking(&self.packs, &self.file.assessment, control)
    }

    /// Returns the question of a control.
    pub fn question(&self, control: &ControlId) -> String {
        self.say(&format!("control-{control}"))
    }

    /// Returns the short name of a control, or its question where it has none.
    pub fn name_of(&self, control: &ControlId) -> String {
        self.attribute(&format!("control-{control}"), "title").unwrap_or_else(|| self.question(control))
    }

    /// Returns a part of a control's words: `why`, `look`, `evidence`, `fix`, `done`, `finding`, `risk`.
    pub fn part(&self, control: &ControlId, part: &str) -> Option<String> {
        self.attribute(&format!("control-{control}"), part)
    }

    /// Returns the name of a checklist.
    pub fn checklist(&self, checklist: &ChecklistId) -> String {
        self.say(&format!("checklist-{checklist}"))
    }

    /// Returns the name of a step.
    pub fn step(&self, checklist: &ChecklistId, step: &StepId) -> String {
        self.say(&format!("step-{checklist}-{step}"))
    }

    /// Returns the name of a department as typed, or the words for the whole company.
    pub fn department(&self, id: &DepartmentId) -> String {
        let departments = &self.file.assessment.departments;
        let name = departments.iter().find(|known| known.id == *id).map(|known| clean_line(&known.name));
        match name {
            Some(name) if !name.is_empty() => name,
            _ if id.is_whole() && departments.len() > 1 => {
                self.attribute("department-whole", "rest").unwrap_or_default()
            }
            _ if id.is_whole() => self.say("department-whole"),
            _ => self.say("screen-department-unnamed"),
        }
    }

    /// Returns the word for a level of a tier.
    pub fn level(&self, tier: TierId, level: u8) -> String {
        self.say(&format!("tier-{}-level-{level}", tier.id()))
    }

    /// Returns the words for a level read twice: one, or from the best to the worst.
    pub fn levels(&self, tier: TierId, best: u8, worst: u8) -> String {
        let one = |level: u8| self.tell("screen-level", &args![word = self.level(tier, level), level = level]);
        if best == worst { one(worst) } else { self.tell("between", &args![worst = one(worst), best = one(best)]) }
    }

    /// Returns the line that says how old the law in the packs is; none while it is fresh.
    pub fn old_law(&self) -> Option<String> {
        let (_, oldest) = self.packs.old(self.today).into_iter().next()?;
        Some(self.tell("law-old", &args![date = self.date(oldest)]))
    }

    /// Returns examples of a tier from the firm's line of business; none where that is not said.
    pub fn example(&self, tier: TierId) -> Option<String> {
        let sector = self.file.assessment.profile.get("sector")?.values.first()?;
        let id = format!("example-{sector}-{}", tier.id());
        self.words.has(&id).then(|| self.tell("screen-tier-example", &args![example = self.say(&id)]))
    }

    /// Returns the question of a control with its help and its law.
    pub fn texts_of(&self, control: &ControlId) -> Vec<String> {
        let parts = ["title", "why", "look", "evidence", "fix", "done", "finding", "risk"];
        let parts = parts.iter().filter_map(|part| self.part(control, part));
        let asking = self.asking(control);
        let law = asking.citations.iter().map(|citation| self.say(&format!("cite-{}", citation.id)));
        std::iter::once(self.question(control)).chain(parts).chain(law).collect()
    }

    /// Returns the short name of the law that a citation belongs to.
    pub fn law_short(&self, citation: &Citation) -> String {
        let id = format!("law-{}", citation.instrument);
        self.attribute(&id, "short").unwrap_or_else(|| self.say(&id))
    }

    /// Returns a citation with its status, and a warning where it is not confirmed.
    pub fn citation(&self, citation: &Citation) -> String {
        if citation.status == LawStatus::OurAdvice {
            return self.attribute("status-law-our-advice", "note").unwrap_or_default();
        }
        let cite = self.say(&format!("cite-{}", citation.id));
        let status = self.say(&format!("status-law-{}", citation.status.id()));
        let mut parts = vec![cite, status];
        if !citation.confirmed {
            parts.push(self.say("law-unconfirmed"));
        }
        parts.join(" · ")
    }

    /// Returns a range in words: at least, up to.
    pub fn range(&self, id: &str, range: &Range) -> String {
        let (low, high) = shown(range);
        self.tell(id, &args![low = low, high = high, spread = high - low])
    }

    /// Returns a range inside a sentence: one number where both ends are the same.
    pub fn range_inside(&self, range: &Range) -> String {
        let (low, high) = shown(range);
        let args = args![low = low, high = high];
        if low == high {
            return self.tell("readiness-exact", &args);
        }
        self.words.rich_attr("readiness-range", "inside", &args).map(|text| text.string).unwrap_or_default()
    }

    /// Returns points as a whole number in the language's digits.
    pub fn points(&self, points: &Points) -> String {
        self.words.number(shown_points(points))
    }

    /// Returns points with one decimal.
    pub fn exact_points(&self, points: &Points) -> String {
        let tenths = (points * Points::from_integer(10.into())).round() / Points::from_integer(10.into());
        self.words.number(&tenths)
    }

    /// Returns how far the ends of a range are apart in tenths, as they are written.
    pub fn spread(&self, range: &Range) -> u32 {
        let tenths = |points: &Points| (points * Points::from_integer(10.into())).round();
        (tenths(&range.high) - tenths(&range.low)).to_integer().try_into().unwrap_or(u32::MAX)
    }

    /// Returns a date as the language writes it.
    pub fn date(&self, date: Date) -> String {
        self.words.date(date, DateStyle::Medium)
    }

    /// Returns a list in a sentence.
    pub fn list(&self, items: &[String]) -> String {
        self.words.list(items)
    }

    /// Returns one piece of evidence in a line.
    pub fn evidence(&self, item: &EvidenceItem) -> String {
        match item.expires {
            Some(date) => {
                self.tell("screen-evidence-until", &args![path = clean_line(&item.path), date = self.date(date)])
            }
            None => clean_line(&item.path),
        }
    }
}
