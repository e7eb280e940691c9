-- A policy tried on what really happened: the order, how far it is, and what came of it.
-- owner: closing
CREATE TABLE simulation (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  policy_id INTEGER NOT NULL REFERENCES policy (id),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  -- how many days back
  days INTEGER NOT NULL,
  -- the rules tried, side by side, as JSON: the first is what the second is held against
  sides TEXT NOT NULL,
  -- tickets looked at, of how many
  done INTEGER NOT NULL DEFAULT 0,
  whole INTEGER NOT NULL DEFAULT 0,
  -- the figures as JSON, once it is done
  figures TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  -- when it last told how far it is: one that is silent for long has been cut short
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX simulation_person ON simulation (person_id, id);

-- The tickets behind the figures of a simulation: those on which the rules would have done something.
-- owner: closing
CREATE TABLE simulated_ticket (
  simulation_id INTEGER NOT NULL REFERENCES simulation (id),
  -- which of the rules tried, from 0
  side INTEGER NOT NULL,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  reminded BOOLEAN NOT NULL,
  warned BOOLEAN NOT NULL,
  -- when it would have been solved by itself first
  solved_at INTEGER,
  -- when the customer answered after that
  answered_at INTEGER,
  -- whether that was within five business days
  soon BOOLEAN NOT NULL,
  letters INTEGER NOT NULL,
  PRIMARY KEY (simulation_id, side, ticket_id)
) STRICT;

-- Two versions of a policy on the same tickets: half of the customers get the one, half the other.
-- owner: closing
CREATE TABLE experiment (
  id INTEGER PRIMARY KEY,
  policy_id INTEGER NOT NULL REFERENCES policy (id),
  version_a INTEGER NOT NULL REFERENCES policy_version (id),
  version_b INTEGER NOT NULL REFERENCES policy_version (id),
  started_at INTEGER NOT NULL,
  started_by INTEGER REFERENCES person (id),
  ended_at INTEGER,
  ended_by INTEGER REFERENCES person (id),
  -- a, b: which was kept; stopped: none was chosen, the first goes on
  outcome TEXT CHECK (outcome IN ('a', 'b', 'stopped')),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX experiment_running ON experiment (policy_id) WHERE ended_at IS NULL;
CREATE INDEX experiment_policy ON experiment (policy_id, id);

-- One solving of one ticket under a policy, and what became of it: what the figures of a policy are counted from.
-- owner: closing
CREATE TABLE ending (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  policy_version_id INTEGER NOT NULL REFERENCES policy_version (id),
  experiment_id INTEGER REFERENCES experiment (id),
  -- a, b
  arm TEXT,
  solved_at INTEGER NOT NULL,
  -- the policy solved it, for want of an answer
  automatic BOOLEAN NOT NULL,
  -- reminders, warnings, notice and survey queued for this case
  letters INTEGER NOT NULL,
  -- when it was open again, or followed up after closing
  reopened_at INTEGER,
  -- why the automatic solving counts as wrong: answered (soon after), not_solved (said so)
  wrong TEXT CHECK (wrong IN ('answered', 'not_solved'))
) STRICT;
CREATE UNIQUE INDEX ending_ticket ON ending (ticket_id, solved_at);
CREATE INDEX ending_version ON ending (policy_version_id, solved_at, automatic, letters, reopened_at, wrong);
CREATE INDEX ending_experiment ON ending (experiment_id, person_id, id) WHERE experiment_id IS NOT NULL;

-- In which arm of which experiment a ticket is, from the beginning of its waiting on.
ALTER TABLE under_way ADD COLUMN experiment_id INTEGER REFERENCES experiment (id);
ALTER TABLE under_way ADD COLUMN arm TEXT;

-- owner: satisfaction
-- As it was when the survey was sent (CS12).
ALTER TABLE response ADD COLUMN experiment_id INTEGER REFERENCES experiment (id);
ALTER TABLE response ADD COLUMN arm TEXT;
CREATE INDEX response_version ON response (policy_version_id, created_at, state, negative) WHERE policy_version_id IS NOT NULL;
CREATE INDEX response_experiment ON response (experiment_id, person_id, id) WHERE experiment_id IS NOT NULL;
