//! A server that gives access tokens for a refresh token (RFC 6749) and tells a mail server whether one holds (RFC 7662).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// The refresh token that it takes.
pub const REFRESH: &str = "refresh-1";

/// The server; it listens until the test process ends.
#[derive(Clone)]
pub struct TokenServer {
    pub address: SocketAddr,
    /// The tokens that hold, and how many were ever given.
    tokens: Arc<Mutex<(Vec<String>, usize)>>,
}

impl TokenServer {
    /// Starts it on a free port.
    pub fn start() -> TokenServer {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let server = TokenServer {
            address: listener.local_addr().expect("an address"),
            tokens: Arc::default(),
        };
        let serving = server.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let serving = serving.clone();
                std::thread::spawn(move || serving.answer(stream));
            }
        });
        server
    }

    /// How many tokens it gave.
    pub fn given(&self) -> usize {
        self.tokens.lock().expect("no panic inside").1
    }

    /// No token given so far holds any more.
    pub fn revoke(&self) {
        self.tokens.lock().expect("no panic inside").0.clear();
    }

    /// What Dovecot has to be told of it.
    pub fn for_dovecot(&self) -> String {
        format!(
            "introspection_mode = post\nintrospection_url = http://{}/introspect\nusername_attribute = user\n\
             active_attribute = active\nactive_value = true\n",
            self.address
        )
    }

    fn answer(&self, stream: TcpStream) -> Option<()> {
        let mut writer = stream.try_clone().ok()?;
        let mut reader = BufReader::new(stream);
        let (mut first, mut length) = (String::new(), 0);
        reader.read_line(&mut first).ok()?;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let form: Vec<(String, String)> = url::form_urlencoded::parse(&body).into_owned().collect();
        let get = |name: &str| {
            form.iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.as_str())
        };
        let mut tokens = self.tokens.lock().ok()?;
        let (status, json) = if first.contains("/introspect") {
            let holds = get("token").is_some_and(|asked| tokens.0.iter().any(|token| token == asked));
            ("200 OK", format!(r#"{{"active":{holds},"user":"help"}}"#))
        } else if get("grant_type") == Some("refresh_token") && get("refresh_token") == Some(REFRESH) {
            tokens.1 += 1;
            let token = format!("access-{}", tokens.1);
            tokens.0.push(token.clone());
            (
                "200 OK",
                format!(r#"{{"access_token":"{token}","expires_in":3600}}"#),
            )
        } else {
            ("400 Bad Request", r#"{"error":"invalid_grant"}"#.to_owned())
        };
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n");
        let answer = format!("{head}Content-Length: {}\r\n\r\n{json}", json.len());
        writer.write_all(answer.as_bytes()).ok()
    }
}
