//! The routes of the desk: as the table has them, and as they stand in the sources.

use crate::api;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A route of the table.
pub struct Route {
    pub method: &'static str,
    pub who: Who,
    /// As the router has it: `/tickets/{id}`.
    pub path: &'static str,
    /// An address that it serves.
    pub address: String,
}

/// Who may come to a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Everybody,
    Holders,
    Callers,
    Colleagues,
    Agents,
    Admins,
    Demo,
}

/// All routes of the table.
pub fn routes() -> Vec<Route> {
    let lines = include_str!("routes.txt").lines();
    let rows = lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    rows.map(route).collect()
}

fn route(line: &'static str) -> Route {
    let mut words = line.split_whitespace();
    let method = words.next().expect("a method");
    let who = match words.next().expect("who may come") {
        "Everybody" => Who::Everybody,
        "Holders" => Who::Holders,
        "Callers" => Who::Callers,
        "Colleagues" => Who::Colleagues,
        "Agents" => Who::Agents,
        "Admins" => Who::Admins,
        "Demo" => Who::Demo,
        other => panic!("{line}: {other} is nobody"),
    };
    let path = words.next().expect("a path");
    let mut fillings = words;
    let filled = path.split('/').map(|part| match part.starts_with('{') {
        true => fillings.next().unwrap_or("1"),
        false => part,
    });
    Route {
        method,
        who,
        path,
        address: filled.collect::<Vec<_>>().join("/"),
    }
}

/// Method and path of every `.route("…", get(…).post(…))` in the sources, and of every call of the API.
pub fn in_the_sources() -> BTreeSet<(String, String)> {
    let calls = api::calls();
    let calls = calls
        .iter()
        .map(|call| (call.method.to_string(), format!("/api/v2/{}", call.path)));
    let mut found = calls.collect();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

fn collect(folder: &Path, found: &mut BTreeSet<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if path
                .file_name()
                .is_some_and(|name| name != "tests" && name != "testing")
            {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = fs::read_to_string(&path).expect("a source");
            // What tests build for themselves is no route of the desk.
            let source = source
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default();
            in_source(source, found);
        }
    }
}

fn in_source(source: &str, found: &mut BTreeSet<(String, String)>) {
    for after in source.split(".route(").skip(1) {
        let call = &after[..end_of_call(after)];
        let Some((path, handlers)) = call
            .trim_start()
            .strip_prefix('"')
            .and_then(|rest| rest.split_once('"'))
        else {
            continue;
        };
        for (name, method) in [
            ("get", "GET"),
            ("post", "POST"),
            ("put", "PUT"),
            ("delete", "DELETE"),
            ("patch", "PATCH"),
        ] {
            let named = |start: &str| handlers.contains(&format!("{start}{name}("));
            if named(" ") || named(".") || named("\n") {
                found.insert((method.to_owned(), path.to_owned()));
            }
        }
    }
}

/// Where the parenthesis that stands open before `text` closes.
fn end_of_call(text: &str) -> usize {
    let mut open = 1;
    let end = text.char_indices().find(|(_, c)| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        open == 0
    });
    end.map_or(text.len(), |(at, _)| at)
}
