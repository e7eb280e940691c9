-- A survey's wording and scale, versioned: an answer remembers what it saw.
-- owner: satisfaction
CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- csat, ces, nps
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- scale, labels, questions and reasons by language, as JSON
  content TEXT NOT NULL,
  -- the highest score of the scale
  best INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (kind, name, version)
) STRICT;

-- One solving of one ticket asked about, and the answer that holds now.
-- owner: satisfaction
CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES survey (id),
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  solving INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('offered', 'answered', 'withdrawn')),
  -- nothing is recorded after this instant (CS1, CS2)
  until INTEGER NOT NULL,
  score INTEGER,
  -- whether the score counts as negative on its scale
  negative BOOLEAN,
  -- the key of a reason in the survey; empty for none
  reason TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT '',
  answered_at INTEGER,
  -- as they were when the survey was sent (CS12)
  agent_id INTEGER,
  team_id INTEGER,
  type TEXT,
  channel TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  policy_version_id INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (ticket_id, solving)
) STRICT;
CREATE INDEX response_state ON response (state, id);
CREATE INDEX response_updated ON response (updated_at, id);
CREATE INDEX response_person ON response (person_id, created_at);
-- All that the results count by lies in the index: a period is counted without reading the rows.
CREATE INDEX response_counted ON response (created_at, survey_id, state, negative, team_id, agent_id, type, channel, language,
  policy_version_id, reason);
CREATE INDEX response_comment ON response (created_at, id) WHERE comment <> '';
CREATE INDEX response_praise ON response (agent_id, id) WHERE comment <> '';

-- Who asked for no more surveys. Notices about their requests still reach them.
-- owner: satisfaction
CREATE TABLE survey_opt_out (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;

-- A customer who is unhappy: rated low, or said "not solved". One open alert a ticket.
-- owner: satisfaction
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- rated, not_solved
  cause TEXT NOT NULL,
  -- the answer that raised it
  response_id INTEGER REFERENCES response (id),
  -- who is asked to win the customer back: the team's lead, or the owner
  owner_id INTEGER REFERENCES person (id),
  -- by when
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  done_by INTEGER REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX alert_open ON alert (ticket_id) WHERE done_at IS NULL;
CREATE INDEX alert_due ON alert (due_at, id) WHERE done_at IS NULL;
