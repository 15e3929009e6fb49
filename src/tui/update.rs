//! One step: the only place where the model changes.

use super::{
    keymap::Context,
    message::{Action, Effect, Message, Shelved, Transition},
    model::Model,
    overlay::{Overlay, details::Details, help::Help, jump::Jump, language::Language, terms::Terms},
    scene::{Kept, Size},
    screen::{
        Screen,
        home::Home,
        question::{QuestionPage, Route},
        report::ReportPage,
        results::Results,
        trend::Trend,
    },
};
use crate::{
    args,
    assessment::{Body, Upgrade},
    store::ReadOnly,
    text::Bidi,
};

/// What is told when something that is only to read would have changed.
const REFUSED: &str = "screen-read-only-refused";

/// Moves the model one step. Reads no clock and touches no file; what the world has to do comes back as an effect.
pub fn update(model: &mut Model, message: Message) -> Option<Effect> {
    if matches!(message, Message::Do(_) | Message::Digit(_) | Message::Type(_) | Message::Paste(_)) {
        model.notice = None;
    }
    let asked = step(model, message);
    let mut effects = model.scene.take_effects();
    effects.extend(asked);
    let is_listing = effects.iter().any(|effect| matches!(effect, Effect::List));
    if let Screen::Home(home) = &mut model.screen
        && !is_listing
    {
        let unseen = home.unseen();
        let later = if unseen.is_empty() { home.unsorted() } else { Vec::new() };
        effects.extend((!unseen.is_empty()).then_some(Effect::Peek(unseen)));
        effects.extend((!later.is_empty()).then_some(Effect::PeekLater(later)));
    }
    if let Screen::Together(page) = &mut model.screen {
        let rest = page.rest();
        effects.extend((!rest.is_empty()).then_some(Effect::PeekLater(rest)));
    }
    match &mut model.screen {
        Screen::Report(page) => effects.extend(page.looks_for_logo().then_some(Effect::FindLogo)),
        Screen::Preview(page) => effects.extend(page.wanted().map(Effect::Preview)),
        _ => {}
    }
    match effects.len() {
        0 => None,
        1 => effects.pop(),
        _ => Some(Effect::Each(effects)),
    }
}

fn step(model: &mut Model, message: Message) -> Option<Effect> {
    match message {
        Message::Do(action) if is_global(model, action) => global(model, action),
        Message::Pause => {
            pause(model);
            None
        }
        Message::NoticeOver => {
            model.notice = None;
            None
        }
        Message::Time(now) => {
            model.scene.now = now;
            None
        }
        Message::Resize { width, height } => {
            model.scene.size = Size { width, height };
            None
        }
        Message::Saved(time) => {
            model.scene.file.kept = Kept::At(time);
            None
        }
        Message::NotSaved(fault) => {
            model.scene.file.kept = Kept::Failed;
            let text = model.scene.fault(&fault);
            model.tell(text, true);
            None
        }
        Message::Failed(fault) => {
            model.tell(fault, true);
            None
        }
        Message::NoFolder(path) => {
            let path = crate::text::clean_line(&path.to_string_lossy());
            let text = model.scene.tell("report-screen-no-folder", &args![path = path]);
            model.tell(text, true);
            None
        }
        Message::Changed { assessment, body, redo } => {
            changed(model, *assessment, body, redo);
            None
        }
        Message::Shelved(result) => {
            match *result {
                Ok(done) => shelved(model, done),
                Err(fault) => model.tell(fault, true),
            }
            None
        }
        Message::Opened(opened) => {
            model.overlay = None;
            // Its menu is no place to come back to: it would tell how things were.
            if matches!(model.screen, Screen::Case(_)) {
                model.go_back();
            }
            model.open(*opened);
            None
        }
        Message::OpenedAt(opened, place) => {
            model.overlay = None;
            model.open(*opened);
            model.go_to(place);
            None
        }
        Message::Derived(opened) => {
            model.overlay = None;
            model.derived(*opened);
            None
        }
        Message::Compared(both) => {
            let (one, other) = *both;
            let trend = Trend::of(&model.scene, &one, &other);
            model.go(Screen::Trend(trend));
            None
        }
        // Whoever went back to the first minute finds there what was begun.
        Message::Listed(listings) if matches!(model.screen, Screen::Welcome(_)) && !listings.is_empty() => {
            model.become_screen(Screen::Home(Home::new(listings)));
            model.back.clear();
            None
        }
        Message::Words(words) => {
            model.scene.words = words;
            model.scene.look.direction = model.scene.words.direction();
            let language = model.scene.words.locale().tag().to_owned();
            model.scene.settings.language = Some(language);
            model.overlay = None;
            model.screen.page_mut().refresh(&model.scene);
            Some(Effect::Settings(model.scene.settings.clone()))
        }
        message => {
            let typed = matches!(message, Message::Type(_) | Message::Paste(_))
                || matches!(message, Message::Do(Action::Erase | Action::EraseWord | Action::Delete));
            let from_outside = is_from_outside(&message);
            let transition = match &mut model.overlay {
                Some(overlay) if !from_outside => overlay.page_mut().update(&mut model.scene, &message),
                _ => deliver(model, &message),
            };
            if typed && model.context() == Context::Typing {
                model.is_typing = true;
            }
            follow(model, transition)
        }
    }
}

