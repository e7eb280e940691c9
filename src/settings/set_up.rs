//! Setting up a mailbox: what is taken, what is refused with a reason beside the field, and where its secrets lie.

use super::{After, Auth, Imap, Mailbox, Secret, Security, Server, find_mailbox};
use crate::ids::{MailboxId, TeamId};
use crate::store::{Act, Desk, Error, Problem, Result};
use database::{Tx, params};

/// Letters an hour of a new mailbox.
pub const USUAL_CEILING: i64 = 2000;
/// The highest ceiling, and the longest look back in days.
const MOST: i64 = 1_000_000;
const MOST_DAYS: i64 = 3650;

/// What an administrator wishes of a mailbox.
#[derive(Debug, Clone, Default)]
pub struct SetUp {
    pub address: String,
    pub name: String,
    pub team_id: Option<TeamId>,
    /// None for no ceiling.
    pub sends_per_hour: Option<i64>,
    /// None: its letters come by SMTP, LMTP or the API.
    pub imap: Option<(Imap, Secret)>,
    /// None: its letters leave by the desk's relay.
    pub relay: Option<(Server, Secret)>,
}

impl SetUp {
    /// A mailbox as it stands, with its secrets.
    pub fn of(desk: &Desk, tx: &mut Tx, mailbox: &Mailbox) -> Result<SetUp> {
        Ok(SetUp {
            address: mailbox.address.clone(),
            name: mailbox.name.clone(),
            team_id: mailbox.team_id,
            sends_per_hour: mailbox.sends_per_hour,
            imap: imap_of(desk, tx, mailbox.id)?,
            relay: relay_of(desk, tx, mailbox.id)?,
        })
    }

