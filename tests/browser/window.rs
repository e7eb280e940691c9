//! A service window to stand at: a desk with one agent, its relay, and letters from customers.

use crate::browser::{Browser, Screen};
use crate::desk::{Home, Serving};
use crate::letters::{Session, mail};
use crate::sink::Sink;
use std::time::{Duration, Instant};

const PASSWORD: &str = "one long password";

/// A running desk with an agent, Ines.
pub struct Window {
    pub desk: Serving,
    pub relay: Sink,
    home: Home,
}

impl Window {
    /// Opens a desk on SQLite.
    pub fn open() -> Window {
        let home = Home::sqlite();
        add(&home, "ines@lumen.example", "Ines Keller", "admin");
        let relay = Sink::start();
        let desk = home.serve(Some(relay.address));
        Window { desk, relay, home }
    }

    /// Lets Camille write a letter; it is acknowledged when this returns.
    pub fn camille_writes(&self, id: &str, subject: &str, text: &str) {
        self.takes(&mail(id, "Camille Moreau <camille@example.org>", subject, text));
    }

    /// Hands a mail of Camille's to the desk.
    pub fn takes(&self, mail: &str) {
        let mut session = Session::open(self.desk.smtp).expect("the desk listens");
        session
            .send("camille@example.org", "support@lumen.example", mail)
            .expect("the mail is taken");
    }

    /// Ines at a browser, signed in by the form.
    pub async fn ines(&self) -> Browser {
        let browser = Browser::open(Screen::Desktop).await;
        browser.go(self.desk.http, "/").await;
        browser.sign_in("ines@lumen.example", PASSWORD).await;
        browser
    }

    /// Karim, an agent who joins the desk, at a browser of his own.
    pub async fn karim(&self) -> Browser {
        add(&self.home, "karim@lumen.example", "Karim Haddad", "agent");
        let browser = Browser::open(Screen::Desktop).await;
        browser.go(self.desk.http, "/").await;
        browser.sign_in("karim@lumen.example", PASSWORD).await;
        browser
    }

    /// Waits until the relay has a letter that says `words`, and returns its text with line ends as they were written.
    pub async fn letter_saying(&self, words: &str) -> String {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            let texts = self.relay.letters().into_iter().map(|raw| {
                let letter = ::letters::read(raw.as_bytes());
                format!("{}\n{}", letter.subject, letter.text)
            });
            if let Some(found) = texts.into_iter().find(|text| text.contains(words)) {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no letter says {words:?}: {:?}", self.relay.letters());
    }
}

fn add(home: &Home, email: &str, name: &str, role: &str) {
    home.command(
        &[
            "agent",
            "add",
            "--email",
            email,
            "--name",
            name,
            "--role",
            role,
            "--password-stdin",
        ],
        PASSWORD,
    );
}

impl Browser {
    /// Fills the sign-in form.
    pub async fn sign_in(&self, email: &str, password: &str) {
        self.fill("#email", email).await;
        self.fill("#password", password).await;
        self.click("form button.primary").await;
        self.wait("body.desk").await;
    }

    /// Asserts that no page so far was refused anything by its policy and no script failed.
    pub async fn is_content(&self) {
        let complaints = self.complaints().await;
        assert!(complaints.is_empty(), "the console says: {complaints:#?}");
    }
}
