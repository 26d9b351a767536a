-- Who did what. Entries are only ever added: whoever tries to change or remove one is stopped here as well.
CREATE TABLE audit (
    id      TEXT    NOT NULL PRIMARY KEY,
    tenant  TEXT,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    role    TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    target  TEXT    NOT NULL,
    outcome TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_newest ON audit (at DESC, id DESC);
CREATE INDEX audit_newest_of_tenant ON audit (tenant, at DESC, id DESC);

CREATE TRIGGER audit_stays_as_it_is BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'entries of the audit log are never changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'entries of the audit log are never removed');
END;