/// Hands a message to the screen; what comes from outside also to those that back leads to.
fn deliver(model: &mut Model, message: &Message) -> Transition {
    if is_from_outside(message) {
        for screen in &mut model.back {
            let is_wanted = match message {
                Message::Exporting(..) | Message::Exported(_) | Message::Logo(_) => matches!(screen, Screen::Report(_)),
                Message::Previewed(_) => matches!(screen, Screen::Preview(_)),
                _ => matches!(screen, Screen::Home(_)),
            };
            if is_wanted {
                screen.page_mut().update(&mut model.scene, message);
            }
        }
    }
    model.screen.page_mut().update(&mut model.scene, message)
}

/// Says whether a message is for a screen whatever stands in front of it.
fn is_from_outside(message: &Message) -> bool {
    matches!(message, Message::Listed(_) | Message::Peeked(_) | Message::Exporting(..))
        || super::perform::is_of_job(message)
}

/// Shows the list as it is after something was done to it.
fn shelved(model: &mut Model, done: Shelved) {
    let Shelved { said, listings, undo, found } = done;
    if found.is_empty() {
        while !matches!(model.screen, Screen::Home(_)) && !model.back.is_empty() {
            model.go_back();
        }
    }
    deliver(model, &Message::Listed(listings));
    for screen in model.back.iter_mut().chain([&mut model.screen]) {
        match screen {
            Screen::Home(home) => home.can_take_back(undo.clone()),
            Screen::TakeIn(page) => page.found(found.clone()),
            _ => {}
        }
    }
    model.tell(said, false);
}

/// Says whether an action means the same everywhere, so that no page sees it.
fn is_global(model: &Model, action: Action) -> bool {
    let at_home = matches!(model.screen, Screen::Home(_)) && model.overlay.is_none();
    match action {
        // Home has its own: what was done to the list is taken back there, and what is looked for is an assessment.
        Action::Undo | Action::Jump if at_home => false,
        Action::Quit | Action::Suspend | Action::Undo | Action::Redo => true,
        // In front of a screen the same key closes what it opened.
        Action::Help | Action::Language | Action::Jump | Action::Details | Action::Results | Action::Report => {
            model.overlay.is_none()
        }
        // The help leads to the words, too.
        Action::Terms => matches!(model.overlay, None | Some(Overlay::Help(_))),
        Action::Flag => !matches!(model.screen, Screen::Home(_)),
        _ => false,
    }
}

fn global(model: &mut Model, action: Action) -> Option<Effect> {
    if !matches!(action, Action::Quit | Action::Suspend) && !model.page().offers(&model.scene, action) {
        return None;
    }
    let control = model.page().control().cloned();
    match action {
        Action::Quit => {
            leave(model);
            model.is_running = false;
            return Some(Effect::Quit);
        }
        Action::Suspend => return Some(Effect::Suspend),
        Action::Undo | Action::Redo => {
            if !model.scene.is_writable() {
                refused(model);
                return None;
            }
            // What is being typed is taken back first, not lost.
            leave(model);
            return Some(if action == Action::Undo { Effect::Undo } else { Effect::Redo });
        }
        Action::Help => {
            let help = Help::new(&model.scene, model.page());
            model.overlay = Some(Overlay::Help(help));
        }
        Action::Terms => {
            let terms = Terms::new(&model.scene, model.screen.page());
            model.overlay = Some(Overlay::Terms(terms));
        }
        Action::Language => {
            leave(model);
            model.overlay = Some(Overlay::Language(Language::new(&model.scene)));
        }
        Action::Jump => model.overlay = Some(Overlay::Jump(Jump::new(&model.scene))),
        Action::Details => {
            if let Some(control) = control {
                model.overlay = Some(Overlay::Details(Details::new(&model.scene, control)));
            }
        }
        Action::Flag => {
            if let Some(control) = control {
                let on = !model.scene.file.assessment.answers.get(&control).is_some_and(|answer| answer.flagged);
                if !model.scene.record(Body::Flag { control, on }) {
                    refused(model);
                }
            }
        }
        Action::Results => {
            let results = Results::default();
            model.go(Screen::Results(results));
        }
        Action::Report => {
            leave(model);
            let report = ReportPage::new(&model.scene);
            model.go(Screen::Report(report));
        }
        _ => {}
    }
    None
}

fn refused(model: &mut Model) {
    let id = match model.scene.file.read_only {
        Some(ReadOnly::Locked { .. }) => "screen-read-only-locked",
        _ => REFUSED,
    };
    let text = model.scene.say(id);
    model.tell(text, false);
}

