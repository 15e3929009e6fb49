//! Gaps to ordered actions to weeks.
