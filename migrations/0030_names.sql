-- owner: people
-- What clients know of a person beside name and address.
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN details TEXT NOT NULL DEFAULT '';

-- A person's name from each of its words on, folded for look-ups: `camille moreau` and `moreau`, so that any word of a
-- name is the beginning of an entry.
-- owner: people
CREATE TABLE person_word (
  person_id INTEGER NOT NULL REFERENCES person (id),
  rest TEXT NOT NULL,
  PRIMARY KEY (person_id, rest)
) STRICT;
CREATE INDEX person_word_rest ON person_word (rest, person_id);

-- The names that are there already; those with umlauts also by their plain letters.
INSERT INTO person_word (person_id, rest)
WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < 120),
form (id, name) AS (
  SELECT id, substr(folded, 1, 120) FROM person
  UNION
  SELECT id, substr(replace(replace(replace(folded, 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 1, 120) FROM person
  WHERE name LIKE '%ä%' OR name LIKE '%ö%' OR name LIKE '%ü%' OR name LIKE '%Ä%' OR name LIKE '%Ö%' OR name LIKE '%Ü%'
)
SELECT DISTINCT form.id, substr(form.name, place.i)
FROM form JOIN place ON place.i <= length(form.name)
WHERE substr(form.name, place.i, 1) NOT IN (' ', '-', '.', '''', '(', '"')
  AND (place.i = 1 OR substr(form.name, place.i - 1, 1) IN (' ', '-', '.', '''', '(', '"'));
