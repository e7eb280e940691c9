//! The desk's calendar and those beside it, for teams, brands and policies: every "business day" counts in one of them.
//!
//! Owns: `calendar`, `team_calendar`, `brand_calendar`.

mod desk;
mod ical;
mod named;
mod opening;
mod pace;
pub mod pages;
mod together;
mod whose;

pub use desk::{desk_calendar, set_desk_calendar, zone};
pub use ical::{FileDays, days_of_file};
pub use named::{NamedCalendar, add, all, change, find, remove};
pub use opening::{must_open, open_day};
pub use pace::Pace;
pub use together::Calendars;
pub use whose::{Whose, brands_of, calendar_for, of_team, set_brands, set_teams, teams_of};
