//! Stories about categories, impact and the tags of customers: set where one works, said in each language.

use super::colleague;
use crate::categories;
use crate::ids::TicketId;
use crate::languages::Language;
use crate::people::{self, Role};
use crate::testing::{Browser, story};
use crate::tickets::Impact;
use axum::http::StatusCode;

/// Whoever sits there reads in this language from now on.
fn reads_in(browser: &mut Browser, language: Language) {
    browser.post("/settings/language", &[("language", language.as_str())]);
}

#[test]
fn an_administrator_keeps_the_list_of_categories() {
    story("keeping categories", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let list = "/settings/categories";
        assert!(ada.get("/settings").body.contains(list));
        assert!(ada.get(list).body.contains("There are no categories yet"));
        let named = |name: &'static str| [("name", name)];
        for wrong in [
            "",
            "   ",
            "a name that is much longer than any category of any desk should be",
        ] {
            let refused = ada.post(list, &named(wrong));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
            assert!(refused.body.contains("at most 60 characters"));
            assert!(
                wrong.trim().is_empty() || refused.body.contains(wrong),
                "it is kept"
            );
        }
        for name in ["Facturation", "  Envoi   rapide "] {
            assert_eq!(ada.post(list, &named(name)).leads_to(), list);
        }
        let taken = ada.post(list, &named("FACTURATION"));
        assert!(taken.body.contains("Another category already has this name"));
        let all = desk.read(categories::all);
        let names: Vec<&str> = all.iter().map(|category| category.name.as_str()).collect();
        assert_eq!(names, ["Envoi rapide", "Facturation"]);
        let (sending, billing) = (all[0].id, all[1].id);
        let one = format!("{list}/{billing}");
        let refused = ada.post(&one, &[("do", "rename"), ("name", "envoi rapide")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let beside = format!("id=\"name-{billing}-error\"");
        assert!(refused.body.contains(&beside) && refused.body.contains("value=\"envoi rapide\""));
        ada.post(&one, &[("do", "rename"), ("name", "Paiements")]);

        // A ticket keeps a category that is archived, and no other gets it, by hand or in bulk.
        let (ticket, other) = (desk.asks("Lampe", "Bonjour"), desk.asks("Colis", "Bonjour"));
        let of = |id: TicketId| desk.ticket(id).category_id;
        let billing_number = billing.to_string();
        let sets = [("category", billing_number.as_str()), ("was-category", "")];
        ada.post(&format!("/tickets/{ticket}"), &sets);
        assert_eq!(of(ticket), Some(billing));
        ada.post(&one, &[("do", "retire"), ("name", "Paiements")]);
        assert!(ada.get(list).body.contains("Archived"));
        let refused = ada.post(&format!("/tickets/{other}"), &sets);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = |browser: &mut Browser, id: TicketId| browser.get(&format!("/tickets/{id}")).body;
        assert!(page(&mut ada, ticket).contains("Paiements"));
        assert!(!page(&mut ada, other).contains("Paiements"));
        ada.post(
            &format!("/tickets/{ticket}"),
            &[("impact", "high"), sets[0], sets[1]],
        );
        let (sorted, sending_number) = (desk.ticket(ticket), sending.to_string());
        assert_eq!(
            (sorted.category_id, sorted.impact),
            (Some(billing), Some(Impact::High))
        );
        let (first, second) = (ticket.to_string(), other.to_string());
        let bulk = [
            ("ticket", first.as_str()),
            ("ticket", second.as_str()),
            ("category", sending_number.as_str()),
            ("impact", "medium"),
            ("status", "-"),
        ];
        ada.post("/tickets/bulk", &bulk);
        for id in [ticket, other] {
            let sorted = desk.ticket(id);
            assert_eq!(
                (sorted.category_id, sorted.impact),
                (Some(sending), Some(Impact::Medium))
            );
        }
        ada.post(&one, &[("do", "bring-back"), ("name", "")]);
        ada.post(&format!("/tickets/{other}"), &[("category", ""), ("impact", "")]);
        assert_eq!(of(other), None);
        let ines = Browser::of(desk, &desk.ines).get(list).status;
        assert_eq!(ines, StatusCode::FORBIDDEN, "an agent sorts, and sets up nothing");
    });
}

#[test]
fn what_was_sorted_is_told_in_each_language() {
    story("sorted, in words", |desk| {
        let billing = desk.act(|act| categories::add(act, "Facturation")).to_string();
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ada = Browser::of(desk, &desk.ada());
        let page = format!("/tickets/{ticket}");
        ada.post(&page, &[("category", billing.as_str()), ("impact", "high")]);
        for (language, told, label) in [
            (
                Language::French,
                "catégorie → Facturation, impact → Élevé",
                "Impact",
            ),
            (
                Language::German,
                "Kategorie → Facturation, Auswirkung → Hoch",
                "Auswirkung",
            ),
            (
                Language::English,
                "category → Facturation, impact → High",
                "Impact",
            ),
        ] {
            reads_in(&mut ada, language);
            let body = ada.get(&page).body;
            assert!(body.contains(told), "{language}: {told}");
            assert!(body.contains(&format!(">{label}</label>")), "{language}: {label}");
        }
        // A new ticket can be sorted at once, and a follow-up keeps what is known.
        let fields = [
            ("requester", "nina@posteo.example"),
            ("subject", "Rechnung"),
            ("message", "Guten Tag"),
            ("category", billing.as_str()),
            ("impact", "low"),
        ];
        let opened = ada.post("/tickets", &fields);
        let id: TicketId = opened
            .leads_to()
            .trim_start_matches("/tickets/")
            .parse()
            .expect("a ticket");
        assert_eq!(desk.ticket(id).impact, Some(Impact::Low));
        desk.sets(ticket, crate::tickets::Status::Closed);
        let follow_up = desk.ticket(desk.answers(ticket, "Encore moi."));
        assert_eq!(follow_up.impact, Some(Impact::High));
        assert_eq!(follow_up.category_id.map(|id| id.to_string()), Some(billing));
    });
}

#[test]
fn customers_are_known_by_tags_and_policies_ask_for_them() {
    story("tags of customers", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let camille = desk.camille.id;
        let (page, tags) = (format!("/tickets/{ticket}"), format!("/persons/{camille}/tags"));
        assert!(ines.get(&page).body.contains(&tags));
        let set = ines.post(
            &tags,
            &[("customer_tags", "VIP, Großhandel vip"), ("next", &page)],
        );
        assert_eq!(set.leads_to(), page);
        let known = || desk.read(move |tx| people::tags(tx, camille));
        assert_eq!(known(), ["großhandel", "vip"]);
        assert!(ines.get(&page).body.contains("großhandel, vip"));
        // Leading elsewhere is not done, nor are colleagues tagged by other agents.
        let elsewhere = ines.post(
            &tags,
            &[("customer_tags", "vip"), ("next", "https://evil.example/")],
        );
        assert_eq!(elsewhere.leads_to(), "/tickets");
        let of_ada = format!("/persons/{}/tags", desk.ada().id);
        assert_eq!(
            ines.post(&of_ada, &[("customer_tags", "x")]).status,
            StatusCode::FORBIDDEN
        );
        let light = colleague(desk, "Lina", "lina@lumen.example", Role::Light, None);
        let mut lina = Browser::of(desk, &light);
        assert_eq!(
            lina.post(&tags, &[("customer_tags", "")]).status,
            StatusCode::FORBIDDEN
        );
        assert!(
            !lina.get(&page).body.contains(&tags),
            "she reads them and no more"
        );
        assert_eq!(known(), ["vip"]);

        let mut ada = Browser::of(desk, &desk.ada());
        let billing = desk.act(|act| categories::add(act, "Facturation")).to_string();
        let rule = [
            ("name", "VIP"),
            ("moment", "solved"),
            ("after", "3"),
            ("pace", "working"),
            ("line", "1"),
            ("category", billing.as_str()),
            ("impact", "medium"),
            ("impact", "high"),
            ("customer_tags", "vip, Wholesale"),
        ];
        assert_eq!(
            ada.post("/settings/survey-rules/new", &rule).leads_to(),
            "/settings/survey-rules"
        );
        for (language, words) in [
            (
                Language::French,
                [
                    "Impact : Moyen ou Élevé",
                    "Étiquettes du client : vip ou wholesale",
                    "3 heures ouvrées après",
                ],
            ),
            (
                Language::German,
                [
                    "Auswirkung: Mittel oder Hoch",
                    "Schlagwörter des Kunden: vip oder wholesale",
                    "3 Arbeitsstunden nach",
                ],
            ),
            (
                Language::English,
                [
                    "Impact: Medium or High",
                    "Customer tags: vip or wholesale",
                    "3 business hours after",
                ],
            ),
        ] {
            reads_in(&mut ada, language);
            let body = ada.get("/settings/survey-rules").body;
            for said in words {
                let without = body.replace(['\u{a0}', '\u{202f}', '\u{2068}', '\u{2069}'], " ");
                assert!(without.contains(said), "{language}: {said}\n{without}");
            }
            assert!(body.contains("Facturation"), "{language}");
        }
        // The editor of policies asks the same, says it, and counts.
        let editor = ada.get("/settings/policies/1").body;
        assert!(
            editor.contains("name=\"impact\" value=\"high\"") && editor.contains("name=\"customer_tags\"")
        );
        let rule = ada.get("/settings/survey-rules/1").body;
        assert!(rule.contains("value=\"vip, wholesale\"") && rule.contains("value=\"working\" selected"));
    });
}
