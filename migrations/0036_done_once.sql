-- What was asked for under a key: a form by what its page was rendered with, a request by its Idempotency-Key. The same
-- once more finds here what came of it.
-- owner: store
CREATE TABLE done_once (
  -- a hash of whose, where and which
  key BLOB PRIMARY KEY,
  -- of what was sent
  body BLOB NOT NULL,
  -- as JSON; empty only inside the act
  made TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX done_once_at ON done_once (created_at);

-- owner: api
DROP TABLE repeat_key;
