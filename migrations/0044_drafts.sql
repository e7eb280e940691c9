-- owner: tickets
-- Which version of the draft this is, and which reply box wrote it: two windows never overwrite each other silently.
ALTER TABLE writing ADD COLUMN revision TEXT NOT NULL DEFAULT '';
ALTER TABLE writing ADD COLUMN box TEXT NOT NULL DEFAULT '';
