//! Scores in words, as several screens say them.

use super::Scene;
use crate::{
    args,
    assessment::Decision,
    questionnaire::{TickId, TierId},
    scoring::{Colour, Residual, Twice},
};

impl Scene {
    /// Returns one word where both readings agree, else what it lies between.
    pub fn twice<T: PartialEq + Copy>(&self, twice: Twice<T>, word: impl Fn(T) -> String) -> String {
        match twice.agreed() {
            Some(value) => word(value),
            None => self.tell("between", &args![worst = word(twice.worst), best = word(twice.best)]),
        }
    }

    /// Returns a message's form inside a sentence.
    pub fn inside(&self, id: &str) -> String {
        self.attribute(id, "inside").unwrap_or_else(|| self.say(id))
    }

    /// Returns a colour read twice, inside a sentence: "not ready".
    pub fn colour(&self, colour: Option<Twice<Colour>>) -> String {
        let word = |colour: Colour| self.inside(&format!("colour-{}", colour.id()));
        colour.map_or_else(|| self.say("not-known"), |colour| self.twice(colour, word))
    }

    /// Returns a risk left read twice, inside a sentence: "very high".
    pub fn left(&self, residual: Option<Twice<Residual>>) -> String {
        let word = |residual: Residual| self.inside(&format!("residual-{}", residual.id()));
        residual.map_or_else(|| self.say("not-known"), |residual| self.twice(residual, word))
    }

    /// Returns a decision read twice, inside a sentence: "keep with controls".
    pub fn decisions(&self, decision: Option<Twice<Decision>>) -> String {
        decision.map_or_else(|| self.say("not-known"), |twice| self.twice(twice, |decision| self.decision(decision)))
    }

    /// Returns an exposure inside a sentence, with its level: "very high (4)".
    pub fn stake(&self, exposure: Twice<u8>) -> String {
        let word = |level: u8| {
            let word = self.inside(&format!("exposure-{level}"));
            self.tell("screen-level", &args![word = word, level = level])
        };
        self.twice(exposure, word)
    }

    /// Returns the short name of a tick, as it stands in a list: "payroll".
    pub fn tick_name(&self, tier: TierId, tick: &TickId) -> String {
        let id = format!("tick-{}-{tick}", tier.id());
        self.attribute(&id, "name").unwrap_or_else(|| self.say(&id))
    }
}
