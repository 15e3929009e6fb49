//! The wizard in a terminal: model, message, update, view.
