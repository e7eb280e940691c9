//! The words of one letter in one language: typed, looked at, saved as a new version, or given back.

use super::list::{asked_for, name_key, of_brand};
use super::sample;
use crate::brands::Brand;
use crate::correspondence::{self, LetterKind, LetterVersion, Wording, WrongWording};
use crate::ids::BrandId;
use crate::languages::Language;
use crate::pages::{Admin, Frame, SignedIn, Typed, answer, go_on};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Query, Site, render};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse};
use database::Tx;
use serde::Deserialize;

/// Styles only, inside its frame.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; \
    base-uri 'none'; form-action 'none'; sandbox";

#[derive(Template)]
#[template(path = "correspondence/pages/edit.html")]
struct EditPage {
    page: Page,
    frame: Frame,
    kind: LetterKind,
    language: Language,
    /// In whose name.
    brand: Brand,
    /// Whether there are others.
    one_of_many: bool,
    wording: Wording,
    /// The desk has words of its own.
    own: bool,
    wrong: Option<WrongWording>,
    versions: Vec<VersionShown>,
}

struct VersionShown {
    version: LetterVersion,
    when: String,
}

/// `?version=` to look at older words, `?brand=` for those of another brand than the desk's own.
#[derive(Deserialize, Default)]
pub struct Asked {
    brand: Option<BrandId>,
    version: Option<i64>,
}

impl EditPage {
    /// What addresses of this page end with.
    fn of_brand(&self) -> String {
        of_brand(&self.brand, self.one_of_many)
    }

    fn is_wrong(&self, field: &str) -> bool {
        self.wrong.as_ref().is_some_and(|wrong| wrong.field == field)
    }

    fn wrong_words(&self) -> String {
        let wrong = self.wrong.as_ref();
        wrong.map_or(String::new(), |wrong| {
            self.page.words.say_one(wrong.key, "what", wrong.what.as_str())
        })
    }

    fn variables(&self) -> Vec<String> {
        let names = self.kind.variables();
        names.iter().map(|name| format!("{{{{{name}}}}}")).collect()
    }

    fn parts(&self) -> Vec<String> {
        let names = self.kind.parts();
        names.iter().map(|name| format!("{{{{{name}}}}}")).collect()
    }
}

fn which(kind: &str, language: &str) -> Result<(LetterKind, Language)> {
    let kind = kind.parse().map_err(|_| Error::NotFound)?;
    Ok((kind, language.parse().map_err(|_| Error::NotFound)?))
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path((kind, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answered {
    let (kind, language) = which(&kind, &language)?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let mut page = load(tx, &site, &signed_in, (kind, language), asked.brand)?;
            let wanted = page
                .versions
                .iter()
                .find(|shown| asked.version == Some(shown.version.id));
            if let Some(older) = wanted.filter(|older| !older.version.body.is_empty()) {
                page.wording = Wording {
                    subject: older.version.subject.clone(),
                    body: older.version.body.clone(),
                };
            }
            Ok((page, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    (kind, language): (LetterKind, Language),
    brand: Option<BrandId>,
) -> Result<EditPage> {
    let words = signed_in.viewer.words();
    let (brand, one_of_many) = asked_for(tx, brand)?;
    let mut title = format!("{} · {}", words.say(&name_key(kind)), language.own_name());
    if one_of_many {
        title = format!("{title} · {}", brand.name);
    }
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let own = correspondence::own_words(tx, brand.id, kind, language)?;
    let versions = correspondence::letter_versions(tx, brand.id, kind, language)?;
    let versions = versions.into_iter().map(|version| VersionShown {
        when: page.words.moment(version.created_at, page.now, &page.zone),
        version,
    });
    Ok(EditPage {
        own: own.is_some(),
        wording: own.unwrap_or_else(|| correspondence::supplied(kind, language.words())),
        versions: versions.collect(),
        wrong: None,
        kind,
        language,
        brand,
        one_of_many,
        page,
        frame,
    })
}

fn typed_words(typed: &Typed) -> Wording {
    Wording {
        subject: typed
            .get("subject")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        body: typed
            .get("body")
            .replace("\r\n", "\n")
            .replace('\0', "")
            .trim()
            .to_owned(),
    }
}

/// Saves a new version, or goes back to the supplied words.
pub async fn save(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path((kind, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let (kind, language) = which(&kind, &language)?;
    let wording = typed_words(&typed);
    let reset = typed.get("do") == "reset";
    if !reset && let Err(wrong) = correspondence::check(kind, &wording) {
        let desk = site.desk.clone();
        let page = desk
            .read(move |tx| {
                let mut page = load(tx, &site, &signed_in, (kind, language), asked.brand)?;
                page.wording = wording;
                page.wrong = Some(wrong);
                Ok(page)
            })
            .await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
    }
    let viewer = signed_in.viewer;
    let saving = site.desk.act(viewer.actor(), move |act| {
        let (brand, one_of_many) = asked_for(act, asked.brand)?;
        let words = (!reset).then_some(&wording);
        correspondence::set_own_words(act, brand.id, kind, language, words, viewer.id)?;
        Ok(of_brand(&brand, one_of_many))
    });
    let path = format!("/settings/letters/{kind}/{language}{}", saving.await?);
    Ok(go_on(&path, "workspace-done-settings", 1))
}

/// The letter as it would be with these words, for the frame beside them: light or dark whatever the reader's own theme.
pub async fn preview(
    State(site): State<Site>,
    Admin(_signed_in): Admin,
    Path((kind, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let (kind, language) = which(&kind, &language)?;
    let wording = typed_words(&typed);
    let words = language.words();
    let now = site.desk.clock.now();
    let reading = site.desk.read(move |tx| {
        let (brand, _) = asked_for(tx, asked.brand)?;
        let until = sample::until(tx, words, now)?;
        let facts = sample::facts(kind, words, &brand.name, until);
        let content = correspondence::filled(kind, &wording, &facts);
        Ok((correspondence::render_sample(&brand, &content, words)?, brand.id))
    });
    let (rendered, brand) = reading.await?;
    let dark = if typed.get("theme") == "dark" {
        "all"
    } else {
        "not all"
    };
    let html = match typed.get("theme") {
        "text" => format!(
            "<pre style=\"white-space:pre-wrap;font:14px/1.5 monospace;padding:16px\">{}</pre>",
            letters::text_to_html(&rendered.text)
        ),
        _ => rendered
            .html
            .replace("(prefers-color-scheme: dark)", dark)
            .replace("cid:logo@guichet", &format!("/brand/logo?brand={brand}")),
    };
    let mut answer = Html(html).into_response();
    let headers: [(HeaderName, &'static str); 2] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    ];
    for (name, value) in headers {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}
