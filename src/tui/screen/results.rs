//! The result: verdict, range, why, what holds today, what is not decided, and where to go from here.

use num_traits::Zero;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::{
    Page, Screen,
    checklists::Checklists,
    departments::Departments,
    explain::Explain,
    findings::{Findings, Wanted},
    lenses::Lenses,
    path,
    profile::ProfilePage,
    report::ReportPage,
    review::Review,
    settle::Settle,
    sheets::Sheets,
    whatif::WhatIf,
};
use crate::{
    args,
    assessment::{Decision, DepartmentId},
    questionnaire::{GateKind, Status, TierId},
    scoring::{Colour, Decider, DepartmentScore, OpenGate, Points, shown, shown_points, whatif},
    sheet,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::{
            gauge,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// How many things that are due are named; the rest is counted.
const DUE: usize = 2;

/// Where the result leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    FindOut,
    Fix,
    WhatIf,
    Departments,
    Deeper,
    Review,
    Profile,
    Lenses,
    Checklists,
    Target,
    Explain,
    Sheets,
    Report,
}

/// The result of the open assessment.
#[derive(Debug, Clone, Default)]
pub struct Results {
    cursor: Cursor,
}

impl Results {
    /// Makes the screen.
    pub fn new(_scene: &Scene) -> Self {
        Self::default()
    }

    fn doors(scene: &Scene) -> Vec<(Door, String, String)> {
        let derived = scene.derived();
        let scores = &derived.scores;
        let mut doors = Vec::new();
        let find = derived.find_out();
        if !find.is_empty() {
            // A shared answer counts in several checklists of 100 points each: they cannot be added up.
            let ranges = scores.checklists.iter().filter_map(|list| list.range.as_ref());
            let points = ranges.map(|range| &range.high - &range.low).max().unwrap_or_else(Points::zero);
            let id = match scores.checklists.len() {
                0 | 1 => "screen-results-find-note",
                _ => "screen-results-find-note-lists",
            };
            let note = scene.tell(id, &args![count = find.len(), points = shown_points(&points)]);
            doors.push((Door::FindOut, scene.say("screen-results-find"), note));
        }
        let gaps = super::findings::gaps(scene).len();
        if gaps > 0 {
            let note = scene.tell("screen-results-fix-note", &args![count = gaps]);
            doors.push((Door::Fix, scene.say("screen-results-fix"), note));
        }
        if scores.headline().is_some() {
            doors.push((Door::WhatIf, scene.say("screen-results-whatif"), scene.say("screen-results-whatif-note")));
        }
        let count = scene.file.assessment.departments.len();
        let note = match count {
            1 => scene.tell("screen-results-split-note", &args![name = scene.department(&DepartmentId::whole())]),
            _ => scene.tell("screen-results-departments-note", &args![count = count]),
        };
        doors.push((Door::Departments, scene.say("screen-results-departments"), note));
        if !derived.progress.is_complete() {
            let left = derived.progress.left();
            let now = scores.headline().and_then(|list| list.range.as_ref()).map(shown);
            let then = scores.headline().and_then(whatif::forecast).map(|range| shown(&range));
            let note =
                match now.zip(then) {
                    Some(((low, high), (a, b))) if a == b => scene
                        .tell("screen-results-deeper-note-one", &args![count = left, low = low, high = high, a = a]),
                    Some(((low, high), (a, b))) => scene
                        .tell("screen-results-deeper-note", &args![count = left, low = low, high = high, a = a, b = b]),
                    None => scene.tell("screen-results-deeper-plain", &args![count = left]),
                };
            doors.push((Door::Deeper, scene.say("screen-results-deeper"), note));
        }
        let open = derived.unanswered.len() + derived.flagged.len() + derived.contradictions.len();
        let note = scene.tell("screen-results-review-note", &args![count = open]);
        doors.push((Door::Review, scene.say("screen-results-review"), note));
        let note = scene.tell("screen-results-profile-note", &args![count = scene.packs.profile.len()]);
        doors.push((Door::Profile, scene.say("screen-results-profile"), note));
        let reading = scene.reading();
        if !sheet::offered(&reading).is_empty() {
            let count = sheet::due(&reading, scene.today).iter().filter(|due| due.is_now()).count();
            let note = scene.tell("screen-results-sheets-note", &args![count = count]);
            doors.push((Door::Sheets, scene.say("screen-results-sheets"), note));
        }
        if !scene.packs.lenses.is_empty() {
            let note = scene.tell("screen-results-lenses-note", &args![count = scene.packs.lenses.len()]);
            doors.push((Door::Lenses, scene.say("screen-results-lenses"), note));
        }
        let lists: Vec<String> = derived
            .roles
            .iter()
            .filter(|(_, role)| *role != crate::assessment::ChecklistRole::Off)
            .map(|(list, _)| scene.checklist(list))
            .collect();
        doors.push((Door::Checklists, scene.say("screen-results-checklists"), scene.list(&lists)));
        let target = scene.target();
        doors.push((Door::Target, scene.say("screen-results-target"), target));
        doors.push((Door::Explain, scene.say("screen-results-explain"), scene.say("screen-results-explain-note")));
        doors.push((Door::Report, scene.say("screen-results-report"), scene.say("screen-results-report-note")));
        doors
    }

    fn open(scene: &Scene, door: Door) -> Box<Screen> {
        match door {
            Door::FindOut => Findings::new(Wanted::FindOut).into(),
            Door::Fix => Findings::new(Wanted::Fix).into(),
            Door::WhatIf => WhatIf::new(scene).into(),
            Door::Departments => Departments::new(scene).into(),
            Door::Deeper => path::deeper(scene),
            Door::Review => Review::new(scene).into(),
            Door::Profile => ProfilePage::new(scene, 0, false).into(),
            Door::Lenses => Lenses::default().into(),
            Door::Checklists => Checklists::default().into(),
            Door::Target => Settle::target(scene).into(),
            Door::Explain => Explain::default().into(),
            Door::Sheets => Sheets::default().into(),
            Door::Report => ReportPage::new(scene).into(),
        }
    }

    /// Adds the verdict with its bar.
    fn verdict_rows(scene: &Scene, canvas: &Canvas<'_>, rows: &mut Rows<'_>, width: usize, roomy: bool) {
        let theme = canvas.theme();
        let (sentence, style) = scene.verdict(&theme);
        rows.text(0, &sentence, style);
        if scene.derived().scores.verdict.scope_incomplete {
            rows.text(0, &scene.say("scope-incomplete"), theme.warning);
        }
        if let Some(old) = scene.old_law() {
            rows.text(0, &old, theme.warning);
        }
        if roomy {
            rows.blank();
        }
        let Some(range) = scene.derived().scores.headline().and_then(|list| list.range.as_ref()) else { return };
        let (low, high) = shown(range);
        let before = scene.tell("screen-results-at-least", &args![low = low]);
        let after =
            scene.tell("screen-results-up-to", &args![high = high, target = scene.file.assessment.target.points]);
        let start = crate::text::width(&before) + 2;
        let end = crate::text::width(&after) + 2;
        let cells = width.saturating_sub(start + end + 2).min(60);
        if cells >= 16 {
            let mut runs = vec![(2, before, theme.text)];
            runs.extend(gauge::bar(start + 1, cells, low, high, &theme));
            runs.push((start + cells + 2, after, theme.text));
            rows.runs(runs);
            if roomy {
                rows.runs(gauge::scale(start + 1, cells, &theme, |points| scene.words.number(points)));
            }
        } else {
            rows.text(2, &format!("{before} · {after}"), theme.text);
            rows.runs(gauge::bar(2, width.saturating_sub(4).min(60), low, high, &theme));
        }
    }

    fn why_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, most: usize, (label, text): (Style, Style)) {
        let scores = &scene.derived().scores;
        // What nobody has answered is not said to be missing.
        let of = |kind| -> (Vec<OpenGate>, Vec<OpenGate>) {
            scores.open_gates(kind).into_iter().partition(|gate| gate.certain)
        };
        let ((hard, hard_unknown), (soft, soft_unknown)) = (of(GateKind::Hard), of(GateKind::Soft));
        let why = scene.say("screen-results-why");
        let mut first = true;
        let mut group = |rows: &mut Rows<'_>, id: &str, open: &[OpenGate], most: usize| {
            if open.is_empty() {
                return;
            }
            let name = if std::mem::take(&mut first) { why.as_str() } else { "" };
            rows.pair(0, name, cells, label, &scene.tell(id, &args![count = open.len()]), text);
            for gate in open.iter().take(most) {
                rows.hanging(cells, "· ", label, &scene.open_gate(gate), text);
            }
            if open.len() > most && most > 0 {
                rows.text(cells + 2, &scene.tell("screen-results-more", &args![count = open.len() - most]), text);
            }
        };
        group(rows, "screen-results-why-hard", &hard, most);
        // Where room is short the open ones are named and the unknown ones counted.
        let rest = if hard.is_empty() { most } else { most.saturating_sub(2) };
        group(rows, "screen-results-why-hard-unknown", &hard_unknown, rest);
        if hard.is_empty() && hard_unknown.is_empty() {
            group(rows, "screen-results-why-soft", &soft, most);
            group(rows, "screen-results-why-soft-unknown", &soft_unknown, if soft.is_empty() { most } else { rest });
        }
        if first {
            let id = match scores.headline().and_then(|list| list.range.as_ref()) {
                Some(range) if shown(range).0 < 75 => "screen-results-why-points",
                Some(_) => "screen-results-why-good",
                None => "screen-results-why-nothing",
            };
            rows.pair(0, &why, cells, label, &scene.say(id), text);
        }
    }

    /// Adds the rule that holds until everything is decided.
    fn today_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let derived = scene.derived();
        let until = derived.scores.interim_until().filter(|_| !derived.interim.is_empty());
        let Some(until) = until else { return };
        let names: Vec<String> = derived
            .interim
            .iter()
            .map(|tick| {
                let id = format!("tick-{}-{tick}", TierId::Sensitivity.id());
                scene.attribute(&id, "name").unwrap_or_else(|| scene.say(&id))
            })
            .collect();
        let rule = scene.tell(&format!("interim-{}", until.id()), &args![list = scene.list(&names)]);
        rows.pair(0, &scene.say("screen-results-today"), cells, label, &rule, text);
    }

    /// Adds what is decided for each department; a decision against the table stands with who took it.
    fn decided_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let scores = &scene.derived().scores;
        let lines: Vec<String> = scores.departments.iter().filter_map(|score| scene.decided(score)).collect();
        if !lines.is_empty() {
            let lines = lines.join(&scene.say("report-space"));
            rows.pair(0, &scene.say("screen-results-decided"), cells, label, &lines, text);
        }
    }

    /// Adds what is to be done again now: drills, reviews, apps.
    fn due_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let due = sheet::due(&scene.reading(), scene.today);
        let now: Vec<String> = due.iter().filter(|due| due.is_now()).map(|due| scene.due_line(due)).collect();
        if now.is_empty() {
            return;
        }
        let (named, more) = (&now[..now.len().min(DUE)], now.len().saturating_sub(DUE));
        let line = scene.tell("screen-results-due-line", &args![list = scene.list(named), count = more]);
        rows.pair(0, &scene.say("screen-results-due"), cells, label, &line, text);
    }

    fn undecided_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let mut name = scene.say("screen-results-undecided");
        let inside = |decision| scene.decision(decision);
        for department in &scene.derived().scores.departments {
            let Some(decision) =
                department.decision.filter(|decision| decision.agreed().is_none() && !department.overridden)
            else {
                continue;
            };
            let line = scene.tell(
                "screen-results-undecided-line",
                &args![
                    name = scene.department(&department.department),
                    best = inside(decision.best),
                    worst = inside(decision.worst),
                    count = department.deciders.len(),
                ],
            );
            rows.pair(0, &std::mem::take(&mut name), cells, label, &line, text);
        }
    }
}

