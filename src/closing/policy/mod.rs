//! What a policy is: its rules, the presets, what is stored of it and of its experiments, which tickets it is for, and what
//! administrators set for all policies together.

pub mod counting;
pub mod experiments;
mod manners;
mod matching;
mod presets;
mod rules;
mod stored;

pub use manners::{MOST_LETTERS, Manners, manners, set_manners};
pub use matching::matching;
pub use presets::{Preset, b2c_standard};
pub use rules::{Action, After, OnSolve, Progress, Rules, StepKind, StepRule, SurveyRule, Tell};
pub(in crate::closing) use rules::{IS_HIGH, hours_long, is_high};
pub use stored::{
    Policy, PolicyInForce, Version, all, counts_in, find, install, policies, versions, versions_of,
};
