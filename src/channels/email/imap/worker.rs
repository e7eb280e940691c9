//! One worker a mailbox: takes the folder's lease, reads, and comes back later when something fails.

use super::cursor;
use super::reading::Reader;
use crate::channels::email::Checker;
use crate::clock;
use crate::ids::MailboxId;
use crate::languages::Language;
use crate::mailboxes::{self, Fault, Step};
use crate::outages;
use crate::store::{Actor, Desk, Error, Result, tell};
use std::collections::HashMap;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Between two looks at the settings, and at a lease that another node has.
const LOOK: Duration = Duration::from_secs(1);
/// How often the lease is renewed.
const RENEW: Duration = Duration::from_secs(5);
/// The first wait after a failure, and the longest.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// The longest where the fault is the desk's own.
const OWN_WAIT: Duration = Duration::from_secs(5);
/// A refused password is not tried so soon again: servers lock accounts.
const REFUSED_WAIT: Duration = Duration::from_secs(20);

struct Worker {
    /// The settings it works by.
    settings: String,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

/// Reads the folders of all mailboxes until `stop`. Changed settings hold within a second.
pub async fn run(desk: Desk, checker: Checker, stop: CancellationToken) {
    let mut workers: HashMap<MailboxId, Worker> = HashMap::new();
    let node = outages::node();
    while !stop.is_cancelled() {
        match desk.read(mailboxes::fetched).await {
            Ok(wanted) => arrange(&desk, &checker, node, &mut workers, wanted, &stop).await,
            Err(error) => tell(&error, "the mailboxes cannot be read"),
        }
        tokio::select! { () = stop.cancelled() => {}, () = clock::pause(LOOK) => {} }
    }
    for worker in workers.into_values() {
        end(worker).await;
    }
}

async fn arrange(
    desk: &Desk,
    checker: &Checker,
    node: i64,
    workers: &mut HashMap<MailboxId, Worker>,
    wanted: Vec<(MailboxId, String)>,
    stop: &CancellationToken,
) {
    let gone: Vec<MailboxId> = workers
        .iter()
        .filter(|(id, worker)| {
            let same = wanted
                .iter()
                .any(|(other, settings)| other == *id && *settings == worker.settings);
            !same || worker.task.is_finished()
        })
        .map(|(id, _)| *id)
        .collect();
    for id in gone {
        if let Some(worker) = workers.remove(&id) {
            end(worker).await;
        }
    }
    for (id, settings) in wanted {
        workers.entry(id).or_insert_with(|| {
            let stop = stop.child_token();
            let task = tokio::spawn(work(desk.clone(), checker.clone(), id, node, stop.clone()));
            Worker { settings, stop, task }
        });
    }
}

/// Lets a worker finish the letter it has in hand, for a moment.
async fn end(worker: Worker) {
    worker.stop.cancel();
    let abort = worker.task.abort_handle();
    if clock::within(Duration::from_secs(3), worker.task).await.is_none() {
        abort.abort();
    }
}

async fn work(desk: Desk, checker: Checker, mailbox: MailboxId, node: i64, stop: CancellationToken) {
    let (mut failures, mut told) = (0, false);
    while !stop.is_cancelled() {
        let wait = match turn(&desk, &checker, mailbox, (node, &mut told), &stop).await {
            Ok(None) => LOOK,
            Ok(Some((fault, taken))) => {
                failures = if taken > 0 { 0 } else { failures + 1 };
                // Servers end a conversation now and then: that is told if the next one does not come about either.
                if (fault.step != Step::Talk || failures > 1) && !std::mem::replace(&mut told, true) {
                    let what = fault.what(&Language::English.words());
                    tracing::warn!(server = %fault.server, what, "a mailbox cannot be read; it is tried again");
                }
                back_off(failures, fault.step)
            }
            Err(error) => {
                failures += 1;
                tell(&error, "a mailbox cannot be read; it is tried again");
                note(&desk, mailbox, Fault::new("", Step::Desk, &error)).await;
                back_off(failures, Step::Desk)
            }
        };
        tokio::select! { () = stop.cancelled() => {}, () = clock::pause(wait) => {} }
    }
    let letting_go = desk.act(Actor::Desk, move |act| cursor::let_go(act, mailbox, node));
    if let Err(error) = letting_go.await {
        tracing::warn!(%error, "a mailbox's lease ends by itself");
    }
}

/// Reads until something fails: what, and how many letters were taken. None while another node reads, or at a stop.
async fn turn(
    desk: &Desk,
    checker: &Checker,
    mailbox: MailboxId,
    (node, told): (i64, &mut bool),
    stop: &CancellationToken,
) -> Result<Option<(Fault, u64)>> {
    let of = desk.clone();
    let found = desk.read(move |tx| {
        let known = mailboxes::find(tx, mailbox)?.ok_or(Error::NotFound)?;
        Ok((known.address, mailboxes::imap_of(&of, tx, mailbox)?))
    });
    let (address, Some((imap, secret))) = found.await? else {
        return Ok(None);
    };
    let place = imap.place();
    let holding = desk.act(Actor::Desk, move |act| cursor::hold(act, mailbox, &place, node));
    let Some(cursor) = holding.await? else {
        return Ok(None);
    };
    let place = imap.place();
    let mut reader = Reader {
        desk: desk.clone(),
        checker: checker.clone(),
        mailbox,
        address,
        imap,
        secret,
        node,
        cursor,
        taken: 0,
        behind: true,
        told: *told,
    };
    let fault = tokio::select! {
        fault = reader.read() => Some(fault),
        () = keep_hold(desk, mailbox, &place, node) => None,
        () = stop.cancelled() => None,
    };
    *told = reader.told;
    let Some(fault) = fault else { return Ok(None) };
    note(desk, mailbox, fault.clone()).await;
    Ok(Some((fault, reader.taken)))
}

async fn note(desk: &Desk, mailbox: MailboxId, fault: Fault) {
    let noting = desk.act(Actor::Desk, move |act| cursor::fail(act, mailbox, &fault));
    if let Err(error) = noting.await {
        tell(&error, "that a mailbox cannot be read could not be noted");
    }
}

/// Renews the lease; ends when it is lost.
async fn keep_hold(desk: &Desk, mailbox: MailboxId, place: &str, node: i64) {
    loop {
        clock::pause(RENEW).await;
        let place = place.to_owned();
        let renewed = desk
            .act(Actor::Desk, move |act| cursor::hold(act, mailbox, &place, node))
            .await;
        if !matches!(renewed, Ok(Some(_))) {
            return;
        }
    }
}

/// The wait after so many failures in a row, up to a quarter shorter: what failed together does not come back together.
fn back_off(failures: u32, step: Step) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << failures.saturating_sub(1).min(12));
    let (least, most) = match step {
        Step::SignIn | Step::Token => (REFUSED_WAIT, LONGEST_WAIT),
        // The database is ours: letters are taken as soon as it answers.
        Step::Desk => (FIRST_WAIT, OWN_WAIT),
        _ => (FIRST_WAIT, LONGEST_WAIT),
    };
    let wait = doubled.clamp(least, most);
    wait - wait.mul_f64(fastrand::f64() / 4.0)
}
