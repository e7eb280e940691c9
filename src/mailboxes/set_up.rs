//! Setting up a mailbox: what is taken, what is refused with a reason beside the field, and where its secrets lie.

use super::stored::{imap_of, relay_of, sealed};
use super::{Imap, Mailbox, Secret, Security, Server, find};
use crate::brands;
use crate::events;
use crate::ids::{BrandId, MailboxId, TeamId};
use crate::settings;
use crate::store::{Act, Desk, Error, Result};
use database::{Tx, params};
use serde_json::{Value, json};

/// Letters an hour of a new mailbox.
pub const USUAL_CEILING: i64 = 2000;

/// What an administrator wishes of a mailbox.
#[derive(Debug, Clone, Default)]
pub struct SetUp {
    pub address: String,
    pub name: String,
    pub team_id: Option<TeamId>,
    /// None for the desk's own.
    pub brand_id: Option<BrandId>,
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
            brand_id: Some(mailbox.brand_id),
            sends_per_hour: mailbox.sends_per_hour,
            imap: imap_of(desk, tx, mailbox.id)?,
            relay: relay_of(desk, tx, mailbox.id)?,
        })
    }

    /// Trims what was typed and puts in what was left out: the usual ports, and the secrets that stay as they were. Those
    /// of another server or user never do: nobody may send a secret elsewhere that they cannot read.
    pub fn complete(mut self, before: Option<SetUp>) -> SetUp {
        self.address = letters::canonical(&self.address);
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

/// The brand it is for: the desk's own where none is named, and never one that was retired.
fn brand_of(act: &mut Act, wish: &SetUp) -> Result<BrandId> {
    let brand = brands::find(act, wish.brand_id.unwrap_or(1.into()))?;
    match brand.retired_at {
        None => Ok(brand.id),
        Some(_) => Err(Error::invalid("brand", "brands-retired-already")),
    }
}

/// Makes a mailbox, in quarantine, or changes one. A retired one with this address comes back.
pub fn set_up(act: &mut Act, id: Option<MailboxId>, wish: &SetUp) -> Result<MailboxId> {
    settings::in_turn(act)?;
    let problems = wish.problems(act, id)?;
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let brand = brand_of(act, wish)?;
    let now = act.now;
    let before = id.map(|id| state(act, id)).transpose()?;
    let id = match id {
        Some(id) => find(act, id)?.ok_or(Error::NotFound)?.id,
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
        "UPDATE mailbox SET address = $1, name = $2, team_id = $3, sends_per_hour = $4, brand_id = $5 WHERE id = $6",
        params![&wish.address, &wish.name, wish.team_id, wish.sends_per_hour, brand, id],
    )?;
    put_servers(act, id, wish)?;
    match before {
        Some(before) => {
            let after = state(act, id)?;
            events::altered(act, id, &wish.address, &before, &after)?;
        }
        None => events::added(act, id, &wish.address)?,
    }
    Ok(id)
}

/// How it is fetched from, and by what its letters leave, with their secrets sealed.
fn put_servers(act: &mut Act, id: MailboxId, wish: &SetUp) -> Result<()> {
    let now = act.now;
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
    Ok(())
}

/// What the change log compares; the servers without their secrets.
fn state(act: &mut Act, id: MailboxId) -> Result<Value> {
    let mailbox = find(act, id)?.ok_or(Error::NotFound)?;
    let servers: (Option<String>, Option<String>) =
        act.one("SELECT imap, relay FROM mailbox WHERE id = $1", params![id])?;
    let server = |text: Option<String>| -> Result<Value> {
        Ok(text
            .map(|text| serde_json::from_str(&text))
            .transpose()?
            .unwrap_or(Value::Null))
    };
    Ok(json!({
        "address": mailbox.address,
        "name": mailbox.name,
        "team_id": mailbox.team_id,
        "brand_id": mailbox.brand_id,
        "sends_per_hour": mailbox.sends_per_hour,
        "imap": server(servers.0)?,
        "relay": server(servers.1)?,
    }))
}

/// Lets the letters of a mailbox leave from now on. False if it was live already.
pub fn end_quarantine(act: &mut Act, id: MailboxId) -> Result<bool> {
    let sql = "UPDATE mailbox SET quarantined = FALSE WHERE id = $1 AND live AND quarantined";
    let ended = act.run(sql, params![id])? > 0;
    if ended && let Some(mailbox) = find(act, id)? {
        events::changed(act, id, &mailbox.address, "quarantined", true, false)?;
    }
    Ok(ended)
}

/// Takes a mailbox out of use. Its tickets stay; letters about them leave by the main one.
pub fn retire(act: &mut Act, id: MailboxId) -> Result<()> {
    act.run(
        "UPDATE mailbox SET live = FALSE, imap = NULL, imap_secret = NULL, relay = NULL, relay_secret = NULL WHERE id = $1",
        params![id],
    )?;
    match find(act, id)? {
        Some(mailbox) => events::removed(act, id, &mailbox.address),
        None => Ok(()),
    }
}
