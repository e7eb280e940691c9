-- When the closing policy closes a solved ticket, as it was planned last: a survey asks for no answer after that. Empty: never.
-- owner: closing
ALTER TABLE under_way ADD COLUMN closes_at INTEGER;
UPDATE under_way SET closes_at = (SELECT s.due_at FROM step s WHERE s.ticket_id = under_way.ticket_id AND s.state = 'waiting' AND s.kind = 'close');

-- owner: satisfaction
-- Answers counted by the day they were asked on, each version of a survey apart: what results add up. They are counted anew
-- at the next start.
DROP TABLE response_day;
-- owner: satisfaction
CREATE TABLE response_day (
  -- days since 1 January 1970 in the desk's time zone
  day INTEGER NOT NULL,
  -- the version that was asked with
  survey_id INTEGER NOT NULL,
  -- all, team, agent, type, category, channel, brand, policy, language, reason, score
  counted_by TEXT NOT NULL,
  -- the id or word counted by; empty for none
  key TEXT NOT NULL,
  asked INTEGER NOT NULL,
  delivered INTEGER NOT NULL,
  -- asked by a letter that the relay refused or that was given up
  lost INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  -- answers that are not negative
  content INTEGER NOT NULL,
  promoters INTEGER NOT NULL,
  detractors INTEGER NOT NULL,
  -- the sum of the scores, and of their squares
  total INTEGER NOT NULL,
  squares INTEGER NOT NULL,
  PRIMARY KEY (survey_id, counted_by, day, key)
) STRICT, WITHOUT ROWID;
-- owner: settings
DELETE FROM setting WHERE name = 'response_day_zone';
