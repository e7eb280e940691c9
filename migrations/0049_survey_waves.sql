-- owner: satisfaction
-- Thanks are read in the order in which they were given: one that comes late is new too.
ALTER TABLE thanks_seen ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;
UPDATE thanks_seen SET seen_at = COALESCE((SELECT MAX(r.answered_at) FROM response r WHERE r.agent_id = thanks_seen.person_id AND r.id <= thanks_seen.response_id), 0);
ALTER TABLE thanks_seen DROP COLUMN response_id;
DROP INDEX response_praise;
-- owner: satisfaction
CREATE INDEX response_praise ON response (agent_id, answered_at, id) WHERE comment <> '' AND negative = FALSE;
DROP INDEX response_thanks;
-- owner: satisfaction
CREATE INDEX response_thanks ON response (answered_at, id) WHERE comment <> '' AND negative = FALSE;

-- A wave begins on a day of the month, 31 being the last one; where the desk does not work then, at its next opening.
ALTER TABLE relationship_survey DROP COLUMN weekday;
ALTER TABLE relationship_survey ADD COLUMN day INTEGER NOT NULL DEFAULT 1;
-- the day of the calendar that the next wave is meant for, as 2026-01-31
ALTER TABLE relationship_survey ADD COLUMN next_on TEXT;
-- the one that a wave was meant for; empty where that was not kept
ALTER TABLE survey_wave ADD COLUMN meant_for TEXT;

-- An unhappy answer in a wave raises an alert that is about no ticket.
ALTER TABLE alert ALTER COLUMN ticket_id DROP NOT NULL;
-- owner: satisfaction
CREATE UNIQUE INDEX alert_open_of_wave ON alert (response_id) WHERE done_at IS NULL AND ticket_id IS NULL;
