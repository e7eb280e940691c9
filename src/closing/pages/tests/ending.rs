//! Stories about how a case ends at the desk: the resolve sheet, on hold, checking back, the stop; all by plain forms.

use crate::closing;
use crate::correspondence::outbox::Purpose;
use crate::events;
use crate::people::{Person, Role};
use crate::testing::{Browser, TestDesk, colleague, story};
use crate::tickets::Status;
use axum::http::StatusCode;

fn admin(desk: &TestDesk) -> Person {
    colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None)
}

#[test]
fn the_sheet_shows_what_the_customer_gets_and_one_click_accepts_it() {
    story("resolve sheet", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/resolve");
        let sheet = ines.get(&path);
        assert_eq!(sheet.status, StatusCode::OK);
        for part in [
            "Closing policy: B2C standard",
            "suggested by the policy",
            "in French",
            "Wed 4 Nov: the survey",
            "Mon 30 Nov: closed",
        ] {
            assert!(sheet.body.contains(part), "no {part}");
        }
        // The very letter, in the customer's language; looking sends nothing.
        let shown = ines.get(&format!("{path}/letters/notice")).body;
        assert!(
            shown.contains("Votre demande est résolue") && shown.contains("maintenant résolue"),
            "{shown}"
        );
        let both = ines.get(&format!("{path}/letters/combined")).body;
        assert!(both.contains("Merci de nous avoir écrit"));
        assert_eq!(
            ines.get(&format!("{path}/letters/other")).status,
            StatusCode::NOT_FOUND
        );
        assert!(desk.letters(ticket, Purpose::Notice).is_empty());

        let accepted = ines.post(&path, &[("ending", "notice"), ("summary", "A new bulb")]);
        assert_eq!(accepted.leads_to(), format!("/tickets/{ticket}"));
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        let sent = desk.letters(ticket, Purpose::Notice).remove(0);
        let html = sent.contents().expect("a letter").html;
        assert!(
            shown.contains("S’il reste un point à régler") && html.contains("S’il reste un point à régler")
        );
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("A new bulb"), "kept with the ticket");
        assert_eq!(ines.get(&path).status, StatusCode::SEE_OTHER, "solved once");
    });
}

