//! The screens: one file each, with its state, what keys do there and how it looks.

pub mod channels;
pub mod addend;
pub mod chart;
pub mod checklists;
pub mod decisions;
pub mod departments;
pub mod explain;
pub mod findings;
pub mod follow;
pub mod home;
pub mod lenses;
pub mod next;
pub mod open;
pub mod path;
pub mod plan;
pub mod platforms;
pub mod preview;
pub mod profile;
pub mod question;
pub mod reply;
pub mod report;
pub mod results;
pub mod review;
pub mod settle;
pub mod sheet;
pub mod sheets;
pub mod standing;
pub mod steps;
pub mod tiers;
pub mod trend;
pub mod welcome;
pub mod whatif;
pub mod workshop;

use std::time::Duration;

use ratatui::layout::Rect;

use super::{
    canvas::Canvas,
    keymap::Context,
    message::{Action, Message, Transition},
    scene::{Heading, Scene},
};
use crate::questionnaire::ControlId;

/// What every screen and overlay does.
pub trait Page {
    /// Says which keys hold.
    fn context(&self) -> Context;

    /// Says what stands around the page.
    fn heading(&self, scene: &Scene) -> Heading;

    /// Takes a message. What means nothing here answers [`Transition::Stay`].
    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition;

    /// Draws the page into `body`.
    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect);

    /// Keeps what is being typed before the page goes away.
    fn leave(&mut self, scene: &mut Scene) {
        let _ = scene;
    }

    /// Reads the state anew after undo, redo or a switch of language.
    fn refresh(&mut self, scene: &Scene) {
        let _ = scene;
    }

    /// Returns the control that details, flag and help are about.
    fn control(&self) -> Option<&ControlId> {
        None
    }

    /// Returns what is asked here with all that explains it, so that its words can be explained in turn.
    fn texts(&self, scene: &Scene) -> Vec<String> {
        self.control().map(|control| scene.texts_of(control)).unwrap_or_default()
    }

    /// Returns what explains the thing in front, as labels with their text, for the help.
    fn explains(&self, scene: &Scene) -> Vec<(String, String)> {
        let _ = scene;
        Vec::new()
    }

    /// Returns the name of the draft and the text being typed.
    fn draft(&self) -> Option<(String, String)> {
        None
    }

    /// Returns when what is shown changes by itself, as [`Scene::now`] counts; none where it does not.
    fn due(&self, scene: &Scene) -> Option<Duration> {
        let _ = scene;
        None
    }

    /// Says whether an action that has a key does something here now. Details and flag are about a control.
    fn offers(&self, scene: &Scene, action: Action) -> bool {
        let _ = scene;
        self.control().is_some() || !matches!(action, Action::Details | Action::Flag)
    }

    /// Returns the message that says what an action does here now, where that is not what the table of keys says.
    fn label(&self, scene: &Scene, action: Action) -> Option<&'static str> {
        let _ = (scene, action);
        None
    }
}

macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident($page:ty),)*) => {
        /// One screen at a time.
        pub enum Screen {
            $($(#[$doc])* $name($page),)*
        }

        impl Screen {
            /// Returns the screen as a page.
            pub fn page(&self) -> &dyn Page {
                match self { $(Self::$name(page) => page,)* }
            }

            /// Returns the screen as a page that can change.
            pub fn page_mut(&mut self) -> &mut dyn Page {
                match self { $(Self::$name(page) => page,)* }
            }

            /// Returns the screen's name, for tests and debugging.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)* }
            }
        }

        impl std::fmt::Debug for Screen {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        $(impl From<$page> for Box<Screen> {
            fn from(page: $page) -> Self {
                Self::new(Screen::$name(page))
            }
        })*
    };
}

screens! {
    /// The first minute.
    Welcome(welcome::Welcome),
    /// The saved assessments.
    Home(home::Home),
    /// What can be done with one of them.
    Case(home::case::Case),
    /// What was thrown away.
    Trash(home::trash::Trash),
    /// A copy from another computer.
    TakeIn(home::take_in::TakeIn),
    /// All assessments together.
    Together(home::together::TogetherPage),
    /// The path of a file to open.
    Open(open::OpenFile),
    /// One of the six questions about the company.
    Profile(profile::ProfilePage),
    /// One tier of one department.
    Tier(tiers::TierPage),
    /// The departments.
    Departments(departments::Departments),
    /// The decisions of all departments.
    Decisions(decisions::Decisions),
    /// The decision for one department.
    Decision(decisions::one::DecisionPage),
    /// What may be said where.
    Channels(channels::ChannelsPage),
    /// What the other channel must have.
    Needs(platforms::Needs),
    /// Which platform is assessed next.
    OtherPlatform(platforms::OtherPlatform),
    /// One control.
    Question(question::QuestionPage),
    /// The result.
    Results(results::Results),
    /// Every addend of the score.
    Explain(explain::Explain),
    /// One addend, down to what was answered.
    Addend(addend::Addend),
    /// The steps of every checklist.
    Steps(steps::Steps),
    /// Where the data goes.
    Chart(chart::ChartPage),
    /// What is at stake in each department against the risk left.
    Standing(standing::Standing),
    /// What to find out, and what to fix.
    Findings(findings::Findings),
    /// The plan.
    Plan(plan::PlanPage),
    /// One action of the plan.
    PlanAction(plan::action::ActionPage),
    /// A form of the plan.
    PlanForm(plan::form::PlanForm),
    /// The questions to the provider.
    Replies(reply::Replies),
    /// The reply to one of them.
    Reply(reply::ReplyPage),
    /// Whether the next run begins.
    NextRun(next::NextRun),
    /// What changed between two runs.
    Trend(trend::Trend),
    /// What is due.
    Follow(follow::Follow),
    /// The lenses to choose from.
    Lenses(lenses::Lenses),
    /// One lens with its groups.
    Lens(lenses::LensPage),
    /// Which checklists count.
    Checklists(checklists::Checklists),
    /// What is missing before the result.
    Review(review::Review),
    /// The target, or a decision against the table.
    Settle(settle::Settle),
    /// Ticking fixes, watching everything move.
    WhatIf(whatif::WhatIf),
    /// The sheets beside the checklists.
    Sheets(sheets::Sheets),
    /// The rows of a sheet.
    Sheet(sheet::SheetPage),
    /// One row of a sheet.
    Row(sheet::row::RowPage),
    /// One cell of a row.
    Cell(sheet::cell::CellPage),
    /// Rows side by side.
    Compare(sheet::compare::Compare),
    /// Before a workshop: who, how long, in which order.
    Workshop(workshop::opening::Opening),
    /// A workshop before the room.
    Room(workshop::Room),
    /// Writing a report.
    Report(report::ReportPage),
    /// What stands on its cover.
    Cover(report::cover::CoverPage),
    /// The pages of a report as text.
    Preview(preview::PreviewPage),
}
