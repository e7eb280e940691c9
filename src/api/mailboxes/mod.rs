//! Mailboxes, for administrators' programs: made, tested, changed, released, and how they do. Secrets go in and never come
//! out.

mod filled;
mod tried;
mod wished;

use self::filled::{letter, shown};
use self::tried::Tried;
use self::wished::{blanked, wished};
use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::given;
use super::paging::Page;
use super::refusals::{Answer, Refusal, json_answer, ok};
use crate::channels::email::imap;
use crate::correspondence;
use crate::correspondence::outbox;
use crate::ids::MailboxId;
use crate::mailboxes::{self, SetUp, USUAL_CEILING};
use crate::shapes::{Held, HeldLetter, Listing, Mailbox, MailboxTest, One};
use crate::store::{Error, Result};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::Value;

/// Held letters that are listed.
const HELD: i64 = 100;

/// The calls of mailboxes.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("mailboxes", list)
            .about("All mailboxes")
            .pages::<Listing<Mailbox>>(),
        Call::post("mailboxes", create)
            .about("Tries the settings of a mailbox and saves them, in quarantine")
            .takes::<Mailbox>()
            .makes::<One<Mailbox>>(),
        Call::post("mailboxes/test", test)
            .about("Whether these settings work, and what fails. Saves nothing. What is not given is that of the mailbox `id`")
            .takes::<Mailbox>()
            .answers::<One<MailboxTest>>(),
        Call::get("mailboxes/{id}", show)
            .about("One mailbox, and how it does")
            .answers::<One<Mailbox>>(),
        Call::put("mailboxes/{id}", change)
            .about("Changes a mailbox. What is not given stays; secrets too, unless server or user change")
            .takes::<Mailbox>()
            .answers::<One<Mailbox>>(),
        Call::delete("mailboxes/{id}", remove).about("Takes a mailbox away"),
        Call::get("mailboxes/{id}/held", held)
            .about("What a mailbox in quarantine would send")
            .answers::<Held>(),
        Call::post("mailboxes/{id}/release", release)
            .about("Ends the quarantine of a mailbox")
            .asks(&[(
                "held",
                "`replies`: those that were held leave now; `none`, as without a word: none of them leaves",
            )])
            .answers::<One<Mailbox>>(),
    ]
}

fn may(caller: &Caller) -> std::result::Result<(), Refusal> {
    caller.must_work_here()?;
    Ok(caller.0.must_be_admin()?)
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    may(&caller)?;
    let page = Page::read(&asked, &caller)?;
    let (desk, base) = (api.desk.clone(), asked.base.clone());
    let found = api.desk.read(move |tx| {
        let all = mailboxes::all(tx)?;
        all.iter()
            .map(|mailbox| shown(&desk, tx, &base, mailbox))
            .collect::<Result<Vec<Mailbox>>>()
    });
    ok(page.of_whole(&asked, found.await?))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    one(&api, &asked, id.into(), StatusCode::OK).await
}

async fn one(api: &Api, asked: &Asked, id: MailboxId, status: StatusCode) -> Answer {
    let (desk, base) = (api.desk.clone(), asked.base.clone());
    let found = api.desk.read(move |tx| {
        let mailbox = mailboxes::find(tx, id)?.ok_or(Error::NotFound)?;
        shown(&desk, tx, &base, &mailbox)
    });
    Ok(json_answer(status, &One(found.await?)))
}

/// `POST /mailboxes`: tested first, then saved, in quarantine. `"test": false` saves untested.
async fn create(State(api): State<Api>, caller: Caller, asked: Asked, bytes: Bytes) -> Answer {
    may(&caller)?;
    let given = given::body(&bytes, "mailbox")?;
    let blank = SetUp {
        sends_per_hour: Some(USUAL_CEILING),
        ..SetUp::default()
    };
    let wish = wished(&given, blank)?.complete(None);
    save(&api, &caller, &asked, None, wish, given.flag("test")?).await
}

