//! Packs of content: always valid once built.
