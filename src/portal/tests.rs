//! Stories about the customer's page of a ticket.

use crate::correspondence::outbox::Purpose;
use crate::correspondence::ticket_link;
use crate::languages::Language;
use crate::people;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Status};
use axum::http::StatusCode;

/// Camille's page of the ticket.
fn page(desk: &TestDesk, ticket: crate::ids::TicketId) -> String {
    ticket_link(&desk.desk, ticket, desk.camille.id)
}

#[test]
fn the_customer_sees_the_state_and_what_was_said_to_them_in_their_language() {
    story("the page", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, <b>ma lampe</b> est cassée.");
        desk.replies(ticket, "Nous vous en envoyons une autre.");
        let note = NewMessage::text(
            MessageKind::Note,
            desk.ines.id,
            true,
            Channel::Workspace,
            "Cliente difficile",
        );
        desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, note));
        desk.sets(ticket, Status::Pending);
        for (language, state, choice) in [
            (
                Language::French,
                "Nous attendons votre réponse jusqu’au",
                "J’ai encore besoin d’aide",
            ),
            (Language::German, "Wir warten bis", "Ich brauche noch Hilfe"),
            (
                Language::English,
                "We are waiting for your reply until",
                "I still need help",
            ),
        ] {
            let camille = desk.camille.id;
            desk.act(move |act| people::set_language(act, camille, language));
            let shown = desk.get(&page(desk, ticket)).page();
            assert!(shown.contains(state) && shown.contains(choice), "{shown}");
            assert!(shown.contains("&lt;b&gt;ma lampe"), "{shown}");
            assert!(shown.contains("Ines Keller, Guichet"), "{shown}");
            assert!(!shown.contains("Cliente difficile"), "{shown}");
        }
        let switched = desk.get(&format!("{}?lang=de", page(desk, ticket))).page();
        assert!(switched.contains("Sie sind dran") && switched.contains("/choice?lang=de"));
    });
}

#[test]
fn forged_and_foreign_links_find_nothing() {
    story("forged links", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let other = desk.asks("Facture", "Bonjour");
        let eve = desk.act(|act| people::find_or_add_customer(act, "", "eve@example.org", None));
        let good = page(desk, ticket);
        let signature = good.rsplit('-').next().unwrap_or_default();
        let camille = desk.camille.id;
        for path in [
            format!("/requests/{other}-{camille}-{signature}"),
            format!("/requests/{ticket}-{}-{signature}", eve.id),
            format!("/requests/{ticket}-{camille}-"),
            format!("/requests/{ticket}"),
            ticket_link(&desk.desk, ticket, eve.id),
            // An agent's link is a customer's: Ines takes no part in this ticket.
            ticket_link(&desk.desk, ticket, desk.ines.id),
        ] {
            assert_eq!(desk.get(&path).status, 404, "{path}");
            let refused = desk.post(&format!("{path}/choice"), &[("do", "solved")]);
            assert_eq!(refused.status, 404, "{path}");
        }
        let deleted = desk.asks("Supprimée", "Bonjour");
        desk.act(move |act| tickets::delete(act, deleted));
        assert_eq!(desk.get(&page(desk, deleted)).status, 404);
    });
}

#[test]
fn a_link_of_a_letter_chooses_and_only_the_click_on_the_page_does_it() {
    story("one-click answers", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Est-elle arrivée ?");
        desk.sets(ticket, Status::Pending);
        for choice in ["solved", "help", "more-days"] {
            let shown = desk.get(&format!("{}?do={choice}", page(desk, ticket))).page();
            assert!(shown.contains("Confirmez d’un clic"), "{shown}");
            let button = format!(r#"<button class="button primary" name="do" value="{choice}">"#);
            assert!(shown.contains(&button), "{shown}");
            assert_eq!(desk.ticket(ticket).status, Status::Pending);
        }
        // A gateway that appends the query once more changes nothing; one that says two things chooses nothing.
        let twice = desk.get(&format!(
            "{}?do=help&do=help&lang=de&lang=de&x=1&x=2",
            page(desk, ticket)
        ));
        let shown = twice.page();
        assert!(
            shown.contains(r#"<button class="button primary" name="do" value="help">"#),
            "{shown}"
        );
        let both = desk.get(&format!("{}?do=help&do=solved", page(desk, ticket)));
        assert!(!both.page().contains("Confirmez d’un clic"));
        let sent = desk.post(
            &format!("{}/choice?lang=fr&lang=fr", page(desk, ticket)),
            &[("do", "solved")],
        );
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert!(
            desk.get(sent.leads_to())
                .page()
                .contains("Votre demande est résolue.")
        );

        let sent = desk.post(&format!("{}/choice", page(desk, ticket)), &[("do", "help")]);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert!(
            desk.get(sent.leads_to())
                .page()
                .contains("Nous reprenons votre demande")
        );
    });
}

#[test]
fn writing_here_is_like_writing_a_mail() {
    story("writing", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        let write = format!("{}/messages", page(desk, ticket));

        let empty = desk.post_files(&write, &[("text", " ")], &[("files", "", b"")]);
        assert_eq!(empty.status, 422);
        assert!(empty.page().contains("Veuillez écrire quelque chose"));

        desk.post_files(&write, &[("text", "Merci beaucoup !")], &[]);
        assert_eq!(
            desk.ticket(ticket).status,
            Status::Solved,
            "bare thanks reopen nothing"
        );

        let sent = desk.post_files(&write, &[("text", "Elle est\r\ncassée.")], &[]);
        assert_eq!(sent.status, 303);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        let camille = viewer(&desk.camille);
        let said = desk.read(move |tx| tickets::messages(tx, &camille, ticket));
        let last = said.last().expect("messages");
        assert_eq!(
            (last.text.as_str(), last.channel),
            ("Elle est\ncassée.", Channel::Portal)
        );

        desk.sets(ticket, Status::Solved);
        desk.sets(ticket, Status::Closed);
        let sent = desk.post_files(&write, &[("text", "Encore une question.")], &[]);
        let follow_up = desk.get(sent.leads_to());
        assert_eq!(follow_up.status, 200);
        assert!(follow_up.page().contains("Encore une question."));
        assert!(!sent.leads_to().contains(&format!("/{ticket}-")));
    });
}

