//! The ways a request comes in from outside. Each way is a folder of its own that provides messages to `intake`; e-mail is
//! the first.

pub mod email;

use crate::intake::Provider;

/// The channels that keep what arrives, and how each works on it again.
pub const PROVIDERS: &[Provider] = &[email::PROVIDER];
