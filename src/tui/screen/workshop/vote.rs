//! One question before the room: the hands are typed, and shown once they are counted.

use std::collections::BTreeMap;

use ratatui::layout::Rect;

use super::{Step, Workshop, keep_draft, large, park_form};
use crate::{
    args,
    assessment::{Body, Vote as Hands},
    questionnaire::{ControlId, Status},
    text::{Field, width},
    tui::{
        canvas::Canvas,
        keymap::{Context, digit},
        message::{Action, Message},
        scene::Scene,
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The answers that are put to a room: those in sight everywhere.
const ANSWERS: [Status; 4] = [Status::InPlace, Status::Partly, Status::NotInPlace, Status::DontKnow];
/// The longest line of hands, in graphemes.
const LINE: usize = 40;
/// The most hands of one answer.
const MOST: u32 = 999;
/// The longest bar, in cells.
const BAR: usize = 40;
const REFUSED: &str = "screen-read-only-refused";

/// What is going on.
#[derive(Debug, Clone)]
enum Stage {
    /// Hands are counted.
    Asking(Field),
    /// What came of it is shown, with what can be done now.
    Told(Cursor),
    /// A thought is set aside.
    Park(Form),
    /// Somebody is named who finds out.
    Who(Form),
}

/// What can be done after a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    On,
    Who,
    Park,
    Again,
}

impl Door {
    fn id(self) -> &'static str {
        match self {
            Self::On => "workshop-go-on",
            Self::Who => "workshop-who",
            Self::Park => "workshop-park",
            Self::Again => "workshop-again",
        }
    }
}

/// Reads the hands of each answer: numbers in digits of any script with anything else between; missing ones are 0.
fn read(text: &str) -> Result<BTreeMap<Status, u32>, &'static str> {
    let plain: String = text.chars().map(|c| digit(c).map_or(' ', |digit| char::from(b'0' + digit))).collect();
    let numbers: Vec<u32> = plain.split_whitespace().map(|number| number.parse().unwrap_or(u32::MAX)).collect();
    if numbers.len() > ANSWERS.len() {
        return Err("workshop-hands-many");
    }
    if numbers.iter().any(|number| *number > MOST) {
        return Err("workshop-hands-high");
    }
    let hands: BTreeMap<_, _> = ANSWERS.into_iter().zip(numbers).filter(|(_, number)| *number > 0).collect();
    if hands.is_empty() { Err("workshop-hands-none") } else { Ok(hands) }
}

/// Returns the answers for which nothing is typed.
fn missing(text: &str) -> impl Iterator<Item = Status> {
    let numbers = text.split(|c| digit(c).is_none()).filter(|number| !number.is_empty()).count();
    ANSWERS.into_iter().skip(numbers)
}

/// A question before the room.
#[derive(Debug, Clone)]
pub(super) struct Vote {
    control: ControlId,
    stage: Stage,
    fault: Option<&'static str>,
    /// Whether the user was told for which answers there is no number.
    told: bool,
}

impl Vote {
    /// Makes the question in front: put to the room, or what came of it where the room voted on it already.
    pub(super) fn new(workshop: &Workshop) -> Self {
        let control = workshop.control();
        let stage = match workshop.voted.contains(&control) {
            true => Stage::Told(Cursor::default()),
            false => Stage::Asking(Field::new(LINE)),
        };
        Self { control, stage, fault: None, told: false }
    }

    pub(super) fn is_asking(&self) -> bool {
        matches!(self.stage, Stage::Asking(_))
    }

    pub(super) fn context(&self) -> Context {
        match self.stage {
            Stage::Told(_) => Context::Menu,
            Stage::Asking(_) | Stage::Park(_) | Stage::Who(_) => Context::Typing,
        }
    }

    pub(super) fn draft(&self) -> Option<(String, String)> {
        match &self.stage {
            Stage::Park(form) => form.draft(),
            _ => None,
        }
    }

    /// Goes back to the question where undo took its vote away.
    pub(super) fn refresh(&mut self, scene: &Scene, workshop: &Workshop) {
        let counts = self.hands(scene).is_some_and(|hands| hands.is_split() || hands.settled);
        let is_voted = counts && workshop.voted.contains(&self.control);
        if !self.is_asking() && !is_voted {
            self.stage = Stage::Asking(Field::new(LINE));
        } else if self.is_asking() && is_voted && self.fault.is_none() {
            self.stage = Stage::Told(Cursor::default());
        }
    }

