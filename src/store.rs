//! Saved assessments: append-only journals.
