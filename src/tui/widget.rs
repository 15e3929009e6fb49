//! Draws one thing each, and knows nothing of screens.

pub mod edit;
pub mod form;
pub mod gauge;
pub mod menu;
pub mod pages;
pub mod rows;
pub mod search;
