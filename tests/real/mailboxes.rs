//! What can be set for a mailbox, against a real Dovecot and a real Postfix: tokens, what becomes of letters that were read,
//! how far back the first look goes, a relay of its own, the ceiling, the release.

use crate::authority::ELSEWHERE;
use crate::calls::{Caller, until};
use crate::desk::{Home, Serving};
use crate::dovecot::{Dovecot, PASSWORD};
use crate::letters::mail;
use crate::outbox::{outbox, run, tickets};
use crate::postfix::Postfix;
use crate::sink::Sink;
use crate::token_server::{REFRESH, TokenServer};
use guichet::clock::Clock;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, SystemTime};

const ADDRESS: &str = "help@lumen.example";

fn letter(number: usize) -> String {
    let from = format!("c{number}@sender.example");
    mail(
        &format!("s{number}@sender.example"),
        &from,
        &format!("Question {number}"),
        "Bonjour",
    )
    .replace("support@lumen.example", ADDRESS)
}

fn subjects(home: &Home) -> Vec<String> {
    tickets(home).into_iter().map(|(_, subject)| subject).collect()
}

/// The folder of a mailbox, read in the clear with a password.
fn folder(dovecot: &Dovecot) -> Value {
    json!({"host": "127.0.0.1", "port": dovecot.imap.port(), "security": "none", "user": "help", "password": PASSWORD})
}

/// Makes a mailbox and says its path.
fn made(admin: &Caller, mailbox: Value) -> String {
    let (status, made) = admin.call("POST", "/api/v2/mailboxes", &json!({"mailbox": mailbox}));
    assert_eq!(status, 201, "{made}");
    format!("/api/v2/mailboxes/{}", made["mailbox"]["id"])
}

fn release(admin: &Caller, path: &str, held: &str) {
    let (status, answer) = admin.call("POST", &format!("{path}/release"), &json!({"held": held}));
    assert_eq!(status, 200, "{answer}");
}

/// A Dovecot that takes tokens too.
fn with_tokens(tokens: &TokenServer, at: &tempfile::TempDir) -> Dovecot {
    // Its sign-in runs as somebody else.
    fs::set_permissions(at.path(), fs::Permissions::from_mode(0o755)).expect("the folder is opened");
    let path = at.path().join("oauth2.conf");
    fs::write(&path, tokens.for_dovecot()).expect("it is written");
    Dovecot::start_with(&format!(
        "auth_mechanisms = plain login xoauth2\npassdb {{\n  driver = oauth2\n  mechanisms = xoauth2\n  args = {}\n}}\n",
        path.display()
    ))
}

#[test]
fn a_token_server_within_a_private_network_is_not_asked_unless_the_operator_named_it() {
    let (tokens, at) = (TokenServer::start(), tempfile::tempdir().expect("a folder"));
    let dovecot = with_tokens(&tokens, &at);
    let home = Home::sqlite();
    let desk = home.serve(None);
    let admin = Caller::admin(&home, &desk);
    let imap = json!({"host": "127.0.0.1", "port": dovecot.imap.port(), "security": "none", "user": "help", "auth": "xoauth2",
        "token_url": format!("http://{}/token", tokens.address), "client_id": "desk", "refresh_token": REFRESH});
    let (status, refused) = admin.call(
        "POST",
        "/api/v2/mailboxes",
        &json!({"mailbox": {"address": ADDRESS, "imap": imap}}),
    );
    let told = &refused["test"]["imap"];
    assert_eq!((status, &told["step"]), (422, &json!("token")), "{refused}");
    assert_eq!(tokens.given(), 0);
}

