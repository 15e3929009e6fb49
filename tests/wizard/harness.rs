//! Drives the real program in a pseudo-terminal: keys in, screen out.

use std::{
    io::{Read, Write},
    num::NonZero,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may take on a busy machine before a story fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a program is started with.
pub struct Start {
    args: Vec<String>,
    columns: u16,
    rows: u16,
    home: Option<Arc<tempfile::TempDir>>,
    env: Vec<(String, String)>,
}

impl Start {
    /// The wizard in English at 80x24 with a data directory of its own.
    pub fn new() -> Self {
        Self { args: Vec::new(), columns: 80, rows: 24, home: None, env: Vec::new() }
    }

    /// Adds arguments.
    pub fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(|&arg| arg.to_owned()));
        self
    }

    /// Sets the size of the terminal.
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// Uses the directories of an earlier run.
    pub fn home(mut self, home: &Arc<tempfile::TempDir>) -> Self {
        self.home = Some(Arc::clone(home));
        self
    }

    /// Sets a variable of the environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Starts the program.
    #[track_caller]
    pub fn run(self) -> Wizard {
        let home = self.home.unwrap_or_else(|| Arc::new(tempfile::tempdir().expect("a temporary directory")));
        let pair = native_pty_system()
            .openpty(PtySize { rows: self.rows, cols: self.columns, pixel_width: 0, pixel_height: 0 })
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_portolan"));
        command.env_clear();
        for (name, value) in hermetic(home.path()) {
            command.env(name, value);
        }
        for (name, value) in &self.env {
            command.env(name, value);
        }
        command.cwd(home.path());
        command.args(&self.args);
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(cells(self.rows), cells(self.columns), 0)));
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = Arc::new(Mutex::new(pair.master.take_writer().expect("a writer")));
        let (parser, answers) = (Arc::clone(&screen), Arc::clone(&writer));
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 {
                    break;
                }
                let bytes = &buffer[..count];
                parser.lock().unwrap().process(bytes);
                // A terminal answers when it is asked who it is and where its cursor stands.
                for (question, answer) in [(&b"\x1b[6n"[..], &b"\x1b[1;1R"[..]), (b"\x1b[c", b"\x1b[?6c")] {
                    if bytes.windows(question.len()).any(|window| window == question) {
                        let _ = answers.lock().unwrap().write_all(answer);
                    }
                }
            }
        });
        Wizard { child, master: pair.master, writer, screen, home }
    }
}

/// The environment of every story: nothing of this machine but a terminal and English.
pub fn hermetic(home: &Path) -> Vec<(&'static str, String)> {
    let at = |name: &str| home.join(name).to_string_lossy().into_owned();
    vec![
        ("HOME", at("home")),
        ("XDG_DATA_HOME", at("data")),
        ("XDG_CONFIG_HOME", at("config")),
        ("XDG_CACHE_HOME", at("cache")),
        ("XDG_STATE_HOME", at("state")),
        ("TERM", "xterm-256color".to_owned()),
        ("LANG", "en_GB.UTF-8".to_owned()),
        ("TZ", "UTC".to_owned()),
        ("PATH", std::env::var("PATH").unwrap_or_default()),
    ]
}

/// The running program.
pub struct Wizard {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Arc<Mutex<Box<dyn Write + Send>>>,
    screen: Arc<Mutex<vt100::Parser>>,
    home: Arc<tempfile::TempDir>,
}

impl Wizard {
    /// Returns the directories of this run, for the next one.
    pub fn home(&self) -> Arc<tempfile::TempDir> {
        Arc::clone(&self.home)
    }

    /// Returns the working directory.
    pub fn directory(&self) -> PathBuf {
        self.home.path().to_owned()
    }

