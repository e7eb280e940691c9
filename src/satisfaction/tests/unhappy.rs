//! An unhappy customer is told of once, to the right people, and stands on a list until won back; praise reaches the
//! agent.

use crate::events::Field;
use crate::ids::TicketId;
use crate::people::{self, NewAgent, Person, Role};
use crate::satisfaction::{self, Cause, Manners};
use crate::testing::{Browser, TestDesk, story, viewer};
use crate::tickets::{self, Change};

#[test]
fn a_low_rating_alerts_the_owner_and_the_administrators_once_and_never_the_customer() {
    story("low rating", |desk| {
        let ada = works(desk, "Ada Lind", "ada@lumen.example", Role::Admin);
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        desk.post(&page, &[("rating", "1"), ("comment", "Rien ne va <b>plus</b>.")]);
        desk.post(&page, &[("rating", "2")]);

        let told: Vec<String> = desk.alerts(ticket).into_iter().map(|(to, _)| to).collect();
        assert_eq!(told, ["ines@lumen.example", "ada@lumen.example"]);
        let subject = &desk.alerts(ticket)[0].1;
        assert!(subject.starts_with("Unhappy customer: Lampe cassée"), "{subject}");

        let mut browser = Browser::of(desk, &ada);
        let list = browser.get("/satisfaction/unhappy").body;
        assert!(
            list.contains("Lampe cassée") && list.contains("Low rating"),
            "{list}"
        );
        assert!(list.contains("Ines Keller"), "{list}");
        let shown = browser.get(&format!("/tickets/{ticket}")).body;
        assert!(shown.contains("This customer is unhappy"), "{shown}");

        assert_eq!(
            browser.post(&format!("/tickets/{ticket}/won-back"), &[]).status,
            303
        );
        assert_eq!(desk.read(move |tx| satisfaction::open_alert(tx, ticket)), None);
    });
}

#[test]
fn the_lead_of_the_team_is_told_where_there_is_one() {
    story("the lead", |desk| {
        let lea = works(desk, "Lea Roth", "lea@lumen.example", Role::Agent);
        let ticket = desk.asked_for_a_rating();
        desk.act(move |act| {
            let team = people::add_team(act, "Lampes")?;
            let change = Change::default().with(Field::Team, team.id);
            tickets::change(act, ticket, change)?;
            let manners = Manners {
                leads: [(team.id, lea.id)].into(),
                ..Manners::default()
            };
            satisfaction::set_manners(act, &manners)
        });
        desk.post(&desk.survey_page(ticket), &[("rating", "1"), ("reopen", "yes")]);
        let told = desk.alerts(ticket);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, "lea@lumen.example");
    });
}

#[test]
fn not_solved_alerts_too_and_a_better_rating_ends_what_a_low_one_began() {
    story("not solved, better", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        desk.post(&page, &[("rating", "1")]);
        assert_eq!(cause(desk, ticket), Some(Cause::Rated));
        desk.post(&page, &[("rating", "5"), ("comment", "Merci Ines !")]);
        assert_eq!(cause(desk, ticket), None);

        let ines = viewer(&desk.ines);
        let praise = desk.read(move |tx| satisfaction::thanks(tx, &ines, Some(ines.id), None, 5));
        assert_eq!(praise.len(), 1);
        assert_eq!(praise[0].comment, "Merci Ines !");

        let before = desk.ticket(ticket).status;
        desk.act_as(&desk.camille, move |act| {
            tickets::reopen(act, ticket, before, None).map(drop)
        });
        assert_eq!(cause(desk, ticket), Some(Cause::NotSolved));
    });
}

fn cause(desk: &TestDesk, ticket: TicketId) -> Option<Cause> {
    let alert = desk.read(move |tx| satisfaction::open_alert(tx, ticket));
    alert.map(|alert| alert.cause)
}

fn works(desk: &TestDesk, name: &str, address: &str, role: Role) -> Person {
    let new = NewAgent {
        name: name.to_owned(),
        address: address.to_owned(),
        role,
        language: None,
        password: None,
    };
    desk.act(move |act| people::add_agent(act, new))
}
