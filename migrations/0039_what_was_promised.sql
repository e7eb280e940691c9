-- What a letter about several tickets promised, and whether a mailbox may hold answers that are not here yet.

-- The instant of solving that such a letter announced for this ticket. NULL: the letter was a reminder.
-- owner: closing
ALTER TABLE digest ADD COLUMN promised_at INTEGER;

-- Whether letters may wait in the folder: until it has been read to its end, and again when reading fails.
-- owner: channels
ALTER TABLE imap_state ADD COLUMN behind BOOLEAN NOT NULL DEFAULT TRUE;
