-- HTML of messages that may be shown: cleaned once, when it comes. What came before this lies in `html` until it is cleaned
-- too, and is shown as its text until then.
-- owner: tickets
ALTER TABLE message ADD COLUMN safe_html TEXT;
CREATE INDEX message_not_clean ON message (id) WHERE html IS NOT NULL;
