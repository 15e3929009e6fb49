//! A document of blocks: heading, text, table, chart, form line.

mod document;

pub use document::{
    BarRow, Bars, Block, Cell, ChipLook, Column, Document, Frame, Gauge, Inline, Item, Kind, List, Page, Part, Role,
    Row, Run, Shape, Table, Tone,
};
