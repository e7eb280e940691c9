//! Mail as text: parse, thread, trim, compose, sanitise.
