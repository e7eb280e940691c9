-- What conditions ask of a ticket and its customer beside what was known: category, impact, tags of the customer.

-- What requests are about. No ticket gets a retired one any more; those that have it keep it.
-- owner: categories
CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- the name in lower case: two that differ by case alone are one
  folded TEXT NOT NULL UNIQUE,
  retired_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

-- owner: tickets
ALTER TABLE ticket ADD COLUMN category_id INTEGER REFERENCES category (id);
-- owner: tickets
ALTER TABLE ticket ADD COLUMN impact TEXT CHECK (impact IN ('low', 'medium', 'high'));

-- What the desk knows of a person in a word: vip, wholesale.
-- owner: people
CREATE TABLE person_tag (
  person_id INTEGER NOT NULL REFERENCES person (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (person_id, tag)
) STRICT;

-- How the hours of a rule are counted: by the wall clock or in working time.
-- owner: satisfaction
ALTER TABLE survey_rule ADD COLUMN pace TEXT NOT NULL DEFAULT 'wall';
