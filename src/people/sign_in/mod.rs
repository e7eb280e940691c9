//! Signing in: passwords, sessions, API tokens, and the throttle against guessing.

mod judging;
mod password_link;
mod passwords;
mod proven;
mod sessions;
mod throttle;
mod tokens;
mod turns;

pub use judging::{Judged, Try, judge};
pub use password_link::{SHORTEST, linked_person, password_link, set_password};
pub use passwords::{check_password, hash_password, new_password};
pub use sessions::{
    LIFETIME, end_session, end_sessions, held_sessions, session_hash, session_viewer, start_session,
};
#[cfg(test)]
pub use throttle::count_failure;
pub use throttle::{is_throttled, link_tries, may_try};
pub use tokens::{TokenUse, add_token, by_token};
