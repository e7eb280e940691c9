-- Every channel keeps here what arrives, and not mail alone. `rfc_message_id` is the id that the channel gave it.
-- owner: intake (mail, mail_first, automatic_answer)
ALTER TABLE mail ADD COLUMN channel TEXT NOT NULL DEFAULT 'email';

-- owner: people
-- By what a person is known: an e-mail address, a phone number, a handle (`network:name`). One identity belongs to one person.
DROP INDEX address_person;
ALTER TABLE address RENAME TO address_before;
CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'handle')),
  -- folded, so that each identity is found in one form
  value TEXT NOT NULL,
  -- the first of its kind: where the person is written to
  main BOOLEAN NOT NULL DEFAULT TRUE,
  verified BOOLEAN NOT NULL DEFAULT FALSE,
  undeliverable BOOLEAN NOT NULL DEFAULT FALSE,
  created_at INTEGER NOT NULL,
  UNIQUE (kind, value)
) STRICT;
INSERT INTO address (person_id, kind, value, main, verified, undeliverable, created_at)
SELECT person_id, kind, value, main, verified, undeliverable, created_at FROM address_before ORDER BY id;
DROP TABLE address_before;
CREATE INDEX address_person ON address (person_id, id);
