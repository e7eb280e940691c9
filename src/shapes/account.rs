//! The settings of a desk that clients ask about before they begin.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What clients ask about before they begin: `{"settings": {…}}`. It is the same for every desk.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Account {
    pub settings: AccountSettings,
}

/// The settings, by what they are about.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct AccountSettings {
    pub tickets: AboutTickets,
    pub users: AboutUsers,
    pub active_features: Features,
    pub api: AboutApi,
    pub localization: Localization,
}

/// What holds for tickets.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct AboutTickets {
    pub agent_collision: bool,
    pub comments_public_by_default: bool,
    pub tagging: bool,
    pub list_newest_comments_first: bool,
    pub collaboration: bool,
}

/// What holds for users.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct AboutUsers {
    pub tagging: bool,
    pub time_zone_selection: bool,
    pub language_selection: bool,
}

/// What the desk offers.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Features {
    pub customer_satisfaction: bool,
    pub voice: bool,
    pub chat: bool,
}

/// What holds for the API; two of these are texts.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct AboutApi {
    pub accepted_api_agreement: bool,
    pub api_password_access: String,
    pub api_token_access: String,
}

/// The languages of the desk.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Localization {
    pub locale_ids: Vec<i64>,
}

impl Account {
    /// What holds for every desk.
    pub fn of_every_desk() -> Account {
        let settings = AccountSettings {
            tickets: AboutTickets {
                agent_collision: true,
                comments_public_by_default: true,
                tagging: true,
                list_newest_comments_first: false,
                collaboration: true,
            },
            users: AboutUsers {
                tagging: true,
                time_zone_selection: true,
                language_selection: true,
            },
            active_features: Features {
                customer_satisfaction: true,
                voice: false,
                chat: false,
            },
            api: AboutApi {
                accepted_api_agreement: true,
                api_password_access: "true".to_owned(),
                api_token_access: "true".to_owned(),
            },
            localization: Localization {
                locale_ids: vec![1, 8, 16],
            },
        };
        Account { settings }
    }
}
