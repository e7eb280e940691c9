-- Written once in the SQLite dialect; crates/database maps it for PostgreSQL. Times are UTC microseconds.

-- One row a setting, as JSON text: the desk's calendar, name, languages.
-- owner: settings
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Keys that sign links and addresses, one a purpose.
-- owner: store
CREATE TABLE signing_key (
  purpose TEXT PRIMARY KEY,
  key BLOB NOT NULL
) STRICT;

-- Anyone with an address. Customers and agents are persons; the role tells them apart.
-- owner: people
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- name in lower case without accents, for look-ups
  folded TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('customer', 'light', 'agent', 'admin')),
  -- fr, de, en; empty until recognised
  language TEXT,
  time_zone TEXT,
  organization_id INTEGER,
  external_id TEXT UNIQUE,
  notes TEXT NOT NULL DEFAULT '',
  suspended BOOLEAN NOT NULL DEFAULT FALSE,
  -- argon2 PHC string; only who signs in has one
  password TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_role ON person (role, id);
CREATE INDEX person_folded ON person (folded, id);
CREATE INDEX person_organization ON person (organization_id, id);

-- Where a person is reached. The value is folded (lower case); one address belongs to one person.
-- owner: people
CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
  value TEXT NOT NULL,
  main BOOLEAN NOT NULL DEFAULT TRUE,
  verified BOOLEAN NOT NULL DEFAULT FALSE,
  undeliverable BOOLEAN NOT NULL DEFAULT FALSE,
  created_at INTEGER NOT NULL,
  UNIQUE (kind, value)
) STRICT;
CREATE INDEX address_person ON address (person_id, id);

-- owner: people
CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

-- owner: people
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;

-- owner: people
CREATE TABLE team_member (
  team_id INTEGER NOT NULL REFERENCES team (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (team_id, person_id)
) STRICT;
CREATE INDEX team_member_person ON team_member (person_id, team_id);

-- A signed-in browser. Only the hash of its cookie is kept.
-- owner: people
CREATE TABLE session (
  hash BLOB PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_expires ON session (expires_at);

-- owner: people
CREATE TABLE api_token (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE INDEX api_token_person ON api_token (person_id);

-- Failed tries by what they are counted under (account, network address), so that a restart does not forget them.
-- owner: people
CREATE TABLE failed_try (
  counted_under TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX failed_try_counted ON failed_try (counted_under, at);
CREATE INDEX failed_try_at ON failed_try (at);

-- A public face: an address we read and send from.
-- owner: mailboxes
CREATE TABLE mailbox (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- the team that gets what arrives here
  team_id INTEGER REFERENCES team (id),
  live BOOLEAN NOT NULL DEFAULT TRUE,
  created_at INTEGER NOT NULL
) STRICT;
