//! Retires a brand, or brings it back.

use super::brand::shows;
use super::list::ARCHIVING;
use crate::ids::BrandId;
use crate::mailboxes;
use crate::pages::{Admin, Id, Typed, go_on, settle};
use crate::web::{Answered, Site};
use axum::extract::State;

/// `do`: `retire` or `bring-back`.
pub async fn set(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<BrandId>,
    typed: Typed,
) -> Answered {
    let retired = typed.get("do") == "retire";
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        mailboxes::set_brand_retired(act, id, retired)
    });
    let on = match retired {
        true => go_on("/settings/letters", "workspace-done-brand-retired", 1),
        false => go_on(
            &format!("/settings/letters?brand={id}"),
            "workspace-done-brand-back",
            1,
        ),
    };
    let done = (set.await, on);
    settle(site, signed_in, (ARCHIVING, typed), done, shows(Some(id))).await
}
