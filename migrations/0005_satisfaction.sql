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
  -- nothing is recorded after this instant (CS1-2)
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
  policy_version_id INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (ticket_id, solving)
) STRICT;
CREATE INDEX response_state ON response (state, id);
CREATE INDEX response_updated ON response (updated_at, id);
CREATE INDEX response_person ON response (person_id, created_at);
