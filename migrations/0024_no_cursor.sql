-- owner: feed
-- Readers of the events keep how far they have come beside what they derive.
DROP TABLE cursor;
