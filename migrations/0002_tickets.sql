-- One request. Its id is the number the customer quotes.
-- owner: tickets
CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'open', 'pending', 'on_hold', 'solved', 'closed', 'cancelled')),
  -- new, open, pending or on_hold: kept beside the status so that one index serves "what is not done"
  active BOOLEAN NOT NULL DEFAULT TRUE,
  priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  type TEXT CHECK (type IN ('question', 'incident', 'problem', 'task')),
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  requester_id INTEGER NOT NULL REFERENCES person (id),
  assignee_id INTEGER REFERENCES person (id),
  team_id INTEGER REFERENCES team (id),
  mailbox_id INTEGER REFERENCES mailbox (id),
  external_id TEXT,
  -- the ticket this one follows up, when a customer answered after closing
  follows_id INTEGER REFERENCES ticket (id),
  due_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- since when the present status holds
  status_at INTEGER NOT NULL,
  -- how often the ticket has been solved: a survey belongs to one solving
  solvings INTEGER NOT NULL DEFAULT 0,
  first_reply_at INTEGER,
  solved_at INTEGER,
  -- who wrote last, 'customer' or 'agent': the list marks what waits for us
  last_from TEXT NOT NULL DEFAULT 'customer',
  deleted_at INTEGER,
  -- raised by every change; a writer that saw an older one is told (409)
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
-- deleted_at stands at the end of each so that counting a view reads the index alone.
CREATE INDEX ticket_active ON ticket (active, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ticket_status ON ticket (status, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ticket_assignee ON ticket (assignee_id, active, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ticket_team ON ticket (team_id, active, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ticket_updated ON ticket (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ticket_requester ON ticket (requester_id, id);
CREATE INDEX ticket_external ON ticket (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX ticket_follows ON ticket (follows_id, id) WHERE follows_id IS NOT NULL;

-- owner: tickets
CREATE TABLE ticket_tag (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (ticket_id, tag)
) STRICT;
CREATE INDEX ticket_tag_tag ON ticket_tag (tag, ticket_id);

-- Who takes part beside the requester: people in copy, agents who follow.
-- owner: tickets
CREATE TABLE participant (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('cc', 'follower')),
  PRIMARY KEY (ticket_id, person_id)
) STRICT;
CREATE INDEX participant_person ON participant (person_id, ticket_id);

-- One thing said in a ticket.
-- owner: tickets
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'note', 'log')),
  author_id INTEGER NOT NULL REFERENCES person (id),
  -- whether an agent wrote it, as it was then
  by_agent BOOLEAN NOT NULL,
  channel TEXT NOT NULL,
  -- what the author wrote, as text
  text TEXT NOT NULL,
  -- quoted history and signature, folded away but never deleted
  folded TEXT NOT NULL DEFAULT '',
  -- the author's HTML as it came, sanitised only when shown
  html TEXT,
  -- a robot's letter (out of office, bounce, list): shown, but no answer; empty for people
  robot TEXT,
  -- the letter it came in
  mail_id INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX message_ticket ON message (ticket_id, id);

-- owner: tickets
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES message (id),
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  file_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  -- from our own list after sniffing, never the sender's word
  content_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_id TEXT,
  inline BOOLEAN NOT NULL DEFAULT FALSE
) STRICT;
CREATE INDEX attachment_message ON attachment (message_id, id);
CREATE INDEX attachment_ticket ON attachment (ticket_id, id);

-- What an agent has typed and not sent yet, one a ticket and kind.
-- owner: tickets
CREATE TABLE draft (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'note')),
  text TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, person_id, kind)
) STRICT;

-- When a person last looked at a ticket.
-- owner: tickets
CREATE TABLE seen (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  message_id INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, person_id)
) STRICT;

-- One recorded change, append-only. Everything that reacts to change reads events.
-- owner: events
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  txid {txid},
  at INTEGER NOT NULL,
  -- the first event of the same act (empty on that first one): one act is one audit
  act INTEGER,
  ticket_id INTEGER NOT NULL,
  -- person, customer or desk: on whose behalf
  actor TEXT NOT NULL,
  actor_id INTEGER,
  kind TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX event_ticket ON event (ticket_id, id);
CREATE INDEX event_at ON event (at, id);
CREATE INDEX event_feed ON event (txid, id);

-- How far each reader of the events has come.
-- owner: feed
CREATE TABLE cursor (
  reader TEXT PRIMARY KEY,
  txid INTEGER NOT NULL,
  event_id INTEGER NOT NULL
) STRICT;

-- Raw letters and attachments by content hash (SHA-256, hex). Small ones lie here, larger ones as files in the data folder.
-- owner: files
CREATE TABLE file (
  hash TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB,
  created_at INTEGER NOT NULL
) STRICT;

-- What must leave the desk: written in the deciding transaction, claimed, sent, retried, never lost.
-- owner: leaving
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'withheld', 'cancelled')),
  -- when it may leave next
  due_at INTEGER NOT NULL,
  -- until when the node that claimed it has it to itself, unless it renews
  lease_until INTEGER NOT NULL DEFAULT 0,
  -- set before the text is handed to the relay: a node that dies after this may have sent it
  leaving BOOLEAN NOT NULL DEFAULT FALSE,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- what the letter is: reply, acknowledgement, reminder, warning, notice, survey
  purpose TEXT NOT NULL,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  -- the message that an agent's reply carries
  message_id INTEGER REFERENCES message (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  mailbox_id INTEGER REFERENCES mailbox (id),
  to_address TEXT NOT NULL,
  -- the same for all tries, without angle brackets
  rfc_message_id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  -- the whole letter as JSON: text, html, headers, copies, attachments
  letter TEXT NOT NULL,
  -- no person wrote it: sent with an empty envelope sender
  automatic BOOLEAN NOT NULL,
  -- why it is sent or withheld, in words of the log
  reason TEXT NOT NULL,
  last_error TEXT,
  -- the connection broke after the final dot: it may have arrived
  uncertain BOOLEAN NOT NULL DEFAULT FALSE,
  created_at INTEGER NOT NULL,
  -- not tried any more after this
  give_up_at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_ticket ON outbox (ticket_id, id);
CREATE INDEX outbox_message ON outbox (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox (person_id, purpose, created_at);
