//! Where the result leads: one line for each thing, in groups.

use num_traits::Zero;

use super::super::{
    Screen,
    channels::ChannelsPage,
    chart::ChartPage,
    checklists::Checklists,
    decisions::Decisions,
    departments::Departments,
    explain::Explain,
    findings::{self, Findings, Wanted},
    follow::Follow,
    home::Home,
    lenses::Lenses,
    next::NextRun,
    path,
    plan::PlanPage,
    platforms::OtherPlatform,
    profile::ProfilePage,
    report::ReportPage,
    review::Review,
    settle::Settle,
    sheets::Sheets,
    standing::Standing,
    steps::Steps,
    trend::Trend,
    whatif::WhatIf,
    workshop::opening::Opening,
};
use crate::{
    args,
    assessment::{ChecklistRole, DepartmentId},
    chart::Chart,
    scoring::{DepartmentScore, Points, shown, shown_points, whatif},
    sheet,
    tui::scene::Scene,
};

/// Where the result leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    FindOut,
    Fix,
    WhatIf,
    Plan,
    Follow,
    Deeper,
    Workshop,
    Trend,
    Decisions,
    Channels,
    Steps,
    Standing,
    Chart,
    Departments,
    Lenses,
    Explain,
    Sheets,
    OtherPlatform,
    Review,
    Profile,
    Checklists,
    Target,
    Report,
    NextRun,
    Home,
}

/// What a door is for; the groups stand under each other in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// What to do next.
    Next,
    /// The result looked at more closely.
    Closer,
    /// What was said, and can be changed.
    Said,
    /// What leaves the wizard.
    Out,
}

impl Group {
    /// Returns the message that heads the group; the first needs none.
    pub(super) fn heading(self) -> Option<&'static str> {
        match self {
            Self::Next => None,
            Self::Closer => Some("screen-results-group-closer"),
            Self::Said => Some("screen-results-group-said"),
            Self::Out => Some("screen-results-group-out"),
        }
    }
}

impl Door {
    /// Returns its group. [`doors`] lists the doors of a group one after the other.
    pub(super) fn group(self) -> Group {
        match self {
            Self::FindOut | Self::Fix | Self::WhatIf | Self::Plan | Self::Follow => Group::Next,
            Self::Deeper | Self::Workshop => Group::Next,
            Self::Trend | Self::Decisions | Self::Channels | Self::Departments => Group::Closer,
            Self::Steps | Self::Standing | Self::Chart | Self::Lenses | Self::Explain => Group::Closer,
            Self::Sheets | Self::OtherPlatform => Group::Closer,
            Self::Review | Self::Profile | Self::Checklists | Self::Target => Group::Said,
            Self::Report | Self::NextRun | Self::Home => Group::Out,
        }
    }

    /// Makes the screen behind it.
    pub(super) fn open(self, scene: &Scene) -> Box<Screen> {
        match self {
            Self::FindOut => Findings::new(Wanted::FindOut).into(),
            Self::Fix => Findings::new(Wanted::Fix).into(),
            Self::WhatIf => WhatIf::new(scene).into(),
            Self::Plan => PlanPage::new(scene).into(),
            Self::Follow => Follow::default().into(),
            Self::Deeper => path::deeper(scene),
            Self::Workshop => Opening::default().into(),
            Self::Trend => Trend::own(scene).map_or_else(|| Explain::default().into(), Into::into),
            Self::Decisions => Decisions::default().into(),
            Self::Channels => ChannelsPage::default().into(),
            Self::Steps => Steps::default().into(),
            Self::Standing => Standing::default().into(),
            Self::Chart => ChartPage::default().into(),
            Self::Departments => Departments::new(scene).into(),
            Self::Lenses => Lenses::default().into(),
            Self::Explain => Explain::default().into(),
            Self::Sheets => Sheets::default().into(),
            Self::OtherPlatform => OtherPlatform::new(scene, None).into(),
            Self::Review => Review::new(scene).into(),
            Self::Profile => ProfilePage::new(scene, 0, false).into(),
            Self::Checklists => Checklists::default().into(),
            Self::Target => Settle::target(scene).into(),
            Self::Report => ReportPage::new(scene).into(),
            Self::NextRun => NextRun::default().into(),
            Self::Home => Home::new(Vec::new()).into(),
        }
    }
}

/// A line of the menu: where it leads, its name, and what is there.
pub(super) type Line = (Door, String, String);

