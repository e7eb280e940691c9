//! Files sent ahead of the message they will belong to.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::refusals::{Answer, Refusal, json_answer};
use crate::files::{self, Kept};
use crate::ids::PersonId;
use crate::shapes::{Attachment, One, Upload};
use crate::store::{Act, Error, Result};
use crate::tickets::NewAttachment;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use data_encoding::BASE64URL_NOPAD;
use database::params;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

/// The largest file, in bytes.
const LARGEST: usize = 50 * 1024 * 1024;

/// How long a file waits for its message.
const WAITS: SignedDuration = SignedDuration::from_hours(72);

/// The calls of uploads.
pub fn calls() -> Vec<Call> {
    vec![
        Call::post("uploads", upload)
            .about("Sends a file ahead of its comment: the body is the file, under any type")
            .asks(&[("filename", "its name"), ("token", "an upload to add it to")])
            .takes_bytes(LARGEST)
            .makes::<One<Upload>>(),
        Call::delete("uploads/{token}", remove).about("Takes back files that wait"),
    ]
}

/// `POST /uploads?filename=…[&token=…]`: the body is the file, under any type.
async fn upload(State(api): State<Api>, caller: Caller, asked: Asked, bytes: Bytes) -> Answer {
    if bytes.is_empty() {
        return Err(Error::invalid("base", "error-empty").into());
    }
    let given = asked
        .get("filename")
        .ok_or(Error::invalid("filename", "error-empty"))?;
    let name = letters::safe_file_name(given);
    let token = match asked.get("token") {
        Some(token) => token.to_owned(),
        None => fresh_token()?,
    };
    let files = api.desk.files.clone();
    let keep = tokio::task::spawn_blocking(move || {
        let kind = letters::sniff(&bytes, &name);
        Ok::<_, Error>((files.keep(&bytes)?, name, kind))
    });
    let (kept, name, kind) = keep.await.map_err(|error| Error::Broken(error.to_string()))??;
    let (hash, expires) = (
        Sha256::digest(token.as_bytes()).to_vec(),
        api.desk.clock.now() + WAITS,
    );
    let work = move |act: &mut Act| {
        files::name(act, &kept)?;
        let (now, person) = (act.now, caller.0.id);
        act.run(
            "INSERT INTO upload (token, person_id, file_hash, name, content_type, size, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            params![&hash, person, &kept.hash, &name, kind, kept.size, now],
        )?;
        let sql =
            "SELECT id, name, content_type, size FROM upload WHERE token = $1 AND person_id = $2 ORDER BY id";
        Ok(act.all::<(i64, String, String, i64)>(sql, params![&hash, person])?)
    };
    let waiting = api.desk.act(crate::store::Actor::Desk, work).await?;
    let shown = waiting
        .iter()
        .map(|(id, name, kind, size)| Attachment::waiting(&asked.base, *id, name, kind, *size));
    let attachments: Vec<Attachment> = shown.collect();
    let upload = Upload {
        token,
        expires_at: expires.into(),
        attachment: attachments.last().cloned(),
        attachments,
    };
    Ok(json_answer(StatusCode::CREATED, &One(upload)))
}

async fn remove(State(api): State<Api>, caller: Caller, Path(token): Path<String>) -> Answer {
    let hash = Sha256::digest(token.as_bytes()).to_vec();
    let work = move |act: &mut Act| {
        let sql = "DELETE FROM upload WHERE token = $1 AND person_id = $2";
        Ok(act.run(sql, params![hash, caller.0.id])?)
    };
    match api.desk.act(crate::store::Actor::Desk, work).await? {
        0 => Err(Refusal::NotFound),
        _ => Ok(StatusCode::NO_CONTENT.into_response()),
    }
}

/// The waiting files of these tokens, for a message of `person`. They wait no longer.
pub fn take(act: &mut Act, person: PersonId, tokens: &[String]) -> Result<Vec<NewAttachment>> {
    let mut taken = Vec::new();
    for token in tokens {
        let hash = Sha256::digest(token.as_bytes()).to_vec();
        let since = act.now - WAITS;
        // Taken and read in one: of two messages that name it one has it.
        let sql = "DELETE FROM upload WHERE token = $1 AND person_id = $2 AND created_at > $3
             RETURNING id, file_hash, size, name, content_type";
        let mut rows: Vec<(i64, String, i64, String, String)> =
            act.all(sql, params![&hash, person, since])?;
        if rows.is_empty() {
            return Err(Error::invalid("uploads", "api-unknown"));
        }
        rows.sort();
        for (_, file_hash, size, name, content_type) in rows {
            taken.push(NewAttachment {
                file: Kept::named(file_hash, size),
                name,
                content_type,
                content_id: None,
                inline: false,
            });
        }
    }
    Ok(taken)
}

fn fresh_token() -> Result<String> {
    let mut secret = [0; 24];
    getrandom::fill(&mut secret).map_err(|error| Error::File(std::io::Error::other(error)))?;
    Ok(BASE64URL_NOPAD.encode(&secret))
}
