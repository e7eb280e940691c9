//! Settings of trust in mail: whose findings about senders count, the record that makes our signature checkable, and what
//! the budgets of automatic answers held back.

use crate::channels::email::{self, DomainTrust, Found, Published};
use crate::intake::{self, HeldBack};
use crate::mailboxes;
use crate::pages::{Admin, Field, Fields, Frame, SignedIn, Typed, go_on, look, settle};
use crate::settings;
use crate::store::{Desk, Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

/// Names that can be trusted.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "mailboxes/pages/mail_trust.html")]
struct MailTrustPage {
    page: Page,
    frame: Frame,
    servers: Field,
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
    let domains = look_up(&site.desk).await?;
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, domains, &Fields::default())
    })
    .await
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    domains: Vec<DomainTrust>,
    fields: &Fields,
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
    let before = settings::trusted_mail_servers(tx)?.join("\n");
    Ok(MailTrustPage {
        servers: fields.field(&words, "servers", &before),
        domains: domains.into_iter().map(DomainShown::of).collect(),
        held,
        page,
        frame,
    })
}

/// Sets whose findings count.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let done = keep(&site, &signed_in, &typed).await;
    let domains = match &done {
        Err(Error::Invalid(_)) => look_up(&site.desk).await?,
        _ => vec![],
    };
    let on = go_on("/settings/mail-trust", "workspace-done-settings", 1);
    settle(
        site,
        signed_in,
        ("", typed),
        (done, on),
        |tx, site, signed_in, fields| load(tx, site, signed_in, domains, fields),
    )
    .await
}

async fn keep(site: &Site, signed_in: &SignedIn, typed: &Typed) -> Result<()> {
    let names: Vec<String> = typed
        .get("servers")
        .split([',', '\n', ' '])
        .map(|name| name.trim().to_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let sound = |name: &String| name.len() <= 200 && name.chars().all(letter);
    if names.len() > MOST || !names.iter().all(sound) {
        return Err(Error::invalid("servers", "workspace-mail-trust-wrong"));
    }
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        settings::set_trusted_mail_servers(act, &names)
    });
    set.await
}
