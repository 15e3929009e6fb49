//! Events: one line of the journal each. State is their fold; undo is an event.
//!
//! | op | example body |
//! |---|---|
//! | `create` | `{"op":"create","title":"Harbour Lane","sample":false}` |
//! | `title` | `{"op":"title","title":"Harbour Lane Ltd."}` |
//! | `fact` | `{"op":"fact","fact":"place","values":["hong-kong"]}` or `{"op":"fact","fact":"platform-name","text":"..."}` |
//! | `ticks` | `{"op":"ticks","department":"all","tier":"sensitivity","ticks":["payroll"],"not_sure":false}` |
//! | `inherit` | `{"op":"inherit","department":"d1","tier":"mobility"}` |
//! | `department` | `{"op":"department","id":"d1","name":"Finance","copy_of":"all"}` adds or renames |
//! | `drop-department` | `{"op":"drop-department","id":"d1"}` |
//! | `answer` | `{"op":"answer","control":"audit-log","status":"partly"}` |
//! | `clear` | `{"op":"clear","control":"audit-log"}` |
//! | `rest-unknown` | `{"op":"rest-unknown","controls":["audit-log"]}` |
//! | `note` `owner` | `{"op":"note","control":"audit-log","text":"..."}` empty text removes |
//! | `due` | `{"op":"due","control":"audit-log","date":"2026-12-31"}` |
//! | `evidence` | `{"op":"evidence","control":"audit-log","items":[{"path":"log.pdf","sha256":null,"expires":null}]}` |
//! | `flag` | `{"op":"flag","control":"audit-log","on":true}` |
//! | `checklist` | `{"op":"checklist","checklist":"governance","role":"beside"}` |
//! | `target` | `{"op":"target","points":75,"by":"2027-06-30"}` |
//! | `pace` | `{"op":"pace","days_per_week":"2","day_rate":"2400","currency":"HKD"}` |
//! | `override` | `{"op":"override","department":"d1","set":{"decision":"keep","name":"...","reason":"...","expires":"2027-01-01"}}` |
//! | `participants` | `{"op":"participants","names":["Grace Chan, finance"]}` |
//! | `row` | `{"op":"row","sheet":"drills","row":"r1","entry":"access"}` adds a row to a sheet |
//! | `drop-row` | `{"op":"drop-row","sheet":"drills","row":"r1"}` |
//! | `cell` | `{"op":"cell","sheet":"apps","row":"r1","field":"data","values":["files"]}` or with `text`; nothing clears |
//! | `plan` | `{"op":"plan","only":["mfa"],"moves":[]}` a what-if kept; `only` null plans every gap |
//! | `plan-order` | `{"op":"plan-order","controls":["mfa"]}` these first |
//! | `leave-out` | `{"op":"leave-out","control":"mfa","on":true,"reason":"..."}` of the plan |
//! | `reply` | `{"op":"reply","control":"audit-log","reply":{"text":"...","from":"...","date":"2026-12-01"}}` null removes |
//! | `vote` | `{"op":"vote","control":"mfa","hands":{"in-place":3,"not-in-place":5}}` no hands removes |
//! | `park` | `{"op":"park","id":"p1","text":"...","control":"mfa"}` empty text removes |
//! | `earlier` | `{"op":"earlier","earlier":{"id":"...","since":"later","answers":{"mfa":"partly"},"runs":[]}}` |
//! | `client` | `{"op":"client","name":"..."}` who the assessment is made for |
//! | `archive` | `{"op":"archive","on":true}` |
//! | `cover` | `{"op":"cover","classification":"internal","version":"2","prepared_by":"...","for_whom":"..."}` of a report |
//! | `next-review` | `{"op":"next-review","date":"2027-03-01"}` |
//! | `draft` | `{"op":"draft","field":"note:audit-log","text":"half a sen"}` never undoable |
//! | `undo` `redo` | `{"op":"undo","target":["k7f2",12]}` |

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ChecklistRole, Cover, DepartmentId, Earlier, EvidenceItem, Move, Override, Reply, RowId};
use crate::questionnaire::{
    ChecklistId, ControlId, EntryId, FactId, FieldId, SheetId, Status, TickId, TierId, ValueId,
};

/// Names one event for ever: the device that wrote it and its counter there.
pub type EventKey = (String, u64);

