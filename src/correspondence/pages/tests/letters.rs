//! Stories about the words of the desk's letters and its brand.

use crate::correspondence::outbox::Purpose;
use crate::testing::mail::plain_letter;
use crate::testing::{Browser, TestDesk, story};
use crate::tickets::{self, NewAttachment, NewMessage};
use axum::http::StatusCode;
use jiff::SignedDuration;

fn words<'a>(subject: &'a str, body: &'a str) -> [(&'static str, &'a str); 2] {
    [("subject", subject), ("body", body)]
}

#[test]
fn the_desk_words_a_letter_itself_and_goes_back() {
    story("own_words", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let mut ines = Browser::of(desk, &desk.ines);
        assert_eq!(ines.get("/settings/letters").status, StatusCode::FORBIDDEN);
        let list = ada.get("/settings/letters").body;
        assert!(list.contains("/settings/letters/reminder/fr"));
        let path = "/settings/letters/acknowledgement/fr";
        let page = ada.get(path).body;
        assert!(
            page.contains("{{answer.promise}}"),
            "the supplied words are shown"
        );
        for (wrong, sentence) in [
            (
                "Sur {{ticket.subject}}",
                "This e-mail has no variable “ticket.subject”",
            ),
            ("{{ticket.internal_notes}}", "This e-mail has no variable"),
            ("{{7*7}}", "This e-mail has no variable"),
        ] {
            let refused = ada.post(path, &words("Merci", wrong));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(
                refused.body.contains(sentence) && refused.body.contains("</textarea>"),
                "{wrong}"
            );
        }
        let own = words(
            "Merci de {{desk.name}}",
            "Salut,\n\n{{answer.promise}}\n\n${7*7} <b>",
        );
        assert_eq!(ada.post(path, &own).status, StatusCode::SEE_OTHER);
        assert!(ada.get("/settings/letters").body.contains("customised"));
        let raw = plain_letter(
            "luc@posteo.example",
            "Ma lampe",
            &[],
            "Bonjour, ma lampe ne marche plus, que faire ?",
        );
        let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
        let letter = desk.letter(ticket);
        assert_eq!(letter.purpose, Purpose::Acknowledgement);
        assert!(letter.subject.starts_with("Merci de "), "{}", letter.subject);
        let contents = letter.contents().expect("contents");
        assert!(
            contents.text.contains("Salut,") && contents.text.contains("${7*7} <b>"),
            "{}",
            contents.text
        );
        assert!(!contents.html.contains("<b>") && !contents.text.contains("{{"));

        ada.post(path, &[("do", "reset")]);
        let page = ada.get(path).body;
        assert!(
            page.contains("default text") && page.contains("Merci de {{desk.name}}"),
            "its versions stay"
        );
        let raw = plain_letter(
            "eva@posteo.example",
            "Ma lampe",
            &[],
            "Bonjour, ma lampe ne marche plus non plus.",
        );
        let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
        assert!(!desk.letter(ticket).subject.starts_with("Merci de"));
    });
}

