//! A name server of a story, on loopback: it knows a few TXT records and nothing else.

use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;

/// Answers until the test's process ends, from a thread of its own. An empty list stands for a server that never answers.
pub fn name_server(records: &[(&str, String)]) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a socket");
    let address = socket.local_addr().expect("an address");
    let records: Vec<(String, String)> = records
        .iter()
        .map(|(name, text)| ((*name).to_owned(), text.clone()))
        .collect();
    socket
        .set_read_timeout(Some(Duration::from_secs(120)))
        .expect("a time-out");
    std::thread::spawn(move || {
        let mut asked = [0; 1500];
        while let Ok((length, peer)) = socket.recv_from(&mut asked) {
            if !records.is_empty() {
                let answer = answer(&asked[..length], &records);
                socket.send_to(&answer, peer).expect("an answer");
            }
        }
    });
    address
}

/// The text of a record whose name server is broken.
pub const SERVFAIL: &str = "SERVFAIL";

/// The answer to one question (RFC 1035): a TXT record, or that there is none.
fn answer(asked: &[u8], records: &[(String, String)]) -> Vec<u8> {
    let (mut at, mut labels) = (12, vec![]);
    while asked[at] != 0 {
        let end = at + 1 + usize::from(asked[at]);
        labels.push(String::from_utf8_lossy(&asked[at + 1..end]).to_lowercase());
        at = end;
    }
    let question = &asked[12..at + 5];
    let is_txt = asked[at + 1..at + 3] == [0, 16];
    let name = labels.join(".");
    let broken = records
        .iter()
        .any(|(known, text)| *known == name && text == SERVFAIL);
    let found = records
        .iter()
        .find(|(known, _)| is_txt && !broken && *known == name);
    let mut answer = asked[..2].to_vec();
    let (code, count) = match (broken, found.is_some()) {
        (true, _) => (0x82, 0),
        (_, true) => (0x80, 1),
        _ => (0x83, 0),
    };
    answer.extend([0x85, code, 0, 1, 0, count, 0, 0, 0, 0]);
    answer.extend(question);
    if let Some((_, text)) = found {
        let strings: Vec<u8> = text
            .as_bytes()
            .chunks(255)
            .flat_map(|chunk| [&[chunk.len() as u8], chunk].concat())
            .collect();
        answer.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
        answer.extend((strings.len() as u16).to_be_bytes());
        answer.extend(strings);
    }
    answer
}
