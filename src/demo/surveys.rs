//! The desk asks for more than a rating after solving: how much effort something broken took its customers, and every two
//! months how they feel about the shop.

use crate::calendars::Pace;
use crate::events::Field;
use crate::satisfaction::{self, Kind, Moment, NewRelationship, NewRule, Schedule, Segment};
use crate::store::{Act, Error, Result};
use crate::tickets::{Conditions, Type};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span};

/// The demo's present day, seen from the beginning of its history.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * super::history::DAYS);

/// The first wave comes so long after the beginning at the earliest: of waves every two months from then on the last one is some
/// three weeks ago, and the next more than five weeks away, so that nobody is asked by one while the tour is walked.
const FIRST_WAVE: SignedDuration = SignedDuration::from_hours(24 * 31);

/// Adds the rule and the relationship survey, and plans its first wave.
pub fn plan(act: &mut Act) -> Result<()> {
    let surveys = satisfaction::surveys(act)?;
    let line = |kind: Kind| {
        let found = surveys.iter().find(|survey| survey.kind == kind);
        found.map(|survey| survey.line_id).ok_or(Error::NotFound)
    };
    let effort = NewRule {
        name: "CES".to_owned(),
        line_id: line(Kind::Ces)?,
        conditions: Conditions::default().with(Field::Type, [Type::Incident]),
        moment: Moment::FirstReply,
        after_hours: 4,
        pace: Pace::Wall,
    };
    satisfaction::add_rule(act, &effort)?;
    // The last wave was some three weeks ago, so that nobody who is asked about a ticket now was asked just before.
    let today = (act.now + AHEAD).to_zoned(TimeZone::UTC).date();
    let day = i64::from(today.saturating_sub(Span::new().days(20)).day());
    let loyalty = NewRelationship {
        name: "NPS".to_owned(),
        line_id: line(Kind::Nps)?,
        segment: Segment {
            tickets: 1,
            days: 180,
            ..Segment::default()
        },
        share: 100,
        schedule: Schedule {
            every_months: 2,
            day,
            hour: 10,
        },
        per_hour: 1_200,
    };
    let id = satisfaction::add_relationship(act, &loyalty)?;
    let begun = act.now;
    act.now = begun + FIRST_WAVE;
    let planned = satisfaction::plan_next(act, id, true);
    act.now = begun;
    planned.map(drop)
}
