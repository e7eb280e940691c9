-- When the desk lived, and when it could not take answers: such time does not count towards what customers were promised.

-- One row for each running process. The desk last lived at the newest beat of all.
-- owner: outages
CREATE TABLE life (
  node INTEGER PRIMARY KEY,
  beat_at INTEGER NOT NULL
) STRICT;

-- A time in which no process of the desk lived.
-- owner: outages
CREATE TABLE outage (
  begun_at INTEGER PRIMARY KEY,
  ended_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outage_ended ON outage (ended_at);
