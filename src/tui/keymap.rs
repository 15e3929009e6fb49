//! Which key does what: one table, from which the bottom line, the help and the manual are made.
//!
//! Letters are a second way only: they are dead on Thai and Arabic keyboards, so each action has a key that is no letter.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::message::Action;

/// Where a key is pressed. A context's own bindings come before the global ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// Anywhere, unless the context binds the key itself.
    Global,
    /// A list from which one thing is opened.
    Menu,
    /// The saved assessments.
    Home,
    /// The result.
    Results,
    /// Choices of the profile.
    Choices,
    /// Lines to tick.
    Ticks,
    /// What is missing before the result.
    Review,
    /// Fixes to tick.
    WhatIf,
    /// Actions under weeks.
    Plan,
    /// What to find out, or to fix.
    Findings,
    /// A question with its answers.
    Question,
    /// The rows of a sheet.
    Sheet,
    /// One cell of a row: values to choose from, or a number with a unit.
    Cell,
    /// Rows side by side.
    Compare,
    /// Ordering a report.
    Report,
    /// Text to read.
    Reading,
    /// Text to read, page by page.
    Pages,
    /// A text field: there letters type.
    Typing,
}

impl Context {
    /// Every context.
    pub const ALL: [Self; 18] = [
        Self::Global,
        Self::Menu,
        Self::Home,
        Self::Results,
        Self::Choices,
        Self::Ticks,
        Self::Review,
        Self::WhatIf,
        Self::Plan,
        Self::Findings,
        Self::Question,
        Self::Sheet,
        Self::Cell,
        Self::Compare,
        Self::Report,
        Self::Reading,
        Self::Pages,
        Self::Typing,
    ];
}

/// A key, with or without Ctrl.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    code: KeyCode,
    ctrl: bool,
}

impl Key {
    /// Says whether it is there on every keyboard: no letter, no sign, or one with Ctrl.
    pub fn is_everywhere(self) -> bool {
        self.ctrl || !matches!(self.code, KeyCode::Char(c) if c != ' ')
    }

    /// Returns the message that names the key, with its letter or number; keys without a name of their own are letters.
    pub fn name(self) -> (&'static str, String) {
        let id = match self.code {
            KeyCode::Char(' ') => "key-name-space",
            KeyCode::Char(c) if self.ctrl => return ("key-name-ctrl", c.to_uppercase().to_string()),
            KeyCode::Char(c) => return ("key-name-letter", c.to_string()),
            KeyCode::F(n) => return ("key-name-f", n.to_string()),
            KeyCode::Left if self.ctrl => "key-name-ctrl-left",
            KeyCode::Right if self.ctrl => "key-name-ctrl-right",
            KeyCode::Enter => "key-name-enter",
            KeyCode::Esc => "key-name-esc",
            KeyCode::Tab => "key-name-tab",
            KeyCode::BackTab => "key-name-shift-tab",
            KeyCode::Up => "key-name-up",
            KeyCode::Down => "key-name-down",
            KeyCode::Left => "key-name-left",
            KeyCode::Right => "key-name-right",
            KeyCode::Home => "key-name-home",
            KeyCode::End => "key-name-end",
            KeyCode::PageUp => "key-name-page-up",
            KeyCode::PageDown => "key-name-page-down",
            KeyCode::Insert => "key-name-insert",
            KeyCode::Delete => "key-name-delete",
            KeyCode::Backspace => "key-name-backspace",
            _ => "key-name-letter",
        };
        (id, String::new())
    }
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where it holds.
    pub context: Context,
    /// Its keys, the one that is shown first.
    pub keys: &'static [Key],
    /// What it does.
    pub action: Action,
    /// The message that says so.
    pub label: &'static str,
    /// Its place in the bottom line, 1 first; 0 stands only in the help.
    pub place: u8,
}

const fn key(code: KeyCode) -> Key {
    Key { code, ctrl: false }
}
const fn ch(c: char) -> Key {
    key(KeyCode::Char(c))
}
const fn f(n: u8) -> Key {
    key(KeyCode::F(n))
}
const fn ctrl(c: char) -> Key {
    Key { code: KeyCode::Char(c), ctrl: true }
}
const fn ctrl_key(code: KeyCode) -> Key {
    Key { code, ctrl: true }
}
const fn bind(context: Context, keys: &'static [Key], action: Action, label: &'static str, place: u8) -> Binding {
    Binding { context, keys, action, label, place }
}