impl Page for Results {
    fn context(&self) -> Context {
        Context::Results
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let progress = scene.derived().progress;
        let short = scene.tell("screen-results-heading", &args![answered = progress.answered, total = progress.total]);
        scene.titled(short)
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let doors = Self::doors(scene);
        let chosen = match message {
            Message::Do(Action::Choose) => Some(self.cursor.get(doors.len())),
            Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
            Message::Do(Action::Explain) => return Transition::Go(Explain::default().into()),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, doors.len());
                None
            }
            _ => None,
        };
        let Some((at, (door, ..))) = chosen.and_then(|at| doors.get(at).map(|door| (at, door))) else {
            return Transition::Stay;
        };
        self.cursor = Cursor::at(at);
        Transition::Go(Self::open(scene, *door))
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        let roomy = body.height >= 16;
        let mut head = Rows::new(width, scene.lang());
        Self::verdict_rows(scene, canvas, &mut head, usize::from(width), roomy);
        // The verdict and its range always stay in sight.
        let [head_area, body] =
            Layout::vertical([Constraint::Length(head.height().min(body.height / 2)), Constraint::Fill(1)]).areas(body);
        head.draw(canvas, head_area, Window::From(0));
        let labels = [
            "screen-results-why",
            "screen-results-today",
            "screen-results-undecided",
            "screen-results-decided",
            "screen-results-due",
        ];
        let cells = labels.iter().map(|id| crate::text::width(&scene.say(id))).max().unwrap_or(0) + 2;
        let result = |most| {
            let mut rows = Rows::new(width, scene.lang());
            Self::why_rows(scene, &mut rows, cells, most, (theme.label, theme.text));
            Self::today_rows(scene, &mut rows, cells, theme.label, theme.text);
            Self::decided_rows(scene, &mut rows, cells, theme.label, theme.text);
            Self::undecided_rows(scene, &mut rows, cells, theme.label, theme.text);
            Self::due_rows(scene, &mut rows, cells, theme.label, theme.text);
            rows.blank();
            rows
        };
        // As many reasons are named as leave the first line of the menu in sight, at least one.
        let most = if body.height >= 24 { 8 } else { 2 };
        let most = (1..=most).rev().find(|most| result(*most).height() < body.height).unwrap_or(1);
        let mut rows = result(most);
        // Where room is short the reasons matter more than the next line of the menu.
        rows.look_ahead(if body.height >= 16 { 3 } else { 0 });
        rows.lift(self.cursor.lift());
        let doors = Self::doors(scene);
        let here = self.cursor.get(doors.len());
        for (at, (_, name, note)) in doors.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, name, style);
                // Notes stand at one place where every name leaves room, and below only in the line in focus.
                if !rows.beside(24, note, theme.quiet) && at == here {
                    rows.text(4, note, theme.quiet);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag | Action::Results)
    }
}

