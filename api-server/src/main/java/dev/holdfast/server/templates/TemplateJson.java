package dev.holdfast.server.templates;

import dev.holdfast.server.store.template.TemplateRow;
import java.time.Instant;

/**
 * How far our side goes for a product, when somebody with a role negotiates about it.
 *
 * @param floor the walk-away point
 * @param settle the lowest that is proposed
 * @param target what is aimed for
 * @param stretch where the talk begins
 */
public record TemplateJson(
        String product, String role, String floor, String settle, String target, String stretch, Instant importedAt) {

    static TemplateJson of(TemplateRow row) {
        return new TemplateJson(
                row.product(),
                row.role(),
                row.floor().toPlainString(),
                row.settle().toPlainString(),
                row.target().toPlainString(),
                row.stretch().toPlainString(),
                row.importedAt());
    }

    /** Without the prices, of which the floor is a walk-away point. */
    @Override
    public String toString() {
        return "TemplateJson[" + product + ", " + role + "]";
    }
}