/// One event: who, when, what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// The device that wrote it.
    #[serde(rename = "d")]
    pub device: String,
    /// The device's counter, from 1, without gaps.
    #[serde(rename = "n")]
    pub counter: u64,
    /// Lamport clock: order without trusting clocks.
    #[serde(rename = "l")]
    pub lamport: u64,
    /// Wall-clock time in RFC 3339, only informative.
    #[serde(rename = "t")]
    pub time: String,
    /// Who wrote it; may be empty.
    // Not `by`: bodies share the object, and a target has a date of that name.
    #[serde(rename = "who", default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// What happened.
    #[serde(flatten)]
    pub body: Body,
}

impl Event {
    /// Returns the name of this event.
    pub fn key(&self) -> EventKey {
        (self.device.clone(), self.counter)
    }
}

/// What happened, by `op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum Body {
    /// The assessment begins.
    Create {
        /// The organisation's name as typed; may be empty.
        title: String,
        /// Whether it is a finished example, never written to.
        #[serde(default)]
        sample: bool,
    },
    /// The organisation's name changes.
    Title {
        /// The new name.
        title: String,
    },
    /// A fact of the profile is set; empty values and no text clear it.
    Fact {
        /// The fact.
        fact: FactId,
        /// Its values.
        #[serde(default)]
        values: BTreeSet<ValueId>,
        /// Its text, for facts of kind text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// A tier of a department is answered. Mobility of [`DepartmentId::WHOLE`] is the platform's, inherited by all.
    Ticks {
        /// The department.
        department: DepartmentId,
        /// The tier.
        tier: TierId,
        /// All ticks.
        ticks: BTreeSet<TickId>,
        /// Whether "not sure" is ticked.
        #[serde(default)]
        not_sure: bool,
    },
    /// A department's own answer to a tier is dropped.
    Inherit {
        /// The department.
        department: DepartmentId,
        /// The tier.
        tier: TierId,
    },
    /// A department is added, or renamed if it exists.
    Department {
        /// Its id.
        id: DepartmentId,
        /// Its name.
        name: String,
        /// The department whose ticks it starts with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy_of: Option<DepartmentId>,
    },
    /// A department is removed; its ticks return on undo.
    DropDepartment {
        /// Its id.
        id: DepartmentId,
    },
    /// A control is answered.
    Answer {
        /// The control.
        control: ControlId,
        /// Its status.
        status: Status,
        /// The reason, for not applicable.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        /// The acceptance, for compensating.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accepted: Option<Acceptance>,
    },
    /// A control is unanswered again.
    Clear {
        /// The control.
        control: ControlId,
    },
    /// Every listed control is set to don't know, in one undoable step.
    RestUnknown {
        /// The controls.
        controls: Vec<ControlId>,
    },
    /// A note; empty removes it.
    Note {
        /// The control.
        control: ControlId,
        /// The text.
        text: String,
    },
    /// Who does it; empty removes.
    Owner {
        /// The control.
        control: ControlId,
        /// The name.
        text: String,
    },
    /// By when; none removes.
    Due {
        /// The control.
        control: ControlId,
        /// The date.
        #[schemars(with = "Option<String>")]
        date: Option<Date>,
    },
    /// The whole list of evidence.
    Evidence {
        /// The control.
        control: ControlId,
        /// All items.
        items: Vec<EvidenceItem>,
    },
    /// The review flag.
    Flag {
        /// The control.
        control: ControlId,
        /// On or off.
        on: bool,
    },
    /// Whether a checklist is in the verdict, beside it or off.
    Checklist {
        /// The checklist.
        checklist: ChecklistId,
        /// Its role; none returns to the default.
        role: Option<ChecklistRole>,
    },
    /// The target of readiness.
    Target {
        /// Points, 1 to 100.
        points: u8,
        /// By when.
        #[schemars(with = "Option<String>")]
        by: Option<Date>,
    },
    /// How fast and at what cost the firm works. Decimal text, so that it stays exact.
    Pace {
        /// Days per week.
        days_per_week: String,
        /// Cost of a day; none prints no cost.
        day_rate: Option<String>,
        /// Three-letter currency.
        currency: Option<String>,
    },
    /// A decision is overridden; none withdraws.
    Override {
        /// The department.
        department: DepartmentId,
        /// What is decided instead.
        set: Option<Override>,
    },
    /// Who took part.
    Participants {
        /// Names as typed.
        names: Vec<String>,
    },
    /// A row is added to a sheet; one that is there stays as it is.
    Row {
        /// The sheet.
        sheet: SheetId,
        /// Its id, `r` and a number.
        row: RowId,
        /// What it is about, in a log.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<EntryId>,
    },
    /// A row is removed with its cells; they return on undo.
    DropRow {
        /// The sheet.
        sheet: SheetId,
        /// The row.
        row: RowId,
    },
    /// A cell is set; no values and no text clear it. Rows of entries, and the only row of a sheet with one, need no
    /// event of their own.
    Cell {
        /// The sheet.
        sheet: SheetId,
        /// The row: one that was added, the id of an entry, or `only`.
        row: RowId,
        /// The field.
        field: FieldId,
        /// Its values.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        values: BTreeSet<ValueId>,
        /// Its text, date (`2026-11-21`) or period (`P7Y`).
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
    },
    /// What is planned, as kept from a what-if.
    Plan {
        /// Only these controls; none plans every gap.
        only: Option<BTreeSet<ControlId>>,
        /// Ticks that change.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        moves: Vec<Move>,
    },
    /// What comes first in the plan, by hand.
    PlanOrder {
        /// These, in this order; none returns to the order of work.
        controls: Vec<ControlId>,
    },
    /// An action is left out of the plan, or taken in again.
    LeaveOut {
        /// The control.
        control: ControlId,
        /// Whether it is left out.
        on: bool,
        /// Why; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// What the provider answered; none removes.
    Reply {
        /// The control that the letter asked about.
        control: ControlId,
        /// The answer.
        reply: Option<Reply>,
    },
    /// Hands counted in a workshop; no hands remove the vote.
    Vote {
        /// The control.
        control: ControlId,
        /// How many for each answer.
        hands: BTreeMap<Status, u32>,
    },
    /// A thought is set aside; empty text removes it.
    Park {
        /// Its id, `p` and a number.
        id: String,
        /// What it says.
        text: String,
        /// The control it came up with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        control: Option<ControlId>,
    },
    /// The run that this one was begun from.
    Earlier {
        /// What is known of it.
        earlier: Earlier,
    },
    /// Who the assessment is made for; empty removes.
    Client {
        /// The name as typed.
        name: String,
    },
    /// Set aside in the list, or brought back.
    Archive {
        /// Whether it is set aside.
        on: bool,
    },
    /// What stands on the cover of a report, all of it; what is missing is empty.
    Cover(Cover),
    /// When it is looked at again; none removes.
    NextReview {
        /// The day.
        #[schemars(with = "Option<String>")]
        date: Option<Date>,
    },
    /// Text still being typed; never undoable, superseded by the finished event.
    Draft {
        /// Which field, as `note:<control>`.
        field: String,
        /// The text so far.
        text: String,
    },
    /// Takes back an event.
    Undo {
        /// The event taken back.
        target: EventKey,
    },
    /// Takes back an undo.
    Redo {
        /// The undo taken back.
        target: EventKey,
    },
    /// An op of a newer version: kept in the file, skipped here.
    #[serde(other)]
    Unknown,
}

/// Who accepted a compensating control, why, until when (at most 12 months).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Acceptance {
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Reason.
    pub reason: String,
    /// The last day on which it counts.
    #[schemars(with = "String")]
    pub expires: Date,
}