#[test]
fn tokens_open_the_folder_and_the_mailboxs_own_relay_and_a_revoked_one_is_fetched_anew() {
    let (tokens, at) = (TokenServer::start(), tempfile::tempdir().expect("a folder"));
    let (dovecot, sink, other) = (with_tokens(&tokens, &at), Sink::start(), Sink::start());
    let mut home = Home::sqlite();
    let inside = ("GUICHET_PRIVATE_NETWORKS".to_owned(), "127.0.0.1".to_owned());
    home.environment.push(inside);
    let desk = home.serve(Some(other.address));
    let admin = Caller::admin(&home, &desk);
    let by_token = |port: u16, refresh: &str, security: &str| {
        json!({"host": "127.0.0.1", "port": port, "security": security, "user": "help", "auth": "xoauth2",
            "token_url": format!("http://{}/token", tokens.address), "client_id": "desk", "refresh_token": refresh})
    };
    let imap = dovecot.imap.port();
    let wrong = json!({"mailbox": {"address": ADDRESS, "imap": by_token(imap, "expired", "none")}});
    let (status, refused) = admin.call("POST", "/api/v2/mailboxes", &wrong);
    let told = &refused["test"]["imap"];
    assert_eq!((status, &told["step"]), (422, &json!("token")), "{refused}");
    assert!(
        told["said"]
            .as_str()
            .is_some_and(|said| said.contains("invalid_grant")),
        "{told}"
    );
    let path = made(
        &admin,
        json!({"address": ADDRESS, "imap": by_token(imap, REFRESH, "starttls")}),
    );
    dovecot.save("help", "INBOX", &letter(1));
    until("the letter is a ticket", || subjects(&home) == ["Question 1"]);
    assert_eq!(
        tokens.given(),
        1,
        "one token is enough for the look and for reading"
    );
    // It holds no longer, and the connection is lost: the next one signs in with a fresh one.
    tokens.revoke();
    dovecot.kick("help");
    dovecot.save("help", "INBOX", &letter(2));
    until("a fresh token is fetched", || subjects(&home).len() == 2);
    assert_eq!(tokens.given(), 2);
    let rules = format!(
        "relayhost = [127.0.0.1]:{}\nsmtpd_tls_security_level = encrypt\nsmtpd_sasl_auth_enable = yes\n\
         smtpd_sasl_type = dovecot\nsmtpd_sasl_path = inet:{}\nsmtpd_relay_restrictions = permit_sasl_authenticated, reject\n",
        sink.address.port(),
        dovecot.auth
    );
    let Some(postfix) = Postfix::start(&rules) else {
        return;
    };
    let own = json!({"mailbox": {"relay": by_token(postfix.smtp.port(), REFRESH, "starttls")}});
    let (status, changed) = admin.call("PUT", &path, &own);
    assert_eq!(status, 200, "{changed}");
    release(&admin, &path, "none");
    dovecot.save("help", "INBOX", &letter(3));
    until("it leaves by its own relay", || sink.letters().len() == 1);
    let left = &sink.letters()[0];
    assert!(
        left.contains("with ESMTPSA") && left.contains("c3@sender.example"),
        "{left}"
    );
    assert_eq!(other.letters().len(), 0, "the desk's relay");
    // What comes to the desk's first mailbox leaves by the desk's relay.
    let mut session = crate::letters::Session::open(desk.smtp).expect("the desk listens");
    let first = mail("d1@sender.example", "d1@sender.example", "Question d", "Bonjour");
    session
        .send("d1@sender.example", "support@lumen.example", &first)
        .expect("it is taken");
    until("it leaves by the desk's relay", || other.letters().len() == 1);
    assert_eq!(sink.letters().len(), 1);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn letters_that_were_read_stay_are_marked_or_moved_as_it_was_set() {
    let (dovecot, home) = (Dovecot::start(), Home::sqlite());
    let desk = home.serve(None);
    let admin = Caller::admin(&home, &desk);
    let path = made(&admin, json!({"address": ADDRESS, "imap": folder(&dovecot)}));
    let set = |after: &str, to: &str| {
        let wish = json!({"mailbox": {"imap": {"after": after, "move_to": to}}});
        let (status, changed) = admin.call("PUT", &path, &wish);
        assert_eq!(status, 200, "{changed}");
        // Whoever reads the folder looks at the settings once a second.
        std::thread::sleep(Duration::from_millis(2500));
    };
    let read = |number: usize| {
        dovecot.save("help", "INBOX", &letter(number));
        until("the letter is a ticket", || subjects(&home).len() == number);
    };
    read(1);
    set("seen", "");
    read(2);
    until("it is marked", || {
        dovecot.letters("help", "INBOX")[1].contains("\\Seen")
    });
    assert!(
        !dovecot.letters("help", "INBOX")[0].contains("\\Seen"),
        "one that stays is left as it is"
    );
    // The folder does not exist yet, and its name is no ASCII.
    set("move", "Erledigt.Später & mehr");
    read(3);
    until("it is moved", || dovecot.letters("help", "INBOX").len() == 2);
    assert_eq!(dovecot.letters("help", "Erledigt.Später & mehr").len(), 1);
    read(4);
    until("the next too", || {
        dovecot.letters("help", "Erledigt.Später & mehr").len() == 2
    });
    assert_eq!(desk.stop(), Some(0));
    let desk = home.serve(None);
    read(5);
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(subjects(&home).len(), 5, "each once");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn the_first_look_goes_back_as_many_days_as_was_set() {
    let (dovecot, home) = (Dovecot::start(), Home::sqlite());
    for (number, days) in [(1, 30), (2, 6), (3, 4), (4, 0)] {
        dovecot.save("help", "INBOX", &letter(number));
        let came = SystemTime::from(Clock::system().now()) - Duration::from_secs(days * 86_400);
        dovecot.date_last("help", came);
    }
    let desk = home.serve(None);
    let admin = Caller::admin(&home, &desk);
    let mut imap = folder(&dovecot);
    imap["first_days"] = json!(5);
    let path = made(&admin, json!({"address": ADDRESS, "imap": imap}));
    until("the last days are tickets", || subjects(&home).len() >= 2);
    dovecot.save("help", "INBOX", &letter(5));
    until("what is new is a ticket", || {
        subjects(&home).contains(&"Question 5".to_owned())
    });
    assert_eq!(subjects(&home), ["Question 3", "Question 4", "Question 5"]);
    // Another number later brings nothing twice.
    let wish = json!({"mailbox": {"imap": {"first_days": 10}}});
    assert_eq!(admin.call("PUT", &path, &wish).0, 200);
    dovecot.save("help", "INBOX", &letter(6));
    until("it goes on", || {
        subjects(&home).contains(&"Question 6".to_owned())
    });
    let mut found = subjects(&home);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), subjects(&home).len(), "each once");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn the_ceiling_of_an_hour_holds_letters_until_the_hour_has_passed() {
    let (dovecot, sink, home) = (Dovecot::start(), Sink::start(), Home::sqlite());
    let desk = home.serve(Some(sink.address));
    let admin = Caller::admin(&home, &desk);
    let path = made(
        &admin,
        json!({"address": ADDRESS, "imap": folder(&dovecot), "sends_per_hour": 2}),
    );
    release(&admin, &path, "none");
    for number in 1..=4 {
        dovecot.save("help", "INBOX", &letter(number));
    }
    until("all are queued", || outbox(&home).len() == 4);
    until("two leave", || sink.letters().len() == 2);
    std::thread::sleep(Duration::from_millis(2500));
    assert_eq!(sink.letters().len(), 2);
    assert_eq!(admin.get(&path)["mailbox"]["ceiling_reached"], json!(true));
    // Another mailbox is not held up by it.
    let mut session = crate::letters::Session::open(desk.smtp).expect("the desk listens");
    let first = mail("d1@sender.example", "d1@sender.example", "Question d", "Bonjour");
    session
        .send("d1@sender.example", "support@lumen.example", &first)
        .expect("it is taken");
    until("the other mailbox's leaves", || sink.letters().len() == 3);
    run(
        &home,
        "UPDATE outbox SET sent_at = sent_at - 3600000001 WHERE sent_at IS NOT NULL",
    );
    until("the rest leaves an hour later", || sink.letters().len() == 5);
    assert_eq!(admin.get(&path)["mailbox"]["ceiling_reached"], json!(false));
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn a_release_with_replies_only_sends_what_people_wrote_on_sqlite() {
    only_replies(&Home::sqlite());
}

#[test]
fn a_release_with_replies_only_sends_what_people_wrote_on_postgresql() {
    let home = Home::postgres();
    only_replies(&home.expect("PostgreSQL is not installed: `cargo xtask test` installs it"));
}

fn only_replies(home: &Home) {
    let (dovecot, sink) = (Dovecot::start(), Sink::start());
    let desk: Serving = home.serve(Some(sink.address));
    let admin = Caller::admin(home, &desk);
    let path = made(&admin, json!({"address": ADDRESS, "imap": folder(&dovecot)}));
    dovecot.save("help", "INBOX", &letter(1));
    until("the letter is a ticket", || subjects(home).len() == 1);
    let ticket = tickets(home)[0].0;
    let said = json!({"ticket": {"comment": {"body": "Voici la réponse", "public": true}}});
    assert_eq!(
        admin.call("PUT", &format!("/api/v2/tickets/{ticket}"), &said).0,
        200
    );
    let held = admin.get(&format!("{path}/held"));
    assert_eq!(held["count"], json!(2), "{held}");
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(sink.letters().len(), 0, "nothing leaves a mailbox in quarantine");
    release(&admin, &path, "replies");
    until("the reply leaves", || sink.letters().len() == 1);
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(sink.letters().len(), 1);
    assert!(sink.letters()[0].contains("Subject: Re:"), "{:?}", sink.letters());
    let mut states: Vec<String> = outbox(home).into_iter().map(|row| row.state).collect();
    states.sort();
    assert_eq!(states, ["cancelled", "sent"]);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn servers_of_the_companys_own_authority_are_trusted_once_the_operator_names_it() {
    let (dovecot, sink, mut home) = (Dovecot::start(), Sink::start(), Home::sqlite());
    let rules = format!(
        "relayhost = [127.0.0.1]:{}\nsmtpd_tls_security_level = may\nsmtpd_relay_restrictions = permit_mynetworks, reject\n",
        sink.address.port()
    );
    let postfix = Postfix::start(&rules);
    let imap = |security: &str, port: u16| json!({"host": ELSEWHERE, "port": port, "security": security, "user": "help", "password": PASSWORD});
    let relay = postfix
        .as_ref()
        .map(|postfix| json!({"host": ELSEWHERE, "port": postfix.smtp.port(), "security": "starttls"}));
    let desk = home.serve(None);
    let admin = Caller::admin(&home, &desk);
    for (security, port) in [("tls", dovecot.imaps.port()), ("starttls", dovecot.imap.port())] {
        let asked = json!({"mailbox": {"imap": imap(security, port), "relay": relay}});
        let (_, refused) = admin.call("POST", "/api/v2/mailboxes/test", &asked);
        for told in [
            Some(&refused["test"]["imap"]),
            relay.as_ref().map(|_| &refused["test"]["relay"]),
        ] {
            let Some(told) = told else { continue };
            assert_eq!(told["step"], json!("encrypt"), "{refused}");
            let words = format!("{} {}", told["message"], told["advice"]);
            assert!(
                words.contains("an authority that Guichet does not trust"),
                "{words}"
            );
            assert!(words.contains("GUICHET_CA_FILE"), "{words}");
        }
    }
    assert_eq!(desk.stop(), Some(0));
    let file = home.folder.path().join("authorities.pem");
    let relays = postfix.as_ref().map(Postfix::authority).unwrap_or_default();
    fs::write(&file, dovecot.authority() + &relays).expect("it is written");
    let (code, said) = home.refused(&["serve"], "GUICHET_CA_FILE", "/nowhere/ca.pem");
    assert!(
        code == Some(2) && said.contains("GUICHET_CA_FILE"),
        "{code:?} {said}"
    );
    home.environment
        .push(("GUICHET_CA_FILE".to_owned(), file.to_string_lossy().into_owned()));
    let desk = home.serve(None);
    let wish = json!({"address": ADDRESS, "imap": imap("tls", dovecot.imaps.port()), "relay": relay});
    let path = made(&admin.at(&desk), wish);
    let admin = admin.at(&desk);
    release(&admin, &path, "none");
    dovecot.save("help", "INBOX", &letter(1));
    until("the letter is a ticket", || subjects(&home).len() == 1);
    if postfix.is_some() {
        until("the acknowledgement leaves", || sink.letters().len() == 1);
    }
    let (_, wrong) = admin.call("POST", "/api/v2/mailboxes/test", &json!({"mailbox": {"imap":
        json!({"host": ELSEWHERE, "port": dovecot.imaps.port(), "security": "tls", "user": "help", "password": "falsch"})}}));
    let told = &wrong["test"]["imap"];
    assert_eq!(told["step"], json!("sign_in"), "{wrong}");
    let said = told["said"].as_str().unwrap_or_default();
    assert!(
        !said.contains("info:") && said.contains("uthentication failed"),
        "the server's own sentence: {said}"
    );
    assert_eq!(desk.stop(), Some(0));
}