    fn hands<'s>(&self, scene: &'s Scene) -> Option<&'s Hands> {
        scene.file.assessment.votes.get(&self.control)
    }

    /// Says whether somebody has to find out: the room disagrees or does not know.
    fn is_open(&self, scene: &Scene) -> bool {
        let unknown = |hands: &Hands| hands.agreed() == Some(Status::DontKnow);
        self.hands(scene).is_some_and(|hands| hands.is_split() || unknown(hands))
    }

    fn doors(&self, scene: &Scene) -> Vec<Door> {
        let who = self.is_open(scene).then_some(Door::Who);
        [Some(Door::On), who, Some(Door::Park), Some(Door::Again)].into_iter().flatten().collect()
    }

    pub(super) fn update(&mut self, scene: &mut Scene, workshop: &mut Workshop, message: &Message) -> Step {
        match &mut self.stage {
            Stage::Asking(_) => self.type_hands(scene, workshop, message),
            Stage::Told(cursor) => {
                let mut cursor = *cursor;
                let doors = self.doors(scene);
                let at = match message {
                    Message::Do(Action::Choose) => cursor.get(doors.len()),
                    Message::Digit(digit @ 1..=9) => usize::from(*digit) - 1,
                    Message::Do(Action::Back) => return Step::Pause,
                    Message::Do(action) => {
                        cursor.moves(*action, doors.len());
                        self.stage = Stage::Told(cursor);
                        return Step::Stay;
                    }
                    _ => return Step::Stay,
                };
                doors.get(at).map_or(Step::Stay, |door| self.open(scene, *door))
            }
            Stage::Park(form) => match form.update(message) {
                Outcome::Done => self.parked(scene),
                Outcome::Left => {
                    if let Some((field, text)) = form.draft() {
                        keep_draft(scene, field, text);
                    }
                    self.tell(Door::Park, scene)
                }
                _ => Step::Stay,
            },
            Stage::Who(form) => match form.update(message) {
                Outcome::Done => self.named(scene),
                Outcome::Left => self.tell(Door::Who, scene),
                _ => Step::Stay,
            },
        }
    }

    /// Shows what came of it, with the line of `door` in focus.
    fn tell(&mut self, door: Door, scene: &Scene) -> Step {
        let at = self.doors(scene).iter().position(|known| *known == door).unwrap_or(0);
        self.stage = Stage::Told(Cursor::at(at));
        Step::Stay
    }

    fn type_hands(&mut self, scene: &mut Scene, workshop: &mut Workshop, message: &Message) -> Step {
        let told = std::mem::take(&mut self.told);
        let Stage::Asking(field) = &mut self.stage else { return Step::Stay };
        let mut typed = |text: &str| field.insert(text).err().map(|_| "workshop-hands-many");
        self.fault = match message {
            Message::Type(c) => typed(c.encode_utf8(&mut [0; 4])),
            Message::Paste(text) => typed(text),
            Message::Do(Action::Erase) => {
                field.backspace();
                None
            }
            Message::Do(Action::EraseWord) => {
                field.delete_word();
                None
            }
            Message::Do(Action::Choose) => return self.count(scene, workshop, told),
            Message::Do(Action::Back) => return Step::Pause,
            _ => self.fault,
        };
        Step::Stay
    }

    /// Records the hands; where everybody said the same, that is the answer. Answers without a number are told before they
    /// are taken for nobody.
    fn count(&mut self, scene: &mut Scene, workshop: &mut Workshop, told: bool) -> Step {
        let Stage::Asking(field) = &self.stage else { return Step::Stay };
        let hands = match read(field.text()) {
            Ok(hands) => hands,
            Err(fault) => {
                self.fault = Some(fault);
                return Step::Stay;
            }
        };
        if !told && missing(field.text()).next().is_some() {
            self.told = true;
            return Step::Stay;
        }
        let control = self.control.clone();
        if !scene.record(Body::Vote { control: control.clone(), hands }) {
            return Step::Tell(REFUSED);
        }
        if let Some(status) = self.hands(scene).and_then(Hands::agreed) {
            scene.record(Body::Answer { control: control.clone(), status, reason: None, accepted: None });
        }
        workshop.voted.insert(control);
        self.tell(Door::On, scene)
    }

    fn open(&mut self, scene: &Scene, door: Door) -> Step {
        match door {
            Door::On => return Step::Next,
            Door::Again => self.stage = Stage::Asking(Field::new(LINE)),
            Door::Park => self.stage = Stage::Park(park_form(scene, &self.park_draft(), "")),
            Door::Who => {
                let answer = scene.file.assessment.answers.get(&self.control);
                let owner = answer.map(|answer| answer.owner.as_str()).unwrap_or_default();
                let due = answer.and_then(|answer| answer.due).map(|date| date.to_string()).unwrap_or_default();
                let form = Form::default().with("workshop-who-name", owner, Kind::Needed, None);
                self.stage = Stage::Who(form.with("workshop-who-due", &due, Kind::Date, None));
            }
        }
        Step::Stay
    }

    fn park_draft(&self) -> String {
        format!("park:{}", self.control)
    }

    fn parked(&mut self, scene: &mut Scene) -> Step {
        let Stage::Park(form) = &self.stage else { return Step::Stay };
        let text = form.text(0).to_owned();
        if text.is_empty() {
            return self.tell(Door::Park, scene);
        }
        let body = Body::Park { id: scene.next_parked(), text, control: Some(self.control.clone()) };
        if !scene.record(body) {
            return Step::Tell(REFUSED);
        }
        keep_draft(scene, self.park_draft(), String::new());
        self.tell(Door::On, scene);
        Step::Tell("workshop-parked")
    }

    fn named(&mut self, scene: &mut Scene) -> Step {
        let Stage::Who(form) = &self.stage else { return Step::Stay };
        let (name, due) = (form.text(0).to_owned(), form.date(1));
        let answer = scene.file.assessment.answers.get(&self.control).cloned().unwrap_or_default();
        let control = self.control.clone();
        if name != answer.owner && !scene.record(Body::Owner { control: control.clone(), text: name }) {
            return Step::Tell(REFUSED);
        }
        if due != answer.due {
            scene.record(Body::Due { control, date: due });
        }
        self.tell(Door::On, scene)
    }

    pub(super) fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let room = usize::from(body.width.saturating_sub(2));
        let question = scene.question(&self.control);
        let draw = |roomy: bool| {
            let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
            large::centred(scene, &mut rows, room, &question, theme.title);
            rows.blank();
            match &self.stage {
                Stage::Asking(field) => self.asking_rows(scene, canvas, &mut rows, field, roomy),
                Stage::Told(cursor) => {
                    self.told_rows(scene, canvas, &mut rows, roomy);
                    let doors = self.doors(scene);
                    let here = cursor.get(doors.len());
                    for (at, door) in doors.iter().enumerate() {
                        let (mark, style) = scene.numbered(&theme, at, at == here);
                        rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &scene.say(door.id()), style));
                    }
                }
                Stage::Park(form) => form.rows(&mut rows, 0, &theme, &|id| scene.say(id)),
                Stage::Who(form) => {
                    form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
                    let names = &scene.file.assessment.participants;
                    if !names.is_empty() {
                        rows.text(2, &scene.tell("workshop-who-here", &args![names = scene.list(names)]), theme.quiet);
                    }
                }
            }
            rows
        };
        let roomy = draw(true);
        let rows = if roomy.height() <= body.height { roomy } else { draw(false) };
        // What fits stands in the middle, where a room looks.
        let above = body.height.saturating_sub(rows.height()) / 3;
        let area = Rect { y: body.y + above, height: body.height - above, ..body };
        rows.draw(canvas, area, Window::Focus);
    }

    /// Adds the answers with their numbers, and the line in which hands are typed: dots until they are counted.
    fn asking_rows(&self, scene: &Scene, canvas: &Canvas<'_>, rows: &mut Rows<'_>, field: &Field, roomy: bool) {
        let theme = canvas.theme();
        let room = usize::from(canvas.area().width.saturating_sub(4));
        let name = |status: Status| scene.say(&format!("status-{}", status.id()));
        let shown = ANSWERS.map(|status| large::lines(scene, &name(status), room.saturating_sub(4)));
        let cells = shown.iter().flatten().map(|line| width(line)).max().unwrap_or(0) + 4;
        let start = room.saturating_sub(cells) / 2;
        for (at, (status, lines)) in ANSWERS.into_iter().zip(shown).enumerate() {
            let number = scene.words.number(at + 1);
            let spoken = scene.tell("workshop-answer", &args![number = &number, answer = name(status)]);
            rows.spoken(&spoken, |rows| {
                for (at, line) in lines.into_iter().enumerate() {
                    let number = if at == 0 { number.clone() } else { String::new() };
                    rows.runs([(start, number, theme.label), (start + 4, line, theme.text)]);
                }
            });
            if roomy {
                rows.blank();
            }
        }
        if !roomy {
            rows.blank();
        }
        rows.focus(true, |rows| {
            rows.text(0, &scene.say("workshop-hands-type"), theme.quiet);
            let hidden: String = field.text().chars().map(|c| if digit(c).is_some() { '•' } else { c }).collect();
            rows.input(0, &Field::with_text(&hidden, LINE), true, theme.field);
            if let Some(fault) = self.fault {
                rows.text(0, &scene.say(fault), theme.warning);
            } else if self.told {
                let names: Vec<String> = missing(field.text()).map(name).collect();
                let list = scene.list(&names);
                rows.text(0, &scene.tell("workshop-hands-few", &args![list = list]), theme.warning);
            }
        });
    }

    /// Adds the result in words and as bars, and what became of it.
    fn told_rows(&self, scene: &Scene, canvas: &Canvas<'_>, rows: &mut Rows<'_>, roomy: bool) {
        let theme = canvas.theme();
        let Some(hands) = self.hands(scene) else { return };
        let all: u32 = hands.hands.values().sum();
        match hands.agreed() {
            Some(status) => {
                let answer = scene.say(&format!("status-{}", status.id()));
                rows.text(0, &scene.tell("workshop-agreed", &args![count = all, answer = answer]), theme.chosen);
            }
            None if hands.is_split() => {
                rows.text(0, &scene.tell("workshop-split-result", &args![hands = scene.hands(hands)]), theme.warning);
                if roomy {
                    rows.text(0, &scene.say("workshop-split-room"), theme.quiet);
                }
            }
            None => rows.text(0, &scene.tell("workshop-settled", &args![hands = scene.hands(hands)]), theme.text),
        }
        if roomy {
            rows.blank();
        }
        let most = hands.hands.values().copied().max().unwrap_or(1).max(1);
        let name = |status: Status| scene.say(&format!("status-{}", status.id()));
        let cells = ANSWERS.iter().map(|status| width(&name(*status))).max().unwrap_or(0) + 2;
        let room = usize::from(canvas.area().width.saturating_sub(4));
        let bar = room.saturating_sub(cells + 5).min(BAR);
        for status in ANSWERS {
            let count = hands.hands.get(&status).copied().unwrap_or(0);
            // Where room is short the question matters more than what nobody said.
            if count == 0 && !roomy {
                continue;
            }
            let length = (usize::try_from(count).unwrap_or(0) * bar).div_ceil(usize::try_from(most).unwrap_or(1));
            let number = scene.words.number(count);
            let pair = scene.tell("screen-pair", &args![a = name(status), b = &number]);
            rows.spoken(&pair, |rows| {
                rows.runs([
                    (0, name(status), theme.text),
                    (cells, "━".repeat(length), theme.gauge),
                    (cells + length + usize::from(length > 0), number, theme.label),
                ]);
            });
        }
        if let Some(finder) = scene.finder(&self.control).filter(|_| self.is_open(scene)) {
            rows.text(0, &finder, theme.label);
        }
        for (_, parked) in scene.parked().into_iter().filter(|(_, it)| it.control.as_ref() == Some(&self.control)) {
            let text = crate::text::clean_line(&parked.text);
            rows.text(0, &scene.tell("workshop-parked-line", &args![text = text]), theme.label);
        }
        if roomy {
            rows.blank();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_are_read_in_digits_of_any_script_with_anything_between() {
        let hands = |numbers: [u32; 4]| -> BTreeMap<Status, u32> {
            ANSWERS.into_iter().zip(numbers).filter(|(_, number)| *number > 0).collect()
        };
        for text in ["3 0 5 2", "3,0,5,2", " 3 / 0 / 5 / 2 ", "３　０　５　２", "٣ ٠ ٥ ٢", "๓ ๐ ๕ ๒", "3;0;5;2"]
        {
            assert_eq!(read(text), Ok(hands([3, 0, 5, 2])), "{text}");
        }
        assert_eq!(read("12"), Ok(hands([12, 0, 0, 0])), "what is missing is nobody");
        assert_eq!(missing("3, 5").collect::<Vec<_>>(), [Status::NotInPlace, Status::DontKnow]);
        assert_eq!(missing("٣ ٠ ٥ ٢").count(), 0);
        assert_eq!(read(""), Err("workshop-hands-none"));
        assert_eq!(read("0 0 0 0"), Err("workshop-hands-none"));
        assert_eq!(read("yes"), Err("workshop-hands-none"));
        assert_eq!(read("1 2 3 4 5"), Err("workshop-hands-many"));
        assert_eq!(read("3052"), Err("workshop-hands-high"));
        assert_eq!(read("99999999999999999999"), Err("workshop-hands-high"));
    }
}
