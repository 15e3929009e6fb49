//! The thread that brings lines to the disk, and the rules for when the disk says no.
//!
//! After a failed write or sync the open file is never used again: the system may have dropped the bytes and would report
//! success the next time. The whole journal, which is kept in memory, goes to a new file that then takes the old one's
//! place; where even that fails, to the rescue folder of this machine.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use jiff::civil::DateTime;

use super::{Deed, StoreError, unseal};
use crate::world::{Clock, files};

/// What became of the events handed over since the last report.
#[derive(Debug)]
pub enum Saved {
    /// All are on the disk.
    Done {
        /// When, on the wall clock.
        time: DateTime,
    },
    /// They are not where they belong; all stay in memory and are tried again with the next event.
    Failed {
        /// Why.
        error: StoreError,
    },
}

/// Hears of every save, on the writer's thread.
pub type Listener = Box<dyn Fn(Saved) + Send>;

/// The listener, which may be set at any time.
pub type Ear = Arc<Mutex<Option<Listener>>>;

enum Message {
    Line(Vec<u8>),
    Flush(Sender<Result<(), StoreError>>),
}

/// The writing end of one journal. Dropping it waits until everything was tried.
pub struct Writer {
    sender: Option<Sender<Message>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread.
    pub fn start(disk: Disk, ear: Ear, clock: Arc<dyn Clock>) -> io::Result<Self> {
        let (sender, receiver) = channel();
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || run(disk, &receiver, &ear, &*clock))?;
        Ok(Self { sender: Some(sender), thread: Some(thread) })
    }

    /// Hands a line, with its line end, to the thread.
    pub fn send(&self, line: Vec<u8>) {
        if let Some(sender) = &self.sender {
            // The thread ends only after this sender is gone.
            let _ = sender.send(Message::Line(line));
        }
    }

    /// Waits until everything handed over so far is on the disk, or was tried.
    pub fn flush(&self) -> Result<(), StoreError> {
        let (reply, answer) = channel();
        match &self.sender {
            Some(sender) if sender.send(Message::Flush(reply)).is_ok() => answer.recv().unwrap_or(Ok(())),
            _ => Ok(()),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(mut disk: Disk, receiver: &Receiver<Message>, ear: &Ear, clock: &dyn Clock) {
    while let Ok(first) = receiver.recv() {
        let mut flushes = Vec::new();
        let mut lines = 0;
        // Everything that waits goes to the disk in one piece.
        for message in std::iter::once(first).chain(receiver.try_iter()) {
            match message {
                Message::Line(line) => {
                    disk.image.extend(line);
                    lines += 1;
                }
                Message::Flush(reply) => flushes.push(reply),
            }
        }
        let result = disk.save();
        // The listener first: whoever waits for a flush and then sets another listener would hear of the past.
        if lines > 0 || result.is_err() {
            tell(ear, repeat(&result), clock);
        }
        for reply in flushes {
            let _ = reply.send(repeat(&result));
        }
    }
}

fn repeat(result: &Result<(), StoreError>) -> Result<(), StoreError> {
    match result {
        Err(error) => Err(error.repeat()),
        Ok(()) => Ok(()),
    }
}

fn tell(ear: &Ear, result: Result<(), StoreError>, clock: &dyn Clock) {
    if let Some(listener) = &*ear.lock().unwrap_or_else(PoisonError::into_inner) {
        listener(match result {
            Ok(()) => Saved::Done { time: clock.local() },
            Err(error) => Saved::Failed { error },
        });
    }
}

/// A journal on the disk and the bytes that it should hold.
#[derive(Debug)]
pub struct Disk {
    /// The journal.
    pub path: PathBuf,
    /// Where it goes when its own place refuses.
    pub rescue: PathBuf,
    /// Where a file goes that somebody else put in its place.
    pub quarantine: PathBuf,
    /// Everything that the journal should hold.
    pub image: Vec<u8>,
    /// How much of it is on the disk for certain.
    pub durable: usize,
    /// The file, open for appending.
    pub file: Option<File>,
    /// Whether a write failed since the file was last whole.
    pub broken: bool,
}

impl Disk {
    /// Brings the whole image to the disk.
    pub fn save(&mut self) -> Result<(), StoreError> {
        if self.durable == self.image.len() {
            return Ok(());
        }
        if !self.broken {
            match self.append() {
                Ok(()) => return Ok(()),
                Err(_) => self.broken = true,
            }
            self.file = None;
        }
        let Err(source) = self.rewrite() else { return Ok(()) };
        let rescued =
            files::private_dir(files::parent(&self.rescue)).and_then(|()| files::replace(&self.rescue, &self.image));
        Err(match rescued {
            Ok(()) => StoreError::Rescued { path: self.rescue.clone(), source },
            Err(_) => StoreError::io(Deed::Write, &self.path, source),
        })
    }

    fn append(&mut self) -> io::Result<()> {
        let fresh = self.file.is_none();
        let file = match &mut self.file {
            Some(file) => {
                if !still_there(&self.path, file, self.durable as u64)? {
                    return Err(io::Error::other("replaced by another program"));
                }
                file
            }
            // Only a journal that does not exist yet comes here.
            none => none.insert(files::private().append(true).create_new(true).open(&self.path)?),
        };
        let lines = self.image.get(self.durable..).unwrap_or_default();
        if let Err(error) = file.write_all(lines).and_then(|()| file.sync_data()) {
            // Only tidying: what is cut here was never reported as saved.
            let _ = file.set_len(self.durable as u64);
            return Err(error);
        }
        if fresh {
            files::sync_dir(files::parent(&self.path))?;
        }
        self.durable = self.image.len();
        Ok(())
    }

    fn rewrite(&mut self) -> io::Result<()> {
        self.set_stranger_apart()?;
        files::replace(&self.path, &self.image)?;
        self.durable = self.image.len();
        self.file = fs::OpenOptions::new().append(true).open(&self.path).ok();
        // Without it the next event goes the same way.
        self.broken = self.file.is_none();
        // Its events are all in the image.
        let _ = fs::remove_file(&self.rescue);
        Ok(())
    }

    /// Keeps a copy of what stands in the journal's place if it is not the beginning of the image: somebody else, perhaps
    /// a program that synchronises folders, put it there. Its sound lines join the image.
    fn set_stranger_apart(&mut self) -> io::Result<()> {
        let found = match files::read_limited(&self.path, super::FILE_LIMIT) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        if self.image.starts_with(&found) {
            return Ok(());
        }
        files::private_dir(&self.quarantine)?;
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        keep(&self.quarantine, &name, &found)?;
        let known: HashSet<Vec<u8>> = lines(&self.image).map(<[u8]>::to_vec).collect();
        for line in lines(&found).filter(|line| unseal(line) && !known.contains(*line)) {
            self.image.extend(line);
            self.image.push(b'\n');
        }
        Ok(())
    }
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n')
}

/// Writes `bytes` to a new file in `folder` whose name begins with `name`, and returns where.
pub fn keep(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = folder.join(format!("{name}.{:08x}", crc32fast::hash(bytes)));
    match files::create_new(&path, bytes) {
        // The same piece was already kept.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(path),
        result => result.map(|()| path),
    }
}

/// Says whether `path` still names the open file, and the file is as long as it was left.
fn still_there(path: &Path, file: &File, len: u64) -> io::Result<bool> {
    let (named, open) = (fs::metadata(path)?, file.metadata()?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if (named.dev(), named.ino()) != (open.dev(), open.ino()) {
            return Ok(false);
        }
    }
    Ok(named.len() == len && open.len() == len)
}
