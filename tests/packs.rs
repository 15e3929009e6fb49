//! Packs: what a pack author is told about every mistake, and that the packs of the program have none.
