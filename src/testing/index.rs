//! The search index in stories.

use crate::search::Search;
use crate::store::Desk;

/// Lets the index read every event. On PostgreSQL the feed waits for what other stories have open on the same server, so
/// one look may not be enough.
pub fn index_all(search: &Search, desk: &Desk) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let last = desk.read_now(|tx| Ok(tx.one::<(i64,)>("SELECT COALESCE(MAX(id), 0) FROM event", [])?.0));
    let last = last.expect("the events can be read");
    let whole = database::testing::eventually(|| {
        runtime
            .block_on(search.catch_up(desk))
            .expect("the index is written");
        let reached = search.position().expect("the index can be read");
        last == 0 || reached.is_some_and(|position| position.event_id >= last)
    });
    assert!(whole, "the index does not reach the last event");
}
