//! The categories that a ticket can get, as choices.

use crate::ids::CategoryId;
use crate::languages::Words;
use crate::pages::Choice;
use crate::settings;
use crate::store::Result;
use database::Tx;

/// The categories in use, with none first; a retired one is there only where it is chosen. Nothing at all on a desk that
/// has no categories.
pub fn choices(tx: &mut Tx, words: &Words, chosen: Option<CategoryId>) -> Result<Vec<Choice>> {
    let mut categories = settings::categories(tx)?;
    categories.retain(|category| category.retired_at.is_none() || Some(category.id) == chosen);
    if categories.is_empty() {
        return Ok(vec![]);
    }
    let none = Choice::new("", words.say("workspace-none"), chosen.is_none());
    let choice =
        |category: settings::Category| Choice::new(category.id, category.name, Some(category.id) == chosen);
    Ok(std::iter::once(none)
        .chain(categories.into_iter().map(choice))
        .collect())
}
