package dev.holdfast.server.security.token;

import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.Tenants;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a caller of what a token claims. The strongest of its roles counts; operators and counterparties do not come with
 * tokens. Whoever claims no role here, or a tenant that is not there, is nobody.
 */
public final class TokenClaims {

    private static final List<Role> STRONGEST_FIRST = List.of(Role.OWNER, Role.NEGOTIATOR, Role.AUDITOR);
    private static final int LONGEST_NAME = 200;

    private final OidcConfig config;
    private final Tenants tenants;

    @Inject
    public TokenClaims(OidcConfig config, Tenants tenants) {
        this.config = config;
        this.tenants = tenants;
    }

    /** The caller; empty if the claims make nobody of the bearer. */
    Optional<Caller> caller(Map<String, Object> claims) {
        Optional<String> holder = text(claims, config.holderClaim()).filter(TokenClaims::isName);
        Optional<String> tenant = text(claims, config.tenantClaim())
                .filter(TenantId::isValid)
                .filter(id -> tenants.find(id).isPresent());
        Optional<Role> role = role(claims);
        if (holder.isEmpty() || tenant.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Caller.ofTenant(role.get(), holder.get().strip(), tenant.get()));
    }

    /** Goes into logs of all kinds, and is signed. */
    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(
                                each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE);
    }

    private Optional<Role> role(Map<String, Object> claims) {
        List<String> names = find(claims, config.rolesClaim()).stream()
                .flatMap(TokenClaims::each)
                .filter(String.class::isInstance)
                .map(name -> ((String) name).toUpperCase(Locale.ROOT))
                .toList();
        return STRONGEST_FIRST.stream()
                .filter(role -> names.contains(role.name()))
                .findFirst();
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> many ? many.stream() : Stream.of(value);
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return find(claims, name).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The claim with exactly this name, or else what the parts between its dots lead to. */
    private static Optional<Object> find(Map<?, ?> claims, String name) {
        if (claims.get(name) != null) {
            return Optional.of(claims.get(name));
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inside
                ? find(inside, name.substring(dot + 1))
                : Optional.empty();
    }
}
