//! Stories about conversations of any length and texts of any size.

use crate::correspondence::ticket_link;
use crate::ids::{MessageId, TicketId};
use crate::testing::mail::plain_letter;
use crate::testing::{Browser, TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage};
use axum::http::StatusCode;

/// Says `number` things of `length` characters in turn; each begins with its own word, `said-7.` for the seventh.
fn says(
    desk: &TestDesk,
    ticket: TicketId,
    kind: MessageKind,
    number: usize,
    length: usize,
) -> Vec<MessageId> {
    let ines = desk.ines.id;
    desk.act_as(&desk.ines, move |act| {
        let mut made = vec![];
        for place in 1..=number {
            let text = format!("said-{place}. {}", "Mot ".repeat(length / 4));
            let message = NewMessage::text(kind, ines, true, Channel::Api, &text);
            made.push(tickets::say(act, ticket, message)?);
        }
        Ok(made)
    })
}

/// The address behind the first link that leads to another part, as a browser reads it.
fn link_to_part(page: &str, place: &str) -> String {
    let from = page.split_once(&format!("id=\"{place}\"")).expect("the way").1;
    let address = from.split("href=\"").nth(1).expect("a link");
    address
        .split('"')
        .next()
        .unwrap_or_default()
        .replace("&amp;", "&")
        .replace("&#38;", "&")
}

#[test]
fn a_long_conversation_opens_at_its_newest_part_and_leads_to_the_rest() {
    story("long_talk", |desk| {
        let ticket = desk.asks("Journal", "Les tout premiers mots");
        let said = says(desk, ticket, MessageKind::Note, 320, 4_000);
        let mut ines = Browser::of(desk, &desk.ines);
        let holds = |page: &str, place: usize| page.contains(&format!("said-{place}."));

        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.len() < 1_000_000, "{} bytes", page.len());
        assert!(holds(&page, 320) && holds(&page, 291) && !holds(&page, 200));
        assert!(page.contains("Les tout premiers mots") && page.contains("earlier messages"));

        // One after the other, down to the first.
        let (mut shown, mut turns) = (page, 0);
        while shown.contains("id=\"earlier\"") {
            shown = ines.get(&link_to_part(&shown, "earlier")).body;
            assert!(shown.len() < 1_500_000, "{} bytes", shown.len());
            turns += 1;
        }
        assert!(turns < 15 && holds(&shown, 1) && !holds(&shown, 320));
        while shown.contains("id=\"later\"") {
            shown = ines.get(&link_to_part(&shown, "later")).body;
        }
        assert!(holds(&shown, 320), "and back to the newest");

        // A link to an old message opens where it stands.
        let old = said[49];
        let there = ines.get(&format!("/tickets/{ticket}?from={old}")).body;
        assert!(there.contains(&format!("id=\"message-{old}\"")) && holds(&there, 50));
        assert!(there.contains("earlier messages") && there.contains("newer messages"));
        for nonsense in ["0", "999999999", "-1"] {
            let there = ines.get(&format!("/tickets/{ticket}?from={nonsense}"));
            assert_eq!(there.status, StatusCode::OK, "{nonsense}");
        }
    });
}

#[test]
fn who_writes_beside_an_old_part_has_not_seen_the_newest() {
    story("old_part_seen", |desk| {
        let ticket = desk.asks("Journal", "Bonjour");
        let said = says(desk, ticket, MessageKind::Note, 200, 20);
        let lea = super::colleague(desk, "Léa", "lea@lumen.example", crate::people::Role::Agent, None);
        let mut lea = Browser::of(desk, &lea);
        let page = lea.get(&format!("/tickets/{ticket}?from={}", said[0])).body;
        let seen = page.split_once("name=\"seen\" value=\"").expect("the field").1;
        let seen = seen.split('"').next().unwrap_or_default().to_owned();
        assert!(seen.parse::<i64>().expect("a number") < said[199].get());
        let send = |lea: &mut Browser, seen: &str| {
            let fields = [("kind", "note"), ("body", "Je regarde."), ("seen", seen)];
            lea.post(&format!("/tickets/{ticket}/messages"), &fields)
        };
        let stopped = send(&mut lea, &seen);
        assert_eq!(stopped.status, StatusCode::CONFLICT);
        assert!(stopped.body.contains("Je regarde.") && stopped.body.contains("said-200."));
        assert_eq!(
            send(&mut lea, &said[199].to_string()).status,
            StatusCode::SEE_OTHER
        );
    });
}