impl Scene {
    /// Returns the verdict in one sentence and its style.
    pub fn verdict(&self, theme: &crate::tui::theme::Theme) -> (String, Style) {
        let verdict = &self.derived().scores.verdict;
        let (assessed, all) = verdict.departments;
        let word = |colour: Colour, part: &str| {
            let id = format!("colour-{}", colour.id());
            self.attribute(&id, part).unwrap_or_else(|| self.say(&id))
        };
        let Some(colour) = verdict.colour else { return (self.say("readiness-none"), theme.title) };
        match colour.agreed() {
            Some(colour) => {
                let scope = args![verdict = word(colour, "verdict"), assessed = assessed, all = all];
                (self.tell("verdict-sentence", &scope), theme.colour(colour))
            }
            None => {
                let between = args![
                    worst = word(colour.worst, "inside"),
                    best = word(colour.best, "inside"),
                    assessed = assessed,
                    all = all,
                ];
                (self.tell("verdict-undecided", &between), theme.colour(colour.worst))
            }
        }
    }

    /// Returns what was found at an open gate: the finding where nothing is in place, else how far it is, or its name
    /// where that is not known.
    fn open_gate(&self, gate: &OpenGate) -> String {
        let title = self.name_of(&gate.control);
        if !gate.certain {
            return title;
        }
        match self.file.assessment.status(&gate.control) {
            Some(status @ (Status::Partly | Status::Started | Status::Compensating)) => {
                let status = self.say(&format!("status-{}", status.id()));
                self.tell("report-finding-status", &args![status = status, title = title])
            }
            _ => self.part(&gate.control, "finding").unwrap_or(title),
        }
    }

