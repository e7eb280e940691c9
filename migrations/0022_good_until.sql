-- What the letter says is true until then; later it is taken back and whoever wrote it decides anew. NULL: always.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN good_until INTEGER;
