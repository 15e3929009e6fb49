//! The frame: heading, rule, body, status, keys.

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::{
    canvas::Canvas,
    keymap::{self, Binding, Context, Key},
    message::Action,
    model::Model,
    scene::{Heading, Kept, Scene, Size},
    transcript::Block,
    widget::rows::{Rows, Window},
};
use crate::{args, text::width};

/// The smallest window in which a screen is drawn.
pub const SMALLEST: (u16, u16) = (40, 12);
/// From this height on the body has air around it.
const ROOMY: u16 = 18;

/// Draws the model.
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    let (cursor, _) = paint(model, frame.buffer_mut());
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the model into a buffer; returns where the cursor stands, and the texts that did not fit.
pub fn paint(model: &Model, buffer: &mut Buffer) -> (Option<Position>, Vec<String>) {
    let mut canvas = Canvas::new(buffer, model.scene.look);
    let area = canvas.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let mut rows = Rows::new(area.width, model.scene.lang());
        let text = model.scene.tell("screen-too-small", &args![width = SMALLEST.0, height = SMALLEST.1]);
        rows.text(0, &text, model.scene.look.theme.text);
        rows.draw(&mut canvas, area, Window::From(0));
    } else {
        frame(model, &mut canvas, area);
    }
    canvas.sweep();
    (canvas.cursor(), canvas.cut().to_vec())
}

/// Returns what the page says, for whoever reads it line by line, and what stands around it. The page is laid out for the
/// width of the window, without an end below, so that nothing is left out.
pub(crate) fn read(model: &Model) -> (Heading, Block) {
    let mut buffer = Buffer::empty(Rect::ZERO);
    let Size { width, height } = model.scene.size;
    let area = Rect::new(0, 0, width, height);
    let mut canvas = Canvas::recording(&mut buffer, area, model.scene.look);
    let page = model.page();
    page.draw(&model.scene, &mut canvas, body(area));
    (page.heading(&model.scene), canvas.take_transcript().read())
}

/// Iterates over the actions that do something now, with the message that says what.
pub(crate) fn works(model: &Model) -> impl Iterator<Item = &'static Binding> {
    let page = model.page();
    keymap::bindings(model.context())
        .filter(move |binding| page.offers(&model.scene, binding.action))
        .filter(move |binding| model.scene.is_possible(binding.action, page.control().is_some()))
}

/// Returns the body of a window.
fn body(area: Rect) -> Rect {
    let roomy = area.height >= ROOMY;
    let (top, foot) = if roomy { (3, 3) } else { (2, 2) };
    Rect {
        x: area.x + 1,
        y: area.y + top,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(top + foot),
    }
}

impl Scene {
    /// Returns the columns of text and the rows of the body, for scrolling.
    pub fn body(&self) -> (u16, u16) {
        let body = body(Rect::new(0, 0, self.size.width, self.size.height));
        (body.width.saturating_sub(2), body.height)
    }
}

fn row(area: Rect, y: u16) -> Rect {
    Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height: 1 }
}

fn frame(model: &Model, canvas: &mut Canvas<'_>, area: Rect) {
    let page = model.page();
    let heading = page.heading(&model.scene);
    top(canvas, area, &heading, &model.scene);
    page.draw(&model.scene, canvas, body(area));
    status(model, canvas, row(area, area.bottom().saturating_sub(2)), &heading);
    // The last column is no margin here: every key that fits helps.
    let bottom = row(area, area.bottom().saturating_sub(1));
    keys(model, canvas, Rect { width: area.width.saturating_sub(1), ..bottom });
}

fn top(canvas: &mut Canvas<'_>, area: Rect, heading: &Heading, scene: &Scene) {
    let theme = canvas.theme();
    let line = row(area, area.y);
    let room = usize::from(line.width);
    let short = if heading.short.is_empty() { &heading.start } else { &heading.short };
    let end = width(&heading.end) + 2;
    let (start, with_end) = if width(&heading.start) + end <= room {
        (&heading.start, true)
    } else if width(short) + end <= room {
        (short, true)
    } else if width(&heading.start) <= room {
        (&heading.start, false)
    } else {
        (short, false)
    };
    canvas.print(line, 0, start, theme.title);
    if with_end {
        canvas.print_end(line, &heading.end, theme.quiet);
    }
    let rule = Rect { y: area.y + 1, ..line };
    let Some((done, total)) = heading.progress.filter(|(_, total)| *total > 0) else {
        canvas.fill(rule, '─', theme.rule);
        return;
    };
    let count = scene.tell("screen-of", &args![done = done, total = total]);
    let cells = rule.width.saturating_sub(u16::try_from(width(&count)).unwrap_or(0) + 2);
    let full = usize::from(cells) * done.min(total) / total;
    let full = u16::try_from(full).unwrap_or(cells);
    canvas.fill(Rect { width: full, ..rule }, '━', theme.gauge);
    canvas.fill(Rect { x: rule.x + full, width: cells - full, ..rule }, '─', theme.rest);
    canvas.print_end(rule, &count, theme.quiet);
}