    /// Returns a decision as a word inside a sentence.
    pub fn decision(&self, decision: Decision) -> String {
        let id = format!("decision-{}", decision.id());
        self.attribute(&id, "inside").unwrap_or_else(|| self.say(&id))
    }

    /// Returns the decision of a department in a sentence; none where it is not decided yet.
    pub fn decided(&self, score: &DepartmentScore) -> Option<String> {
        let name = self.department(&score.department);
        let set = self.file.assessment.department(&score.department).and_then(|known| known.overridden.as_ref());
        if let Some(set) = set.filter(|_| score.overridden) {
            let args = args![name = name, decision = self.decision(set.decision), who = clean_line(&set.name)];
            return Some(self.tell("screen-results-decided-by", &args));
        }
        let decision = self.decision(score.decision?.agreed()?);
        Some(self.tell("screen-results-decided-line", &args![name = name, decision = decision]))
    }

    /// Returns the target in words.
    pub fn target(&self) -> String {
        let target = self.file.assessment.target;
        match target.by {
            Some(date) => self.tell("screen-target-by", &args![points = target.points, date = self.date(date)]),
            None => self.tell("screen-target-plain", &args![points = target.points]),
        }
    }

    /// Returns what would decide something, in words.
    pub fn decider(&self, department: Option<&DepartmentId>, decider: &Decider) -> String {
        match decider {
            Decider::Control(control) => self.name_of(control),
            Decider::Tier(of, tier) => {
                let tier = self.say(&format!("tier-{}", tier.id()));
                if department == Some(of) {
                    return tier;
                }
                self.tell("screen-decider-tier", &args![tier = tier, name = self.department(of)])
            }
        }
    }
}
