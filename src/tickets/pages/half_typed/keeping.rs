//! Keeping a form while it is typed, and giving it up.

use super::stored::{self, HalfTyped};
use super::{Form, find};
use crate::pages::{Agent, SignedIn, Typed};
use crate::people::Viewer;
use crate::store::{Desk, Error, Result};
use crate::tickets::pages::attach;
use crate::tickets::pages::kept_files;
use crate::tickets::{OTHER_VERSION, Writing};
use crate::web::{Answered, Site};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde_json::json;

/// Keeps it: answers which revision that is and which files it has, or that another window has kept another version.
pub async fn keep(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Path(form): Path<String>,
    mut typed: Typed,
) -> Answered {
    let form = Form::of(&form).ok_or(Error::NotFound)?;
    let new = attach::keep(&site.desk, std::mem::take(&mut typed.files)).await?;
    let viewer = signed_in.viewer.clone();
    let saved = site.desk.act(viewer.actor(), move |act| {
        stored::save(act, &viewer, form, &typed, &new, false)
    });
    match saved.await {
        Ok(half) => {
            let writing = Writing {
                files: half.files,
                ..Writing::default()
            };
            let files = kept_files::of(&signed_in.viewer.words(), &writing, |file| !file.off);
            let files: Vec<_> = files
                .iter()
                .map(|file| json!({"place": file.place, "name": file.name, "size": file.size, "ticked": file.ticked}))
                .collect();
            Ok(Json(json!({"revision": half.revision, "files": files})).into_response())
        }
        Err(Error::Conflict(OTHER_VERSION)) => {
            let viewer = signed_in.viewer;
            let other = site.desk.read(move |tx| find(tx, &viewer, form)).await?;
            let revision = other.map(|other| other.revision).unwrap_or_default();
            Ok((StatusCode::CONFLICT, Json(json!({"revision": revision}))).into_response())
        }
        Err(error) => Err(error),
    }
}

/// Keeps a form that was sent and not taken, whatever another window has kept: a browser gives its files away once.
pub async fn keep_refused(desk: &Desk, viewer: &Viewer, form: Form, typed: &Typed) -> Result<HalfTyped> {
    let new = attach::keep(desk, typed.files.clone()).await?;
    let (viewer, typed) = (viewer.clone(), typed.clone());
    desk.act(viewer.actor(), move |act| {
        stored::save(act, &viewer, form, &typed, &new, true)
    })
    .await
}

/// Begins anew: what was kept goes.
pub async fn let_go(State(site): State<Site>, signed_in: SignedIn, Path(form): Path<String>) -> Answered {
    let form = Form::of(&form).ok_or(Error::NotFound)?;
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| stored::forget(act, &viewer, form))
        .await?;
    Ok(Redirect::to(&form.path()).into_response())
}
