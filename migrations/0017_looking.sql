-- Who has a ticket open right now, and whether they write in it. A row is renewed while the page is in sight and means
-- nothing half a minute later.
-- owner: tickets
CREATE TABLE looking (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  writing BOOLEAN NOT NULL,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX looking_seen ON looking (seen_at);
