-- An answer to a letter about several tickets is about each of them.
-- owner: closing
CREATE INDEX digest_told_in ON digest (told_in, ticket_id);
-- owner: closing
CREATE INDEX digest_letter ON digest (letter_id, ticket_id);
