//! Whom a wave leaves in peace because they wait for an answer, and who is told when somebody answers it unhappily.

use super::waves::{nps, plans, wave};
use crate::events::Field;
use crate::languages::Language;
use crate::people::Person;
use crate::satisfaction::{self, Manners, Withheld};
use crate::testing::story;

#[test]
fn nobody_is_asked_while_the_desk_owes_them_an_answer() {
    story("an open ticket", |desk| {
        let waiting = desk.asks("Lampe", "Bonjour");
        let eva = desk.customer("Eva", "eva@posteo.example", Language::German);
        let id = plans(desk, nps(desk));
        desk.hours(24);
        desk.surveys_go_out();
        assert!(
            desk.letters_alone(&desk.camille).is_empty(),
            "ticket {waiting} is open"
        );
        assert_eq!(desk.letters_alone(&eva).len(), 1);
        let done = wave(desk, id);
        let reasons = desk.read(move |tx| satisfaction::withheld_by_reason(tx, done.id));
        assert_eq!(reasons, [(Withheld::OpenTicket.into(), 1)]);
    });
}

#[test]
fn an_unhappy_answer_alerts_the_lead_of_the_last_ticket_or_else_the_administrators_once() {
    story("a detractor", |desk| {
        let [ada, lea] =
            [("Ada", "ada@lumen.example"), ("Lea", "lea@lumen.example")].map(|(name, address)| {
                let new = crate::people::NewAgent {
                    name: name.to_owned(),
                    address: address.to_owned(),
                    role: crate::people::Role::Agent,
                    language: Some(Language::English),
                    password: None,
                };
                desk.act(move |act| crate::people::add_agent(act, new))
            });
        desk.act(move |act| crate::people::set_role(act, ada.id, crate::people::Role::Admin));
        let eva = desk.customer("Eva", "eva@posteo.example", Language::German);
        let lamp = desk.asks("Lampe", "Bonjour");
        desk.sets(lamp, crate::tickets::Status::Solved);
        desk.act(move |act| {
            let team = crate::people::add_team(act, "Lampes")?;
            let change = crate::tickets::Change::default().with(Field::Team, team.id);
            crate::tickets::change(act, lamp, change)?;
            let manners = Manners {
                leads: [(team.id, lea.id)].into(),
                ..Manners::default()
            };
            satisfaction::set_manners(act, &manners)
        });
        plans(desk, nps(desk));
        desk.hours(24);
        desk.surveys_go_out();
        let link = |person: &Person| {
            let text = desk.letters_alone(person)[0].contents().expect("contents").text;
            let link = text
                .lines()
                .map(str::trim)
                .find(|line| line.contains("?rating=2"));
            link.expect("a link").to_owned()
        };
        for score in ["2", "3"] {
            desk.post(
                &link(&desk.camille),
                &[("rating", score), ("comment", "Trop lent")],
            );
        }
        desk.post(&link(&eva), &[("rating", "6")]);
        let told = |person: &Person| -> Vec<String> {
            let letters = desk.letters_alone(person).into_iter();
            letters.map(|letter| letter.subject).collect()
        };
        assert_eq!(told(&lea), ["Unhappy customer: Camille Moreau"]);
        assert_eq!(told(&ada), ["Unhappy customer: Eva"]);

        let open = || {
            let viewer = crate::testing::viewer(&desk.ines);
            let alerts = desk.read(move |tx| satisfaction::open_alerts(tx, &viewer, None));
            alerts.into_iter().map(|alert| alert.customer).collect::<Vec<_>>()
        };
        assert_eq!(open(), ["Camille Moreau", "Eva"]);
        let mut browser = crate::testing::Browser::of(desk, &lea);
        let list = browser.get("/satisfaction/unhappy").body;
        assert!(
            list.contains("Camille Moreau") && list.contains("/satisfaction/unhappy/1/won-back"),
            "{list}"
        );
        assert_eq!(browser.post("/satisfaction/unhappy/1/won-back", &[]).status, 303);
        // Better thought of it.
        desk.post(&link(&eva), &[("rating", "10")]);
        assert!(open().is_empty());
    });
}
