//! Portolan charts where a company's workplace-chat data goes and says how ready the company is to answer for it.
//!
//! Data flows one way. The modules below stand in that order and import only from modules above them:
//!
//! 1. [`questionnaire`] turns packs of YAML into always-valid values.
//! 2. [`assessment`] folds a journal of events into the state of one assessment.
//! 3. [`flow`] says what is asked now, what is next and what is missing.
//! 4. [`scoring`] reads everything twice, in exact fractions.
//! 5. [`channel`] says what may be said where.
//! 6. [`sheet`] reads the tables beside the checklists: gaps, clocks, what is due, what a screening leads to.
//! 7. [`chart`] shows from each department to everybody who can reach its data.
//! 8. [`plan`] orders the gaps into actions.
//! 9. [`follow`] lists what is due, and begins the next run.
//! 10. [`compare`] sets two runs against each other.
//! 11. [`report`] arranges all of it as a document of blocks.
//! 12. The shell shows ([`tui`], or line by line [`linear`]), saves ([`store`]) and exports ([`export`]) it.
//!
//! # Vocabulary
//!
//! One word per concept, in code, YAML, Fluent ids and README:
//!
//! *pack* a YAML file of content · *questionnaire* all packs together · *control* one thing asked and done ·
//! *checklist* an ordered view of controls in five *steps* · *entry* a control's place in a checklist with weight and
//! *gate* (hard: must-have, soft: should-have) · *tier* sensitivity, roles or mobility · *tick* one line of a tier ·
//! *department* · *fact* one field of the *profile* · *answer* the *status* of a control with note, *evidence*, owner,
//! due date, flag · *readiness* the range Low-High · *known* the part of it that is answered · *exposure* how much is
//! at stake · *reach* mobility raised by roles · *band* red, amber, green by points · *colour* the band after gates ·
//! *residual* risk left · *decision* keep, hybrid, replace, isolate · *finding* a control that is not in place ·
//! *paper* a draft that the company checks, signs and uses, made of *blocks* ·
//! *citation* an entry of the law register · *lens* the same controls in other *groups*, each with its *standing* ·
//! *term* a word that is explained · *sheet* a table of typed answers beside the checklists · *row* and *cell* ·
//! *field* one question of a row · *sheet entry* what a fixed row or a row of a log is about · *period* a number with a
//! unit · *outcome* what a screening leads to · *channel class* open, internal or restricted, by a kind of data ·
//! *change* what became of a control of older packs · *vote* hands counted in a workshop · *split* a vote that disagrees
//! and is not settled · *journal* and *event* how answers are kept.

// Core: values and pure functions; no files, clock, environment or terminal.
pub mod diagnostic;
pub mod text;
pub mod i18n;
pub mod questionnaire;
pub mod assessment;
pub mod flow;
pub mod scoring;
pub mod channel;
pub mod sheet;
pub mod chart;
pub mod plan;
pub mod follow;
pub mod portfolio;
pub mod compare;
pub mod report;

// Shell: the world.
pub mod world;
pub mod store;
pub mod export;
pub mod tui;
pub mod linear;
pub mod cli;
