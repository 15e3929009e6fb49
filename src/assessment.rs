//! The state of one assessment: a fold of its events.
