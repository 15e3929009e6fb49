//! What a person does, and what comes of it; a file for each topic.

mod answering;
mod around;
mod chart;
mod first;
mod home;
mod replies;
mod reports;
mod results;
mod whatif;

use super::*;
use crate::questionnaire::Status;

/// Presses keys until a screen of that name is there.
fn until(scenario: &mut Scenario, name: &str, keys: &str) -> usize {
    for presses in 0..200 {
        if scenario.name() == name {
            return presses;
        }
        scenario.press(keys);
    }
    panic!("never reached {name}, still at {}:\n{}", scenario.name(), scenario.screen(80, 24));
}

fn first_question() -> Scenario {
    Scenario::new().opened(profiled(), None)
}
