//! A relay that takes every letter and remembers it.
#![allow(dead_code)]

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// The relay; it listens until the test process ends.
#[derive(Clone)]
pub struct Sink {
    pub address: SocketAddr,
    letters: Arc<Mutex<Vec<String>>>,
}

impl Sink {
    /// Starts the relay on a free port.
    pub fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let sink = Sink {
            address: listener.local_addr().expect("an address"),
            letters: Arc::default(),
        };
        let taking = sink.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let taking = taking.clone();
                std::thread::spawn(move || taking.take(stream));
            }
        });
        sink
    }

    /// The letters so far, whole.
    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().expect("no panic inside").clone()
    }

    /// The Message-IDs of the letters so far, in order of arrival.
    pub fn message_ids(&self) -> Vec<String> {
        let id = |letter: &String| {
            let line = letter
                .lines()
                .find(|line| line.to_ascii_lowercase().starts_with("message-id:"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        };
        self.letters().iter().filter_map(id).collect()
    }

    fn take(&self, stream: TcpStream) -> Option<()> {
        let mut writer = stream.try_clone().ok()?;
        let mut lines = BufReader::new(stream).lines();
        writer.write_all(b"220 sink\r\n").ok()?;
        while let Some(Ok(line)) = lines.next() {
            let verb = line.to_ascii_uppercase();
            let answer = match verb.get(..4)? {
                // Nothing is offered: what is not seven-bit would be rewritten on its way here, and its signature with it.
                "EHLO" => "250 sink\r\n",
                "DATA" => {
                    writer.write_all(b"354 go on\r\n").ok()?;
                    let mut letter = String::new();
                    for line in lines.by_ref() {
                        let line = line.ok()?;
                        if line == "." {
                            break;
                        }
                        letter.push_str(line.strip_prefix('.').unwrap_or(&line));
                        letter.push_str("\r\n");
                    }
                    self.letters.lock().ok()?.push(letter);
                    "250 taken\r\n"
                }
                "QUIT" => {
                    writer.write_all(b"221 bye\r\n").ok()?;
                    return None;
                }
                _ => "250 fine\r\n",
            };
            writer.write_all(answer.as_bytes()).ok()?;
        }
        None
    }
}