#[test]
fn a_reply_keeps_its_words_and_quote_in_the_desks_frame_and_the_brand_shows() {
    story("brand", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let light = ada.post("/settings/letters/brand", &[("colour", "#ffee00")]);
        assert_eq!(light.status, StatusCode::UNPROCESSABLE_ENTITY);
        ada.post("/settings/letters/brand", &[("colour", "#7a1f3d")]);
        assert!(desk.get("/brand.css").page().contains("#7a1f3d"));
        assert!(!desk.get("/brand.css").page().contains("/brand/logo"));
        let png = picture(120, 40);
        let files: [(&str, &str, &[u8]); 1] = [("logo", "logo.png", &png)];
        ada.post_files("/settings/letters/brand", &[("colour", "#7a1f3d")], &files);
        let css = desk.get("/brand.css").page();
        let logo = css.split("url(").nth(1).and_then(|rest| rest.split(')').next());
        let logo = desk.get(logo.expect("customers see the logo"));
        assert_eq!((logo.status, &logo.bytes[..]), (StatusCode::OK, &png[..]));
        let body = "{{reply}}\n\nCordialement, {{agent.name}}, {{desk.name}}\n\n{{quote}}";
        ada.post("/settings/letters/reply/fr", &words("{{reply.subject}}", body));
        let ticket = desk.asks("Lampe", "Bonjour ?");
        desk.replies(ticket, "Elle part {{desk.name}} demain.");
        let text = desk.letter(ticket).contents().expect("contents").text;
        assert!(text.contains("Elle part {{desk.name}} demain."), "{text}");
        assert!(
            text.contains("Cordialement, Ines Keller") && text.contains("> Bonjour ?"),
            "{text}"
        );
        let preview = ada.post(
            "/settings/letters/reminder/de/preview",
            &words("Hallo", "{{greeting}}\n\n{{buttons}}"),
        );
        assert!(preview.body.contains("Camille Moreau") && preview.body.contains("lang=\"de\""));
    });
}

#[test]
fn files_that_are_too_heavy_go_as_links_that_end() {
    story("links", |desk: &TestDesk| {
        let small = crate::settings::Sending {
            link_above: 1,
            ..crate::settings::Sending::default()
        };
        desk.act(move |act| crate::settings::set_sending(act, small));
        let ticket = desk.asks("Photos", "Bonjour");
        let kept = desk.desk.files.keep(&vec![7; 1_200_000]).expect("a file");
        let mut message = NewMessage::text(
            tickets::MessageKind::Reply,
            desk.ines.id,
            true,
            tickets::Channel::Workspace,
            "Voici.",
        );
        message.attachments.push(NewAttachment {
            file: kept,
            name: "photos.zip".to_owned(),
            content_type: "application/zip".to_owned(),
            content_id: None,
            inline: false,
        });
        desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, message));
        let contents = desk.letter(ticket).contents().expect("contents");
        assert!(
            contents.enclosed.is_empty() && contents.text.contains("photos.zip (1.2 MB)"),
            "{}",
            contents.text
        );
        let link = contents
            .text
            .split_whitespace()
            .find(|word| word.contains("/shared/"))
            .expect("a link")
            .to_owned();
        let saved = desk.get(&link);
        assert_eq!((saved.status, saved.bytes.len()), (StatusCode::OK, 1_200_000));
        assert!(saved.header("content-disposition").starts_with("attachment"));
        assert_eq!(desk.get(&format!("{link}0")).status, StatusCode::NOT_FOUND);
        desk.desk.clock.advance(SignedDuration::from_hours(31 * 24));
        assert_eq!(desk.get(&link).status, StatusCode::GONE);
    });
}

/// A PNG file of this size.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut png = std::io::Cursor::new(vec![]);
    image::RgbImage::new(width, height)
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture");
    png.into_inner()
}

#[test]
fn a_logo_that_letters_cannot_bear_is_refused_beside_its_field() {
    story("logo", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let mut heavy = picture(10, 10);
        heavy.resize(100_001, 0);
        for (bytes, why) in [
            (heavy, "larger than 100 kB"),
            (picture(2_001, 8), "larger than 2,000 pixels"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "not a PNG"),
            (b"\x89PNG\r\n\x1a\nand nothing more".to_vec(), "not a PNG"),
        ] {
            let files: [(&str, &str, &[u8]); 1] = [("logo", "logo.png", &bytes)];
            let refused = ada.post_files("/settings/letters/brand", &[("colour", "#7a1f3d")], &files);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
            let error = refused.body.split("id=\"logo-error\"").nth(1).unwrap_or_default();
            assert!(
                error.split("</p>").next().is_some_and(|text| text.contains(why)),
                "{why}: {error}"
            );
            assert!(
                refused.body.contains("value=\"#7a1f3d\"") && !refused.body.contains("id=\"colour-error\"")
            );
        }
        assert!(!desk.get("/brand.css").page().contains("/brand/logo"));
    });
}
