-- Who is told of events by requests to an address of theirs. The secrets are sealed with a key that is not in here.
-- The cursor names the last event that has been looked at: by its negotiation and version, so that it is good in any database.
CREATE TABLE webhook (
    id                 TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    tenant             TEXT COLLATE "C" NOT NULL REFERENCES tenant (id),
    audience           TEXT    NOT NULL,
    url                TEXT    NOT NULL,
    description        TEXT    NOT NULL,
    secret             TEXT    NOT NULL,
    old_secret         TEXT,
    old_secret_ends_at BIGINT,
    created_at         BIGINT  NOT NULL,
    created_by         TEXT    NOT NULL,
    disabled_because   TEXT,
    cursor_negotiation TEXT COLLATE "C" NOT NULL,
    cursor_version     BIGINT  NOT NULL
);

CREATE INDEX webhook_oldest ON webhook (tenant, created_at, id);

-- A negotiation of which a webhook has not been told everything: told up to one version, to be told up to another.
-- Events themselves are read from the log. Rows go when all is told.
CREATE TABLE webhook_delivery (
    webhook     TEXT COLLATE "C" NOT NULL REFERENCES webhook (id),
    negotiation BIGINT  NOT NULL REFERENCES negotiation (number),
    told        BIGINT  NOT NULL,
    wanted      BIGINT  NOT NULL,
    attempts    INTEGER NOT NULL,
    due_at      BIGINT  NOT NULL,
    taken_by    TEXT,
    taken_until BIGINT,
    PRIMARY KEY (webhook, negotiation)
);

CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook, due_at);

-- Events that a webhook was not told of however often it was tried. Due again when somebody asks for it.
CREATE TABLE webhook_dead_letter (
    webhook     TEXT COLLATE "C" NOT NULL REFERENCES webhook (id),
    negotiation BIGINT  NOT NULL REFERENCES negotiation (number),
    version     BIGINT  NOT NULL,
    event       TEXT COLLATE "C" NOT NULL,
    type        TEXT    NOT NULL,
    died_at     BIGINT  NOT NULL,
    attempts    INTEGER NOT NULL,
    failure     TEXT    NOT NULL,
    due_at      BIGINT,
    PRIMARY KEY (webhook, negotiation, version)
);

CREATE INDEX webhook_dead_letter_oldest ON webhook_dead_letter (webhook, died_at, event);
