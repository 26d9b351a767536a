-- Requests that were sent with an idempotency key. A row is written in the same transaction as the first thing that its
-- request writes; the answer follows. Of the key there is a hash, of the answer what only whoever asked can read.
CREATE TABLE kept_request (
    id          TEXT    NOT NULL PRIMARY KEY,
    tenant      TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    answer      TEXT
) STRICT;

CREATE INDEX kept_request_expiry ON kept_request (expires_at);

-- The list of those in a state, newest first. The state of a negotiation changes a few times, so most updates leave it alone.
CREATE INDEX negotiation_newest_in_state ON negotiation (tenant, status, created_at DESC, id DESC);