#[test]
fn a_customer_reads_a_long_conversation_part_by_part_and_nothing_else() {
    story("long_talk_portal", |desk| {
        let ticket = desk.asks("Journal", "Les tout premiers mots");
        says(desk, ticket, MessageKind::Note, 5, 10);
        let note = desk.said(ticket).pop().expect("a note").id;
        let replies = says(desk, ticket, MessageKind::Reply, 100, 40_000);
        let link = ticket_link(&desk.desk, ticket, desk.camille.id);
        let page = desk.get(&link).page();
        assert!(page.len() < 1_500_000, "{} bytes", page.len());
        assert!(page.contains("said-100.") && page.contains("Les tout premiers mots"));
        assert!(!page.contains("said-50.") && page.contains("messages plus anciens"));
        assert!(page.contains("Afficher tout le texte"));
        let older = desk.get(&format!("{link}?from={}&lang=de", replies[20])).page();
        assert!(older.contains("said-21.") && older.contains("frühere Nachrichten"));

        let whole = desk.get(&format!("{link}/messages/{}", replies[20])).page();
        assert!(whole.len() > 40_000 && whole.contains("said-21."));
        let text = desk.get(&format!("{link}/messages/{}/text", replies[20]));
        assert!(text.bytes.len() >= 40_000 && text.header("content-disposition").starts_with("attachment"));
        let other = desk.asks("Autre", "Bonjour");
        let foreign = desk.said(other).pop().expect("a message").id;
        for hidden in [note, foreign] {
            assert_eq!(desk.get(&format!("{link}/messages/{hidden}")).status, 404);
            assert_eq!(desk.get(&format!("{link}/messages/{hidden}/text")).status, 404);
        }
    });
}

#[test]
fn a_very_long_text_is_cut_with_a_way_to_all_of_it() {
    story("long_text", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let shorter = format!("{}Dernier mot", "Ligne du journal.\n".repeat(2_000));
        let log = format!(
            "{}Toute fin",
            "2026-11-30 10:00:00 ERROR timeout\n".repeat(40_000)
        );
        for (text, end, is_cut) in [(&shorter, "Dernier mot", false), (&log, "Toute fin", true)] {
            let raw = plain_letter("camille@posteo.example", "Journal", &[], text);
            let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
            let message = desk.said(ticket).pop().expect("a message").id;
            let page = ines.get(&format!("/tickets/{ticket}")).body;
            assert!(page.len() < 300_000, "{} bytes", page.len());
            assert!(!page.contains(end) && page.contains(&format!("href=\"/messages/{message}\"")));

            let whole = ines.get(&format!("/messages/{message}")).body;
            assert_eq!(whole.contains(end), !is_cut);
            assert_eq!(whole.contains("longer than a million characters"), is_cut);
            assert!(whole.contains(&format!("/messages/{message}/letter")));
            let letter = ines.get(&format!("/messages/{message}/letter"));
            assert!(letter.body.contains(end), "the letter is whole");
            assert_eq!(letter.headers["content-type"], "message/rfc822");
            let file = ines.get(&format!("/messages/{message}/text"));
            assert!(file.body.contains(end), "the file is whole");
        }
        let nobody = Browser::at(desk).get("/messages/1/letter");
        assert!(nobody.leads_to().starts_with("/sign-in"));
    });
}

#[test]
fn a_page_that_is_full_shows_the_first_words_of_earlier_texts() {
    story("full_page", |desk| {
        let ticket = desk.asks("Journal", "Bonjour");
        says(desk, ticket, MessageKind::Reply, 40, 19_000);
        let ines = viewer(&desk.ines);
        let part = desk.read(move |tx| tickets::part(tx, &ines, ticket, None));
        let lengths: Vec<usize> = part
            .messages
            .iter()
            .map(|shown| shown.message.text.len())
            .collect();
        assert!(lengths.iter().sum::<usize>() < 300_000, "{lengths:?}");
        // The first is the question, which is short.
        assert!(lengths[lengths.len() - 1] > 18_000 && part.messages[1].cut);
        assert!(lengths[1..].iter().all(|length| *length > 500), "{lengths:?}");
    });
}
