//! When the things of a request happen: agents in working hours, customers when they are awake, nothing in the future.

use super::dealing::Dealer;
use super::plan::{Beat, Ending, Means};
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// When the last thing happened. What still waits is recent; nothing pending is older than its policy allows.
pub fn last_beat(ending: Ending, means: &Means, dealer: &mut Dealer) -> Timestamp {
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
pub fn timed(
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
