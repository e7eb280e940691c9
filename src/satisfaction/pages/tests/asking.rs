//! The pages of asking: rules, relationship surveys and how their waves go, the results of each kind, and thanks.

use crate::satisfaction::{self, Kind};
use crate::testing::{Browser, story};

#[test]
fn administrators_make_order_and_switch_off_rules() {
    story("rules by form", |desk| {
        let mut browser = Browser::of(desk, &desk.ada());
        let line = desk.survey_line(Kind::Ces).to_string();
        let fields = |name: &'static str| {
            [
                ("name", name.to_owned()),
                ("line", line.clone()),
                ("after", "2".to_owned()),
                ("moment", "first_reply".to_owned()),
                ("type", "incident".to_owned()),
                ("tags", "Led".to_owned()),
            ]
        };
        let send = |browser: &mut Browser, path: &str, fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            browser.post(path, &fields)
        };
        for name in ["Effort", "Other"] {
            assert_eq!(
                send(&mut browser, "/settings/survey-rules/new", &fields(name)).status,
                303
            );
        }
        let list = browser.get("/settings/survey-rules").body;
        assert!(
            list.contains("Sends “CES” 2 hours after the first reply."),
            "{list}"
        );
        assert!(list.contains("led"), "{list}");
        let rules = desk.read(satisfaction::rules);
        let steer = |browser: &mut Browser, wish: &str| {
            let path = format!("/settings/survey-rules/{}/steer", rules[1].id);
            browser.post(&path, &[("do", wish)]).status.as_u16()
        };
        assert_eq!(
            (steer(&mut browser, "up"), steer(&mut browser, "off")),
            (303, 303)
        );
        let after = desk.read(satisfaction::rules);
        assert_eq!((after[0].is.name.as_str(), after[0].enabled), ("Other", false));

        let mut wrong = fields("Other");
        wrong[0].1 = "Effort".to_owned();
        wrong[2].1 = "soon".to_owned();
        let path = format!("/settings/survey-rules/{}", rules[1].id);
        let refused = send(&mut browser, &path, &wrong);
        assert_eq!(refused.status, 422);
        for told in [
            "This name is already taken.",
            "Enter a whole number from 0 to 672.",
            "value=\"soon\"",
            "value=\"Led\"",
        ] {
            assert!(refused.body.contains(told), "{told}: {}", refused.body);
        }
        let mut other = Browser::of(desk, &desk.ines);
        for path in ["/settings/survey-rules", "/settings/relationship-surveys"] {
            assert_eq!(other.get(path).status, 403, "{path}");
        }
    });
}

