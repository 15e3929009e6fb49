//! The terminal: entered once, restored once, whatever happens.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write, stdout};
use std::rc::Rc;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::crossterm::{
    cursor::{Hide, Show},
    event::{DisableBracketedPaste, EnableBracketedPaste},
    execute, queue,
    style::Print,
    terminal::{
        BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle,
        disable_raw_mode, enable_raw_mode,
    },
};
use ratatui::{
    Frame, Terminal,
    backend::CrosstermBackend,
    layout::{Position, Rect},
};

/// Whether the terminal is in our hands; the panic hook, signals and the guard all restore, the first one does it.
static ACTIVE: AtomicBool = AtomicBool::new(false);
/// Whether the terminal was told not to reorder right-to-left text; only then it is told to do so again.
static EXPLICIT: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Bidirectional support mode (ECMA-48 BDSM) explicit, lines from left to right. VTE heeds it only for lines that are
/// drawn afterwards, so everything is cleared.
const REORDER_OFF: &str = "\x1b[8l\x1b[1 k\x1b[2J";
/// The same mode implicit again.
const REORDER_ON: &str = "\x1b[8h\x1b[2J";

/// Gathers what is written and lets it go in one write, unless it is held back: the terminal library flushes in the
/// middle of a frame.
struct Gathered {
    bytes: Vec<u8>,
    held: Rc<Cell<bool>>,
}

impl Write for Gathered {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.held.get() {
            return Ok(());
        }
        let mut out = stdout().lock();
        let written = out.write_all(&self.bytes).and_then(|()| out.flush());
        self.bytes.clear();
        written
    }
}

/// Owns the terminal while it lives.
pub struct Guard {
    terminal: Terminal<CrosstermBackend<Gathered>>,
    held: Rc<Cell<bool>>,
    /// Whether implicit reordering of right-to-left text is switched off in terminals that know how.
    explicit: bool,
}

impl Guard {
    /// Takes the terminal: alternate screen, raw keys, bracketed paste. `explicit` tells terminals that reorder
    /// right-to-left text to leave it alone.
    ///
    /// # Errors
    ///
    /// Keyboard or screen is no terminal, or the terminal refuses.
    pub fn enter(explicit: bool) -> io::Result<Self> {
        if !io::stdin().is_terminal() || !stdout().is_terminal() {
            return Err(io::Error::from(io::ErrorKind::Unsupported));
        }
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |info| {
                restore();
                before(info);
            }));
        });
        let held = Rc::new(Cell::new(false));
        let backend = CrosstermBackend::new(Gathered { bytes: Vec::with_capacity(32 * 1024), held: held.clone() });
        let mut guard = Self { terminal: Terminal::new(backend)?, held, explicit };
        guard.resume()?;
        Ok(guard)
    }

    /// Takes the terminal again after [`restore`].
    ///
    /// # Errors
    ///
    /// The terminal refuses.
    pub fn resume(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        ACTIVE.store(true, Ordering::SeqCst);
        // The title names the program only: a client's name would stand on the wall.
        execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide, SetTitle("Portolan"))?;
        if self.explicit {
            EXPLICIT.store(true, Ordering::SeqCst);
            execute!(stdout(), Print(REORDER_OFF))?;
        }
        self.repaint()
    }

    /// Draws the next frame whole. Clearing would ask the terminal where its cursor is, and the thread that reads keys
    /// would take the reply; resizing does the same without a question.
    fn repaint(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Switches reordering by the terminal off or back on, when the language changes.
    ///
    /// # Errors
    ///
    /// The terminal refuses.
    pub fn set_explicit(&mut self, explicit: bool) -> io::Result<()> {
        if self.explicit != explicit {
            self.explicit = explicit;
            EXPLICIT.store(explicit, Ordering::SeqCst);
            execute!(stdout(), Print(if explicit { REORDER_OFF } else { REORDER_ON }))?;
            self.repaint()?;
        }
        Ok(())
    }

    /// Draws one frame, in one write that terminals show at once.
    ///
    /// # Errors
    ///
    /// The terminal refuses.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.held.set(true);
        let drawn = queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)
            .and_then(|()| self.terminal.draw(view).map(|_| ()))
            .and_then(|()| queue!(self.terminal.backend_mut(), EndSynchronizedUpdate));
        self.held.set(false);
        drawn.and_then(|()| io::Write::flush(self.terminal.backend_mut()))
    }

    /// Returns columns and rows.
    pub fn size(&self) -> (u16, u16) {
        self.terminal.size().map_or((80, 24), |size| (size.width, size.height))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was, once. Errors are left alone: there is nobody to tell.
pub fn restore() {
    if !ACTIVE.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout();
    if EXPLICIT.swap(false, Ordering::SeqCst) {
        let _ = execute!(out, Print(REORDER_ON));
    }
    let _ = execute!(out, EndSynchronizedUpdate, DisableBracketedPaste, Show, LeaveAlternateScreen);
    let _ = disable_raw_mode();
    let _ = out.flush();
}
