//! Many tickets fast, for measuring: plain rows in large batches, the same each time. No events are acted upon and no
//! letters queued: these tickets are long done, but for a few. One in three waited for its customer, who answered within
//! two weeks, or in one of nine not at all: then the policy solved it.

use super::scripts::Stock;
use crate::languages::Language;
use crate::satisfaction;
use crate::store::{Act, Actor, Desk, Error, Result};
use database::{Value, params};
use jiff::SignedDuration;

/// Tickets in one transaction.
const BATCH: usize = 20_000;
/// A customer for so many tickets.
const TICKETS_EACH: usize = 20;
/// How far the rows go back, in seconds: three years before the played history.
const SPAN: i64 = 3 * 365 * 86_400;
/// The end of that span, in seconds before now.
const END: i64 = 184 * 86_400;

/// Adds `count` tickets with their messages and events. `told` hears how many there are so far.
pub async fn fill(desk: &Desk, count: usize, told: impl Fn(usize)) -> Result<()> {
    let mut done = 0;
    while done < count {
        let batch = BATCH.min(count - done);
        let (begin, whole) = (done, count);
        desk.act(Actor::Desk, move |act| add(act, begin, batch, whole))
            .await?;
        done += batch;
        told(done);
    }
    // The responses were written past the counts.
    desk.act(Actor::Desk, satisfaction::recount).await?;
    Ok(())
}

/// What a ticket took that waited for nobody, in microseconds; the others took longer.
const PLAIN: i64 = 7_200_000_000;
/// What a ticket took that the policy solved for want of an answer: an hour and nine days.
const SILENT: i64 = 781_200_000_000;

/// The numbers `$1` to `$2` as rows `n(i)`: no values travel, the engines make the rows themselves.
const NUMBERS: &str = "WITH RECURSIVE n(i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < CAST($2 AS BIGINT))";

fn add(act: &mut Act, begin: usize, batch: usize, whole: usize) -> Result<()> {
    let (first, last) = (int(begin), int(begin + batch - 1));
    let (first_customer,) = people(act, begin, batch)?;
    let (before,): (i64,) = act.one("SELECT COALESCE(MAX(id), 0) FROM ticket", [])?;
    tickets(act, first, last, first_customer, whole)?;
    messages(act, before)?;
    events(act, before)?;
    responses(act, before)?;
    act.run(
        "INSERT INTO ticket_tag (ticket_id, tag)
         SELECT id, CASE id % 4 WHEN 0 THEN 'delivery' WHEN 1 THEN 'parts' WHEN 2 THEN 'refund' ELSE 'led' END
         FROM ticket WHERE id > $1",
        params![before],
    )?;
    Ok(())
}

