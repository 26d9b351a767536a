-- How far a tenant goes for each product and role: prices as text, as they were given. An import replaces all of a tenant's.
CREATE TABLE mandate_template (
    tenant      TEXT   COLLATE "C" NOT NULL,
    product     TEXT   COLLATE "C" NOT NULL,
    role        TEXT   COLLATE "C" NOT NULL,
    floor       TEXT   NOT NULL,
    settle      TEXT   NOT NULL,
    target      TEXT   NOT NULL,
    stretch     TEXT   NOT NULL,
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, product, role)
);
