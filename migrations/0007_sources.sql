-- Mailboxes that fetch letters from elsewhere, send by a relay of their own, and begin in quarantine.

-- owner: mailboxes
-- Letters come in, and every letter out is held until somebody releases the mailbox.
ALTER TABLE mailbox ADD COLUMN quarantined BOOLEAN NOT NULL DEFAULT FALSE;
-- Letters that may leave in an hour; empty for as many as there are.
ALTER TABLE mailbox ADD COLUMN sends_per_hour INTEGER;
-- Where letters are fetched and where they leave, as JSON; passwords and tokens are sealed beside it.
ALTER TABLE mailbox ADD COLUMN imap TEXT;
ALTER TABLE mailbox ADD COLUMN imap_secret BLOB;
ALTER TABLE mailbox ADD COLUMN relay TEXT;
ALTER TABLE mailbox ADD COLUMN relay_secret BLOB;

-- How far each IMAP folder has been read, who reads it, and how that goes.
-- owner: channels
CREATE TABLE imap_state (
  mailbox_id INTEGER PRIMARY KEY REFERENCES mailbox (id),
  -- server, user and folder: another of these begins anew
  place TEXT NOT NULL,
  uid_validity INTEGER,
  -- the last letter that was taken
  uid INTEGER NOT NULL DEFAULT 0,
  -- below this UID only letters that came in at or after not_before are taken
  old_until INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  -- which node reads, and until when it has the folder to itself
  holder INTEGER NOT NULL DEFAULT 0,
  lease_until INTEGER NOT NULL DEFAULT 0,
  -- when it was last seen to work
  reached_at INTEGER,
  failing_since INTEGER,
  -- what fails, as JSON
  fault TEXT,
  last_letter_at INTEGER
) STRICT;

-- owner: leaving
-- Held by a mailbox in quarantine: it waits, and nobody tries it.
ALTER TABLE outbox ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;
DROP INDEX outbox_due;
-- People's letters before automatic ones.
CREATE INDEX outbox_due ON outbox (automatic, due_at, id) WHERE state IN ('waiting', 'sending') AND NOT held;
CREATE INDEX outbox_quarantined ON outbox (mailbox_id, id) WHERE held;
-- What left in the last hour, and what is leaving: the ceiling counts them.
CREATE INDEX outbox_left ON outbox (mailbox_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_leaving ON outbox (mailbox_id) WHERE state = 'sending';