/// The row above the keys: a notice, else why nothing can be changed, else the status and whether it is saved.
fn status(model: &Model, canvas: &mut Canvas<'_>, line: Rect, heading: &Heading) {
    let theme = canvas.theme();
    let scene = &model.scene;
    if let Some(notice) = &model.notice {
        let style = if notice.is_fault { theme.error } else { theme.label };
        // A long fault takes the row above too, where the body leaves air.
        let mut rows = Rows::new(line.width, scene.lang());
        rows.text(0, &notice.text, style);
        let height = rows.height().min(3);
        let above = Rect { y: line.y.saturating_sub(height - 1), height, ..line };
        canvas.clear(above);
        rows.draw(canvas, above, Window::From(0));
        return;
    }
    if let Some(reason) = &scene.file.read_only
        && model.overlay.is_none()
        && !matches!(model.screen.name(), "Home" | "Welcome" | "Open")
    {
        let holder = match reason {
            crate::store::ReadOnly::Locked { holder } => holder.as_str(),
            _ => "",
        };
        let text = scene.tell(&format!("store-read-only-{}", reason.id()), &args![holder = holder]);
        let short = scene.say("screen-read-only");
        canvas.print(line, 0, if width(&text) <= usize::from(line.width) { &text } else { &short }, theme.warning);
        return;
    }
    let saved = match scene.file.kept {
        Kept::Nothing | Kept::Pending => String::new(),
        Kept::At(time) => {
            let time = format!("{:02}:{:02}", time.hour(), time.minute());
            scene.tell("screen-saved", &args![time = time])
        }
        Kept::Failed => scene.say("screen-not-saved"),
    };
    let room = usize::from(line.width);
    let status = if width(&heading.status) <= room { heading.status.as_str() } else { "" };
    let used = canvas.print(line, 0, status, theme.label);
    if usize::from(used) + 2 + width(&saved) <= room {
        let style = if scene.file.kept == Kept::Failed { theme.error } else { theme.quiet };
        canvas.print_end(line, &saved, style);
    }
}

/// The keys that work now, most useful first, cut at whole entries; help always stands at the end.
fn keys(model: &Model, canvas: &mut Canvas<'_>, line: Rect) {
    let theme = canvas.theme();
    let scene = &model.scene;
    let context = model.context();
    let mut shown: Vec<&Binding> = works(model).filter(|binding| binding.place > 0).collect();
    shown.sort_by_key(|binding| binding.place);
    let first_minute = model.screen.name() == "Welcome" && model.overlay.is_none();
    if first_minute {
        // Whoever is here for the first time learns how to change the language and how to leave, before anything else.
        shown.retain(|binding| binding.action != Action::Terms);
        shown.extend(
            keymap::bindings(context).filter(|binding| matches!(binding.action, Action::Language | Action::Quit)),
        );
    }
    let (help, others): (Vec<&Binding>, Vec<&Binding>) =
        shown.into_iter().partition(|binding| binding.action == Action::Help);
    let entry = |binding: &Binding| -> Option<(String, String)> {
        if binding.action == Action::Down {
            return None;
        }
        if binding.action == Action::Up {
            return Some((scene.say("key-name-up-down"), scene.say("key-move")));
        }
        let key: Key = *binding.keys.first()?;
        let label = model.page().label(scene, binding.action).unwrap_or(binding.label);
        Some((scene.key(key), scene.say(label)))
    };
    let cells = |(key, label): &(String, String)| width(key) + 1 + width(label);
    let last = help.first().and_then(|binding| entry(binding));
    let reserved = last.as_ref().map_or(0, &cells);
    let mut at = 0;
    let put = |canvas: &mut Canvas<'_>, at: &mut usize, (key, label): &(String, String)| {
        let from = u16::try_from(*at).unwrap_or(u16::MAX);
        let used = canvas.print(line, from, key, theme.key);
        canvas.print(line, from + used + 1, label, theme.quiet);
        *at += width(key) + 1 + width(label) + 3;
    };
    // Whatever else has no room, the way back has.
    let is_back = |binding: &&Binding| binding.action == Action::Back;
    let mut back = others.iter().copied().find(is_back).and_then(entry).map_or(0, |it| cells(&it) + 3);
    let mut is_full = false;
    for binding in others {
        let Some(entry) = entry(binding) else { continue };
        if is_back(&binding) {
            back = 0;
        } else if is_full {
            continue;
        }
        if at + cells(&entry) + 3 + back + reserved > usize::from(line.width) {
            is_full = true;
            continue;
        }
        put(canvas, &mut at, &entry);
    }
    if let Some(last) = last {
        put(canvas, &mut at, &last);
    }
}

impl Scene {
    /// Says whether an action of the bottom line can do anything, as far as no page need say it.
    fn is_possible(&self, action: Action, has_control: bool) -> bool {
        match action {
            Action::Details | Action::Flag => has_control,
            _ => true,
        }
    }
}

/// Returns the rows of the key table, for the manual: keys and what they do, by context.
pub fn manual(scene: &Scene) -> Vec<(Context, Vec<(String, String)>)> {
    Context::ALL
        .into_iter()
        .map(|context| {
            let lines = keymap::BINDINGS
                .iter()
                .filter(|binding| binding.context == context)
                .map(|binding| {
                    let keys: Vec<String> = binding.keys.iter().map(|key| scene.key(*key)).collect();
                    (keys.join(", "), scene.words.text(binding.label, &crate::i18n::Args::new()))
                })
                .collect();
            (context, lines)
        })
        .collect()
}
