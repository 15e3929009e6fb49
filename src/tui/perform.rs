//! What effects do in the world: the session, the store, jobs.

mod shelf;

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{
    Event,
    message::{Effect, Message, Opened},
    model::Model,
    press::{Answers, Press},
    scene::fault,
    signals,
    terminal::{self, Guard},
    update::update,
};
use crate::{
    assessment::{Body, EvidenceItem, Upgrade},
    i18n::{Catalog, Locale},
    portfolio::Summary,
    questionnaire::Questionnaire,
    store::{self, Listing, Saved, Session, Store, StoreError},
    world::{Clock, Env, files, folder},
};

/// The largest file of which a fingerprint is taken.
const FINGERPRINT_LIMIT: u64 = 64 * 1024 * 1024;

/// What a job does with a press, the answers as they are and the words of the screen; it may tell how far it is.
type Job = Box<dyn FnOnce(&dyn Press, &Answers, &Catalog, &dyn Fn(Message)) -> Message + Send>;

/// The hands of the wizard: everything that touches the world.
pub struct Hands {
    store: Store,
    clock: Arc<dyn Clock>,
    load: Box<dyn Fn(&Locale) -> Catalog>,
    press: Option<Arc<dyn Press>>,
    events: Sender<Event>,
    session: Option<Session>,
    upgrade: Upgrade,
    jobs: usize,
    /// How assessments stand that were looked into, until the index has it.
    summaries: HashMap<String, (String, Summary)>,
    /// The packs that they count for, by their digest.
    digest: String,
}