/// Lists the doors that lead somewhere, group by group.
pub(super) fn doors(scene: &Scene) -> Vec<Line> {
    let derived = scene.derived();
    let scores = &derived.scores;
    let mut doors = Vec::new();
    let mut add = |door, id: &str, note: String| doors.push((door, scene.say(id), note));

    // What to do next.
    let find = derived.find_out();
    if !find.is_empty() {
        // A shared answer counts in several checklists of 100 points each: they cannot be added up.
        let ranges = scores.checklists.iter().filter_map(|list| list.range.as_ref());
        let points = ranges.map(|range| &range.high - &range.low).max().unwrap_or_else(Points::zero);
        let id = match scores.checklists.len() {
            0 | 1 => "screen-results-find-note",
            _ => "screen-results-find-note-lists",
        };
        let note = args![count = find.len(), points = shown_points(&points)];
        add(Door::FindOut, "screen-results-find", scene.tell(id, &note));
    }
    let gaps = findings::gaps(scene).len();
    if gaps > 0 {
        add(Door::Fix, "screen-results-fix", scene.tell("screen-results-fix-note", &args![count = gaps]));
    }
    if scores.headline().is_some() {
        add(Door::WhatIf, "screen-results-whatif", scene.say("screen-results-whatif-note"));
    }
    if scores.headline().is_some() {
        add(Door::Plan, "plan-title", scene.say("plan-door-note"));
        let now = scene.due().iter().filter(|due| due.is_now()).count();
        add(Door::Follow, "follow-title", scene.tell("follow-note", &args![count = now]));
    }
    if !derived.progress.is_complete() {
        add(Door::Deeper, "screen-results-deeper", deeper(scene));
    }
    add(Door::Workshop, "workshop-door", scene.say("workshop-door-note"));

    // A closer look.
    if let Some(earlier) = &scene.file.assessment.earlier {
        add(Door::Trend, "compare-title", scene.tell("trend-note", &args![count = earlier.runs.len() + 1]));
    }
    let steps = scores.checklists.iter().map(|list| list.steps.len()).sum::<usize>();
    if steps > 0 {
        add(Door::Steps, "screen-results-steps", scene.tell("screen-results-steps-note", &args![count = steps]));
    }
    add(Door::Standing, "screen-results-standing", scene.say("screen-results-standing-note"));
    let unknown = Chart::of(&scene.reading()).unknown();
    add(Door::Chart, "screen-chart", scene.tell("screen-chart-note", &args![count = unknown]));
    let is_open = |score: &&DepartmentScore| {
        score.decision.is_some_and(|decision| decision.agreed().is_none()) && !score.overridden
    };
    let open = scores.departments.iter().filter(is_open).count();
    add(Door::Decisions, "screen-decisions", scene.tell("screen-decisions-note", &args![open = open]));
    add(Door::Channels, "screen-channels", scene.say("screen-channels-note"));
    let count = scene.file.assessment.departments.len();
    let note = match count {
        1 => scene.tell("screen-results-split-note", &args![name = scene.department(&DepartmentId::whole())]),
        _ => scene.tell("screen-results-departments-note", &args![count = count]),
    };
    add(Door::Departments, "screen-results-departments", note);
    if !scene.packs.lenses.is_empty() {
        let note = scene.tell("screen-results-lenses-note", &args![count = scene.packs.lenses.len()]);
        add(Door::Lenses, "screen-results-lenses", note);
    }
    add(Door::Explain, "screen-results-explain", scene.say("screen-results-explain-note"));
    let reading = scene.reading();
    if !sheet::offered(&reading).is_empty() {
        let says = scene.sheets_say();
        let none = || scene.tell("screen-results-sheets-note", &args![count = 0]);
        add(Door::Sheets, "screen-results-sheets", if says.is_empty() { none() } else { says });
    }
    let kept = sheet::kept(&reading);
    add(Door::OtherPlatform, "screen-other", scene.tell("screen-other-note", &args![count = kept]));

    // What was said.
    let open = derived.unanswered.len() + derived.flagged.len() + derived.contradictions.len() + derived.split.len();
    add(Door::Review, "screen-results-review", scene.tell("screen-results-review-note", &args![count = open]));
    let note = scene.tell("screen-results-profile-note", &args![count = scene.packs.profile.len()]);
    add(Door::Profile, "screen-results-profile", note);
    let on = derived.roles.iter().filter(|(_, role)| *role != ChecklistRole::Off);
    let lists: Vec<String> = on.map(|(list, _)| scene.checklist(list)).collect();
    add(Door::Checklists, "screen-results-checklists", scene.list(&lists));
    add(Door::Target, "screen-results-target", scene.target());

    // What leaves the wizard.
    add(Door::Report, "screen-results-report", scene.say("screen-results-report-note"));
    if scores.headline().is_some() {
        add(Door::NextRun, "next-run-title", scene.say("next-run-note"));
    }
    add(Door::Home, "screen-results-home", scene.say("screen-results-home-note"));
    doors
}

/// Returns what more answers would bring.
fn deeper(scene: &Scene) -> String {
    let derived = scene.derived();
    let left = derived.progress.left();
    let headline = derived.scores.headline();
    let now = headline.and_then(|list| list.range.as_ref()).map(shown);
    let then = headline.and_then(whatif::forecast).map(|range| shown(&range));
    match now.zip(then) {
        Some(((low, high), (a, b))) if a == b => {
            scene.tell("screen-results-deeper-note-one", &args![count = left, low = low, high = high, a = a])
        }
        Some(((low, high), (a, b))) => {
            scene.tell("screen-results-deeper-note", &args![count = left, low = low, high = high, a = a, b = b])
        }
        None => scene.tell("screen-results-deeper-plain", &args![count = left]),
    }
}
