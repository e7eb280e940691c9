//! A letter that leaves: what is in it, to whom, in whose words.

use crate::correspondence::outbox::{self, Purpose, State};
use crate::correspondence::{self, Block, Content, Letter, read_token};
use crate::ids::TicketId;
use crate::people;
use crate::testing::sink::{At, Fault, Sink, Taken};
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewAttachment, NewMessage};

fn header<'a>(raw: &'a str, name: &str) -> Vec<&'a str> {
    let head = raw.split("\r\n\r\n").next().unwrap_or_default();
    let start = format!("{name}: ");
    head.split("\r\n")
        .filter_map(|line| line.strip_prefix(&start))
        .collect()
}

/// The envelope's sender.
fn from(taken: &Taken) -> String {
    let named = taken.from.split(['<', '>']).nth(1);
    named.unwrap_or_default().to_owned()
}

fn return_path(desk: &TestDesk, letter: &outbox::Letter) -> String {
    correspondence::return_path(&desk.desk.keys, "support@lumen.example", letter.id)
}

fn text(taken: &Taken) -> String {
    String::from_utf8(taken.raw.clone()).expect("ASCII")
}

#[test]
fn a_reply_arrives_threaded_in_text_and_html() {
    story("reply", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks(
            "Lampe cassée",
            "Bonjour, ma lampe est arrivée cassée.\nQue faire ?",
        );
        desk.act(move |act| correspondence::remember(act, "abc@posteo.example", ticket));
        let message = desk.replies(ticket, "Bonjour Camille, nous vous en envoyons une autre.");
        let letter = desk.letter(ticket);
        assert_eq!(
            (letter.purpose, letter.message_id),
            (Purpose::Reply, Some(message))
        );

        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(taken.len(), 1);
        assert!(taken[0].raw.is_ascii());
        assert_eq!(from(&taken[0]), return_path(desk, &letter));
        assert_eq!(taken[0].to, ["camille@posteo.example"]);

        let read = letters::read(&taken[0].raw);
        assert_eq!(read.subject, format!("Re: Lampe cassée [#{ticket}]"));
        assert_eq!(read.in_reply_to, ["abc@posteo.example"]);
        assert_eq!(
            read.references.last().map(String::as_str),
            Some("abc@posteo.example")
        );
        assert_eq!(read.message_id.as_deref(), Some(letter.rfc_message_id.as_str()));
        let token = read_token(&desk.desk.keys, &read.reply_to[0].address).expect("a token");
        assert_eq!((token.ticket, token.person), (ticket, desk.camille.id));
        let (plain, html) = (read.text, read.html.unwrap_or_default());
        for words in [&plain, &html] {
            assert!(words.contains("nous vous en envoyons une autre."), "{words}");
            assert!(
                words.contains("Le lundi 2 novembre 2026 à 10\u{a0}h\u{a0}00, vous avez écrit"),
                "{words}"
            );
        }
        assert!(
            plain.contains("> Bonjour, ma lampe est arrivée cassée.\n> Que faire ?"),
            "{plain}"
        );
        assert!(header(&text(&taken[0]), "Auto-Submitted").is_empty());

        assert_eq!(desk.letter(ticket).state, State::Sent);
        assert_eq!(
            desk.happened(ticket).last().map(String::as_str),
            Some("letter_sent")
        );
        desk.delivers(&sink.url());
        assert_eq!(sink.taken().len(), 1);
    });
}

#[test]
fn copies_and_files_go_along_and_notes_stay() {
    story("copies", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks("Facture", "Où est ma facture ?");
        let (paul, anna) = desk.act(move |act| {
            let paul = people::find_or_add_customer(act, "Paul", "paul@posteo.example", None)?;
            let anna = people::find_or_add_customer(act, "Anna", "anna@posteo.example", None)?;
            tickets::join(act, ticket, paul.id)?;
            tickets::join(act, ticket, anna.id)?;
            Ok((paul, anna))
        });
        say(desk, ticket, MessageKind::Note, Channel::Workspace);
        say(desk, ticket, MessageKind::Reply, Channel::Phone);
        assert!(desk.outbox_of(ticket).is_empty());
        say(desk, ticket, MessageKind::Reply, Channel::Workspace);

        sink.fails(At::Goodbye, Fault::Drop);
        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(taken.len(), 3);
        let persons = [
            ("camille@posteo.example", desk.camille.id),
            ("paul@posteo.example", paul.id),
            ("anna@posteo.example", anna.id),
        ];
        for (address, person) in persons {
            let own = |letter: &&Taken| letter.to == [address];
            let letter = taken.iter().find(own).expect("one envelope a recipient");
            let read = letters::read(&letter.raw);
            assert_eq!(
                (
                    read.attachments[0].file_name.as_str(),
                    read.attachments[0].bytes.as_slice()
                ),
                ("facture.txt", &b"12 EUR"[..])
            );
            assert_eq!((read.to.len(), read.cc.len()), (1, 2), "who else got it is seen");
            let token = read_token(&desk.desk.keys, &read.reply_to[0].address).expect("a token");
            assert_eq!((token.ticket, token.person), (ticket, person));
            let link = correspondence::ticket_link(&desk.desk, ticket, person);
            assert!(read.text.contains(&link), "everybody has their own link");
        }
    });
}

