//! The outer edge: connections that only wait, names and proxies, what is kept from other users of the machine.

use crate::browsing::{ask, connect, sign_in};
use crate::calls::{Caller, until};
use crate::desk::{Home, Serving};
use crate::letters::{Session, mail};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

const PASSWORD: &str = "correct+horse+battery";

fn with_ada(home: &Home) {
    let ada = [
        "agent",
        "add",
        "--email",
        "ada@lumen.example",
        "--name",
        "Ada",
        "--role",
        "admin",
        "--password-stdin",
    ];
    home.command(&ada, "correct horse battery\n");
}

fn works(desk: &Serving) {
    let host = format!("Host: {}", desk.http);
    let begun = Instant::now();
    assert_eq!(ask(desk.http, &["GET /sign-in HTTP/1.1", &host], "").status, 200);
    assert!(begun.elapsed() < Duration::from_secs(5), "it answers in time");
}

#[test]
fn idle_and_dripping_connections_stop_neither_web_nor_letters() {
    // As on many machines: 1,024 open files, and no more to be had.
    let home = Home::sqlite();
    let desk = home.serve_with_files(1024);
    let (_, hard) =
        nix::sys::resource::getrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE).expect("limits");
    nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE, hard, hard)
        .expect("more files here");
    let mut held: Vec<TcpStream> = vec![];
    for number in 0..1_100 {
        let mut stream = connect(desk.http);
        if number % 2 == 0 {
            let _ = stream.write_all(b"POST /sign-in HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        }
        held.push(stream);
    }
    let silent: Vec<TcpStream> = (0..300).map(|_| connect(desk.smtp)).collect();
    works(&desk);
    let mut session = Session::open(desk.smtp).expect("a place for a letter");
    let letter = mail("one@sender.example", "nina@sender.example", "Lampe", "Bonjour");
    session
        .send("nina@sender.example", "support@lumen.example", &letter)
        .expect("it is taken");
    drop((held, silent));
    works(&desk);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn letters_that_come_in_drops_keep_no_other_letter_out() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let mut dripping = vec![];
    for _ in 0..220 {
        let mut stream = connect(desk.smtp);
        let begun = b"EHLO drip.example\r\nMAIL FROM:<a@drip.example>\r\nRCPT TO:<support@lumen.example>\r\nDATA\r\nSubject: drip\r\n";
        let _ = stream.write_all(begun);
        dripping.push(stream);
    }
    for stream in &mut dripping {
        let _ = stream.write_all(b"X");
    }
    let mut session = Session::open(desk.smtp).expect("a place for a letter");
    let letter = mail("two@sender.example", "nina@sender.example", "Lampe", "Bonjour");
    session
        .send("nina@sender.example", "support@lumen.example", &letter)
        .expect("it is taken");
    drop(dripping);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn headers_and_bodies_have_their_time() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let mut slow = [connect(desk.http), connect(desk.http), connect(desk.http)];
    let starts: [&[u8]; 3] = [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nemail=",
    ];
    for (stream, start) in slow.iter_mut().zip(starts) {
        stream.write_all(start).expect("it is sent");
    }
    for mut stream in slow {
        let mut rest = vec![];
        let ended = stream.read_to_end(&mut rest);
        assert!(ended.is_ok(), "it was ended within 30 s: {ended:?}");
    }
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn a_connection_goes_on_after_an_answer_that_did_not_need_the_body_or_says_that_it_ends() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let small = r#"{"ticket": {"a": "b"}}"#;
    for path in ["/api/v2/groups", "/api/v2/nowhere", "/api/v2/tickets"] {
        let mut stream = connect(desk.http);
        for _ in 0..3 {
            let head = format!(
                "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
                desk.http,
                small.len()
            );
            stream.write_all(head.as_bytes()).expect("the connection goes on");
            // The body comes in a packet of its own, as many clients send it.
            std::thread::sleep(Duration::from_millis(50));
            stream
                .write_all(small.as_bytes())
                .expect("the connection goes on");
            let answer = head_of(&mut stream);
            assert!(answer.starts_with("HTTP/1.1 4"), "{path}: {answer}");
            assert!(
                !answer.to_lowercase().contains("connection: close"),
                "{path}: {answer}"
            );
        }
    }
    let mut stream = connect(desk.http);
    let head = format!(
        "POST /api/v2/groups HTTP/1.1\r\nHost: {}\r\nContent-Length: 900000\r\n\r\n",
        desk.http
    );
    stream.write_all(head.as_bytes()).expect("it is sent");
    let answer = head_of(&mut stream).to_lowercase();
    assert!(answer.contains("connection: close"), "{answer}");
    assert_eq!(desk.stop(), Some(0));
}

/// The head of the next answer; its body is read, too.
fn head_of(stream: &mut TcpStream) -> String {
    let (mut read, mut byte) = (vec![], [0]);
    while !read.ends_with(b"\r\n\r\n") && stream.read(&mut byte).expect("an answer") == 1 {
        read.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&read).into_owned();
    let length = head.lines().find_map(|line| {
        let line = line.to_lowercase();
        line.strip_prefix("content-length: ")
            .and_then(|length| length.trim().parse::<usize>().ok())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).expect("its body");
    head
}

#[test]
fn only_a_named_proxy_is_believed_who_asks() {
    let mut home = Home::sqlite();
    home.environment
        .push(("GUICHET_TRUSTED_PROXIES".to_owned(), "127.0.0.0/8".to_owned()));
    with_ada(&home);
    let desk = home.serve(None);
    let from = |hops: &str| format!("X-Forwarded-For: {hops}");
    for number in 0..10 {
        // What stands left of the last hop was written by whoever asks.
        let hops = from(&format!("198.51.100.{number}, 203.0.113.9"));
        let wrong = sign_in(desk.http, &format!("n{number}@lumen.example"), "wrong", &[&hops]);
        assert_eq!(wrong.status, 422);
    }
    let guesser = sign_in(
        desk.http,
        "ada@lumen.example",
        PASSWORD,
        &[&from("198.51.100.77, 203.0.113.9")],
    );
    assert_eq!(guesser.status, 429);
    let other = sign_in(desk.http, "ada@lumen.example", PASSWORD, &[&from("203.0.113.10")]);
    assert_eq!(other.status, 303, "others behind the proxy are not locked out");
    drop(desk);

    let home = Home::sqlite();
    with_ada(&home);
    let desk = home.serve(None);
    for number in 0..10 {
        let hops = from(&format!("203.0.113.{number}"));
        sign_in(desk.http, &format!("n{number}@lumen.example"), "wrong", &[&hops]);
    }
    let evading = sign_in(desk.http, "ada@lumen.example", PASSWORD, &[&from("203.0.113.99")]);
    assert_eq!(evading.status, 429, "nobody else is believed");
}

#[test]
fn a_request_names_our_host_and_a_write_comes_from_our_pages() {
    let mut home = Home::sqlite();
    home.environment
        .push(("GUICHET_PUBLIC_URL".to_owned(), "http://help.example".to_owned()));
    with_ada(&home);
    let desk = home.serve(None);
    let get = |lines: &[&str]| ask(desk.http, &[&["GET /sign-in HTTP/1.1"], lines].concat(), "").status;
    assert_eq!(get(&["Host: help.example"]), 200);
    assert_eq!(get(&["Host: localhost:1"]), 200);
    assert_eq!(get(&["Host: evil.example"]), 421);
    assert_eq!(get(&["Host: help.example", "Host: evil.example"]), 400);
    assert_eq!(get(&[]), 400);
    assert_eq!(
        ask(desk.http, &["GET /health HTTP/1.1", "Host: balancer"], "").status,
        200
    );
    let form = "email=a%40b.example&password=wrong";
    let post = |lines: &[&str]| {
        let start = [
            "POST /sign-in HTTP/1.1",
            "Content-Type: application/x-www-form-urlencoded",
        ];
        ask(desk.http, &[&start, lines].concat(), form).status
    };
    assert_eq!(post(&["Host: help.example", "Origin: http://help.example"]), 422);
    assert_eq!(post(&["Host: help.example", "Origin: http://evil.example"]), 403);
    assert_eq!(post(&["Host: evil.example", "Origin: http://evil.example"]), 421);
    assert_eq!(post(&["Host: help.example", "Cookie: guichet=x"]), 403);
    let admin = Caller::admin(&home, &desk);
    let made = admin.call(
        "POST",
        "/api/v2/tickets.json",
        &serde_json::json!({"ticket": {"subject": "Lampe", "comment": {"body": "Bonjour"}}}),
    );
    let url = made.1["ticket"]["url"].as_str().unwrap_or_default();
    assert!(
        url.starts_with("http://help.example/api/v2/"),
        "{url}, though it was asked for by another name"
    );
}

/// Opens the stream of live pages as whoever has this session, and waits until it begins.
fn listens(desk: &Serving, session: &str) -> TcpStream {
    let mut live = connect(desk.http);
    let host = desk.http;
    write!(
        live,
        "GET /live HTTP/1.1\r\nHost: {host}\r\nCookie: {session}\r\nConnection: close\r\n\r\n"
    )
    .expect("it is sent");
    let mut some = [0; 1024];
    assert!(
        live.read(&mut some).is_ok_and(|read| read > 0),
        "the stream begins"
    );
    live
}

/// Nothing more comes, and within a second the stream is over.
fn falls_silent(mut live: TcpStream) {
    live.set_read_timeout(Some(Duration::from_millis(1_000)))
        .expect("a limit");
    let mut rest = vec![];
    let ended = live.read_to_end(&mut rest);
    assert!(ended.is_ok(), "the stream ends: {ended:?}");
}

fn session_of(desk: &Serving, email: &str) -> String {
    let signed_in = sign_in(desk.http, email, PASSWORD, &[]);
    signed_in.cookie("guichet").expect("a session")
}

#[test]
fn live_pages_fall_silent_within_a_second_of_the_sign_out() {
    let home = Home::sqlite();
    with_ada(&home);
    let desk = home.serve(None);
    let session = session_of(&desk, "ada@lumen.example");
    let live = listens(&desk, &session);
    let (host, cookie) = (format!("Host: {}", desk.http), format!("Cookie: {session}"));
    let origin = format!("Origin: http://{}", desk.http);
    let out = ask(
        desk.http,
        &["POST /sign-out HTTP/1.1", &host, &cookie, &origin],
        "",
    );
    assert_eq!(out.status, 303);
    falls_silent(live);
}

#[test]
fn live_pages_fall_silent_within_a_second_of_a_new_password() {
    let home = Home::sqlite();
    with_ada(&home);
    let desk = home.serve(None);
    let live = listens(&desk, &session_of(&desk, "ada@lumen.example"));
    let printed = home.command(&["agent", "link", "--email", "ada@lumen.example"], "");
    let link = printed.split("/password/").nth(1).expect("a link");
    let link = link.split_whitespace().next().unwrap_or_default();
    let (host, origin) = (
        format!("Host: {}", desk.http),
        format!("Origin: http://{}", desk.http),
    );
    let start = format!("POST /password/{link} HTTP/1.1");
    let form = "Content-Type: application/x-www-form-urlencoded";
    let set = ask(
        desk.http,
        &[&start, &host, &origin, form],
        "password=another+long+password",
    );
    assert_eq!(set.status, 303, "{}", set.text);
    falls_silent(live);
}

#[test]
fn live_pages_fall_silent_within_a_second_for_whoever_no_longer_works_here() {
    for change in [
        serde_json::json!({"suspended": true}),
        serde_json::json!({"role": "end-user"}),
    ] {
        let home = Home::sqlite();
        let bo = [
            "agent",
            "add",
            "--email",
            "bo@lumen.example",
            "--name",
            "Bo",
            "--role",
            "agent",
            "--password-stdin",
        ];
        home.command(&bo, "correct horse battery\n");
        let desk = home.serve(None);
        let admin = Caller::admin(&home, &desk);
        let live = listens(&desk, &session_of(&desk, "bo@lumen.example"));
        let found = admin.get("/api/v2/users/search.json?query=email:bo@lumen.example");
        let id = found["users"][0]["id"].as_i64().expect("Bo");
        let path = format!("/api/v2/users/{id}.json");
        let changed = admin.call("PUT", &path, &serde_json::json!({"user": change}));
        assert_eq!(changed.0, 200, "{}", changed.1);
        falls_silent(live);
    }
}

#[test]
fn what_the_desk_keeps_is_for_its_own_user_alone() {
    let home = Home::sqlite();
    std::fs::set_permissions(home.folder.path(), std::fs::Permissions::from_mode(0o755))
        .expect("it was open");
    let desk = home.serve(None);
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    let letter = mail(
        "one@sender.example",
        "nina@sender.example",
        "Lampe",
        &"Bonjour. ".repeat(20_000),
    );
    session
        .send("nina@sender.example", "support@lumen.example", &letter)
        .expect("it is taken");
    until("it is indexed and kept as a file", || {
        home.folder.path().join("files").exists()
    });
    let mut open = vec![];
    look_for_open(home.folder.path(), &mut open);
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(desk.stop(), Some(0));
}

fn look_for_open(path: &Path, open: &mut Vec<String>) {
    let Ok(found) = std::fs::symlink_metadata(path) else {
        return;
    };
    if found.permissions().mode() & 0o077 != 0 {
        open.push(path.display().to_string());
    }
    for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
        look_for_open(&entry.path(), open);
    }
}
