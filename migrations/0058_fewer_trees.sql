-- owner: channels
-- What each letter writes is kept in fewer trees: the key of these two tables is all of them, or nearly.
ALTER TABLE mail_first RENAME TO mail_first_before;
-- owner: channels
CREATE TABLE mail_first (
  fingerprint TEXT PRIMARY KEY,
  mail_id INTEGER NOT NULL REFERENCES mail (id)
) STRICT, WITHOUT ROWID;
INSERT INTO mail_first (fingerprint, mail_id) SELECT fingerprint, mail_id FROM mail_first_before;
DROP TABLE mail_first_before;

DROP INDEX person_word_rest;
-- owner: people
ALTER TABLE person_word RENAME TO person_word_before;
-- owner: people
CREATE TABLE person_word (
  person_id INTEGER NOT NULL REFERENCES person (id),
  rest TEXT NOT NULL,
  PRIMARY KEY (person_id, rest)
) STRICT, WITHOUT ROWID;
INSERT INTO person_word (person_id, rest) SELECT person_id, rest FROM person_word_before;
DROP TABLE person_word_before;
CREATE INDEX person_word_rest ON person_word (rest, person_id);

-- Most people belong to no organization.
DROP INDEX person_organization;
CREATE INDEX person_organization ON person (organization_id, id) WHERE organization_id IS NOT NULL;
