//! What the time machine did, told on the next page: to the mailbox in full, to the workspace as a number of letters.

use crate::demo::passage::Happened;
use crate::languages::Words;
use crate::web::cookie;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

const COOKIE: &str = "demo_happened";
/// The workspace's own cookie for what just happened: a language key and a number.
const WORKSPACE: &str = "said";

/// Leaves word for the next page.
pub fn remember(answer: &mut Response, happened: &Happened) {
    let mut parts: Vec<String> = happened
        .letters
        .iter()
        .map(|(purpose, count)| format!("{purpose}.{count}"))
        .collect();
    parts.push(format!("solved.{}", happened.solved));
    parts.push(format!("closed.{}", happened.closed));
    let letters: i64 = happened.letters.iter().map(|(_, count)| count).sum();
    set(answer, COOKIE, &parts.join("_"), 30);
    set(
        answer,
        WORKSPACE,
        &format!("workspace-done-demo-jump.{letters}"),
        30,
    );
}

/// The sentence, if the page before left one.
pub fn sentence(headers: &HeaderMap, words: &Words) -> Option<String> {
    let told = cookie(headers, COOKIE)?;
    let parts: Vec<String> = told.split('_').filter_map(|part| one(part, words)).collect();
    Some(if parts.is_empty() {
        words.say("demo-happened-nothing")
    } else {
        words.say_one("demo-happened", "what", parts.join(", "))
    })
}

/// It is not told twice.
pub fn forget(answer: &mut Response) {
    set(answer, COOKIE, "", 0);
    set(answer, WORKSPACE, "", 0);
}

fn one(part: &str, words: &Words) -> Option<String> {
    let (what, count) = part.split_once('.')?;
    let count: i64 = count.parse().ok().filter(|count| *count > 0)?;
    let key = match what {
        "reminder" => "demo-count-reminder",
        "warning" => "demo-count-warning",
        "notice" => "demo-count-notice",
        "survey" => "demo-count-survey",
        "solved" => "demo-count-solved",
        "closed" => "demo-count-closed",
        _ => "demo-count-letter",
    };
    Some(words.say_one(key, "number", count))
}

fn set(answer: &mut Response, name: &str, value: &str, seconds: i64) {
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax");
    if let Ok(value) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
}
