//! A conversation of seventy letters, read part by part: one stays where one was, and a link leads to its message.

use crate::window::Window;

/// How far a message stands below the upper edge of the conversation, in pixels.
const BELOW: &str = "const edge = document.querySelector('.ticket-scroll').getBoundingClientRect().top; \
    const below = (id) => Math.round(document.getElementById(id).getBoundingClientRect().top - edge);";

fn letter(number: usize) -> String {
    format!(
        "From: Camille Moreau <camille@example.org>\r\nTo: support@lumen.example\r\nSubject: Re: Journal\r\n\
         Message-ID: <line-{number}@example.org>\r\nIn-Reply-To: <journal@example.org>\r\n\
         References: <journal@example.org>\r\n\r\nThis is line {number}.\r\n"
    )
}

#[tokio::test]
async fn a_long_conversation_is_read_part_by_part_and_one_stays_where_one_was() {
    let window = Window::open();
    window.camille_writes("journal@example.org", "Journal", "The very first words.");
    for number in 1..=70 {
        window.takes(&letter(number));
    }
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.sees("This is line 70.").await;
    ines.sees("The very first words.").await;

    let top = format!(
        "{BELOW} const first = document.querySelector('#earlier ~ li .msg'); \
         document.querySelector('.ticket-scroll').scrollTop += below(first.id) - 60; window.was = first.id; return below(first.id)"
    );
    let before = ines.ask(&top).await.as_i64().unwrap_or_default();
    ines.click("#earlier a").await;
    ines.sees("This is line 20.").await;
    let place = format!("{BELOW} return below(window.was)");
    let after = ines.ask(&place).await.as_i64().unwrap_or(9_999);
    assert!((after - before).abs() < 5, "{before} before, {after} after");

    // What arrives meanwhile moves nothing either.
    window.takes(&letter(71));
    ines.sees("This is line 71.").await;
    let after = ines.ask(&place).await.as_i64().unwrap_or(9_999);
    assert!((after - before).abs() < 5, "{before} before, {after} after");
    ines.is_content().await;

    // The first letter is message 1, line 2 is message 3.
    ines.go(window.desk.http, "/tickets/1#message-3").await;
    ines.sees("This is line 2.").await;
    ines.wait("#message-3").await;
    let shown = format!("{BELOW} return below('message-3')");
    let mut below = 9_999;
    for _ in 0..50 {
        below = ines.ask(&shown).await.as_i64().unwrap_or(9_999);
        if below.abs() < 40 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(below.abs() < 40, "{below} below the edge");
    ines.close().await;
}
