//! Stories about a desk with two public faces.

use crate::brands;
use crate::calendars;
use crate::correspondence::outbox::Purpose;
use crate::ids::BrandId;
use crate::mailboxes;
use crate::settings;
use crate::testing::mail::plain_letter;
use crate::testing::{ApiDesk, Browser, story};
use crate::tickets::Status;
use axum::http::StatusCode;
use serde_json::json;

#[test]
fn a_page_that_is_not_there_speaks_in_the_name_of_the_desk() {
    story("no page", |desk| {
        desk.act(|act| settings::set_desk_name(act, "Maison Lumen"));
        for path in ["/nothing-here", "/requests/forged"] {
            let page = desk.get(path);
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            assert!(page.page().contains("Maison Lumen"), "{}", page.page());
            assert!(!page.page().contains("Guichet"), "{}", page.page());
        }
    });
}

#[test]
fn a_mailbox_of_another_brand_answers_asks_and_counts_in_its_name() {
    story("brands", |desk| {
        let ada = desk.ada();
        let mut ada_at = Browser::of(desk, &ada);
        let named = |name: &'static str| [("name", name)];
        for wrong in ["", "  ", "Guichet"] {
            let refused = ada_at.post("/settings/brands", &[("name", wrong)]);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        }
        let added = ada_at.post("/settings/brands", &named("Atelier Nord"));
        assert_eq!(added.leads_to(), "/settings/letters?brand=2");
        let again = ada_at.post("/settings/brands", &named("atelier nord"));
        assert!(again.body.contains("Another brand already has this name"));
        let look = [("name", "Atelier Nord"), ("colour", "#7a1f2b")];
        ada_at.post("/settings/letters/brand?brand=2", &look);
        let own = [
            ("subject", "Bien reçu par {{desk.name}}"),
            ("body", "Salut,\n\n{{answer.promise}}"),
        ];
        let words = "/settings/letters/acknowledgement/fr";
        let saved = ada_at.post(&format!("{words}?brand=2"), &own);
        assert_eq!(saved.leads_to(), "/settings/letters/acknowledgement/fr?brand=2");
        assert!(
            !ada_at.get(words).body.contains("Bien reçu par"),
            "the desk's own is as it was"
        );
        assert_eq!(
            ada_at.get("/settings/letters?brand=9").status,
            StatusCode::NOT_FOUND
        );

        desk.act(|act| {
            let nord = mailboxes::add(act, "nord@atelier.example", "Atelier Nord")?;
            let wish = mailboxes::SetUp {
                brand_id: Some(2.into()),
                ..mailboxes::SetUp::of(act.desk, act, &nord)?
            };
            mailboxes::set_up(act, Some(nord.id), &wish)
        });
        let text = "Bonjour, ma lampe ne marche plus, que faire maintenant ?";
        let raw = plain_letter("luc@posteo.example", "Ma lampe", &[], text);
        let ticket = desk.receives_at("nord@atelier.example", "luc@posteo.example", &raw);
        let ticket = ticket.ticket_id.expect("a ticket");
        assert_eq!(desk.ticket(ticket).brand_id, 2.into());
        let letter = desk.letter(ticket);
        assert_eq!(letter.purpose, Purpose::Acknowledgement);
        assert!(
            letter.subject.starts_with("Bien reçu par Atelier Nord"),
            "{}",
            letter.subject
        );
        assert!(letter.contents().expect("contents").html.contains("Atelier Nord"));

        desk.sets(ticket, Status::Solved);
        desk.survey_is_due(ticket);
        let page = Browser::at(desk).get(&desk.survey_page(ticket)).body;
        assert!(
            page.contains("Atelier Nord") && page.contains("/brand.css?brand=2"),
            "{page}"
        );
        assert!(
            Browser::at(desk)
                .get("/brand.css?brand=2")
                .body
                .contains("#7a1f2b")
        );
        let results = ada_at.get("/satisfaction").body;
        assert!(results.contains("Atelier Nord"), "one can filter by it");

        let api = ApiDesk::new(desk, &ada);
        assert_eq!(
            api.get(&format!("tickets/{ticket}")).body["ticket"]["brand_id"],
            2
        );
        let of_nord = json!({"ticket": {"subject": "Lampe", "brand_id": 2, "comment": {"body": "Bonjour"}}});
        assert_eq!(
            api.post("tickets", of_nord).body["ticket"]["recipient"],
            "nord@atelier.example"
        );
        let of_none = json!({"ticket": {"subject": "Lampe", "brand_id": 9, "comment": {"body": "Bonjour"}}});
        assert_eq!(
            api.post("tickets", of_none).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let brands = api.get("brands").body;
        assert_eq!(brands["count"], 2);
        assert_eq!(brands["brands"][0]["default"], true);
        assert_eq!(api.get("brands/2").body["brand"]["name"], json!("Atelier Nord"));
        let ours = desk.asks("Lampe", "Bonjour");
        desk.act(|act| {
            let german = calendar::Calendar::standard("Europe/Berlin", "DE-BE").expect("a calendar");
            let id = calendars::add(act, "Nord", &german)?;
            calendars::set_brands(act, id, &[2.into()])
        });
        let zone = |id| {
            let whose = desk.ticket(id).whose();
            let found = desk.read(move |tx| calendars::calendar_for(tx, None, whose));
            found.expect("a calendar").time_zone().to_owned()
        };
        assert_eq!(
            (zone(ticket), zone(ours)),
            ("Europe/Berlin".to_owned(), "Europe/Paris".to_owned())
        );
        assert_eq!(desk.ticket(ours).brand_id, 1.into());
        let conditions = crate::tickets::Conditions::default().with(crate::events::Field::Brand, [2]);
        let facts = |id| crate::tickets::Facts::of(&desk.ticket(id));
        assert!(conditions.hold_for(&facts(ticket)) && !conditions.hold_for(&facts(ours)));
    });
}

#[test]
fn a_brand_without_a_mailbox_can_be_archived_and_brought_back() {
    story("retired brands", |desk| {
        let ada = desk.ada();
        let mut ada_at = Browser::of(desk, &ada);
        let nord = desk.act(|act| brands::add(act, "Atelier Nord"));
        let give_mailbox_to = |brand: BrandId| {
            desk.act(move |act| {
                let mailbox = mailboxes::main(act)?.expect("a mailbox");
                let wish = mailboxes::SetUp {
                    brand_id: Some(brand),
                    ..mailboxes::SetUp::of(act.desk, act, &mailbox)?
                };
                mailboxes::set_up(act, Some(mailbox.id), &wish)
            });
        };
        give_mailbox_to(nord);
        let path = format!("/settings/brands/{nord}");
        let refused = ada_at.post(&path, &[("do", "retire")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("A mailbox still belongs to this brand"),
            "{}",
            refused.body
        );
        give_mailbox_to(1.into());
        assert!(
            ada_at
                .get("/settings/surveys")
                .body
                .contains("Default survey by brand")
        );
        ada_at.post(&path, &[("do", "retire")]);
        let retired = ada_at.get("/settings/letters").body;
        assert!(retired.contains("Archived brands"), "{retired}");
        assert!(
            !ada_at
                .get("/settings/surveys")
                .body
                .contains("Default survey by brand")
        );
        assert_eq!(
            ada_at.post("/settings/brands/1", &[("do", "retire")]).status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "the desk's own stays"
        );
        let back = ada_at.post(&path, &[("do", "bring-back")]);
        assert_eq!(back.leads_to(), "/settings/letters?brand=2");
        assert!(!ada_at.get("/settings/letters").body.contains("Archived brands"));
    });
}
