//! What every page of the workspace shares: the views at the left, the person, what just happened.

use super::session::SignedIn;
use super::settings_pages::{self, StripPart};
use super::troubles::{self, TroubleShown};
use super::views::{self, ViewLink};
use super::{flash, shown};
use crate::channels::email;
use crate::closing;
use crate::outbox;
use crate::people::{self, Viewer};
use crate::satisfaction;
use crate::settings::{self, Mailbox};
use crate::store::Result;
use crate::tickets::{self, COUNTED, View};
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
    /// The form that takes back what just happened; None where nothing does.
    pub undo: Option<String>,
    /// For administrators: the mailbox whose letters wait because of its ceiling.
    pub full: Option<Mailbox>,
    /// Mails that could not be put into a ticket, as a count; empty for none, and for those who do not see them.
    pub set_aside: String,
    /// Letters that were given up, as a count; empty for none, and for those who do not see them.
    pub undelivered: String,
    /// Tickets in the trash, as a count; empty for none, and for those who do not see them.
    pub trash: String,
    /// Thanks of customers to the viewer that they have not looked at, as a count; empty for none.
    pub thanks: String,
    /// Unhappy customers whom the viewer is asked to win back, as a count; empty for none.
    pub unhappy: String,
    /// For administrators: that the letters of policies are stopped, since when and by whom.
    pub stopped: Option<String>,
    /// For administrators: what is wrong with what the desk stands on.
    pub troubles: Vec<TroubleShown>,
    /// The pages of the settings, beside one of them; empty elsewhere.
    pub settings: Vec<StripPart>,
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
        let [set_aside, undelivered, trash] = of_agents(tx, &viewer)?;
        let page = Page::new(
            site,
            words,
            viewer.zone.clone(),
            title.to_owned(),
            desk_name,
            &signed_in.here,
        );
        let (full, stopped, troubles) = for_admins(tx, site, &page, &viewer)?;
        let settings = match place {
            "settings" => settings_pages::strip(&viewer, &page.words, &signed_in.here),
            _ => vec![],
        };
        let frame = Frame {
            settings,
            thanks: views::count_in_words(satisfaction::unseen_thanks(tx, viewer.id)?),
            unhappy: views::count_in_words(satisfaction::alerts_of(tx, viewer.id)?),
            full,
            stopped,
            troubles,
            initials: shown::initials(&viewer.name),
            viewer,
            views,
            teams,
            here: signed_in.here.clone(),
            said: signed_in
                .said
                .as_deref()
                .and_then(|said| flash::words(&words, said)),
            set_aside,
            undelivered,
            trash,
            undo: signed_in.said.as_deref().and_then(flash::undo),
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

/// How much agents see as set aside, undelivered and in the trash, in words; empty for who does not see them.
fn of_agents(tx: &mut Tx, viewer: &Viewer) -> Result<[String; 3]> {
    if viewer.must_be_agent().is_err() {
        return Ok(Default::default());
    }
    Ok([
        views::count_in_words(email::set_aside_count(tx)?),
        views::count_in_words(outbox::failed_count(tx, COUNTED)?),
        views::count_in_words(tickets::trash_count(tx, COUNTED)?),
    ])
}

/// The mailbox that is full, that letters are stopped, and what is wrong.
type ForAdmins = (Option<Mailbox>, Option<String>, Vec<TroubleShown>);

fn for_admins(tx: &mut Tx, site: &Site, page: &Page, viewer: &Viewer) -> Result<ForAdmins> {
    if viewer.must_be_admin().is_err() {
        return Ok(ForAdmins::default());
    }
    Ok((
        full(tx, page.now)?,
        stopped(tx, page)?,
        troubles::troubles(tx, site, page)?,
    ))
}

fn full(tx: &mut Tx, now: Timestamp) -> Result<Option<Mailbox>> {
    match outbox::waits_for_room(tx, now)?.first() {
        Some(mailbox) => settings::find_mailbox(tx, *mailbox),
        None => Ok(None),
    }
}

/// The sentence of the bar that administrators see while the letters of policies are stopped.
fn stopped(tx: &mut Tx, page: &Page) -> Result<Option<String>> {
    let Some(stopped) = closing::stopped(tx)? else {
        return Ok(None);
    };
    let who = match stopped.by {
        Some(person) => people::find(tx, person)?.shown().to_owned(),
        None => page.words.say("workspace-event-by-desk"),
    };
    let when = format!(
        "{}, {}",
        page.day(&stopped.at),
        page.words.time(stopped.at, &page.zone)
    );
    let said = [("who", who.into()), ("when", when.into())];
    Ok(Some(page.words.say_with("endings-stopped", &said)))
}

/// Reads a page in one look and answers with it; for administrators only.
pub async fn for_admin<P: Template + Send + 'static>(
    site: Site,
    signed_in: SignedIn,
    load: impl FnOnce(&mut Tx, &Site, &SignedIn) -> Result<P> + Send + 'static,
) -> Answered {
    signed_in.viewer.must_be_admin()?;
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