#[test]
fn a_relationship_survey_is_counted_planned_followed_stopped_and_its_results_are_read() {
    story("waves by form", |desk| {
        let mut browser = Browser::of(desk, &desk.ada());
        let line = desk.survey_line(Kind::Nps).to_string();
        let new = [
            ("name", "Loyalty"),
            ("line", line.as_str()),
            ("tickets", "1"),
            ("days", "30"),
            ("share", "100"),
            ("months", "6"),
            ("day", "3"),
            ("hour", "10"),
            ("per_hour", "60"),
        ];
        let too_long = new.map(|(name, value)| (name, if name == "days" { "9999" } else { value }));
        let refused = browser.post("/settings/relationship-surveys/new", &too_long).body;
        assert!(refused.contains("id=\"days-error\"") && !refused.contains("id=\"tickets-error\""));
        let lamp = desk.asks("Lampe", "Bonjour");
        desk.sets(lamp, crate::tickets::Status::Solved);
        let counting: Vec<_> = new.iter().copied().chain([("act", "count")]).collect();
        let counted = browser.post("/settings/relationship-surveys/new", &counting);
        assert_eq!(counted.status, 200);
        assert!(
            counted.body.contains("1 person would be asked now."),
            "{}",
            counted.body
        );
        let saved = browser.post("/settings/relationship-surveys/new", &new);
        assert_eq!(saved.status, 303);
        let page = saved.leads_to().to_owned();
        assert_eq!(
            browser.post(&format!("{page}/plan"), &[("on", "yes")]).status,
            303
        );
        assert!(
            browser
                .get(&page)
                .body
                .contains("The next wave starts on Tuesday 3 November 2026")
        );
        desk.hours(24);
        desk.surveys_go_out();
        let shown = browser.get(&page).body;
        assert!(
            shown.contains("1 asked and 0 left out, of 1; 0 responses so far"),
            "{shown}"
        );
        let stop = browser.post("/settings/waves/1/stop", &[]);
        assert_eq!(stop.status, 303);
        assert!(browser.get(&page).body.contains("stopped"));
        assert_eq!(browser.post("/settings/waves/1/stop", &[]).status, 409);

        let letter = desk.letters_alone(&desk.camille).pop().expect("a letter");
        let text = letter.contents().expect("contents").text;
        let link = text
            .lines()
            .map(str::trim)
            .find(|line| line.contains("?rating=10"));
        desk.post(
            link.expect("a link"),
            &[("rating", "10"), ("comment", "Je vous recommande")],
        );
        let results = browser.get(&format!("/satisfaction?survey={line}")).body;
        for told in [
            "Net Promoter Score: +100",
            "Agresti and Min",
            "Je vous recommande",
            "Between",
            "too few responses",
            "does not track",
        ] {
            assert!(results.contains(told), "{told}: {results}");
        }
        let camille = desk.camille.id;
        let answer = format!("/tickets/new?person={camille}");
        assert!(results.contains(&answer), "{results}");
        let form = browser.get(&answer).body;
        assert!(form.contains("value=\"camille@posteo.example\""), "{form}");
        let csv = browser
            .get(&format!("/satisfaction/answers.csv?survey={line}"))
            .body;
        assert!(csv.contains("Je vous recommande"), "{csv}");
        let other = browser.get("/satisfaction/answers.csv").body;
        assert!(!other.contains("Je vous recommande"), "another survey: {other}");

        for wrong in [
            ("share", "0"),
            ("share", "x"),
            ("hour", "24"),
            ("months", ""),
            ("per_hour", "0"),
            ("name", " "),
        ] {
            let mut fields: Vec<_> = new.to_vec();
            fields.retain(|(name, _)| *name != wrong.0);
            fields.push(wrong);
            let refused = browser.post(&page, &fields);
            assert_eq!(refused.status, 422, "{wrong:?}");
            assert!(
                refused.body.contains(&format!("id=\"{}-error\"", wrong.0)),
                "{wrong:?}: {}",
                refused.body
            );
        }
    });
}

#[test]
fn thanks_reach_the_agent_and_are_new_until_they_are_looked_at() {
    story("thanks", |desk| {
        let ticket = desk.asked_for_a_rating();
        desk.post(
            &desk.survey_page(ticket),
            &[("rating", "5"), ("comment", "Merci Ines !")],
        );
        let mut browser = Browser::of(desk, &desk.ines);
        assert!(browser.get("/tickets").body.contains("nav-thanks"));
        let page = browser.get("/satisfaction/thanks");
        assert!(
            page.body.contains("Merci Ines !") && page.body.contains("From Camille Moreau, to Ines Keller")
        );
        let newest = desk.response(ticket).answered_at.expect("answered");
        let newest = newest.as_microsecond().to_string();
        assert_eq!(
            browser
                .post("/satisfaction/thanks/seen", &[("until", &newest)])
                .status,
            204
        );
        assert!(!browser.get("/tickets").body.contains("nav-thanks"));
        // An older page looked at later takes nothing back.
        browser.post("/satisfaction/thanks/seen", &[("until", "0")]);
        assert!(!browser.get("/tickets").body.contains("nav-thanks"));
        assert!(
            browser
                .get("/satisfaction/thanks?to=all")
                .body
                .contains("Merci Ines !")
        );
    });
}

#[test]
fn whoever_is_asked_to_win_a_customer_back_sees_it_everywhere_until_it_is_done() {
    story("won back", |desk| {
        let ticket = desk.asked_for_a_rating();
        desk.post(&desk.survey_page(ticket), &[("rating", "1"), ("comment", "Nul")]);
        let mut browser = Browser::of(desk, &desk.ines);
        assert!(browser.get("/tickets").body.contains("id=\"nav-unhappy\""));
        assert!(!browser.get("/satisfaction/unhappy").body.contains(">late<"));
        let letters = desk.alerts(ticket);
        assert_eq!(letters.len(), 1, "by mail, too: {letters:?}");
        desk.hours(72);
        let late = browser.get("/satisfaction/unhappy").body;
        assert!(late.contains("overdue") || late.contains("late"), "{late}");
        browser.post(&format!("/tickets/{ticket}/won-back"), &[]);
        assert!(!browser.get("/tickets").body.contains("id=\"nav-unhappy\""));
    });
}
