//! Letters come in by SMTP (RFC 5321) or LMTP (RFC 2033): the listener, and one session a connection. The 250 after the letter is given only
//! when the letter is durable. No relay: only recipients at mailboxes of this desk are taken.

mod data;
mod protocol;
mod session;
mod tls;
mod wire;

pub use protocol::Protocol;
pub use tls::tls;

use super::Checker;
use crate::connections::Connections;
use crate::store::Desk;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Bytes a letter may have (threat M9): with base64, room for about 35 MB of files.
pub const LARGEST: usize = 50 * 1024 * 1024;
/// Connections at once, and of them those of one address. Beyond that whoever is silent longest is sent away, and if all are
/// busy, whoever comes.
const CONNECTIONS: usize = 200;
const OF_ONE_ADDRESS: usize = 100;

/// Binds the address, so that a wrong one is told at the start.
pub async fn bind(address: SocketAddr) -> std::io::Result<TcpListener> {
    TcpListener::bind(address).await
}

/// Takes connections until `stop`, then lets each session finish the letter it has in hand. With `tls`, STARTTLS is
/// offered.
pub async fn listen(
    protocol: Protocol,
    desk: Desk,
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    checker: Checker,
    stop: CancellationToken,
) {
    let places = Connections::new(CONNECTIONS, OF_ONE_ADDRESS);
    let room = Arc::new(Semaphore::new(wire::ROOM));
    let sessions = TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file handles, mostly: wait for some to come back rather than spin.
                tracing::warn!(%error, "no SMTP connection could be taken");
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                continue;
            }
        };
        let (desk, stop, place) = (desk.clone(), stop.clone(), places.admit(peer.ip()));
        let (room, tls, checker) = (room.clone(), tls.clone(), checker.clone());
        sessions.spawn(async move {
            let served = match place {
                Some(place) => session::serve(protocol, desk, stream, place, checker, tls, room, stop).await,
                None => session::refuse(stream).await,
            };
            if let Err(error) = served {
                tracing::debug!(%peer, %error, "an SMTP connection broke");
            }
        });
    }
    sessions.close();
    sessions.wait().await;
}