const UP: Key = key(KeyCode::Up);
const DOWN: Key = key(KeyCode::Down);
const LEFT: Key = key(KeyCode::Left);
const RIGHT: Key = key(KeyCode::Right);
const ENTER: Key = key(KeyCode::Enter);
const ESC: Key = key(KeyCode::Esc);
const TAB: Key = key(KeyCode::Tab);
const BACK_TAB: Key = key(KeyCode::BackTab);
const HOME: Key = key(KeyCode::Home);
const END: Key = key(KeyCode::End);
const PAGE_UP: Key = key(KeyCode::PageUp);
const PAGE_DOWN: Key = key(KeyCode::PageDown);
const INSERT: Key = key(KeyCode::Insert);
const DELETE: Key = key(KeyCode::Delete);
const BACKSPACE: Key = key(KeyCode::Backspace);

/// The table.
#[rustfmt::skip]
pub const BINDINGS: &[Binding] = &[
    bind(Context::Menu,     &[ENTER],                 Action::Choose,    "key-choose",     1),
    bind(Context::Menu,     &[UP, ch('k')],           Action::Up,        "key-up",         3),
    bind(Context::Menu,     &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       3),
    bind(Context::Menu,     &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Menu,     &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Menu,     &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Menu,     &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Home,     &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Home,     &[INSERT, ch('a')],       Action::New,       "key-new",        2),
    bind(Context::Home,     &[TAB],                   Action::More,      "key-case",       3),
    bind(Context::Home,     &[f(6), ch('n')],         Action::Reveal,    "key-reveal",     4),
    bind(Context::Home,     &[f(3), ch('/')],         Action::Jump,      "key-find",       5),
    bind(Context::Home,     &[RIGHT, ch('s')],        Action::Right,     "key-sort",       6),
    bind(Context::Home,     &[LEFT],                  Action::Left,      "key-sort-back",  0),
    bind(Context::Home,     &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Home,     &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Home,     &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Home,     &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Home,     &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Home,     &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Results,  &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Results,  &[f(9)],                  Action::Report,    "key-report",     2),
    bind(Context::Results,  &[ctrl('e'), ch('e'), ch('E')], Action::Explain, "key-explain", 2),
    bind(Context::Results,  &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Results,  &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       0),
    bind(Context::Results,  &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Results,  &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Results,  &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Results,  &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Choices,  &[ENTER],                 Action::Choose,    "key-go-on",      1),
    bind(Context::Choices,  &[ch(' ')],               Action::Toggle,    "key-tick",       2),
    bind(Context::Choices,  &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Choices,  &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Choices,  &[TAB],                   Action::Next,      "key-next-part",  3),
    bind(Context::Choices,  &[BACK_TAB],              Action::Previous,  "key-previous-part", 0),
    bind(Context::Choices,  &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Choices,  &[END, ch('G')],          Action::Last,      "key-last",       0),

    bind(Context::Ticks,    &[ch(' ')],               Action::Toggle,    "key-tick",       1),
    bind(Context::Ticks,    &[ENTER],                 Action::Choose,    "key-go-on",      2),
    bind(Context::Ticks,    &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Ticks,    &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       0),
    bind(Context::Ticks,    &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Ticks,    &[END, ch('G')],          Action::Last,      "key-last",       0),

    bind(Context::Review,   &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Review,   &[INSERT, ch('m')],       Action::Rest,      "key-rest",       2),
    bind(Context::Review,   &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Review,   &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       0),
    bind(Context::Review,   &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Review,   &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Review,   &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Review,   &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::WhatIf,   &[ch(' ')],               Action::Toggle,    "key-tick",       1),
    bind(Context::WhatIf,   &[INSERT, ch('p')],       Action::Path,      "key-path",       3),
    bind(Context::WhatIf,   &[ENTER],                 Action::Choose,    "key-keep-plan",  2),
    bind(Context::WhatIf,   &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::WhatIf,   &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       0),
    bind(Context::WhatIf,   &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::WhatIf,   &[END, ch('G')],          Action::Last,      "key-last",       0),

    bind(Context::Plan,     &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Plan,     &[ch(' ')],               Action::Toggle,    "plan-key-done",  2),
    bind(Context::Plan,     &[TAB],                   Action::More,      "plan-key-assign", 2),
    bind(Context::Plan,     &[LEFT],                  Action::Left,      "plan-key-earlier", 3),
    bind(Context::Plan,     &[RIGHT],                 Action::Right,     "plan-key-later", 3),
    bind(Context::Plan,     &[DELETE, ch('d')],       Action::Delete,    "plan-key-leave", 3),
    bind(Context::Plan,     &[INSERT, ch('p')],       Action::New,       "plan-key-pace",  0),
    bind(Context::Plan,     &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Plan,     &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Plan,     &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Plan,     &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Plan,     &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Plan,     &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Findings, &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Findings, &[INSERT, ch('w')],       Action::Assign,    "key-assign",     2),
    bind(Context::Findings, &[ctrl('p'), ch('p')],    Action::Reply,     "key-reply",      3),
    bind(Context::Findings, &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Findings, &[DOWN, ch('j'), TAB],    Action::Down,      "key-down",       0),
    bind(Context::Findings, &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Findings, &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Findings, &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Findings, &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Question, &[ENTER, ch(' ')],        Action::Choose,    "key-choose",     1),
    bind(Context::Question, &[TAB],                   Action::More,      "key-more",       0),
    bind(Context::Question, &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Question, &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Question, &[PAGE_DOWN, RIGHT],      Action::Next,      "key-next-question", 0),
    bind(Context::Question, &[PAGE_UP, LEFT, BACK_TAB], Action::Previous, "key-previous-question", 0),

    bind(Context::Sheet,    &[ENTER],                 Action::Choose,    "key-open",       1),
    bind(Context::Sheet,    &[INSERT, ch('a')],       Action::New,       "key-add",        2),
    bind(Context::Sheet,    &[DELETE, ch('d')],       Action::Delete,    "key-remove",     5),
    bind(Context::Sheet,    &[TAB],                   Action::More,      "key-compare",    5),
    bind(Context::Sheet,    &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Sheet,    &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Sheet,    &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Sheet,    &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Sheet,    &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Sheet,    &[PAGE_DOWN],             Action::PageDown,  "key-page-down",  0),

    bind(Context::Cell,     &[ENTER],                 Action::Choose,    "key-go-on",      1),
    bind(Context::Cell,     &[ch(' ')],               Action::Toggle,    "key-tick",       2),
    bind(Context::Cell,     &[DELETE],                Action::Delete,    "key-clear",      3),
    bind(Context::Cell,     &[BACKSPACE],             Action::Erase,     "key-erase",      0),
    bind(Context::Cell,     &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Cell,     &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Cell,     &[PAGE_DOWN, RIGHT, TAB], Action::Next,      "key-next-question", 0),
    bind(Context::Cell,     &[PAGE_UP, LEFT, BACK_TAB], Action::Previous, "key-previous-question", 0),

    bind(Context::Compare,  &[ENTER],                 Action::Choose,    "key-close",      1),
    bind(Context::Compare,  &[INSERT, ch('a')],       Action::New,       "key-assess",     2),
    bind(Context::Compare,  &[LEFT],                  Action::Left,      "key-column-left", 0),
    bind(Context::Compare,  &[RIGHT],                 Action::Right,     "key-column-right", 0),
    bind(Context::Compare,  &[UP, ch('k')],           Action::Up,        "key-scroll-up",  3),
    bind(Context::Compare,  &[DOWN, ch('j'), TAB],    Action::Down,      "key-scroll-down", 3),
    bind(Context::Compare,  &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Compare,  &[PAGE_DOWN, ch(' ')],    Action::PageDown,  "key-page-down",  0),
    bind(Context::Compare,  &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Compare,  &[END, ch('G')],          Action::Last,      "key-last",       0),

    bind(Context::Report,   &[ENTER],                 Action::Choose,    "key-choose",     1),
    bind(Context::Report,   &[TAB],                   Action::Preview,   "key-preview",    2),
    bind(Context::Report,   &[INSERT, ch('o')],       Action::Folder,    "key-folder",     3),
    bind(Context::Report,   &[UP, ch('k')],           Action::Up,        "key-up",         0),
    bind(Context::Report,   &[DOWN, ch('j')],         Action::Down,      "key-down",       0),
    bind(Context::Report,   &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Report,   &[END, ch('G')],          Action::Last,      "key-last",       0),

    bind(Context::Pages,    &[RIGHT, TAB],            Action::Next,      "key-next-page",  1),
    bind(Context::Pages,    &[LEFT, BACK_TAB],        Action::Previous,  "key-previous-page", 2),
    bind(Context::Pages,    &[UP, ch('k')],           Action::Up,        "key-scroll-up",  3),
    bind(Context::Pages,    &[DOWN, ch('j')],         Action::Down,      "key-scroll-down", 3),
    bind(Context::Pages,    &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Pages,    &[PAGE_DOWN, ch(' ')],    Action::PageDown,  "key-page-down",  0),
    bind(Context::Pages,    &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Pages,    &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Pages,    &[ENTER],                 Action::Choose,    "key-close",      3),

    bind(Context::Reading,  &[UP, ch('k')],           Action::Up,        "key-scroll-up",  2),
    bind(Context::Reading,  &[DOWN, ch('j'), TAB],    Action::Down,      "key-scroll-down", 2),
    bind(Context::Reading,  &[PAGE_UP],               Action::PageUp,    "key-page-up",    0),
    bind(Context::Reading,  &[PAGE_DOWN, ch(' ')],    Action::PageDown,  "key-page-down",  0),
    bind(Context::Reading,  &[HOME, ch('g')],         Action::First,     "key-first",      0),
    bind(Context::Reading,  &[END, ch('G')],          Action::Last,      "key-last",       0),
    bind(Context::Reading,  &[ENTER],                 Action::Choose,    "key-close",      1),

    bind(Context::Typing,   &[ENTER],                 Action::Choose,    "key-go-on",      1),
    bind(Context::Typing,   &[TAB, DOWN],             Action::Next,      "key-next-field", 2),
    bind(Context::Typing,   &[BACK_TAB, UP],          Action::Previous,  "key-previous-field", 0),
    bind(Context::Typing,   &[LEFT],                  Action::Left,      "key-left",       0),
    bind(Context::Typing,   &[RIGHT],                 Action::Right,     "key-right",      0),
    bind(Context::Typing,   &[ctrl_key(KeyCode::Left)],  Action::WordLeft,  "key-word-left",  0),
    bind(Context::Typing,   &[ctrl_key(KeyCode::Right)], Action::WordRight, "key-word-right", 0),
    bind(Context::Typing,   &[HOME, ctrl('a')],       Action::First,     "key-text-start", 0),
    bind(Context::Typing,   &[END, ctrl('e')],        Action::Last,      "key-text-end",   0),
    bind(Context::Typing,   &[BACKSPACE],             Action::Erase,     "key-erase",      0),
    bind(Context::Typing,   &[ctrl('w')],             Action::EraseWord, "key-erase-word", 0),
    bind(Context::Typing,   &[DELETE],                Action::Delete,    "key-delete",     0),

    bind(Context::Global,   &[ESC],                   Action::Back,      "key-back",       4),
    bind(Context::Global,   &[f(4)],                  Action::Details,   "key-details",    5),
    bind(Context::Global,   &[f(6)],                  Action::Flag,      "key-flag",       6),
    bind(Context::Global,   &[f(3), ch('/')],         Action::Jump,      "key-jump",       7),
    bind(Context::Global,   &[f(5)],                  Action::Results,   "key-results",    8),
    bind(Context::Global,   &[f(9)],                  Action::Report,    "key-report",     9),
    bind(Context::Global,   &[f(7), ch('u')],         Action::Undo,      "key-undo",       0),
    bind(Context::Global,   &[f(8), ctrl('r')],       Action::Redo,      "key-redo",       0),
    bind(Context::Global,   &[f(2)],                  Action::Language,  "key-language",   0),
    bind(Context::Global,   &[ctrl('c')],             Action::Quit,      "key-quit",       0),
    bind(Context::Global,   &[ctrl('z')],             Action::Suspend,   "key-suspend",    0),
    bind(Context::Global,   &[ctrl('g')],             Action::Terms,     "key-terms",      9),
    bind(Context::Global,   &[f(1), ch('?')],         Action::Help,      "key-help",       10),
];

