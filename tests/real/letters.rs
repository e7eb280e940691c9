//! A mail program that speaks SMTP as plainly as possible, so that it is clear what was acknowledged.
#![allow(dead_code)]

use std::io::{BufRead, BufReader, Error, ErrorKind, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An open SMTP session.
pub struct Session {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
}

/// Where and in which way letters are handed over.
#[derive(Debug, Clone, Copy)]
pub enum Door {
    Smtp(SocketAddr),
    Lmtp(SocketAddr),
}

impl Session {
    /// Connects and says hello.
    pub fn open(server: SocketAddr) -> Result<Session> {
        Session::through(Door::Smtp(server))
    }

    /// The same, at either door.
    pub fn through(door: Door) -> Result<Session> {
        let (server, hello) = match door {
            Door::Smtp(server) => (server, "EHLO sender.example"),
            Door::Lmtp(server) => (server, "LHLO sender.example"),
        };
        let writer = TcpStream::connect_timeout(&server, Duration::from_secs(5))?;
        writer.set_read_timeout(Some(Duration::from_secs(20)))?;
        // A letter and its end are two writes: the second would wait for the first to be acknowledged.
        writer.set_nodelay(true)?;
        let mut session = Session {
            reader: BufReader::new(writer.try_clone()?),
            writer,
        };
        session.expect("220")?;
        session.say(hello, "250")?;
        Ok(session)
    }

    /// Sends one mail. Ok means that the server acknowledged it: from here on it must never be lost.
    pub fn send(&mut self, from: &str, to: &str, mail: &str) -> Result<()> {
        self.say(&format!("MAIL FROM:<{from}>"), "250")?;
        self.say(&format!("RCPT TO:<{to}>"), "250")?;
        self.say("DATA", "354")?;
        self.writer.write_all(mail.as_bytes())?;
        self.say("\r\n.", "250")
    }

    /// The same as Postfix and Exim send it to a server that offers PIPELINING (RFC 2920): all commands in one go, then
    /// the letter with its end.
    pub fn send_pipelined(&mut self, from: &str, to: &str, mail: &str) -> Result<()> {
        let commands = format!("MAIL FROM:<{from}>\r\nRCPT TO:<{to}>\r\nDATA\r\n");
        self.writer.write_all(commands.as_bytes())?;
        for code in ["250", "250", "354"] {
            self.expect(code)?;
        }
        self.writer.write_all(format!("{mail}\r\n.\r\n").as_bytes())?;
        self.expect("250")
    }

    /// Sends one line and waits for an answer that begins with `code`.
    pub fn say(&mut self, line: &str, code: &str) -> Result<()> {
        self.writer.write_all(format!("{line}\r\n").as_bytes())?;
        self.expect(code)
    }

    fn expect(&mut self, code: &str) -> Result<()> {
        loop {
            let mut line = String::new();
            if self.reader.read_line(&mut line)? == 0 {
                return Err(Error::from(ErrorKind::UnexpectedEof));
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                let expected = line.starts_with(code);
                return if expected { Ok(()) } else { Err(Error::other(line)) };
            }
        }
    }
}

/// A plain mail.
pub fn mail(id: &str, from: &str, subject: &str, text: &str) -> String {
    format!(
        "From: {from}\r\nTo: support@lumen.example\r\nSubject: {subject}\r\nMessage-ID: <{id}>\r\n\
         Date: Mon, 2 Nov 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    )
}
