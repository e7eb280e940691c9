//! The counted days say what the responses say, whatever happened in whatever order.

use crate::categories;
use crate::correspondence::outbox::Purpose;
use crate::events::Field;
use crate::ids::{SurveyLineId, TicketId};
use crate::people;
use crate::satisfaction::{self, By, Group, Kind, Period, Rating, State};
use crate::testing::{Left, TestDesk, story, viewer};
use crate::tickets::{self, Status, Type};
use jiff::civil::date;

/// A row of the counts: line, what it counts by, day, key, and its numbers.
type Row = (i64, String, i64, String, Vec<i64>);

const NUMBERS: &str = "asked, delivered, lost, answered, content, promoters, detractors, total, squares";

/// The counts as they are kept, without rows of nothing.
fn kept(desk: &TestDesk) -> Vec<Row> {
    desk.read(|tx| {
        let mut rows: Vec<Row> = vec![];
        let keys: Vec<(i64, String, i64, String)> = tx.all(
            "SELECT survey_id, counted_by, day, key FROM response_day ORDER BY survey_id, counted_by, day, key",
            [],
        )?;
        for (line, by, day, key) in keys {
            let mut numbers = vec![];
            for number in NUMBERS.split(", ") {
                let sql = format!(
                    "SELECT {number} FROM response_day WHERE survey_id = $1 AND counted_by = $2 AND day = $3 AND key = $4"
                );
                let values = database::params![line, by.as_str(), day, key.as_str()];
                numbers.push(tx.one::<(i64,)>(&sql, values)?.0);
            }
            if numbers.iter().any(|number| *number != 0) {
                rows.push((line, by, day, key, numbers));
            }
        }
        Ok(rows)
    })
}

/// Asked, answered, not negative and the sum of the scores of a line, by one of its columns: counted over the table.
fn counted(desk: &TestDesk, line: i64, column: &'static str) -> Vec<(String, i64, i64, i64, i64)> {
    let sql = format!(
        "SELECT COALESCE(CAST({column} AS TEXT), ''), COUNT(*), COUNT(*) FILTER (WHERE r.state = 'answered'),
             COUNT(*) FILTER (WHERE r.state = 'answered' AND NOT r.negative),
             CAST(COALESCE(SUM(CASE WHEN r.state = 'answered' THEN r.score END), 0) AS BIGINT)
         FROM response r JOIN survey s ON s.id = r.survey_id WHERE s.line_id = $1 AND r.state <> 'withdrawn'
         GROUP BY {column} ORDER BY 1"
    );
    desk.read(move |tx| Ok(tx.all(&sql, database::params![line])?))
}

/// The same from the results.
fn told(groups: &[Group], by: By) -> Vec<(String, i64, i64, i64, i64)> {
    let mine = groups
        .iter()
        .filter(|group| group.by == by && group.tally.asked > 0);
    let mut told: Vec<_> = mine
        .map(|group| {
            let tally = group.tally;
            let key = group.key.clone();
            (key, tally.asked, tally.answered, tally.content, tally.total)
        })
        .collect();
    told.sort();
    told
}

/// The versions of a line.
fn ids(tx: &mut database::Tx, line: SurveyLineId) -> crate::store::Result<Vec<satisfaction::SurveyId>> {
    Ok(satisfaction::versions(tx, line)?
        .iter()
        .map(|one| one.id)
        .collect())
}

/// Numbers that are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % many
    }
}

#[test]
fn after_a_random_walk_the_counts_are_what_a_count_over_the_table_gives() {
    story("counted days", |desk| {
        desk.leaves(Left::FailedLetter);
        desk.asks_without_a_pause();
        let mut dice = Dice(20_261_102);
        let mut asked: Vec<TicketId> = vec![];
        for step in 0..70 {
            match dice.below(6) {
                0 | 1 => asked.push(a_survey(desk, &mut dice)),
                2 | 3 if !asked.is_empty() => answer(desk, &mut dice, &asked),
                4 if !asked.is_empty() => {
                    // Reopened, and solved anew: the survey is taken back and another one sent.
                    let ticket = asked[dice.below(asked.len())];
                    desk.answers(ticket, "Ce n'est pas réglé.");
                    desk.sets(ticket, Status::Solved);
                    desk.survey_is_due(ticket);
                }
                _ => {
                    let state = if dice.below(4) == 0 { "failed" } else { "sent" };
                    let sql = format!(
                        "UPDATE outbox SET state = '{state}' WHERE purpose = $1 AND state = 'waiting' AND id % 3 <> {}",
                        step % 3
                    );
                    desk.act(move |act| Ok(act.run(&sql, database::params![Purpose::Survey])?));
                    desk.surveys_go_out();
                }
            }
            desk.hours(i64::try_from(dice.below(30)).expect("hours"));
        }
        let walked = kept(desk);
        assert!(walked.len() > 40, "{walked:?}");
        let line = desk.survey_line(Kind::Csat);
        let ines = viewer(&desk.ines);
        let ever = Period {
            from: date(2020, 1, 1),
            to: date(2030, 1, 1),
        };
        let groups = desk.read(move |tx| {
            let surveys = ids(tx, line)?;
            satisfaction::groups(tx, &ines, &surveys, ever)
        });
        for (by, column) in [
            (By::Language, "r.language"),
            (By::Type, "r.type"),
            (By::Category, "r.category_id"),
            (By::Agent, "r.agent_id"),
            (By::Channel, "r.channel"),
            (By::Brand, "r.brand_id"),
            (By::All, "SUBSTR(r.channel, 1, 0)"),
        ] {
            assert_eq!(told(&groups, by), counted(desk, line.get(), column), "{by}");
        }
        assert!(
            told(&groups, By::Reason).len() > 1 && told(&groups, By::Score).len() > 2,
            "{groups:?}"
        );
        let whole = desk.act(satisfaction::recount);
        assert!(whole > 20, "{whole}");
        assert_eq!(kept(desk), walked);
    });
}

