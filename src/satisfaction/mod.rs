//! Satisfaction: asks once per solving, shows the survey's page, and keeps the answer with who did what under which
//! policy. A GET never records: mail scanners follow links, so only a person's POST counts (CS3, threat D5).
//!
//! Owns: `survey`, `response`, `earlier_answer`, `response_day`, `relationship_survey`, `survey_wave`, `wave_withheld`,
//! `survey_rule`, `survey_plan`, `survey_opt_out`, `alert`, `thanks_seen`.
//! Awaits: survey_due, rated, reopened, changed, said, deleted, restored. Records: survey_offered, rated, survey_withdrawn, letter_withheld, step_withheld.

mod alert;
mod alerting;
mod asking;
mod building;
mod comments;
mod content;
mod counting;
mod delivered;
mod flow;
mod in_log;
mod letter;
mod links;
mod manners;
mod opting_out;
pub mod pages;
mod rating;
mod response;
mod results;
mod rules;
mod score;
mod standing;
mod style;
mod supplied;
mod survey;
mod sweeping;
mod thanks;
mod waves;
mod withdrawing;
mod withheld;

pub use alert::{
    Alert, AlertId, Cause, PAGE as ALERTS_A_PAGE, alerts_of, open_alert, open_alerts, won_back,
    won_back_in_wave,
};
pub use asking::{WINDOW, after_outage, ask, ask_by_hand, can_ask, preview};
pub use building::{
    MOST_REASONS, SurveyVersion, WrongField, add_survey, archive_survey, change_survey, check_survey,
    survey_named_by, survey_versions,
};
pub use comments::{Told, Wanted, told};
pub use content::{Content, Point, Wording};
pub use counting::{By, count_where_needed, number_of, recount, zone as counting_zone};
pub use flow::{Asking, Flow, Offer, SKIP, Said, SoFar, Step};
pub use in_log::in_log;
pub use letter::{Sample, own_zone, sample_letter};
pub use links::{opt_out_link, read_survey_link, survey_link, survey_path};
pub use manners::{MOST_DAYS, Manners, manners, set_manners};
pub use opting_out::{opt_in, opt_out, opted_out};
pub use rating::{Rating, rate};
pub use response::{
    EarlierAnswer, Filter, NOT_IN_THE_TRASH, Response, State, count, earlier_answers, find_response,
    latest_of_ticket, list, of_ticket,
};
pub use results::{Group, Period, by_day, groups};
pub use rules::{
    MOST_HOURS, Moment, NewRule, Rule, RuleId, add_rule, change_rule, find_rule, move_rule, planned, rules,
    switch_rule,
};
pub use score::{ENOUGH, Measure, Scale, Tally};
pub use standing::{Standing, standing};
pub use style::Style;
pub use supplied::Supplied;
pub use survey::{
    Kind, Survey, SurveyId, after_solving, find_survey, install, newest, of_brands, set_after_solving,
    set_of_brands, surveys, to_ask_with, versions,
};
pub use sweeping::{look_once, next_due, run};
pub use thanks::{Thanks, see_thanks, thanks, unseen_thanks};
pub use waves::{
    Expected, MOST_SEGMENT_DAYS, NewRelationship, Relationship, RelationshipId, Schedule, Segment, Wave,
    add_relationship, answers_of_wave, change_relationship, expected, find_relationship, find_wave,
    is_chosen, plan_next, relationships, stop_wave, waves, withheld_by_reason,
};
pub use withheld::Withheld;

use crate::events::{Event, Subject};
use crate::store::{Act, Result};

/// Asks when the closing policy says so; plans what rules ask; takes the question back when the
/// ticket reopens; counts nothing of what is in the trash; tells of an unhappy customer.
pub fn react(act: &mut Act, subject: Subject, event: &Event) -> Result<()> {
    let Some(ticket) = subject.ticket() else {
        return Ok(());
    };
    asking::react(act, ticket, event)?;
    rules::react(act, ticket, event)?;
    counting::react(act, ticket, event)?;
    withdrawing::react(act, ticket, event)?;
    alerting::react(act, ticket, event)
}

#[cfg(test)]
mod tests;
