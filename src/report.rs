//! A document of blocks: heading, text, table, chart, form line.
