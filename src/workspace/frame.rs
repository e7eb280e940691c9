//! What every page of the workspace shares: the views at the left, the person, what just happened.

use super::session::SignedIn;
use super::views::{self, ViewLink};
use super::{flash, shown};
use crate::outbox;
use crate::people::Viewer;
use crate::settings::{self, Mailbox};
use crate::store::Result;
use crate::tickets::View;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use database::Tx;
use jiff::Timestamp;

/// The frame around a page, for its viewer.
pub struct Frame {
    pub viewer: Viewer,
    pub initials: String,
    pub views: Vec<ViewLink>,
    pub teams: Vec<ViewLink>,
    /// Where the viewer is, to come back to after a change of language.
    pub here: String,
    /// What just happened, in words.
    pub said: Option<String>,
    /// For administrators: the mailbox whose letters wait because of its ceiling.
    pub full: Option<Mailbox>,
    /// Which place of the bottom bar is current: tickets, new, search, settings.
    pub place: &'static str,
}

impl Frame {
    /// The page and its frame. `current` is the view the page belongs to.
    pub fn load(
        tx: &mut Tx,
        site: &Site,
        signed_in: &SignedIn,
        place: &'static str,
        title: &str,
        current: Option<View>,
    ) -> Result<(Page, Frame)> {
        let viewer = signed_in.viewer.clone();
        let words = viewer.words();
        let (views, teams) = views::links(tx, &viewer, current)?;
        let desk_name = settings::desk_name(tx)?;
        let page = Page::new(
            site,
            words,
            viewer.zone.clone(),
            title.to_owned(),
            desk_name,
            &signed_in.here,
        );
        let full = match viewer.must_be_admin() {
            Ok(()) => full(tx, page.now)?,
            Err(_) => None,
        };
        let frame = Frame {
            full,
            initials: shown::initials(&viewer.name),
            viewer,
            views,
            teams,
            here: signed_in.here.clone(),
            said: signed_in
                .said
                .as_deref()
                .and_then(|said| flash::words(&words, said)),
            place,
        };
        Ok((page, frame))
    }

    /// Whether the viewer may write to customers and change tickets.
    pub fn is_agent(&self) -> bool {
        self.viewer.must_be_agent().is_ok()
    }

    /// Whether the viewer sets up the desk.
    pub fn is_admin(&self) -> bool {
        self.viewer.must_be_admin().is_ok()
    }
}

fn full(tx: &mut Tx, now: Timestamp) -> Result<Option<Mailbox>> {
    match outbox::waits_for_room(tx, now)?.first() {
        Some(mailbox) => settings::find_mailbox(tx, *mailbox),
        None => Ok(None),
    }
}

/// A page as an answer; what it said is not said again.
pub fn answer(page: &impl Template, signed_in: &SignedIn) -> Answered {
    let mut answer = render(page)?;
    if signed_in.said.is_some() {
        flash::forget(&mut answer);
    }
    Ok(answer)
}
