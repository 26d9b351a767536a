-- Times are microseconds since 1970, UTC, as in the other database, so that the same statements serve both.
-- Any number of servers use these tables at the same time.

-- One row per negotiation: what can be looked up without reading events. Written with the events, never apart from them.
-- Where the version is not the expected one, nothing is updated: that alone serialises the commands of all servers.
-- Ids are compared byte by byte, whatever language the database speaks. Room is left on the pages, so that most updates
-- stay on theirs and touch no index.
CREATE TABLE negotiation (
    number           BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id               TEXT    COLLATE "C" NOT NULL UNIQUE,
    title            TEXT    NOT NULL,
    status           TEXT    NOT NULL,
    mode             TEXT    NOT NULL,
    version          BIGINT  NOT NULL CHECK (version > 0),
    created_at       BIGINT  NOT NULL,
    updated_at       BIGINT  NOT NULL,
    next_due_at      BIGINT,
    finals_announced BIGINT  NOT NULL CHECK (finals_announced >= 0),
    finals_honoured  BIGINT  NOT NULL CHECK (finals_honoured BETWEEN 0 AND finals_announced),
    walked_away      BIGINT  NOT NULL CHECK (walked_away >= 0),
    -- Which due moment the timer of one server has taken, and until when; the others pass it by.
    -- It saves work and protects nothing: what a timer brings about is appended at an expected version like all else.
    taken_due_at     BIGINT,
    taken_until      BIGINT
) WITH (fillfactor = 70);

-- The list, newest first, by pages.
CREATE INDEX negotiation_newest ON negotiation (created_at DESC, id DESC);

-- What time alone will change.
CREATE INDEX negotiation_due ON negotiation (next_due_at) WHERE next_due_at IS NOT NULL;

-- Events are only ever added. The payload is text that no one here interprets: as JSONB it would not stay as it was written.
-- Numbers of a sequence become visible out of order when many write. Whoever follows the events of all negotiations reads
-- in the order of (tx, seq), and only below pg_snapshot_xmin(pg_current_snapshot()): behind that nothing can appear any more.
CREATE TABLE event (
    seq         BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
    tx          XID8   NOT NULL DEFAULT pg_current_xact_id(),
    negotiation BIGINT NOT NULL REFERENCES negotiation (number),
    version     BIGINT NOT NULL CHECK (version > 0),
    type        TEXT   NOT NULL,
    at          BIGINT NOT NULL,
    payload     TEXT   NOT NULL,
    PRIMARY KEY (negotiation, version)
);

CREATE UNIQUE INDEX event_in_order ON event (tx, seq);

-- SHA-256 of the secrets; the secrets themselves are nowhere.
CREATE TABLE credential (
    hash        BYTEA  NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    negotiation BIGINT NOT NULL REFERENCES negotiation (number),
    role        TEXT   NOT NULL,
    holder      TEXT   NOT NULL,
    created_at  BIGINT NOT NULL
);

CREATE INDEX credential_of_negotiation ON credential (negotiation, created_at);

CREATE TABLE server_key (
    hash       BYTEA  NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    created_at BIGINT NOT NULL
);

-- The sums over all negotiations, in parts: in one row everybody who announces a final or walks away would wait for
-- everybody else's flush. Each connection adds to a part of its own; only all parts together mean something, and one
-- alone may be negative. Triggers keep them, so that they cannot differ from the rows that they sum up.
CREATE TABLE public_record (
    part             INTEGER NOT NULL PRIMARY KEY,
    finals_announced BIGINT  NOT NULL,
    finals_honoured  BIGINT  NOT NULL,
    walked_away      BIGINT  NOT NULL
) WITH (fillfactor = 10);

CREATE FUNCTION add_to_public_record(announced BIGINT, honoured BIGINT, walked BIGINT) RETURNS VOID
LANGUAGE SQL AS $$
    INSERT INTO public_record AS part_of_sum (part, finals_announced, finals_honoured, walked_away)
    VALUES (pg_backend_pid() % 64, announced, honoured, walked)
    ON CONFLICT (part) DO UPDATE SET
        finals_announced = part_of_sum.finals_announced + excluded.finals_announced,
        finals_honoured  = part_of_sum.finals_honoured + excluded.finals_honoured,
        walked_away      = part_of_sum.walked_away + excluded.walked_away;
$$;

CREATE FUNCTION public_record_after_insert() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_to_public_record(new.finals_announced, new.finals_honoured, new.walked_away);
    RETURN NULL;
END;
$$;

CREATE FUNCTION public_record_after_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_to_public_record(
        new.finals_announced - old.finals_announced,
        new.finals_honoured - old.finals_honoured,
        new.walked_away - old.walked_away);
    RETURN NULL;
END;
$$;

CREATE TRIGGER public_record_after_insert AFTER INSERT ON negotiation FOR EACH ROW
WHEN (new.finals_announced + new.finals_honoured + new.walked_away > 0)
EXECUTE FUNCTION public_record_after_insert();

CREATE TRIGGER public_record_after_update AFTER UPDATE OF finals_announced, finals_honoured, walked_away ON negotiation
FOR EACH ROW
WHEN (new.finals_announced <> old.finals_announced
    OR new.finals_honoured <> old.finals_honoured
    OR new.walked_away <> old.walked_away)
EXECUTE FUNCTION public_record_after_update();
