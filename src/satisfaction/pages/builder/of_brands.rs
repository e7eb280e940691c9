//! Which survey the customers of each brand are asked with after solving.

use crate::brands;
use crate::ids::{BrandId, SurveyLineId};
use crate::languages::Words;
use crate::pages::{Admin, Choice, Typed, go_on};
use crate::satisfaction::{self, Survey};
use crate::store::Result;
use crate::web::{Answered, Site};
use axum::extract::State;
use database::Tx;
use std::collections::BTreeMap;

/// A brand and the surveys to choose from.
pub(super) struct OfBrand {
    pub brand: BrandId,
    pub name: String,
    pub surveys: Vec<Choice>,
}

/// The brands beside the desk's own, which is asked with what all others are; nothing for a desk of one brand.
pub(super) fn choices(tx: &mut Tx, words: &Words) -> Result<Vec<OfBrand>> {
    let brands = brands::in_use(tx)?;
    let chosen = satisfaction::of_brands(tx)?;
    let mut surveys = satisfaction::surveys(tx)?;
    surveys.retain(|survey| survey.archived_at.is_none());
    let usual = satisfaction::after_solving(tx)?.map_or_else(String::new, |survey| survey.name);
    let of_brand = |brand: brands::Brand| {
        let own = chosen.get(&brand.id);
        let usual = words.say_one("surveys-of-brands-usual", "name", usual.as_str());
        let choice =
            |survey: &Survey| Choice::new(survey.line_id, survey.name.as_str(), own == Some(&survey.line_id));
        OfBrand {
            brand: brand.id,
            surveys: std::iter::once(Choice::new("", usual, own.is_none()))
                .chain(surveys.iter().map(choice))
                .collect(),
            name: brand.name,
        }
    };
    Ok(brands.into_iter().skip(1).map(of_brand).collect())
}

/// Keeps what was chosen, `brand-N` for each brand; empty: as the others.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let set: Result<()> = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            let mut chosen: BTreeMap<BrandId, SurveyLineId> = satisfaction::of_brands(act)?;
            for brand in brands::in_use(act)? {
                match typed.find(&format!("brand-{}", brand.id)) {
                    Some("") => drop(chosen.remove(&brand.id)),
                    Some(line) => drop(chosen.insert(brand.id, super::list::line_id(line)?)),
                    None => {}
                }
            }
            satisfaction::set_of_brands(act, &chosen)
        })
        .await;
    set?;
    Ok(go_on("/settings/surveys", "workspace-done-surveys-of-brands", 1))
}
