package dev.holdfast.server.negotiations.desk;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;

/** How much can be asked for at once. */
public final class PageLimits {

    private static final int MOST = 500;

    private PageLimits() {}

    public static void check(long after, int limit) {
        FieldErrors errors = new FieldErrors();
        if (after < 0) {
            errors.add(FieldError.ofQuery("after", FieldCode.OUT_OF_RANGE, "must not be negative"));
        }
        if (limit < 1 || limit > MOST) {
            errors.add(FieldError.ofQuery("limit", FieldCode.OUT_OF_RANGE, "must be from 1 to " + MOST));
        }
        errors.throwIfAny();
    }

    public static void check(int limit) {
        check(0, limit);
    }
}
