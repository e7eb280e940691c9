//! Groups: the teams of the desk.

use super::values::Time;
use super::{Resource, address};
use crate::people::Team;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A team of colleagues.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// Always empty.
    pub description: String,
    /// Always false.
    pub default: bool,
    /// Always false.
    pub deleted: bool,
    /// Always true.
    pub is_public: bool,
    pub created_at: Time,
    /// The time it was made.
    pub updated_at: Time,
}

impl Resource for Group {
    const ONE: &'static str = "group";
    const MANY: &'static str = "groups";
}

impl Group {
    /// A team as a group.
    pub fn of(base: &str, team: &Team) -> Group {
        Group {
            id: team.id.get(),
            url: address(base, "groups", team.id.get()),
            name: team.name.clone(),
            description: String::new(),
            default: false,
            deleted: false,
            is_public: true,
            created_at: team.created_at.into(),
            updated_at: team.created_at.into(),
        }
    }
}
