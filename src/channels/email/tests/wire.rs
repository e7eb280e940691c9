//! The SMTP listener over a real socket.

use crate::channels::email::{Checker, smtp};
use crate::config::Dns;
use crate::testing::{TestDesk, story};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

/// Says `script` to a fresh listener (after its first lines) and gives all replies.
fn says(desk: &TestDesk, script: &[u8]) -> String {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let any: SocketAddr = ([127, 0, 0, 1], 0).into();
        let listener = smtp::bind(any).await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let stop = CancellationToken::new();
        let serving = tokio::spawn(smtp::listen(
            smtp::Protocol::Smtp,
            desk.desk.clone(),
            listener,
            None,
            Checker::new(Dns::Off, "desk"),
            stop.clone(),
        ));
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let (mut reads, mut writes) = stream.split();
        let mut replies = String::new();
        let (written, read) = tokio::join!(writes.write_all(script), reads.read_to_string(&mut replies));
        read.expect("replies");
        written.expect("the script is taken");
        stop.cancel();
        serving.await.expect("the listener stops");
        replies
    })
}

/// The codes of the replies, without the lines of a longer one.
fn codes(replies: &str) -> Vec<&str> {
    replies
        .lines()
        .filter(|line| line.as_bytes().get(3) == Some(&b' '))
        .map(|line| &line[..3])
        .collect()
}

fn tickets(desk: &TestDesk) -> usize {
    let (count,): (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM ticket", [])?));
    usize::try_from(count).expect("a count")
}

const LETTER: &str =
    "EHLO a\r\nMAIL FROM:<ana@web.example> SIZE=100\r\nRCPT TO:<Support+x@lumen.example>\r\nDATA\r\n";

#[test]
fn a_letter_is_taken_with_pipelining_and_only_for_our_mailboxes() {
    story("smtp", |desk| {
        let script = format!(
            "{LETTER}From: ana@web.example\r\nSubject: Lampe\r\n\r\n..Bonjour\r\n.\r\n\
             MAIL FROM:<>\r\nRCPT TO:<someone@elsewhere.example>\r\nRCPT TO:<nobody@lumen.example>\r\nDATA\r\n\
             RCPT TO:<Postmaster>\r\nRCPT TO:<postmaster@lumen.example>\r\nRCPT TO:<postmaster@elsewhere.example>\r\nRSET\r\n\
             MAIL FROM:<a@b.example> SIZE=99999999\r\nVRFY a\r\nNOOP\r\nSPEAK\r\nQUIT\r\n"
        );
        let replies = says(desk, script.as_bytes());
        let expected = [
            "220", "250", "250", "250", "354", "250", "250", "550", "550", "503", "250", "250", "550", "250",
            "552", "252", "250", "500", "221",
        ];
        assert_eq!(codes(&replies), expected, "{replies}");
        assert!(replies.contains("250-SIZE 52428800"));
        assert_eq!(tickets(desk), 1);
        let id = desk
            .read(|tx| Ok(tx.one::<(crate::ids::TicketId,)>("SELECT id FROM ticket", [])?))
            .0;
        assert_eq!(desk.said(id)[0].text, ".Bonjour");
    });
}

#[test]
fn a_letter_whose_lines_end_in_lf_alone_is_taken_and_kept_as_it_came() {
    story("bare LF", |desk| {
        let letter = "From: ana@web.example\nSubject: Toner\n\nThe toner is empty.\n..hidden\nBye\r\n";
        let replies = says(desk, format!("{LETTER}{letter}.\r\nQUIT\r\n").as_bytes());
        assert_eq!(
            codes(&replies),
            ["220", "250", "250", "250", "354", "250", "221"],
            "{replies}"
        );
        let (ticket, mail) = desk.read(|tx| {
            Ok(tx.one::<(crate::ids::TicketId, crate::ids::MailId)>("SELECT ticket_id, id FROM mail", [])?)
        });
        assert_eq!(desk.said(ticket)[0].text, "The toner is empty.\n.hidden\nBye");
        let inner = desk.desk.clone();
        let raw = desk.read(move |tx| crate::intake::raw(&inner, tx, mail));
        assert_eq!(
            String::from_utf8_lossy(&raw),
            letter.replace("..hidden", ".hidden")
        );
    });
}

#[test]
fn a_smuggled_letter_is_refused() {
    story("smuggling", |desk| {
        for ending in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r\n", "\r\n.\r\r\n"] {
            let script = format!(
                "{LETTER}From: ana@web.example\r\n\r\nBonjour{ending}MAIL FROM:<eve@web.example>\r\n\
                 RCPT TO:<support@lumen.example>\r\nDATA\r\nFrom: eve@web.example\r\n\r\nsmuggled\r\n.\r\nQUIT\r\n"
            );
            let replies = says(desk, script.as_bytes());
            assert_eq!(
                codes(&replies),
                ["220", "250", "250", "250", "354", "550", "221"],
                "{ending:?}: {replies}"
            );
        }
        assert_eq!(tickets(desk), 0);
    });
}

#[test]
fn a_session_out_of_order_or_full_of_errors_is_told_and_ended() {
    story("errors", |desk| {
        let long = format!(
            "MAIL FROM:<a@b.example>\r\n{}\r\nHELO a\r\nRCPT TO:<a@b.example>\r\n",
            "x".repeat(9000)
        );
        let script = format!("{long}{}", "SPEAK\r\n".repeat(30));
        let replies = says(desk, script.as_bytes());
        let codes = codes(&replies);
        assert_eq!(codes[..5], ["220", "503", "500", "250", "503"], "{replies}");
        assert_eq!((codes.len(), codes[codes.len() - 1]), (23, "421"), "{replies}");
    });
}