fn say(desk: &TestDesk, ticket: TicketId, kind: MessageKind, channel: Channel) {
    let kept = desk.desk.files.keep(b"12 EUR").expect("a file");
    let mut message = NewMessage::text(kind, desk.ines.id, true, channel, "Voici.");
    message.attachments.push(NewAttachment {
        file: kept,
        name: "facture.txt".to_owned(),
        content_type: "text/plain".to_owned(),
        content_id: None,
        inline: false,
    });
    desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, message));
}

#[test]
fn a_response_says_so_and_has_no_sender_to_answer_to() {
    story("automatic", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        notify(
            desk,
            ticket,
            Purpose::Acknowledgement,
            "Nous avons bien reçu votre demande",
        );
        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(from(&taken[0]), "");
        let raw = text(&taken[0]);
        assert_eq!(header(&raw, "Auto-Submitted"), ["auto-replied"]);
        assert_eq!(header(&raw, "X-Auto-Response-Suppress"), ["All"]);
    });
}

#[test]
fn what_the_desk_writes_of_itself_comes_back_to_its_letter() {
    story("return path", |desk| {
        let sink = Sink::open();
        for purpose in [
            Purpose::Reminder,
            Purpose::Warning,
            Purpose::Notice,
            Purpose::Survey,
        ] {
            let ticket = desk.asks("Lampe", "Bonjour");
            notify(desk, ticket, purpose, "Votre demande");
            let letter = desk.letter(ticket);
            desk.delivers(&sink.url());
            let taken = sink.taken().pop().expect("a letter");
            assert_eq!(from(&taken), return_path(desk, &letter), "{purpose}");
            assert_eq!(header(&text(&taken), "Auto-Submitted"), ["auto-generated"]);
            let found = correspondence::read_return_path(&desk.desk.keys, &from(&taken));
            assert_eq!(found, Some(letter.id));
        }
        // A relay that lets the mailbox send in its plain name only gets that.
        let ticket = desk.asks("Chaise", "Bonjour");
        desk.replies(ticket, "Voici.");
        sink.fails(At::Sender, Fault::Say("553 5.7.1 sender not owned by user"));
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(ticket).state, State::Sent);
        let taken = sink.taken().pop().expect("a letter");
        assert_eq!(from(&taken), "support@lumen.example");
    });
}

fn notify(desk: &TestDesk, ticket: TicketId, purpose: Purpose, subject: &str) {
    let subject = subject.to_owned();
    desk.act(move |act| {
        let ticket = tickets::find(act, ticket)?.expect("the ticket");
        let to = people::find(act, ticket.requester_id)?;
        let content = Content {
            subject,
            blocks: vec![Block::Text("Bonjour".to_owned())],
        };
        let letter = Letter::automatic(purpose, &ticket, &to, content);
        correspondence::send(act, letter)
    });
}

/// People's letters go before automatic ones, and eight are in hand at once: neither may turn a ticket's letters round.
#[test]
fn what_one_person_reads_about_a_ticket_arrives_in_its_order() {
    story("order", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        notify(
            desk,
            ticket,
            Purpose::Acknowledgement,
            "Nous avons bien reçu votre demande",
        );
        desk.replies(ticket, "Elle est en route.");
        notify(
            desk,
            ticket,
            Purpose::Acknowledgement,
            "Votre demande est résolue",
        );
        sink.fails(At::Sender, Fault::Say("451 later"));
        desk.delivers(&sink.url());
        let subjects = |sink: &Sink| -> Vec<String> {
            let taken = sink.taken();
            taken
                .iter()
                .map(|taken| letters::read(&taken.raw).subject)
                .collect()
        };
        // The first comes again in its time, and holds up no other.
        let told = [
            format!("Re: Lampe [#{ticket}]"),
            format!("Votre demande est résolue [#{ticket}]"),
        ];
        assert_eq!(subjects(&sink), told);
    });
}

#[test]
fn no_word_of_a_customer_slips_a_header_in() {
    story("injection", |desk| {
        let sink = Sink::open();
        let evil = "Lampe\r\nBcc: eve@evil.example\n\0\u{2028}X-Evil: 1 =?utf-8?q?a=0D=0ABcc:x?=";
        let eve = desk.act(move |act| {
            people::find_or_add_customer(act, "Eve\r\nBcc: eve@evil.example\0", "eve@posteo.example", None)
        });
        let opening = tickets::Opening::new(eve.id, evil, Channel::Email, crate::languages::Language::French);
        let first = NewMessage::text(
            MessageKind::Reply,
            eve.id,
            false,
            Channel::Email,
            "a\r\n.\r\nRCPT TO:<x@y.example>",
        );
        let (ticket, _) = desk.act_as(&eve, move |act| tickets::open(act, opening, first));
        desk.replies(ticket, "Bonjour\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n.\n.");
        notify(desk, ticket, Purpose::Acknowledgement, evil);
        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(taken.len(), 2);
        for taken in &taken {
            assert_eq!(taken.to, ["eve@posteo.example"]);
            let raw = text(taken);
            assert!(
                header(&raw, "Bcc").is_empty() && header(&raw, "X-Evil").is_empty(),
                "{raw}"
            );
            assert_eq!(header(&raw, "Subject").len(), 1);
        }
    });
}

#[test]
fn whoever_has_no_address_gets_nothing_and_the_ticket_says_so() {
    story("no address", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.act(|act| people::mark_undeliverable(act, "camille@posteo.example"));
        desk.replies(ticket, "Bonjour");
        assert!(desk.outbox_of(ticket).is_empty());
        assert!(desk.happened(ticket).contains(&"letter_withheld".to_owned()));
    });
}
