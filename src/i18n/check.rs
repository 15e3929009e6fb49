//! Checks of translations.
