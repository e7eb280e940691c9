//! A letter comes in, an agent answers it.

use crate::window::Window;

#[tokio::test]
async fn a_new_letter_is_found_and_answered_and_the_coming_steps_are_shown() {
    let window = Window::open();
    window.camille_writes("a1@example.org", "Broken lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;

    // She finds it where nobody has taken it yet, and opens it.
    ines.click("a[href='/tickets?view=unassigned']").await;
    ines.sees("Broken lamp").await;
    ines.click(".row-link").await;
    ines.sees("my lamp arrived broken").await;

    // She asks back; the ticket then waits for the customer.
    ines.fill("#body", "Which lamp is it?").await;
    ines.choose(".composer-foot select", "pending").await;
    ines.click("[data-composer-send]").await;
    ines.wait(".msg-agent").await;
    ines.sees("Which lamp is it?").await;

    // The policy's steps stand at the right, each with its day.
    ines.wait(".timeline .step").await;
    let steps = ines
        .ask("return document.querySelectorAll('.timeline time').length")
        .await;
    assert!(steps.as_u64() >= Some(3), "{steps} steps are dated");
    // They stand there before it has left, too; the status follows then.
    ines.wait(".msg-agent:not(.msg-planned)").await;
    let status = ines.ask("return document.querySelector('#status').value").await;
    assert_eq!(status, "pending");

    // And the letter has left.
    let letter = window.letter_saying("Which lamp is it?").await;
    assert!(letter.contains("Broken lamp"), "{letter}");
    ines.is_content().await;
    ines.close().await;
}