impl Body {
    /// Returns the one control that it is about; none where it is about several or about none.
    pub fn control(&self) -> Option<&ControlId> {
        match self {
            Self::Answer { control, .. }
            | Self::Clear { control }
            | Self::Note { control, .. }
            | Self::Owner { control, .. }
            | Self::Due { control, .. }
            | Self::Evidence { control, .. }
            | Self::Flag { control, .. }
            | Self::LeaveOut { control, .. }
            | Self::Reply { control, .. }
            | Self::Vote { control, .. } => Some(control),
            _ => None,
        }
    }

    /// Returns the same about another control.
    #[must_use]
    pub fn about(&self, other: &ControlId) -> Self {
        let mut body = self.clone();
        match &mut body {
            Self::Answer { control, .. }
            | Self::Clear { control }
            | Self::Note { control, .. }
            | Self::Owner { control, .. }
            | Self::Due { control, .. }
            | Self::Evidence { control, .. }
            | Self::Flag { control, .. }
            | Self::LeaveOut { control, .. }
            | Self::Reply { control, .. }
            | Self::Vote { control, .. } => control.clone_from(other),
            _ => {}
        }
        body
    }

    /// Says whether it changes what was answered, rather than how the assessment is filed and printed.
    pub fn is_answer(&self) -> bool {
        !matches!(
            self,
            Self::Client { .. } | Self::Archive { .. } | Self::Cover(_) | Self::Draft { .. } | Self::Unknown
        )
    }

    /// Says whether undo may take it back.
    pub fn is_undoable(&self) -> bool {
        !matches!(
            self,
            Self::Create { .. } | Self::Draft { .. } | Self::Undo { .. } | Self::Redo { .. } | Self::Unknown
        )
    }
}
