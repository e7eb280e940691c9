//! What clients ask for as they begin and this desk does not offer: empty lists, and the little that is known.

use super::asked::Asked;
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use crate::shapes::{Account, Empty, Listing, Locale};

/// What calls do that answer an empty list.
pub const EMPTY: &str = "An empty list: this desk has none";

/// Paths that answer one, and the list's name.
const LISTS: [(&str, &str); 19] = [
    ("organizations", "organizations"),
    ("organization_memberships", "organization_memberships"),
    ("organization_fields", "organization_fields"),
    ("user_fields", "user_fields"),
    ("ticket_fields", "ticket_fields"),
    ("ticket_forms", "ticket_forms"),
    ("custom_statuses", "custom_statuses"),
    ("custom_roles", "custom_roles"),
    ("suspended_tickets", "suspended_tickets"),
    ("job_statuses", "job_statuses"),
    ("macros", "macros"),
    ("views", "views"),
    ("triggers", "triggers"),
    ("automations", "automations"),
    ("webhooks", "webhooks"),
    ("slas/policies", "sla_policies"),
    ("sharing_agreements", "sharing_agreements"),
    ("dynamic_content/items", "items"),
    ("channels/voice/phone_numbers", "phone_numbers"),
];

/// The calls of what is not offered.
pub fn calls() -> Vec<Call> {
    let mut calls = vec![
        Call::get("locales", locales)
            .about("The languages of the desk")
            .answers::<Listing<Locale>>(),
        Call::get("account/settings", settings)
            .about("What clients ask about before they begin")
            .answers::<Account>(),
    ];
    for (path, name) in LISTS {
        let list = async move |caller: Caller, asked: Asked| -> Answer {
            caller.must_work_here()?;
            let page = Page::read(&asked, &caller)?;
            let name = name.to_owned();
            let turning = page.of_whole::<()>(&asked, vec![]).turning;
            ok(Empty { name, turning })
        };
        let empty = Call::get(path, list).about(EMPTY);
        calls.push(empty.pages::<Empty>());
    }
    calls
}

async fn locales(_caller: Caller, asked: Asked) -> Answer {
    ok(Listing::whole(Locale::all(&asked.base)))
}

async fn settings(caller: Caller) -> Answer {
    caller.must_work_here()?;
    ok(Account::of_every_desk())
}
