//! What was typed into the wizard, as settings; and settings as the wizard shows them. Secrets go in and never come out.

use crate::ids::{BrandId, TeamId};
use crate::mailboxes::{After, Auth, Imap, Secret, Security, Server, SetUp};
use crate::pages::Typed;
use crate::store::{Problem, Result};

/// The wizard's fields.
pub struct Form {
    pub address: String,
    pub name: String,
    pub team: Option<TeamId>,
    pub brand: Option<BrandId>,
    /// As typed; empty for no ceiling.
    pub sends_per_hour: String,
    pub fetches: bool,
    pub imap: Imap,
    pub imap_port: String,
    pub own_relay: bool,
    pub relay: Server,
    pub relay_port: String,
    pub problems: Vec<Problem>,
}

fn port(server: &Server) -> String {
    match server.port {
        0 => String::new(),
        port => port.to_string(),
    }
}

impl Form {
    /// The form for a mailbox as it is set up.
    pub fn of(wish: SetUp) -> Form {
        let (fetches, own_relay) = (wish.imap.is_some(), wish.relay.is_some());
        let imap = wish.imap.map(|(imap, _)| imap).unwrap_or_default();
        let relay = wish.relay.map(|(relay, _)| relay).unwrap_or_default();
        Form {
            address: wish.address,
            name: wish.name,
            team: wish.team_id,
            brand: wish.brand_id,
            sends_per_hour: wish
                .sends_per_hour
                .map(|most| most.to_string())
                .unwrap_or_default(),
            imap_port: port(&imap.server),
            relay_port: port(&relay),
            fetches,
            imap,
            own_relay,
            relay,
            problems: vec![],
        }
    }

    /// What was typed: as it is shown again, and as settings with the secrets.
    pub fn typed(typed: &Typed) -> Result<(Form, SetUp)> {
        let mut problems = vec![];
        let (imap_port, relay_port) = (typed.get("imap_port").trim(), typed.get("relay_port").trim());
        let imap = imap(typed, imap_port, &mut problems)?;
        let relay = server(typed, "relay", relay_port, &mut problems);
        let sends_per_hour = typed.get("sends_per_hour").trim().to_owned();
        let form = Form {
            address: typed.get("address").to_owned(),
            name: typed.get("name").to_owned(),
            team: typed.choice("team")?,
            brand: typed.choice("brand")?,
            fetches: typed.get("fetches") == "yes",
            own_relay: typed.get("own_relay") == "yes",
            imap_port: imap_port.to_owned(),
            relay_port: relay_port.to_owned(),
            imap,
            relay,
            sends_per_hour,
            problems,
        };
        let wish = SetUp {
            address: form.address.clone(),
            name: form.name.clone(),
            team_id: form.team,
            brand_id: form.brand,
            // What is no number is refused as a ceiling of nothing.
            sends_per_hour: match form.sends_per_hour.as_str() {
                "" => None,
                most => Some(most.parse().unwrap_or(0)),
            },
            imap: form.fetches.then(|| (form.imap.clone(), secret(typed, "imap"))),
            relay: form
                .own_relay
                .then(|| (form.relay.clone(), secret(typed, "relay"))),
        };
        Ok((form, wish))
    }

    /// What is wrong with a field, of `imap` or `relay` or of none: the key of a sentence.
    pub fn problem(&self, part: &str, field: &str) -> Option<&'static str> {
        let named = |problem: &&Problem| match part {
            "" => problem.field == field,
            part => {
                problem
                    .field
                    .strip_prefix(part)
                    .and_then(|rest| rest.strip_prefix('_'))
                    == Some(field)
            }
        };
        self.problems.iter().find(named).map(|problem| problem.key)
    }
}

fn imap(typed: &Typed, port: &str, problems: &mut Vec<Problem>) -> Result<Imap> {
    Ok(Imap {
        server: server(typed, "imap", port, problems),
        folder: typed.find("imap_folder").unwrap_or("INBOX").to_owned(),
        first_days: match typed.get("imap_first_days").trim() {
            "" => 0,
            days => days.parse().unwrap_or(-1),
        },
        after: match typed.get("imap_after") {
            "seen" => After::Seen,
            "move" => After::Move,
            _ => After::Leave,
        },
        move_to: typed.get("imap_move_to").to_owned(),
        since: 0,
    })
}

fn server(typed: &Typed, prefix: &'static str, port: &str, problems: &mut Vec<Problem>) -> Server {
    let get = |field: &str| typed.get(&format!("{prefix}_{field}")).to_owned();
    let number = match port {
        "" => Some(0),
        port => port.parse().ok().filter(|port| *port > 0),
    };
    if number.is_none() {
        let field = if prefix == "imap" {
            "imap_port"
        } else {
            "relay_port"
        };
        problems.push(Problem {
            field,
            key: "mailboxes-wrong-port",
        });
    }
    Server {
        host: get("host"),
        port: number.unwrap_or_default(),
        security: match get("security").as_str() {
            "starttls" => Security::Starttls,
            "none" => Security::None,
            _ => Security::Tls,
        },
        allow_plain: get("allow_plain") == "yes",
        verify_certificate: get("any_certificate") != "yes",
        user: get("user"),
        auth: match get("auth").as_str() {
            "xoauth2" => Auth::Xoauth2,
            _ => Auth::Password,
        },
        token_url: get("token_url"),
        client_id: get("client_id"),
    }
}

fn secret(typed: &Typed, prefix: &str) -> Secret {
    let get = |field: &str| typed.get(&format!("{prefix}_{field}")).to_owned();
    Secret {
        password: get("password"),
        client_secret: get("client_secret"),
        refresh_token: get("refresh_token"),
    }
}
