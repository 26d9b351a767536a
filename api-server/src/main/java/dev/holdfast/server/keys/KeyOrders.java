package dev.holdfast.server.keys;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.store.tenant.Tenants;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Checks what is asked for, so that one answer names everything that is wrong with it. */
final class KeyOrders {

    private final Tenants tenants;

    @Inject
    KeyOrders(Tenants tenants) {
        this.tenants = tenants;
    }

    void check(NewKey order, Optional<String> tenant, Instant now) {
        FieldErrors errors = new FieldErrors();
        if (order.role() == KeyRole.OPERATOR && tenant.isPresent()) {
            errors.add(FieldError.of(
                    "/tenant", FieldCode.INVALID_VALUE, "must be left out: operators belong to no tenant"));
        } else if (order.role() != KeyRole.OPERATOR && tenant.isEmpty()) {
            errors.add(FieldError.of("/tenant", FieldCode.REQUIRED, "must name the tenant that the key is for"));
        } else if (tenant.isPresent() && tenants.find(tenant.get()).isEmpty()) {
            errors.add(FieldError.of("/tenant", FieldCode.NOT_AN_OPTION, "must be a tenant that has been set up"));
        }
        checkEnd(errors, order.expiresAt(), now);
        errors.throwIfAny();
    }

    void check(Rotation rotation, Instant now) {
        FieldErrors errors = new FieldErrors();
        Duration overlap = rotation.overlap().orElse(KeyOffice.USUAL_OVERLAP);
        if (overlap.isNegative() || overlap.compareTo(KeyOffice.LONGEST_OVERLAP) > 0) {
            errors.add(FieldError.of(
                    "/overlap",
                    FieldCode.OUT_OF_RANGE,
                    "must be from PT0S to " + KeyOffice.LONGEST_OVERLAP + " (30 days)"));
        }
        checkEnd(errors, rotation.expiresAt(), now);
        errors.throwIfAny();
    }

    private static void checkEnd(FieldErrors errors, Optional<Instant> expiresAt, Instant now) {
        if (expiresAt.filter(end -> !end.isAfter(now)).isPresent()) {
            errors.add(FieldError.of("/expiresAt", FieldCode.OUT_OF_RANGE, "must lie in the future"));
        }
    }
}
