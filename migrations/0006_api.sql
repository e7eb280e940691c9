-- A file sent ahead of the message it will belong to. Only the hash of its token is kept.
-- owner: api
CREATE TABLE upload (
  id INTEGER PRIMARY KEY,
  token BLOB NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  file_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_token ON upload (token, id);

-- Tickets opened under an Idempotency-Key: the same request again gives the same ticket.
-- owner: api
CREATE TABLE repeat_key (
  person_id INTEGER NOT NULL REFERENCES person (id),
  key TEXT NOT NULL,
  -- of the request's body
  body_hash BLOB NOT NULL,
  -- empty only inside the transaction that opens the ticket
  ticket_id INTEGER,
  audit_id INTEGER,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, key)
) STRICT;
