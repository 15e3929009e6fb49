//! The staff handout: three classes with what belongs to them and where it may be said, then whom to tell. One sheet,
//! whatever the words: where they run out of room, they get smaller step by step.

use super::super::{Fill, Lines, Mark, Path, Scope, Stroke, Style, Tag, TagId};
use super::{
    BOTTOM, Composer, Paragraph, TOP, WIDTH, marks,
    scale::{AMBER, Face, GREEN, GREY, INK, RED, RULE},
};
use crate::{
    report::{Block, ClassPanel, Classes, FormLine, Inline, Page, Shape},
    scoring,
};

/// Where "what" and "where" start, and how wide they are; the class stands before them.
const WHAT: f32 = 151.0;
const PLACES: f32 = 337.0;
const HALF: f32 = 167.0;
/// Width of the class, and of the labels at the foot.
const CLASS: f32 = 129.0;

/// Space between the last line to write on and the bottom.
const FOOT_END: f32 = 6.0;

/// How large words and spaces are.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// Size of items; everything else goes with it.
    item: f32,
    /// Space above and below an item.
    space: f32,
    /// Space between two classes, at least.
    between: f32,
    /// Size of the shape.
    shape: f32,
    /// The most items of a list.
    most: usize,
}

/// From the design to what still can be read from two steps away.
const STEPS: [Step; 5] = [
    Step { item: 11.0, space: 5.25, between: 30.0, shape: 34.0, most: 6 },
    Step { item: 11.0, space: 4.5, between: 18.0, shape: 30.0, most: 6 },
    Step { item: 10.0, space: 3.75, between: 15.0, shape: 26.0, most: 6 },
    Step { item: 9.0, space: 3.0, between: 12.0, shape: 22.0, most: 6 },
    Step { item: 8.0, space: 2.25, between: 9.0, shape: 18.0, most: 4 },
];

/// A class that is set.
struct SetPanel {
    shape: Shape,
    class: [Lines; 2],
    heads: [Lines; 2],
    what: Vec<Lines>,
    places: Vec<Lines>,
    line: Option<Lines>,
    step: Step,
}

impl SetPanel {
    /// Height of a line to write on, its caption included.
    fn line_height(&self) -> f32 {
        self.line.as_ref().map_or(0.0, |line| line.height() + 2.0 * self.step.space + 15.0)
    }

    fn list_height(&self, items: &[Lines]) -> f32 {
        items.iter().map(|item| item.height() + 2.0 * self.step.space).sum()
    }

    /// Height below the accent line.
    fn height(&self) -> f32 {
        let class = self.step.shape + 6.0 + self.class.iter().map(Lines::height).sum::<f32>();
        let head = self.heads.iter().map(Lines::height).fold(0.0, f32::max);
        let lists = self.list_height(&self.what).max(self.list_height(&self.places) + self.line_height());
        15.0 + class.max(head + lists)
    }
}

/// A row at the foot: label, words.
type SetAdvice = (Lines, Vec<Lines>);

/// The sheet as it is set.
struct SetHandout {
    panels: Vec<SetPanel>,
    advice: Vec<SetAdvice>,
    form: Vec<(Lines, Lines)>,
    step: Step,
}

impl SetHandout {
    fn panels_height(&self) -> f32 {
        self.panels.iter().map(SetPanel::height).sum()
    }

    fn foot_height(&self) -> f32 {
        let advice: f32 = self.advice.iter().map(|row| self.advice_height(row)).sum();
        advice + self.form_height() * if self.form.is_empty() { 0.0 } else { 1.0 }
    }

    fn advice_height(&self, (label, words): &SetAdvice) -> f32 {
        words.iter().map(Lines::height).sum::<f32>().max(label.height()) + 4.0 * self.step.space
    }

    /// Height of the lines to write on, two beside each other.
    fn form_height(&self) -> f32 {
        let text = self.form.iter().map(|(label, value)| label.height() + value.height().max(15.0)).fold(0.0, f32::max);
        text + self.step.space
    }
}

