//! A TCP proxy that cuts connections after so many bytes, as bad networks do.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The proxy; it runs until the test process ends.
pub struct Cutting {
    pub address: SocketAddr,
    /// Connections that were cut.
    pub cuts: Arc<AtomicUsize>,
    /// Bytes from the server after which the next connections are cut; 0 for never.
    pub after: Arc<AtomicU64>,
}

impl Cutting {
    /// Starts it in front of `server`.
    pub fn start(server: SocketAddr) -> Cutting {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let proxy = Cutting {
            address: listener.local_addr().expect("an address"),
            cuts: Arc::default(),
            after: Arc::default(),
        };
        let (cuts, after) = (proxy.cuts.clone(), proxy.after.clone());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(upstream) = TcpStream::connect(server) else {
                    continue;
                };
                let (cuts, after) = (cuts.clone(), after.load(Ordering::Relaxed));
                let (from, to) = (client.try_clone(), upstream.try_clone());
                if let (Ok(from), Ok(to)) = (from, to) {
                    std::thread::spawn(move || carry(from, to, u64::MAX));
                }
                std::thread::spawn(move || {
                    if carry(upstream, client, if after == 0 { u64::MAX } else { after }) {
                        cuts.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        proxy
    }
}

/// Carries bytes until one side is gone or `most` have passed; says whether it was cut.
fn carry(mut from: TcpStream, mut to: TcpStream, most: u64) -> bool {
    let (mut passed, mut buffer) = (0_u64, [0; 512]);
    loop {
        let read = from.read(&mut buffer).unwrap_or(0);
        passed += read as u64;
        let cut = passed > most;
        if read == 0 || cut || to.write_all(&buffer[..read]).is_err() {
            let _ = from.shutdown(Shutdown::Both);
            let _ = to.shutdown(Shutdown::Both);
            return cut;
        }
    }
}
