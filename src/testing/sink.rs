//! A relay that records what it takes and can be told to fail at any step, once a connection.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The steps of a conversation at which the relay can fail, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Before its greeting.
    Connection,
    Hello,
    Sender,
    Recipient,
    Data,
    /// After the first lines of the text.
    Text,
    /// After the final dot, before the letter is kept.
    Dot,
    /// After it is kept, before that is said.
    Kept,
    /// After it is said.
    Goodbye,
}

/// Every step, in order.
pub const STEPS: [At; 9] = [
    At::Connection,
    At::Hello,
    At::Sender,
    At::Recipient,
    At::Data,
    At::Text,
    At::Dot,
    At::Kept,
    At::Goodbye,
];

/// What goes wrong.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The connection is closed.
    Drop,
    /// Nothing is said any more.
    Hang,
    /// An answer of the relay's choice.
    Say(&'static str),
    /// It takes its time, and then goes on.
    Wait(Duration),
}

/// A letter that the relay took.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The envelope's sender, as `MAIL FROM:<…>`.
    pub from: String,
    /// The envelope's recipients, without brackets.
    pub to: Vec<String>,
    pub raw: Vec<u8>,
}

/// A relay on 127.0.0.1.
pub struct Sink {
    port: u16,
    plans: Arc<Mutex<VecDeque<(At, Fault)>>>,
    taken: Arc<Mutex<Vec<Taken>>>,
    unknown: Arc<Mutex<Vec<String>>>,
    utf8: Arc<AtomicBool>,
}

impl Sink {
    /// A relay that takes everything.
    pub fn open() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let sink = Sink {
            port,
            plans: Arc::default(),
            taken: Arc::default(),
            unknown: Arc::default(),
            utf8: Arc::default(),
        };
        let (plans, taken) = (sink.plans.clone(), sink.taken.clone());
        let unknown = sink.unknown.clone();
        let utf8 = sink.utf8.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let fault = plans.lock().expect("plans").pop_front();
                let (taken, unknown, utf8) = (taken.clone(), unknown.clone(), utf8.clone());
                thread::spawn(move || {
                    let _ = Talk {
                        stream,
                        fault,
                        taken,
                        unknown,
                        utf8,
                    }
                    .hold();
                });
            }
        });
        sink
    }

    /// The relay's address, as it is set.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The next connection without a plan fails like this.
    pub fn fails(&self, at: At, fault: Fault) {
        self.plans.lock().expect("plans").push_back((at, fault));
    }

    /// It knows no such address.
    pub fn refuses(&self, address: &str) {
        self.unknown.lock().expect("addresses").push(address.to_owned());
    }

    /// It takes addresses beyond ASCII from now on.
    pub fn knows_utf8(&self) {
        self.utf8.store(true, Ordering::Relaxed);
    }

    /// What it took so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("letters").clone()
    }
}

struct Talk {
    stream: TcpStream,
    fault: Option<(At, Fault)>,
    taken: Arc<Mutex<Vec<Taken>>>,
    unknown: Arc<Mutex<Vec<String>>>,
    utf8: Arc<AtomicBool>,
}

/// The conversation is over.
struct Over;

impl From<std::io::Error> for Over {
    fn from(_: std::io::Error) -> Over {
        Over
    }
}

impl Talk {
    fn hold(mut self) -> Result<(), Over> {
        let mut lines = BufReader::new(self.stream.try_clone()?);
        let (mut from, mut to) = (String::new(), vec![]);
        self.answer(At::Connection, "220 sink ESMTP")?;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end();
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" if self.utf8.load(Ordering::Relaxed) => {
                    self.answer(At::Hello, "250-sink\r\n250-SMTPUTF8\r\n250 8BITMIME")?
                }
                "EHLO" => self.answer(At::Hello, "250-sink\r\n250 8BITMIME")?,
                "MAIL" => {
                    from = line.to_owned();
                    to.clear();
                    self.answer(At::Sender, "250 fine")?
                }
                "RCPT" => {
                    let address = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                    if self.unknown.lock().expect("addresses").contains(&address) {
                        self.send("550 5.1.1 no such user")?;
                        continue;
                    }
                    let fine = self.answer(At::Recipient, "250 fine")?;
                    if fine {
                        to.push(address);
                    }
                    fine
                }
                "DATA" => self.take(&mut lines, &from, &to)?,
                "QUIT" => {
                    self.send("221 goodbye")?;
                    return Ok(());
                }
                _ => self.send("250 fine")?,
            };
        }
    }

    fn take(&mut self, lines: &mut BufReader<TcpStream>, from: &str, to: &[String]) -> Result<bool, Over> {
        if !self.answer(At::Data, "354 go on")? {
            return Ok(false);
        }
        let mut raw = vec![];
        loop {
            let mut line = vec![];
            if lines.read_until(b'\n', &mut line)? == 0 {
                return Err(Over);
            }
            self.may_fail(At::Text)?;
            if line == b".\r\n" {
                break;
            }
            let stuffed = line.starts_with(b".");
            raw.extend_from_slice(&line[usize::from(stuffed)..]);
        }
        if !self.may_fail(At::Dot)? {
            return Ok(false);
        }
        let letter = Taken {
            from: from.to_owned(),
            to: to.to_vec(),
            raw,
        };
        self.taken.lock().expect("letters").push(letter);
        self.answer(At::Kept, "250 kept")?;
        self.may_fail(At::Goodbye)
    }

    /// Answers `usual` unless this is where things go wrong. True if it was said.
    fn answer(&mut self, at: At, usual: &str) -> Result<bool, Over> {
        if self.may_fail(at)? {
            self.send(usual)?;
            return Ok(true);
        }
        Ok(false)
    }

    /// False if something else was said instead.
    fn may_fail(&mut self, at: At) -> Result<bool, Over> {
        let Some((_, fault)) = self.fault.take_if(|(planned, _)| *planned == at) else {
            return Ok(true);
        };
        match fault {
            Fault::Drop => Err(Over),
            Fault::Hang => {
                let _ = self.stream.read_to_end(&mut vec![]);
                Err(Over)
            }
            Fault::Say(words) => self.send(words).map(|_| false),
            Fault::Wait(time) => {
                thread::sleep(time);
                Ok(true)
            }
        }
    }

    fn send(&mut self, words: &str) -> Result<bool, Over> {
        self.stream.write_all(format!("{words}\r\n").as_bytes())?;
        Ok(true)
    }
}