/// `PUT /mailboxes/{id}`: what is not given stays; secrets too, unless server or user change.
async fn change(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    may(&caller)?;
    let given = given::body(&bytes, "mailbox")?;
    let (id, before) = (MailboxId::from(id), known(&api, id).await?);
    let wish = wished(&given, blanked(before.clone()))?.complete(Some(before));
    save(&api, &caller, &asked, Some(id), wish, given.flag("test")?).await
}

async fn save(
    api: &Api,
    caller: &Caller,
    asked: &Asked,
    id: Option<MailboxId>,
    wish: SetUp,
    test: Option<bool>,
) -> Answer {
    check(api, &wish, id).await?;
    let mut looked = None;
    if test.unwrap_or(true) {
        let tried = Tried::of(&api.desk, &wish).await;
        if !tried.is_good() {
            return Ok(json_answer(StatusCode::UNPROCESSABLE_ENTITY, &tried.refusal()));
        }
        looked = tried.imap.and_then(std::result::Result::ok);
    }
    let saving = api
        .desk
        .act(caller.0.actor(), move |act| imap::set_up(act, id, &wish, looked));
    let status = if id.is_none() {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    let id = saving.await?;
    one(api, asked, id, status).await
}

/// `POST /mailboxes/test`: whether these settings work, and what fails. Saves nothing. With the `id` of a mailbox, what is
/// not given is that mailbox's.
async fn test(State(api): State<Api>, caller: Caller, bytes: Bytes) -> Answer {
    may(&caller)?;
    let given = given::body(&bytes, "mailbox")?;
    let id = given.id("id")?.flatten();
    let before = match id {
        Some(id) => known(&api, id).await?,
        None => SetUp::default(),
    };
    let mut wish = wished(&given, blanked(before.clone()))?.complete(Some(before));
    if wish.address.is_empty() {
        // Only the servers are asked about.
        wish.address = "test@mailbox.invalid".to_owned();
    }
    check(&api, &wish, id.map(MailboxId::from)).await?;
    let tried = Tried::of(&api.desk, &wish).await;
    ok(One(tried.shown()))
}

async fn remove(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    let removing = api.desk.act(caller.0.actor(), move |act| {
        correspondence::retire_mailbox(act, id.into())
    });
    removing.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `GET /mailboxes/{id}/held`: what a mailbox in quarantine would send.
async fn held(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    let found = api.desk.read(move |tx| {
        mailboxes::find(tx, id.into())?.ok_or(Error::NotFound)?;
        outbox::in_quarantine(tx, id.into(), HELD)
    });
    let letters: Vec<HeldLetter> = found.await?.iter().map(letter).collect();
    let count = letters.len();
    ok(Held { letters, count })
}

/// `POST /mailboxes/{id}/release`: `{"held": "none"}` or `{"held": "replies"}`; without a word none of what was held leaves.
async fn release(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    may(&caller)?;
    let body: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let replies = match body.get("held").and_then(Value::as_str).or(asked.get("held")) {
        None | Some("none") => false,
        Some("replies") => true,
        Some(_) => return Err(Error::invalid("held", "api-value").into()),
    };
    let id = MailboxId::from(id);
    let releasing = api.desk.act(caller.0.actor(), move |act| {
        correspondence::release_mailbox(act, id, replies)
    });
    releasing.await?;
    one(&api, &asked, id, StatusCode::OK).await
}

async fn known(api: &Api, id: i64) -> std::result::Result<SetUp, Refusal> {
    let desk = api.desk.clone();
    let found = api.desk.read(move |tx| {
        let mailbox = mailboxes::find(tx, id.into())?.ok_or(Error::NotFound)?;
        SetUp::of(&desk, tx, &mailbox)
    });
    Ok(found.await?)
}

async fn check(api: &Api, wish: &SetUp, id: Option<MailboxId>) -> std::result::Result<(), Refusal> {
    let wish = wish.clone();
    let problems = api.desk.read(move |tx| wish.problems(tx, id)).await?;
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems).into()),
    }
}
