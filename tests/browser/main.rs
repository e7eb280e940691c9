//! Journeys in a real Chromium.

mod browser;
#[path = "../real/desk.rs"]
mod desk;
#[path = "../real/letters.rs"]
mod letters;
#[path = "../real/sink.rs"]
mod sink;
