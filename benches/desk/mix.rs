//! What people send: 17 kB a letter on average. How many come in per second, and what each costs of the processor's time.
//!
//! Of ten letters
//!
//! - three are from a phone: text and a small HTML part;
//! - three are from Outlook: text, and HTML with a style sheet, classes on each paragraph and a signature in a table;
//! - two answer an earlier letter: text and HTML, each with the quoted letter below;
//! - one is text alone;
//! - one is from Outlook and has a photo of 100 kB (137 kB as it travels).
//!
//! Each comes from a customer nobody knows, so each makes person, ticket, message, events and an entry of the search index.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use data_encoding::BASE64;

use crate::desk::{Home, Serving};
use crate::intake::{NUMBERS, per_second};
use crate::letters::Session;
use crate::report;

/// Bytes.
const PHOTO: usize = 100_000;
/// How many send at once.
const SENDERS: usize = 8;

const WORDS: &[&str] = &[
    "ma",
    "lampe",
    "Aube",
    "est",
    "arrivée",
    "ce",
    "matin",
    "avec",
    "un",
    "abat-jour",
    "fendu",
    "le",
    "carton",
    "était",
    "intact",
    "que",
    "dois-je",
    "faire",
    "pour",
    "recevoir",
    "autre",
    "photo",
    "livraison",
    "retard",
    "facture",
    "remboursement",
    "Bestellung",
    "Lieferung",
    "Rechnung",
    "kaputt",
    "Umtausch",
    "order",
    "broken",
    "refund",
    "invoice",
    "delivery",
    "address",
    "changed",
];

/// On SQLite.
pub fn measure() {
    let home = Home::sqlite();
    let serving = home.serve(None);
    let before = serving.processor_time();
    let rate = per_second(SENDERS, |until| send(serving.smtp, until));
    let (took, taken) = (used_until_idle(&serving, before), taken(&home));
    serving.stop();
    let bytes: usize = (0..1000).map(|number| letter(number).len()).sum();
    report(
        &format!("letters as people send them, {SENDERS} senders"),
        format!("{rate:.0} mails/s"),
        &format!("{} kB each on average", bytes / 1_000_000),
    );
    report(
        "processor's time for each, the search index included",
        format!("{:.2} ms", took.as_secs_f64() * 1e3 / taken as f64),
        "",
    );
}

/// The processor's time that the desk used since `before`, once it has nothing left to do.
fn used_until_idle(serving: &Serving, before: Duration) -> Duration {
    let mut used = serving.processor_time();
    loop {
        std::thread::sleep(Duration::from_secs(3));
        let now = serving.processor_time();
        if now - used < Duration::from_millis(100) {
            return now - before;
        }
        used = now;
    }
}

fn taken(home: &Home) -> i64 {
    let count = home
        .database()
        .read_now(|tx| tx.one::<(i64,)>("SELECT COUNT(*) FROM ticket", []));
    count.expect("the desk took mails").0.max(1)
}

fn send(smtp: std::net::SocketAddr, until: Instant) -> u64 {
    let mut session = Session::open(smtp).expect("the desk listens");
    let mut sent = 0;
    while Instant::now() < until {
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        let from = format!("customer{number}@sender.example");
        session
            .send_pipelined(&from, "support@lumen.example", &letter(number))
            .expect("the mail is taken");
        sent += 1;
    }
    sent
}

/// The letter with this number; each number has its own words.
fn letter(number: u64) -> String {
    let mut random = fastrand::Rng::with_seed(number);
    let paragraphs: Vec<String> = (0..random.usize(2..6)).map(|_| sentence(&mut random)).collect();
    let text = paragraphs.join("\r\n\r\n");
    let body = match number % 10 {
        0..3 => alternative(&text, &phone(&paragraphs)),
        3..6 => alternative(&text, &outlook(&paragraphs)),
        6..8 => answer(&paragraphs, &mut random),
        8 => format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"),
        _ => with_photo(&alternative(&text, &outlook(&paragraphs)), &mut random),
    };
    format!(
        "From: Camille Moreau <customer{number}@sender.example>\r\nTo: support@lumen.example\r\nSubject: {}\r\n\
         Message-ID: <m{number}@sender.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n{body}",
        some(&mut random, 4),
    )
}

