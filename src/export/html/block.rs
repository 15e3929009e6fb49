//! Blocks as markup.

use super::{
    Writer,
    figure::shape,
    text::{language, plain},
};
use crate::{
    report::{Block, Classes, FormLine, Inline, Item, List, Question, Role, Shape},
    scoring::Colour,
};

impl Writer<'_> {
    /// Writes one block.
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Section { text, shape: mark } => {
                self.heading = plain(&text.text());
                let (mark, words) = (mark.map(shape).unwrap_or_default(), self.tongue.inline(text));
                self.push(&format!("<h3>{mark}{words}</h3>\n"));
            }
            Block::Text { text, role, .. } => {
                let class = if *role == Role::Small { " class=\"small\"" } else { "" };
                let words = self.tongue.inline(text);
                self.push(&format!("<p{class}>{words}</p>\n"));
            }
            Block::List(list) => self.list(list),
            Block::Gauge(gauge) => self.gauge(gauge),
            Block::Bars(bars) => self.bars(bars),
            Block::Chart(chart) => self.chart(chart),
            Block::TimeLine(line) => self.time_line(line),
            Block::Classes(classes) => self.classes(classes),
            Block::Questions(questions) => questions.iter().for_each(|question| self.question(question)),
            Block::Pair(first, second) => self.pair(first, second),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => self.facts(facts),
            Block::FromToday { heading, rule, note } => {
                let (heading, rule) = (self.both(heading), self.tongue.inline(rule));
                self.push(&format!("<aside class=\"today\">\n<h3>{heading}</h3>\n<p class=\"rule\">{rule}</p>\n"));
                if !note.is_empty() {
                    let note = self.tongue.inline(note);
                    self.push(&format!("<p class=\"small\">{note}</p>\n"));
                }
                self.push("</aside>\n");
            }
            Block::Form(lines) => self.form(lines),
            Block::Signature { agreed, options, captions } => self.signature(agreed, options, captions),
        }
    }

    fn list(&mut self, list: &List) {
        let tag = if list.numbered { "ol" } else { "ul" };
        self.push(&format!("<{tag}>\n"));
        for Item { text, small } in &list.items {
            let words = self.tongue.inline(text);
            self.push(&format!("<li>{words}"));
            for line in small {
                let words = self.tongue.inline(line);
                self.push(&format!("<p class=\"small\">{words}</p>"));
            }
            self.push("</li>\n");
        }
        self.push(&format!("</{tag}>\n"));
    }

    fn facts(&mut self, facts: &[(String, Vec<Inline>)]) {
        self.push("<dl>\n");
        for (label, lines) in facts {
            let label = self.both(label);
            let lines: String = lines.iter().map(|line| format!("<dd>{}</dd>", self.tongue.inline(line))).collect();
            // A label without a value is still a pair.
            let lines = if lines.is_empty() { "<dd></dd>".to_owned() } else { lines };
            self.push(&format!("<div><dt>{label}</dt>{}</div>\n", one(&lines)));
        }
        self.push("</dl>\n");
    }

    fn form(&mut self, lines: &[FormLine]) {
        self.push("<dl class=\"form\">\n");
        for FormLine { label, value } in lines {
            let (label, value) = (self.both(label), self.tongue.inline(value));
            self.push(&format!("<div><dt>{label}</dt><dd>{value}</dd></div>\n"));
        }
        self.push("</dl>\n");
    }

    /// Writes words beside open squares. They are for a pen, so they are no fields.
    fn squares(&mut self, agreed: &str, options: &[String]) {
        if agreed.is_empty() && options.is_empty() {
            return;
        }
        let agreed = self.both(agreed);
        let agreed = if agreed.is_empty() { agreed } else { format!("<b>{agreed}</b>") };
        self.push(&format!("<div class=\"options\">{agreed}"));
        for option in options {
            let option = self.both(option);
            self.push(&format!("<span><span class=\"square\"></span>{option}</span>"));
        }
        self.push("</div>\n");
    }

    fn signature(&mut self, agreed: &str, options: &[String], captions: &[String]) {
        self.push("<div class=\"signature\">\n");
        self.squares(agreed, options);
        self.push("<div class=\"captions\">");
        for caption in captions {
            let caption = self.both(caption);
            self.push(&format!("<div>{caption}</div>"));
        }
        self.push("</div>\n</div>\n");
    }

    fn question(&mut self, question: &Question) {
        let (number, words) = (self.both(&question.number), self.tongue.inline(&question.text));
        let number = if number.is_empty() { number } else { format!("<b class=\"number\">{number}</b> ") };
        self.push(&format!("<div class=\"question\">\n<p>{number}{words}</p>\n"));
        for line in &question.small {
            let line = self.tongue.inline(line);
            self.push(&format!("<p class=\"small\">{line}</p>\n"));
        }
        self.squares("", &question.options);
        if !question.lines.is_empty() {
            let lines = question.lines.iter();
            let lines: Vec<_> =
                lines.map(|label| FormLine { label: label.clone(), value: Inline::default() }).collect();
            self.form(&lines);
        }
        self.push("</div>\n");
    }

    fn classes(&mut self, classes: &Classes) {
        let [what, places] = [&classes.heads[0], &classes.heads[1]].map(|head| self.both(head));
        if !classes.alt.is_empty() {
            self.push(&format!("<p class=\"hide\">{}</p>\n", plain(&classes.alt)));
        }
        for panel in &classes.panels {
            let colour = match panel.shape {
                Shape::State(Colour::Red) => "b-red",
                Shape::State(Colour::Amber) => "b-amber",
                Shape::State(Colour::Green) => "b-green",
                Shape::Undecided => "b-none",
            };
            let (name, means) = (self.both(&panel.name), self.both(&panel.means));
            let mark = shape(panel.shape);
            self.push(&format!("<div class=\"panel {colour}\">\n<div><h3>{mark}{name}</h3><p>{means}</p></div>\n"));
            for (head, lines) in [(&what, &panel.what), (&places, &panel.places)] {
                self.push(&format!("<div><h4>{head}</h4>\n<ul>\n"));
                for line in lines {
                    let line = self.tongue.inline(line);
                    self.push(&format!("<li>{line}</li>\n"));
                }
                self.push("</ul></div>\n");
            }
            if panel.line.is_some() {
                self.form(panel.line.as_slice());
            }
            self.push("</div>\n");
        }
    }

    /// Writes a block in both languages: words beside each other, figures below each other.
    fn pair(&mut self, first: &Block, second: &Block) {
        let is_words = matches!(first, Block::Section { .. } | Block::Text { .. } | Block::List(_));
        self.push(if is_words { "<div class=\"pair\">\n<div>\n" } else { "<div class=\"pair tall\">\n<div>\n" });
        self.block(first);
        let own = self.document.with.as_ref().map(|locale| format!(" {}", language(locale))).unwrap_or_default();
        self.push(&format!("</div>\n<div{own}>\n"));
        self.in_second(|writer| writer.block(second));
        self.push("</div>\n</div>\n");
    }
}

/// Several lines of one value stand in one place.
fn one(lines: &str) -> String {
    lines.replace("</dd><dd>", "<br>")
}
