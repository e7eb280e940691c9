//! Retires a brand, or brings it back.

use super::brand::refuse;
use super::list::{Asked, Wrong};
use crate::ids::BrandId;
use crate::mailboxes;
use crate::pages::{Admin, Typed, go_on};
use crate::store::{Error, Result};
use crate::web::{Answered, Site};
use axum::extract::{Path, State};

/// `do`: `retire` or `bring-back`.
pub async fn set(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(id): Path<BrandId>,
    typed: Typed,
) -> Answered {
    let retired = typed.get("do") == "retire";
    let set: Result<()> = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            mailboxes::set_brand_retired(act, id, retired)
        })
        .await;
    match set {
        Ok(()) if retired => Ok(go_on("/settings/letters", "workspace-done-brand-retired", 1)),
        Ok(()) => Ok(go_on(
            &format!("/settings/letters?brand={id}"),
            "workspace-done-brand-back",
            1,
        )),
        Err(Error::Invalid(problems)) => {
            let wrong = Wrong {
                retire: problems.first().map(|problem| problem.key),
                ..Wrong::default()
            };
            refuse(site, signed_in, Asked { brand: Some(id) }, wrong).await
        }
        Err(error) => Err(error),
    }
}
