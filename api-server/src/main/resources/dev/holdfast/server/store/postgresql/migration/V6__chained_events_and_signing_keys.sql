-- What chains the log of a negotiation: SHA-256 of the link before and of the event. The text that is hashed is described
-- in docs/operator/storage.md. The database makes the links itself, in the one statement that appends.
CREATE FUNCTION next_link(link BYTEA, origin BYTEA, content TEXT) RETURNS BYTEA LANGUAGE SQL IMMUTABLE AS $$
    SELECT sha256(coalesce(link, origin) || convert_to(content, 'UTF8'));
$$;

-- Over rows in order: the link of each, where the first follows the origin.
CREATE AGGREGATE link_after(origin BYTEA, content TEXT) (SFUNC = next_link, STYPE = BYTEA);

CREATE FUNCTION event_text(version BIGINT, type TEXT, at BIGINT, payload TEXT) RETURNS TEXT LANGUAGE SQL IMMUTABLE AS $$
    SELECT version || E'\n' || type || E'\n' || at || E'\n' || payload;
$$;

ALTER TABLE event ADD COLUMN link BYTEA CHECK (length(link) = 32);

UPDATE event SET link = chained.link
FROM (
    SELECT event.negotiation, event.version,
        link_after(
            sha256(convert_to(E'holdfast-log/1\n' || tenant || E'\n' || id, 'UTF8')),
            event_text(event.version, type, at, payload))
            OVER (PARTITION BY event.negotiation ORDER BY event.version) AS link
    FROM event JOIN negotiation ON number = event.negotiation) AS chained
WHERE event.negotiation = chained.negotiation AND event.version = chained.version;

ALTER TABLE event ALTER COLUMN link SET NOT NULL;

-- The keys with which receipts are signed. One of them is in use; of the others the public half is kept for ever.
CREATE TABLE signing_key (
    id          TEXT   COLLATE "C" NOT NULL PRIMARY KEY,
    public_key  TEXT   NOT NULL,
    private_key TEXT,
    created_at  BIGINT NOT NULL,
    retired_at  BIGINT,
    CHECK ((private_key IS NULL) = (retired_at IS NOT NULL))
);

CREATE UNIQUE INDEX signing_key_in_use ON signing_key ((retired_at IS NULL)) WHERE retired_at IS NULL;
