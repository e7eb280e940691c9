//! One request as it will go: who asks what, who answers when, and where it stands at the end. Pure: no desk is touched.

use super::cast::{Cast, Customer};
use super::dealing::{Dealer, pick};
use super::scripts::{Script, Scripts, Stock, Topic, topic};
use crate::ids::PersonId;
use crate::tickets::{Channel, Priority, Status};
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

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
enum Ending {
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
    (53, Ending::Solved),
    (5, Ending::Again),
    (7, Ending::Silent),
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
    let index = dealer.below(means.cast.customers.len());
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
    let ending = ending(dealer);
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

/// The words that stand in for `{lamp}` and the like.
struct Filled<'f> {
    lamp: &'f str,
    place: &'f str,
    order: String,
    amount: String,
    customer: &'f str,
    agent: &'f str,
    scripts: &'f Scripts,
}

impl Filled<'_> {
    fn fill(&self, text: &str) -> String {
        text.replace("{lamp}", self.lamp)
            .replace("{place}", self.place)
            .replace("{order}", &self.order)
            .replace("{amount}", &self.amount)
    }

    /// As the customer writes it.
    fn asked(&self, text: &str, dealer: &mut Dealer) -> String {
        let greeting = pick(dealer, &self.scripts.greetings);
        let parting = pick(dealer, &self.scripts.partings);
        format!(
            "{greeting}\n\n{}\n\n{parting}\n{}",
            self.fill(text),
            self.customer
        )
    }

    /// As a short answer in a conversation: signed with the first name, or not at all.
    fn in_short(&self, text: &str, dealer: &mut Dealer) -> String {
        let first = self.customer.split(' ').next().unwrap_or(self.customer);
        let text = self.fill(text);
        if dealer.percent(60) {
            format!("{text}\n\n{first}")
        } else {
            text
        }
    }

    /// As the agent writes it.
    fn answered(&self, text: &str) -> String {
        let greeting = self
            .scripts
            .greetings
            .first()
            .map_or("", String::as_str)
            .trim_end_matches(',');
        let parting = self.scripts.partings.first().map_or("", String::as_str);
        let (text, agent) = (self.fill(text), self.agent);
        format!(
            "{greeting} {},\n\n{text}\n\n{parting}\n{agent}\nMaison Lumen",
            self.customer
        )
    }
}

/// What happens, each with the minutes since the one before (working minutes where an agent does it).
fn steps(
    ending: Ending,
    script: &Script,
    filled: &Filled,
    stock: &Stock,
    agent_reads: crate::languages::Language,
    dealer: &mut Dealer,
) -> Vec<(i64, Beat)> {
    let ask = pick(dealer, &script.asks);
    let mut steps = vec![(
        0,
        Beat::Opens {
            text: filled.asked(ask, dealer),
            with_photo: speaks_of_photo(ask),
        },
    )];
    match ending {
        Ending::New => return steps,
        Ending::Cancelled => {
            steps.push((dealer.between(30, 300), Beat::Sets(Status::Cancelled)));
            return steps;
        }
        _ => steps.push((dealer.between(15, 420), Beat::Taken)),
    }
    if dealer.percent(25) {
        let notes = stock.of(agent_reads).notes(topic(&script.topic).desk);
        steps.push((dealer.between(5, 60), Beat::Notes(pick(dealer, notes).to_owned())));
    }
    let straight = matches!(ending, Ending::Solved | Ending::Again) && dealer.percent(35);
    if !straight {
        let text = filled.answered(pick(dealer, &script.questions));
        steps.push((dealer.between(3, 200), answers(text, Some(Status::Pending))));
        if matches!(ending, Ending::Pending | Ending::Silent) {
            return steps;
        }
        let answer = pick(dealer, &script.answers);
        let said = Beat::Says {
            text: filled.in_short(answer, dealer),
            with_photo: speaks_of_photo(answer),
        };
        steps.push((dealer.between(20, 2400), said));
    }
    match ending {
        Ending::Open => {}
        Ending::OnHold => {
            let notes = stock.of(agent_reads).notes(topic(&script.topic).desk);
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

/// When the last thing happened. What still waits is recent; nothing pending is older than its policy allows.
fn last_beat(ending: Ending, means: &Means, dealer: &mut Dealer) -> Timestamp {
    let minutes = match ending {
        Ending::New => dealer.between(10, 20 * 60),
        Ending::Open => dealer.between(20, 44 * 60),
        Ending::Pending => dealer.between(60, 9 * 24 * 60 - 120),
        Ending::OnHold => dealer.between(300, 8 * 24 * 60),
        Ending::Silent | Ending::Cancelled => past(means, dealer, 14 * 24 * 60),
        Ending::Solved | Ending::Again => past(means, dealer, 40),
    };
    means.now - SignedDuration::from_mins(minutes)
}

/// So many minutes ago, at least `least`: the nearer, the more often, as a growing shop has it.
fn past(means: &Means, dealer: &mut Dealer, least: i64) -> i64 {
    let whole = means.now.duration_since(means.since).as_mins() - 12 * 24 * 60;
    let share = dealer.share().powf(1.25);
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    let minutes = (share * (whole - least).max(0) as f64) as i64;
    least + minutes
}

/// Gives each step its time, counted back from the last; agents work in working hours, customers sleep at night.
fn timed(
    steps: Vec<(i64, Beat)>,
    last: Timestamp,
    means: &Means,
    dealer: &mut Dealer,
) -> Vec<(Timestamp, Beat)> {
    let mut at = last;
    let mut timed = vec![];
    for (minutes, beat) in steps.into_iter().rev() {
        match beat {
            Beat::Opens { .. } => at = awake(at, means.calendar),
            Beat::Says { .. } => {}
            Beat::Taken | Beat::Answers { .. } | Beat::Notes(_) | Beat::Sets(_) => {
                at = at_work(at, means.calendar, dealer);
            }
        }
        timed.push((at, beat));
        at -= SignedDuration::from_secs(minutes * 60 + dealer.between(7, 50));
    }
    timed.reverse();
    timed
}

/// The same instant if it is working time, else one in the working hours before.
fn at_work(at: Timestamp, calendar: &Calendar, dealer: &mut Dealer) -> Timestamp {
    if calendar.is_working(at) {
        return at;
    }
    let hour = SignedDuration::from_hours(1);
    // Two weeks without an hour of work would be a calendar without any.
    let before = (1..24 * 14).map(|hours| at - hour * hours);
    let closing = before
        .into_iter()
        .find(|at| calendar.is_working(*at))
        .unwrap_or(at);
    let earlier = closing - SignedDuration::from_mins(dealer.between(0, 7 * 60));
    if calendar.is_working(earlier) {
        earlier
    } else {
        closing
    }
}

/// Nobody writes to a lamp shop between midnight and six.
fn awake(at: Timestamp, calendar: &Calendar) -> Timestamp {
    let local = at.in_tz(calendar.time_zone()).map_or(12, |local| local.hour());
    if local < 6 {
        at - SignedDuration::from_hours(7)
    } else {
        at
    }
}
