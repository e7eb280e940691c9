-- The trash is listed, the latest first.
-- owner: tickets
CREATE INDEX ticket_trash ON ticket (deleted_at, id) WHERE deleted_at IS NOT NULL;
