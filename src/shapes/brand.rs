//! Brands, as customers know the desk.

use super::values::Time;
use super::{Resource, address};
use crate::brands;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A name and a look that customers know the desk by.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Brand {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// The public address of the desk.
    pub brand_url: String,
    /// Always true.
    pub active: bool,
    /// Whether it is the desk's own, which tickets get that came by no mailbox.
    pub default: bool,
    /// Always false.
    pub has_help_center: bool,
    pub created_at: Time,
}

impl Resource for Brand {
    const ONE: &'static str = "brand";
    const MANY: &'static str = "brands";
}

impl Brand {
    /// A brand; `own`: the desk's own.
    pub fn of(base: &str, brand: &brands::Brand, own: bool) -> Brand {
        Brand {
            id: brand.id.get(),
            url: address(base, "brands", brand.id.get()),
            name: brand.name.clone(),
            brand_url: base.to_owned(),
            active: true,
            default: own,
            has_help_center: false,
            created_at: brand.created_at.into(),
        }
    }
}
