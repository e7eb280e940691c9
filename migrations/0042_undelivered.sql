-- When it became known that the letter does not arrive: the relay refused it for good, five days were over, or it came back.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN failed_at INTEGER;
-- A delivery report brought it back after the relay had taken it.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN returned BOOLEAN NOT NULL DEFAULT FALSE;
-- When a delivery report first said that it is late.
-- owner: leaving
ALTER TABLE outbox ADD COLUMN late_at INTEGER;
-- Letters that were lost before this was kept: when they were tried last is not known.
UPDATE outbox SET failed_at = created_at WHERE state = 'failed';

-- When somebody's mail system reported a letter of ours as spam: nothing automatic is written to them from then on.
-- owner: people
ALTER TABLE person ADD COLUMN complained_at INTEGER;

-- Letters that asked and were taken by the relay may come back, and those that were lost may be tried again.
-- owner: satisfaction
CREATE INDEX response_letter ON response (letter_id) WHERE letter_id IS NOT NULL;
-- Whom no letter reached was not asked: the days are counted anew at the next start.
-- owner: store
-- owner: settings
DELETE FROM setting WHERE name = 'response_day_zone';
-- owner: satisfaction
CREATE INDEX response_lost ON response (id) WHERE delivered = FALSE;
