//! Figures: words are words of the page, pictures between them hold none and are mirrored with the page.

use std::fmt::Write as _;

use super::{
    Writer,
    text::{escape, plain, state},
};
use crate::{
    report::{Bars, Gauge, Shape, TimeLine, TimeRow, halves},
    scoring::Colour,
};

/// Colours of the design; see the style.
const INK: &str = "#14202b";
const DATA: &str = "#16486b";
const TRACK: &str = "#e3e8ec";
const RULE: &str = "#c5ccd3";
/// From one state to the next.
const ARROW: &str = "<svg class=\"arrow flip\" viewBox=\"0 0 10 7\" aria-hidden=\"true\"><path d=\"M0 3.5h7\" \
     stroke=\"#4b5763\" stroke-width=\"0.75\"/><path d=\"M10 3.5 6 1v5z\" fill=\"#4b5763\"/></svg>";

/// Returns a state shape, which says nothing that the word behind it does not.
pub fn shape(shape: Shape) -> String {
    let drawn = match shape {
        Shape::State(Colour::Red) => "<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" fill=\"#a8281a\"/>",
        Shape::State(Colour::Amber) => "<path d=\"M6 0.9 12 11.1H0z\" fill=\"#b57700\"/>",
        Shape::State(Colour::Green) => "<circle cx=\"6\" cy=\"6\" r=\"5.5\" fill=\"#0b6b5d\"/>",
        Shape::Undecided => "<path d=\"M6 0 12 6 6 12 0 6z\" fill=\"none\" stroke=\"#14202b\" stroke-width=\"1.2\"/>",
    };
    format!("<svg class=\"shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">{drawn}</svg>")
}

/// Returns a level meter of four cells; none is not assessed.
pub fn meter(levels: Option<(u8, u8)>, wide: bool, arrow: bool) -> String {
    let (width, class) = if wide { (62.0, "meter wide flip") } else { (44.0, "meter flip") };
    let cell = (width - 4.5) / 4.0;
    let mut drawn = String::new();
    for level in 1..=4_u8 {
        let x = f32::from(level - 1) * (cell + 1.5);
        let fill = match levels {
            None => format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"0.75\" stroke-dasharray=\"2 1.5\""),
            Some((best, _)) if level <= best => format!("fill=\"{DATA}\" stroke=\"{DATA}\" stroke-width=\"0.5\""),
            Some((_, worst)) if level <= worst => {
                format!("fill=\"url(#hatch)\" stroke=\"{DATA}\" stroke-width=\"0.5\"")
            }
            Some(_) => format!("fill=\"none\" stroke=\"{RULE}\" stroke-width=\"0.5\""),
        };
        // Writing to a string cannot fail.
        let _ =
            write!(drawn, "<rect x=\"{:.2}\" y=\"0.5\" width=\"{:.2}\" height=\"6\" {fill}/>", x + 0.25, cell - 0.5);
    }
    let arrow = if arrow { ARROW } else { "" };
    format!("{arrow}<svg class=\"{class}\" viewBox=\"0 0 {width} 7\" aria-hidden=\"true\">{drawn}</svg>")
}

/// A bar over its whole width: what is measured, what is not known, the target, the last run.
fn bar((height, range): (u32, Option<(u8, u8)>), target: u8, last: Option<u8>) -> String {
    let (top, inner) = (5, height);
    let all = height + 10;
    let mut drawn = format!("<rect y=\"{top}\" width=\"100%\" height=\"{inner}\" fill=\"{TRACK}\"/>");
    if let Some((low, high)) = range {
        let (low, high) = (low.min(100), high.min(100));
        let _ = write!(drawn, "<rect y=\"{top}\" width=\"{low}%\" height=\"{inner}\" fill=\"{DATA}\"/>");
        if high > low {
            let _ = write!(
                drawn,
                "<rect x=\"{low}%\" y=\"{top}\" width=\"{}%\" height=\"{inner}\" fill=\"url(#hatch)\" stroke=\"{DATA}\" \
                 stroke-width=\"0.75\"/>",
                high - low
            );
        }
    }
    let _ = write!(
        drawn,
        "<line x1=\"{target}%\" x2=\"{target}%\" y1=\"0\" y2=\"{all}\" stroke=\"{INK}\" stroke-width=\"2\"/>"
    );
    if let Some(last) = last {
        let _ = write!(
            drawn,
            "<circle cx=\"{}%\" cy=\"{}\" r=\"4.5\" fill=\"#fff\" stroke=\"{INK}\"/>",
            last.min(100),
            top + inner / 2
        );
    }
    format!("<svg class=\"bar flip\" height=\"{all}\" aria-hidden=\"true\">{drawn}</svg>")
}

