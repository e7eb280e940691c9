//! The migrations, in order. One text for both engines.

use database::Migration;

macro_rules! migrations {
    ($($name:literal),* $(,)?) => {
        &[$(Migration { name: $name, sql: include_str!(concat!("../../migrations/", $name, ".sql")) }),*]
    };
}

/// Every migration, oldest first. A landed migration is never edited.
pub const MIGRATIONS: &[Migration] = migrations![
    "0001_people",
    "0002_tickets",
    "0003_mail",
    "0004_closing",
    "0005_satisfaction",
    "0006_api",
    "0007_sources",
    "0008_trust",
    "0009_writing",
    "0010_simulation",
    "0011_endings",
    "0013_letters",
    "0014_surveys",
    "0015_asking",
    "0016_looks",
    "0017_looking",
    "0018_brands",
    "0019_facts",
    "0020_brands_retired",
    "0021_results_by_category",
    "0022_good_until",
    "0023_trash",
    "0024_no_cursor",
    "0030_names",
    "0034_safe_html",
    "0036_done_once",
    "0038_outages",
    "0039_what_was_promised",
    "0040_arrivals",
    "0042_undelivered",
    "0044_drafts",
    "0048_survey_windows",
    "0049_survey_waves",
    "0050_relay_trouble",
    "0051_digest_answers",
    "0056_half_typed",
    "0057_event_subjects",
    "0058_fewer_trees",
    "0059_reasons",
    "0060_channels",
    "0061_lanes",
];
