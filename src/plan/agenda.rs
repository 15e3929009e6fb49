//! The agenda of a workshop: what is at stake decides the order and the minutes.
//!
//! Must-haves come first, then should-haves, then the rest, each by points at stake. There are as many questions as leave
//! [`MEAN`] minutes for each. Every question gets [`LEAST`] minutes; what is left is shared out in proportion to the points.
//! Whole minutes, and all of them: the parts add up to the whole.

use num_traits::{ToPrimitive, Zero};

use crate::{
    assessment::ChecklistRole,
    questionnaire::{ControlId, GateKind},
    scoring::{Case, ControlScore, Counted, Points, Scores},
};

/// Minutes of a workshop unless somebody says otherwise.
pub const MINUTES: u32 = 90;
/// The fewest minutes in which a question can be read, voted on and talked about.
pub const LEAST: u32 = 2;
/// The minutes that there must be on average: what counts more then gets visibly more time.
pub const MEAN: u32 = 3;
/// Of so many minutes one goes into the opening, and two into the closing: 5 and 10 of 90.
const SHARE: u32 = 18;

/// Which questions are put to the room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Ask {
    /// What is not known, not answered or disagreed about.
    #[default]
    Open,
    /// Everything that counts, answered or not.
    All,
}

/// One question of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The control.
    pub control: ControlId,
    /// Its hardest gate that is active at worst in the verdict.
    pub gate: Option<GateKind>,
    /// Points at stake, in the checklist where they are most: between worst and best while it is open, else its own.
    pub points: Points,
    /// Minutes for it; 0 where the time does not reach it.
    pub minutes: u32,
}

/// How the minutes are shared out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Minutes to say who is here and how it goes.
    pub opening: u32,
    /// The questions in order.
    pub topics: Vec<Topic>,
    /// Those for which no time is left, in order.
    pub later: Vec<Topic>,
    /// Minutes to say what was decided and who finds out what.
    pub closing: u32,
}

impl Agenda {
    /// Returns all its minutes.
    pub fn minutes(&self) -> u32 {
        self.topics.iter().map(|topic| topic.minutes).fold(self.opening + self.closing, u32::saturating_add)
    }
}

/// Lists what may be put to the room, in order.
pub fn topics(scores: &Scores, ask: Ask) -> Vec<Topic> {
    let asked = |score: &&ControlScore| match ask {
        Ask::Open => score.is_open(),
        Ask::All => score.counted == Counted::Live,
    };
    let mut found: Vec<Topic> = Vec::new();
    for checklist in &scores.checklists {
        for score in checklist.controls().filter(asked) {
            let in_verdict = checklist.role == ChecklistRole::Verdict;
            let gate = score.gate.as_ref().filter(|_| in_verdict).and_then(|gate| gate.kind_at(Case::Worst));
            let points = if score.is_open() { score.spread() } else { score.points.clone() };
            if let Some(known) = found.iter_mut().find(|known| known.control == score.control) {
                known.gate = known.gate.into_iter().chain(gate).min();
                known.points = points.max(known.points.clone());
            } else {
                found.push(Topic { control: score.control.clone(), gate, points, minutes: 0 });
            }
        }
    }
    // A stable sort: ties stay in the order of the checklists.
    let rank = |topic: &Topic| topic.gate.map_or(2, |gate| u8::from(gate != GateKind::Hard));
    found.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| b.points.cmp(&a.points)));
    found
}

/// Shares `minutes` out over `topics`, which stand in order. What the time does not reach is kept for later.
pub fn agenda(topics: Vec<Topic>, minutes: u32) -> Agenda {
    let (opening, closing) = if topics.is_empty() { (0, 0) } else { (minutes / SHARE, 2 * (minutes / SHARE)) };
    let time = minutes - opening - closing;
    let fits = usize::try_from(time / MEAN).unwrap_or(usize::MAX);
    let mut topics = topics;
    let later = topics.split_off(fits.min(topics.len()));
    let least = LEAST.saturating_mul(u32::try_from(topics.len()).unwrap_or(u32::MAX));
    share(&mut topics, time.saturating_sub(least));
    Agenda { opening, topics, later, closing }
}

/// Gives every topic [`LEAST`] minutes, and shares `rest` out in proportion to the points: whole parts first, what is
/// left to the largest remainders, the first of equals first.
fn share(topics: &mut [Topic], rest: u32) {
    let whole = |number: u32| Points::from_integer(number.into());
    let all = topics.iter().fold(Points::zero(), |sum, topic| sum + &topic.points);
    // Where nothing is at stake everything is alike.
    let equal = all.is_zero();
    let all = if equal { whole(u32::try_from(topics.len()).unwrap_or(1).max(1)) } else { all };
    let mut given = 0;
    let mut remainders: Vec<(usize, Points)> = Vec::new();
    for (at, topic) in topics.iter_mut().enumerate() {
        let weight = if equal { whole(1) } else { topic.points.clone() };
        let part = weight * whole(rest) / &all;
        let minutes = part.floor().to_integer().to_u32().unwrap_or(0);
        remainders.push((at, part.fract()));
        topic.minutes = LEAST + minutes;
        given += minutes;
    }
    remainders.sort_by(|(_, a), (_, b)| b.cmp(a));
    let left = usize::try_from(rest.saturating_sub(given)).unwrap_or(0);
    for (at, _) in remainders.into_iter().take(left) {
        if let Some(topic) = topics.get_mut(at) {
            topic.minutes += 1;
        }
    }
}