    /// Returns what the screen shows, line by line.
    pub fn screen(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Presses one key by name: `Enter Esc Tab BackTab Up Down Left Right Space Home End Backspace F1..F12 Ctrl-x`, or a character.
    #[track_caller]
    pub fn press(&self, key: &str) -> &Self {
        let bytes: Vec<u8> = match key {
            "Enter" => b"\r".to_vec(),
            "Esc" => b"\x1b".to_vec(),
            "Tab" => b"\t".to_vec(),
            "BackTab" => b"\x1b[Z".to_vec(),
            "Up" => b"\x1b[A".to_vec(),
            "Down" => b"\x1b[B".to_vec(),
            "Right" => b"\x1b[C".to_vec(),
            "Left" => b"\x1b[D".to_vec(),
            "Home" => b"\x1b[H".to_vec(),
            "End" => b"\x1b[F".to_vec(),
            "Space" => b" ".to_vec(),
            "Backspace" => b"\x7f".to_vec(),
            "Delete" => b"\x1b[3~".to_vec(),
            "F1" => b"\x1bOP".to_vec(),
            "F2" => b"\x1bOQ".to_vec(),
            "F3" => b"\x1bOR".to_vec(),
            "F4" => b"\x1bOS".to_vec(),
            "F5" => b"\x1b[15~".to_vec(),
            "F6" => b"\x1b[17~".to_vec(),
            "F7" => b"\x1b[18~".to_vec(),
            "F8" => b"\x1b[19~".to_vec(),
            "F9" => b"\x1b[20~".to_vec(),
            _ => match key.strip_prefix("Ctrl-").and_then(|letter| letter.bytes().next()) {
                Some(letter) => vec![letter.to_ascii_uppercase() & 0x1f],
                None => key.as_bytes().to_vec(),
            },
        };
        self.send(&bytes);
        if key == "Esc" {
            // A terminal tells Esc from the start of another key by the pause after it.
            thread::sleep(Duration::from_millis(120));
        }
        self
    }

    /// Presses several keys.
    #[track_caller]
    pub fn keys(&self, keys: &str) -> &Self {
        for key in keys.split_whitespace() {
            self.press(key);
        }
        self
    }

    /// Moves down a list until a line that begins with one of `names` is in focus.
    #[track_caller]
    pub fn to_line(&self, names: &[&str]) -> &Self {
        let is_there = || names.iter().any(|name| self.screen().contains(&format!("› {name}")));
        // What else changes on the screen, such as the hour of the last save, is no step.
        let marked = |wizard: &Self| wizard.screen().lines().find(|line| line.contains('›')).map(str::to_owned);
        for _ in 0..40 {
            let before = marked(self);
            if is_there() {
                return self;
            }
            self.press("Down");
            self.until("the next line", |wizard| marked(wizard).is_some_and(|now| Some(now) != before));
        }
        panic!("no line begins with {names:?}:\n{}", self.screen());
    }

    /// Types text as key presses.
    pub fn type_text(&self, text: &str) -> &Self {
        self.send(text.as_bytes());
        self
    }

    /// Pastes text the way a terminal with bracketed paste does.
    pub fn paste(&self, text: &str) -> &Self {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
        self
    }

    fn send(&self, bytes: &[u8]) {
        let mut writer = self.writer.lock().unwrap();
        writer.write_all(bytes).and_then(|()| writer.flush()).expect("the terminal takes keys");
    }

    /// Changes the size of the terminal.
    pub fn resize(&self, columns: u16, rows: u16) -> &Self {
        self.screen.lock().unwrap().screen_mut().set_size(cells(rows), cells(columns));
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).expect("the terminal resizes");
        self
    }

    /// Says whether the screen shows `text` now, wherever its lines break.
    pub fn shows(&self, text: &str) -> bool {
        squeeze(&self.screen()).contains(&squeeze(text))
    }

    /// Waits until the screen shows `text`.
    #[track_caller]
    pub fn sees(&self, text: &str) -> &Self {
        self.until(&format!("{text:?} on the screen"), |wizard| wizard.shows(text))
    }

    /// Waits until the screen shows `text` no longer.
    #[track_caller]
    pub fn loses(&self, text: &str) -> &Self {
        self.until(&format!("no {text:?} on the screen"), |wizard| !wizard.shows(text))
    }

    /// Waits until `done` holds.
    #[track_caller]
    pub fn until(&self, what: &str, done: impl Fn(&Self) -> bool) -> &Self {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < PATIENCE, "waited for {what}; the screen was\n{}", self.screen());
            thread::sleep(Duration::from_millis(15));
        }
        self
    }

    /// Waits until the program ends and returns its exit status.
    #[track_caller]
    pub fn ends(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                return status.exit_code();
            }
            assert!(start.elapsed() < PATIENCE, "the program did not end; the screen was\n{}", self.screen());
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Sends the program a signal by name.
    pub fn signal(&self, name: &str) {
        if let Some(pid) = self.child.process_id() {
            let _ = std::process::Command::new("kill").args([&format!("-{name}"), &pid.to_string()]).status();
        }
    }

    /// Kills the program without warning and returns its directories.
    pub fn kill(mut self) -> Arc<tempfile::TempDir> {
        // portable-pty's kill sends SIGHUP first; power does not.
        self.signal("KILL");
        let _ = self.child.wait();
        Arc::clone(&self.home)
    }
}

impl Drop for Wizard {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// Answers the six profile questions and the three tiers the shortest sensible way: a Hong Kong shop, data of Hong Kong
/// people, no mainland company, contracts and pay slips, one team, on the mainland. Ends on the first must-have.
pub fn profile(wizard: &Wizard) {
    // Before its first frame a program does not yet own the keyboard.
    wizard.until("the first frame", |wizard| wizard.shows("F2"));
    wizard.keys("Enter Space Enter 2 Enter"); // begin; Hong Kong; no mainland company
    wizard.keys("Space Enter"); // people in Hong Kong
    wizard.type_text("WorkChat").keys("Enter 1 Enter 2 Enter"); // name, public edition, no +86 accounts
    wizard.keys("Space Enter"); // messages between staff
    wizard.type_text("Harbour Lane").keys("Enter 1 Enter 1 Enter 2 Enter"); // name, size, retail, not regulated
    wizard.keys("1 Enter"); // delicate data is sent
    wizard.keys("Space Enter"); // pay slips
    wizard.keys("Down Space Enter"); // one team
    wizard.keys("Down Down Space Enter"); // on the mainland
}

/// Drops white space, so that text is found wherever its lines break.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Runs the program without a terminal and returns status, stdout, stderr.
#[track_caller]
pub fn command(home: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_portolan"))
        .env_clear()
        .envs(hermetic(home))
        .current_dir(home)
        .args(args)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// Returns a size of a terminal; none is one cell.
fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap_or(NonZero::<u16>::MIN)
}
