//! Categories: what tickets are about. That API has no notion of them; they stand beside it in its style.

use super::values::Time;
use super::{Resource, address};
use crate::categories;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What tickets are about.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Category {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// Whether tickets can still get it.
    pub active: bool,
    pub created_at: Time,
}

impl Resource for Category {
    const ONE: &'static str = "category";
    const MANY: &'static str = "categories";
}

impl Category {
    /// A category.
    pub fn of(base: &str, category: &categories::Category) -> Category {
        Category {
            id: category.id.get(),
            url: address(base, "categories", category.id.get()),
            name: category.name.clone(),
            active: category.retired_at.is_none(),
            created_at: category.created_at.into(),
        }
    }
}
