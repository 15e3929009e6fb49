//! The rules of scoring, each as a fact that can fail.

#[path = "scoring/pack.rs"]
mod pack;

#[path = "scoring/choice.rs"]
mod choice;
#[path = "scoring/agenda.rs"]
mod agenda;
#[path = "scoring/compare.rs"]
mod compare;
#[path = "scoring/flow.rs"]
mod flow;
#[path = "scoring/follow.rs"]
mod follow;
#[path = "scoring/gates.rs"]
mod gates;
#[path = "scoring/not_applicable.rs"]
mod not_applicable;
#[path = "scoring/path.rs"]
mod path;
#[path = "scoring/plan.rs"]
mod plan;
#[path = "scoring/properties.rs"]
mod properties;
#[path = "scoring/tables.rs"]
mod tables;
#[path = "scoring/vector.rs"]
mod vector;
#[path = "scoring/votes.rs"]
mod votes;
#[path = "scoring/whatif.rs"]
mod whatif;
