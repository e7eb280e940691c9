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
  -- the letter of a reminder or a warning
  letter_id INTEGER REFERENCES outbox (id),
  -- why it was cancelled or withheld
  reason TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX step_waiting ON step (ticket_id) WHERE state = 'waiting';
CREATE INDEX step_due ON step (due_at, id) WHERE state = 'waiting';
CREATE INDEX step_ticket ON step (ticket_id, id);
CREATE INDEX step_letter ON step (letter_id) WHERE letter_id IS NOT NULL;

-- The tickets that wait for their customer or are solved, one row each: the version of a policy that holds until then.
-- owner: closing
CREATE TABLE under_way (
  ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
  -- when the present waiting or solving began
  began_at INTEGER NOT NULL,
  -- from when its steps count: the same, unless an administrator let their clock start later; as in step
  since INTEGER NOT NULL,
  policy_version_id INTEGER NOT NULL REFERENCES policy_version (id),
  -- since when it rests
  paused_at INTEGER
) STRICT;
CREATE INDEX under_way_version ON under_way (policy_version_id, ticket_id);

-- What moves the steps of a waiting or a solving: more business days, or a pause that is over.
-- owner: closing
CREATE TABLE delay (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- as in step
  since INTEGER NOT NULL,
  -- asked: by the customer, once; given: by an agent; pause
  kind TEXT NOT NULL CHECK (kind IN ('asked', 'given', 'pause')),
  -- when the days were asked for or given, when the pause began
  begun_at INTEGER NOT NULL,
  -- when the pause ended
  ended_at INTEGER NOT NULL,
  -- business days; of a pause none
  days INTEGER NOT NULL DEFAULT 0,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX delay_ticket ON delay (ticket_id, since, id);
CREATE UNIQUE INDEX delay_asked ON delay (ticket_id, since) WHERE kind = 'asked';