impl Writer<'_> {
    /// Writes the gauge.
    pub(super) fn gauge(&mut self, gauge: &Gauge) {
        let words = match gauge.range {
            None => escape(&gauge.empty),
            Some((low, high)) if low == high => format!("<span class=\"figure\">{low}</span>"),
            Some(_) => figures(&gauge.both),
        };
        let date = gauge.target_date.as_deref().map(escape).unwrap_or_default();
        let mut markup = format!(
            "<figure class=\"gauge\" role=\"img\" aria-label=\"{}\">\n<div class=\"words\"><span>{words}</span>\
             <span class=\"aim\"><b>{}</b> {date}</span></div>\n{}\n<div class=\"bands\">",
            plain(&gauge.alt),
            escape(&gauge.target_label),
            bar((20, gauge.range), gauge.target, None)
        );
        for (colour, (name, range)) in [Colour::Red, Colour::Amber, Colour::Green].into_iter().zip(&gauge.bands) {
            let _ = write!(
                markup,
                "<div class=\"b-{}\">{}<b>{}</b> <span>{}</span></div>",
                state(colour),
                shape(Shape::State(colour)),
                escape(name),
                escape(range)
            );
        }
        markup.push_str("</div>\n");
        if let Some((from, to, reason)) = &gauge.lowered {
            let _ = writeln!(
                markup,
                "<p class=\"lowered\">{}{ARROW}{}{}</p>",
                shape(Shape::State(*from)),
                shape(Shape::State(*to)),
                escape(reason)
            );
        }
        self.push(&(markup + "</figure>\n"));
    }

    /// Writes the bars of the steps as a table with a picture in each row.
    pub(super) fn bars(&mut self, bars: &Bars) {
        let [step, value] = [&bars.heads[0], &bars.heads[1]].map(|head| self.both(head));
        let (middle, side) = (self.width(480), self.width(320));
        let mut markup = format!(
            "<figure class=\"bars\"><table class=\"data fixed\">\n<caption class=\"hide\">{}</caption>\n<colgroup>\
             <col class=\"{side}\"><col class=\"{middle}\"><col></colgroup>\n<thead><tr><th scope=\"col\">{step}</th><td>{}</td>\
             <th scope=\"col\" class=\"n\">{value}</th></tr></thead>\n<tbody>\n",
            plain(&bars.alt),
            self.both(&bars.target_label)
        );
        for row in &bars.rows {
            let (low, after) = &row.value;
            let last = row.last.zip(bars.last.as_ref());
            let last_words = last.map(|(low, words)| format!("<div class=\"small\">{}: {low}</div>", self.both(words)));
            let _ = writeln!(
                markup,
                "<tr><th scope=\"row\"><div><b>{} {}</b></div><div class=\"small\">{}</div></th><td>{}</td>\
                 <td class=\"n value\"><div><b>{}</b> {}</div><div class=\"small\">{}</div>{}</td></tr>",
                escape(&row.number),
                self.both(&row.name),
                self.both(&row.note),
                bar((16, row.range), bars.target, row.last),
                escape(low),
                self.both(after.trim_start()),
                self.both(&row.points),
                last_words.unwrap_or_default()
            );
        }
        markup.push_str("</tbody>\n</table>\n<div class=\"legend\" aria-hidden=\"true\">");
        let swatches = [
            format!("<rect width=\"100%\" height=\"100%\" fill=\"{DATA}\"/>"),
            format!("<rect width=\"100%\" height=\"100%\" fill=\"url(#hatch)\" stroke=\"{DATA}\"/>"),
            format!("<line x1=\"50%\" x2=\"50%\" y1=\"-2\" y2=\"120%\" stroke=\"{INK}\" stroke-width=\"2\"/>"),
            format!("<circle cx=\"50%\" cy=\"50%\" r=\"4.5\" fill=\"#fff\" stroke=\"{INK}\"/>"),
        ];
        for (swatch, words) in swatches.iter().zip(bars.legend.iter().chain(&bars.last)) {
            let _ = write!(markup, "<span><svg>{swatch}</svg>{}</span>", self.both(words));
        }
        self.push(&(markup + "</div>\n</figure>\n"));
    }

    /// Writes the plan by weeks as a table with a picture in each row.
    pub(super) fn time_line(&mut self, line: &TimeLine) {
        let weeks = line.weeks.max(1);
        let columns =
            [40, 320, 140, 80, 80, 340].map(|width| format!("<col class=\"{}\">", self.width(width))).concat();
        let heads: String = line
            .heads
            .iter()
            .enumerate()
            .map(|(at, head)| {
                format!("<th scope=\"col\"{}>{}</th>", if at > 1 { " class=\"n\"" } else { "" }, self.both(head))
            })
            .collect();
        let numbers = self.at_ends(line, &line.ends.iter().map(u32::to_string).collect::<Vec<_>>());
        let mut markup = format!(
            "<figure><div class=\"scroll\"><table class=\"data plan\">\n<caption class=\"hide\">{}</caption>\n<colgroup>{columns}</colgroup>\n\
             <thead><tr><td></td>{heads}<th scope=\"col\">{}{numbers}</th></tr></thead>\n<tbody>\n",
            plain(&line.alt),
            escape(&self.document.labels.weeks)
        );
        for (at, row) in line.rows.iter().enumerate() {
            match row {
                TimeRow::Title(text) => {
                    let group = if at > 0 { "</tbody>\n<tbody>\n" } else { "" };
                    let _ = writeln!(
                        markup,
                        "{group}<tr class=\"title\"><th scope=\"rowgroup\" colspan=\"6\">{}</th></tr>",
                        self.both(text)
                    );
                }
                TimeRow::Action { number, text, who, due, days, points, when, span, until, open } => {
                    let words = open.as_deref().map(|open| format!("<div class=\"small\">{}</div>", self.both(open)));
                    let due = match due.is_empty() {
                        true => String::new(),
                        false => format!("<div class=\"small\">{}</div>", self.both(due)),
                    };
                    let _ = writeln!(
                        markup,
                        "<tr><td><b>{}</b></td><th scope=\"row\">{}{due}</th><td class=\"n\">{}</td><td class=\"n\">{}</td>\
                         <td class=\"n\">{}</td><td><span class=\"hide\">{}</span>{}{}</td></tr>",
                        escape(number),
                        self.tongue.inline(text),
                        self.tongue.inline(who),
                        self.both(days),
                        self.both(points),
                        self.both(when),
                        span.map(|span| weeks_bar(weeks, &line.ends, span, *until)).unwrap_or_default(),
                        words.unwrap_or_default()
                    );
                }
            }
        }
        let reached = self.at_ends(line, &line.reached);
        let _ = writeln!(
            markup,
            "</tbody>\n<tbody><tr class=\"total\"><td></td><th scope=\"row\" colspan=\"4\">{}</th><td>{reached}</td></tr></tbody>\n\
             </table></div>\n<div class=\"legend\" aria-hidden=\"true\"><span><svg><rect width=\"100%\" height=\"100%\" \
             fill=\"{DATA}\"/></svg>{}</span><span><svg><rect width=\"100%\" height=\"100%\" fill=\"#fff\" stroke=\"{DATA}\" \
             stroke-dasharray=\"3 2.5\"/></svg>{}</span></div>\n</figure>",
            self.both(&line.reached_head),
            self.both(&line.legend[0]),
            self.both(&line.legend[1])
        );
        self.push(&markup);
    }

    /// Returns words at the ends of stages, over the whole width of the weeks.
    fn at_ends(&mut self, line: &TimeLine, words: &[String]) -> String {
        let weeks = line.weeks.max(1);
        let mut before = 0;
        let mut out = String::from("<span class=\"weeks\">");
        for (end, words) in line.ends.iter().zip(words) {
            let end = (*end).min(weeks);
            let class = self.width(end.saturating_sub(before) * 1000 / weeks);
            before = end.max(before);
            let _ = write!(out, "<span class=\"{class}\">{}</span>", self.both(words));
        }
        out + "</span>"
    }
}

