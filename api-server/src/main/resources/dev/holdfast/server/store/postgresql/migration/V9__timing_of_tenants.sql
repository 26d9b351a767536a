-- When counterparties of a tenant are answered, where it is not as the settings have it.
CREATE TABLE tenant_timing (
    tenant          TEXT   COLLATE "C" NOT NULL PRIMARY KEY REFERENCES tenant (id),
    policy          TEXT   NOT NULL,
    interval_micros BIGINT NOT NULL
);
