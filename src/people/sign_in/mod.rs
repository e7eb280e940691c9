//! Signing in: passwords, sessions, API tokens, and the throttle against guessing.

mod passwords;
mod sessions;
mod throttle;
mod tokens;

pub use passwords::{check_password, hash_password};
pub use sessions::{LIFETIME, end_session, end_sessions, session_viewer, start_session};
pub use throttle::{count_failure, forget_old_failures, is_throttled};
pub use tokens::{TokenUse, add_token, by_token};
