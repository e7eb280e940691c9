//! Verbs of surveys: solving, asking, reading the letter's links.

use super::TestDesk;
use crate::correspondence::outbox::{self, Purpose};
use crate::events::{self, ClosingEvent, Event, Field};
use crate::ids::{SurveyLineId, TicketId};
use crate::languages::Language;
use crate::people::{self, Person};
use crate::satisfaction::{self, Response};
use crate::tickets::Status;

impl TestDesk {
    /// Camille asked, Ines solved it, and the survey is due.
    pub fn asked_for_a_rating(&self) -> TicketId {
        let ticket = self.asks("Lampe cassée", "Bonjour, ma lampe est arrivée cassée.");
        self.gives(ticket);
        self.replies(ticket, "Nous vous en envoyons une autre.");
        self.sets(ticket, Status::Solved);
        self.hours(48);
        self.survey_is_due(ticket);
        ticket
    }

    /// Customers may be asked as often as there is something to ask.
    pub fn asks_without_a_pause(&self) {
        let manners = satisfaction::Manners {
            days_between: 0,
            ..satisfaction::Manners::default()
        };
        self.act(move |act| satisfaction::set_manners(act, &manners));
    }

    /// The subjects and recipients of the alerts about a ticket.
    pub fn alerts(&self, ticket: TicketId) -> Vec<(String, String)> {
        let letters = self.read(move |tx| outbox::of_ticket(tx, ticket));
        let alerts = letters
            .into_iter()
            .filter(|letter| letter.purpose == Purpose::Alert);
        alerts.map(|letter| (letter.to_address, letter.subject)).collect()
    }

    /// The ticket becomes Ines's.
    pub fn gives(&self, ticket: TicketId) {
        let change = crate::tickets::Change::default().with(Field::Assignee, self.ines.id);
        self.act_as(&self.ines, move |act| crate::tickets::change(act, ticket, change));
    }

    /// The closing policy says that the survey is due.
    pub fn survey_is_due(&self, ticket: TicketId) {
        let due = ClosingEvent::SurveyDue {
            policy_version: None,
            with_notice: false,
            unanswered: false,
            survey: None,
        };
        self.act(move |act| events::record(act, ticket, due));
    }

    /// The text of the latest survey letter of the ticket.
    pub fn survey_letter(&self, ticket: TicketId) -> Option<String> {
        let letters = self.read(move |tx| outbox::of_ticket(tx, ticket));
        let letter = letters
            .into_iter()
            .rfind(|letter| letter.purpose == Purpose::Survey)?;
        Some(letter.contents().expect("contents").text)
    }

    /// The links of the latest survey letter, worst point first.
    pub fn survey_links(&self, ticket: TicketId) -> Vec<String> {
        let letter = self.survey_letter(ticket).unwrap_or_default();
        let lines = letter.lines().map(str::trim);
        lines
            .filter(|line| line.contains("?rating="))
            .map(str::to_owned)
            .collect()
    }

    /// The page of the latest survey, without a point chosen.
    pub fn survey_page(&self, ticket: TicketId) -> String {
        let links = self.survey_links(ticket);
        let first = links.first().expect("a survey letter");
        first.split('?').next().unwrap_or_default().to_owned()
    }

    /// The latest response of the ticket.
    pub fn response(&self, ticket: TicketId) -> Response {
        self.read(move |tx| satisfaction::latest_of_ticket(tx, ticket))
            .expect("a response")
    }

    /// The kinds of the events of a ticket, oldest first.
    pub fn events(&self, ticket: TicketId) -> Vec<Event> {
        let recorded = self.read(move |tx| events::of_ticket(tx, ticket));
        recorded.iter().filter_map(|one| one.event()).collect()
    }

    /// Rules ask and waves go on, until there is nothing more to do at once.
    pub fn surveys_go_out(&self) {
        while super::demo::wait(satisfaction::look_once(&self.desk)).expect("a look") {}
    }

    /// The line of the installed survey of a kind.
    pub fn survey_line(&self, kind: satisfaction::Kind) -> SurveyLineId {
        let surveys = self.read(satisfaction::surveys);
        let found = surveys.iter().find(|survey| survey.kind == kind);
        found.expect("an installed survey").line_id
    }

    /// A customer who writes in `language`.
    pub fn customer(&self, name: &str, address: &str, language: Language) -> Person {
        let (name, address) = (name.to_owned(), address.to_owned());
        self.act(move |act| people::find_or_add_customer(act, &name, &address, Some(language)))
    }

    /// The letters to a person about no ticket, oldest first.
    pub fn letters_alone(&self, person: &Person) -> Vec<outbox::Letter> {
        let id = person.id;
        let mut letters = self.read(|tx| outbox::recent(tx, None, 1_000));
        letters.retain(|letter| letter.person_id == id && letter.ticket_id.is_none());
        letters.reverse();
        letters
    }
}