/// Iterates over what holds in `context`: its own bindings, then the global ones.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    let of = move |wanted: Context| BINDINGS.iter().filter(move |binding| binding.context == wanted);
    let own = move |global: &&Binding| !of(context).any(|own| own.action == global.action);
    of(context).chain(of(Context::Global).filter(move |global| context != Context::Global && own(global)))
}

/// What a key press means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// An action of the table.
    Action(Action),
    /// A digit, of any script.
    Digit(u8),
    /// A character to type.
    Typed(char),
}

/// Resolves a key press; none where it means nothing here.
pub fn resolve(context: Context, event: KeyEvent) -> Option<Pressed> {
    // AltGr arrives as Ctrl+Alt on Windows: a printable character is itself, whatever the modifiers.
    let altgr = event.modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let is_ctrl = event.modifiers.contains(KeyModifiers::CONTROL) && !altgr;
    let code = match event.code {
        // With Ctrl the case only tells of Shift or Caps Lock.
        KeyCode::Char(c) if is_ctrl => KeyCode::Char(c.to_ascii_lowercase()),
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        code => code,
    };
    if let KeyCode::Char(c) = code
        && !is_ctrl
    {
        if context == Context::Typing {
            return Some(Pressed::Typed(c));
        }
        if let Some(digit) = digit(c) {
            return Some(Pressed::Digit(digit));
        }
    }
    let ctrl = is_ctrl && matches!(code, KeyCode::Char(_) | KeyCode::Left | KeyCode::Right);
    let pressed = Key { code, ctrl };
    bindings(context).find(|binding| binding.keys.contains(&pressed)).map(|binding| Pressed::Action(binding.action))
}

