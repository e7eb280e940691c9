//! An administrator builds a survey, looks at it everywhere, and asks with it; with scripts and without.

use crate::browser::{Browser, Screen};
use crate::demo;

#[tokio::test]
async fn a_survey_is_built_looked_at_and_asked_with() {
    let (_home, desk) = demo::open();
    let browser = Browser::open(Screen::Desktop).await;
    browser.go(desk.http, "/sign-in").await;
    browser.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    browser.go(desk.http, "/settings/surveys").await;
    browser.click("a.button[href$='from=csat']").await;
    browser.fill("#name", "After repair").await;
    browser.choose("#style", "numbers").await;
    browser.choose("#count", "7").await;
    put(&browser, "#negative", "3").await;
    // What the choices leave out is out of the way.
    let shown = "return [...document.querySelectorAll('.survey-words')].filter(e => e.offsetParent).map(e => e.dataset.words)";
    assert_eq!(browser.ask(shown).await, serde_json::json!(["en"]));
    let labels = "return [...document.querySelectorAll('.survey-words[data-words=en] .survey-label')].filter(e => e.offsetParent).length";
    assert_eq!(browser.ask(labels).await, 7);

    // The preview follows, in each place.
    for (look, seen) in [
        ("page", ".rating-numbers input[value='7']"),
        ("letter", "a.figure-link"),
        ("portal", "#q-rating"),
        ("chat", ".chat-bubble"),
    ] {
        browser
            .click(&format!(".survey-looks label:has([value='{look}'])"))
            .await;
        browser.page.enter_frame(0).await.expect("the preview");
        browser.wait(seen).await;
        browser.page.enter_parent_frame().await.expect("the form");
    }
    assert_eq!(browser.faults("the builder").await, [""; 0]);

    // Saved with a word too few: what is wrong is said, and the language is in front. The sixth and seventh points of
    // figures need no words, the last does.
    browser.click(".form-foot button.primary").await;
    browser.sees("The survey is not saved yet").await;
    for language in ["fr", "de", "en"] {
        browser
            .click(&format!(".survey-tabs label:has([value='{language}'])"))
            .await;
        browser.fill(&format!("#label-{language}-6"), "10/10").await;
    }
    browser.click(".form-foot button.primary").await;
    browser.sees("The survey is saved.").await;
    browser.fill("#why", "Shorter").await;
    put(&browser, "#question-en", "Was the repair all right?").await;
    browser.click(".form-foot button.primary").await;
    browser.sees("Version 2").await;
    browser
        .sees("English · Question: Was the repair all right?")
        .await;
    let complaints = browser.complaints().await;
    let refused = |said: &String| said.contains("status of 422");
    assert!(complaints.iter().all(refused), "{complaints:#?}");
    browser.close().await;
}

/// Types in place of what stands in a field.
async fn put(browser: &Browser, css: &str, text: &str) {
    let field = browser.wait(css).await;
    field.clear().await.expect("it can be emptied");
    field.send_keys(text).await.expect("it can be typed into");
}

#[tokio::test]
async fn the_builder_works_on_a_phone_where_scripts_are_off() {
    let (_home, desk) = demo::open();
    let browser = Browser::open(Screen::Phone).await;
    browser.without_scripts().await;
    browser.go(desk.http, "/sign-in").await;
    browser.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    browser.go(desk.http, "/settings/surveys").await;
    browser.fits_the_screen().await;
    press(&browser, "a.button[href$='from=nps']").await;
    browser.fits_the_screen().await;
    browser.fill("#name", "Once a year").await;
    press(&browser, "button[formtarget='survey-preview']").await;
    browser.page.enter_frame(0).await.expect("the preview");
    browser.wait(".rating-numbers input[value='10']").await;
    browser.page.enter_parent_frame().await.expect("the form");
    press(&browser, ".form-foot button.primary").await;
    browser.wait("#why").await;
    assert_eq!(browser.text("h1").await, "Once a year");
    browser.close().await;
}

/// Brings something to the middle of the screen, where nothing lies over it, and presses it.
async fn press(browser: &Browser, css: &str) {
    browser.wait(css).await;
    let show = format!("document.querySelector(\"{css}\").scrollIntoView({{block: 'center'}}); return true");
    browser.ask(&show).await;
    browser.click(css).await;
}
