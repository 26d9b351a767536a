package dev.holdfast.server.security;

import dev.holdfast.server.store.tenant.TenantId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who calls, as their credential says.
 *
 * @param role in which capacity
 * @param holder the name of the person or program that the credential was given to
 * @param tenant the tenant inside which everything happens that they ask for
 * @param reach how far the credential reaches
 * @param negotiation the negotiation that they ask about: the one that the credential is for, or the one in the path
 */
public record Caller(Role role, String holder, String tenant, Reach reach, Optional<String> negotiation) {

    public Caller {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        TenantId.require(tenant);
        Objects.requireNonNull(reach, "reach");
        if (reach == Reach.NEGOTIATION && negotiation.isEmpty()) {
            throw new IllegalArgumentException("a credential of one negotiation names it");
        }
    }

    /** With the credential of a negotiation. */
    public static Caller ofNegotiation(Role role, String holder, String tenant, String negotiation) {
        return new Caller(role, holder, tenant, Reach.NEGOTIATION, Optional.of(negotiation));
    }

    /** With a key or a token of a tenant. */
    public static Caller ofTenant(Role role, String holder, String tenant) {
        return new Caller(role, holder, tenant, Reach.TENANT, Optional.empty());
    }

    /** With a key of the installation; what is not about other tenants happens in the default one. */
    public static Caller operator(String holder) {
        return ofTenant(Role.OPERATOR, holder, TenantId.DEFAULT);
    }

    /** The same caller, about a negotiation of the tenant. */
    public Caller about(String id) {
        return new Caller(role, holder, tenant, reach, Optional.of(id));
    }
}
