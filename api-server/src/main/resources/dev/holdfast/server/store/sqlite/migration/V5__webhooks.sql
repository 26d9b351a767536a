-- Who is told of events by requests to an address of theirs. The secrets are sealed with a key that is not in here.
-- The cursor names the last event that has been looked at: by its negotiation and version, so that it is good in any database.
CREATE TABLE webhook (
    id                 TEXT    NOT NULL PRIMARY KEY,
    tenant             TEXT    NOT NULL REFERENCES tenant (id),
    audience           TEXT    NOT NULL,
    url                TEXT    NOT NULL,
    description        TEXT    NOT NULL,
    secret             TEXT    NOT NULL,
    old_secret         TEXT,
    old_secret_ends_at INTEGER,
    created_at         INTEGER NOT NULL,
    created_by         TEXT    NOT NULL,
    disabled_because   TEXT,
    cursor_negotiation TEXT    NOT NULL,
    cursor_version     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_oldest ON webhook (tenant, created_at, id);

-- A negotiation of which a webhook has not been told everything: told up to one version, to be told up to another.
-- Events themselves are read from the log. Rows go when all is told.
CREATE TABLE webhook_delivery (
    webhook     TEXT    NOT NULL REFERENCES webhook (id),
    negotiation INTEGER NOT NULL REFERENCES negotiation (number),
    told        INTEGER NOT NULL,
    wanted      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    taken_by    TEXT,
    taken_until INTEGER,
    PRIMARY KEY (webhook, negotiation)
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook, due_at);

-- Events that a webhook was not told of however often it was tried. Due again when somebody asks for it.
CREATE TABLE webhook_dead_letter (
    webhook     TEXT    NOT NULL REFERENCES webhook (id),
    negotiation INTEGER NOT NULL REFERENCES negotiation (number),
    version     INTEGER NOT NULL,
    event       TEXT    NOT NULL,
    type        TEXT    NOT NULL,
    died_at     INTEGER NOT NULL,
    attempts    INTEGER NOT NULL,
    failure     TEXT    NOT NULL,
    due_at      INTEGER,
    PRIMARY KEY (webhook, negotiation, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_dead_letter_oldest ON webhook_dead_letter (webhook, died_at, event);
