-- Negotiations are removed: when a tenant is erased, and when they were closed long ago.

-- What was closed, by the moment at which it was. Open ones are not in it, so most updates leave it alone.
CREATE INDEX negotiation_closed ON negotiation (updated_at) WHERE status NOT IN ('PREPARING', 'OPEN', 'FINAL_STANDING');

-- What refers to a negotiation that goes.
CREATE INDEX webhook_delivery_of_negotiation ON webhook_delivery (negotiation);
CREATE INDEX webhook_dead_letter_of_negotiation ON webhook_dead_letter (negotiation);

-- The numbers of negotiations that are being removed, inside the transaction that removes them; else empty.
CREATE TABLE removal (
    negotiation BIGINT NOT NULL PRIMARY KEY
);

-- The tenant that is being erased, inside the transaction that erases it; else empty.
CREATE TABLE erasure (
    tenant TEXT COLLATE "C" NOT NULL PRIMARY KEY
);

-- Entries of the audit log stay, unless their tenant goes.
CREATE OR REPLACE FUNCTION audit_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM erasure WHERE erasure.tenant = old.tenant) THEN
        RETURN old;
    END IF;
    RAISE EXCEPTION 'entries of the audit log are never changed or removed';
END;
$$;
