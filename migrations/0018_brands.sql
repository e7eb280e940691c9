-- Several public faces. The first is the desk's own: it always is, and bears the desk's name.
-- owner: brands
ALTER TABLE brand ADD COLUMN name TEXT NOT NULL DEFAULT '';
-- owner: mailboxes
ALTER TABLE mailbox ADD COLUMN brand_id INTEGER NOT NULL DEFAULT 1;
-- The brand that its customer wrote to; it stays when the mailbox changes.
-- owner: tickets
ALTER TABLE ticket ADD COLUMN brand_id INTEGER NOT NULL DEFAULT 1;
-- The brand in whose name it was asked.
-- owner: satisfaction
ALTER TABLE response ADD COLUMN brand_id INTEGER NOT NULL DEFAULT 1;

-- The brands that have another calendar than the desk's.
-- owner: calendars
CREATE TABLE brand_calendar (
  brand_id INTEGER PRIMARY KEY REFERENCES brand (id),
  calendar_id INTEGER NOT NULL REFERENCES calendar (id)
) STRICT;

-- Answers are counted by brand too: the days are counted anew at the next start.
-- owner: settings
DELETE FROM setting WHERE name = 'response_day_zone';
