-- owner: channels
-- Whether a letter is from whom it says: not_checked, verified, unverified, failed; and what that rests on, as JSON.
ALTER TABLE mail ADD COLUMN verdict TEXT NOT NULL DEFAULT 'not_checked';
ALTER TABLE mail ADD COLUMN findings TEXT NOT NULL DEFAULT '';

-- Automatic answers to senders of whom nothing is known: what the hourly budgets count (threat M4). Rows of the last days.
-- owner: channels
CREATE TABLE automatic_answer (
  id INTEGER PRIMARY KEY,
  -- of the recipient, in lower case
  domain TEXT NOT NULL,
  -- not sent, because a budget was used up
  held BOOLEAN NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX automatic_answer_at ON automatic_answer (held, at);
CREATE INDEX automatic_answer_domain ON automatic_answer (domain, at) WHERE NOT held;
