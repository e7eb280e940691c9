//! Settings of trust in mail: whose findings about senders count, the record that makes our signature checkable, and what
//! the budgets of automatic answers held back.

use super::flash::go_on;
use super::frame::{Frame, answer};
use super::session::SignedIn;
use super::typed::Typed;
use crate::channels::email::{self, HeldBack};
use crate::settings;
use crate::store::{DnsRecord, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

/// Names that can be trusted.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "workspace/mail_trust.html")]
struct MailTrustPage {
    page: Page,
    frame: Frame,
    servers: String,
    /// Why what was typed was not taken: the key of a sentence.
    problem: Option<&'static str>,
    records: Vec<DnsRecord>,
    /// What the budgets held back, in words.
    held: Option<String>,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let desk = site.desk.clone();
    let loaded = desk.read(move |tx| {
        let servers = settings::trusted_mail_servers(tx)?.join("\n");
        Ok((load(tx, &site, &signed_in, servers, None)?, signed_in))
    });
    let (page, signed_in) = loaded.await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    servers: String,
    problem: Option<&'static str>,
) -> Result<MailTrustPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-mail-trust");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title, None)?;
    let HeldBack { answers, since } = email::held_back(tx, page.now)?;
    let held = since.map(|since| {
        let when = super::shown::moment(&words, since, page.now, &page.zone);
        words.say_with(
            "workspace-mail-held",
            &[("number", answers.into()), ("when", when.into())],
        )
    });
    let dkim = site.desk.dkim.as_ref();
    Ok(MailTrustPage {
        servers,
        problem,
        records: dkim.map(|dkim| dkim.records()).unwrap_or_default(),
        held,
        page,
        frame,
    })
}

/// Sets whose findings count.
pub async fn set(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    signed_in.viewer.must_be_admin()?;
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
        let page = desk.read(move |tx| load(tx, &site, &signed_in, given, problem));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page.await?)?).into_response());
    }
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        settings::set_trusted_mail_servers(act, &names)
    });
    set.await?;
    Ok(go_on("/settings/mail-trust", "workspace-done-settings", 1))
}
