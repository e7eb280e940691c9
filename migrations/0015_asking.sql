-- Asking by rule and in waves, and what the results count.

-- A letter can be about no ticket: a survey of how someone feels about the desk as a whole.
-- owner: leaving
ALTER TABLE outbox ALTER COLUMN ticket_id DROP NOT NULL;

-- owner: satisfaction
-- The letter that asked; whether the relay took it, empty while that is not known.
ALTER TABLE response ADD COLUMN letter_id INTEGER REFERENCES outbox (id);
ALTER TABLE response ADD COLUMN delivered BOOLEAN;
-- owner: satisfaction
CREATE INDEX response_on_its_way ON response (id) WHERE letter_id IS NOT NULL AND delivered IS NULL;
-- How many a wave asked lately: it asks so many an hour.
-- owner: satisfaction
CREATE INDEX response_pace ON response (wave_id, created_at) WHERE wave_id IS NOT NULL;
-- Results read counted days; the rows themselves are read in their order alone.
DROP INDEX response_counted;
-- owner: satisfaction
CREATE INDEX response_created ON response (created_at, id);

ALTER TABLE response_day ADD COLUMN delivered INTEGER NOT NULL DEFAULT 0;
-- asked by a letter that the relay refused or that was given up
ALTER TABLE response_day ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;
-- the sum of the squares of the scores: a mean has an interval
ALTER TABLE response_day ADD COLUMN squares INTEGER NOT NULL DEFAULT 0;

-- When a rule asks: solved, first_reply.
ALTER TABLE survey_rule ADD COLUMN moment TEXT NOT NULL DEFAULT 'solved';

-- A relationship survey begins on a weekday (1: Monday) at an hour of business time, every so many months.
ALTER TABLE relationship_survey DROP COLUMN every_days;
ALTER TABLE relationship_survey ADD COLUMN every_months INTEGER NOT NULL DEFAULT 6;
ALTER TABLE relationship_survey ADD COLUMN weekday INTEGER NOT NULL DEFAULT 2;
ALTER TABLE relationship_survey ADD COLUMN hour INTEGER NOT NULL DEFAULT 10;
-- so many letters leave in an hour
ALTER TABLE relationship_survey ADD COLUMN per_hour INTEGER NOT NULL DEFAULT 200;

-- How many were to be asked when the wave began, and who ended it before its time.
ALTER TABLE survey_wave ADD COLUMN expected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE survey_wave ADD COLUMN stopped_by INTEGER REFERENCES person (id);

-- Whom a wave did not ask although they belong to its segment, and why.
-- owner: satisfaction
CREATE TABLE wave_withheld (
  wave_id INTEGER NOT NULL REFERENCES survey_wave (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  -- as the log words it
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (wave_id, person_id)
) STRICT;

-- Up to which thank-you an agent has looked.
-- owner: satisfaction
CREATE TABLE thanks_seen (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  response_id INTEGER NOT NULL
) STRICT;
CREATE INDEX response_thanks ON response (id) WHERE comment <> '' AND negative = FALSE;

-- Whom each agent is asked to win back.
-- owner: satisfaction
CREATE INDEX alert_owner ON alert (owner_id) WHERE done_at IS NULL;
