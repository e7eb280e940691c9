//! Letters out and in through a real Postfix: signed as they left, deferred, refused, interrupted, and never lost.

use crate::authority::certify;
use crate::calls::{Caller, until};
use crate::cutting::Cutting;
use crate::desk::{Home, Serving, free_port};
use crate::dovecot::{Dovecot, PASSWORD};
use crate::letters::{Session, mail};
use crate::name_server::name_server;
use crate::outbox::{Row, nudge, outbox, tickets};
use crate::postfix::Postfix;
use crate::sink::Sink;
use data_encoding::BASE64;
use guichet::config::DkimFiles;
use guichet::store::Seal;
use mail_auth::hickory_resolver::config::{NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::{AuthenticatedMessage, DkimResult, MessageAuthenticator};
use serde_json::json;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

const OPEN: &str = "smtpd_relay_restrictions = permit_mynetworks, reject\n";

/// Where Postfix hands everything on.
fn onward(sink: &Sink) -> String {
    format!("relayhost = [127.0.0.1]:{}\n", sink.address.port())
}

/// A customer writes straight to the desk.
fn ask(desk: &Serving, from: &str, subject: &str) {
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    let letter = mail(
        &format!("{subject}-{from}").replace(' ', "-"),
        from,
        subject,
        "Bonjour",
    );
    session
        .send(from, "support@lumen.example", &letter)
        .expect("it is taken");
}

/// A key as an administrator makes one, and the text of its DNS record as the RFCs want it (6376, 8463).
fn key(folder: &Path, kind: &[&str]) -> (String, String) {
    let path = folder.join("dkim.pem").to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        let output = Command::new("openssl").args(arguments).output();
        output.expect("openssl is installed").stdout
    };
    run(&[&["genpkey", "-out", &path, "-algorithm"], kind].concat());
    let public = run(&["pkey", "-in", &path, "-pubout", "-outform", "DER"]);
    let record = match kind[0] {
        "ED25519" => format!(
            "v=DKIM1; k=ed25519; p={}",
            BASE64.encode(&public[public.len() - 32..])
        ),
        _ => format!("v=DKIM1; k=rsa; p={}", BASE64.encode(&public)),
    };
    (path, record)
}

/// What mail-auth says of each signature of a letter as it arrived.
fn signatures(letter: &str, record: &str) -> Vec<(String, bool)> {
    let server = name_server(&[("desk._domainkey.lumen.example", record.to_owned())]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let mut asked = NameServerConfig::udp_and_tcp(server.ip());
        for connection in &mut asked.connections {
            connection.port = server.port();
        }
        let config = ResolverConfig::from_name_servers(vec![asked]);
        let checker = MessageAuthenticator::new(config, ResolverOpts::default()).expect("a checker");
        let message = AuthenticatedMessage::parse(letter.as_bytes()).expect("a letter");
        let found = checker.verify_dkim(&message).await;
        let one = |one: &mail_auth::DkimOutput| {
            let domain = one.signature().map(|signature| signature.d.clone());
            (domain.unwrap_or_default(), *one.result() == DkimResult::Pass)
        };
        found.iter().map(one).collect()
    })
}

#[test]
fn a_letter_signed_with_ed25519_is_whole_behind_postfix() {
    signed_letters_arrive_whole(&["ED25519"]);
}

#[test]
fn a_letter_signed_with_rsa_is_whole_behind_postfix() {
    signed_letters_arrive_whole(&["RSA", "-pkeyopt", "rsa_keygen_bits:2048"]);
}

