//! Asking by rule: when a ticket of a certain kind is solved, or answered for the first time, ask with a certain survey
//! after so many hours. The first rule that holds asks, whatever the closing policy says; never twice about one solving.

mod asking;
mod planning;
mod stored;

pub(super) use asking::ask_what_is_due;
pub use planning::planned;
pub(super) use planning::{asks_instead, react};
pub use stored::{
    MOST_HOURS, Moment, NewRule, Rule, RuleId, add_rule, change_rule, find_rule, move_rule, rules,
    switch_rule,
};
