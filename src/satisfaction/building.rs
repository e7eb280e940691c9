//! Making and changing surveys. A survey is never changed, only followed by a new version with its author and reason:
//! an answer remembers the one it saw.

use super::survey::{after_solving, newest};
use super::{Content, Kind, Style, SurveyId, Wording};
use crate::events;
use crate::ids::SurveyLineId;
use crate::languages::Language;
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

/// The most reasons a survey can have, in all its lists.
pub const MOST_REASONS: usize = 12;
/// The longest name, label and sentence, in characters.
const LONGEST: (usize, usize, usize) = (80, 80, 400);

/// A field of a survey that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongField {
    /// `points`, `negative`, or a field of a language such as `question-fr`, `label-de-0`.
    pub field: String,
    /// The key of the sentence beside it.
    pub key: &'static str,
}

record! {
    /// One version of a survey, as its history tells it.
    #[derive(Debug, Clone)]
    pub struct SurveyVersion {
        pub id: SurveyId,
        pub version: i64,
        pub name: String,
        /// [`Content`] as JSON.
        pub content: String,
        /// None: the desk itself.
        pub author: Option<String>,
        pub reason: String,
        pub created_at: Timestamp,
    }
}

/// The versions of a survey, newest first; the newest hundred.
pub fn survey_versions(tx: &mut Tx, line: SurveyLineId) -> Result<Vec<SurveyVersion>> {
    let sql = "SELECT s.id, s.version, s.name, s.content, p.name, s.reason, s.created_at FROM survey s
         LEFT JOIN person p ON p.id = s.author_id WHERE s.line_id = $1 ORDER BY s.version DESC LIMIT 100";
    Ok(tx.all(sql, params![line])?)
}

/// Begins a new survey. Its content was checked.
pub fn add_survey(act: &mut Act, kind: Kind, name: &str, content: &Content) -> Result<SurveyLineId> {
    settings::in_turn(act)?;
    check_name(act, None, kind, name)?;
    let (now, author) = (act.now, act.by.person());
    let json = serde_json::to_string(content)?;
    let (id,): (SurveyLineId,) = act.one(
        "INSERT INTO survey (name, kind, version, content, best, created_at, author_id)
         VALUES ($1, $2, 1, $3, $4, $5, $6) RETURNING id",
        params![name, kind, json, content.best(), now, author],
    )?;
    act.run("UPDATE survey SET line_id = id WHERE id = $1", params![id])?;
    events::added(act, id, name)?;
    Ok(id)
}

/// Follows version `after` of a survey by another one. An error if a newer one is there already. Its content was checked.
pub fn change_survey(
    act: &mut Act,
    line: SurveyLineId,
    after: i64,
    name: &str,
    content: &Content,
    reason: &str,
) -> Result<SurveyId> {
    settings::in_turn(act)?;
    let before = newest(act, line)?;
    if before.version != after {
        return Err(Error::invalid("version", "surveys-wrong-newer"));
    }
    check_name(act, Some(line), before.kind, name)?;
    let (now, author) = (act.now, act.by.person());
    let json = serde_json::to_string(content)?;
    let (id,): (SurveyId,) = act.one(
        "INSERT INTO survey (name, kind, version, content, best, created_at, author_id, reason, line_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
        params![
            name,
            before.kind,
            after + 1,
            json,
            content.best(),
            now,
            author,
            reason,
            line
        ],
    )?;
    events::changed(act, line, &before.name, "name", &before.name, name)?;
    events::altered(act, line, name, &before.content()?, content)?;
    Ok(id)
}

/// Archives a survey, or takes it back. The one that is asked with after solving stays.
pub fn archive_survey(act: &mut Act, line: SurveyLineId, archived: bool) -> Result<()> {
    settings::in_turn(act)?;
    let usual = after_solving(act)?.map(|survey| survey.line_id);
    if archived && usual == Some(line) {
        return Err(Error::invalid("archive", "surveys-wrong-usual"));
    }
    let before = newest(act, line)?;
    let at = archived.then_some(act.now);
    act.run(
        "UPDATE survey SET archived_at = $1 WHERE id = $2",
        params![at, line],
    )?;
    let was = before.archived_at.is_some();
    events::changed(act, line, &before.name, "archived", was, archived)
}

/// The names of the rules and of the relationship surveys that ask with a line.
pub fn survey_named_by(tx: &mut Tx, line: SurveyLineId) -> Result<(Vec<String>, Vec<String>)> {
    let names = |rows: Vec<(String,)>| rows.into_iter().map(|(name,)| name).collect();
    let rules = tx.all(
        "SELECT name FROM survey_rule WHERE line_id = $1 AND enabled ORDER BY position, id",
        params![line],
    )?;
    let relationships = tx.all(
        "SELECT name FROM relationship_survey WHERE line_id = $1 AND next_at IS NOT NULL ORDER BY id",
        params![line],
    )?;
    Ok((names(rules), names(relationships)))
}

/// No other survey of the kind has or had this name: results are told apart by it.
fn check_name(act: &mut Act, line: Option<SurveyLineId>, kind: Kind, name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Error::invalid("name", "error-empty"));
    }
    if name.chars().count() > LONGEST.0 {
        return Err(Error::invalid("name", "surveys-wrong-long"));
    }
    let own = line.map_or(0, SurveyLineId::get);
    let taken: Option<(SurveyId,)> = act.find(
        "SELECT id FROM survey WHERE kind = $1 AND name = $2 AND line_id <> $3 LIMIT 1",
        params![kind, name, own],
    )?;
    match taken {
        Some(_) => Err(Error::invalid("name", "surveys-wrong-taken")),
        None => Ok(()),
    }
}

