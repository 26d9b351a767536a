-- Whoever has not set up tenants works in this one; all that is there already belongs to it.
CREATE TABLE tenant (
    id         TEXT   COLLATE "C" NOT NULL PRIMARY KEY,
    name       TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);

INSERT INTO tenant (id, name, created_at) VALUES ('default', 'Default', 0);

-- Whose a negotiation is never changes. It does not refer to the tenant's row: every new negotiation would lock that.
ALTER TABLE negotiation ADD COLUMN tenant TEXT COLLATE "C" NOT NULL DEFAULT 'default';

-- The list, newest first, by pages.
DROP INDEX negotiation_newest;
CREATE INDEX negotiation_newest ON negotiation (tenant, created_at DESC, id DESC);

-- A key without a tenant is one of the installation. Keys are never deleted. Their hashes only are kept.
CREATE TABLE api_key (
    id           TEXT   COLLATE "C" NOT NULL PRIMARY KEY,
    tenant       TEXT   COLLATE "C" REFERENCES tenant (id),
    role         TEXT   NOT NULL,
    holder       TEXT   NOT NULL,
    hash         BYTEA  NOT NULL UNIQUE CHECK (length(hash) = 32),
    created_at   BIGINT NOT NULL,
    created_by   TEXT   NOT NULL,
    expires_at   BIGINT,
    revoked_at   BIGINT,
    rotated_from TEXT   COLLATE "C" REFERENCES api_key (id)
);

CREATE INDEX api_key_oldest ON api_key (tenant, created_at, id);

INSERT INTO api_key (id, tenant, role, holder, hash, created_at, created_by)
SELECT 'key_' || replace(gen_random_uuid()::text, '-', ''), NULL, 'OPERATOR', 'operator', hash, created_at, 'server'
FROM server_key;

DROP TABLE server_key;

-- Credentials of negotiations get a name by which they are listed and taken back, and an end.
ALTER TABLE credential ADD COLUMN id TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE credential ADD COLUMN created_by TEXT NOT NULL DEFAULT 'server';
ALTER TABLE credential ADD COLUMN expires_at BIGINT;
ALTER TABLE credential ADD COLUMN revoked_at BIGINT;
UPDATE credential SET id = 'cred_' || replace(gen_random_uuid()::text, '-', '');
CREATE UNIQUE INDEX credential_id ON credential (negotiation, id);

-- The sums of each tenant, in parts and kept by triggers as before.
DROP TRIGGER public_record_after_insert ON negotiation;
DROP TRIGGER public_record_after_update ON negotiation;
DROP FUNCTION public_record_after_insert();
DROP FUNCTION public_record_after_update();
DROP FUNCTION add_to_public_record(BIGINT, BIGINT, BIGINT);

ALTER TABLE public_record ADD COLUMN tenant TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE public_record DROP CONSTRAINT public_record_pkey;
ALTER TABLE public_record ADD PRIMARY KEY (tenant, part);

CREATE FUNCTION add_to_public_record(whose TEXT, announced BIGINT, honoured BIGINT, walked BIGINT) RETURNS VOID
LANGUAGE SQL AS $$
    INSERT INTO public_record AS part_of_sum (tenant, part, finals_announced, finals_honoured, walked_away)
    VALUES (whose, pg_backend_pid() % 64, announced, honoured, walked)
    ON CONFLICT (tenant, part) DO UPDATE SET
        finals_announced = part_of_sum.finals_announced + excluded.finals_announced,
        finals_honoured  = part_of_sum.finals_honoured + excluded.finals_honoured,
        walked_away      = part_of_sum.walked_away + excluded.walked_away;
$$;

CREATE FUNCTION public_record_after_insert() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_to_public_record(new.tenant, new.finals_announced, new.finals_honoured, new.walked_away);
    RETURN NULL;
END;
$$;

CREATE FUNCTION public_record_after_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_to_public_record(
        new.tenant,
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
