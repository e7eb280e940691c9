-- A relay by which no letter leaves: since when, and why.
-- owner: delivery
CREATE TABLE relay_trouble (
  -- the mailbox whose own relay it is; 0 for the desk's
  mailbox_id INTEGER PRIMARY KEY,
  since INTEGER NOT NULL,
  -- what is wrong, as JSON
  fault TEXT NOT NULL
) STRICT;

-- Which folder the desk keeps its files in: what its marker says. One row at most.
-- owner: files
CREATE TABLE files_folder (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  marker TEXT NOT NULL
) STRICT;