fn int(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The customers of a batch; the first one's id.
fn people(act: &mut Act, begin: usize, batch: usize) -> Result<(i64,)> {
    let (before,): (i64,) = act.one("SELECT MAX(id) FROM person", [])?;
    let (from, to) = (int(begin / TICKETS_EACH), int((begin + batch - 1) / TICKETS_EACH));
    let now = act.now;
    let sql = format!(
        "{NUMBERS} INSERT INTO person (name, folded, role, language, created_at, updated_at)
         SELECT 'Customer ' || CAST(i AS TEXT), 'customer ' || CAST(i AS TEXT), 'customer',
             CASE i % 3 WHEN 0 THEN 'fr' WHEN 1 THEN 'de' ELSE 'en' END, CAST($3 AS BIGINT), CAST($3 AS BIGINT) FROM n"
    );
    act.run(&sql, params![from, to, now])?;
    for word in ["folded", "substr(folded, 10)"] {
        act.run(
            &format!("INSERT INTO person_word (person_id, rest) SELECT id, {word} FROM person WHERE id > $1"),
            params![before],
        )?;
    }
    act.run(
        "INSERT INTO address (person_id, kind, value, created_at)
         SELECT id, 'email', 'customer' || CAST(id AS TEXT) || '@many.example', created_at FROM person WHERE id > $1",
        params![before],
    )?;
    act.one("SELECT MIN(id) FROM person WHERE id > $1", params![before])
        .map_err(Error::from)
}

/// All but one in eighty are closed; the others stand as tickets do.
fn tickets(act: &mut Act, first: i64, last: i64, customer: i64, whole: usize) -> Result<()> {
    let stock = Stock::read()?;
    let scripts = &stock.of(Language::English).script;
    let oldest = act.now - SignedDuration::from_secs(SPAN + END);
    // Seconds between two tickets; never 0 for fewer than ninety million.
    let gap = (SPAN / int(whole.max(1))).max(1) * 1_000_000;
    let mut values: Vec<Value> = params![first, last, oldest.as_microsecond(), gap, first, customer].to_vec();
    let mut subjects = String::new();
    for (place, script) in scripts.iter().enumerate() {
        values.push(
            script.subjects[0]
                .replace("{order}", "ML-20417")
                .replace("{lamp}", "Brume 40")
                .replace("{amount}", "129 €")
                .into(),
        );
        subjects += &format!(" WHEN {place} THEN CAST(${} AS TEXT)", values.len());
    }
    let sql = format!(
        "{NUMBERS}, t(i, at, status, took) AS (SELECT i, CAST($3 AS BIGINT) + i * CAST($4 AS BIGINT),
             CASE WHEN i % 80 <> 0 THEN 'closed' WHEN i % 400 = 0 THEN 'new' WHEN i % 240 = 0 THEN 'pending'
                  WHEN i % 160 = 0 THEN 'open' ELSE 'solved' END,
             CASE WHEN i % 3 <> 0 OR i % 80 = 0 THEN {PLAIN} WHEN i % 9 = 0 THEN {SILENT}
                  ELSE {PLAIN} + (i * 7919 % 20160) * 60000000 END FROM n)
         INSERT INTO ticket (subject, status, active, priority, type, channel, language, requester_id, assignee_id,
             team_id, mailbox_id, created_at, updated_at, status_at, solvings, first_reply_at, solved_at, last_from)
         SELECT s.subject, t.status, t.status IN ('new', 'open', 'pending'),
             CASE t.i % 11 WHEN 0 THEN 'high' WHEN 1 THEN 'low' ELSE 'normal' END, 'question', 'email',
             CASE t.i % 3 WHEN 0 THEN 'fr' WHEN 1 THEN 'de' ELSE 'en' END,
             (t.i - CAST($5 AS BIGINT)) / {TICKETS_EACH} + CAST($6 AS BIGINT), a.id, m.id, b.id, t.at,
             t.at + t.took, t.at + t.took,
             CASE WHEN t.status IN ('closed', 'solved') THEN 1 ELSE 0 END,
             CASE WHEN t.status = 'new' THEN NULL ELSE t.at + 3600000000 END,
             CASE WHEN t.status IN ('closed', 'solved') THEN t.at + t.took END,
             CASE WHEN t.status IN ('new', 'open') THEN 'customer' ELSE 'agent' END
         FROM t JOIN (SELECT i, CASE i % {} {subjects} END AS subject FROM n) s ON s.i = t.i
         JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM person WHERE role = 'agent') a
             ON a.place = t.i % (SELECT COUNT(*) FROM person WHERE role = 'agent') + 1
         JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM team) m
             ON m.place = t.i % (SELECT COUNT(*) FROM team) + 1
         CROSS JOIN (SELECT MIN(id) AS id FROM mailbox) b ORDER BY t.i",
        scripts.len()
    );
    act.run(&sql, values)?;
    Ok(())
}

fn messages(act: &mut Act, before: i64) -> Result<()> {
    let say = |act: &mut Act, author: &str, by_agent: &str, offset: &str, text: &str, which: &str| {
        let sql = format!(
            "INSERT INTO message (ticket_id, kind, author_id, by_agent, channel, text, created_at)
             SELECT t.id, 'reply', t.{author}, {by_agent}, 'email', {text}, t.created_at + {offset}
             FROM ticket t WHERE t.id > $1 {which} ORDER BY t.id"
        );
        act.run(&sql, params![before])
    };
    let ask = "t.subject || '. I bought it in your shop last month and now need your help; my order number is ML-' || CAST(t.id AS TEXT) || '. Thank you in advance.'";
    say(act, "requester_id", "FALSE", "0", ask, "")?;
    let reply = "'Thank you for your message about: ' || t.subject || '. We have looked into it and taken care of it; you will hear from us by tomorrow noon.'";
    say(
        act,
        "assignee_id",
        "TRUE",
        "3600000000",
        reply,
        "AND t.status <> 'new'",
    )?;
    let thanks = "'Thank you, that helped.'";
    say(
        act,
        "requester_id",
        "FALSE",
        "5400000000",
        thanks,
        &format!(
            "AND t.id % 3 = 0 AND t.status <> 'new' AND COALESCE(t.solved_at, 0) - t.created_at <= {PLAIN}"
        ),
    )?;
    say(
        act,
        "requester_id",
        "FALSE",
        "(t.solved_at - t.created_at - 3600000000)",
        "'It is the one with the brass shade, bought in May.'",
        &format!("AND t.solved_at - t.created_at > {PLAIN} AND t.solved_at - t.created_at <> {SILENT}"),
    )?;
    Ok(())
}

/// What the log of such a ticket shows: opened, each thing said, waited for, and solved.
fn events(act: &mut Act, before: i64) -> Result<()> {
    act.run(
        "INSERT INTO event (at, subject_id, actor, actor_id, kind, data)
         SELECT created_at, id, 'customer', requester_id, 'opened', '{\"kind\":\"opened\",\"channel\":\"email\"}'
         FROM ticket WHERE id > $1 ORDER BY id",
        params![before],
    )?;
    act.run(
        "INSERT INTO event (at, subject_id, actor, actor_id, kind, data)
         SELECT m.created_at, m.ticket_id, CASE WHEN m.by_agent THEN 'agent' ELSE 'customer' END, m.author_id, 'said',
             '{\"kind\":\"said\",\"message\":' || CAST(m.id AS TEXT) || ',\"message_kind\":\"reply\",\"by_agent\":'
                 || CASE WHEN m.by_agent THEN 'true' ELSE 'false' END || ',\"robot\":null}'
         FROM message m WHERE m.ticket_id > $1 ORDER BY m.id",
        params![before],
    )?;
    act.run(
        "INSERT INTO event (at, subject_id, actor, actor_id, kind, data)
         SELECT solved_at, id, 'agent', assignee_id, 'changed',
             '{\"kind\":\"changed\",\"field\":\"status\",\"from\":\"open\",\"to\":\"solved\"}'
         FROM ticket WHERE id > $1 AND solved_at IS NOT NULL AND solved_at - created_at <> $2 ORDER BY id",
        params![before, SILENT],
    )?;
    waits(act, before)?;
    Ok(())
}

