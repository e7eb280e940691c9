//! What the workspace brings into the frame of every page.

use super::{ended_session, settings, trash, troubles, undelivered};
use crate::closing;
use crate::intake;
use crate::mailboxes;
use crate::pages::FrameParts;
use crate::satisfaction::pages::desk::{SATISFACTION, THANKS, UNHAPPY};
use crate::set_up;
use crate::tickets::pages::views;

/// All of it, in the order in which it stands.
pub const FRAME: FrameParts = FrameParts {
    lists: views::links,
    badges: &[
        intake::pages::BADGE,
        trash::BADGE,
        undelivered::BADGE,
        SATISFACTION,
        UNHAPPY,
        THANKS,
    ],
    bars: &[
        set_up::missing,
        closing::pages::stopped::bar,
        troubles::bars,
        mailboxes::pages::full,
    ],
    settings: &settings::SETTINGS_PAGES,
    keep_words: ended_session::keep_words,
};
