//! The demo and a real desk keep apart.

use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::demo::kept::{self, Found, look};
use crate::store::Actor;
use crate::{app, serving};

fn config(folder: &tempfile::TempDir) -> Config {
    let given = Given {
        data: Some(folder.path().to_string_lossy().into_owned()),
        ..Given::default()
    };
    given.check().expect("settings")
}

#[test]
fn a_real_desk_is_told_from_a_demo_and_from_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(&folder);
    assert_eq!(look(&config).expect("a look"), Found::Nothing);
    let desk = app::open(&config, Clock::system()).expect("a desk");
    assert_eq!(look(&config).expect("a look"), Found::RealDesk);
    for (whole, found) in [(false, Found::Unfinished), (true, Found::Demo)] {
        desk.act_now(Actor::Desk, move |act| kept::mark(act, whole))
            .expect("a mark");
        assert_eq!(look(&config).expect("a look"), found);
    }
    desk.database.close_now();
}

#[test]
fn serve_does_not_open_a_demo_desk() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config(&folder);
    let desk = app::open(&config, Clock::system()).expect("a desk");
    desk.act_now(Actor::Desk, |act| kept::mark(act, true))
        .expect("a mark");
    desk.database.close_now();
    assert!(serving::serve(config).is_err_and(|line| line.contains("guichet demo")));
}