fn some(random: &mut fastrand::Rng, count: usize) -> String {
    let words = (0..count).map(|_| WORDS[random.usize(..WORDS.len())]);
    words.collect::<Vec<_>>().join(" ")
}

fn sentence(random: &mut fastrand::Rng) -> String {
    let count = random.usize(8..30);
    format!("{}.", some(random, count))
}

fn alternative(text: &str, html: &str) -> String {
    format!(
        "Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n\
         --alt\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n--alt--\r\n"
    )
}

fn phone(paragraphs: &[String]) -> String {
    let lines: String = paragraphs
        .iter()
        .map(|line| format!("<div dir=\"auto\">{line}</div><div dir=\"auto\"><br></div>\r\n"))
        .collect();
    format!("<html><body>{lines}<div>Envoyé de mon iPhone</div></body></html>")
}

fn outlook(paragraphs: &[String]) -> String {
    let style: String = ["MsoNormal", "MsoListParagraph", "MsoFooter", "xmsonormal", "EmailStyle17"]
        .map(|class| {
            format!(
                "p.{class}, li.{class} {{margin:0cm; margin-bottom:.0001pt; font-size:11.0pt; font-family:\"Calibri\",sans-serif;}}\r\n"
            )
        })
        .concat();
    let lines: String = paragraphs
        .iter()
        .map(|line| {
            format!(
                "<p class=\"MsoNormal\"><span style=\"font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D\">\
                 {line}<o:p></o:p></span></p>\r\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\r\n"
            )
        })
        .collect();
    format!(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=\"Generator\" content=\"Microsoft Word 15\">\
         <style><!--\r\n{style}--></style></head><body lang=\"FR\" link=\"#0563C1\"><div class=\"WordSection1\">{lines}\
         <table border=\"0\" cellspacing=\"0\"><tr><td style=\"padding:4px\"><b>Camille Moreau</b><br>Atelier Moreau<br>\
         <a href=\"https://atelier.example/\">atelier.example</a></td><td>Tel. +33 1 23 45 67 89</td></tr></table></div></body></html>"
    )
}

/// Text and HTML, each with the letter that it answers.
fn answer(paragraphs: &[String], random: &mut fastrand::Rng) -> String {
    let earlier: Vec<String> = (0..6).map(|_| sentence(random)).collect();
    let intro = "Le lun. 2 nov. 2026 à 09:12, Support &lt;support@lumen.example&gt; a écrit :";
    let quoted: String = earlier.iter().map(|line| format!("> {line}\r\n>\r\n")).collect();
    let text = format!(
        "{}\r\n\r\nLe lun. 2 nov. 2026 à 09:12, Support <support@lumen.example> a écrit :\r\n{quoted}",
        paragraphs.join("\r\n\r\n")
    );
    let html = format!(
        "<div dir=\"ltr\">{}</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{intro}<br></div>\
         <blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)\">{}</blockquote></div>",
        paragraphs.join("<br><br>\r\n"),
        earlier.join("<br>\r\n"),
    );
    alternative(&text, &html)
}

fn with_photo(body: &str, random: &mut fastrand::Rng) -> String {
    let mut photo = vec![0; PHOTO];
    random.fill(&mut photo);
    let mut lines = String::new();
    for line in BASE64.encode(&photo).as_bytes().chunks(76) {
        lines += &String::from_utf8_lossy(line);
        lines += "\r\n";
    }
    format!(
        "Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix\r\n{body}\r\n--mix\r\nContent-Type: image/jpeg; name=\"photo.jpg\"\r\n\
         Content-Disposition: attachment; filename=\"photo.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{lines}--mix--\r\n"
    )
}
