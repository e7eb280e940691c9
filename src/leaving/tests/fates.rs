//! What becomes of a text: sent, refused, put off, uncertain.

use super::{answers, arrived, queue, queued, state, text};
use crate::correspondence::outbox;
use crate::leaving::{self, Fate, State};
use crate::testing::carrier::Answer;
use crate::testing::delivery::to_its_end;
use crate::testing::{Left, story};
use jiff::SignedDuration;
use std::sync::Arc;

#[test]
fn a_text_leaves_by_its_account_and_no_letter_is_made_of_it() {
    story("text", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let id = queued(desk, ticket, "Elle est prête.");
        desk.texts_leave(&network);
        assert_eq!(arrived(&network), ["Elle est prête."]);
        assert_eq!(state(desk, id), State::Sent);
        assert_eq!(desk.fates(id), [Fate::Sent]);
        assert!(desk.outbox_of(ticket).is_empty());
        assert!(desk.read(move |tx| outbox::find(tx, id)).is_none());
    });
}

#[test]
fn a_text_that_is_refused_for_good_fails_and_leaves_when_an_agent_tries_it_again() {
    story("refused text", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let id = queued(desk, ticket, "Elle est prête.");
        answers(&network, 1, &[Answer::No]);
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Failed);
        desk.hours(24);
        desk.texts_leave(&network);
        assert!(arrived(&network).is_empty());
        desk.act_as(&desk.ines, move |act| leaving::release(act, id));
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Sent);
    });
}

#[test]
fn a_text_that_is_refused_for_now_waits_longer_each_time_and_fails_after_five_days() {
    story("text put off", |desk| {
        desk.leaves(Left::FailedLetter);
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let id = queued(desk, ticket, "Elle est prête.");
        answers(&network, 1, &[Answer::NotNow; 3]);
        // A minute and five, each up to a fifth shorter or longer.
        for (too_soon, later) in [(0, 0), (40, 33), (230, 131)] {
            desk.desk.clock.advance(SignedDuration::from_secs(too_soon));
            if too_soon > 0 {
                let before = network.answers.lock().expect("whole").len();
                desk.texts_leave(&network);
                assert_eq!(network.answers.lock().expect("whole").len(), before);
            }
            desk.desk.clock.advance(SignedDuration::from_secs(later));
            desk.texts_leave(&network);
            assert_eq!(state(desk, id), State::Waiting);
        }
        assert!(network.answers.lock().expect("whole").is_empty());
        assert_eq!(desk.fates(id).len(), 1, "the same reason again is no news");
        desk.hours(5 * 24 + 1);
        answers(&network, 1, &[Answer::NotNow]);
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Failed);
    });
}

#[test]
fn a_text_that_may_have_arrived_is_tried_once_more_and_no_more() {
    story("uncertain text", |desk| {
        desk.leaves(Left::FailedLetter);
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let id = queued(desk, ticket, "Elle est prête.");
        answers(&network, 1, &[Answer::TakenUnsaid; 2]);
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Waiting);
        desk.hours(1);
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Failed);
        desk.hours(24);
        desk.texts_leave(&network);
        assert_eq!(arrived(&network).len(), 2);
    });
}

#[test]
fn a_node_that_dies_between_handing_over_and_noting_it_leaves_one_more_try() {
    story("dead node", |desk| {
        desk.leaves(Left::FailedLetter);
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let id = queued(desk, ticket, "Elle est prête.");
        answers(&network, 1, &[Answer::Silence; 2]);
        for tries in 1..=2 {
            let mut dying = desk.text_courier(&network);
            to_its_end(async {
                dying.look().await.expect("a look");
                while arrived(&network).len() < tries {
                    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                }
                drop(dying);
            });
            desk.texts_leave(&network);
            assert_eq!(arrived(&network).len(), tries, "its lease still lasts");
            desk.desk.clock.advance(SignedDuration::from_secs(61));
        }
        desk.texts_leave(&network);
        assert_eq!(state(desk, id), State::Failed);
        assert_eq!(arrived(&network).len(), 2);
    });
}

#[test]
fn a_text_whose_hour_has_passed_does_not_leave() {
    story("late text", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut late = text(desk, ticket, 1, "Ouvert jusqu'à midi.");
        late.good_until = Some(desk.now() + SignedDuration::from_hours(2));
        let id = queue(desk, late);
        desk.hours(3);
        desk.texts_leave(&network);
        assert_eq!((state(desk, id), arrived(&network).len()), (State::Cancelled, 0));
        assert_eq!(desk.fates(id), [Fate::Outdated]);
    });
}
