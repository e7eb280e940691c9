//! The views at the left: names in addresses, icons, counts.

use crate::languages::Words;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, COUNTED, Status, View};
use database::Tx;

/// A view as a link.
pub struct ViewLink {
    /// How it is called in an address: `/tickets?view=mine`.
    pub name: String,
    pub label: String,
    pub icon: &'static str,
    /// "14", "1000+", or empty for none.
    pub count: String,
    pub current: bool,
}

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

/// The views and the teams, with how many tickets each holds.
pub fn links(tx: &mut Tx, viewer: &Viewer, current: Option<View>) -> Result<(Vec<ViewLink>, Vec<ViewLink>)> {
    let words = viewer.words();
    let mut views = vec![];
    for (view, _, icon) in VIEWS {
        // How many are closed or exist at all is no work that waits.
        let counted = !matches!(view, View::Status(Status::Closed) | View::All);
        views.push(link(tx, viewer, &words, (view, icon, counted), current)?);
    }
    let mut teams = vec![];
    for team in people::teams(tx)? {
        teams.push(link(
            tx,
            viewer,
            &words,
            (View::Team(team.id), "users", true),
            current,
        )?);
    }
    Ok((views, teams))
}

fn link(
    tx: &mut Tx,
    viewer: &Viewer,
    words: &Words,
    (view, icon, counted): (View, &'static str, bool),
    current: Option<View>,
) -> Result<ViewLink> {
    let count = if counted {
        count_in_words(tickets::count(tx, viewer, view)?)
    } else {
        String::new()
    };
    Ok(ViewLink {
        name: name(view),
        label: label(tx, words, view)?,
        icon,
        count,
        current: current == Some(view),
    })
}

/// A count as it is shown: counting stops at a thousand.
pub fn count_in_words(count: i64) -> String {
    match count {
        0 => String::new(),
        COUNTED.. => format!("{COUNTED}+"),
        count => count.to_string(),
    }
}
