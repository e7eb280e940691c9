//! A desk for stories: a named cast, a clock that stands still until the story moves it, on both engines.

mod api;
mod browser;
pub mod carrier;
pub mod channel;
mod closing;
mod colleague;
pub mod delivery;
pub mod demo;
mod index;
mod left;
pub mod mail;
#[cfg(test)]
mod races;
mod satisfaction;
pub mod shapes;
pub mod sink;
#[cfg(test)]
mod statements;
#[cfg(test)]
mod walks;
mod web;

pub use api::{ApiDesk, Reply};
pub use browser::{Browser, Page as BrowserPage};
pub use colleague::colleague;
pub use index::index_all;
pub use left::Left;
pub use web::Answer;

use crate::app;
use crate::clock::Clock;
use crate::config::Given;
use crate::files::Files;
use crate::ids::{MessageId, TicketId};
use crate::languages::Language;
use crate::people::{self, NewAgent, Person, Role, Viewer};
use crate::store::{Act, Actor, Desk, MIGRATIONS, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Ticket};
use database::{Database, Tx};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

const INES: &str = "ines@lumen.example";
const CAMILLE: &str = "camille@posteo.example";

/// A desk with its cast: Ines (agent) works here, Camille (French) is a customer. It is Monday 2 November 2026, 10:00
/// in Paris; business days are those of France.
pub struct TestDesk {
    pub desk: Desk,
    pub ines: Person,
    pub camille: Person,
    left: left::Leftovers,
    _folder: tempfile::TempDir,
}

/// Tells the same story on each engine.
pub fn story(name: &str, tell: impl Fn(&TestDesk)) {
    database::testing::both(name, MIGRATIONS, |database| tell(&TestDesk::on(database)));
}

impl TestDesk {
    /// A desk on this database, which has the migrations applied.
    pub fn on(database: Database) -> TestDesk {
        let folder = tempfile::tempdir().expect("a temporary folder");
        TestDesk::in_folder(database, folder, cast)
    }

    /// The desk that was put back from a backup of a desk of stories, whose cast is in it.
    #[cfg(test)]
    pub fn put_back(database: Database, folder: tempfile::TempDir) -> TestDesk {
        TestDesk::in_folder(database, folder, |act| {
            let mut named = |address| people::by_address(act, address)?.ok_or(crate::store::Error::NotFound);
            Ok((named(INES)?, named(CAMILLE)?))
        })
    }

    fn in_folder(
        database: Database,
        folder: tempfile::TempDir,
        cast: fn(&mut Act) -> Result<(Person, Person)>,
    ) -> TestDesk {
        let given = Given {
            data: Some(folder.path().to_string_lossy().into_owned()),
            mail_address: Some("support@lumen.example".to_owned()),
            public_url: Some("http://desk.lumen.example".to_owned()),
            ..Given::default()
        };
        let config = given.check().expect("settings");
        let start: Timestamp = "2026-11-02T09:00:00Z".parse().expect("an instant");
        let files = Files::in_folder(folder.path().join("files"));
        let desk = Desk::open(
            database,
            Clock::still(start),
            files,
            config.public_url.clone(),
            app::REACTIONS,
        )
        .expect("a desk");
        app::prepare(&desk, &config).expect("a prepared desk");
        let (ines, camille) = desk.act_now(Actor::Desk, cast).expect("the cast");
        TestDesk {
            left: left::Leftovers::of(desk.clone()),
            desk,
            ines,
            camille,
            _folder: folder,
        }
    }

    /// The same desk with other settings at its outer edge.
    pub fn at_the_edge(&self, edge: crate::config::Edge) -> Desk {
        let mut desk = self.desk.clone();
        desk.edge = std::sync::Arc::new(edge);
        desk
    }

    /// Says that the story leaves such work behind on purpose; without that, its end fails.
    pub fn leaves(&self, left: Left) {
        self.left.explain(left);
    }

    /// The present instant of the story.
    pub fn now(&self) -> Timestamp {
        self.desk.clock.now()
    }

    /// Lets time pass.
    pub fn hours(&self, hours: i64) {
        self.desk.clock.advance(SignedDuration::from_hours(hours));
    }

    /// Acts as the desk itself.
    pub fn act<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Act) -> Result<T> + Clone + Send + 'static,
    ) -> T {
        self.desk.act_now(Actor::Desk, work).expect("the act is kept")
    }

    /// Acts as `person`.
    pub fn act_as<T: Send + 'static>(
        &self,
        person: &Person,
        work: impl FnOnce(&mut Act) -> Result<T> + Clone + Send + 'static,
    ) -> T {
        self.desk
            .act_now(viewer(person).actor(), work)
            .expect("the act is kept")
    }

    /// Reads.
    pub fn read<T: Send + 'static>(&self, question: impl FnOnce(&mut Tx) -> Result<T> + Send + 'static) -> T {
        self.desk.read_now(question).expect("it can be read")
    }

    /// Camille asks something by e-mail.
    pub fn asks(&self, subject: &str, text: &str) -> TicketId {
        let opening = Opening::new(self.camille.id, subject, Channel::Email, Language::French);
        let first = NewMessage::text(MessageKind::Reply, self.camille.id, false, Channel::Email, text);
        self.act_as(&self.camille, move |act| tickets::open(act, opening, first))
            .0
    }

    /// Camille answers in a ticket, wherever that ends.
    pub fn answers(&self, ticket: TicketId, text: &str) -> TicketId {
        let message = NewMessage::text(MessageKind::Reply, self.camille.id, false, Channel::Email, text);
        self.act_as(&self.camille, move |act| tickets::answer(act, ticket, message))
            .ticket
    }

    /// Ines replies, publicly.
    pub fn replies(&self, ticket: TicketId, text: &str) -> MessageId {
        let message = NewMessage::text(MessageKind::Reply, self.ines.id, true, Channel::Workspace, text);
        self.act_as(&self.ines, move |act| tickets::say(act, ticket, message))
    }

    /// Ines sets the status.
    pub fn sets(&self, ticket: TicketId, status: tickets::Status) {
        self.act_as(&self.ines, move |act| tickets::set_status(act, ticket, status));
    }

    /// The ticket as it is now.
    pub fn ticket(&self, id: TicketId) -> Ticket {
        self.read(move |tx| tickets::find(tx, id))
            .expect("the ticket exists")
    }
}

/// A person as the viewer of their own desk.
pub fn viewer(person: &Person) -> Viewer {
    Viewer::of(person.clone(), Language::English, &TimeZone::UTC)
}

fn cast(act: &mut Act) -> Result<(Person, Person)> {
    let ines = NewAgent {
        name: "Ines Keller".to_owned(),
        address: INES.to_owned(),
        role: Role::Agent,
        language: Some(Language::English),
        password: None,
    };
    let ines = people::add_agent(act, ines)?;
    let camille = people::find_or_add_customer(act, "Camille Moreau", CAMILLE, Some(Language::French))?;
    Ok((ines, camille))
}