/// What cannot be taken, field by field; nothing if all is well. Pure.
pub fn check_survey(kind: Kind, content: &Content) -> Vec<WrongField> {
    let mut wrong = scale(kind, content);
    let written = content.wordings.iter();
    for (language, wording) in written {
        wrong.extend(words(content, *language, wording));
    }
    if content.wordings.is_empty() {
        wrong.push(WrongField {
            field: format!("question-{}", Language::ALL[0]),
            key: "error-empty",
        });
    }
    if content.asks_reason && content.reasons.is_empty() {
        wrong.push(field("reasons", "surveys-wrong-no-reasons"));
    }
    if content.reasons.len() > MOST_REASONS {
        wrong.push(field("reasons", "surveys-wrong-most-reasons"));
    }
    wrong
}

fn field(field: &str, key: &'static str) -> WrongField {
    WrongField {
        field: field.to_owned(),
        key,
    }
}

fn scale(kind: Kind, content: &Content) -> Vec<WrongField> {
    let mut wrong = vec![];
    let count = content.points.len();
    if !content.style.points().contains(&count) {
        wrong.push(field("points", "surveys-wrong-points"));
    }
    let negative = content.points.iter().filter(|point| point.negative).count();
    if negative == count {
        wrong.push(field("negative", "surveys-wrong-negative"));
    }
    let ends = (
        content.points.first().map(|point| point.score),
        content.points.last().map(|point| point.score),
    );
    let is_nps = content.style == Style::Numbers
        && matches!(ends, (Some(0 | 1), Some(10)))
        && content
            .points
            .iter()
            .all(|point| point.negative == (point.score <= 6));
    if kind == Kind::Nps && !is_nps {
        wrong.push(field("points", "surveys-wrong-nps"));
    }
    wrong
}

fn words(content: &Content, language: Language, wording: &Wording) -> Vec<WrongField> {
    let mut wrong = vec![];
    let mut look = |name: String, text: &str, must: bool, longest: usize| {
        let key = match text.trim() {
            "" if must => "error-empty",
            text if text.chars().count() > longest => "surveys-wrong-long",
            _ => return,
        };
        wrong.push(WrongField { field: name, key });
    };
    let (_, label, sentence) = LONGEST;
    look(format!("question-{language}"), &wording.question, true, sentence);
    let last = content.points.len().saturating_sub(1);
    for index in 0..content.points.len() {
        let must = content.style.needs_all_labels() || index == 0 || index == last;
        look(
            format!("label-{language}-{index}"),
            wording.label(index),
            must,
            label,
        );
    }
    let asks = content.asks_reason && !content.reasons.is_empty();
    look(
        format!("reason-question-{language}"),
        &wording.reason_question,
        asks,
        sentence,
    );
    for index in 0..content.reasons.len() {
        let text = wording.reasons.get(index).map_or("", String::as_str);
        look(format!("reason-{language}-{index}"), text, asks, label);
    }
    let asks = content.asks_comment;
    look(
        format!("open-question-{language}"),
        &wording.open_question,
        asks,
        sentence,
    );
    look(format!("thanks-{language}"), &wording.thanks, false, sentence);
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::satisfaction::Supplied;

    fn fields(kind: Kind, content: &Content) -> Vec<String> {
        let wrong = check_survey(kind, content);
        wrong.into_iter().map(|wrong| wrong.field).collect()
    }

    #[test]
    fn every_supplied_survey_can_be_saved_except_the_empty_one() {
        for supplied in Supplied::ALL {
            let content = supplied.content().expect("readable");
            let wrong = fields(supplied.kind(), &content);
            assert_eq!(
                wrong.is_empty(),
                *supplied != Supplied::Own,
                "{supplied}: {wrong:?}"
            );
            assert_eq!(content.wordings.len(), 3, "{supplied}");
        }
        let ten = Supplied::NpsTen.content().expect("readable");
        assert_eq!((ten.points[0].score, ten.best()), (1, 10));
        assert_eq!(ten.label(Language::English, 1), "Not at all likely");
        assert_eq!(ten.label(Language::English, 10), "Extremely likely");
    }

    #[test]
    fn what_is_wrong_is_said_beside_its_field() {
        let mut content = Supplied::Csat.content().expect("readable");
        for point in &mut content.points {
            point.negative = true;
        }
        content.reasons.clear();
        if let Some(german) = content.wordings.get_mut(&Language::German) {
            german.labels[2] = " ".to_owned();
            german.question = "x".repeat(401);
        }
        let found = fields(Kind::Csat, &content);
        assert_eq!(found, ["negative", "question-de", "label-de-2", "reasons"]);
        let reason = content.reasons.pop().unwrap_or_else(|| "slow".to_owned());
        content.reasons = vec![reason; MOST_REASONS + 1];
        assert!(fields(Kind::Csat, &content).contains(&"reasons".to_owned()));
        let mut twelve = Supplied::Nps.content().expect("readable");
        twelve.points.push(twelve.points[10]);
        assert!(
            fields(Kind::Own, &twelve).contains(&"points".to_owned()),
            "twelve points"
        );
        content.points.truncate(1);
        assert!(fields(Kind::Csat, &content).contains(&"points".to_owned()));
        let nps = Supplied::Csat.content().expect("readable");
        assert_eq!(fields(Kind::Nps, &nps), ["points"], "NPS has its own scale");
    }
}
