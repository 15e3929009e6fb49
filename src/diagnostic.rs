//! One printed form of every error: kind, place, message, hints.
