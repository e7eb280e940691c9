//! What is about a ticket in the trash is told and counted nowhere, and everywhere again once the ticket is restored; and
//! thanks that come late are new.

use crate::satisfaction::{self, Filter, Kind, Period, State};
use crate::testing::{Browser, TestDesk, story, viewer};
use crate::tickets;
use jiff::civil::date;

/// How many answers the page counts, the stream and the file tell, and the lists of the API.
fn answers(desk: &TestDesk) -> [i64; 5] {
    let (line, ines) = (desk.survey_line(Kind::Csat), viewer(&desk.ines));
    let ever = Period {
        from: date(2020, 1, 1),
        to: date(2030, 1, 1),
    };
    let filter = || Filter {
        state: Some(State::Answered),
        ..Filter::default()
    };
    let counted = desk.read(move |tx| {
        let versions: Vec<_> = satisfaction::versions(tx, line)?
            .iter()
            .map(|one| one.id)
            .collect();
        let days = satisfaction::by_day(tx, &ines, &versions, ever)?;
        let listed = satisfaction::list(tx, &filter(), None, 100)?.len();
        Ok([
            days.iter().map(|(_, tally)| tally.answered).sum(),
            satisfaction::count(tx, &filter())?,
            i64::try_from(listed).unwrap_or_default(),
        ])
    });
    let mut browser = Browser::of(desk, &desk.ines);
    let page = browser.get("/satisfaction?to=2030-01-01&from=2020-01-01").body;
    assert!(
        page.contains("Responses about tickets in the trash do not count"),
        "{page}"
    );
    let csv = browser
        .get("/satisfaction/answers.csv?to=2030-01-01&from=2020-01-01")
        .body;
    let number = |count: usize| i64::try_from(count).unwrap_or_default();
    let [page, csv] = [page.matches("class=\"says\"").count(), csv.lines().count() - 1].map(number);
    [counted[0], counted[1], counted[2], page, csv]
}

#[test]
fn answers_leave_every_number_with_their_ticket_and_come_back_with_it() {
    story("answers in the trash", |desk| {
        desk.asks_without_a_pause();
        let [kept, deleted] = ["5", "4"].map(|score| {
            let ticket = desk.asked_for_a_rating();
            desk.post(
                &desk.survey_page(ticket),
                &[("rating", score), ("comment", "Merci")],
            );
            ticket
        });
        let ines = desk.ines.id;
        let unseen = || desk.read(move |tx| satisfaction::unseen_thanks(tx, ines));
        assert_eq!((answers(desk), unseen()), ([2; 5], 2));
        desk.act(move |act| tickets::delete(act, deleted));
        assert_eq!((answers(desk), unseen()), ([1; 5], 1), "ticket {kept} is left");
        // What becomes known meanwhile moves no number twice.
        desk.surveys_go_out();
        desk.act(move |act| tickets::restore(act, deleted));
        assert_eq!((answers(desk), unseen()), ([2; 5], 2));
        assert_eq!(desk.act(satisfaction::recount), 2);
        assert_eq!(answers(desk), [2; 5]);
    });
}

#[test]
fn thanks_that_come_late_are_new_and_stand_first() {
    story("late thanks", |desk| {
        desk.asks_without_a_pause();
        let [late, soon] = [(); 2].map(|()| desk.asked_for_a_rating());
        let thanks = |ticket, comment| {
            desk.post(
                &desk.survey_page(ticket),
                &[("rating", "5"), ("comment", comment)],
            );
        };
        thanks(soon, "Tout de suite");
        let ines = desk.ines.id;
        let unseen = || desk.read(move |tx| satisfaction::unseen_thanks(tx, ines));
        assert_eq!(unseen(), 1);
        let mut browser = Browser::of(desk, &desk.ines);
        let page = browser.get("/satisfaction/thanks").body;
        let until = page
            .split("data-thanks-until-value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let seen = browser.post(
            "/satisfaction/thanks/seen",
            &[("until", until.expect("an instant"))],
        );
        assert_eq!((seen.status.as_u16(), unseen()), (204, 0));
        desk.hours(24);
        thanks(late, "Bien plus tard");
        assert_eq!(unseen(), 1);
        let page = browser.get("/satisfaction/thanks").body;
        assert!(page.find("Bien plus tard") < page.find("Tout de suite"), "{page}");
    });
}
