//! What satisfaction brings to the left of every page.

use crate::pages::{Badge, Shelf};
use crate::satisfaction;

/// The way to its pages.
pub const SATISFACTION: Badge = Badge {
    name: "satisfaction",
    path: "/satisfaction",
    label: "satisfaction-nav",
    icon: "smile",
    shelf: Shelf::Foot,
    agents_only: false,
    count: None,
};

/// Unhappy customers whom the viewer is asked to win back.
pub const UNHAPPY: Badge = Badge {
    name: "unhappy",
    path: "/satisfaction/unhappy",
    label: "satisfaction-tab-unhappy",
    icon: "bell-ring",
    shelf: Shelf::Foot,
    agents_only: false,
    count: Some(|tx, viewer| satisfaction::alerts_of(tx, viewer.id)),
};

/// Thanks of customers to the viewer that they have not looked at.
pub const THANKS: Badge = Badge {
    name: "thanks",
    path: "/satisfaction/thanks",
    label: "satisfaction-tab-thanks",
    icon: "thumbs-up",
    shelf: Shelf::Foot,
    agents_only: false,
    count: Some(|tx, viewer| satisfaction::unseen_thanks(tx, viewer.id)),
};
