//! What the desk costs, as ratios on this machine: `cargo xtask bench [footprint|intake|mix|sweep|simulate|satisfaction|pages]…`.
//!
//! Everything is measured from outside, on the release binary, over loopback. `docs/performance.md` says what the figures
//! mean and what they were.

mod attachments;
#[path = "../../tests/real/desk.rs"]
mod desk;
mod footprint;
mod http;
mod intake;
#[path = "../../tests/real/letters.rs"]
mod letters;
mod mix;
mod pages;
mod satisfaction;
mod simulate;
mod sweep;

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let asked = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    if asked("footprint") {
        footprint::measure();
    }
    if asked("intake") {
        intake::measure();
        attachments::measure();
    }
    if asked("mix") {
        mix::measure();
    }
    if asked("sweep") {
        sweep::measure();
    }
    if asked("simulate") {
        simulate::measure();
    }
    if asked("satisfaction") {
        satisfaction::measure();
    }
    if asked("pages") {
        pages::measure();
    }
}

/// One line of the report: what, the figure, and what it is held against.
fn report(what: &str, figure: String, against: &str) {
    println!("{what:<52} {figure:>18}   {against}");
}