    /// Trims what was typed and puts in what was left out: the usual ports, and the secrets that stay as they were. Those
    /// of another server or user never do: nobody may send a secret elsewhere that they cannot read.
    pub fn complete(mut self, before: Option<SetUp>) -> SetUp {
        self.address = self.address.trim().to_lowercase();
        self.name = self.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.name.is_empty() {
            self.name = self.address.clone();
        }
        let before = before.unwrap_or_default();
        if let Some((imap, secret)) = &mut self.imap {
            complete(&mut imap.server, 993, 143);
            imap.folder = imap.folder.trim().to_owned();
            if let Some((old, kept)) = before.imap.filter(|(old, _)| same(&old.server, &imap.server)) {
                *secret = std::mem::take(secret).or(kept);
                if old.folder == imap.folder && old.first_days == imap.first_days {
                    imap.since = old.since;
                }
            }
        }
        if let Some((relay, secret)) = &mut self.relay {
            complete(relay, 465, 587);
            if let Some((_, kept)) = before.relay.filter(|(old, _)| same(old, relay)) {
                *secret = std::mem::take(secret).or(kept);
            }
        }
        self
    }

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

fn complete(server: &mut Server, over_tls: u16, otherwise: u16) {
    for text in [
        &mut server.host,
        &mut server.user,
        &mut server.token_url,
        &mut server.client_id,
    ] {
        *text = text.trim().to_owned();
    }
    if server.port == 0 {
        server.port = match server.security {
            Security::Tls => over_tls,
            _ => otherwise,
        };
    }
}

fn same(old: &Server, new: &Server) -> bool {
    let named = |server: &Server| {
        (
            server.host.clone(),
            server.port,
            server.user.clone(),
            server.auth,
            server.token_url.clone(),
        )
    };
    named(old) == named(new)
        && old.security == new.security
        && old.verify_certificate == new.verify_certificate
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

/// Makes a mailbox, in quarantine, or changes one. A retired one with this address comes back.
pub fn set_up(act: &mut Act, id: Option<MailboxId>, wish: &SetUp) -> Result<MailboxId> {
    let problems = wish.problems(act, id)?;
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let now = act.now;
    let id = match id {
        Some(id) => find_mailbox(act, id)?.ok_or(Error::NotFound)?.id,
        None => {
            let (id,): (MailboxId,) = act.one(
                "INSERT INTO mailbox (address, name, quarantined, created_at) VALUES ($1, $2, TRUE, $3)
                 ON CONFLICT (address) DO UPDATE SET live = TRUE, quarantined = TRUE RETURNING id",
                params![&wish.address, &wish.name, now],
            )?;
            id
        }
    };
    act.run(
        "UPDATE mailbox SET address = $1, name = $2, team_id = $3, sends_per_hour = $4 WHERE id = $5",
        params![&wish.address, &wish.name, wish.team_id, wish.sends_per_hour, id],
    )?;
    let imap = match &wish.imap {
        None => (None, None),
        Some((imap, secret)) => {
            let mut imap = imap.clone();
            if imap.since == 0 {
                imap.since = now.as_microsecond();
            }
            (
                Some(serde_json::to_string(&imap)?),
                Some(sealed(act, "imap", secret)?),
            )
        }
    };
    let relay = match &wish.relay {
        None => (None, None),
        Some((relay, secret)) => (
            Some(serde_json::to_string(relay)?),
            Some(sealed(act, "relay", secret)?),
        ),
    };
    act.run(
        "UPDATE mailbox SET imap = $1, imap_secret = $2, relay = $3, relay_secret = $4 WHERE id = $5",
        params![imap.0, imap.1, relay.0, relay.1, id],
    )?;
    Ok(id)
}

fn sealed(act: &Act, purpose: &str, secret: &Secret) -> Result<Vec<u8>> {
    act.desk.seal.seal(purpose, &serde_json::to_string(secret)?)
}

/// Lets the letters of a mailbox leave from now on. False if it was live already.
pub fn end_quarantine(act: &mut Act, id: MailboxId) -> Result<bool> {
    let sql = "UPDATE mailbox SET quarantined = FALSE WHERE id = $1 AND live AND quarantined";
    Ok(act.run(sql, params![id])? > 0)
}

/// Takes a mailbox out of use. Its tickets stay; letters about them leave by the main one.
pub fn retire(act: &mut Act, id: MailboxId) -> Result<()> {
    act.run(
        "UPDATE mailbox SET live = FALSE, imap = NULL, imap_secret = NULL, relay = NULL, relay_secret = NULL WHERE id = $1",
        params![id],
    )?;
    Ok(())
}

type Stored = (Option<String>, Option<Vec<u8>>);

/// Where a mailbox's letters are fetched.
pub fn imap_of(desk: &Desk, tx: &mut Tx, id: MailboxId) -> Result<Option<(Imap, Secret)>> {
    let stored: Option<Stored> =
        tx.find("SELECT imap, imap_secret FROM mailbox WHERE id = $1", params![id])?;
    read(desk, "imap", stored)
}

/// Where a mailbox's letters leave, if not by the desk's relay.
pub fn relay_of(desk: &Desk, tx: &mut Tx, id: MailboxId) -> Result<Option<(Server, Secret)>> {
    let stored: Option<Stored> = tx.find(
        "SELECT relay, relay_secret FROM mailbox WHERE id = $1",
        params![id],
    )?;
    read(desk, "relay", stored)
}

fn read<T: serde::de::DeserializeOwned>(
    desk: &Desk,
    purpose: &str,
    stored: Option<Stored>,
) -> Result<Option<(T, Secret)>> {
    let Some((Some(text), secret)) = stored else {
        return Ok(None);
    };
    let secret = match secret {
        Some(sealed) => serde_json::from_str(&desk.seal.open(purpose, &sealed)?)?,
        None => Secret::default(),
    };
    Ok(Some((serde_json::from_str(&text)?, secret)))
}

/// Where a mailbox's letters are fetched, to show.
pub fn imap_shown(tx: &mut Tx, id: MailboxId) -> Result<Option<Imap>> {
    without_secret(tx, "SELECT imap FROM mailbox WHERE id = $1", id)
}

/// Where a mailbox's letters leave, to show.
pub fn relay_shown(tx: &mut Tx, id: MailboxId) -> Result<Option<Server>> {
    without_secret(tx, "SELECT relay FROM mailbox WHERE id = $1", id)
}

fn without_secret<T: serde::de::DeserializeOwned>(
    tx: &mut Tx,
    sql: &str,
    id: MailboxId,
) -> Result<Option<T>> {
    let stored: Option<(Option<String>,)> = tx.find(sql, params![id])?;
    Ok(stored
        .and_then(|(text,)| text)
        .map(|text| serde_json::from_str(&text))
        .transpose()?)
}

/// The mailboxes whose letters are fetched, each with what tells that its settings changed.
pub fn fetched(tx: &mut Tx) -> Result<Vec<(MailboxId, String)>> {
    changes(
        tx,
        "SELECT id, imap, imap_secret FROM mailbox WHERE live AND imap IS NOT NULL ORDER BY id",
    )
}

/// The mailboxes with a relay of their own, each with what tells that its settings changed.
pub fn relayed(tx: &mut Tx) -> Result<Vec<(MailboxId, String)>> {
    changes(
        tx,
        "SELECT id, relay, relay_secret FROM mailbox WHERE live AND relay IS NOT NULL ORDER BY id",
    )
}

fn changes(tx: &mut Tx, sql: &str) -> Result<Vec<(MailboxId, String)>> {
    let rows: Vec<(MailboxId, String, Option<Vec<u8>>)> = tx.all(sql, [])?;
    let change = |(id, text, secret): (_, String, Option<Vec<u8>>)| {
        let secret = data_encoding::HEXLOWER.encode(&secret.unwrap_or_default());
        (id, format!("{text} {secret}"))
    };
    Ok(rows.into_iter().map(change).collect())
}