/// Over STARTTLS, signed in by a password: nothing else is taken by this Postfix.
fn signed_letters_arrive_whole(kind: &[&str]) {
    let (sink, dovecot, mut home) = (Sink::start(), Dovecot::start(), Home::sqlite());
    let rules = format!(
        "{}smtpd_tls_security_level = may\nsmtpd_tls_auth_only = yes\nsmtpd_sasl_auth_enable = yes\n\
         smtpd_sasl_type = dovecot\nsmtpd_sasl_path = inet:{}\n\
         smtpd_relay_restrictions = permit_sasl_authenticated, reject\n",
        onward(&sink),
        dovecot.auth
    );
    let Some(postfix) = Postfix::start(&rules) else {
        return;
    };
    let (key, record) = key(home.folder.path(), kind);
    let files = DkimFiles {
        key: key.clone().into(),
        selector: "desk".to_owned(),
        domains: vec!["lumen.example".to_owned()],
    };
    let shown = Seal::open(&files).expect("a key").records();
    assert_eq!(shown[0].text, record, "what the settings ask to publish");
    let relay = |password: &str| format!("smtp://help:{password}@{}", postfix.smtp);
    home.environment = [
        ("GUICHET_DKIM_KEY", key),
        ("GUICHET_DKIM_SELECTOR", "desk".to_owned()),
        ("GUICHET_DKIM_DOMAIN", "lumen.example".to_owned()),
        ("GUICHET_SMTP_RELAY", relay("falsch")),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let desk = home.serve(None);
    ask(&desk, "c1@sender.example", "Lampe cassée");
    until("the wrong password is told", || {
        outbox(&home).iter().any(|row| row.error.contains("535"))
    });
    let waiting = outbox(&home);
    assert_eq!(
        (waiting.len(), waiting[0].state.as_str()),
        (1, "waiting"),
        "{waiting:?}"
    );
    assert_eq!(desk.stop(), Some(0));
    home.environment[3].1 = relay(PASSWORD);
    let desk = home.serve(None);
    nudge(&home);
    until("the acknowledgement arrives", || sink.letters().len() == 1);
    let html = format!(
        "<p>Grüße — 电灯 €</p><p>.\n.. dots, {} and blanks   </p><p>From the start</p>",
        "a very long line ".repeat(90)
    );
    let said = json!({"ticket": {"comment": {"html_body": html, "public": true}}});
    let ticket = tickets(&home)[0].0;
    let (status, answer) =
        Caller::admin(&home, &desk).call("PUT", &format!("/api/v2/tickets/{ticket}"), &said);
    assert_eq!(status, 200, "{answer}");
    until("the reply arrives", || sink.letters().len() == 2);
    for letter in sink.letters() {
        assert!(
            letter.contains("with ESMTPSA"),
            "encrypted and signed in: {letter}"
        );
        let ours = ("lumen.example".to_owned(), true);
        assert_eq!(
            signatures(&letter, &record),
            [ours],
            "{letter}\n{}",
            postfix.log()
        );
        let touched = ("lumen.example".to_owned(), false);
        assert_eq!(
            signatures(&format!("{letter}PS\r\n"), &record),
            std::slice::from_ref(&touched)
        );
        let other = letter.replace("\r\nSubject: ", "\r\nSubject: Not ");
        assert_eq!(signatures(&other, &record), [touched]);
    }
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn postfix_defers_and_refuses_and_the_outbox_says_why() {
    let (sink, home) = (Sink::start(), Home::sqlite());
    let rules = format!(
        "{}{OPEN}smtpd_recipient_restrictions = check_recipient_access inline:{{\
         {{later@sender.example = 450 4.2.1 this box is full}}, {{never@sender.example = 550 5.1.1 nobody of that name}} }}\n",
        onward(&sink)
    );
    let Some(postfix) = Postfix::start(&rules) else {
        return;
    };
    let desk = home.serve(Some(postfix.smtp));
    for who in ["later", "never", "now"] {
        ask(&desk, &format!("{who}@sender.example"), "Lampe");
    }
    let find = |who: &str| -> Row {
        let all = outbox(&home);
        let to = format!("{who}@sender.example");
        all.into_iter().find(|row| row.to == to).expect("its letter")
    };
    until("each was tried", || {
        outbox(&home)
            .iter()
            .all(|row| row.attempts > 0 && row.state != "sending")
    });
    let (later, never) = (find("later"), find("never"));
    assert_eq!(later.state, "waiting");
    assert!(
        later.error.contains("450 4.2.1") && later.error.contains("this box is full"),
        "{later:?}"
    );
    assert_eq!(never.state, "failed");
    assert!(
        never.error.contains("550 5.1.1") && never.error.contains("nobody of that name"),
        "{never:?}"
    );
    assert_eq!(find("now").state, "sent");
    let unknown = "SELECT value FROM address WHERE undeliverable";
    let unknown: Result<Vec<(String,)>, database::Error> = home.database().read_now(|tx| tx.all(unknown, []));
    assert_eq!(
        unknown.expect("it can be read"),
        [("never@sender.example".to_owned(),)]
    );
    postfix.set("smtpd_recipient_restrictions =\n");
    until("the deferred letter leaves", || {
        nudge(&home);
        find("later").state == "sent"
    });
    until("both arrive", || sink.letters().len() == 2);
    assert_eq!(find("never").state, "failed");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn postfix_dies_and_connections_break_and_no_letter_is_lost() {
    let (sink, home) = (Sink::start(), Home::sqlite());
    let Some(mut postfix) = Postfix::start(&(onward(&sink) + OPEN)) else {
        return;
    };
    let proxy = Cutting::start(postfix.smtp);
    let desk = home.serve(Some(proxy.address));
    let count = 40;
    for number in 0..count {
        // A conversation is some 400 bytes of answers: each is cut elsewhere, some behind the final dot.
        proxy.after.store(150 + number * 37 % 500, Ordering::Relaxed);
        ask(&desk, &format!("c{number}@sender.example"), "Lampe");
        if number == 15 || number == 30 {
            std::thread::sleep(Duration::from_millis(number));
            postfix.kill();
            std::thread::sleep(Duration::from_millis(300));
            postfix.go_on();
        }
        std::thread::sleep(Duration::from_millis(40));
    }
    proxy.after.store(0, Ordering::Relaxed);
    let began = Instant::now();
    while outbox(&home).iter().any(|row| row.state != "sent") {
        assert!(
            began.elapsed() < Duration::from_secs(120),
            "{:?}\n{}",
            outbox(&home),
            postfix.log()
        );
        nudge(&home);
        std::thread::sleep(Duration::from_millis(300));
    }
    let rows = outbox(&home);
    assert_eq!(rows.len() as u64, count);
    let times = |row: &Row| {
        let id = format!("<{}>", row.message_id);
        sink.message_ids()
            .iter()
            .filter(|arrived| **arrived == id)
            .count()
    };
    until("all arrive", || rows.iter().all(|row| times(row) > 0));
    std::thread::sleep(Duration::from_secs(1));
    for row in &rows {
        // Twice only where the desk knew that it may have left.
        assert!(
            times(row) <= if row.uncertain { 2 } else { 1 },
            "{row:?} arrived {} times",
            times(row)
        );
    }
    assert!(proxy.cuts.load(Ordering::Relaxed) >= 10);
    assert!(rows.iter().any(|row| row.attempts > 1), "nothing was interrupted");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn postfix_hands_letters_in_by_lmtp_and_smtp_and_keeps_them_while_the_desk_is_down() {
    let (sink, mut home, lmtp, smtp) = (Sink::start(), Home::sqlite(), free_port(), free_port());
    certify(home.folder.path());
    let at = |name: &str| home.folder.path().join(name).to_string_lossy().into_owned();
    let (cert, key) = (at("cert.pem"), at("key.pem"));
    // support@ and nobody@ go by LMTP, the rest of the domain by SMTP, both under TLS only; bounces go to the sink.
    let rules = format!(
        "{}{OPEN}smtp_tls_security_level = may\nsmtp_tls_loglevel = 1\nlmtp_tls_security_level = encrypt\nlmtp_tls_loglevel = 1\nsmtp_tls_policy_maps = inline:{{\
         {{[127.0.0.1]:{} = encrypt}} }}\n\
         transport_maps = inline:{{ {{support@lumen.example = lmtp:inet:[127.0.0.1]:{}}}, {{nobody@lumen.example = \
         lmtp:inet:[127.0.0.1]:{}}}, {{lumen.example = smtp:[127.0.0.1]:{}}} }}\n",
        onward(&sink),
        smtp.port(),
        lmtp.port(),
        lmtp.port(),
        smtp.port()
    );
    let Some(postfix) = Postfix::start(&rules) else {
        return;
    };
    home.environment = [
        ("GUICHET_LMTP_LISTEN", lmtp.to_string()),
        ("GUICHET_TLS_CERT", cert),
        ("GUICHET_TLS_KEY", key),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let desk = home.serve_at(None, smtp);
    let mut client = Session::open(postfix.smtp).expect("Postfix listens");
    let mut write = |number: u64, to: &str| {
        let from = format!("c{number}@sender.example");
        let letter = mail(
            &format!("p{number}@sender.example"),
            &from,
            &format!("Question {number}"),
            "Bonjour",
        );
        client.send(&from, to, &letter).expect("Postfix takes it");
    };
    write(1, "support@lumen.example");
    write(2, "nobody@lumen.example");
    write(3, "postmaster@lumen.example");
    let subjects = || {
        tickets(&home)
            .into_iter()
            .map(|(_, subject)| subject)
            .collect::<Vec<_>>()
    };
    until("both ways work", || subjects().len() == 2);
    until("who wrote to nobody is told", || {
        sink.letters().iter().any(|letter| letter.contains("5.1.1"))
    });
    let came = "SELECT source, COUNT(*) FROM mail GROUP BY source ORDER BY source";
    let came: Result<Vec<(String, i64)>, database::Error> = home.database().read_now(|tx| tx.all(came, []));
    let came = came.expect("it can be read");
    assert_eq!(
        came,
        [("lmtp".to_owned(), 1), ("smtp".to_owned(), 1)],
        "{}",
        postfix.log()
    );
    assert!(
        postfix.log().matches("TLS connection established to").count() >= 2,
        "{}",
        postfix.log()
    );
    desk.kill();
    for number in 4..16 {
        write(
            number,
            if number % 2 == 0 {
                "support@lumen.example"
            } else {
                "postmaster@lumen.example"
            },
        );
    }
    std::thread::sleep(Duration::from_millis(1500));
    let mut desk = home.serve_at(None, smtp);
    // Once more in the middle of it.
    until("some are through", || subjects().len() > 4);
    desk.kill();
    desk = home.serve_at(None, smtp);
    until("all are through", || subjects().len() >= 14);
    std::thread::sleep(Duration::from_secs(3));
    let mut found = subjects();
    found.sort();
    let mut once = found.clone();
    once.dedup();
    assert_eq!((found.len(), once.len()), (14, 14), "{found:?}");
    assert_eq!(desk.stop(), Some(0));
}
