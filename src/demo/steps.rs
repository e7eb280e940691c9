//! What happens to a request, from the first word to its ending. Each step has the minutes since the one before.

use super::dealing::{Dealer, pick};
use super::plan::{Beat, Ending};
use super::scripts::{Script, Stock, topic};
use super::wording::Filled;
use crate::languages::Language;
use crate::tickets::Status;

/// The steps of a request. `agent_reads`: the language of the agent's notes.
pub fn steps(
    ending: Ending,
    script: &Script,
    filled: &Filled,
    stock: &Stock,
    agent_reads: Language,
    dealer: &mut Dealer,
) -> Vec<(i64, Beat)> {
    let ask = pick(dealer, &script.asks);
    let text = filled.asked(ask, dealer);
    let with_photo = speaks_of_photo(ask);
    let mut steps = vec![(0, Beat::Opens { text, with_photo })];
    match ending {
        Ending::New => return steps,
        Ending::Cancelled => {
            steps.push((dealer.between(30, 300), Beat::Sets(Status::Cancelled)));
            return steps;
        }
        _ => steps.push((dealer.between(15, 420), Beat::Taken)),
    }
    let notes = stock.of(agent_reads).notes(topic(&script.topic).desk);
    if dealer.percent(25) {
        steps.push((dealer.between(5, 60), Beat::Notes(pick(dealer, notes).to_owned())));
    }
    let straight = matches!(ending, Ending::Solved | Ending::Again) && dealer.percent(35);
    if !straight {
        asking_back(&mut steps, ending, script, filled, dealer);
    }
    match ending {
        Ending::Open | Ending::Pending | Ending::Silent => {}
        Ending::OnHold => {
            steps.push((
                dealer.between(10, 200),
                Beat::Notes(pick(dealer, notes).to_owned()),
            ));
            steps.push((1, Beat::Sets(Status::OnHold)));
        }
        _ => solving(&mut steps, ending, script, filled, dealer),
    }
    steps
}

/// The agent asks back; most customers answer.
fn asking_back(
    steps: &mut Vec<(i64, Beat)>,
    ending: Ending,
    script: &Script,
    filled: &Filled,
    dealer: &mut Dealer,
) {
    let text = filled.answered(pick(dealer, &script.questions));
    steps.push((dealer.between(3, 200), answers(text, Some(Status::Pending))));
    if matches!(ending, Ending::Pending | Ending::Silent) {
        return;
    }
    let answer = pick(dealer, &script.answers);
    let text = filled.in_short(answer, dealer);
    let with_photo = speaks_of_photo(answer);
    steps.push((patience(dealer), Beat::Says { text, with_photo }));
}

/// The minutes until a customer answers a question: mostly within two days, some within a week, a few so late that the
/// policy has solved the ticket.
fn patience(dealer: &mut Dealer) -> i64 {
    const DAY: i64 = 24 * 60;
    match dealer.below(20) {
        0..15 => dealer.between(20, 2 * DAY),
        15..19 => dealer.between(2 * DAY, 8 * DAY),
        _ => dealer.between(8 * DAY, 14 * DAY),
    }
}

fn solving(
    steps: &mut Vec<(i64, Beat)>,
    ending: Ending,
    script: &Script,
    filled: &Filled,
    dealer: &mut Dealer,
) {
    let with_invoice = script.topic == "invoice";
    let solution = filled.answered(pick(dealer, &script.solutions));
    if dealer.percent(30) {
        steps.push((
            dealer.between(20, 500),
            Beat::Answers {
                text: solution,
                then: None,
                with_invoice,
            },
        ));
        let thanks = pick(dealer, &filled.scripts.thanks);
        steps.push((
            dealer.between(15, 900),
            Beat::Says {
                text: filled.in_short(thanks, dealer),
                with_photo: false,
            },
        ));
        steps.push((dealer.between(5, 200), Beat::Sets(Status::Solved)));
    } else {
        let solved = Beat::Answers {
            text: solution,
            then: Some(Status::Solved),
            with_invoice,
        };
        steps.push((dealer.between(20, 500), solved));
    }
    if ending == Ending::Again {
        let again = pick(dealer, &filled.scripts.again);
        steps.push((
            dealer.between(600, 2600),
            Beat::Says {
                text: filled.in_short(again, dealer),
                with_photo: false,
            },
        ));
        let settled = filled.answered(pick(dealer, &filled.scripts.settled));
        steps.push((dealer.between(20, 300), answers(settled, Some(Status::Solved))));
    }
}

fn answers(text: String, then: Option<Status>) -> Beat {
    Beat::Answers {
        text,
        then,
        with_invoice: false,
    }
}

fn speaks_of_photo(text: &str) -> bool {
    ["photo", "Photo", "Foto", "étiquette et le"]
        .iter()
        .any(|word| text.contains(word))
}
