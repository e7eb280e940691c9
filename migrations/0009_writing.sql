-- Whom an agent addressed a message to. A reply without rows went to the requester and to those in copy; rows of a note
-- say to whom outside it was forwarded.
-- owner: tickets
CREATE TABLE recipient (
  message_id INTEGER NOT NULL REFERENCES message (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('to', 'cc', 'bcc')),
  PRIMARY KEY (message_id, person_id)
) STRICT;

-- The mailbox it leaves from; empty for the ticket's own.
ALTER TABLE message ADD COLUMN mailbox_id INTEGER REFERENCES mailbox (id);
-- Whether its letter quotes what it answers.
ALTER TABLE message ADD COLUMN quotes BOOLEAN NOT NULL DEFAULT TRUE;

-- Who joined later sees what came later: the last message before they joined.
ALTER TABLE participant ADD COLUMN after_message INTEGER NOT NULL DEFAULT 0;

-- What an agent has typed and not sent yet, one a ticket and kind.
-- owner: tickets
CREATE TABLE writing (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'note', 'forward')),
  -- text, rich text, recipients and files, as JSON
  content TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, person_id, kind)
) STRICT;

-- A message that was sent and is not said yet: it waits ten seconds for second thoughts, or until its time comes.
-- owner: tickets
CREATE TABLE planned (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  author_id INTEGER NOT NULL REFERENCES person (id),
  due_at INTEGER NOT NULL,
  -- its author chose the time
  later BOOLEAN NOT NULL,
  -- an answer of the customer takes it back
  unless_answered BOOLEAN NOT NULL,
  -- what is to be said and done, as JSON
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX planned_due ON planned (due_at, id);
CREATE INDEX planned_ticket ON planned (ticket_id, id);
