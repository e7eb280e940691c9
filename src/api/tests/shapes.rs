//! Every answer keeps its shape, and the document tells the truth about it.

use super::full::{Full, fill};
use crate::api::{Call, calls, document};
use crate::testing::{ApiDesk, story};
use axum::http::Method;
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What searches look for.
const SOUGHT: [&str; 5] = [
    "lampe",
    "type:user%20a",
    "type:group%20b",
    "type:organization%20x",
    "moreau",
];

/// The ids of what stands under a path.
fn ids(api: &ApiDesk, room: &str, full: &Full) -> Vec<i64> {
    let listed = api.get(room).body;
    let lists = listed.as_object().into_iter().flatten();
    let entries = lists.filter_map(|(_, list)| list.as_array()).flatten();
    let listed = entries.filter_map(|entry| entry["id"].as_i64());
    let beside = match room {
        "mail" => Some(full.mail),
        "closing_simulations" => Some(full.simulation),
        "attachments" => Some(full.attachment),
        _ => None,
    };
    listed.chain(beside).chain([999_999]).collect()
}

/// The addresses at which a call is tried.
fn addresses(api: &ApiDesk, call: &Call, full: &Full) -> Vec<String> {
    let room = call.path.split('/').next().unwrap_or_default();
    if room == "search" {
        let of = |sought| {
            let all = format!("{}?query={sought}", call.path);
            [format!("{all}&page[size]=1"), all]
        };
        return SOUGHT.iter().flat_map(of).collect();
    }
    if call.path.contains('{') {
        let path = call.path.replace("{audit}", &full.audit.to_string());
        let filled = |id: i64| path.replace("{id}", &id.to_string());
        return ids(api, room, full).into_iter().map(filled).collect();
    }
    let queries = [
        "page=1",
        "page[size]=2",
        "page=2&per_page=2",
        "ids=1,2,3",
        "rfc_message_id=one@example.org",
    ];
    queries.map(|query| format!("{}?{query}", call.path)).to_vec()
}

/// The schemas of the document, by path.
fn judge(document: &Value) -> (Schemas, BTreeMap<&'static str, SchemaIndex>) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler
        .add_resource("http://desk/openapi", document.clone())
        .expect("a document");
    let mut found = BTreeMap::new();
    for call in calls()
        .iter()
        .filter(|call| call.method == Method::GET && call.answers.is_some())
    {
        let path = call.path.replace('/', "~1");
        let place =
            format!("http://desk/openapi#/paths/~1{path}/get/responses/200/content/application~1json/schema");
        let index = compiler
            .compile(&place, &mut schemas)
            .unwrap_or_else(|error| panic!("{place}: {error:#}"));
        found.insert(call.path, index);
    }
    (schemas, found)
}

#[test]
fn every_answer_keeps_its_shape_and_fits_the_document() {
    story("shapes of the API", |desk| {
        let full = fill(desk);
        let mut api = ApiDesk::new(desk, &full.ada);
        api.index();
        let served = api.get("openapi.json").body;
        assert_eq!(served, document(&calls()));
        let (schemas, places) = judge(&served);
        let (mut wrong, mut answered) = (vec![], BTreeSet::new());
        for person in [&full.ada, &desk.ines, &desk.camille] {
            api.called_by(person);
            for call in calls()
                .iter()
                .filter(|call| call.method == Method::GET && call.answers.is_some())
            {
                for address in addresses(&api, call, &full) {
                    // Whether it keeps its shape is asked of every answer of every story.
                    let answer = api.get(&address);
                    if !answer.status.is_success() {
                        continue;
                    }
                    answered.insert(call.path);
                    if let Err(error) = schemas.validate(&answer.body, places[call.path]) {
                        wrong.push(format!("{address}: {error:#}"));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let silent: Vec<_> = places.keys().filter(|path| !answered.contains(*path)).collect();
        assert!(silent.is_empty(), "nothing came from {silent:?}");
    });
}
