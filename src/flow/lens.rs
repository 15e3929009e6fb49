//! Lenses: the same answers under other headings. They choose and group, and never score.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::Flow;
use crate::questionnaire::{ControlId, Grouping, Instrument, LawStatus, Lens, Status};

/// How a control stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In place.
    InPlace,
    /// Partly, begun, or covered by something else.
    Partly,
    /// Not in place.
    Not,
    /// Unanswered, refused or "don't know".
    NotKnown,
    /// A workshop disagrees about it.
    Split,
    /// Answered with "does not apply".
    NotApplicable,
    /// Not asked of this profile, or only in a checklist that is off.
    NotAsked,
}

impl Standing {
    /// Returns the id, as `standing-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Partly => "partly",
            Self::Not => "not",
            Self::NotKnown => "not-known",
            Self::Split => "split",
            Self::NotApplicable => "not-applicable",
            Self::NotAsked => "not-asked",
        }
    }
}

/// One group of a lens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The id of the group: the pack's, or that of the instrument or citation that makes it.
    pub id: &'a str,
    /// The message with its name.
    pub message: String,
    /// Its controls in order, each with how it stands; never empty.
    pub controls: Vec<(&'a ControlId, Standing)>,
}

impl Group<'_> {
    /// Counts the controls that are in place, and those that are asked and apply.
    pub fn in_place(&self) -> (usize, usize) {
        let count = |wanted: fn(Standing) -> bool| self.controls.iter().filter(|(_, it)| wanted(*it)).count();
        (
            count(|standing| standing == Standing::InPlace),
            count(|standing| !matches!(standing, Standing::NotAsked | Standing::NotApplicable)),
        )
    }
}

impl<'a> Flow<'a> {
    /// Returns how a control stands.
    pub fn standing(&self, control: &ControlId) -> Standing {
        if self.find(control.as_str()).is_none() {
            return Standing::NotAsked;
        }
        if self.split(control).is_some() {
            return Standing::Split;
        }
        match self.status(control) {
            Some(Status::InPlace) => Standing::InPlace,
            Some(Status::Partly | Status::Started | Status::Compensating) => Standing::Partly,
            Some(Status::NotInPlace) => Standing::Not,
            Some(Status::NotApplicable) => Standing::NotApplicable,
            Some(Status::DontKnow) | None => Standing::NotKnown,
        }
    }

    /// Returns the groups of a lens that have controls. Laws that cannot reach this profile make none.
    pub fn groups(&self, lens: &'a Lens) -> Vec<Group<'a>> {
        let packs = self.questionnaire();
        let advises = |group: &Group<'a>| {
            let mut of = packs.law.citations.iter().filter(|citation| citation.instrument.as_str() == group.id);
            of.all(|citation| citation.status == LawStatus::OurAdvice)
        };
        let mut groups: Vec<Group<'a>> = match &lens.grouping {
            Grouping::Listed(groups) => groups
                .iter()
                .map(|group| Group {
                    id: group.id.as_str(),
                    message: format!("lens-{}-{}", lens.id, group.id),
                    controls: group.controls.iter().map(|id| (id, self.standing(id))).collect(),
                })
                .collect(),
            Grouping::Instruments => packs
                .law
                .instruments
                .iter()
                .filter(|instrument| self.reaches(instrument))
                .map(|instrument| {
                    let of = |citation: &&crate::questionnaire::Citation| citation.instrument == instrument.id;
                    let citations = packs.law.citations.iter().filter(of).map(|citation| citation.id.as_str());
                    Group {
                        id: instrument.id.as_str(),
                        message: format!("law-{}", instrument.id),
                        controls: self.citing(&citations.collect()),
                    }
                })
                .collect(),
            Grouping::Citations(instrument) => packs
                .law
                .citations
                .iter()
                .filter(|citation| citation.instrument == *instrument)
                .map(|citation| Group {
                    id: citation.id.as_str(),
                    message: format!("cite-{}", citation.id),
                    controls: self.citing(&HashSet::from([citation.id.as_str()])),
                })
                .collect(),
        };
        groups.retain(|group| !group.controls.is_empty());
        if lens.grouping == Grouping::Instruments {
            // Laws first; what is only our advice stands on none.
            groups.sort_by_key(advises);
        }
        groups
    }

    fn reaches(&self, instrument: &Instrument) -> bool {
        self.reading().may_apply(instrument.when.as_ref())
    }

    /// Returns the controls that cite one of these, in the order of the catalogue.
    fn citing(&self, citations: &HashSet<&str>) -> Vec<(&'a ControlId, Standing)> {
        let cites = |control: &&crate::questionnaire::Control| {
            control.law.iter().any(|citation| citations.contains(citation.as_str()))
        };
        let controls = self.questionnaire().controls.iter().filter(cites);
        controls.map(|control| (&control.id, self.standing(&control.id))).collect()
    }
}
