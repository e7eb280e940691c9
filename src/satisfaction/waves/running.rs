//! Runs waves: begins one when its time has come, asks a few persons at a time, ends it. Whatever is decided stands in the
//! database, so it makes no difference how many nodes look or when one of them stops: a wave begins once, and nobody is
//! asked twice in it.

use super::segment::{self, Candidate, expected, is_chosen};
use super::stored::{Relationship, RelationshipId, Wave, find_relationship, find_wave, plan, running};
use super::withheld::withhold;
use crate::brands;
use crate::calendars;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Alone};
use crate::ids::{PersonId, ResponseId, WaveId};
use crate::languages::Language;
use crate::people;
use crate::satisfaction::letter::{self, Asked};
use crate::satisfaction::withheld::asked_within_the_pause;
use crate::satisfaction::{Survey, WINDOW, Withheld, asking, counting, find_survey, opt_out_link, survey};
use crate::store::{Act, Actor, Desk, Result};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// The most letters one act writes.
const AT_ONCE: i64 = 20;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Begins what is due and goes on with what runs, in business time, unless the letters of the desk are stopped. Says
/// whether there may be more to do at once.
pub async fn go_on(desk: &Desk) -> Result<bool> {
    let now = desk.clock.now();
    let work = desk.read(move |tx| work(tx, now)).await?;
    let mut more = false;
    for relationship in work.due {
        more |= begin(desk, relationship).await?;
    }
    for wave in work.running {
        more |= desk.act(Actor::Desk, move |act| ask_some(act, wave)).await?;
    }
    Ok(more)
}

#[derive(Default)]
struct Work {
    due: Vec<RelationshipId>,
    running: Vec<WaveId>,
}

fn work(tx: &mut Tx, now: Timestamp) -> Result<Work> {
    let sql =
        "SELECT id FROM relationship_survey WHERE next_at IS NOT NULL AND next_at <= $1 ORDER BY next_at, id";
    let due: Vec<(RelationshipId,)> = tx.all(sql, params![now])?;
    let running = running(tx)?;
    if due.is_empty() && running.is_empty() {
        return Ok(Work::default());
    }
    let works = calendars::desk_calendar(tx)?.is_none_or(|calendar| calendar.is_working(now));
    if !works || correspondence::stopped(tx)?.is_some() {
        return Ok(Work::default());
    }
    Ok(Work {
        due: due.into_iter().map(|(id,)| id).collect(),
        running,
    })
}

/// Begins a wave, once: whoever moves the survey's next time on. While the wave before is on its way nothing begins. Says
/// whether it began.
async fn begin(desk: &Desk, id: RelationshipId) -> Result<bool> {
    let now = desk.clock.now();
    let found = desk.read(move |tx| {
        let relationship = find_relationship(tx, id)?;
        let number = super::waves(tx, id)?.first().map_or(1, |wave| wave.number + 1);
        let is = &relationship.is;
        let found = expected(tx, id, number, &is.segment, is.share, now)?;
        Ok((relationship, number, found.chosen))
    });
    let (relationship, number, chosen) = found.await?;
    desk.act(Actor::Desk, move |act| {
        let now = act.now;
        let claimed = act.run(
            "UPDATE relationship_survey SET next_at = NULL WHERE id = $1 AND next_at = $2
             AND NOT EXISTS (SELECT 1 FROM survey_wave w WHERE w.relationship_id = $1 AND w.ended_at IS NULL)",
            params![id, relationship.next_at],
        )?;
        if claimed == 0 {
            return Ok(false);
        }
        let survey = survey::newest(act, relationship.is.line_id)?;
        if survey.archived_at.is_none() {
            act.run(
                "INSERT INTO survey_wave (relationship_id, number, survey_id, started_at, expected, meant_for)
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (relationship_id, number) DO NOTHING",
                params![id, number, survey.id, now, chosen, &relationship.next_on],
            )?;
        }
        plan(act, &relationship)?;
        Ok(true)
    })
    .await
}

