-- What leaves the desk leaves by a lane: a mailbox today, later an account for text messages or an endpoint of webhooks.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN lane_kind TEXT NOT NULL DEFAULT 'mailbox';
-- the id of the lane among those of its kind; NULL in rows of a program from before this column, which know `mailbox_id` alone
ALTER TABLE outbox ADD COLUMN lane_id INTEGER;
-- another program has no person
ALTER TABLE outbox ALTER COLUMN person_id DROP NOT NULL;

DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (lane_kind, automatic, due_at, id) WHERE state IN ('waiting', 'sending') AND NOT held;
-- The indexes on mailbox_id stay for a release: nodes of the old program count with them.
CREATE INDEX outbox_lane_held ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0)), id) WHERE held;
CREATE INDEX outbox_lane_left ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0)), sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_lane_leaving ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0))) WHERE state = 'sending';
