//! What every page shares: the links at the left, the bars above, the person, what just happened.

use super::bar::Bar;
use super::nav::{Badge, NavLink, Shelf};
use super::session::SignedIn;
use super::strip::{self, SettingsPage, StripPart};
use super::{flash, initials};
use crate::ids::PersonId;
use crate::people::Viewer;
use crate::settings;
use crate::store::{Act, Result};
use crate::web::{Answered, KeptWords, Page, Site, render};
use askama::Template;
use database::Tx;

/// Looks whether something lasts that concerns the whole desk, for this viewer.
pub type BarsOf = fn(&mut Tx, &Site, &Page, &Viewer) -> Result<Vec<Bar>>;

/// What the rooms above bring into the frame: named once, in `app`.
pub struct FrameParts {
    /// The lists of tickets and of teams that the viewer may open.
    pub lists: fn(&mut Tx, &Viewer) -> Result<[Vec<NavLink>; 2]>,
    pub badges: &'static [Badge],
    pub bars: &'static [BarsOf],
    /// The pages of the settings.
    pub settings: &'static [SettingsPage],
    /// Keeps what somebody had typed when their session ended, once they have signed in again.
    pub keep_words: fn(&mut Act, PersonId, &KeptWords) -> Result<()>,
}

/// The frame around a page, for its viewer.
pub struct Frame {
    pub viewer: Viewer,
    pub initials: String,
    pub lists: Vec<NavLink>,
    pub teams: Vec<NavLink>,
    pub foot: Vec<NavLink>,
    pub bars: Vec<Bar>,
    /// Where the viewer is, to come back to after a change of language.
    pub here: String,
    /// What just happened, in words.
    pub said: Option<String>,
    /// The form that takes back what just happened; None where nothing does.
    pub undo: Option<String>,
    /// The pages of the settings, beside one of them; empty elsewhere.
    pub settings: Vec<StripPart>,
    /// Which place of the bottom bar is current: tickets, new, search, settings; or the name of a badge.
    pub place: &'static str,
}

impl Frame {
    /// The page and its frame.
    pub fn load(
        tx: &mut Tx,
        site: &Site,
        signed_in: &SignedIn,
        place: &'static str,
        title: &str,
    ) -> Result<(Page, Frame)> {
        let (viewer, parts) = (signed_in.viewer.clone(), signed_in.parts);
        let words = viewer.words();
        let name = settings::desk_name(tx)?;
        let zone = viewer.zone.clone();
        let page = Page::new(site, words, zone, title.to_owned(), name, &signed_in.here);
        let [mut lists, teams] = (parts.lists)(tx, &viewer)?;
        let mut foot = vec![];
        for badge in parts.badges {
            match badge.shelf {
                Shelf::Lists => lists.extend(badge.link(tx, &viewer, place)?),
                Shelf::Foot => foot.extend(badge.link(tx, &viewer, place)?),
            }
        }
        let mut bars = vec![];
        for bars_of in parts.bars {
            bars.extend(bars_of(tx, site, &page, &viewer)?);
        }
        let settings = match place {
            "settings" => strip::strip(parts.settings, &viewer, &words, &signed_in.here),
            _ => vec![],
        };
        let said = signed_in.said.as_deref();
        let frame = Frame {
            initials: initials(&viewer.name),
            viewer,
            lists,
            teams,
            foot,
            bars,
            here: signed_in.here.clone(),
            said: said.and_then(|said| flash::words(&words, said)),
            undo: said.and_then(flash::undo),
            settings,
            place,
        };
        Ok((page, frame))
    }

    /// Marks the link to the list that the page shows.
    pub fn stand_at(&mut self, path: &str) {
        for link in self.lists.iter_mut().chain(&mut self.teams) {
            link.current |= link.path == path;
        }
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

/// Reads a page in one look and answers with it.
pub async fn look<P: Template + Send + 'static>(
    site: Site,
    signed_in: SignedIn,
    load: impl FnOnce(&mut Tx, &Site, &SignedIn) -> Result<P> + Send + 'static,
) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

/// A page as an answer; what it said is not said again.
pub fn answer(page: &impl Template, signed_in: &SignedIn) -> Answered {
    let mut answer = render(page)?;
    if signed_in.said.is_some() {
        flash::forget(&mut answer);
    }
    Ok(answer)
}
