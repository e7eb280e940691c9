//! The courier of one carrier: looks for due parcels at least once a second, and has several in hand at a time. Each carrier
//! has its own, so that one kind of lane never waits for another.

use super::breaker::Breaker;
use super::trying::try_parcel;
use super::{Carrier, Reach, Route, Scope, Timing, claim};
use crate::clock;
use crate::ids::OutboxId;
use crate::store::{Actor, Desk, Result, tell};
use futures_util::future::join_all;
use std::collections::HashMap;
use std::time::Duration;
use tokio::task::{Id, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

/// So many parcels of one route are in hand at once.
const AT_ONCE: usize = 8;
/// The longest the courier looks away: its clock may be moved.
const LOOK: Duration = Duration::from_secs(1);
/// Commits that come in a burst are looked at together.
const GATHER: Duration = Duration::from_millis(20);
/// After the database was away those who have parcels in hand note first how these ended; only then is more taken in hand.
const LET_OTHERS_NOTE: Duration = Duration::from_secs(3);

/// Carries what is due by the routes of one carrier.
pub struct Courier {
    desk: Desk,
    carrier: Box<dyn Carrier>,
    routes: Vec<Known>,
    tries: JoinSet<Reach>,
    /// Each with the lane of its route.
    in_hand: HashMap<Id, (OutboxId, Option<i64>)>,
    timing: Timing,
}

/// A route, and what is known of its being there.
struct Known {
    route: Route,
    breaker: Breaker,
    /// Nothing was due when it was last looked at, and its connections were given up.
    is_resting: bool,
}

/// Carries parcels until `stop`; then gives those in hand a few seconds and hands the others back. Parcels that have no
/// route wait.
pub async fn run(desk: Desk, carrier: Box<dyn Carrier>, stop: CancellationToken) {
    let kind = carrier.kind();
    let mut courier = Courier::new(desk.clone(), carrier, Timing::default());
    let taking_up = desk.act(Actor::Desk, move |act| claim::take_up(act, kind));
    if let Err(error) = taking_up.await {
        tracing::warn!(%error, "parcels of an earlier run wait for their lease to end");
    }
    let mut commits = desk.database.commits();
    while !stop.is_cancelled() {
        if let Err(error) = courier.look().await {
            tell(&error, "the outbox cannot be read");
            courier.wait_for_the_database(&stop).await;
        }
        tokio::select! {
            () = stop.cancelled() => {}
            Some(ended) = courier.tries.join_next_with_id() => courier.ended(ended),
            _ = commits.changed() => clock::pause(GATHER).await,
            () = clock::pause(LOOK) => {}
        }
    }
    courier.stop().await;
}

impl Courier {
    /// A courier of this carrier.
    pub fn new(desk: Desk, carrier: Box<dyn Carrier>, timing: Timing) -> Courier {
        Courier {
            desk,
            carrier,
            routes: vec![],
            tries: JoinSet::new(),
            in_hand: HashMap::new(),
            timing,
        }
    }

    /// Tries all that is due now, and waits until it is done.
    pub async fn deliver_due(&mut self) -> Result<()> {
        loop {
            self.look().await?;
            match self.tries.join_next_with_id().await {
                Some(ended) => self.ended(ended),
                None => return Ok(()),
            }
        }
    }

    /// Takes due parcels in hand, as many as are allowed, and begins to try them.
    pub async fn look(&mut self) -> Result<()> {
        while let Some(ended) = self.tries.try_join_next_with_id() {
            self.ended(ended);
        }
        self.refresh().await?;
        for index in 0..self.routes.len() {
            self.look_at(index).await?;
        }
        Ok(())
    }

    /// Takes up the routes as they are set now. What is known of one that is as it was stays known.
    async fn refresh(&mut self) -> Result<()> {
        let routes = self.carrier.routes(&self.desk).await?;
        let mut before = std::mem::take(&mut self.routes);
        for route in routes {
            let known = before.iter().position(|known| known.route.is_same(&route));
            self.routes.push(match known {
                Some(index) => before.swap_remove(index),
                None => Known {
                    route,
                    breaker: Breaker::default(),
                    is_resting: true,
                },
            });
        }
        Ok(())
    }

    /// Takes in hand what is due for one route.
    async fn look_at(&mut self, index: usize) -> Result<()> {
        let (now, scope, held) = (self.desk.clock.now(), self.scope(index), self.held());
        let known = &mut self.routes[index];
        let (lane, Some(way)) = (known.route.lane, known.route.way.clone()) else {
            return Ok(());
        };
        let busy = self.in_hand.values().filter(|(_, of)| *of == lane).count();
        let allowed = known.breaker.allows(now, AT_ONCE.saturating_sub(busy), busy);
        if allowed == 0 {
            return Ok(());
        }
        let kind = self.carrier.kind();
        let (asked, in_hand, limit) = (scope.clone(), held.clone(), i64::try_from(allowed).unwrap_or(1));
        let something = self
            .desk
            .read(move |tx| claim::something_due(tx, kind, now, &in_hand, &asked));
        if !something.await? {
            if busy == 0 && !std::mem::replace(&mut known.is_resting, true) {
                tokio::spawn(way.rest());
            }
            return Ok(());
        }
        known.is_resting = false;
        let claiming = self.desk.act(Actor::Desk, move |act| {
            claim::claim(act, kind, limit, &held, &scope)
        });
        for claimed in claiming.await? {
            let parcel = claimed.parcel.id;
            let task = try_parcel(self.desk.clone(), kind, way.clone(), claimed, self.timing);
            self.in_hand.insert(self.tries.spawn(task).id(), (parcel, lane));
        }
        Ok(())
    }

    /// Which lanes a route is for.
    fn scope(&self, index: usize) -> Scope {
        match self.routes[index].route.lane {
            Some(lane) => Scope::Of(lane),
            None => Scope::AllBut(self.routes.iter().filter_map(|known| known.route.lane).collect()),
        }
    }

    /// Waits until the database answers again, and a moment longer.
    async fn wait_for_the_database(&mut self, stop: &CancellationToken) {
        while self.refresh().await.is_err() && !stop.is_cancelled() {
            tokio::select! { () = stop.cancelled() => {}, () = clock::pause(LOOK) => {} }
        }
        tokio::select! { () = stop.cancelled() => {}, () = clock::pause(LET_OTHERS_NOTE) => {} }
    }

    /// How many parcels are in hand.
    pub fn in_hand(&self) -> usize {
        self.in_hand.len()
    }

    fn held(&self) -> Vec<OutboxId> {
        self.in_hand.values().map(|(parcel, _)| *parcel).collect()
    }

    fn ended(&mut self, ended: std::result::Result<(Id, Reach), JoinError>) {
        let (task, reach) = match ended {
            Ok(ended) => ended,
            Err(error) => {
                // The lease ends by itself, and the parcel is taken in hand again.
                tracing::error!(%error, "a try to hand a parcel over broke down");
                (error.id(), Reach::NotAsked)
            }
        };
        let Some((_, lane)) = self.in_hand.remove(&task) else {
            return;
        };
        let now = self.desk.clock.now();
        if let Some(known) = self.routes.iter_mut().find(|known| known.route.lane == lane) {
            match reach {
                Reach::NotAsked => {}
                Reach::Answered => known.breaker.reached(),
                Reach::Away => known.breaker.failed(now),
            }
        }
    }

    /// Gives the parcels in hand a little time, and hands back those that did not make it.
    pub async fn stop(&mut self) {
        for _ in 0..self.timing.stopping {
            let all = async {
                while let Some(ended) = self.tries.join_next_with_id().await {
                    if let Ok((task, _)) = ended {
                        self.in_hand.remove(&task);
                    }
                }
            };
            if clock::within(self.timing.tick, all).await.is_some() {
                break;
            }
        }
        self.tries.abort_all();
        let held = self.held();
        if !held.is_empty() {
            let handed = self
                .desk
                .act(Actor::Desk, move |act| claim::hand_back(act, &held));
            if let Err(error) = handed.await {
                tracing::warn!(%error, "parcels in hand wait for their lease to end");
            }
        }
        let ways = self.routes.iter().filter_map(|known| known.route.way.clone());
        let resting = join_all(ways.map(|way| way.rest()));
        clock::within(self.timing.tick, resting).await;
    }
}
