//! A plain HTTP client on one kept connection, so that the server is measured and not a client library.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

/// A kept connection.
pub struct Connection {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
    host: SocketAddr,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<String>,
    pub body: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub fn open(host: SocketAddr) -> Connection {
        let writer = TcpStream::connect(host).expect("the desk listens");
        writer.set_nodelay(true).expect("it can be set");
        Connection {
            reader: BufReader::new(writer.try_clone().expect("a handle")),
            writer,
            host,
        }
    }

    /// Sends a request and reads the whole answer. `headers` are whole lines.
    pub fn ask(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.host,
            body.len()
        );
        self.writer.write_all(request.as_bytes()).expect("it is sent");
        let mut status = String::new();
        self.reader.read_line(&mut status).expect("an answer");
        let status = status
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .unwrap_or(0);
        let mut headers = vec![];
        loop {
            let mut line = String::new();
            self.reader.read_line(&mut line).expect("a header");
            let line = line.trim_end().to_owned();
            if line.is_empty() {
                break;
            }
            headers.push(line);
        }
        let body = self.body(&headers);
        Answer {
            status,
            headers,
            body,
        }
    }

    fn body(&mut self, headers: &[String]) -> Vec<u8> {
        let value = |name: &str| {
            headers.iter().find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let mut body = vec![];
        if let Some(length) = value("content-length").and_then(|text| text.parse().ok()) {
            body.resize(length, 0);
            self.reader.read_exact(&mut body).expect("a whole body");
        } else if value("transfer-encoding").is_some() {
            loop {
                let mut size = String::new();
                self.reader.read_line(&mut size).expect("a chunk");
                let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
                let mut chunk = vec![0; size + 2];
                self.reader.read_exact(&mut chunk).expect("a whole chunk");
                if size == 0 {
                    break;
                }
                body.extend_from_slice(&chunk[..size]);
            }
        }
        body
    }
}

/// One GET on a connection of its own; it must succeed.
pub fn get(host: SocketAddr, path: &str, headers: &str) -> Answer {
    let answer = Connection::open(host).ask("GET", path, headers, "");
    assert_eq!(answer.status, 200, "GET {path}");
    answer
}
