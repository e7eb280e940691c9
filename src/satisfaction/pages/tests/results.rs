//! The results: what is counted, what is too few to tell, what can be taken away, and for whom.

use crate::people::{self, Role};
use crate::satisfaction;
use crate::testing::{Browser, TestDesk, story};

/// Two answers, one of them negative, and one survey without an answer.
fn answered(desk: &TestDesk) {
    desk.asks_without_a_pause();
    for (score, comment) in [("5", "Merci, parfait"), ("1", "=1+1 trop lent")] {
        let ticket = desk.asked_for_a_rating();
        let given = [("rating", score), ("comment", comment), ("reason", "slow")];
        desk.post(&desk.survey_page(ticket), &given);
    }
    desk.asked_for_a_rating();
}

#[test]
fn the_results_tell_score_range_rate_and_that_few_answers_tell_little() {
    story("the results", |desk| {
        answered(desk);
        let mut browser = Browser::of(desk, &desk.ines);
        let page = browser.get("/satisfaction");
        assert_eq!(page.status, 200);
        for told in [
            "Satisfied: 50%",
            "Between 9% and 91%",
            "Response rate: 67%.",
            "too few responses",
            "It took too long",
            "Ines Keller",
            "Merci, parfait",
            "=1+1 trop lent",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        let only = browser.get("/satisfaction?negative=yes&language=fr").body;
        let stream = only.split("id=\"comments\"").nth(1).unwrap_or_default();
        assert!(
            stream.contains("trop lent") && !stream.contains("parfait"),
            "{stream}"
        );
        let before = browser.get("/satisfaction?from=2025-01-01&to=2025-02-01").body;
        assert!(before.contains("Satisfied: –"), "{before}");
        for odd in [
            "from=x&to=2026-13-40",
            "from=-9999-01-01",
            "before=9-x&team=%00",
            "to=9999-12-31",
        ] {
            assert_eq!(browser.get(&format!("/satisfaction?{odd}")).status, 200, "{odd}");
        }
    });
}

#[test]
fn answers_are_taken_away_without_formulas_by_those_who_work_here_only() {
    story("taking away", |desk| {
        answered(desk);
        let mut browser = Browser::of(desk, &desk.ines);
        let csv = browser.get("/satisfaction/answers.csv").body;
        assert!(csv.starts_with("ticket,solving,subject"), "{csv}");
        assert_eq!(csv.lines().count(), 3, "{csv}");
        assert!(csv.contains(",'=1+1 trop lent"), "{csv}");
        let sheet = browser.get("/satisfaction/answers.xlsx");
        assert_eq!(sheet.status, 200);
        assert!(sheet.body.starts_with("PK"));
        for path in [
            "/satisfaction",
            "/satisfaction/unhappy",
            "/satisfaction/answers.csv",
        ] {
            let answer = Browser::at(desk).get(path);
            assert!(answer.leads_to().starts_with("/sign-in"), "{path}");
        }
    });
}

#[test]
fn administrators_set_how_customers_are_asked_and_nobody_else_does() {
    story("manners", |desk| {
        let ada = crate::testing::colleague(desk, "Ada Lind", "ada@lumen.example", Role::Admin, None);
        let team = desk.act(|act| people::add_team(act, "Lampes")).id;
        let mut browser = Browser::of(desk, &ada);
        let lead = format!("lead-{team}");
        let given = [("days_between", "14"), (lead.as_str(), &desk.ines.id.to_string())];
        assert_eq!(browser.post("/settings/surveys/manners", &given).status, 303);
        let manners = desk.read(satisfaction::manners);
        assert_eq!((manners.days_between, manners.after_auto_solving), (14, false));
        assert_eq!(manners.leads.get(&team), Some(&desk.ines.id));
        let shown = browser.get("/settings/surveys/manners").body;
        assert!(
            shown.contains("value=\"14\"") && shown.contains("Lampes"),
            "{shown}"
        );
        for wrong in ["", "-1", "366", "x"] {
            assert_eq!(
                browser
                    .post("/settings/surveys/manners", &[("days_between", wrong)])
                    .status,
                422
            );
        }
        let mut other = Browser::of(desk, &desk.ines);
        assert_eq!(other.post("/settings/surveys/manners", &given).status, 403);
        assert_eq!(desk.read(satisfaction::manners).days_between, 14);
    });
}
