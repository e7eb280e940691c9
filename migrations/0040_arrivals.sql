-- The first arrival of each letter, whichever mailbox it came to: a letter to two of our mailboxes stands once.
-- owner: channels
CREATE TABLE mail_first (
  fingerprint TEXT PRIMARY KEY,
  mail_id INTEGER NOT NULL REFERENCES mail (id)
) STRICT;

-- The ticket that a letter claims and was not let into; empty for all others.
ALTER TABLE mail ADD COLUMN claims_id INTEGER REFERENCES ticket (id);
-- When somebody joined it to that ticket or dismissed the claim.
ALTER TABLE mail ADD COLUMN claim_settled_at INTEGER;
CREATE INDEX mail_claims ON mail (claims_id, id) WHERE claims_id IS NOT NULL;
