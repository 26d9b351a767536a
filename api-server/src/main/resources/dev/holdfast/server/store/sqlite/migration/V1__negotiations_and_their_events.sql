-- Times are microseconds since 1970, UTC.

-- One row per negotiation: what can be looked up without reading events. Written with the events, never apart from them.
-- Inside the database a negotiation goes by its number: negotiations of the same days then lie on the same pages,
-- however random their ids are, and a flush writes fewer of them.
CREATE TABLE negotiation (
    number           INTEGER NOT NULL PRIMARY KEY,
    id               TEXT    NOT NULL UNIQUE,
    title            TEXT    NOT NULL,
    status           TEXT    NOT NULL,
    mode             TEXT    NOT NULL,
    version          INTEGER NOT NULL CHECK (version > 0),
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL,
    next_due_at      INTEGER,
    finals_announced INTEGER NOT NULL CHECK (finals_announced >= 0),
    finals_honoured  INTEGER NOT NULL CHECK (finals_honoured BETWEEN 0 AND finals_announced),
    walked_away      INTEGER NOT NULL CHECK (walked_away >= 0)
) STRICT;

-- The list, newest first, by pages.
CREATE INDEX negotiation_newest ON negotiation (created_at DESC, id DESC);

-- What time alone will change.
CREATE INDEX negotiation_due ON negotiation (next_due_at) WHERE next_due_at IS NOT NULL;

-- Events are only ever added. Nothing is deleted, so the row number grows without AUTOINCREMENT.
-- The payload is text that no one here interprets; it stays as it was written, byte for byte.
CREATE TABLE event (
    seq         INTEGER NOT NULL PRIMARY KEY,
    negotiation INTEGER NOT NULL REFERENCES negotiation (number),
    version     INTEGER NOT NULL CHECK (version > 0),
    type        TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    payload     TEXT    NOT NULL,
    UNIQUE (negotiation, version)
) STRICT;

-- SHA-256 of the secrets; the secrets themselves are nowhere.
CREATE TABLE credential (
    hash        BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    negotiation INTEGER NOT NULL REFERENCES negotiation (number),
    role        TEXT    NOT NULL,
    holder      TEXT    NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX credential_of_negotiation ON credential (negotiation, created_at);

CREATE TABLE server_key (
    hash       BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The sums over all negotiations. Triggers keep them, so that they cannot differ from the rows they sum up.
CREATE TABLE public_record (
    only_row         INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    finals_announced INTEGER NOT NULL,
    finals_honoured  INTEGER NOT NULL,
    walked_away      INTEGER NOT NULL
) STRICT;

INSERT INTO public_record (only_row, finals_announced, finals_honoured, walked_away) VALUES (1, 0, 0, 0);

CREATE TRIGGER public_record_after_insert AFTER INSERT ON negotiation
WHEN new.finals_announced + new.finals_honoured + new.walked_away > 0
BEGIN
    UPDATE public_record SET
        finals_announced = finals_announced + new.finals_announced,
        finals_honoured  = finals_honoured + new.finals_honoured,
        walked_away      = walked_away + new.walked_away;
END;

CREATE TRIGGER public_record_after_update AFTER UPDATE OF finals_announced, finals_honoured, walked_away ON negotiation
WHEN new.finals_announced <> old.finals_announced
    OR new.finals_honoured <> old.finals_honoured
    OR new.walked_away <> old.walked_away
BEGIN
    UPDATE public_record SET
        finals_announced = finals_announced + new.finals_announced - old.finals_announced,
        finals_honoured  = finals_honoured + new.finals_honoured - old.finals_honoured,
        walked_away      = walked_away + new.walked_away - old.walked_away;
END;
