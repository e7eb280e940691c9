//! Relationship surveys: whom a wave asks and whom it leaves out, how gently, once even with two nodes; and a page that
//! knows of no ticket.

use crate::brands;
use crate::languages::Language;
use crate::mailboxes;
use crate::people::Person;
use crate::satisfaction::{
    self, Kind, Manners, NewRelationship, Rating, RelationshipId, Schedule, Segment, Wave, Withheld,
};
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story};

/// Ten in the morning on the third, every three months, all customers.
pub(super) fn nps(desk: &TestDesk) -> NewRelationship {
    NewRelationship {
        name: "NPS".to_owned(),
        line_id: desk.survey_line(Kind::Nps),
        segment: Segment::default(),
        share: 100,
        schedule: Schedule {
            every_months: 3,
            day: 3,
            hour: 10,
        },
        per_hour: 6_000,
    }
}

/// Adds it and plans its first wave.
pub(super) fn plans(desk: &TestDesk, new: NewRelationship) -> RelationshipId {
    desk.act(move |act| {
        let id = satisfaction::add_relationship(act, &new)?;
        satisfaction::plan_next(act, id, true)?;
        Ok(id)
    })
}

pub(super) fn wave(desk: &TestDesk, id: RelationshipId) -> Wave {
    desk.read(move |tx| Ok(satisfaction::waves(tx, id)?.remove(0)))
}

fn customers(desk: &TestDesk, count: usize, language: Language) -> Vec<Person> {
    let one = |n: usize| {
        let address = format!("{language}{n}@posteo.example");
        desk.customer(&format!("Kunde {n}"), &address, language)
    };
    (0..count).map(one).collect()
}

#[test]
fn a_wave_can_ask_those_whom_the_desk_knows_as_something() {
    story("a wave by tag", |desk| {
        let all = customers(desk, 4, Language::English);
        for (person, tag) in all.iter().zip(["vip", "wholesale", "other"]) {
            let id = person.id;
            desk.act(move |act| crate::people::set_tags(act, id, &[tag.to_owned()]));
        }
        let mut new = nps(desk);
        new.segment.customer_tags = vec!["vip".to_owned(), "wholesale".to_owned()];
        plans(desk, new);
        desk.hours(24);
        desk.surveys_go_out();
        let asked = all.iter().map(|person| desk.letters_alone(person).len());
        assert_eq!(asked.collect::<Vec<_>>(), [1, 1, 0, 0]);
        assert!(desk.letters_alone(&desk.camille).is_empty());
    });
}

#[test]
fn a_wave_begins_in_its_hour_asks_the_segment_once_and_keeps_whom_it_left_out() {
    story("a wave", |desk| {
        let germans = customers(desk, 5, Language::German);
        let mut new = nps(desk);
        new.segment.languages = vec![Language::German];
        let id = plans(desk, new);
        let (opted, unreachable, asked_lately) = (germans[0].id, germans[1].id, germans[2].clone());
        desk.act(move |act| {
            satisfaction::opt_out(act, opted)?;
            act.run(
                "UPDATE address SET undeliverable = TRUE WHERE person_id = $1",
                database::params![unreachable],
            )?;
            let now = act.now;
            act.run(
                "INSERT INTO response (survey_id, person_id, state, until, created_at, updated_at)
                 VALUES (1, $1, 'offered', $2, $2, $2)",
                database::params![asked_lately.id, now],
            )?;
            Ok(())
        });
        // Monday; Tuesday at ten is 23 hours later, as it is ten now.
        desk.surveys_go_out();
        desk.hours(23);
        desk.surveys_go_out();
        assert!(desk.letters_alone(&germans[3]).is_empty());
        desk.hours(1);
        let expected = desk.read(move |tx| {
            let segment = satisfaction::find_relationship(tx, id)?.is.segment;
            satisfaction::expected(
                tx,
                id,
                1,
                &segment,
                100,
                "2026-11-03T09:00:00Z".parse().expect("now"),
            )
        });
        assert_eq!((expected.in_segment, expected.asked()), (5, 2));

        // Two nodes look at the same moment.
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| desk.surveys_go_out());
            }
        });
        desk.surveys_go_out();
        for (place, person) in germans.iter().enumerate() {
            let letters = desk.letters_alone(person);
            assert_eq!(letters.len(), usize::from(place > 2), "{}", person.name);
        }
        assert!(desk.letters_alone(&desk.camille).is_empty(), "she writes French");
        let done = wave(desk, id);
        assert_eq!(
            (done.number, done.asked, done.withheld, done.expected),
            (1, 2, 3, 5)
        );
        assert!(done.ended_at.is_some() && done.stopped_by.is_none());
        let mut reasons = desk.read(move |tx| satisfaction::withheld_by_reason(tx, done.id));
        reasons.sort_by_key(|(reason, _)| reason.stored());
        let wanted = [Withheld::NoAddress, Withheld::OptedOut, Withheld::Recent];
        assert_eq!(reasons, wanted.map(|reason| (reason.into(), 1)));

        // The next one three months later, on the third at ten.
        let next = desk
            .read(move |tx| satisfaction::find_relationship(tx, id))
            .next_at;
        assert_eq!(next, Some("2027-02-03T09:00:00Z".parse().expect("an instant")));
    });
}

