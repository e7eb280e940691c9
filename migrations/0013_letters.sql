-- A public face: what letters and the customer's pages take their colour and logo from. Its name is the desk's.
-- owner: brands
CREATE TABLE brand (
  id INTEGER PRIMARY KEY,
  -- #rrggbb
  colour TEXT NOT NULL,
  logo_hash TEXT,
  logo_type TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO brand (colour, created_at) VALUES ('#2b4ba8', 0);

-- The desk's own words for a letter, versioned: the newest holds. An empty body means the supplied words.
-- owner: correspondence
CREATE TABLE letter_version (
  id INTEGER PRIMARY KEY,
  brand_id INTEGER NOT NULL REFERENCES brand (id),
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  author_id INTEGER REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX letter_version_of ON letter_version (brand_id, kind, language, id);
