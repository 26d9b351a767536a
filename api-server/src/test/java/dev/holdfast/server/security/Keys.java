package dev.holdfast.server.security;

import dev.holdfast.server.store.key.ApiKeyRow;
import java.time.Instant;
import java.util.Optional;

/** Keys for tests. */
final class Keys {

    static final Instant MADE_AT = Instant.parse("2026-11-23T09:00:00Z");

    private Keys() {}

    static ApiKeyRow ofInstallation(String id, Secret secret) {
        return row(id, Optional.empty(), Role.OPERATOR, "Kim", secret);
    }

    static ApiKeyRow ofTenant(String tenant, Role role, String holder, Secret secret) {
        return row("key_" + tenant + "_" + holder, Optional.of(tenant), role, holder, secret);
    }

    private static ApiKeyRow row(String id, Optional<String> tenant, Role role, String holder, Secret secret) {
        return new ApiKeyRow(
                id,
                tenant,
                role.name(),
                holder,
                secret.hash(),
                MADE_AT,
                "Lee",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
