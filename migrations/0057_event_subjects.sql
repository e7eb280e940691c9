-- owner: events
-- An event is about a ticket or about something that is set up. `cause` is the event that it follows from (empty: what the
-- actor did), `depth` how many led to it.
ALTER TABLE event RENAME COLUMN ticket_id TO subject_id;
ALTER TABLE event ADD COLUMN subject TEXT NOT NULL DEFAULT 'ticket';
ALTER TABLE event ADD COLUMN cause INTEGER;
ALTER TABLE event ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
-- The change log: what is not about tickets, the newest first.
CREATE INDEX event_settings ON event (id) WHERE subject <> 'ticket';
DROP INDEX event_ticket;
CREATE INDEX event_subject ON event (subject_id, subject, id);
