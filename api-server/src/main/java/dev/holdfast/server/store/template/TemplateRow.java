package dev.holdfast.server.store.template;

import dev.holdfast.server.store.time.Microseconds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * How far our side goes for a product, when somebody with a role negotiates about it. From floor to stretch the prices get
 * better for our side; whether that is up or down follows from them.
 *
 * @param floor the walk-away point
 * @param settle the settling point, at or above the floor
 * @param target the target
 * @param stretch the opening
 */
public record TemplateRow(
        String product,
        String role,
        BigDecimal floor,
        BigDecimal settle,
        BigDecimal target,
        BigDecimal stretch,
        Instant importedAt) {

    public TemplateRow {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(role, "role");
        Microseconds.require(importedAt);
    }

    /** Without the prices, of which the floor is a walk-away point. */
    @Override
    public String toString() {
        return "TemplateRow[" + product + ", " + role + "]";
    }
}
