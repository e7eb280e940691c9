-- A letter that arrived. Its raw bytes are kept in `file`.
-- owner: channels
CREATE TABLE mail (
  id INTEGER PRIMARY KEY,
  mailbox_id INTEGER REFERENCES mailbox (id),
  -- smtp, api, imap, demo
  source TEXT NOT NULL,
  rfc_message_id TEXT,
  -- hash of what identifies the letter, without trace headers
  fingerprint TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  mail_from TEXT,
  -- envelope recipients, separated by spaces: a retry looks for reply addresses among them
  recipients TEXT NOT NULL DEFAULT '',
  from_address TEXT,
  from_name TEXT,
  subject TEXT NOT NULL DEFAULT '',
  -- waiting: kept, to be worked on; the others are ends
  outcome TEXT NOT NULL CHECK (outcome IN ('waiting', 'created', 'appended', 'duplicate', 'ignored', 'quarantined')),
  reason TEXT NOT NULL DEFAULT '',
  -- why it joined the ticket it joined
  threaded_because TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  ticket_id INTEGER REFERENCES ticket (id),
  message_id INTEGER REFERENCES message (id),
  received_at INTEGER NOT NULL
) STRICT;
-- The same letter once: by where it came, its id and its content.
CREATE UNIQUE INDEX mail_once ON mail (mailbox_id, fingerprint) WHERE outcome <> 'duplicate';
CREATE INDEX mail_rfc ON mail (rfc_message_id);
CREATE INDEX mail_waiting ON mail (received_at, id) WHERE outcome IN ('waiting', 'quarantined');
CREATE INDEX mail_ticket ON mail (ticket_id, id);

-- Message-IDs that belong to a ticket: those of letters in and letters out.
-- owner: correspondence
CREATE TABLE thread (
  rfc_message_id TEXT NOT NULL,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (rfc_message_id, ticket_id)
) STRICT;
CREATE INDEX thread_ticket ON thread (ticket_id, created_at);
