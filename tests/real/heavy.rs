//! Letters made to stop the desk: it goes on answering, takes the next one, and stops when it is asked to.

use crate::desk::Home;
use crate::letters::Session;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// The longest stop, with what starting a process may add.
const STOP: Duration = Duration::from_secs(10);

fn hostile(number: usize) -> String {
    let attributes: String = (0..300_000).map(|n| format!(" a{n}=b")).collect();
    let lines = attributes.as_bytes().chunks(900);
    let lines: Vec<String> = lines
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    format!(
        "From: a{number}@web.example\r\nTo: support@lumen.example\r\nSubject: Lamp\r\nMessage-ID: <h{number}@web.example>\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p{}>My lamp is broken</p>",
        lines.join("\r\n")
    )
}

#[test]
fn hostile_letters_neither_stop_the_desk_nor_its_stop() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let smtp = desk.smtp;
    let senders: Vec<_> = (0..4)
        .map(|number| {
            std::thread::spawn(move || {
                let mut session = Session::open(smtp).expect("the desk listens");
                session.send("a@web.example", "support@lumen.example", &hostile(number))
            })
        })
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    let mut page = TcpStream::connect(desk.http).expect("the desk listens");
    page.set_read_timeout(Some(STOP)).expect("a limit");
    page.write_all(b"GET /health HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
        .expect("it reads");
    let mut answer = String::new();
    page.read_to_string(&mut answer).expect("it answers meanwhile");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for sender in senders {
        sender.join().expect("it ends").expect("the letter is taken");
    }
    let asked = Instant::now();
    desk.stop();
    assert!(asked.elapsed() < STOP, "the stop took {:?}", asked.elapsed());
}

#[test]
fn memory_comes_in_small_pages_so_that_it_can_go_back() {
    let desk = Home::sqlite().serve(None);
    // Kernels before 5.0 do not tell.
    if let Some(huge) = desk.told("THP_enabled:") {
        assert_eq!(huge, "0");
    }
    desk.stop();
}
