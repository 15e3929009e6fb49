//! The law register: instruments and citations with their status.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CitationId, Condition, InstrumentId};

/// What a citation is. Printed with every question and finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LawStatus {
    /// A duty in force.
    InForce,
    /// Enacted, not in operation.
    NotInForce,
    /// A regulator's guidance.
    Guidance,
    /// A published standard.
    Standard,
    /// Binding only by contract.
    Contract,
    /// Only our advice, not law.
    OurAdvice,
}

impl LawStatus {
    /// Every status, in the order of their weight.
    pub const ALL: [Self; 6] =
        [Self::InForce, Self::NotInForce, Self::Guidance, Self::Standard, Self::Contract, Self::OurAdvice];

    /// Returns the id used in packs and as `status-law-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::NotInForce => "not-in-force",
            Self::Guidance => "guidance",
            Self::Standard => "standard",
            Self::Contract => "contract",
            Self::OurAdvice => "our-advice",
        }
    }
}

/// A statute, guidance, standard or contract form. Words: `law-<id>`, `.short`, `.whom`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Its id.
    pub id: InstrumentId,
    /// Cited only where this may hold.
    pub when: Option<Condition>,
}

/// One citable provision. Words: `cite-<id>`, optional `.note`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its id.
    pub id: CitationId,
    /// The instrument that it belongs to.
    pub instrument: InstrumentId,
    /// Its status.
    pub status: LawStatus,
    /// Unconfirmed prints "check before relying on this".
    pub confirmed: bool,
    /// Whether a report may print it.
    pub printable: bool,
    /// The date for which its text was seen.
    pub as_of: Date,
    /// The date on which someone last looked.
    pub last_checked: Date,
    /// Address of the official text.
    pub link: Option<String>,
}

/// All instruments and citations.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LawRegister {
    /// The version of the pack.
    pub version: String,
    /// The date of the law as a whole; none for an empty register.
    pub as_of: Option<Date>,
    /// Instruments in the order of the pack.
    pub instruments: Vec<Instrument>,
    /// Citations in the order of the pack.
    pub citations: Vec<Citation>,
}

impl LawRegister {
    /// Finds a citation.
    pub fn citation(&self, id: &str) -> Option<&Citation> {
        self.citations.iter().find(|citation| citation.id.as_str() == id)
    }

    /// Finds an instrument.
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id.as_str() == id)
    }
}
