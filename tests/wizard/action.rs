//! From the result to action: each page behind the result, what if, the plan, the next run, in two languages.

use crate::{
    harness::{Start, Wizard},
    shelf::shelf,
};

/// What the lines below the result are called, in their order, and what is seen when something was done.
struct Words {
    language: &'static str,
    pages: [&'static str; 7],
    whatif: &'static str,
    plan: &'static str,
    done: &'static str,
    next: &'static str,
    last_time: &'static str,
    changed: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    pages: [
        "Find out first",
        "What is due",
        "Step by step",
        "Risk by department",
        "Where the data goes",
        "Decisions",
        "What may be said where",
    ],
    whatif: "What if ...",
    plan: "Plan",
    done: "Saved as in place.",
    next: "Start the next run",
    last_time: "Last time",
    changed: "What changed",
};

const CHINESE: Words = Words {
    language: "zh-Hant",
    pages: ["首先查明", "到期事項", "各步驟的得分", "各部門的風險", "資料流向圖", "各部門的決定", "什麼可以在哪裡說"],
    whatif: "如果……",
    plan: "計劃",
    done: "已儲存為「已做到」。",
    next: "開始下一次評估",
    last_time: "上次",
    changed: "有什麼改變",
};

/// Only the result offers this key.
const RESULT: &str = "Ctrl+E";

fn result(words: &Words) -> Wizard {
    let home = shelf(&["retail"]);
    let wizard = Start::new().home(&home).size(120, 40).env("PORTOLAN_LANG", words.language).run();
    wizard.sees("H.L.H.L.").press("Enter").loses("H.L.H.L.").press("F5").sees(RESULT);
    wizard
}

/// Opens the page behind a line of the result.
fn open<'w>(wizard: &'w Wizard, line: &str) -> &'w Wizard {
    wizard.press("Home").to_line(&[line]).press("Enter").loses(RESULT).sees(line)
}

#[test]
fn every_page_behind_the_result_opens_and_leads_back() {
    for words in [ENGLISH, CHINESE] {
        let wizard = result(&words);
        for page in words.pages {
            open(&wizard, page).press("Esc").sees(RESULT);
        }
    }
}

#[test]
fn what_is_ticked_becomes_the_plan_and_what_is_done_moves_the_result() {
    for words in [ENGLISH, CHINESE] {
        let wizard = result(&words);
        // A gap that is known, not one to find out.
        let whatif = open(&wizard, words.whatif);
        (0..6).for_each(|_| _ = whatif.press("Down"));
        whatif.type_text(" ").sees("[x]").press("Enter");
        wizard.loses("[x]").sees(words.plan).press("Home").type_text(" ");
        wizard.sees("2026").type_text("proof.pdf").press("Enter").press("Enter").sees(words.done);
        wizard.press("Enter").loses(words.done).press("F5").sees(RESULT).press("F7").sees(RESULT);
    }
}

#[test]
fn the_next_run_stands_beside_the_last_and_is_compared() {
    for words in [ENGLISH, CHINESE] {
        let wizard = result(&words);
        open(&wizard, words.next).press("Enter").press("F5").sees(RESULT);
        wizard.press("F3").type_text("location-in-writing").press("Enter").sees(words.last_time).keys("1").press("F5");
        open(wizard.sees(RESULT), words.changed).press("Esc").sees(RESULT);
    }
}
