//! `guichet reindex`: what is derived, made anew: the search index of this node, and the counted days of the surveys.

use super::{Settings, Stopped, config};
use crate::app;
use crate::clock::Clock;
use crate::satisfaction;
use crate::search::Search;
use crate::store::Actor;
use crate::usable;

/// Tickets between two lines of progress.
const PROGRESS: usize = 100_000;

/// Reads every ticket into a new index, and counts every response.
pub(super) fn reindex(settings: Settings) -> Result<(), Stopped> {
    let config = config(settings)?;
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    let desk = app::open(&config, Clock::system()).map_err(Stopped::failed)?;
    let search = Search::open(config.data.join("search")).map_err(Stopped::failed)?;
    let runtime = tokio::runtime::Runtime::new().map_err(Stopped::failed)?;
    let (mut indexed, mut next) = (0, PROGRESS);
    let told = |tickets: usize| {
        indexed = tickets;
        if tickets >= next {
            println!("tickets so far: {tickets}");
            next = tickets + PROGRESS;
        }
    };
    let done = runtime.block_on(search.reindex(&desk, told));
    done.map_err(|error| {
        Stopped::failed(format!(
            "{error}. If the desk is running, stop it first: it holds the index"
        ))
    })?;
    println!("tickets in the index: {indexed}");
    // Other nodes must not ask or answer meanwhile.
    let counted = desk.act_now(Actor::Desk, satisfaction::recount);
    println!("responses counted: {}", counted.map_err(Stopped::failed)?);
    Ok(())
}