fn weeks_bar(weeks: u32, ends: &[u32], (from, to): (u32, u32), until: Option<u32>) -> String {
    let percent = |hundredths: u32| f64::from(hundredths.min(weeks * 100)) / f64::from(weeks);
    let mut drawn = String::new();
    for end in ends {
        let x = percent(end * 100);
        let _ = write!(drawn, "<line x1=\"{x:.2}%\" x2=\"{x:.2}%\" y2=\"16\" stroke=\"{RULE}\"/>");
    }
    let (start, end) = (percent(from), percent(to));
    let width = (end - start).max(1.5);
    let _ = write!(drawn, "<rect x=\"{start:.2}%\" y=\"2\" width=\"{width:.2}%\" height=\"12\" fill=\"{DATA}\"/>");
    let open = until.map_or(0.0, |until| percent(until) - end);
    if open > 0.0 {
        let _ = write!(
            drawn,
            "<rect x=\"{end:.2}%\" y=\"2.5\" width=\"{:.2}%\" height=\"11\" fill=\"#fff\" stroke=\"{DATA}\" \
             stroke-dasharray=\"3 2.5\"/>",
            open
        );
    }
    format!("<svg class=\"bar flip\" height=\"16\" aria-hidden=\"true\">{drawn}</svg>")
}

/// Returns a sentence with its figures large.
fn figures(text: &str) -> String {
    let mut out = String::new();
    let (text, _) = halves(text);
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (words, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        let _ = write!(out, "{}<span class=\"figure\">{number}</span>", plain(words));
        rest = after;
    }
    out + &plain(rest)
}
