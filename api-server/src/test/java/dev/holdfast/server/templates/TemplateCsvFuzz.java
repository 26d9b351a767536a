package dev.holdfast.server.templates;

import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.store.template.TemplateRow;
import java.time.Instant;
import java.util.List;

/** Tables of floors and targets. */
public final class TemplateCsvFuzz {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private TemplateCsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            List<TemplateRow> rows = TemplateCsv.read(input, NOON);
            rows.forEach(row -> requireNames(row.product() + row.role()));
        } catch (ProblemException refused) {
            if (refused.errors().isEmpty()) {
                throw new AssertionError("Refused without a reason", refused);
            }
        }
    }

    private static void requireNames(String names) {
        if (names.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("A name with control characters");
        }
    }
}
