-- What chains the log of a negotiation: SHA-256 of the link before and of the event. The text that is hashed is described
-- in docs/operator/storage.md. The links of events that are there already are filled in by the migration that follows.
ALTER TABLE event ADD COLUMN link BLOB CHECK (length(link) = 32);

-- The keys with which receipts are signed. One of them is in use; of the others the public half is kept for ever.
CREATE TABLE signing_key (
    id          TEXT    NOT NULL PRIMARY KEY,
    public_key  TEXT    NOT NULL,
    private_key TEXT,
    created_at  INTEGER NOT NULL,
    retired_at  INTEGER,
    CHECK ((private_key IS NULL) = (retired_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX signing_key_in_use ON signing_key ((retired_at IS NULL)) WHERE retired_at IS NULL;