#[test]
fn files_come_and_go_safely() {
    story("files", |desk| {
        let ticket = desk.asks("Photo", "Bonjour");
        let write = format!("{}/messages", page(desk, ticket));
        let picture: &[u8] = b"<svg onload=alert(1)>";
        let sent = desk.post_files(&write, &[("text", "")], &[("files", "../été \"1\".svg", picture)]);
        assert_eq!(sent.status, 303);

        let camille = viewer(&desk.camille);
        let files = desk.read(move |tx| tickets::attachments(tx, &camille, ticket));
        let path = format!("{}/files/{}", page(desk, ticket), files[0].id);
        assert!(desk.get(&page(desk, ticket)).page().contains("été"));
        let file = desk.get(&path);
        assert_eq!(&file.bytes[..], picture);
        assert!(file.header("content-disposition").starts_with("attachment;"));
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(
            file.header("content-security-policy"),
            "default-src 'none'; sandbox"
        );

        let other = desk.asks("Autre", "Bonjour");
        let foreign = format!("{}/files/{}", page(desk, other), files[0].id);
        assert_eq!(desk.get(&foreign).status, 404);

        let large = vec![b'x'; 26 * 1024 * 1024];
        let refused = desk.post_files(&write, &[("text", "x")], &[("files", "a.bin", &large)]);
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(refused.page().contains("25 MB"), "{}", refused.page());
    });
}

