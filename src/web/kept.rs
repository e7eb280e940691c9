//! What a person typed is not lost to an answer that cannot take it: a session that ended, a full disk, a fault of ours. The
//! form is remembered while its handler reads it, so that such an answer can show the words and send them again.

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::{Stream, StreamExt, stream};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// Bytes of a form that are remembered. Words stand before files in our forms; what is beyond is a file or is told.
const MOST: usize = 512 * 1024;

/// How long the rest of a form is waited for that its handler did not read.
const PATIENCE: Duration = Duration::from_secs(10);

/// A form on its way to its handler, and what of it has been read.
#[derive(Clone)]
pub struct Kept(Arc<Mutex<Inner>>);

struct Inner {
    action: String,
    kind: String,
    body: BodyDataStream,
    read: Vec<Bytes>,
    bytes: usize,
    ended: bool,
}

/// The words of a form that was not taken.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Words {
    /// Where it was sent.
    pub action: String,
    /// Whether it is a form that can carry files.
    pub multipart: bool,
    /// Names and values, secrets left out.
    pub fields: Vec<(String, String)>,
    /// Whether these are all fields, so that it can be sent once more.
    pub whole: bool,
    /// Whether files came with it, which have to be chosen again.
    pub files: bool,
}

impl Words {
    /// What reads as words, to be shown.
    pub fn to_read(&self) -> impl Iterator<Item = &str> {
        let readable = |(name, value): &&(String, String)| {
            name != "html" && value.trim().contains(char::is_whitespace) && !value.starts_with('<')
        };
        self.fields.iter().filter(readable).map(|(_, value)| value.trim())
    }
}

/// Whether a program asks in the background, not a person with a page.
pub fn asks_for_json(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

/// Remembers forms of pages. It stands behind the guard against other sites: what they send is never shown.
pub async fn remember(request: Request, next: Next) -> Response {
    let Some(kind) = form_kind(&request) else {
        return next.run(request).await;
    };
    let action = request.uri().path_and_query().map(ToString::to_string);
    let (mut parts, body) = request.into_parts();
    let kept = Kept(Arc::new(Mutex::new(Inner {
        action: action.unwrap_or_default(),
        kind,
        body: body.into_data_stream(),
        read: vec![],
        bytes: 0,
        ended: false,
    })));
    parts.extensions.insert(kept.clone());
    let body = Body::from_stream(kept.clone().passed_on());
    let mut answer = next.run(Request::from_parts(parts, body)).await;
    if !answer.status().is_success() {
        answer.extensions_mut().insert(kept);
    }
    answer
}

/// The type of a form that a person sent; None for everything else, and for forms that hold a password alone.
fn form_kind(request: &Request) -> Option<String> {
    let path = request.uri().path();
    let apart = ["/api/", "/sign-in", "/sign-out"]
        .iter()
        .any(|start| path.starts_with(start));
    if request.method() != Method::POST || apart || asks_for_json(request.headers()) {
        return None;
    }
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let form = ["application/x-www-form-urlencoded", "multipart/form-data"];
    form.iter()
        .any(|start| kind.starts_with(start))
        .then(|| kind.to_owned())
}

impl Inner {
    async fn next(&mut self) -> Option<Result<Bytes, axum::Error>> {
        let next = self.body.next().await;
        match &next {
            Some(Ok(bytes)) => {
                self.bytes += bytes.len();
                if self.bytes <= MOST + bytes.len() {
                    self.read.push(bytes.clone());
                }
            }
            _ => self.ended = true,
        }
        next
    }

    /// As much as is remembered.
    fn all(&self) -> (Vec<u8>, bool) {
        let mut all = self.read.concat();
        let whole = self.ended && all.len() == self.bytes && all.len() <= MOST;
        all.truncate(MOST);
        (all, whole)
    }
}

impl Kept {
    /// The form for its handler.
    fn passed_on(self) -> impl Stream<Item = Result<Bytes, axum::Error>> {
        stream::unfold(self, |kept| async move {
            let next = kept.0.lock().await.next().await?;
            Some((next, kept))
        })
    }

    /// The words of the form, also if its handler did not look at them.
    pub async fn words(&self) -> Words {
        let mut inner = self.0.lock().await;
        let rest = async {
            while !inner.ended && inner.bytes <= MOST {
                inner.next().await;
            }
        };
        let _ = tokio::time::timeout(PATIENCE, rest).await;
        let (bytes, whole) = inner.all();
        let mut words = Words {
            action: inner.action.clone(),
            multipart: inner.kind.starts_with("multipart/"),
            whole,
            ..Words::default()
        };
        if words.multipart {
            read_parts(&mut words, &inner.kind, bytes).await;
        } else {
            words.fields = url::form_urlencoded::parse(&bytes).into_owned().collect();
        }
        let secret = |name: &str| ["password", "secret"].iter().any(|part| name.contains(part));
        words.fields.retain(|(name, _)| !secret(&name.to_lowercase()));
        words
    }
}

/// Reads fields up to where the form was cut; files are passed by.
async fn read_parts(words: &mut Words, kind: &str, bytes: Vec<u8>) {
    let request = Request::builder()
        .header(header::CONTENT_TYPE, kind)
        .body(Body::from(bytes));
    let Ok(request) = request else { return };
    let Ok(mut parts) = Multipart::from_request(request, &()).await else {
        return;
    };
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name() {
            Some(file) => words.files |= !file.is_empty(),
            None => {
                let Ok(text) = part.text().await else { return };
                words.fields.push((name, text));
            }
        }
    }
}
