package dev.holdfast.server.paging;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;

/** How much can be asked for at once. */
public final class PageLimit {

    private static final int MOST = 500;

    private PageLimit() {}

    public static void check(int limit) {
        FieldErrors errors = new FieldErrors();
        check(limit, errors);
        errors.throwIfAny();
    }

    public static void check(int limit, FieldErrors errors) {
        if (limit < 1 || limit > MOST) {
            errors.add(FieldError.ofQuery("limit", FieldCode.OUT_OF_RANGE, "must be from 1 to " + MOST));
        }
    }
}
