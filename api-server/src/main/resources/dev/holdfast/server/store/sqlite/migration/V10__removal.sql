-- Negotiations are removed: when a tenant is erased, and when they were closed long ago. Until now the number of an event was
-- one more than the largest that is there; were that one removed, whoever follows the events would miss the next. So the
-- numbers are now remembered, for which SQLite needs the table anew.
CREATE TABLE event_that_may_go (
    seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    negotiation INTEGER NOT NULL REFERENCES negotiation (number),
    version     INTEGER NOT NULL CHECK (version > 0),
    type        TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    payload     TEXT    NOT NULL,
    link        BLOB    CHECK (length(link) = 32),
    UNIQUE (negotiation, version)
) STRICT;

INSERT INTO event_that_may_go (seq, negotiation, version, type, at, payload, link)
SELECT seq, negotiation, version, type, at, payload, link FROM event ORDER BY seq;

DROP TABLE event;
ALTER TABLE event_that_may_go RENAME TO event;

-- What was closed, by the moment at which it was. Open ones are not in it, so most updates leave it alone.
CREATE INDEX negotiation_closed ON negotiation (updated_at) WHERE status NOT IN ('PREPARING', 'OPEN', 'FINAL_STANDING');

-- What refers to a negotiation that goes.
CREATE INDEX webhook_delivery_of_negotiation ON webhook_delivery (negotiation);
CREATE INDEX webhook_dead_letter_of_negotiation ON webhook_dead_letter (negotiation);

-- The numbers of negotiations that are being removed, inside the transaction that removes them; else empty.
CREATE TABLE removal (
    negotiation INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- The tenant that is being erased, inside the transaction that erases it; else empty.
CREATE TABLE erasure (
    tenant TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Entries of the audit log stay, unless their tenant goes.
DROP TRIGGER audit_stays;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.tenant = old.tenant)
BEGIN
    SELECT RAISE(ABORT, 'entries of the audit log are never removed');
END;
