//! Calls to the API of a running desk, over plain HTTP.

use crate::desk::{Home, Serving};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// An administrator's program.
pub struct Caller {
    http: SocketAddr,
    token: String,
}

impl Caller {
    /// Makes an administrator with a token.
    pub fn admin(home: &Home, desk: &Serving) -> Caller {
        let who = [
            "agent",
            "add",
            "--email",
            "ada@lumen.example",
            "--name",
            "Ada",
            "--role",
            "admin",
        ];
        home.command(&who, "");
        let printed = home.command(&["token", "create", "--agent", "ada@lumen.example"], "");
        let token = printed.trim().rsplit(' ').next().unwrap_or_default();
        Caller {
            http: desk.http,
            token: token.to_owned(),
        }
    }

    /// The same program, at a desk that was started again.
    pub fn at(&self, desk: &Serving) -> Caller {
        Caller {
            http: desk.http,
            token: self.token.clone(),
        }
    }

    /// One call: its status and its body.
    pub fn call(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let mut stream = TcpStream::connect(self.http).expect("the desk listens");
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer {}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let status = answer
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .expect("a status");
        let json = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        // With chunks, the JSON stands between the first and the last brace.
        let json = match (json.find('{'), json.rfind('}')) {
            (Some(first), Some(last)) => serde_json::from_str(&json[first..=last]).unwrap_or_default(),
            _ => Value::Null,
        };
        (status, json)
    }

    pub fn get(&self, path: &str) -> Value {
        self.call("GET", path, &Value::Null).1
    }
}

/// Waits until something holds.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(
            started.elapsed() < Duration::from_secs(40),
            "it never came to be: {what}"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}
