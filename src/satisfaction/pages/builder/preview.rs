//! The survey as customers would meet it, for the frame beside the form: the letter, its page, the customer's page of
//! the request, a chat; light or dark whatever the reader's own theme. Nothing in it can be sent.

use super::form::Form;
use crate::brands;
use crate::calendars;
use crate::correspondence;
use crate::languages::{Words, Zone};
use crate::pages::{Admin, Typed};
use crate::satisfaction::pages::sample::{Place, sample_page};
use crate::satisfaction::{self, Content, Kind, Sample};
use crate::settings;
use crate::store::Result;
use crate::web::{Answered, Page, Site};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use database::{Tx, text_enum};
use jiff::SignedDuration;

/// Styles and pictures of ours; no script, no form, and nowhere but in our own frame.
const POLICY: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; \
    frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";

text_enum! {
    /// Where one looks at a survey.
    pub enum Look {
        Page => "page",
        Letter => "letter",
        /// The letter's plain-text twin.
        Text => "text",
        Portal => "portal",
        Chat => "chat",
    }
}

impl Look {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Look::Page => "surveys-look-page",
            Look::Letter => "surveys-look-letter",
            Look::Text => "surveys-look-text",
            Look::Portal => "surveys-look-portal",
            Look::Chat => "surveys-look-chat",
        }
    }

    fn place(self) -> Option<Place> {
        match self {
            Look::Page => Some(Place::Page),
            Look::Portal => Some(Place::Portal),
            Look::Chat => Some(Place::Chat),
            Look::Letter | Look::Text => None,
        }
    }
}

/// The frame's content.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let form = Form::typed(&typed, signed_in.viewer.language)?;
    let content = form.content();
    let words = form.tab.words();
    if content.wordings.is_empty() || content.points.is_empty() {
        return Ok(framed(empty(&signed_in.viewer.words())));
    }
    let look: Look = typed.choice("look")?.unwrap_or(Look::Page);
    let theme = if typed.get("theme") == "dark" {
        "dark"
    } else {
        "light"
    };
    let kind = form.kind;
    let (desk, now) = (site.desk.clone(), site.desk.clock.now());
    let shown = desk
        .read(move |tx| {
            let sample = sample(tx, kind, words, now)?;
            match look.place() {
                Some(place) => {
                    let title = words.say("satisfaction-title");
                    let name = settings::desk_name(tx)?;
                    let mut page = Page::new(&site, words, Zone::UTC, title, name, "");
                    page.theme = Some(theme);
                    sample_page(page, &content, place, &sample)
                }
                None => letter(tx, &content, words, &sample, look, theme),
            }
        })
        .await?;
    Ok(framed(shown))
}

/// A customer that nobody is. NPS asks about no request.
fn sample(tx: &mut Tx, kind: Kind, words: Words, now: jiff::Timestamp) -> Result<Sample> {
    let until = now + SignedDuration::from_hours(24 * 26);
    let calendar = calendars::desk_calendar(tx)?;
    let until = calendar.map_or(until, |calendar| calendars::open_day(&calendar, until));
    let zone = calendars::zone(tx)?;
    Ok(Sample {
        name: words.say("letters-sample-name"),
        subject: (kind != Kind::Nps).then(|| words.say("letters-sample-subject")),
        until: words.until(until, now, &zone),
    })
}

fn letter(
    tx: &mut Tx,
    content: &Content,
    words: Words,
    sample: &Sample,
    look: Look,
    theme: &str,
) -> Result<Response> {
    let brand = brands::own(tx)?;
    let content = satisfaction::sample_letter(content, words, sample)?.closed(words, &brand);
    let rendered = correspondence::render_sample(&brand, &content, words)?;
    let plain = |text: &str| {
        let text = letters::text_to_html(text);
        format!("<pre style=\"white-space:pre-wrap;font:14px/1.5 monospace;padding:16px\">{text}</pre>")
    };
    let html = match look {
        Look::Text => plain(&rendered.text),
        _ => {
            let dark = if theme == "dark" { "all" } else { "not all" };
            let still = "<style>a{pointer-events:none}</style></head>";
            rendered
                .html
                .replace("(prefers-color-scheme: dark)", dark)
                .replace("cid:logo@guichet", "/brand/logo")
                .replacen("</head>", still, 1)
        }
    };
    Ok(Html(html).into_response())
}

/// What is shown while there is nothing to show.
fn empty(words: &Words) -> Response {
    let text = letters::text_to_html(&words.say("surveys-look-empty"));
    Html(format!(
        "<!doctype html><html lang=\"{}\"><link rel=\"stylesheet\" href=\"{}\"><body class=\"public\"><div class=\"empty\">{text}</div>",
        words.language(),
        crate::web::asset("app.css"),
    ))
    .into_response()
}

fn framed(mut answer: Response) -> Response {
    let headers: [(HeaderName, &'static str); 2] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    ];
    for (name, value) in headers {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}
