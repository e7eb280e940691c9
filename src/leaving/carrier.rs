//! Carriers: who carries the parcels of a kind of lane, by which routes, and what a try comes to.

use super::{LaneKind, Outcome, Parcel};
use crate::languages::Sentence;
use crate::store::{Actor, Desk, Result};
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Carries the parcels of one kind of lane. A room that has such lanes registers its carrier in `src/app.rs`.
pub trait Carrier: Send {
    /// Whose parcels it carries.
    fn kind(&self) -> &'static LaneKind;

    /// The routes as they are set now; asked at each look. A route whose settings stay the same keeps its [`Way`], and with
    /// it what the courier knows of it.
    fn routes<'a>(&'a mut self, desk: &'a Desk) -> BoxFuture<'a, Result<Vec<Route>>>;
}

/// The way that some lanes share. Parcels of a lane for which there is no route wait.
#[derive(Clone)]
pub struct Route {
    /// The one lane that it is for; None: all lanes of the kind that have no route of their own.
    pub lane: Option<i64>,
    /// None while it cannot be used: its parcels wait.
    pub way: Option<Arc<dyn Way>>,
}

impl Route {
    /// Whether it is the same as another, with the same settings.
    pub(super) fn is_same(&self, other: &Route) -> bool {
        let same_way = match (&self.way, &other.way) {
            (Some(one), Some(another)) => Arc::ptr_eq(one, another),
            (one, another) => one.is_none() && another.is_none(),
        };
        self.lane == other.lane && same_way
    }
}

/// One way out: a relay, later an account of a provider or an endpoint.
pub trait Way: Send + Sync {
    /// Makes one attempt to hand a parcel over. It calls [`Attempt::begin_hand_over`] before anything could arrive.
    fn carry(self: Arc<Self>, attempt: Attempt) -> BoxFuture<'static, Tried>;

    /// Nothing is due for now: connections need not be kept.
    fn rest(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

/// One attempt to hand over one parcel.
pub struct Attempt {
    pub desk: Desk,
    pub parcel: Parcel,
    pub(super) kind: &'static LaneKind,
}

impl Attempt {
    /// Notes that the parcel is about to be handed over: should the node die now, the next one knows that it may have
    /// arrived. The error is how the attempt ends instead, with nothing handed over.
    pub async fn begin_hand_over(&self) -> std::result::Result<(), Outcome> {
        let leaving = self.parcel.clone();
        let noting = self.desk.act(Actor::Desk, move |act| super::leave(act, &leaving));
        match noting.await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Outcome::NotOurs),
            Err(error) => {
                let why = Sentence::new(self.kind.words.unnoted).with("error", error.to_string());
                Err(Outcome::Later { why })
            }
        }
    }
}

/// What an attempt came to.
pub struct Tried {
    pub outcome: Outcome,
    pub reach: Reach,
    /// What the carrier does once the outcome is noted.
    pub afterwards: Option<BoxFuture<'static, ()>>,
}

/// Whether the other end of a way answered. One that is away is spared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// It was not asked.
    NotAsked,
    /// It answered, whatever it says of this parcel.
    Answered,
    /// It cannot be reached, or does not let us in.
    Away,
}
