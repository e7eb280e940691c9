//! How long a courier waits.

use std::time::Duration;

/// Counted in ticks, so that a clock that is moved costs one tick at most.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// The longest single sleep.
    pub tick: Duration,
    /// Ticks between two renewals of the lease of a parcel in hand.
    pub renewing: u32,
    /// Ticks that parcels in hand get when the desk stops.
    pub stopping: u32,
}

impl Default for Timing {
    fn default() -> Timing {
        Timing {
            tick: Duration::from_secs(1),
            renewing: 10,
            stopping: 6,
        }
    }
}
