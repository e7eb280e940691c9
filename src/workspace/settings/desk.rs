//! The desk's own settings: its name and how letters leave, for administrators; mailboxes, hours and policies to read for
//! all who work here.

use crate::calendars;
use crate::closing::pages as closing_pages;
use crate::closing::{self, PolicyInForce};
use crate::languages::Words;
use crate::mailboxes::{self, Mailbox};
use crate::pages::{Admin, Field, Fields, Frame, SignedIn, Typed, go_on, look, settle};
use crate::settings;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use calendar::{Calendar, Hours};
use database::Tx;
use jiff::civil::Weekday;

const PAGE: &str = "/settings/desk";

#[derive(Template)]
#[template(path = "workspace/settings/desk.html")]
struct DeskPage {
    page: Page,
    frame: Frame,
    name: Field,
    /// The closing policies as sentences.
    policies: Vec<String>,
    mailboxes: Vec<Mailbox>,
    sending: settings::Sending,
    /// Each weekday with its hours, in words.
    week: Vec<(String, String)>,
    calendar_zone: String,
    /// The next holidays: day and name.
    holidays: Vec<(String, String)>,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, &Fields::default())
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, fields: &Fields) -> Result<DeskPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-settings-desk");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let calendar = calendars::desk_calendar(tx)?;
    let of_calendar = calendar.as_ref();
    Ok(DeskPage {
        name: fields.field(&words, "name", &page.desk_name),
        policies: policy_sentences(tx, &words)?,
        mailboxes: mailboxes::all(tx)?,
        sending: settings::sending(tx)?,
        week: of_calendar
            .map(|calendar| week(&words, calendar))
            .unwrap_or_default(),
        calendar_zone: of_calendar
            .map(|calendar| calendar.time_zone().to_owned())
            .unwrap_or_default(),
        holidays: of_calendar
            .map(|calendar| holidays(&page, calendar))
            .unwrap_or_default(),
        page,
        frame,
    })
}

fn policy_sentences(tx: &mut Tx, words: &Words) -> Result<Vec<String>> {
    let sentence = |policy: &PolicyInForce| {
        let name = words.say_one("workspace-policy-named", "name", policy.name.as_str());
        format!("{name} {}", closing_pages::sentence(&policy.rules, words))
    };
    Ok(closing::policies(tx)?.iter().map(sentence).collect())
}

fn week(words: &Words, calendar: &Calendar) -> Vec<(String, String)> {
    const DAYS: [(Weekday, &str); 7] = [
        (Weekday::Monday, "date-monday"),
        (Weekday::Tuesday, "date-tuesday"),
        (Weekday::Wednesday, "date-wednesday"),
        (Weekday::Thursday, "date-thursday"),
        (Weekday::Friday, "date-friday"),
        (Weekday::Saturday, "date-saturday"),
        (Weekday::Sunday, "date-sunday"),
    ];
    DAYS.iter()
        .map(|(day, key)| (words.say(key), hours(words, calendar.week().on(*day))))
        .collect()
}

fn hours(words: &Words, hours: &Hours) -> String {
    if hours.is_closed() {
        return words.say("workspace-calendar-closed");
    }
    let spans: Vec<String> = hours
        .spans()
        .iter()
        .map(|span| span.to_string().replace("-", "–"))
        .collect();
    spans.join(", ")
}

fn holidays(page: &Page, calendar: &Calendar) -> Vec<(String, String)> {
    let today = page.now.to_zoned(page.zone.clone()).date();
    let year = today.saturating_add(jiff::Span::new().days(365));
    let language = page.words.language();
    calendar
        .holidays_between(today, year)
        .into_iter()
        .take(6)
        .filter_map(|holiday| {
            let at = holiday.date.to_zoned(page.zone.clone()).ok()?.timestamp();
            Some((page.day(&at), holiday.name(language.as_str()).to_owned()))
        })
        .collect()
}

/// Names the desk.
pub async fn name(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let name = typed.get("name").to_owned();
    let naming = site.desk.act(signed_in.viewer.actor(), move |act| {
        settings::set_desk_name(act, &name)
    });
    let done = (naming.await, go_on(PAGE, "workspace-done-settings", 1));
    settle(site, signed_in, ("", typed), done, load).await
}

/// Sets how letters of agents leave.
pub async fn sending(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let link_above: i64 = typed
        .choice("link_above")?
        .ok_or(Error::invalid("link_above", "error-empty"))?;
    let sending = settings::Sending {
        undo: typed.find("undo").is_some(),
        link_above,
        takes: typed.find("takes").is_some(),
    };
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            settings::set_sending(act, sending)
        })
        .await?;
    Ok(go_on(PAGE, "workspace-done-settings", 1))
}
