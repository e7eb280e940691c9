//! Letters made to cost: read and made safe once, when they come, and cheap to look at ever after.

use crate::files::Files;
use crate::intake::Outcome;
use crate::store::Desk;
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{Browser, story};
use crate::tickets;
use database::params;

fn html_letter(number: usize, html: &str) -> Vec<u8> {
    let head = "To: support@lumen.example\r\nSubject: Lampe\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/html; charset=utf-8\r\n\r\n";
    format!("From: a{number}@web.example\r\n{head}{html}").into_bytes()
}

fn all_of(desk: &Desk, hash: &str) -> Vec<u8> {
    let (files, hash): (Files, String) = (desk.files.clone(), hash.to_owned());
    wait(desk.read(move |tx| files.read(tx, &hash))).expect("the file")
}

#[test]
fn hostile_html_becomes_a_small_ticket_with_its_words() {
    story("hostile html", |desk| {
        let attributes: String = (0..300_000).map(|n| format!(" a{n}=b")).collect();
        let fonts: String = (0..400).map(|n| format!("<font size={n}>")).collect();
        let letters = [
            ("attributes", format!("<p{attributes}>Ma lampe est en panne</p>")),
            (
                "depth",
                format!("{}Ma lampe est en panne", "<div>".repeat(100_000)),
            ),
            (
                "tiny elements",
                format!("{}Ma lampe est en panne", "<b></b>".repeat(200_000)),
            ),
            (
                "a style",
                format!(
                    "<p style=\"{}\">Ma lampe est en panne</p>",
                    "color:red;".repeat(300_000)
                ),
            ),
            (
                "references",
                format!("<p>Ma lampe est en panne {}</p>", "&amp;".repeat(100_000)),
            ),
            (
                "what is begun again",
                format!(
                    "<div>{fonts}</div>{}Ma lampe est en panne",
                    "<p>x</p>".repeat(20_000)
                ),
            ),
        ];
        for (number, (what, html)) in letters.into_iter().enumerate() {
            let receipt = desk.receives(&html_letter(number, &html));
            assert_eq!(receipt.outcome, Outcome::Created, "{what}");
            let said = desk.said(receipt.ticket_id.expect("a ticket"));
            let words = format!("{}{}", said[0].text, said[0].folded);
            assert!(words.contains("Ma lampe est en panne"), "{what}");
            let kept = said[0].html.as_deref().unwrap_or_default();
            assert!(
                kept.len() < 1_500_000 && !kept.contains("a29999=") && !kept.contains("style"),
                "{what}"
            );
        }
    });
}

#[test]
fn html_is_safe_from_the_moment_it_is_kept() {
    story("safe html", |desk| {
        let html = "<p onclick=\"x()\">Bonjour <b>vous</b><script>alert(1)</script><img src=\"https://t.example/p.gif\" alt=\"x src=\">\
            src=\"cid:imgsource0x0\"</p>";
        let ticket = desk.receives(&html_letter(1, html)).ticket_id.expect("a ticket");
        let kept = desk.said(ticket)[0].html.clone().expect("html");
        assert!(
            kept.contains("<b>vous</b>") && kept.contains("https://t.example/p.gif"),
            "{kept}"
        );
        assert!(!kept.contains("onclick") && !kept.contains("alert"), "{kept}");
        let message = desk.said(ticket)[0].id;
        let page = Browser::of(desk, &desk.ines)
            .get(&format!("/messages/{message}/html"))
            .body;
        assert!(
            page.contains("data-blocked=\"remote\"") && !page.contains("t.example"),
            "{page}"
        );
        assert!(
            page.contains("src=\"cid:imgsource0x0\""),
            "words stay words: {page}"
        );
    });
}

#[test]
fn html_from_before_is_cleaned_in_the_background_and_shown_as_text_until_then() {
    story("old html", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.act(move |act| {
            act.put(
                "UPDATE message SET html = '<p>Bonjour<script>alert(1)</script>' WHERE ticket_id = $1",
                params![ticket],
            )?;
            Ok(())
        });
        assert_eq!(desk.said(ticket)[0].html, None);
        wait(tickets::clean_old_html(desk.desk.clone()));
        assert_eq!(desk.said(ticket)[0].html.as_deref(), Some("<p>Bonjour</p>"));
    });
}

#[test]
fn a_text_without_end_says_where_all_of_it_is() {
    story("a long text", |desk| {
        let lines: String = (0..60_000)
            .map(|n| format!("2026-11-30 ERROR worker {n} > timeout\n"))
            .collect();
        let text = format!("Hello, this is our log, what is wrong with it?\n\n{lines}the last line");
        let ticket = desk
            .receives(&plain_letter("a@web.example", "Log", &[], &text))
            .ticket_id
            .expect("a ticket");
        let said = desk.said(ticket);
        assert!(said[0].text.starts_with("Hello, this is our log"));
        assert!(
            said[0]
                .text
                .ends_with("[This text is shortened here. The full text is in the file message.txt.]")
        );
        let ines = crate::testing::viewer(&desk.ines);
        let files = desk.read(move |tx| tickets::attachments(tx, &ines, ticket));
        let [file] = files.as_slice() else {
            panic!("one file: {files:?}");
        };
        assert_eq!(
            (file.name.as_str(), file.content_type.as_str()),
            ("message.txt", "text/plain")
        );
        let whole = all_of(&desk.desk, &file.file_hash);
        assert!(whole.ends_with(b"the last line"));
    });
}

#[test]
fn an_encrypted_letter_says_so() {
    story("encrypted", |desk| {
        let raw = std::fs::read("crates/letters/corpus/encrypted-smime-de.eml").expect("the letter");
        let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
        assert!(desk.said(ticket)[0].text.starts_with('['));
    });
}