#[test]
fn a_solved_request_is_rated_here_by_the_same_survey() {
    story("rated in the portal", |desk| {
        let ticket = desk.asked_for_a_rating();
        let shown = desk.get(&page(desk, ticket)).page();
        let survey = desk.survey_page(ticket);
        let action = survey
            .strip_prefix("http://desk.lumen.example")
            .unwrap_or_default();
        assert!(shown.contains(&format!(r#"action="{action}""#)), "{shown}");

        desk.post(action, &[("rating", "5")]);
        let shown = desk.get(&page(desk, ticket)).page();
        assert!(shown.contains("Merci pour votre évaluation"), "{shown}");
        assert!(shown.contains(r#"value="5" checked"#), "{shown}");
    });
}

#[test]
fn what_an_agent_wrote_is_shown_with_its_emphasis_and_pictures_and_nothing_that_acts() {
    story("rich page", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour, <em>ma lampe</em> est cassée.");
        let mut png = std::io::Cursor::new(vec![]);
        image::RgbImage::new(2, 2)
            .write_to(&mut png, image::ImageFormat::Png)
            .expect("a picture");
        let png = png.into_inner();
        let kept = desk.desk.files.keep(&png).expect("a file");
        let bill = desk.desk.files.keep(b"bill").expect("a file");
        let mut reply = NewMessage::text(
            MessageKind::Reply,
            desk.ines.id,
            true,
            Channel::Workspace,
            "Voici la lampe",
        );
        let wild = "<p onclick=\"x()\">Voici <strong>la lampe</strong></p><script>x()</script><img src=\"cid:a1@guichet\">\
            <img src=\"https://evil.example/p.png\"><img src=\"cid:other@guichet\"><a href=\"javascript:x()\">là</a>";
        reply.html = Some(wild.to_owned());
        let file = |file, name: &str, content_type: &str, content_id: Option<&str>| tickets::NewAttachment {
            file,
            name: name.to_owned(),
            content_type: content_type.to_owned(),
            content_id: content_id.map(str::to_owned),
            inline: content_id.is_some(),
        };
        reply.attachments = vec![
            file(kept, "lampe.png", "image/png", Some("a1@guichet")),
            file(bill, "facture.pdf", "application/pdf", None),
        ];
        desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, reply));

        let shown = desk.get(&page(desk, ticket)).page();
        assert!(
            shown.contains("<p>Voici <strong>la lampe</strong></p>"),
            "{shown}"
        );
        for acting in ["x()", "evil.example", "javascript:", "onclick"] {
            assert!(!shown.contains(acting), "{acting}: {shown}");
        }
        assert!(
            shown.contains("&lt;em&gt;ma lampe"),
            "a customer's words stay words"
        );
        assert!(
            shown.contains("facture.pdf") && !shown.contains("lampe.png"),
            "seen where it stands"
        );
        let pictures: Vec<&str> = shown
            .split("src=\"")
            .filter_map(|rest| rest.split('"').next())
            .filter(|src| src.ends_with("/picture"))
            .collect();
        assert_eq!(pictures.len(), 1, "{shown}");
        let picture = desk.get(pictures[0]);
        assert_eq!(
            (picture.status, picture.header("content-type")),
            (StatusCode::OK, "image/png")
        );
        assert!(picture.header("content-security-policy").contains("sandbox"));
        assert_eq!(&picture.bytes[..], &png[..]);
        let mut links = shown.split("href=\"").filter_map(|rest| rest.split('"').next());
        let bill = links.find(|link| link.contains("/files/")).expect("the bill");
        assert_eq!(desk.get(&format!("{bill}/picture")).status, StatusCode::NOT_FOUND);
        let other = desk.asks("Vase", "Bonjour");
        let number = pictures[0].rsplit('/').nth(1).unwrap_or_default();
        let elsewhere = desk.get(&format!("{}/files/{number}/picture", page(desk, other)));
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_named_time_is_usable_to_its_end_and_letter_and_page_name_the_same() {
    story("until", |desk| {
        // Monday 2 November, 10:00 in Paris; Armistice Day lies between.
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-09T09:30:00Z");
        let said = "jeudi 12 novembre à 10\u{a0}h\u{a0}00";
        let letter = &desk.letters(ticket, Purpose::Warning)[0];
        assert!(letter.subject.contains(said), "{}", letter.subject);
        let shown = || desk.get(&page(desk, ticket)).page();
        assert!(shown().contains(said), "{}", shown());
        desk.runs_to("2026-11-12T08:59:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.runs_to("2026-11-12T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);

        // The survey and the way back end together, 28 days later.
        let said = "jeudi 10 décembre à 10\u{a0}h\u{a0}00";
        desk.runs_to("2026-11-14T09:30:00Z");
        let survey = desk.letters(ticket, Purpose::Survey)[0]
            .contents()
            .expect("a letter");
        assert!(survey.text.contains(said), "{}", survey.text);
        assert!(
            shown().matches(said).count() == 2,
            "the way back and the rating: {}",
            shown()
        );
        desk.jumps_to("2026-12-10T08:59:00Z");
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        desk.answers(ticket, "Elle ne marche toujours pas.");
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}

#[test]
fn a_customer_abroad_is_told_by_their_own_clock() {
    story("abroad", |desk| {
        let camille = desk.camille.id;
        desk.act(move |act| people::set_time_zone(act, camille, "America/Montreal"));
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-09T09:30:00Z");
        let said = "jeudi 12 novembre à 4\u{a0}h\u{a0}00";
        assert!(desk.letters(ticket, Purpose::Warning)[0].subject.contains(said));
        assert!(desk.get(&page(desk, ticket)).page().contains(said));
    });
}

#[test]
fn more_time_is_said_only_where_it_was_given_and_until_when() {
    story("more time", |desk| {
        let english = desk.camille.id;
        desk.act(move |act| people::set_language(act, english, Language::English));
        let ticket = desk.asks("Lampe", "Bonjour");
        let asks = |desk: &TestDesk| {
            let path = format!("{}/choice", page(desk, ticket));
            let leads = desk.post(&path, &[("do", "more-days")]).leads_to().to_owned();
            desk.get(&leads).page()
        };
        let shown = asks(desk);
        assert!(!shown.contains("You have more time"), "{shown}");
        assert!(
            shown.contains("We are not waiting for a reply from you"),
            "{shown}"
        );
        desk.replies_and_waits(ticket, "Une photo ?");
        let shown = asks(desk);
        // Thursday 12 November, and two business days.
        assert!(
            shown.contains("You have more time, until Monday 16 November at 10:00"),
            "{shown}"
        );
    });
}
