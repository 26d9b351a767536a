-- Who did what. Entries are only ever added: whoever tries to change or remove one is stopped here as well.
CREATE TABLE audit (
    id      TEXT   COLLATE "C" NOT NULL PRIMARY KEY,
    tenant  TEXT   COLLATE "C",
    at      BIGINT NOT NULL,
    actor   TEXT   NOT NULL,
    role    TEXT   NOT NULL,
    action  TEXT   NOT NULL,
    target  TEXT   NOT NULL,
    outcome TEXT   NOT NULL
);

CREATE INDEX audit_newest ON audit (at DESC, id DESC);
CREATE INDEX audit_newest_of_tenant ON audit (tenant, at DESC, id DESC);

CREATE FUNCTION audit_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of the audit log are never changed or removed';
END;
$$;

CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