/// Asks the next few. Says whether there may be more to do at once.
fn ask_some(act: &mut Act, id: WaveId) -> Result<bool> {
    let sql = "SELECT id FROM survey_wave WHERE id = $1 AND ended_at IS NULL {skip}";
    if act.find::<(WaveId,)>(sql, params![id])?.is_none() {
        return Ok(false);
    }
    let wave = find_wave(act, id)?;
    let relationship = find_relationship(act, wave.relationship_id)?;
    let allowed = room(act, id, relationship.is.per_hour)?;
    if allowed <= 0 {
        return Ok(false);
    }
    let now = act.now;
    let window = segment::next(act, &relationship.is.segment, wave.after_person_id, now)?;
    let Some(end) = window.last else {
        act.run(
            "UPDATE survey_wave SET ended_at = $1 WHERE id = $2",
            params![now, id],
        )?;
        return Ok(false);
    };
    let gone = go_through(act, &wave, &relationship, window.candidates, allowed.min(AT_ONCE))?;
    counting::added(act, &gone.asked)?;
    let asked = i64::try_from(gone.asked.len()).unwrap_or(i64::MAX);
    act.run(
        "UPDATE survey_wave SET after_person_id = $1, asked = asked + $2, withheld = withheld + $3 WHERE id = $4",
        params![gone.stopped_at.unwrap_or(end), asked, gone.withheld, id],
    )?;
    Ok(asked < allowed)
}

/// What came of some candidates.
#[derive(Default)]
struct Gone {
    asked: Vec<ResponseId>,
    withheld: i64,
    /// After whom there was no more room.
    stopped_at: Option<PersonId>,
}

fn go_through(
    act: &mut Act,
    wave: &Wave,
    relationship: &Relationship,
    candidates: Vec<Candidate>,
    room: i64,
) -> Result<Gone> {
    let survey = find_survey(act, wave.survey_id)?;
    let mut gone = Gone::default();
    for candidate in candidates {
        let person = candidate.id;
        if !is_chosen(relationship.id, wave.number, person, relationship.is.share) {
            continue;
        }
        let outcome = match candidate.withheld() {
            Some(reason) => Err(reason),
            None => ask(act, wave, relationship, &survey, person)?,
        };
        match outcome {
            Ok(response) => gone.asked.push(response),
            Err(reason) => {
                gone.withheld += 1;
                withhold(act, wave.id, person, reason)?;
            }
        }
        if gone.asked.len() as i64 == room {
            gone.stopped_at = Some(person);
            break;
        }
    }
    Ok(gone)
}

/// How many may be asked now: as many in an hour as was set, spread over its minutes.
fn room(act: &mut Act, wave: WaveId, per_hour: i64) -> Result<i64> {
    let now = act.now;
    let mut left = |length: SignedDuration, most: i64| -> Result<i64> {
        let since = now.checked_sub(length).unwrap_or(Timestamp::MIN);
        let sql = "SELECT COUNT(*) FROM response WHERE wave_id = $1 AND created_at > $2";
        let (asked,): (i64,) = act.one(sql, params![wave, since])?;
        Ok(most - asked)
    };
    let in_minute = left(MINUTE, (per_hour + 59) / 60)?;
    let in_hour = left(HOUR, per_hour)?;
    Ok(in_minute.min(in_hour))
}

/// Asks one person, unless this wave has asked them already.
fn ask(
    act: &mut Act,
    wave: &Wave,
    relationship: &Relationship,
    survey: &Survey,
    id: PersonId,
) -> Result<std::result::Result<ResponseId, Withheld>> {
    people::hold(act, id)?;
    if asked_within_the_pause(act, id)? {
        return Ok(Err(Withheld::Recent));
    }
    let now = act.now;
    let person = people::find(act, id)?;
    let language = person.language.unwrap_or(Language::English);
    let until = now + WINDOW;
    let brand = match relationship.is.segment.brand {
        Some(brand) => brands::find(act, brand)?,
        None => brands::own(act)?,
    };
    let asked: Option<(ResponseId,)> = act.find(
        "INSERT INTO response (survey_id, wave_id, person_id, state, until, language, brand_id, created_at, updated_at)
         VALUES ($1, $2, $3, 'offered', $4, $5, $6, $7, $7)
         ON CONFLICT (wave_id, person_id) WHERE wave_id IS NOT NULL DO NOTHING RETURNING id",
        params![survey.id, wave.id, id, until, language, brand.id, now],
    )?;
    let Some((response,)) = asked else {
        return Ok(Err(Withheld::Asked));
    };
    let desk = act.desk;
    let question = Asked { id: response, until };
    let content = letter::write(act, desk, None, &person, &question, &survey.content()?)?;
    let letter = Alone {
        purpose: Purpose::Survey,
        to: &person,
        brand: &brand,
        words: language.words(),
        content: content.closed(language.words(), &brand),
        footer: language
            .words()
            .say_one("letter-footer-alone", "desk", brand.name.as_str()),
        opt_out: opt_out_link(desk, response),
        good_until: Some(until),
    };
    let letter = correspondence::send_alone(act, letter)?;
    asking::note_letter(act, response, letter)?;
    Ok(Ok(response))
}
