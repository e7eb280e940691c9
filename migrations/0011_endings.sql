-- How cases end: what was said at solving, who is waited for, looks that are planned, calendars.

-- What an agent wrote down when solving a ticket (TA11), and the ending chosen for it. One row a solving.
-- owner: closing
CREATE TABLE resolution (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- as ticket.solvings counts them
  solving INTEGER NOT NULL,
  summary TEXT NOT NULL,
  -- nothing, notice, notice_with_survey, survey_only, in_reply; empty: as the policy says
  ending TEXT NOT NULL,
  -- why another ending than the policy's
  reason TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, solving)
) STRICT;

-- Whom a ticket on hold waits for, and when we look again. Kept while it is on hold.
-- owner: closing
CREATE TABLE hold (
  ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
  -- in the words of the agent, as customers may read them; may be empty
  awaited TEXT NOT NULL,
  look_at INTEGER,
  person_id INTEGER REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;

-- The tickets that a reminder spoke of when it spoke of several.
-- owner: closing
CREATE TABLE digest (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  letter_id INTEGER NOT NULL REFERENCES outbox (id),
  -- the ticket whose letter it is
  told_in INTEGER NOT NULL REFERENCES ticket (id),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, letter_id)
) STRICT;

-- A look at a case after its end, planned by an agent (LC16).
-- owner: closing
CREATE TABLE check_back (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- planned: the day has not come; due: it is on the agent's list
  state TEXT NOT NULL CHECK (state IN ('planned', 'due', 'done', 'cancelled')),
  due_at INTEGER NOT NULL,
  note TEXT NOT NULL,
  -- whether the customer is asked by letter how it goes
  tells_customer BOOLEAN NOT NULL,
  -- on whose list it comes
  person_id INTEGER NOT NULL REFERENCES person (id),
  created_at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT;
CREATE INDEX check_back_planned ON check_back (due_at, id) WHERE state = 'planned';
CREATE INDEX check_back_due ON check_back (person_id, due_at, id) WHERE state = 'due';
CREATE INDEX check_back_ticket ON check_back (ticket_id, id);

-- Letters of policies, by when they were decided on: for the ceiling of all.
-- owner: leaving
CREATE INDEX outbox_policy ON outbox (created_at)
  WHERE purpose IN ('reminder', 'warning', 'notice', 'progress', 'survey', 'check_back');

-- Letters of policies that were stopped: held until someone lets them go.
-- owner: leaving
CREATE INDEX outbox_held ON outbox (id) WHERE state = 'withheld';

-- Calendars beside the desk's own, which is a setting.
-- owner: calendars
CREATE TABLE calendar (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- as the desk's, JSON
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- The teams that have another calendar than the desk's.
-- owner: calendars
CREATE TABLE team_calendar (
  team_id INTEGER PRIMARY KEY REFERENCES team (id),
  calendar_id INTEGER NOT NULL REFERENCES calendar (id)
) STRICT;
