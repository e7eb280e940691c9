-- What leaves the desk leaves by a lane: a mailbox today, later an account for text messages or an endpoint of webhooks.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN lane_kind TEXT NOT NULL DEFAULT 'mailbox';
-- the id of the lane among those of its kind; NULL in rows of a program from before this column, which know `mailbox_id` alone
ALTER TABLE outbox ADD COLUMN lane_id INTEGER;
-- another program has no person
ALTER TABLE outbox ALTER COLUMN person_id DROP NOT NULL;

DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (lane_kind, automatic, due_at, id) WHERE state IN ('waiting', 'sending') AND NOT held;
DROP INDEX outbox_quarantined;
CREATE INDEX outbox_on_hold ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0)), id) WHERE held;
DROP INDEX outbox_left;
CREATE INDEX outbox_left ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0)), sent_at) WHERE sent_at IS NOT NULL;
DROP INDEX outbox_leaving;
CREATE INDEX outbox_leaving ON outbox (lane_kind, (COALESCE(lane_id, mailbox_id, 0))) WHERE state = 'sending';
