-- What somebody has typed into a form other than the reply box and not sent: a new ticket, the sheet that solves one.
-- owner: tickets
CREATE TABLE half_typed (
  person_id INTEGER NOT NULL REFERENCES person (id),
  -- which form: new-ticket, new-ticket-7 for person 7, resolve-17 of ticket 17
  form TEXT NOT NULL,
  -- fields and files, as JSON
  content TEXT NOT NULL,
  -- another one with each save, and the page that made it: two windows never overwrite each other silently
  revision TEXT NOT NULL,
  box TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, form)
) STRICT;
