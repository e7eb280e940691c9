//! The views at the left: names in addresses, icons, counts.

use crate::languages::Words;
use crate::pages::{NavLink, count_in_words};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, Status, View};
use database::Tx;

/// The views everybody has, in the order of the list.
const VIEWS: [(View, &str, &str); 8] = [
    (View::Mine, "mine", "inbox"),
    (View::Unassigned, "unassigned", "circle-dashed"),
    (View::Active, "active", "ticket"),
    (View::Status(Status::Pending), "pending", "hourglass"),
    (View::Status(Status::OnHold), "on_hold", "circle-pause"),
    (View::Status(Status::Solved), "solved", "circle-check"),
    (View::Status(Status::Closed), "closed", "archive"),
    (View::All, "all", "messages-square"),
];

/// The view of that name.
pub fn parse(name: &str) -> Option<View> {
    if let Some(team) = name.strip_prefix("team-") {
        return team.parse().ok().map(View::Team);
    }
    VIEWS
        .iter()
        .find(|(_, known, _)| *known == name)
        .map(|(view, _, _)| *view)
}

/// The name of a view in addresses.
pub fn name(view: View) -> String {
    match view {
        View::Team(team) => format!("team-{team}"),
        view => VIEWS
            .iter()
            .find(|(known, _, _)| *known == view)
            .map_or("all", |(_, name, _)| name)
            .to_owned(),
    }
}

/// What a view is called on the page.
pub fn label(tx: &mut Tx, words: &Words, view: View) -> Result<String> {
    match view {
        View::Team(team) => Ok(people::find_team(tx, team)?.name),
        view => Ok(words.say(&format!("workspace-view-{}", name(view).replace('_', "-")))),
    }
}

/// Where the list of a view is shown.
pub fn path(view: View) -> String {
    format!("/tickets?view={}", name(view))
}

/// `?view=…` for an address that leads back to the list of this name; nothing for one that is no list.
pub fn query(asked: &str) -> String {
    match parse(asked) {
        Some(view) => format!("?view={}", name(view)),
        None => String::new(),
    }
}

/// The lists of tickets and those of the teams, with how many tickets each holds.
pub fn links(tx: &mut Tx, viewer: &Viewer) -> Result<[Vec<NavLink>; 2]> {
    let words = viewer.words();
    let mut lists = vec![];
    for (view, _, icon) in VIEWS {
        lists.push(link(tx, viewer, &words, view, icon)?);
    }
    let mut teams = vec![];
    for team in people::teams(tx)? {
        teams.push(link(tx, viewer, &words, View::Team(team.id), "users")?);
    }
    Ok([lists, teams])
}

fn link(tx: &mut Tx, viewer: &Viewer, words: &Words, view: View, icon: &'static str) -> Result<NavLink> {
    let count = match view {
        // How many are closed or exist at all is no work that waits.
        View::Status(Status::Closed) | View::All => String::new(),
        view => count_in_words(tickets::count(tx, viewer, view)?),
    };
    Ok(NavLink {
        name: "",
        path: path(view),
        label: label(tx, words, view)?,
        icon,
        count,
        current: false,
    })
}
