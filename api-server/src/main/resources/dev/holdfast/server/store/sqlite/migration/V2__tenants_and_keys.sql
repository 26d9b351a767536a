-- Whoever has not set up tenants works in this one; all that is there already belongs to it.
CREATE TABLE tenant (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO tenant (id, name, created_at) VALUES ('default', 'Default', 0);

-- Whose a negotiation is never changes.
ALTER TABLE negotiation ADD COLUMN tenant TEXT NOT NULL DEFAULT 'default';

-- The list, newest first, by pages.
DROP INDEX negotiation_newest;
CREATE INDEX negotiation_newest ON negotiation (tenant, created_at DESC, id DESC);

-- A key without a tenant is one of the installation. Keys are never deleted. Their hashes only are kept.
CREATE TABLE api_key (
    id           TEXT    NOT NULL PRIMARY KEY,
    tenant       TEXT    REFERENCES tenant (id),
    role         TEXT    NOT NULL,
    holder       TEXT    NOT NULL,
    hash         BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    created_at   INTEGER NOT NULL,
    created_by   TEXT    NOT NULL,
    expires_at   INTEGER,
    revoked_at   INTEGER,
    rotated_from TEXT    REFERENCES api_key (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX api_key_oldest ON api_key (tenant, created_at, id);

INSERT INTO api_key (id, tenant, role, holder, hash, created_at, created_by)
SELECT 'key_' || lower(hex(randomblob(12))), NULL, 'OPERATOR', 'operator', hash, created_at, 'server' FROM server_key;

DROP TABLE server_key;

-- Credentials of negotiations get a name by which they are listed and taken back, and an end.
ALTER TABLE credential ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE credential ADD COLUMN created_by TEXT NOT NULL DEFAULT 'server';
ALTER TABLE credential ADD COLUMN expires_at INTEGER;
ALTER TABLE credential ADD COLUMN revoked_at INTEGER;
UPDATE credential SET id = 'cred_' || lower(hex(randomblob(12)));
CREATE UNIQUE INDEX credential_id ON credential (negotiation, id);

-- The sums of each tenant, kept by triggers as before.
DROP TRIGGER public_record_after_insert;
DROP TRIGGER public_record_after_update;
ALTER TABLE public_record RENAME TO public_record_of_all;

CREATE TABLE public_record (
    tenant           TEXT    NOT NULL PRIMARY KEY,
    finals_announced INTEGER NOT NULL,
    finals_honoured  INTEGER NOT NULL,
    walked_away      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO public_record (tenant, finals_announced, finals_honoured, walked_away)
SELECT 'default', finals_announced, finals_honoured, walked_away FROM public_record_of_all;

DROP TABLE public_record_of_all;

CREATE TRIGGER public_record_after_insert AFTER INSERT ON negotiation
WHEN new.finals_announced + new.finals_honoured + new.walked_away > 0
BEGIN
    INSERT INTO public_record (tenant, finals_announced, finals_honoured, walked_away)
    VALUES (new.tenant, new.finals_announced, new.finals_honoured, new.walked_away)
    ON CONFLICT (tenant) DO UPDATE SET
        finals_announced = finals_announced + excluded.finals_announced,
        finals_honoured  = finals_honoured + excluded.finals_honoured,
        walked_away      = walked_away + excluded.walked_away;
END;

CREATE TRIGGER public_record_after_update AFTER UPDATE OF finals_announced, finals_honoured, walked_away ON negotiation
WHEN new.finals_announced <> old.finals_announced
    OR new.finals_honoured <> old.finals_honoured
    OR new.walked_away <> old.walked_away
BEGIN
    INSERT INTO public_record (tenant, finals_announced, finals_honoured, walked_away)
    VALUES (
        new.tenant,
        new.finals_announced - old.finals_announced,
        new.finals_honoured - old.finals_honoured,
        new.walked_away - old.walked_away)
    ON CONFLICT (tenant) DO UPDATE SET
        finals_announced = finals_announced + excluded.finals_announced,
        finals_honoured  = finals_honoured + excluded.finals_honoured,
        walked_away      = walked_away + excluded.walked_away;
END;
