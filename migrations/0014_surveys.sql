-- Surveys as lines of versions, asked by policy, by rule and in waves.

-- The line of versions a survey belongs to: the id of its first version.
-- owner: satisfaction
ALTER TABLE survey ADD COLUMN line_id INTEGER;
ALTER TABLE survey ADD COLUMN author_id INTEGER REFERENCES person (id);
-- why this version was made
ALTER TABLE survey ADD COLUMN reason TEXT NOT NULL DEFAULT '';
-- on the first version of a line: nobody is asked with the line any more
ALTER TABLE survey ADD COLUMN archived_at INTEGER;
UPDATE survey SET line_id = (SELECT MIN(f.id) FROM survey f WHERE f.kind = survey.kind AND f.name = survey.name);
CREATE UNIQUE INDEX survey_line ON survey (line_id, version);

-- A survey that is put to a segment of customers again and again, without a ticket.
-- owner: satisfaction
CREATE TABLE relationship_survey (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  line_id INTEGER NOT NULL REFERENCES survey (id),
  -- whom to ask, as JSON
  segment TEXT NOT NULL,
  -- calendar days between two waves; empty: one wave only
  every_days INTEGER,
  -- of a hundred persons of the segment so many are asked in a wave
  share INTEGER NOT NULL DEFAULT 100,
  -- when the next wave begins; empty: none is planned
  next_at INTEGER,
  author_id INTEGER REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX relationship_survey_due ON relationship_survey (next_at, id) WHERE next_at IS NOT NULL;

-- One run of a relationship survey through its segment.
-- owner: satisfaction
CREATE TABLE survey_wave (
  id INTEGER PRIMARY KEY,
  relationship_id INTEGER NOT NULL REFERENCES relationship_survey (id),
  -- counted from 1
  number INTEGER NOT NULL,
  -- the version asked with
  survey_id INTEGER NOT NULL REFERENCES survey (id),
  started_at INTEGER NOT NULL,
  -- the last person looked at: a wave goes on from there
  after_person_id INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER,
  asked INTEGER NOT NULL DEFAULT 0,
  withheld INTEGER NOT NULL DEFAULT 0,
  UNIQUE (relationship_id, number)
) STRICT;
CREATE INDEX survey_wave_running ON survey_wave (id) WHERE ended_at IS NULL;

-- Which solved tickets are asked about with which survey, whatever their closing policy says.
-- owner: satisfaction
CREATE TABLE survey_rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- the order in which they are asked; the first that holds asks
  position INTEGER NOT NULL,
  enabled BOOLEAN NOT NULL,
  line_id INTEGER NOT NULL REFERENCES survey (id),
  -- as JSON
  conditions TEXT NOT NULL,
  -- hours on the wall clock after solving
  after_hours INTEGER NOT NULL,
  author_id INTEGER REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;

-- A survey that a rule will ask with.
-- owner: satisfaction
CREATE TABLE survey_plan (
  id INTEGER PRIMARY KEY,
  rule_id INTEGER NOT NULL REFERENCES survey_rule (id),
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  solving INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  -- waiting, done, withheld, cancelled
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'withheld', 'cancelled')),
  -- why it was withheld or cancelled
  reason TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  UNIQUE (ticket_id, solving)
) STRICT;
CREATE INDEX survey_plan_due ON survey_plan (due_at, id) WHERE state = 'waiting';

-- Someone can be asked without a ticket; once a wave.
-- owner: satisfaction
ALTER TABLE response ALTER COLUMN ticket_id DROP NOT NULL;
ALTER TABLE response ALTER COLUMN solving DROP NOT NULL;
ALTER TABLE response ADD COLUMN wave_id INTEGER REFERENCES survey_wave (id);
CREATE UNIQUE INDEX response_wave ON response (wave_id, person_id) WHERE wave_id IS NOT NULL;

-- An answer that was changed, as it was before.
-- owner: satisfaction
CREATE TABLE earlier_answer (
  id INTEGER PRIMARY KEY,
  response_id INTEGER NOT NULL REFERENCES response (id),
  score INTEGER NOT NULL,
  negative BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  comment TEXT NOT NULL,
  answered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX earlier_answer_of ON earlier_answer (response_id, id);

-- Answers counted by the day they were asked on, by everything remembered at sending: what results add up.
-- owner: satisfaction
CREATE TABLE response_day (
  -- days since 1 January 1970 in the desk's time zone
  day INTEGER NOT NULL,
  line_id INTEGER NOT NULL,
  -- all, team, agent, type, channel, policy, language, reason
  counted_by TEXT NOT NULL,
  -- the id or word counted by; empty for none
  key TEXT NOT NULL,
  asked INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  -- answers that are not negative
  content INTEGER NOT NULL,
  promoters INTEGER NOT NULL,
  detractors INTEGER NOT NULL,
  -- the sum of the scores
  total INTEGER NOT NULL,
  PRIMARY KEY (line_id, counted_by, day, key)
) STRICT, WITHOUT ROWID;
