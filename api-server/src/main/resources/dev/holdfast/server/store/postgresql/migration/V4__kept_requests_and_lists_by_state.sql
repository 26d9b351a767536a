-- Requests that were sent with an idempotency key. A row is written in the same transaction as the first thing that its
-- request writes, so that of two servers with the same request one only does anything; the answer follows. Of the key there
-- is a hash, of the answer what only whoever asked can read.
CREATE TABLE kept_request (
    id          TEXT   COLLATE "C" NOT NULL PRIMARY KEY,
    tenant      TEXT   COLLATE "C" NOT NULL,
    fingerprint TEXT   COLLATE "C" NOT NULL,
    at          BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    answer      TEXT
);

CREATE INDEX kept_request_expiry ON kept_request (expires_at);

-- The list of those in a state, newest first. The state of a negotiation changes a few times, so most updates leave it alone.
CREATE INDEX negotiation_newest_in_state ON negotiation (tenant, status, created_at DESC, id DESC);
