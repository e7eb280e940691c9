//! The signals that ask the desk to stop.

use std::io;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The number of SIGXFSZ: a write went beyond the largest file that is allowed. Unless somebody listens it ends the process.
const TOO_LARGE: i32 = 25;

/// SIGTERM, SIGINT (Ctrl-C) and SIGHUP (a terminal that closes): each drains what is in hand.
pub struct Signals {
    ends: [Signal; 3],
    /// The write itself fails, and whoever wrote is told.
    _too_large: Signal,
}

impl Signals {
    /// From now on they are waited for; before, they would end the process at once.
    pub fn listen() -> io::Result<Signals> {
        Ok(Signals {
            ends: [
                signal(SignalKind::terminate())?,
                signal(SignalKind::interrupt())?,
                signal(SignalKind::hangup())?,
            ],
            _too_large: signal(SignalKind::from_raw(TOO_LARGE))?,
        })
    }

    /// Waits for one of them.
    pub async fn come(&mut self) {
        let [terminate, interrupt, hangup] = &mut self.ends;
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hangup.recv() => {}
        }
    }
}
