-- The rules by which a ticket that waits or is solved comes to its end.
-- owner: closing
CREATE TABLE policy (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- the first policy that matches a ticket, in this order, holds
  position INTEGER NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT TRUE,
  created_at INTEGER NOT NULL
) STRICT;

-- Policies are never edited, only followed by a new version.
-- owner: closing
CREATE TABLE policy_version (
  id INTEGER PRIMARY KEY,
  policy_id INTEGER NOT NULL REFERENCES policy (id),
  version INTEGER NOT NULL,
  -- the rules as JSON
  rules TEXT NOT NULL,
  author_id INTEGER REFERENCES person (id),
  reason TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  UNIQUE (policy_id, version)
) STRICT;

-- The steps of a policy on a ticket: those done, and the one that waits.
-- owner: closing
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  policy_version_id INTEGER NOT NULL REFERENCES policy_version (id),
  -- remind, warn, solve, survey, close
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'cancelled', 'withheld')),
  -- when the waiting or the solving began that the step belongs to: another beginning has steps of its own
  since INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  done_at INTEGER,
  -- when a warning was sent: the instant the letter promised
  promised_at INTEGER,
  -- why it was cancelled or withheld
  reason TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX step_waiting ON step (ticket_id) WHERE state = 'waiting';
CREATE INDEX step_due ON step (due_at, id) WHERE state = 'waiting';
CREATE INDEX step_ticket ON step (ticket_id, id);

-- More business days that a customer asked for, once a waiting.
-- owner: closing
CREATE TABLE more_days (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- when the waiting began, as in step
  since INTEGER NOT NULL,
  days INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  asked_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, since)
) STRICT;
