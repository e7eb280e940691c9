//! One request as it will go: who asks what, who answers when, and where it stands at the end. Pure: no desk is touched.

use super::cast::{Cast, Customer};
use super::dealing::{Dealer, pick};
use super::scripts::{Stock, Topic, topic};
use super::steps::steps;
use super::times::{last_beat, timed};
use super::wording::Filled;
use crate::ids::PersonId;
use crate::tickets::{Channel, Priority, Status};
use calendar::Calendar;
use jiff::Timestamp;

/// A request and all that happens to it.
pub struct Case {
    /// By its place in the cast.
    pub customer: usize,
    pub topic: Topic,
    pub topic_name: String,
    pub subject: String,
    pub channel: Channel,
    pub priority: Priority,
    pub agent: PersonId,
    /// What happens, in order.
    pub beats: Vec<(Timestamp, Beat)>,
}

/// One thing that happens to a request.
#[derive(Clone)]
pub enum Beat {
    /// The customer asks; `with_photo` if the words speak of one.
    Opens {
        text: String,
        with_photo: bool,
    },
    /// The agent takes it.
    Taken,
    Says {
        text: String,
        with_photo: bool,
    },
    /// The agent answers, and sets the status.
    Answers {
        text: String,
        then: Option<Status>,
        with_invoice: bool,
    },
    Notes(String),
    Sets(Status),
}

/// How a request stands now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    New,
    Open,
    Pending,
    OnHold,
    Solved,
    /// Solved, and solved again after the customer came back.
    Again,
    /// The customer never answered.
    Silent,
    Cancelled,
}

/// So many of a hundred requests end so.
const ENDINGS: [(usize, Ending); 8] = [
    (6, Ending::New),
    (11, Ending::Open),
    (11, Ending::Pending),
    (5, Ending::OnHold),
    (49, Ending::Solved),
    (5, Ending::Again),
    (11, Ending::Silent),
    (2, Ending::Cancelled),
];

const LAMPS: [&str; 8] = [
    "Brume 40",
    "Brume 60",
    "Perle",
    "Saône",
    "Atelier 12",
    "Clarté",
    "Fourvière",
    "Luciole",
];
const PLACES: [&str; 6] = ["Lyon", "Strasbourg", "Lille", "Mulhouse", "Nancy", "Dijon"];

/// What the plans are made of.
pub struct Means<'m> {
    pub cast: &'m Cast,
    pub stock: &'m Stock,
    pub calendar: &'m Calendar,
    pub now: Timestamp,
    /// The first day of the shop's desk.
    pub since: Timestamp,
}

/// Makes up one request.
pub fn case(means: &Means, dealer: &mut Dealer) -> Case {
    let ending = ending(dealer);
    let index = customer_for(ending, means.cast, dealer);
    let customer = &means.cast.customers[index];
    let scripts = means.stock.of(customer.language);
    let script = &scripts.script[dealer.below(scripts.script.len())];
    let topic = topic(&script.topic);
    let agent = agent_for(means.cast, customer, &topic, dealer);
    let filled = Filled {
        lamp: pick(dealer, &LAMPS),
        place: pick(dealer, &PLACES),
        order: format!("ML-{}", dealer.between(20_000, 98_999)),
        amount: format!("{} €", dealer.between(39, 420)),
        customer: &customer.name,
        agent: means.cast.agents[agent].name,
        scripts,
    };
    let steps = steps(
        ending,
        script,
        &filled,
        means.stock,
        means.cast.agents[agent].language,
        dealer,
    );
    let last = last_beat(ending, means, dealer);
    Case {
        customer: index,
        topic_name: script.topic.clone(),
        subject: filled.fill(pick(dealer, &script.subjects)),
        channel: if dealer.percent(85) {
            Channel::Email
        } else {
            Channel::Form
        },
        priority: priority(topic.priority, dealer),
        agent: means.cast.agents[agent].id,
        beats: timed(steps, last, means, dealer),
        topic,
    }
}

/// Whoever still waits for a first answer writes for the first time: no other ticket of theirs is asked about meanwhile, so
/// that the tour of the README ends with a survey whichever ticket it begins with.
fn customer_for(ending: Ending, cast: &Cast, dealer: &mut Dealer) -> usize {
    let first_timers = cast.customers.len() / 5;
    match ending {
        Ending::New => dealer.below(first_timers),
        _ => first_timers + dealer.below(cast.customers.len() - first_timers),
    }
}

fn ending(dealer: &mut Dealer) -> Ending {
    let mut drawn = dealer.below(100);
    for (share, ending) in ENDINGS {
        if drawn < share {
            return ending;
        }
        drawn -= share;
    }
    Ending::Solved
}

/// Mostly someone of the team who speaks the language; else someone of the team; else anyone.
fn agent_for(cast: &Cast, customer: &Customer, topic: &Topic, dealer: &mut Dealer) -> usize {
    let fit = |same_language: bool| -> Vec<usize> {
        let fits = |index: &usize| {
            let agent = &cast.agents[*index];
            agent.teams.contains(&topic.desk) && (!same_language || agent.language == customer.language)
        };
        (0..cast.agents.len()).filter(fits).collect()
    };
    let best = fit(true);
    let candidates = if best.is_empty() || dealer.percent(20) {
        fit(false)
    } else {
        best
    };
    candidates
        .get(dealer.below(candidates.len()))
        .copied()
        .unwrap_or(0)
}

fn priority(usual: Priority, dealer: &mut Dealer) -> Priority {
    match dealer.below(20) {
        0 => Priority::Urgent,
        1 | 2 => Priority::High,
        3 => Priority::Low,
        _ => usual,
    }
}
