package dev.holdfast.server.paging;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.store.index.PageCursor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page that somebody asks for: so many rows, after a place that an earlier page has told. */
public record PageRequest(int limit, Optional<PageCursor> after) {

    /** What the parameters of a request ask for; the cursor is {@code null} if none was sent. Answers 400 for what is none. */
    public static PageRequest of(int limit, String cursor) {
        PageLimit.check(limit);
        return new PageRequest(limit, Optional.ofNullable(cursor).map(PageRequest::decode));
    }

    /** How many rows to look for: one more than are shown tells that there is another page. */
    public int sought() {
        return limit + 1;
    }

    public <T> Page<T> page(List<T> found, Function<T, PageCursor> place) {
        return Page.of(found, limit, row -> place.apply(row).encode());
    }

    private static PageCursor decode(String cursor) {
        return PageCursor.decode(cursor)
                .orElseThrow(() -> ProblemException.invalid(FieldError.ofQuery(
                        "cursor", FieldCode.INVALID_VALUE, "must be what an earlier answer gave as next")));
    }
}
