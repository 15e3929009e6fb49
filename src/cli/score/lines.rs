//! `portolan score`: the result in words. Nothing is aligned after a name, so that every script reads well.

use jiff::civil::Date;

use crate::{
    assessment::{ChecklistRole, DepartmentId},
    flow::{Flow, Group},
    i18n::{Args, Catalog},
    questionnaire::{ControlId, GateKind, Grouping, Status},
    scoring::{
        ChecklistScore, Colour, Decider, DepartmentScore, OpenGate, Range, Scores, StepScore, Twice, shown, tenths,
    },
    text,
};

/// Lines of a list before the rest is only counted.
const MOST: usize = 12;

/// What the lines are made from.
pub struct Lines<'a> {
    words: &'a Catalog,
    flow: &'a Flow<'a>,
    scores: &'a Scores,
    text: String,
}

impl<'a> Lines<'a> {
    /// Says the whole result.
    pub fn write(words: &'a Catalog, flow: &'a Flow<'a>, scores: &'a Scores, today: Date) -> String {
        let mut lines = Self { words, flow, scores, text: String::new() };
        lines.verdict(today);
        for checklist in &scores.checklists {
            lines.text.push('\n');
            lines.checklist(checklist);
        }
        lines.gates(GateKind::Hard, "score-must-haves");
        lines.gates(GateKind::Soft, "score-should-haves");
        let accepted: Vec<_> = scores.verdict.accepted.iter().map(|control| lines.title(control)).collect();
        lines.list("score-accepted", accepted);
        let unknown = scores.find_out_first();
        let unknown = unknown.iter().map(|it| {
            let args = Args::new().with("name", lines.title(&it.control)).with("points", tenths(&it.points));
            words.text("score-find-out", &args)
        });
        let unknown = unknown.collect();
        lines.list("find-out-first", unknown);
        lines.splits();
        lines.departments();
        lines.lenses();
        lines.text
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    fn inside(&self, id: &str) -> String {
        self.words.attr(id, "inside", &Args::new()).unwrap_or_else(|| self.say(id))
    }

    fn line(&mut self, indent: usize, line: &str) {
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn list(&mut self, heading: &str, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        self.text.push('\n');
        let heading = self.say(heading);
        self.line(0, &heading);
        for item in items.iter().take(MOST) {
            self.line(2, item);
        }
        if let Some(more) = items.len().checked_sub(MOST).filter(|more| *more > 0) {
            let more = self.words.text("score-more", &Args::new().with("count", more));
            self.line(2, &more);
        }
    }

    fn title(&self, control: &ControlId) -> String {
        let id = format!("control-{control}");
        self.words.attr(&id, "title", &Args::new()).unwrap_or_else(|| control.to_string())
    }

    /// Says both readings, or between which two it lies.
    fn twice<T: PartialEq + Copy>(&self, value: Twice<T>, word: impl Fn(T) -> String) -> String {
        match value.agreed() {
            Some(value) => word(value),
            None => {
                let args = Args::new().with("worst", word(value.worst)).with("best", word(value.best));
                self.words.text("between", &args)
            }
        }
    }

    fn colour(&self, colour: Twice<Colour>) -> String {
        self.twice(colour, |colour| {
            let id = format!("colour-{}", colour.id());
            let args = Args::new().with("colour", self.say(&id)).with("verdict", self.inside(&id));
            self.words.text("score-colour", &args)
        })
    }

    fn range(&self, range: &Range) -> String {
        let (low, high) = shown(range);
        let args = Args::new().with("low", low).with("high", high);
        if range.low == range.high {
            return self.words.text("readiness-exact", &args);
        }
        self.words.attr("readiness-range", "inside", &args).unwrap_or_default()
    }

    fn verdict(&mut self, today: Date) {
        let title = match text::clean_line(&self.flow.assessment().title) {
            title if title.is_empty() => self.say("score-untitled"),
            title => title,
        };
        let title = self.words.text("score-title", &Args::new().with("title", title).with("date", today));
        self.line(0, &title);
        let (assessed, all) = self.scores.verdict.departments;
        let counted = || Args::new().with("assessed", assessed).with("all", all);
        let word = |colour: Colour, attribute| {
            self.words.attr(&format!("colour-{}", colour.id()), attribute, &Args::new()).unwrap_or_default()
        };
        let sentence = match self.scores.verdict.colour {
            None => self.say("readiness-none"),
            Some(colour) => match colour.agreed() {
                Some(colour) => {
                    self.words.text("verdict-sentence", &counted().with("verdict", word(colour, "verdict")))
                }
                None => {
                    let args = counted().with("worst", word(colour.worst, "inside"));
                    self.words.text("verdict-undecided", &args.with("best", word(colour.best, "inside")))
                }
            },
        };
        self.line(0, &sentence);
        if self.scores.verdict.scope_incomplete {
            let incomplete = self.say("scope-incomplete");
            self.line(0, &incomplete);
        }
        self.deciders(0, &self.scores.verdict.deciders);
        let interim = self.flow.interim(None);
        if let Some(until) = self.scores.interim_until().filter(|_| !interim.ticks.is_empty()) {
            let name = |id: &str| {
                let id = format!("tick-sensitivity-{id}");
                self.words.attr(&id, "name", &Args::new()).unwrap_or_else(|| self.say(&id))
            };
            let names: Vec<_> = interim.ticks.iter().map(|tick| name(tick.id.as_str())).collect();
            let id = format!("interim-{}", until.id());
            let rule = self.words.text(&id, &Args::new().with("list", self.words.list(&names)));
            self.line(0, &rule);
        }
    }

    fn checklist(&mut self, score: &ChecklistScore) {
        let name = self.say(&format!("checklist-{}", score.checklist));
        let (Some(range), Some(colour)) = (&score.range, score.colour) else {
            let none = self.words.text("score-step-dropped", &Args::new().with("name", name));
            return self.line(0, &none);
        };
        let beside = score.role != ChecklistRole::Verdict;
        let id = if beside { "score-checklist-beside" } else { "score-checklist" };
        let args = Args::new().with("name", name).with("range", self.range(range)).with("colour", self.colour(colour));
        let head = self.words.text(id, &args);
        self.line(0, &head);
        if score.answered < score.asked {
            let args = Args::new().with("answered", score.answered).with("total", score.asked);
            let progress = self.words.text("in-progress", &args);
            self.line(2, &progress);
        }
        for step in &score.steps {
            let step = self.step(score, step);
            self.line(2, &step);
        }
        let known = self.words.text("readiness-known", &Args::new().with("points", tenths(&range.known())));
        self.line(2, &known);
        let (with, all) = score.evidence;
        if all > 0 {
            let evidence = self.words.text("score-evidence", &Args::new().with("with", with).with("all", all));
            self.line(2, &evidence);
        }
        if score.started > num_traits::Zero::zero() {
            let started = self.words.text("score-started", &Args::new().with("points", tenths(&score.started)));
            self.line(2, &started);
        }
        if let Some(as_if) = &score.scope_reduced {
            let reduced = self.words.text("scope-reduced", &Args::new().with("points", tenths(&score.not_applicable)));
            self.line(2, &reduced);
            let args = Args::new().with("range", self.range(&as_if.range)).with("colour", self.colour(as_if.colour));
            let as_if = self.words.text("score-as-if", &args);
            self.line(2, &as_if);
        }
    }

    fn step(&self, checklist: &ChecklistScore, step: &StepScore) -> String {
        let name = self.say(&format!("step-{}-{}", checklist.checklist, step.step));
        let args = Args::new().with("name", name).with("points", tenths(&step.points));
        let args = args.with("low", tenths(&step.range.low)).with("high", tenths(&step.range.high));
        let id = if step.points == num_traits::Zero::zero() {
            "score-step-dropped"
        } else if step.range.low == step.range.high {
            "score-step"
        } else {
            "score-step-range"
        };
        self.words.text(id, &args)
    }

    fn gates(&mut self, kind: GateKind, heading: &str) {
        let gate = |gate: &OpenGate| {
            let law = self.say(&format!("status-law-{}", gate.law.id()));
            let args = Args::new().with("name", self.title(&gate.control)).with("law", law);
            self.words.text(if gate.certain { "score-gate" } else { "score-gate-maybe" }, &args)
        };
        let items = self.scores.open_gates(kind).iter().map(gate).collect();
        self.list(heading, items);
    }

    /// Says where a workshop disagrees, with the hands.
    fn splits(&mut self) {
        let votes = &self.flow.assessment().votes;
        let line = |control: &ControlId| {
            let vote = votes.get(control)?;
            let hand = |(status, count): (&Status, &u32)| {
                let answer = self.say(&format!("status-{}", status.id()));
                self.words.text("workshop-hands", &Args::new().with("count", *count).with("answer", answer))
            };
            let hands: Vec<_> = vote.hands.iter().map(hand).collect();
            let args = Args::new().with("name", self.title(control)).with("hands", self.words.list(&hands));
            Some(self.words.text("workshop-score-split-line", &args))
        };
        let items = self.flow.review().split.into_iter().filter_map(line).collect();
        self.list("workshop-score-split", items);
    }

    fn departments(&mut self) {
        self.text.push('\n');
        let heading = self.say("score-departments");
        self.line(0, &heading);
        for score in &self.scores.departments {
            self.department(score);
        }
    }

    /// Says how much of each group is in place, for the lenses whose groups the packs list.
    fn lenses(&mut self) {
        for lens in &self.flow.questionnaire().lenses {
            if !matches!(lens.grouping, Grouping::Listed(_)) {
                continue;
            }
            let line = |group: Group<'_>| {
                let (part, whole) = group.in_place();
                let args = Args::new().with("name", self.say(&group.message)).with("part", part).with("whole", whole);
                self.words.text("score-lens-group", &args)
            };
            let groups = self.flow.groups(lens).into_iter().map(line).collect();
            self.list(&format!("lens-{}", lens.id), groups);
        }
    }

    fn name(&self, id: &DepartmentId) -> String {
        let known = self.flow.assessment().department(id).map(|known| text::clean_line(&known.name));
        match known {
            Some(name) if !name.is_empty() => name,
            Some(_) if self.scores.departments.len() > 1 => {
                self.words.attr("department-whole", "rest", &Args::new()).unwrap_or_default()
            }
            _ => self.say("department-whole"),
        }
    }

    fn department(&mut self, score: &DepartmentScore) {
        let at_stake = self.twice(score.exposure, |level| self.inside(&format!("exposure-{level}")));
        let mut args = Args::new().with("name", self.name(&score.department)).with("exposure", at_stake);
        let id = match score.residual.zip(score.decision) {
            Some((residual, decision)) => {
                args.set("residual", self.twice(residual, |risk| self.inside(&format!("residual-{}", risk.id()))));
                args.set("decision", self.twice(decision, |it| self.inside(&format!("decision-{}", it.id()))));
                "score-department"
            }
            None => "score-department-bare",
        };
        let line = self.words.text(id, &args);
        self.line(2, &line);
        let set = self.flow.assessment().department(&score.department).and_then(|known| known.overridden.as_ref());
        if let Some(set) = set.filter(|_| score.overridden) {
            let args = Args::new().with("decision", self.inside(&format!("decision-{}", set.decision.id())));
            let args = args.with("who", text::clean_line(&set.name)).with("date", set.expires);
            let line = self.words.text("score-override", &args);
            self.line(4, &line);
        }
        self.deciders(4, &score.deciders);
    }

    fn deciders(&mut self, indent: usize, deciders: &[Decider]) {
        if deciders.is_empty() {
            return;
        }
        let name = |decider: &Decider| match decider {
            Decider::Control(control) => self.title(control),
            Decider::Tier(department, tier) => {
                let department = self.name(department);
                let args = Args::new().with("tier", self.say(&format!("tier-{}", tier.id())));
                self.words.text("score-decider-tier", &args.with("department", department))
            }
        };
        let mut names: Vec<_> = deciders.iter().take(MOST).map(name).collect();
        if let Some(more) = deciders.len().checked_sub(MOST).filter(|more| *more > 0) {
            names.push(self.words.text("score-more-inside", &Args::new().with("count", more)));
        }
        let line = self.words.text("score-deciders", &Args::new().with("list", self.words.list(&names)));
        self.line(indent, &line);
    }
}