impl Hands {
    /// Takes what is needed.
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        load: Box<dyn Fn(&Locale) -> Catalog>,
        press: Option<Arc<dyn Press>>,
        events: Sender<Event>,
        upgrade: Upgrade,
    ) -> Self {
        let summaries = HashMap::new();
        Self { store, clock, load, press, events, session: None, upgrade, jobs: 0, summaries, digest: String::new() }
    }

    /// Returns the date on which everything is judged.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// Lists the saved assessments, with how each stands where that is known, then those in the trash.
    pub fn list(&mut self, packs: &Questionnaire) -> Vec<Listing> {
        self.keep();
        packs.digest.clone_into(&mut self.digest);
        let mut listings = self.store.list_known(packs, self.today());
        listings.extend(self.store.trashed());
        listings
    }

    /// Leaves what was worked out to the index.
    fn keep(&mut self) {
        let summaries = std::mem::take(&mut self.summaries);
        self.store.keep_summaries(&self.digest, self.today(), summaries);
    }

    /// Works out how assessments stand.
    fn peek(&mut self, packs: &Questionnaire, ids: Vec<String>) -> Message {
        let today = self.today();
        let mut peeked = Vec::new();
        for id in ids {
            let known = self.store.summary(&id, packs, today);
            peeked.push((id.clone(), known.as_ref().map(|(_, summary)| Box::new(summary.clone()))));
            self.summaries.extend(known.map(|known| (id, known)));
        }
        Message::Peeked(peeked)
    }

    /// Takes an open session and says what it holds.
    pub fn take(&mut self, session: Session) -> Opened {
        let session = session.upgraded(self.upgrade.clone());
        self.listen(&session);
        let opened = Opened {
            id: session.id().to_owned(),
            device: session.device().to_owned(),
            assessment: session.assessment().clone(),
            read_only: session.read_only().cloned(),
            problems: session.problems().iter().map(store::Problem::diagnostic).collect(),
        };
        self.session = Some(session);
        opened
    }

    /// Passes every save on as an event.
    fn listen(&self, session: &Session) {
        let events = self.events.clone();
        session.on_saved(Box::new(move |saved| {
            let message = match saved {
                Saved::Done { time } => Message::Saved(time.time()),
                // The words are found by the main thread, which knows the language.
                Saved::Failed { error } => Message::NotSaved(Box::new(error.diagnostic())),
            };
            let _ = events.send(Event::Message(message));
        }));
    }

    /// Does what the model asked for, and tells it what came of it. Without a terminal nothing is suspended.
    ///
    /// # Errors
    ///
    /// The terminal refuses to be taken again.
    pub fn perform(&mut self, model: &mut Model, mut terminal: Option<&mut Guard>, effect: Effect) -> io::Result<()> {
        match effect {
            Effect::Suspend => {
                let Some(terminal) = terminal else { return Ok(()) };
                terminal::restore();
                signals::suspend();
                terminal.resume()?;
                let (width, height) = terminal.size();
                update(model, Message::Resize { width, height });
            }
            Effect::Each(effects) => {
                for effect in effects {
                    self.perform(model, terminal.as_deref_mut(), effect)?;
                }
            }
            effect => {
                if let Some(message) = self.quietly(model, effect)
                    && let Some(next) = update(model, message)
                {
                    self.perform(model, terminal, next)?;
                }
            }
        }
        Ok(())
    }

    /// Does what needs no terminal, and returns what came of it.
    fn quietly(&mut self, model: &mut Model, effect: Effect) -> Option<Message> {
        let words = Arc::clone(&model.scene.words);
        let failed = |error: &StoreError| Some(Message::Failed(fault(&error.diagnostic(), &words)));
        match effect {
            Effect::Record(bodies) => return self.record(model, bodies).err().and_then(|error| failed(&error)),
            Effect::Attach { control, items } => {
                let items = items.into_iter().map(fingerprinted).collect();
                let body = Body::Evidence { control, items };
                model.scene.file.assessment.apply(&body);
                model.scene.changed();
                return self.record(model, vec![body]).err().and_then(|error| failed(&error));
            }
            Effect::Undo | Effect::Redo => {
                let redo = effect == Effect::Redo;
                // Before its first event an assessment has no session; the one that was open before is not meant.
                let is_new = model.scene.file.id.is_empty();
                let Some(session) = self.session.as_mut().filter(|_| !is_new) else {
                    let assessment = Box::new(model.scene.file.assessment.clone());
                    return Some(Message::Changed { assessment, body: None, redo });
                };
                let body = if redo { session.redo() } else { session.undo() };
                let assessment = Box::new(session.assessment().clone());
                return Some(Message::Changed { assessment, body, redo });
            }
            Effect::Open(id) => {
                self.shut();
                return match self.store.open_session(&id) {
                    Ok(session) => Some(Message::Opened(Box::new(self.take(session)))),
                    Err(error) => failed(&error),
                };
            }
            Effect::OpenAt(id, place) => {
                self.shut();
                return match self.store.open_session(&id) {
                    Ok(session) => Some(Message::OpenedAt(Box::new(self.take(session)), place)),
                    Err(error) => failed(&error),
                };
            }
            Effect::OpenFile(path) => {
                return match store::open_file(&path) {
                    Ok(session) => {
                        self.shut();
                        Some(Message::Opened(Box::new(self.take(session))))
                    }
                    Err(error) => failed(&error),
                };
            }
            Effect::Sample => {
                let session = store::samples().first().and_then(|id| store::sample(id, &words));
                let Some(session) = session else {
                    return Some(Message::Failed(words.text("screen-no-sample", &crate::args![])));
                };
                self.shut();
                return Some(Message::Opened(Box::new(self.take(session))));
            }
            Effect::New => self.shut(),
            Effect::Derive { bodies } => {
                return match self.derive(bodies) {
                    Ok(opened) => Some(Message::Derived(Box::new(opened))),
                    Err(error) => failed(&error),
                };
            }
            Effect::Compare(one, other) => {
                let read = |id: &str| Ok(self.store.glance(id)?.upgraded(self.upgrade.clone()).assessment().clone());
                let both = read(&one).and_then(|one| Ok((one, read(&other)?)));
                return match both {
                    Ok(both) => Some(Message::Compared(Box::new(both))),
                    Err(error) => failed(&error),
                };
            }
            Effect::List => return Some(Message::Listed(self.list(&model.scene.packs))),
            Effect::Peek(ids) => return Some(self.peek(&model.scene.packs, ids)),
            Effect::PeekLater(ids) => {
                let peeked = self.peek(&model.scene.packs, ids);
                let _ = self.events.send(Event::Message(peeked));
            }
            Effect::Shelf(shelf) => {
                let done = self.shelf(model, shelf);
                return Some(Message::Shelved(Box::new(done)));
            }
            Effect::Language(language) => {
                let words = Arc::new((self.load)(&language));
                self.retell(model, &words);
                return Some(Message::Words(words));
            }
            // A language that cannot be kept is chosen again next time; nothing is lost.
            Effect::Settings(settings) => drop(settings.save(self.store.paths())),
            Effect::Export(order) => {
                let missing = Message::Exported(Err(words.text("report-screen-missing", &crate::args![])));
                let job: Job = Box::new(move |press, answers, words, tell| {
                    let mut told = |page, pages| tell(Message::Exporting(page, pages));
                    Message::Exported(press.write(&order, answers, words, &mut told))
                });
                self.job(model, job, missing);
            }
            Effect::Preview(order) => {
                let fault = words.text("report-screen-missing", &crate::args![]);
                let missing = Message::Previewed(Box::new(((*order).clone(), Err(fault))));
                let job: Job = Box::new(move |press, answers, words, _| {
                    let pages = press.pages(&order, answers, words);
                    Message::Previewed(Box::new((*order, pages)))
                });
                self.job(model, job, missing);
            }
            Effect::FindLogo => {
                if self.press.is_some() {
                    let job: Job = Box::new(|press, _, words, _| Message::Logo(press.logo(words)));
                    self.job(model, job, Message::NoticeOver);
                }
            }
            Effect::ShowFolder(path) => {
                let (events, env) = (self.events.clone(), Env::of_process());
                let _ = std::thread::Builder::new().name("folder".to_owned()).spawn(move || {
                    if folder::show(&path, &env).is_err() {
                        let _ = events.send(Event::Message(Message::NoFolder(path)));
                    }
                });
            }
            Effect::Quit | Effect::Suspend | Effect::Each(_) => {}
        }
        None
    }

    /// Reads an open example again in another language.
    fn retell(&mut self, model: &mut Model, words: &Catalog) {
        let open = self.session.as_ref().and_then(Session::sample).filter(|id| *id == model.scene.file.id);
        if let Some(session) = open.and_then(|id| store::sample(id, words)) {
            let Opened { assessment, .. } = self.take(session);
            model.scene.replace(assessment);
        }
    }

    /// Records events; the first makes the assessment.
    fn record(&mut self, model: &mut Model, bodies: Vec<Body>) -> Result<(), StoreError> {
        if self.session.is_none() || model.scene.file.id.is_empty() {
            self.shut();
            let session = self.store.create("")?;
            model.scene.file.id = session.id().to_owned();
            model.scene.file.device = session.device().to_owned();
            self.listen(&session);
            self.session = Some(session);
        }
        let Some(session) = self.session.as_mut() else { return Ok(()) };
        let done = bodies.into_iter().try_for_each(|body| session.record(body));
        if done.is_err() {
            // What is shown is what is kept.
            model.scene.replace(session.assessment().clone());
        }
        done
    }

    /// Makes an assessment of events. What is open stays open until the new one is there.
    fn derive(&mut self, bodies: Vec<Body>) -> Result<Opened, StoreError> {
        let mut session = self.store.create("")?;
        self.listen(&session);
        bodies.into_iter().try_for_each(|body| session.record(body))?;
        self.shut();
        Ok(self.take(session))
    }

    /// Returns how many jobs were begun so far; each is answered by a message of [`is_of_job`].
    pub fn jobs(&self) -> usize {
        self.jobs
    }

    /// Begins a job; where there is no press, `missing` is its answer.
    fn job(&mut self, model: &Model, job: Job, missing: Message) {
        self.jobs += 1;
        let events = self.events.clone();
        let Some(press) = self.press.clone() else {
            let _ = events.send(Event::Message(missing));
            return;
        };
        // Before its first event an assessment has no session; the one that was open before is not meant.
        let session = self.session.as_ref().filter(|_| !model.scene.file.id.is_empty() || !model.scene.is_writable());
        let answers = Answers {
            // The session also knows when things were answered.
            assessment: session.map_or(&model.scene.file.assessment, Session::assessment).clone(),
            events: session.map(|session| session.events().to_vec()).unwrap_or_default(),
            sample: session.and_then(Session::sample).map(str::to_owned),
        };
        let words = Arc::clone(&model.scene.words);
        let _ = std::thread::Builder::new().name("report".to_owned()).spawn(move || {
            let tell = |message| drop(events.send(Event::Message(message)));
            tell(job(&*press, &answers, &words, &tell));
        });
    }

    /// Records what is being typed, before the program ends without being asked.
    pub fn leave(&mut self, model: &mut Model) {
        if let Some(effect) = update(model, Message::Do(super::Action::Quit)) {
            self.finish(model, effect);
        }
    }

    fn finish(&mut self, model: &mut Model, effect: Effect) {
        match effect {
            Effect::Each(effects) => effects.into_iter().for_each(|effect| self.finish(model, effect)),
            Effect::Record(_) | Effect::Attach { .. } => drop(self.quietly(model, effect)),
            _ => {}
        }
    }

    /// Closes the open session; dropping it waits for the disk.
    fn shut(&mut self) {
        self.session = None;
    }

    /// Waits for the disk. Returns the id of what was open, and why it is not all on the disk.
    pub fn close(mut self) -> (Option<String>, Option<StoreError>) {
        self.keep();
        let Some(session) = self.session.take() else { return (None, None) };
        let unsaved = session.flush().err();
        let id = session.id().to_owned();
        (Some(id).filter(|id| !id.is_empty() && session.read_only().is_none()), unsaved)
    }
}

/// Says whether a message is the answer of a job.
pub(crate) fn is_of_job(message: &Message) -> bool {
    matches!(message, Message::Exported(_) | Message::Previewed(_) | Message::Logo(_))
}

/// Adds the fingerprint of a file that can be read; a path that is none is only text.
fn fingerprinted(item: EvidenceItem) -> EvidenceItem {
    if item.sha256.is_some() {
        return item;
    }
    let bytes = files::read_limited(Path::new(&item.path), FINGERPRINT_LIMIT).ok();
    let sha256 = bytes.map(|bytes| Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect());
    EvidenceItem { sha256, ..item }
}