/// Returns the value of a decimal digit of the scripts that people here type: `3`, `３`, `٣`, `۳`, `๓`.
pub(crate) fn digit(c: char) -> Option<u8> {
    const ZEROS: [char; 6] = ['0', '０', '٠', '۰', '๐', '०'];
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        u8::try_from(value).ok().filter(|value| *value < 10)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn press(context: Context, code: KeyCode, modifiers: KeyModifiers) -> Option<Pressed> {
        resolve(context, KeyEvent::new(code, modifiers))
    }

    #[test]
    fn no_key_means_two_things() {
        for context in Context::ALL {
            let own: Vec<_> = BINDINGS.iter().filter(|binding| binding.context == context).collect();
            for (at, a) in own.iter().enumerate() {
                for b in own.iter().skip(at + 1) {
                    assert!(!a.keys.iter().any(|key| b.keys.contains(key)), "{} / {}", a.label, b.label);
                    assert_ne!(a.action, b.action, "{context:?}");
                }
            }
        }
    }

    #[test]
    fn every_action_has_a_key_on_every_keyboard() {
        for binding in BINDINGS {
            assert!(binding.keys.iter().any(|key| key.is_everywhere()), "{}", binding.label);
        }
    }

    #[test]
    fn a_context_hides_no_global_action_behind_its_own_keys() {
        // At home F6 reveals names, for nothing can be flagged there, and F3 finds an assessment.
        let allowed = [("key-reveal", Action::Flag), ("key-find", Action::Jump)];
        for binding in BINDINGS.iter().filter(|binding| binding.context != Context::Global) {
            for global in BINDINGS.iter().filter(|global| global.context == Context::Global) {
                let clash = global.keys.iter().any(|key| binding.keys.contains(key));
                let same = binding.action == global.action;
                assert!(!clash || same || allowed.contains(&(binding.label, global.action)), "{}", binding.label);
            }
        }
    }

    #[test]
    fn digits_of_every_script_choose() {
        for c in ['3', '３', '٣', '۳', '๓'] {
            assert_eq!(press(Context::Question, KeyCode::Char(c), KeyModifiers::NONE), Some(Pressed::Digit(3)), "{c}");
        }
    }

    #[test]
    fn letters_type_in_a_field_and_act_elsewhere() {
        assert_eq!(press(Context::Typing, KeyCode::Char('u'), KeyModifiers::NONE), Some(Pressed::Typed('u')));
        let undo = Some(Pressed::Action(Action::Undo));
        assert_eq!(press(Context::Question, KeyCode::Char('u'), KeyModifiers::NONE), undo);
        assert_eq!(press(Context::Typing, KeyCode::F(7), KeyModifiers::NONE), undo);
    }

    #[test]
    fn altgr_characters_are_typed() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(press(Context::Typing, KeyCode::Char('@'), altgr), Some(Pressed::Typed('@')));
    }

    #[test]
    fn every_label_and_key_name_has_words() {
        let words = crate::tui::tests::english();
        let ids: HashSet<&str> = BINDINGS
            .iter()
            .flat_map(|binding| std::iter::once(binding.label).chain(binding.keys.iter().map(|key| key.name().0)))
            .collect();
        for id in ids {
            assert!(words.has(id), "{id}");
        }
    }
}
