//! Settings of trust in mail: whose findings about senders count, the record that makes our signature checkable, and what
//! the budgets of automatic answers held back.

use crate::channels::email::{self, DomainTrust, Found, Published};
use crate::intake::{self, HeldBack};
use crate::mailboxes;
use crate::pages::{Admin, Frame, SignedIn, Typed, answer, go_on};
use crate::settings;
use crate::store::{Desk, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

/// Names that can be trusted.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "mailboxes/pages/mail_trust.html")]
struct MailTrustPage {
    page: Page,
    frame: Frame,
    servers: String,
    /// Why what was typed was not taken: the key of a sentence.
    problem: Option<&'static str>,
    domains: Vec<DomainShown>,
    /// What the budgets held back, in words.
    held: Option<String>,
}

/// A domain that mailboxes write from.
struct DomainShown {
    domain: String,
    signed: bool,
    /// Whether receivers can know its letters: `ok`, `bad`, or nothing while it is not known.
    class: &'static str,
    records: Vec<RecordShown>,
}

/// A record to publish, and what the DNS has.
struct RecordShown {
    /// DKIM, SPF or DMARC.
    what: &'static str,
    name: String,
    wanted: String,
    /// `ok`, `bad`, or nothing while it is not known.
    class: &'static str,
    /// The key of how it stands.
    stands: &'static str,
    /// What was found that does not do, or is there.
    found: String,
}

impl DomainShown {
    fn of(trust: DomainTrust) -> DomainShown {
        let class = match trust.holds() {
            Some(true) => "ok",
            Some(false) => "bad",
            None => "",
        };
        let signed = trust.dkim.is_some();
        let dkim = trust.dkim.map(|dkim| RecordShown::of("DKIM", dkim));
        let others = [("SPF", trust.spf), ("DMARC", trust.dmarc)];
        let others = others.map(|(what, published)| RecordShown::of(what, published));
        DomainShown {
            domain: trust.domain,
            signed,
            class,
            records: dkim.into_iter().chain(others).collect(),
        }
    }
}

impl RecordShown {
    fn of(what: &'static str, published: Published) -> RecordShown {
        let (class, stands, found) = match published.found {
            Found::NotKnown => ("", "workspace-mail-trust-not-known", String::new()),
            Found::Nothing => ("bad", "workspace-mail-trust-missing", String::new()),
            Found::Wrong(text) => ("bad", "workspace-mail-trust-other", text),
            Found::Fine(text) => ("ok", "workspace-mail-trust-there", text),
        };
        RecordShown {
            what,
            name: published.wanted.name,
            wanted: published.wanted.text,
            class,
            stands,
            found,
        }
    }

    /// Whether there is something to publish.
    fn to_publish(&self) -> bool {
        self.class != "ok"
    }
}

/// The domains of the mailboxes in use, looked up now.
pub async fn look_up(desk: &Desk) -> Result<Vec<DomainTrust>> {
    let domains = desk.read(|tx| {
        let mailboxes = mailboxes::all(tx)?;
        let domains = mailboxes.iter().map(|mailbox| mailbox.domain().to_owned());
        Ok(domains.collect::<Vec<String>>())
    });
    let host = desk.public_url.host_str().unwrap_or("localhost");
    let checker = email::Checker::new(desk.dns, host);
    Ok(email::trust(&checker, desk.seal.as_deref(), &domains.await?).await)
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let desk = site.desk.clone();
    let domains = look_up(&desk).await?;
    let loaded = desk.read(move |tx| {
        let servers = settings::trusted_mail_servers(tx)?.join("\n");
        Ok((load(tx, &site, &signed_in, domains, servers, None)?, signed_in))
    });
    let (page, signed_in) = loaded.await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    domains: Vec<DomainTrust>,
    servers: String,
    problem: Option<&'static str>,
) -> Result<MailTrustPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-mail-trust");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let HeldBack { answers, since } = intake::held_back(tx, page.now)?;
    let held = since.map(|since| {
        let when = words.moment(since, page.now, &page.zone);
        words.say_with(
            "workspace-mail-held",
            &[("number", answers.into()), ("when", when.into())],
        )
    });
    Ok(MailTrustPage {
        servers,
        problem,
        domains: domains.into_iter().map(DomainShown::of).collect(),
        held,
        page,
        frame,
    })
}

/// Sets whose findings count.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let given = typed.get("servers").to_owned();
    let names: Vec<String> = given
        .split([',', '\n', ' '])
        .map(|name| name.trim().to_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let wrong = names.len() > MOST
        || names
            .iter()
            .any(|name| name.len() > 200 || !name.chars().all(sound));
    if wrong {
        let desk = site.desk.clone();
        let problem = Some("workspace-mail-trust-wrong");
        let domains = look_up(&desk).await?;
        let page = desk.read(move |tx| load(tx, &site, &signed_in, domains, given, problem));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page.await?)?).into_response());
    }
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        settings::set_trusted_mail_servers(act, &names)
    });
    set.await?;
    Ok(go_on("/settings/mail-trust", "workspace-done-settings", 1))
}