#[test]
fn the_letter_and_its_page_know_of_no_ticket_and_one_click_ends_surveys() {
    story("no ticket", |desk| {
        let id = plans(desk, nps(desk));
        desk.hours(24);
        desk.surveys_go_out();
        let letter = desk.letters_alone(&desk.camille).pop().expect("a letter");
        let contents = letter.contents().expect("contents");
        assert!(!letter.subject.contains("[#"), "{}", letter.subject);
        assert_eq!(contents.reply_to, "support@lumen.example");
        assert!(!contents.text.contains("/requests/"), "{}", contents.text);
        let header = |name: &str| contents.headers.iter().find(|(known, _)| known == name);
        let unsubscribe = &header("List-Unsubscribe").expect("a way out").1;
        assert!(header("List-Unsubscribe-Post").is_some());

        let links: Vec<&str> = contents
            .text
            .lines()
            .map(str::trim)
            .filter(|line| line.contains("?rating="))
            .collect();
        assert_eq!(links.len(), 11);
        let page = desk.get(links[2]);
        assert_eq!(page.status, 200);
        assert!(!page.page().contains("name=\"reopen\""), "{}", page.page());
        let sent = desk.post(links[2], &[("rating", "2"), ("comment", "Trop lent")]);
        assert_eq!(sent.status, 303);
        assert_eq!(desk.get(sent.leads_to()).status, 200);
        let one = wave(desk, id).id;
        assert_eq!(desk.read(move |tx| satisfaction::answers_of_wave(tx, one)), 1);

        // What a mail program sends when its reader clicks "unsubscribe" (RFC 8058).
        let link = unsubscribe.trim_matches(['<', '>']);
        assert_eq!(desk.post(link, &[("List-Unsubscribe", "One-Click")]).status, 200);
        let camille = desk.camille.id;
        assert!(desk.read(move |tx| satisfaction::opted_out(tx, camille)));

        // After the window a friendly page, which knows of no ticket either.
        desk.hours(29 * 24);
        for late in [desk.get(links[0]), desk.post(links[0], &[("rating", "0")])] {
            assert_eq!(late.status, 410);
            assert!(
                late.page().contains("mailto:support@lumen.example"),
                "{}",
                late.page()
            );
        }
        assert_eq!(desk.read(move |tx| satisfaction::answers_of_wave(tx, one)), 1);
    });
}

#[test]
fn a_wave_in_the_name_of_a_brand_asks_its_customers_from_its_mailbox() {
    story("a brand's wave", |desk| {
        let [of_nord, of_none] = [("Luc", "luc@posteo.example"), ("Eva", "eva@posteo.example")]
            .map(|(name, address)| desk.customer(name, address, Language::French));
        desk.act(|act| {
            let nord = brands::add(act, "Atelier Nord")?;
            let mailbox = mailboxes::add(act, "nord@atelier.example", "Atelier Nord")?;
            let wish = mailboxes::SetUp {
                brand_id: Some(nord),
                ..mailboxes::SetUp::of(act.desk, act, &mailbox)?
            };
            mailboxes::set_up(act, Some(mailbox.id), &wish)
        });
        let raw = plain_letter(
            "luc@posteo.example",
            "Ma lampe",
            &[],
            "Bonjour, ma lampe ne marche plus.",
        );
        desk.receives_at("nord@atelier.example", "luc@posteo.example", &raw);
        desk.sets(1.into(), crate::tickets::Status::Solved);

        let mut new = nps(desk);
        new.segment.brand = Some(2.into());
        let id = plans(desk, new);
        desk.hours(24);
        desk.surveys_go_out();
        desk.surveys_go_out();
        assert_eq!(wave(desk, id).asked, 1);
        assert!(
            desk.letters_alone(&of_none).is_empty(),
            "she never wrote to that brand"
        );
        let letters = desk.letters_alone(&of_nord);
        let contents = letters[0].contents().expect("contents");
        assert_eq!(contents.from.address, "nord@atelier.example");
        assert!(contents.text.contains("Atelier Nord"), "{}", contents.text);
        let brands: Vec<(i64,)> = desk.read(move |tx| {
            let sql = "SELECT brand_id FROM response WHERE person_id = $1 AND wave_id IS NOT NULL";
            Ok(tx.all(sql, database::params![of_nord.id])?)
        });
        assert_eq!(brands, [(2,)]);
    });
}

