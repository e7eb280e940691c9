//! Journeys in a real Chromium: what people do at a desk, from the first letter to the rating.

mod accessible;
mod answering;
mod bad_letter;
mod browser;
mod customers_page;
mod demo;
#[path = "../real/desk.rs"]
mod desk;
mod endings;
mod every_page;
#[path = "../real/letters.rs"]
mod letters;
mod long_talk;
mod policies;
mod results;
#[path = "../real/sink.rs"]
mod sink;
mod survey;
mod survey_builder;
mod tabs;
mod together;
mod tour;
mod window;
mod writing;
