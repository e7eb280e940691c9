//! A first look at every capability.

use letters::*;

const SIMPLE: &[u8] = b"From: =?utf-8?Q?Ren=C3=A9_D?= <rene@Example.ORG>\r\nTo: help@shop.test\r\nSubject: =?utf-8?B?Q29tbWFuZGUgw6l0?= =?utf-8?B?YWdl?=\r\nMessage-ID: <a@b>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nBonjour, c'est cass=E9.\r\n\r\nLe lundi 2 mars 2026 =E0 09:00, Shop <help@shop.test> a =E9crit :\r\n> Bonjour\r\n";

#[test]
fn a_simple_letter_is_read_whole() {
    let letter = read(SIMPLE);
    assert_eq!(
        letter.from,
        Sender::One(Mailbox {
            name: "René D".into(),
            address: "rene@example.org".into()
        })
    );
    assert_eq!(letter.subject, "Commande étage");
    assert_eq!(letter.message_id.as_deref(), Some("a@b"));
    assert_eq!(
        letter.date.map(|d| d.to_string()).as_deref(),
        Some("2026-03-02T09:00:00Z")
    );
    assert_eq!(letter.visible_text().visible, "Bonjour, c'est cassé.");
    assert_eq!(letter.marks.kind, Robot::Person);
    assert!(!letter.lossy, "{:?}", letter.notes);
}

#[test]
fn what_is_composed_is_read_back() {
    let draft = Draft {
        from: Mailbox {
            name: "Équipe, Boutique".into(),
            address: "help@shop.test".into(),
        },
        to: vec![Mailbox {
            name: "Ana".into(),
            address: "ana@example.org".into(),
        }],
        subject: "=?utf-8?q?a=0D=0ABcc:x?= Grüße".into(),
        message_id: "t1@shop.test".into(),
        in_reply_to: vec!["a@b".into()],
        references: vec!["a@b".into()],
        text: "Bonjour,\n\nvoilà.\n.\nFin".into(),
        html: Some(text_to_html("Bonjour,\n\nvoilà https://shop.test/x.")),
        headers: vec![("Auto-Submitted".into(), "auto-replied".into())],
        attachments: vec![Attachment {
            file_name: "reçu n° 1.pdf".into(),
            content_type: "application/pdf".into(),
            content_id: None,
            bytes: b"%PDF-1.4".to_vec(),
        }],
        inline: vec![Attachment {
            file_name: "logo.png".into(),
            content_type: "image/png".into(),
            content_id: Some("logo@x".into()),
            bytes: vec![1, 2, 3],
        }],
        ..Draft::default()
    };
    let raw = compose(&draft).unwrap();
    let letter = read(&raw);
    assert_eq!(
        letter.from.mailbox(),
        Some(&draft.from),
        "{}",
        String::from_utf8_lossy(&raw)
    );
    assert_eq!(letter.subject, draft.subject);
    assert_eq!(letter.in_reply_to, draft.in_reply_to);
    assert_eq!(letter.text, draft.text);
    let names: Vec<_> = letter
        .attachments
        .iter()
        .map(|a| (a.file_name.as_str(), a.inline))
        .collect();
    assert_eq!(names, [("logo.png", true), ("reçu n° 1.pdf", false)]);
    assert_eq!(letter.attachments[0].content_id.as_deref(), Some("logo@x"));
    assert_eq!(letter.marks.kind, Robot::AutoReply);
    assert!(
        !raw.windows(1).any(|w| w == b"\0")
            && !String::from_utf8_lossy(&raw)
                .replace("\r\n", "")
                .contains(['\r', '\n'])
    );
}

#[test]
fn nothing_slips_into_a_header() {
    let sound = Draft {
        from: Mailbox {
            name: String::new(),
            address: "a@b.test".into(),
        },
        message_id: "i@b".into(),
        text: "x".into(),
        ..Draft::default()
    };
    assert!(compose(&sound).is_ok());
    for evil in ["a\r\nBcc: x@y", "a\nb", "a\rb", "a\0b", "a\u{2028}b", "a\u{85}b"] {
        assert!(
            compose(&Draft {
                subject: evil.into(),
                ..sound.clone()
            })
            .is_err()
        );
        assert!(
            compose(&Draft {
                message_id: evil.into(),
                ..sound.clone()
            })
            .is_err()
        );
        assert!(
            compose(&Draft {
                headers: vec![("X-A".into(), evil.into())],
                ..sound.clone()
            })
            .is_err()
        );
        assert!(
            compose(&Draft {
                from: Mailbox {
                    name: evil.into(),
                    address: "a@b.test".into()
                },
                ..sound.clone()
            })
            .is_err()
        );
        assert!(
            compose(&Draft {
                from: Mailbox {
                    name: "".into(),
                    address: format!("a@b{evil}")
                },
                ..sound.clone()
            })
            .is_err()
        );
    }
}

#[test]
fn html_becomes_text_and_is_trimmed_by_its_markup() {
    let raw = b"From: a@b.test\r\nSubject: Re: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><div>My own words</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, 2 Mar 2026 at 10:00, Shop &lt;<a href=\"mailto:h@s.test\">h@s.test</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\"><p>Old words</p></blockquote></div></body></html>";
    let letter = read(raw);
    assert_eq!(
        letter.text,
        "My own words\nOn Mon, 2 Mar 2026 at 10:00, Shop <h@s.test> wrote:\n\n> Old words"
    );
    assert_eq!(letter.visible_text().visible, "My own words");
}

#[test]
fn sanitised_html_is_inert() {
    let html = r#"<style>p{}</style><p id=x class=y onclick=alert(1) style="color:red;background:url(http://t/x);position:fixed">Hi<img src="http://t/p.gif" alt="pic"><img src="cid:logo@x"><a href="javascript:alert(1)">j</a><a href="/x">r</a><a href="https://ok.test">k</a><script>1</script></p>"#;
    let done = sanitise(html, Images::Blocked, &|cid| {
        (cid == "logo@x").then(|| "/inline/1".to_string())
    });
    assert_eq!(done.remote_images, 1);
    assert_eq!(
        done.html,
        "<p style=\"color:red\">Hi<img data-blocked=\"remote\" alt=\"pic\"><img src=\"/inline/1\"><a target=\"_blank\" rel=\"noopener noreferrer\">j</a><a target=\"_blank\" rel=\"noopener noreferrer\">r</a><a href=\"https://ok.test\" target=\"_blank\" rel=\"noopener noreferrer\">k</a></p>"
    );
}