fn a_survey(desk: &TestDesk, dice: &mut Dice) -> TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    let kind = [Type::Question, Type::Incident, Type::Task][dice.below(3)];
    let category = ["Delivery", "Invoices"][usize::from(ticket.get() % 2 == 0)];
    let category = desk.act(move |act| match categories::by_name(act, category)? {
        Some(known) => Ok(known.id),
        None => categories::add(act, category),
    });
    let change = tickets::Change::default()
        .with(Field::Type, kind)
        .with(Field::Category, category);
    desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, change));
    if dice.below(3) > 0 {
        desk.gives(ticket);
    }
    let (camille, language) = (desk.camille.id, crate::languages::Language::ALL[dice.below(3)]);
    desk.act(move |act| people::set_language(act, camille, language));
    desk.sets(ticket, Status::Solved);
    desk.survey_is_due(ticket);
    ticket
}

/// Some answer the first time, some another time; what is closed or taken back is refused.
fn answer(desk: &TestDesk, dice: &mut Dice, asked: &[TicketId]) {
    let response = desk.response(asked[dice.below(asked.len())]);
    let rating = Rating {
        score: Some(1 + dice.below(5) as i64),
        reason: ["", "slow", "tone"][dice.below(3)].to_owned(),
        comment: ["", "Merci", "Bof"][dice.below(3)].to_owned(),
    };
    let id = response.id;
    let rated = desk
        .desk
        .act_now(crate::store::Actor::Customer(desk.camille.id), move |act| {
            satisfaction::rate(act, id, &rating)
        });
    assert_eq!(
        rated.is_err(),
        response.state == State::Withdrawn || response.until <= desk.now()
    );
}

#[test]
fn whether_letters_left_is_counted() {
    story("delivered", |desk| {
        desk.leaves(Left::FailedLetter);
        desk.asks_without_a_pause();
        let tickets = [
            desk.asked_for_a_rating(),
            desk.asked_for_a_rating(),
            desk.asked_for_a_rating(),
        ];
        let fares = |ticket: TicketId, state: &'static str| {
            let values = database::params![state, ticket, Purpose::Survey];
            desk.act(move |act| {
                Ok(act.run(
                    "UPDATE outbox SET state = $1 WHERE ticket_id = $2 AND purpose = $3",
                    values,
                )?)
            });
        };
        let counted = || {
            desk.surveys_go_out();
            desk.surveys_go_out();
            let (line, ines) = (desk.survey_line(Kind::Csat), viewer(&desk.ines));
            let ever = Period {
                from: date(2020, 1, 1),
                to: date(2030, 1, 1),
            };
            let days = desk.read(move |tx| {
                let surveys = ids(tx, line)?;
                satisfaction::by_day(tx, &ines, &surveys, ever)
            });
            let sum = |what: fn(&satisfaction::Tally) -> i64| {
                days.iter().map(|(_, tally)| what(tally)).sum::<i64>()
            };
            (sum(|t| t.asked), sum(|t| t.delivered), sum(|t| t.lost))
        };
        for (ticket, state) in tickets.iter().zip(["sent", "failed", "waiting"]) {
            fares(*ticket, state);
        }
        assert_eq!(counted(), (2, 1, 1), "whom no letter reached was not asked");
        fares(tickets[0], "failed");
        assert_eq!(counted(), (1, 0, 2), "it came back");
        fares(tickets[1], "sent");
        assert_eq!(counted(), (2, 1, 1), "it was tried again");
        // By hand the lost one is asked again.
        let lost = tickets[0];
        let again = desk.act(move |act| satisfaction::ask_by_hand(act, lost));
        assert_eq!(again, Ok(()));
        let letters = desk.letters(lost, Purpose::Survey);
        assert_eq!(letters.len(), 2);
        assert_eq!(counted(), (3, 1, 0));
    });
}

#[test]
fn answers_at_once_are_all_counted_and_none_waits_for_ever() {
    story("counted at once", |desk| {
        desk.asks_without_a_pause();
        let mut dice = Dice(7);
        let asked: Vec<TicketId> = (0..8).map(|_| a_survey(desk, &mut dice)).collect();
        let responses: Vec<_> = asked.iter().map(|ticket| desk.response(*ticket).id).collect();
        let camille = desk.camille.id;
        std::thread::scope(|scope| {
            for (turn, mine) in responses.chunks(2).enumerate() {
                scope.spawn(move || {
                    for round in 0..6 {
                        let rating = Rating {
                            score: Some(1 + (turn + round) as i64 % 5),
                            reason: ["slow", "tone"][round % 2].to_owned(),
                            comment: format!("{turn}, {round}"),
                        };
                        let id = mine[round % mine.len()];
                        let customer = crate::store::Actor::Customer(camille);
                        let rated = desk
                            .desk
                            .act_now(customer, move |act| satisfaction::rate(act, id, &rating));
                        rated.expect("it is kept");
                    }
                });
            }
        });
        let walked = kept(desk);
        assert_eq!(desk.act(satisfaction::recount), asked.len());
        assert_eq!(kept(desk), walked);
    });
}