#[test]
fn a_wave_is_gentle_rests_at_night_and_can_be_stopped() {
    story("gently", |desk| {
        let all = customers(desk, 30, Language::English);
        let mut new = nps(desk);
        new.per_hour = 120;
        new.segment.languages = vec![Language::English];
        let id = plans(desk, new);
        desk.hours(24);
        let asked = || wave(desk, id).asked;
        desk.surveys_go_out();
        desk.surveys_go_out();
        assert_eq!(asked(), 2, "two a minute");
        for _ in 0..5 {
            desk.desk.clock.advance(jiff::SignedDuration::from_mins(1));
            desk.surveys_go_out();
        }
        assert_eq!(asked(), 12);
        // At night nothing leaves.
        desk.hours(12);
        desk.surveys_go_out();
        assert_eq!(asked(), 12);
        desk.hours(12);
        desk.surveys_go_out();
        assert_eq!(asked(), 14);
        let one = wave(desk, id).id;
        desk.act_as(&desk.ines, move |act| satisfaction::stop_wave(act, one));
        desk.hours(1);
        desk.surveys_go_out();
        let stopped = wave(desk, id);
        assert_eq!((stopped.asked, stopped.stopped_by), (14, Some(desk.ines.id)));
        let written = all.iter().filter(|person| !desk.letters_alone(person).is_empty());
        assert_eq!(written.count(), 14);
    });
}

#[test]
fn a_share_is_asked_and_the_cap_holds_for_tickets_too() {
    story("a share", |desk| {
        customers(desk, 60, Language::German);
        let mut new = nps(desk);
        new.share = 50;
        new.segment.languages = vec![Language::German];
        let id = plans(desk, new);
        desk.hours(24);
        desk.surveys_go_out();
        desk.desk.clock.advance(jiff::SignedDuration::from_mins(2));
        desk.surveys_go_out();
        let done = wave(desk, id);
        assert!((15..45).contains(&done.asked), "{}", done.asked);
        assert_eq!((done.asked, done.withheld), (done.expected, 0));

        let manners = desk.read(satisfaction::manners);
        assert_eq!(manners, Manners::default());
        // Whoever was asked in a wave is not asked about a ticket the same week.
        plans(
            desk,
            NewRelationship {
                name: "Everybody".to_owned(),
                ..nps(desk)
            },
        );
        // The next third of a month, a Thursday.
        desk.hours(30 * 24);
        desk.surveys_go_out();
        let ticket = desk.asked_for_a_rating();
        assert_eq!(desk.survey_letter(ticket), None);
    });
}

#[test]
fn an_answer_can_be_changed_and_counts_once() {
    story("a changed answer", |desk| {
        plans(desk, nps(desk));
        desk.hours(24);
        desk.surveys_go_out();
        let camille = desk.camille.id;
        let response = desk.read(move |tx| {
            let sql = "SELECT id FROM response WHERE person_id = $1";
            Ok(tx
                .one::<(crate::ids::ResponseId,)>(sql, database::params![camille])?
                .0)
        });
        for score in [3, 10] {
            let rating = Rating {
                score: Some(score),
                ..Rating::default()
            };
            desk.act_as(&desk.camille, move |act| {
                satisfaction::rate(act, response, &rating)
            });
        }
        let (line, ines) = (desk.survey_line(Kind::Nps), crate::testing::viewer(&desk.ines));
        let ever = satisfaction::Period {
            from: jiff::civil::date(2026, 1, 1),
            to: jiff::civil::date(2027, 1, 1),
        };
        let days = desk.read(move |tx| {
            let versions: Vec<_> = satisfaction::versions(tx, line)?
                .iter()
                .map(|one| one.id)
                .collect();
            satisfaction::by_day(tx, &ines, &versions, ever)
        });
        let tally = days[0].1;
        assert_eq!(
            (tally.answered, tally.promoters, tally.detractors, tally.total),
            (1, 1, 0, 10)
        );
    });
}
