package dev.holdfast.server.negotiations.list;

import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of negotiations is asked for. What gets past can be put into a query. */
public final class QueryFuzz {

    private static final Caller OWNER = Caller.ofTenant(Role.OWNER, "Kim", "default");

    private QueryFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> given = Parts.texts(input, 8);
        QueryReader reader = new QueryReader();
        try {
            NegotiationQuery query = new NegotiationQuery(
                    "default",
                    reader.states(given.get(0).isEmpty() ? List.of() : List.of(given.get(0))),
                    reader.mode(orNull(given.get(1))),
                    reader.span("createdFrom", orNull(given.get(2)), "createdUntil", orNull(given.get(3))),
                    reader.ownersSpan(OWNER, "updatedFrom", orNull(given.get(4)), "updatedUntil", orNull(given.get(5))),
                    reader.order(given.get(6)));
            Optional<PageCursor> cursor = reader.cursor(orNull(given.get(7)), query.order());
            reader.finish();
            Stream.of(
                            query.created().from(),
                            query.created().until(),
                            query.updated().from())
                    .flatMap(Optional::stream)
                    .forEach(QueryFuzz::requireStorable);
            cursor.ifPresent(known -> requireStorable(known.createdAt()));
            cursor.ifPresent(known -> requireText(known.id()));
        } catch (ProblemException refused) {
            if (refused.errors().isEmpty()) {
                throw new AssertionError("Refused without a reason", refused);
            }
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void requireStorable(Instant moment) {
        Microseconds.of(moment);
    }

    private static void requireText(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new AssertionError("PostgreSQL takes no U+0000");
        }
    }
}