impl Composer<'_> {
    /// Returns the height of the three classes alone.
    pub(super) fn classes_height(&mut self, classes: &Classes) -> f32 {
        let step = STEPS[0];
        let gaps = step.between * classes.panels.len().saturating_sub(1) as f32;
        classes.panels.iter().map(|panel| self.set_panel(classes, panel, step).height()).sum::<f32>() + gaps
    }

    /// Places the three classes alone at [`Composer::y`] and moves it below.
    pub(super) fn classes(&mut self, classes: &Classes) {
        let step = STEPS[0];
        for (at, panel) in classes.panels.iter().enumerate() {
            self.y += if at > 0 { step.between } else { 0.0 };
            let set = self.set_panel(classes, panel, step);
            self.place_panel(&set);
        }
    }

    /// Places the handout on its sheet.
    pub(super) fn handout(&mut self, page: &Page) {
        let below = self.message(page, Face::Verdict, 0.0, TOP, WIDTH);
        let top = (141.0_f32).max(self.lead(page, below) + 15.0);
        let mut set = self.set_handout(page, STEPS[0]);
        for step in STEPS {
            set = self.set_handout(page, step);
            let gaps = step.between * set.panels.len() as f32;
            if top + set.panels_height() + gaps + set.foot_height() <= BOTTOM - FOOT_END {
                break;
            }
        }
        // What is free is shared out between the classes, up to the space of the design.
        let free = BOTTOM - FOOT_END - top - set.panels_height() - set.foot_height();
        let between = (free / set.panels.len().max(1) as f32).clamp(set.step.between, 54.0);
        self.y = top;
        for panel in &set.panels {
            self.place_panel(panel);
            self.y += between;
        }
        self.place_foot(&set);
    }

    fn set_handout(&mut self, page: &Page, step: Step) -> SetHandout {
        let mut set = SetHandout { panels: Vec::new(), advice: Vec::new(), form: Vec::new(), step };
        for block in &page.blocks {
            match block {
                Block::Classes(classes) => {
                    set.panels.extend(classes.panels.iter().map(|panel| self.set_panel(classes, panel, step)));
                }
                Block::Facts(facts) => set.advice.extend(facts.iter().map(|fact| self.set_advice(fact, step))),
                Block::Form(lines) => set.form.extend(lines.iter().map(|line| self.set_handout_line(line, step))),
                _ => {}
            }
        }
        set
    }

    /// Returns the style of items: between body and lead, as tall as the script wants it.
    fn item_style(&self, size: f32) -> Style {
        let body = self.style(Face::Body);
        Style { size, leading: (body.leading * size / body.size).round(), ..body }
    }

    fn set_panel(&mut self, classes: &Classes, panel: &ClassPanel, step: Step) -> SetPanel {
        let (item, head, name) = (self.item_style(step.item), self.style(Face::Head), self.style(Face::Message));
        let list = |composer: &mut Self, items: &[Inline]| -> Vec<Lines> {
            items.iter().take(step.most).map(|words| composer.lay(words, item, HALF)).collect()
        };
        let line = panel.line.as_ref().map(|line| {
            let small = self.style(Face::Small);
            Paragraph::text(line.label.as_str(), small).width(HALF).layout(&mut self.engine)
        });
        let mut set = |words: &str, style: Style| Paragraph::text(words, style).width(CLASS).layout(&mut self.engine);
        let class = [set(&panel.name, name), set(&panel.means, item)];
        let heads = [set(&classes.heads[0], head), set(&classes.heads[1], head)];
        let (what, places) = (list(self, &panel.what), list(self, &panel.places));
        SetPanel { shape: panel.shape, class, heads, what, places, line, step }
    }

    fn place_panel(&mut self, set: &SetPanel) {
        let accent = match set.shape {
            Shape::State(scoring::Colour::Red) => RED,
            Shape::State(scoring::Colour::Amber) => AMBER,
            Shape::State(scoring::Colour::Green) => GREEN,
            Shape::Undecided => INK,
        };
        self.canvas.fill(&Path::rect(0.0, self.y, WIDTH, 3.0), Fill(accent), Mark::Artifact);
        let top = self.y + 15.0;
        marks::shape(&mut self.canvas, set.shape, set.step.shape, 0.0, top + set.step.shape / 2.0);
        let mut y = top + set.step.shape + 6.0;
        let [name, means] = &set.class;
        let heading = self.canvas.tag(self.section, Tag::Heading { level: 2, title: name.text().to_owned() });
        self.canvas.lines(0.0, y, name, heading);
        y += name.height();
        let paragraph = self.canvas.tag(self.section, Tag::Paragraph);
        self.canvas.lines(0.0, y, means, paragraph);
        let head = set.heads.iter().map(Lines::height).fold(0.0, f32::max);
        for ((x, words), items) in [WHAT, PLACES].into_iter().zip(&set.heads).zip([&set.what, &set.places]) {
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(x, top, words, tag);
            let mut y = top + head;
            if !items.is_empty() {
                let list = self.canvas.tag(self.section, Tag::List { numbered: false });
                for item in items {
                    y = self.place_item_of_class(list, item, x, y, set.step.space);
                }
            }
            if let Some(line) = set.line.as_ref().filter(|_| x == PLACES) {
                let tag = self.canvas.tag(self.section, Tag::Paragraph);
                self.canvas.lines(x, y + set.step.space, line, tag);
                let end = y + set.line_height();
                self.canvas.stroke(&Path::line(x, end, x + HALF, end), Stroke::new(0.75, INK), Mark::Artifact);
            }
        }
        self.y += set.height();
    }

    fn place_item_of_class(&mut self, list: TagId, item: &Lines, x: f32, y: f32, space: f32) -> f32 {
        let node = self.canvas.tag(list, Tag::Item);
        let body = self.canvas.tag(node, Tag::Body);
        self.canvas.lines(x, y + space, item, body);
        let end = y + item.height() + 2.0 * space;
        self.canvas.rule(x, x + HALF, end, 0.5, RULE);
        end
    }

    fn set_advice(&mut self, (label, words): &(String, Vec<Inline>), step: Step) -> SetAdvice {
        let style = Style { size: step.item - 0.5, ..self.item_style(step.item) };
        let label = Paragraph::text(label.as_str(), style.bold()).width(CLASS).layout(&mut self.engine);
        (label, words.iter().map(|words| self.lay(words, style, WIDTH - WHAT)).collect())
    }

    fn set_handout_line(&mut self, line: &FormLine, step: Step) -> (Lines, Lines) {
        let small = self.style(Face::Small);
        let label = Paragraph::text(line.label.as_str(), small).width(HALF).layout(&mut self.engine);
        let style = self.item_style(step.item).bold();
        (label, self.inline(&line.value, style).width(HALF).max_lines(2).layout(&mut self.engine))
    }

    fn place_foot(&mut self, set: &SetHandout) {
        let space = 2.0 * set.step.space;
        if !set.advice.is_empty() {
            let table = self.canvas.tag(self.section, Tag::Table);
            for (at, advice) in set.advice.iter().enumerate() {
                let (weight, colour) = if at == 0 { (0.75, INK) } else { (0.5, RULE) };
                self.canvas.rule(0.0, WIDTH, self.y, weight, colour);
                let row = self.canvas.tag(table, Tag::Row);
                let head = self.canvas.tag(row, Tag::Header(Scope::Row));
                let cell = self.canvas.tag(row, Tag::Cell);
                let (label, words) = advice;
                self.canvas.lines(0.0, self.y + space, label, head);
                let mut y = self.y + space;
                for words in words {
                    self.canvas.lines(WHAT, y, words, cell);
                    y += words.height();
                }
                self.y += set.advice_height(advice);
            }
        }
        let end = self.y + set.form_height();
        for ((label, value), x) in set.form.iter().zip([WHAT, PLACES]) {
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(x, self.y, label, tag);
            if !value.is_empty() {
                self.canvas.lines(x, end - 2.0 - value.height(), value, tag);
            }
            self.canvas.stroke(&Path::line(x, end, x + HALF, end), Stroke::new(0.5, GREY), Mark::Artifact);
        }
        self.y = end;
    }
}
