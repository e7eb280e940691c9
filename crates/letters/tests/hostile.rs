//! Letters made to hurt: each is read, none takes long (threats M9, M16).

use letters::{Images, Note, html_to_text, read, sanitise, visible};
use std::time::{Duration, Instant};

/// Generous, because the tests run unoptimised and in parallel.
const LONG: Duration = Duration::from_secs(10);

fn quickly<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    assert!(begun.elapsed() < LONG, "{what} took {:?}", begun.elapsed());
    done
}

fn letter(header: &str, body: &str) -> Vec<u8> {
    format!("From: a@example.org\r\nSubject: Bomb\r\n{header}\r\n\r\n{body}").into_bytes()
}

#[test]
fn a_header_of_a_megabyte_is_cut_and_the_letter_kept() {
    let long = format!("X-Long: {}\r\nTo: b@example.org", "x".repeat(1_500_000));
    let read = quickly("header", || read(&letter(&long, "Still here.")));
    assert_eq!(
        (read.subject.as_str(), read.text.as_str()),
        ("Bomb", "Still here.")
    );
    assert!(read.notes.contains(&Note::HeaderTooLong));
    let many = "X-Many: y\r\n".repeat(100_000);
    assert_eq!(
        quickly("headers", || letters::read(&letter(
            many.trim_end(),
            "Still here."
        )))
        .text,
        "Still here."
    );
}

#[test]
fn ten_thousand_recipients_are_capped() {
    let to: Vec<String> = (0..10_000).map(|n| format!("u{n}@example.org")).collect();
    let read = quickly("recipients", || {
        read(&letter(&format!("Cc: {}", to.join(",\r\n ")), "Hello"))
    });
    assert_eq!(read.cc.len(), 1000);
    assert!(read.notes.contains(&Note::TooManyRecipients));
}

#[test]
fn deep_nesting_and_many_parts_are_survived() {
    let mut deep = String::new();
    for n in 0..10_000 {
        deep.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"
        ));
    }
    let read_deep = quickly("depth", || {
        read(format!("From: a@example.org\r\nSubject: Bomb\r\n{deep}").as_bytes())
    });
    assert_eq!(read_deep.subject, "Bomb");
    let letters_in_letters = "Content-Type: message/rfc822\r\n\r\n".repeat(10_000);
    quickly("rfc822", || read(letters_in_letters.as_bytes()));
    let parts = "--x\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nx\r\n".repeat(50_000);
    let many = quickly("parts", || {
        read(&letter("Content-Type: multipart/mixed; boundary=x", &parts))
    });
    assert!(many.attachments.len() <= 1000 && many.notes.contains(&Note::TooManyParts));
}

#[test]
fn hostile_html_is_neither_slow_nor_deep() {
    for html in [
        "<div>".repeat(200_000),
        "<b><font color=1>".repeat(50_000),
        "<table><tr><td>".repeat(20_000),
        "<table><tr><td colspan=999999999 rowspan=999999999>x</table>".repeat(500),
        "<a href='".repeat(30_000),
        // End tags of what is not open close nothing.
        "</style></head><body><div>".repeat(20_000),
        "</b></i><div><span>".repeat(20_000),
        "<div id</div>".repeat(20_000),
        "<span><div></span>".repeat(20_000),
        // As deep as is still laid out.
        "<table><tr><td>".repeat(249),
        "<ul><li>".repeat(249),
        "<blockquote type=cite><div>".repeat(124),
        "<p>".repeat(20_000),
        "<hr>".repeat(10_000),
        "<blockquote type=cite>".repeat(50_000),
        "&nbsp;".repeat(20_000),
        "&amp;<b></b>".repeat(10_000),
        "</b>&nbsp;&quot;x&quot;".repeat(20_000),
    ] {
        let start: String = html.chars().take(30).collect();
        quickly(&format!("text of {start}"), || html_to_text(&html));
        quickly(&format!("sanitising {start}"), || {
            sanitise(&html, Images::Blocked, &|_| None)
        });
    }
}

#[test]
fn html_that_is_left_out_in_the_end_is_not_made_safe() {
    let most = 1 << 20;
    assert_eq!(
        letters::clean_within(&"&notin;&amp&lt;&#x1F600;".repeat(600_000), most),
        None
    );
    let comments = format!("{}<p class=\"x\">y</p>", "<!-- z -->".repeat(1_000_000));
    assert_eq!(
        letters::clean_within(&comments, most).as_deref(),
        Some("<p>y</p>")
    );
    assert_eq!(
        letters::clean_within(&"<p>x</p>".repeat(60_000), most),
        Some("<p>x</p>".repeat(60_000))
    );
    assert_eq!(letters::clean_within(&"<p>x</p>".repeat(60_000), 1000), None);
}

#[test]
fn texts_that_kill_backtracking_expressions_take_linear_time() {
    let size = 1 << 18;
    for unit in [
        "On ",
        "> ",
        "On a wrote\n",
        "From: ",
        "-",
        "_",
        "Le a écrit\n",
        "a@b ",
        "<",
        "Sent from my ",
        " ",
        "\n",
        "Am 1 schrieb ",
        "-- \n",
        "_____\n",
    ] {
        let text = unit.repeat(size / unit.len());
        quickly(unit, || visible(&text));
        quickly(unit, || {
            read(&letter(&format!("X: {}", &text.replace('\n', " ")), &text))
        });
    }
}