#[test]
fn another_ending_wants_a_reason_and_the_ticket_tells_of_it() {
    story("another ending by form", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/resolve");
        let refused = ines.post(
            &path,
            &[("ending", "survey_only"), ("summary", "Told her \"all\"")],
        );
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("Told her &#34;all&#34;")
                || refused.body.contains("Told her &quot;all&quot;")
        );
        let fields = [("ending", "survey_only"), ("reason", "told on the phone")];
        ines.post(&path, &fields);
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("chose a different closing message: Survey only (told on the phone)"));
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Light, None);
        let other = desk.asks("Chaise", "Bonjour");
        let refused = Browser::of(desk, &lea).post(&format!("/tickets/{other}/resolve"), &fields);
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn what_arrived_while_the_sheet_was_open_stops_the_solving() {
    story("resolve collision", |desk| {
        let ticket = desk.asks("Lampe", "Elle clignote.");
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/resolve");
        let field = |page: &str, name: &str| {
            let (_, rest) = page
                .split_once(&format!("name=\"{name}\" value=\""))
                .expect("a field");
            rest.split_once('"').expect("a value").0.to_owned()
        };
        let names = ["seen", "seen-planned", "seen-event"];
        let page = ines.get(&path).body;
        let fields = names.map(|name| field(&page, name));
        desk.answers(ticket, "Non, elle brûle !");
        let sent: Vec<(&str, &str)> = names
            .iter()
            .zip(&fields)
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let stopped = ines.post(&path, &sent);
        assert_eq!(stopped.status, 422);
        assert!(stopped.body.contains("Non, elle brûle !"), "{}", stopped.body);
        assert_ne!(desk.ticket(ticket).status, Status::Solved);
        let fields = names.map(|name| field(&stopped.body, name));
        let sent: Vec<(&str, &str)> = names
            .iter()
            .zip(&fields)
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        assert_eq!(ines.post(&path, &sent).status, 303);
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn on_hold_says_for_whom_and_until_when_and_the_customer_reads_it() {
    story("hold by form", |desk| {
        let ticket = desk.asks("Virement", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/hold");
        assert!(ines.get(&path).body.contains("writes to nobody in the meantime"));
        for wrong in ["2026-11-01", "soon"] {
            let refused = ines.post(&path, &[("awaited", "your <bank>"), ("look", wrong)]);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(
                refused.body.contains("your &#60;bank&#62;") || refused.body.contains("your &lt;bank&gt;")
            );
        }
        ines.post(&path, &[("awaited", "votre banque"), ("look", "2026-11-09")]);
        assert_eq!(desk.ticket(ticket).status, Status::OnHold);
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("Waiting for: votre banque.") && page.contains("Reopens on Mon 9 Nov"));
        let link = crate::correspondence::ticket_link(&desk.desk, ticket, desk.camille.id);
        let seen = desk.get(&link).page();
        assert!(
            seen.contains("votre banque")
                && seen.contains("Nous reprenons votre demande le lundi 9 novembre"),
            "{seen}"
        );
    });
}

#[test]
fn a_planned_look_is_on_top_of_the_own_list_when_its_day_comes() {
    story("check back by form", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/check-back");
        assert_eq!(
            ines.post(&path, &[("day", "")]).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        ines.post(&path, &[("day", "2026-11-09"), ("note", "Did the bulb arrive?")]);
        assert!(
            !ines
                .get("/tickets?view=mine")
                .body
                .contains("Did the bulb arrive?")
        );
        desk.runs_to("2026-11-09T09:00:00Z");
        assert!(
            ines.get("/tickets?view=mine")
                .body
                .contains("Did the bulb arrive?")
        );
        assert!(
            ines.get(&format!("/tickets/{ticket}"))
                .body
                .contains("Check back: due since Mon 9 Nov")
        );
        ines.post(&format!("{path}/settle"), &[("do", "done")]);
        assert!(
            !ines
                .get("/tickets?view=mine")
                .body
                .contains("Did the bulb arrive?")
        );
        let events = desk.read(move |tx| events::of_ticket(tx, ticket));
        assert!(events.iter().any(|event| event.kind == "check_back_settled"));
    });
}

#[test]
fn the_send_button_says_what_follows() {
    story("send button", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.jumps_to("2026-11-06T09:00:00Z");
        let page = Browser::of(desk, &desk.ines)
            .get(&format!("/tickets/{ticket}"))
            .body;
        assert!(page.contains("Send and wait: reminder Thu 12 Nov"));
        assert!(page.contains("Armistice Day 1918, weekend not counted"));
        assert!(page.contains("Send and resolve: Closing notice"));
    });
}

#[test]
fn only_administrators_stop_the_letters_and_every_page_of_theirs_says_so() {
    story("stop by form", |desk| {
        let ada = admin(desk);
        let mut ada = Browser::of(desk, &ada);
        let mut ines = Browser::of(desk, &desk.ines);
        let stop = "/settings/endings/stop";
        assert_eq!(ines.post(stop, &[("do", "stop")]).status, StatusCode::FORBIDDEN);
        assert_eq!(ines.get("/settings/endings").status, StatusCode::FORBIDDEN);
        assert!(
            ada.get("/settings/endings")
                .body
                .contains("Stop all policy e-mails now")
        );
        ada.post(stop, &[("do", "stop")]);
        assert!(desk.read(closing::stopped).is_some());
        assert!(
            ada.get("/tickets")
                .body
                .contains("Policy e-mails are stopped (Ada, Mon 2 Nov")
        );
        assert!(!ines.get("/tickets").body.contains("Policy e-mails are stopped"));
        let back = ada.post(stop, &[("do", "go"), ("next", "/tickets?view=mine")]);
        assert_eq!(back.leads_to(), "/tickets?view=mine");
        assert!(desk.read(closing::stopped).is_none());

        let wrong = [
            ("letters_a_week", "-1"),
            ("letters_an_hour", "0"),
            ("letters_a_day", "0"),
        ];
        let refused = ada.post("/settings/endings", &wrong);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"-1\""), "what was typed is kept");
        let good = [
            ("letters_a_week", "2"),
            ("letters_an_hour", "50"),
            ("letters_a_day", "0"),
            ("type", "incident"),
        ];
        ada.post("/settings/endings", &good);
        let manners = desk.read(closing::manners);
        assert_eq!(
            (
                manners.letters_a_week,
                manners.letters_an_hour,
                manners.summary_for.len()
            ),
            (2, 50, 1)
        );
    });
}

#[test]
fn no_way_of_solving_passes_a_wanted_summary_by() {
    story("summary wanted everywhere", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        let numbers = [
            ("letters_a_week", "3"),
            ("letters_an_hour", "0"),
            ("letters_a_day", "0"),
        ];
        ada.post(
            "/settings/endings",
            &[&numbers[..], &[("type", "incident")]].concat(),
        );
        let (lamp, chair) = (desk.asks("Lampe", "Bonjour"), desk.asks("Chaise", "Bonjour"));
        let mut ines = Browser::of(desk, &desk.ines);
        // Type and status in one form: the type is kept, and the sheet asks.
        let typed = [
            ("type", "incident"),
            ("was-type", ""),
            ("status", "solved"),
            ("was-status", "new"),
        ];
        let led = ines.post(&format!("/tickets/{lamp}"), &typed);
        assert_eq!(led.leads_to(), format!("/tickets/{lamp}/resolve"));
        assert_eq!(desk.ticket(lamp).status, Status::New);

        let (first, second) = (lamp.to_string(), chair.to_string());
        let several = [
            ("ticket", first.as_str()),
            ("ticket", &second),
            ("status", "solved"),
        ];
        ines.post("/tickets/bulk", &several);
        assert_eq!(
            (desk.ticket(lamp).status, desk.ticket(chair).status),
            (Status::New, Status::Solved)
        );
        let list = ines.get("/tickets").body;
        assert!(
            list.contains("One ticket was not resolved: its type requires a summary."),
            "{list}"
        );
    });
}