/// The agent asked back; the customer answered, or the policy solved it.
fn waits(act: &mut Act, before: i64) -> Result<()> {
    let took = "t.solved_at - t.created_at";
    let (waited, silent) = (format!("{took} > {PLAIN}"), format!("{took} = {SILENT}"));
    let answered = format!("{waited} AND {took} <> {SILENT}");
    act.run(
        &format!(
            "INSERT INTO event (at, subject_id, actor, kind, data)
             SELECT t.solved_at, t.id, 'desk', 'step_done', '{{\"kind\":\"step_done\",\"step\":\"solve\",\"policy_version\":'
                 || CAST((SELECT MIN(id) FROM policy_version) AS TEXT) || ',\"promised_at\":null}}'
             FROM ticket t WHERE t.id > $1 AND {silent} ORDER BY t.id"
        ),
        params![before],
    )?;
    // In the same act as the step it belongs to, if any.
    let step = "(SELECT MAX(e.id) FROM event e WHERE e.subject = 'ticket' AND e.subject_id = t.id AND e.kind = 'step_done')";
    for (at, by, act_id, change, which) in [
        (
            "t.created_at + 3600000000",
            "'agent', t.assignee_id",
            "NULL",
            ["open", "pending"],
            waited,
        ),
        (
            "t.solved_at - 3600000000",
            "'customer', t.requester_id",
            "NULL",
            ["pending", "open"],
            answered,
        ),
        ("t.solved_at", "'desk', NULL", step, ["pending", "solved"], silent),
    ] {
        let [from, to] = change;
        let sql = format!(
            "INSERT INTO event (at, subject_id, actor, actor_id, act, kind, data)
             SELECT {at}, t.id, {by}, CAST({act_id} AS BIGINT), 'changed',
                 '{{\"kind\":\"changed\",\"field\":\"status\",\"from\":\"{from}\",\"to\":\"{to}\"}}'
             FROM ticket t WHERE t.id > $1 AND {which} ORDER BY t.id"
        );
        act.run(
            &sql.replace("'desk', NULL", "'desk', CAST(NULL AS BIGINT)"),
            params![before],
        )?;
    }
    Ok(())
}

/// Each solving was asked about two days later; four in ten answered within a day, some with a word.
fn responses(act: &mut Act, before: i64) -> Result<()> {
    const DAY: i64 = 86_400_000_000;
    let sql = format!(
        "INSERT INTO response (survey_id, ticket_id, solving, person_id, state, until, score, negative, reason, comment,
             answered_at, agent_id, team_id, type, channel, language, policy_version_id, created_at, updated_at, delivered)
         SELECT a.survey_id, a.id, 1, a.requester_id, CASE WHEN a.answers THEN 'answered' ELSE 'offered' END,
             a.solved_at + 28 * {DAY}, CASE WHEN a.answers THEN a.score END, CASE WHEN a.answers THEN a.score < 3 END,
             CASE WHEN NOT a.answers OR a.score > 2 THEN '' WHEN a.id % 3 = 0 THEN 'slow' WHEN a.id % 3 = 1 THEN 'unsolved'
                  ELSE 'other' END,
             CASE WHEN NOT a.answers OR a.id % 7 <> 0 THEN '' WHEN a.score > 2 THEN 'Thank you, that was quick.'
                  ELSE 'It took too long.' END,
             CASE WHEN a.answers THEN a.solved_at + 3 * {DAY} END, a.assignee_id, a.team_id, a.type, a.channel, a.language,
             (SELECT MIN(id) FROM policy_version), a.solved_at + 2 * {DAY},
             a.solved_at + CASE WHEN a.answers THEN 3 ELSE 2 END * {DAY}, a.id % 200 <> 0
         FROM (SELECT t.*, t.id * 7919 % 100 < 42 AS answers,
                 CASE WHEN t.id * 104729 % 100 < 7 THEN 1 WHEN t.id * 104729 % 100 < 15 THEN 2
                      WHEN t.id * 104729 % 100 < 24 THEN 3 WHEN t.id * 104729 % 100 < 56 THEN 4 ELSE 5 END AS score,
                 (SELECT MIN(id) FROM survey WHERE kind = 'csat') AS survey_id
             FROM ticket t WHERE t.id > $1 AND t.solved_at IS NOT NULL) a ORDER BY a.id"
    );
    act.run(&sql, params![before])?;
    Ok(())
}