/// Keeps what is being typed.
fn leave(model: &mut Model) {
    if let Some(overlay) = &mut model.overlay {
        overlay.page_mut().leave(&mut model.scene);
    }
    model.screen.page_mut().leave(&mut model.scene);
    model.is_typing = false;
}

fn follow(model: &mut Model, transition: Transition) -> Option<Effect> {
    match transition {
        Transition::Stay => None,
        Transition::Go(screen) => {
            model.go(*screen);
            None
        }
        Transition::Become(screen) => {
            model.become_screen(*screen);
            None
        }
        Transition::Back => {
            model.go_back();
            back_home(model)
        }
        Transition::Home => {
            model.become_screen(Screen::Home(Home::new(Vec::new())));
            model.back.clear();
            Some(Effect::List)
        }
        Transition::Show(overlay) => {
            model.overlay = Some(*overlay);
            None
        }
        Transition::Hide => {
            hide(model);
            None
        }
        Transition::HideAndGo(screen) => {
            hide(model);
            model.go(*screen);
            None
        }
        Transition::Do(effect) => {
            if matches!(effect, Effect::Derive { .. }) {
                leave(model);
            }
            Some(effect)
        }
        Transition::Tell(REFUSED) => {
            refused(model);
            None
        }
        Transition::Tell(id) => {
            let text = model.scene.say(id);
            model.tell(text, false);
            None
        }
    }
}

/// Reads the list anew when it comes back into sight.
fn back_home(model: &Model) -> Option<Effect> {
    matches!(model.screen, Screen::Home(_) | Screen::Welcome(_)).then_some(Effect::List)
}

fn hide(model: &mut Model) {
    if let Some(mut overlay) = model.overlay.take() {
        overlay.page_mut().leave(&mut model.scene);
        model.screen.page_mut().refresh(&model.scene);
    }
    model.is_typing = false;
}

/// Keeps half a sentence as a draft.
fn pause(model: &mut Model) {
    if !std::mem::take(&mut model.is_typing) {
        return;
    }
    if let Some((field, text)) = model.page().draft() {
        let drafts = &model.scene.file.assessment.drafts;
        if drafts.get(&field).map_or("", String::as_str) != text {
            model.scene.record(Body::Draft { field, text });
        }
    }
}

fn changed(model: &mut Model, assessment: crate::assessment::Assessment, body: Option<Body>, redo: bool) {
    model.scene.replace(assessment);
    if let Some(overlay) = &mut model.overlay {
        overlay.page_mut().refresh(&model.scene);
    }
    model.screen.page_mut().refresh(&model.scene);
    let Some(body) = body else {
        let text = model.scene.say(if redo { "screen-redo-nothing" } else { "screen-undo-nothing" });
        model.tell(text, false);
        return;
    };
    let upgrade = Upgrade::new(&model.scene.packs.changes);
    let about = body.control().map(|control| upgrade.today(control));
    // The eye follows the change: a question that changed is shown.
    if let (Some(control), Screen::Question(page)) = (about, &model.screen)
        && control != page.asked()
        && model.scene.derived().route.contains(control)
    {
        let page = QuestionPage::new(&model.scene, control.clone(), Route::All);
        model.go(Screen::Question(page));
    }
    let what = match (about, sheet_of(&body)) {
        (Some(control), _) => model.scene.name_of(control),
        (None, Some(sheet)) => model.scene.sheet_title(sheet),
        (None, None) => model.scene.say(what_changed(&body)),
    };
    let id = if redo { "screen-redone" } else { "screen-undone" };
    let text = model.scene.tell(id, &args![what = what]);
    model.tell(text, false);
}

fn sheet_of(body: &Body) -> Option<&crate::questionnaire::SheetId> {
    match body {
        Body::Row { sheet, .. } | Body::DropRow { sheet, .. } | Body::Cell { sheet, .. } => Some(sheet),
        _ => None,
    }
}

fn what_changed(body: &Body) -> &'static str {
    match body {
        Body::Title { .. } => "screen-profile-name",
        Body::Fact { .. } => "screen-change-profile",
        Body::Ticks { .. } | Body::Inherit { .. } => "screen-change-ticks",
        Body::Department { .. } | Body::DropDepartment { .. } | Body::Override { .. } => "screen-results-departments",
        Body::RestUnknown { .. } => "screen-change-rest",
        Body::Park { .. } => "workshop-parking",
        Body::Checklist { .. } => "screen-results-checklists",
        Body::Target { .. } | Body::Pace { .. } | Body::Participants { .. } => "screen-results-target",
        Body::Plan { .. } | Body::PlanOrder { .. } | Body::LeaveOut { .. } => "plan-title",
        Body::NextReview { .. } => "follow-title",
        Body::Cover(_) => "conflict-cover",
        _ => "screen-change-other",
    }
}

impl Model {
    /// Says whether terminals must be told not to reorder right-to-left text themselves.
    pub fn is_explicit(&self) -> bool {
        self.scene.look.direction == crate::text::Direction::Rtl
            && matches!(self.scene.look.bidi, Bidi::App | Bidi::Words)
    }
}
