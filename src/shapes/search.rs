//! What a search found: things of several kinds in one list.

use super::{Group, Listing, Resource, Ticket, User};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Something that was found, with its kind in `result_type`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "result_type", rename_all = "lowercase")]
pub enum Hit {
    Ticket(Box<Ticket>),
    User(Box<User>),
    Group(Group),
}

impl Resource for Hit {
    const ONE: &'static str = "result";
    const MANY: &'static str = "results";
}

/// A page of what was found.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Results {
    #[serde(flatten)]
    pub page: Listing<Hit>,
    /// Always null.
    pub facets: Option<Value>,
}
