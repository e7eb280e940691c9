//! Plain HTTP, byte by byte: what a browser, a proxy or somebody hostile sends.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer as it came.
pub struct Answered {
    pub status: u16,
    pub text: String,
}

impl Answered {
    /// The first cookie that it sets, as a browser sends it back.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let start = format!("set-cookie: {name}=");
        let line = self
            .text
            .lines()
            .find(|line| line.to_lowercase().starts_with(&start))?;
        Some(line["set-cookie: ".len()..].split(';').next()?.to_owned())
    }
}

/// Opens a connection on which nothing waits for ever.
pub fn connect(to: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(to).expect("the desk listens");
    let limit = Some(Duration::from_secs(30));
    stream.set_read_timeout(limit).expect("a limit");
    stream
}

/// Sends `head` (the lines of a request without the last, empty one) and `body`, and reads the answer to its end.
pub fn ask(to: SocketAddr, head: &[&str], body: &str) -> Answered {
    let mut stream = connect(to);
    let head = head.join("\r\n");
    let length = body.len();
    let request = format!("{head}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut bytes = vec![];
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let status = text
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(0);
    Answered { status, text }
}

/// A form that somebody sends from the network address that a proxy tells.
pub fn sign_in(to: SocketAddr, email: &str, password: &str, more: &[&str]) -> Answered {
    let form = format!("email={email}&password={password}").replace('@', "%40");
    let host = format!("Host: {to}");
    let mut head = vec![
        "POST /sign-in HTTP/1.1",
        &host,
        "Content-Type: application/x-www-form-urlencoded",
    ];
    head.extend(more);
    ask(to, &head, &form)
}
