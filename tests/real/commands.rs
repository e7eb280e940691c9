//! The command line as scripts use it.

use crate::browsing::ask;
use crate::desk::{Home, free_port};
use crate::letters::{Session, mail};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::Stdio;

#[test]
fn an_agent_and_a_token_can_be_made_before_the_first_start_and_while_the_desk_runs() {
    let home = Home::sqlite();
    let ines = [
        "agent",
        "add",
        "--email",
        "ines@lumen.example",
        "--name",
        "Ines Keller",
        "--role",
        "admin",
    ];
    let mut with_password = ines.to_vec();
    with_password.push("--password-stdin");
    home.command(&with_password, "correct horse battery\n");

    let desk = home.serve(None);
    let printed = home.command(&["token", "create", "--agent", "ines@lumen.example"], "");
    let token = printed.trim().rsplit(' ').next().unwrap_or_default();
    assert!(
        token.len() >= 32,
        "the token stands last on its line: {printed:?}"
    );
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn an_agent_without_a_password_gets_a_link_that_works_once() {
    let home = Home::sqlite();
    let add = [
        "agent",
        "add",
        "--email",
        "Ada@lumen.example",
        "--name",
        "Ada",
        "--role",
        "admin",
    ];
    let printed = home.command(&add, "");
    let link = printed.split_whitespace().last().expect("a link stands last");
    assert!(link.contains("/password/"), "{printed}");
    let desk = home.serve(None);
    let path = &link[link.find("/password/").expect("a path")..];
    let host = format!("Host: {}", desk.http);
    let look = format!("GET {path} HTTP/1.1");
    assert_eq!(ask(desk.http, &[&look, &host], "").status, 200);
    let set = format!("POST {path} HTTP/1.1");
    let form = "Content-Type: application/x-www-form-urlencoded";
    let set = ask(desk.http, &[&set, &host, form], "password=correct+horse+battery");
    assert_eq!(set.status, 303, "{}", set.text);
    assert_eq!(ask(desk.http, &[&look, &host], "").status, 404, "it was used");
    let other = home.command(&["agent", "link", "--email", "ada@lumen.example"], "");
    assert!(other.contains("/password/") && !other.contains(path), "{other}");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn a_folder_is_served_by_one_process_and_copied_while_it_is() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let (code, said) = home.refused(&["serve"], "GUICHET_LISTEN", "127.0.0.1:0");
    assert!(code != Some(0) && said.contains("serves"), "{said}");
    let archive = home.folder.path().join("desk.tar.gz");
    let archive = archive.to_string_lossy();
    home.command(&["backup", &archive], "");
    assert!(home.command(&["verify", &archive], "").contains("whole"));
    assert!(home.command(&["doctor"], "").contains("every page is sound"));
    let (code, said) = home.refused(&["restore", &archive], "GUICHET_LOG", "info");
    assert_eq!((code, said.contains("empty place")), (Some(1), true), "{said}");
    assert_eq!(desk.stop(), Some(0));
    let elsewhere = home.folder.path().join("elsewhere");
    let elsewhere = elsewhere.to_string_lossy();
    home.command(&["restore", &archive, "--data", &elsewhere], "");
    assert!(
        home.command(&["doctor", "--data", &elsewhere], "")
            .contains("every row that is named is there")
    );
}

#[test]
fn a_wrong_setting_is_named_in_one_line_and_ends_with_2() {
    let home = Home::sqlite();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = listener
        .local_addr()
        .map(|address| address.to_string())
        .expect("an address");
    let file = home.folder.path().join("file");
    std::fs::write(&file, "").expect("it is written");
    for (name, value) in [
        ("GUICHET_LISTEN", taken.as_str()),
        ("GUICHET_SMTP_LISTEN", taken.as_str()),
        ("GUICHET_DATA", &file.to_string_lossy()),
        ("GUICHET_CA_FILE", &file.to_string_lossy()),
        ("GUICHET_DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing"),
        ("GUICHET_MAIL_ADDRESS", "support@lumen@example"),
        ("GUICHET_LISTEN", "nowhere"),
        ("GUICHET_SMTP_LISTEN", "25"),
        ("GUICHET_SMTP_RELAY", "relay.example"),
        ("GUICHET_PUBLIC_URL", "help.example"),
        ("GUICHET_MAIL_ADDRESS", "support"),
        ("GUICHET_TIME_ZONE", "Europe/Atlantis"),
        ("GUICHET_REGION", "XX"),
        ("GUICHET_DATABASE_URL", "mysql://localhost"),
    ] {
        let (code, said) = home.refused(&["serve"], name, value);
        assert_eq!(code, Some(2), "{name}={value}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(name), "{said}");
    }
}

#[test]
fn mailboxes_are_added_and_listed_while_the_desk_runs() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let quiet = [
        "mailbox",
        "add",
        "--address",
        "Sales@Lumen.example",
        "--name",
        "Lumen Sales",
    ];
    let said = home.command(&quiet, "");
    assert_eq!(said, "Lumen Sales <sales@lumen.example> is in quarantine\n");
    let live = ["mailbox", "add", "--address", "shop@lumen.example", "--live"];
    assert_eq!(
        home.command(&live, ""),
        "shop@lumen.example <shop@lumen.example> is live\n"
    );
    assert_eq!(home.command(&quiet, ""), said, "once more changes nothing");
    let listed = home.command(&["mailbox", "list"], "");
    let all: Vec<&str> = listed.lines().collect();
    assert_eq!(all.len(), 3, "{listed}");
    assert!(all[0].ends_with("<support@lumen.example> is live"), "{listed}");
    let wrong = ["mailbox", "add", "--address", "sales"];
    let (code, told) = home.refused(&wrong, "GUICHET_LOG", "warn");
    assert!(code == Some(2) && told.contains("--address"), "{told}");
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    let letter = mail("m@sender.example", "nina@sender.example", "Lampe", "Bonjour");
    session
        .send("nina@sender.example", "sales@lumen.example", &letter)
        .expect("the new mailbox takes letters at once");
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn the_index_is_made_anew_from_the_database() {
    let home = Home::sqlite();
    let desk = home.serve(None);
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    for number in 0..3 {
        // The same words once more would join the ticket they are in.
        let subject = ["Lampe", "Facture", "Retour"][number];
        let letter = mail(
            &format!("{number}@sender.example"),
            "nina@sender.example",
            subject,
            "Bonjour",
        );
        session
            .send("nina@sender.example", "support@lumen.example", &letter)
            .expect("it is taken");
    }
    assert_eq!(desk.stop(), Some(0));
    std::fs::remove_dir_all(home.folder.path().join("search")).expect("there was an index");
    assert_eq!(
        home.command(&["reindex"], ""),
        "tickets in the index: 3\nresponses counted: 0\n"
    );
}

#[test]
fn an_empty_desk_prints_the_link_of_its_first_administrator_and_others_do_not() {
    let home = Home::sqlite();
    let listen = free_port();
    let begins = || {
        let mut serving = home
            .program(&["serve"])
            .env("GUICHET_LISTEN", listen.to_string())
            .env("GUICHET_LOG", "info")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        // The log tells when the doors are open; what is printed stands on standard output.
        let log = BufReader::new(serving.stderr.take().expect("it is piped"));
        let open = log
            .lines()
            .map_while(Result::ok)
            .any(|line| line.contains("the desk is open"));
        assert!(open, "the desk opens");
        let lines = BufReader::new(serving.stdout.take().expect("it is piped")).lines();
        (serving, lines)
    };
    let (mut serving, mut lines) = begins();
    let line = lines.next().expect("a line").expect("it can be read");
    let link = line.strip_prefix("set-up: ").expect("the link");
    let (address, token) = link.split_once("/set-up/").expect("it leads to the set-up");
    assert_eq!(address, format!("http://{listen}"));
    let host = format!("Host: {listen}");
    let look = format!("GET /set-up/{token} HTTP/1.1");
    assert_eq!(ask(listen, &[&look, &host], "").status, 200);
    serving.kill().expect("it ends");
    serving.wait().expect("it ends");

    add_ada(&home);
    let (mut serving, mut lines) = begins();
    assert_eq!(ask(listen, &[&look, &host], "").status, 404);
    serving.kill().expect("it ends");
    serving.wait().expect("it ends");
    assert!(lines.next().is_none(), "nothing is printed where somebody works");
}

#[test]
fn a_team_is_added_with_its_members_and_a_stranger_stops_it() {
    let home = Home::sqlite();
    add_ada(&home);
    let team = [
        "team",
        "add",
        "--name",
        "Service",
        "--member",
        "Ada@lumen.example",
    ];
    for _ in 0..2 {
        assert_eq!(home.command(&team, "").trim(), "Team: Service, 1 member");
    }
    let strange = ["team", "add", "--name", "Other", "--member", "eve@example.org"];
    let output = home.program(&strange).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("eve@example.org"));
    assert_eq!(
        home.command(&["team", "add", "--name", "Other"], "").trim(),
        "Team: Other, 0 members"
    );
}

/// Adds Ada, who administers the desk.
fn add_ada(home: &Home) {
    let add = "agent add --email ada@lumen.example --name Ada --role admin";
    home.command(&add.split(' ').collect::<Vec<_>>(), "");
}
