//! Conversations, as tables of what is said.

use super::{Flow, SKIP, Said, SoFar, Step};
use crate::languages::Language;
use crate::satisfaction::{Content, Supplied};
use crate::tickets::Type;

fn content(supplied: Supplied) -> Content {
    supplied.content().expect("supplied")
}

/// Says one thing after another and gives back where that leads.
fn talk(flow: Flow, says: &[Said]) -> (Step, SoFar) {
    let mut so_far = SoFar::default();
    for said in says {
        so_far = flow.take(&so_far, *said).unwrap_or(so_far);
    }
    (flow.next(&so_far), so_far)
}

fn flow(content: &Content, language: Language) -> Flow<'_> {
    Flow {
        content,
        kind: None,
        words: language.words(),
    }
}

#[test]
fn a_low_rating_is_asked_for_its_reason_a_good_one_is_not() {
    let csat = content(Supplied::Csat);
    let french = flow(&csat, Language::French);
    use Said::{Chose, Wrote};
    assert_eq!(talk(french, &[]).0, Step::Rating);
    assert_eq!(talk(french, &[Chose("5")]).0, Step::Comment);
    assert_eq!(talk(french, &[Chose("1")]).0, Step::Reason);
    let (step, so_far) = talk(
        french,
        &[Chose("1"), Chose("tone"), Wrote("Pas poli.\r\nDu tout")],
    );
    assert_eq!(step, Step::Thanks);
    let rating = so_far.rating().expect("a rating");
    assert_eq!((rating.score, rating.reason.as_str()), (Some(1), "tone"));
    assert_eq!(rating.comment, "Pas poli.\nDu tout");
}

#[test]
fn what_people_write_is_understood() {
    let csat = content(Supplied::Csat);
    for (language, text, score) in [
        (Language::French, "4", 4),
        (Language::French, " 4/5 ", 4),
        (Language::French, "😄", 5),
        (Language::French, "TRÈS SATISFAIT !", 5),
        (Language::German, "teils, teils.", 3),
        (Language::English, "very dissatisfied", 1),
    ] {
        let (_, so_far) = talk(flow(&csat, language), &[Said::Wrote(text)]);
        assert_eq!(so_far.score, Some(score), "{text}");
    }
    let german = flow(&csat, Language::German);
    for (text, reason) in [
        ("2", "unsolved"),
        ("es hat zu lange gedauert", "slow"),
        ("tone", "tone"),
    ] {
        let (_, so_far) = talk(german, &[Said::Wrote("1"), Said::Wrote(text)]);
        assert_eq!(so_far.reason.as_deref(), Some(reason), "{text}");
    }
}

#[test]
fn what_is_not_understood_is_asked_again_kindly_and_changes_nothing() {
    let nps = content(Supplied::Nps);
    let english = flow(&nps, Language::English);
    let start = SoFar::default();
    for text in ["11", "-1", "maybe", "", "3.5", "4 or 5"] {
        let refused = english.take(&start, Said::Wrote(text));
        assert_eq!(refused, Err("survey-chat-again-rating"), "{text}");
    }
    let sentence = english.again("survey-chat-again-rating");
    assert!(sentence.contains('0') && sentence.contains("10"), "{sentence}");
    let rated = english.take(&start, Said::Wrote("0")).expect("a score");
    let long = "é".repeat(4001);
    assert_eq!(
        english.take(&rated, Said::Wrote(&long)),
        Err("satisfaction-comment-long")
    );
    assert_eq!(english.next(&rated), Step::Comment, "NPS asks for no reason");
}

#[test]
fn every_question_can_be_skipped_in_any_language() {
    let csat = content(Supplied::Csat);
    let french = flow(&csat, Language::French);
    for words in ["Non merci", "nein danke", "Skip", "-"] {
        let (step, so_far) = talk(french, &[Said::Wrote(words)]);
        assert_eq!((step, so_far.rating()), (Step::Declined, None), "{words}");
        let says = [Said::Wrote("1"), Said::Wrote(words), Said::Wrote(words)];
        let (step, so_far) = talk(french, &says);
        assert_eq!(step, Step::Thanks, "{words}");
        assert_eq!(so_far.rating().map(|rating| rating.comment), Some(String::new()));
    }
    let (step, _) = talk(french, &[Said::Chose("2"), Said::Chose(SKIP), Said::Chose(SKIP)]);
    assert_eq!(step, Step::Thanks);
}

#[test]
fn what_the_desk_says_comes_from_the_survey() {
    let mut csat = content(Supplied::Csat);
    csat.only_for.insert("other".to_owned(), Type::Incident);
    for wording in csat.wordings.values_mut() {
        wording.thanks = "À bientôt".to_owned();
    }
    let mut german = flow(&csat, Language::German);
    let rating = german.says(Step::Rating);
    assert_eq!(rating.text, "Wie zufrieden sind Sie mit unserer Hilfe?");
    assert_eq!(rating.offers[0].label, "😡 Sehr unzufrieden");
    assert_eq!(rating.offers.len(), 6, "five points and leaving it out");
    assert_eq!(german.says(Step::Thanks).text, "À bientôt");
    assert_eq!(german.says(Step::Reason).offers.len(), 5);
    german.kind = Some(Type::Incident);
    assert_eq!(german.says(Step::Reason).offers[0].label, "Etwas anderes");
    csat.asks_comment = false;
    assert_eq!(
        talk(flow(&csat, Language::German), &[Said::Chose("5")]).0,
        Step::Thanks
    );
}
