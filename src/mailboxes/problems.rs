//! What cannot be taken of a mailbox's settings, each with the field it stands beside.

use super::{After, Auth, Imap, Secret, Security, Server, SetUp};
use crate::ids::{MailboxId, TeamId};
use crate::store::{Problem, Result};
use database::{Tx, params};

/// The highest ceiling, and the longest look back in days.
const MOST: i64 = 1_000_000;
const MOST_DAYS: i64 = 3650;

impl SetUp {
    /// What cannot be taken. `id` is the mailbox that is changed.
    pub fn problems(&self, tx: &mut Tx, id: Option<MailboxId>) -> Result<Vec<Problem>> {
        let mut problems = vec![];
        let mut wrong = |field, key| problems.push(Problem { field, key });
        if self.address.is_empty() {
            wrong("address", "error-empty");
        } else if !is_address(&self.address) {
            wrong("address", "mailboxes-wrong-address");
        } else {
            let taken = "SELECT id FROM mailbox WHERE address = $1 AND live";
            let taken: Option<(MailboxId,)> = tx.find(taken, params![&self.address])?;
            if taken.is_some_and(|(taken,)| Some(taken) != id) {
                wrong("address", "error-taken");
            }
        }
        if self.name.chars().count() > 80 || self.name.contains(char::is_control) {
            wrong("name", "mailboxes-wrong-name");
        }
        if self
            .sends_per_hour
            .is_some_and(|most| !(1..=MOST).contains(&most))
        {
            wrong("sends_per_hour", "mailboxes-wrong-ceiling");
        }
        if let Some(team) = self.team_id {
            let known: Option<(TeamId,)> = tx.find("SELECT id FROM team WHERE id = $1", params![team])?;
            if known.is_none() {
                wrong("group_id", "mailboxes-wrong-team");
            }
        }
        if let Some((imap, secret)) = &self.imap {
            server_problems(&imap.server, secret, &IMAP, &mut problems);
            folder_problems(imap, &mut problems);
        }
        if let Some((relay, secret)) = &self.relay {
            server_problems(relay, secret, &RELAY, &mut problems);
        }
        Ok(problems)
    }
}

fn is_address(text: &str) -> bool {
    let odd = |c: char| !c.is_ascii_graphic() || "<>,;:\"()[]\\".contains(c);
    match text.split_once('@') {
        Some((local, domain)) => {
            !local.is_empty()
                && !domain.is_empty()
                && !domain.contains('@')
                && !text.contains(odd)
                && text.len() <= 254
        }
        None => false,
    }
}

/// The names of a server's fields in forms and in the API.
struct Fields {
    host: &'static str,
    user: &'static str,
    password: &'static str,
    security: &'static str,
    token_url: &'static str,
    client_id: &'static str,
    refresh_token: &'static str,
}

const IMAP: Fields = Fields {
    host: "imap_host",
    user: "imap_user",
    password: "imap_password",
    security: "imap_security",
    token_url: "imap_token_url",
    client_id: "imap_client_id",
    refresh_token: "imap_refresh_token",
};

const RELAY: Fields = Fields {
    host: "relay_host",
    user: "relay_user",
    password: "relay_password",
    security: "relay_security",
    token_url: "relay_token_url",
    client_id: "relay_client_id",
    refresh_token: "relay_refresh_token",
};

fn server_problems(server: &Server, secret: &Secret, fields: &Fields, problems: &mut Vec<Problem>) {
    let mut wrong = |field, key| problems.push(Problem { field, key });
    if server.host.is_empty() {
        wrong(fields.host, "error-empty");
    } else if server
        .host
        .contains(|c: char| c.is_whitespace() || c.is_control() || "/@?#".contains(c))
    {
        wrong(fields.host, "mailboxes-wrong-host");
    }
    if server.user.is_empty() && fields.host == IMAP.host {
        wrong(fields.user, "error-empty");
    }
    if server.security == Security::None
        && !server.is_here()
        && !server.allow_plain
        && !server.user.is_empty()
    {
        wrong(fields.security, "mailboxes-wrong-plain");
    }
    if server.auth == Auth::Password {
        if !server.user.is_empty() && secret.password.is_empty() {
            wrong(fields.password, "mailboxes-wrong-password");
        }
        return;
    }
    if server.user.is_empty() {
        wrong(fields.user, "error-empty");
    }
    if !is_token_url(&server.token_url) {
        wrong(fields.token_url, "mailboxes-wrong-token-url");
    }
    if server.client_id.is_empty() {
        wrong(fields.client_id, "error-empty");
    }
    if secret.refresh_token.is_empty() {
        wrong(fields.refresh_token, "mailboxes-wrong-password");
    }
}

/// Tokens travel under TLS, except to this very machine.
fn is_token_url(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else {
        return false;
    };
    let here = Server {
        host: url.host_str().unwrap_or_default().to_owned(),
        ..Server::default()
    };
    url.scheme() == "https" || (url.scheme() == "http" && here.is_here())
}

fn folder_problems(imap: &Imap, problems: &mut Vec<Problem>) {
    let mut wrong = |field, key| problems.push(Problem { field, key });
    if imap.folder.is_empty() {
        wrong("imap_folder", "error-empty");
    }
    if !(0..=MOST_DAYS).contains(&imap.first_days) {
        wrong("imap_first_days", "mailboxes-wrong-days");
    }
    if imap.after == After::Move && imap.move_to.trim().is_empty() {
        wrong("imap_move_to", "error-empty");
    }
    if imap.after == After::Move && imap.move_to.trim() == imap.folder {
        wrong("imap_move_to", "mailboxes-wrong-move");
    }
}
