package dev.holdfast.server.negotiations.list;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.server.json.mapper.Moment;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.NegotiationQuery.Order;
import dev.holdfast.server.store.index.NegotiationQuery.Span;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.time.Microseconds;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads what the list is asked for, and collects all that is wrong with it. Parameters that were not sent are {@code null}. */
final class QueryReader {

    /** What the cursors of a list begin with whose oldest come first. */
    private static final String OLDEST = "o.";

    private final FieldErrors errors = new FieldErrors();

    SortedSet<String> states(List<String> given) {
        SortedSet<String> states = new TreeSet<>();
        List<String> known = Arrays.stream(Status.values()).map(Enum::name).toList();
        given.stream().flatMap(each -> Arrays.stream(each.split(",", -1))).forEach(state -> {
            if (known.contains(state)) {
                states.add(state);
            } else {
                wrong(
                        "state",
                        FieldCode.NOT_AN_OPTION,
                        "must be one of " + String.join(", ", known) + ", or several with commas");
            }
        });
        return states;
    }

    Optional<String> mode(String given) {
        Optional<String> mode = Optional.ofNullable(given);
        List<String> known = Arrays.stream(Mode.values()).map(Enum::name).toList();
        if (mode.filter(name -> !known.contains(name)).isPresent()) {
            wrong("mode", FieldCode.NOT_AN_OPTION, "must be one of " + String.join(", ", known));
        }
        return mode;
    }

    /** Both ends are rounded up to what is stored, so that neither takes in what lies before it. */
    Span span(String fromName, String from, String untilName, String until) {
        return new Span(moment(fromName, from), moment(untilName, until));
    }

    /** The same for what only owners know. */
    Span ownersSpan(Caller caller, String fromName, String from, String untilName, String until) {
        if (caller.role() != Role.OWNER) {
            for (String name : List.of(from == null ? "" : fromName, until == null ? "" : untilName)) {
                if (!name.isEmpty()) {
                    wrong(name, FieldCode.UNKNOWN_FIELD, "is for owners");
                }
            }
            return Span.ALL;
        }
        return span(fromName, from, untilName, until);
    }

    private Optional<Instant> moment(String name, String given) {
        try {
            return Optional.ofNullable(given).map(Moment::parse).map(Microseconds::ceiling);
        } catch (DateTimeException unreadable) {
            wrong(name, FieldCode.INVALID_VALUE, "must be a moment such as 2026-11-23T09:00:00Z");
            return Optional.empty();
        }
    }

    Order order(String sort) {
        if (!List.of("-createdAt", "createdAt").contains(sort)) {
            wrong("sort", FieldCode.NOT_AN_OPTION, "must be createdAt (oldest first) or -createdAt (newest first)");
        }
        return sort.equals("createdAt") ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
    }

    Optional<PageCursor> cursor(String given, Order order) {
        if (given == null) {
            return Optional.empty();
        }
        boolean isOldest = given.startsWith(OLDEST);
        Optional<PageCursor> cursor = PageCursor.decode(isOldest ? given.substring(OLDEST.length()) : given)
                .filter(decoded -> isOldest == (order == Order.OLDEST_FIRST));
        if (cursor.isEmpty()) {
            wrong("cursor", FieldCode.INVALID_VALUE, "must be what an earlier answer with the same sort gave as next");
        }
        return cursor;
    }

    static String encode(PageCursor cursor, NegotiationQuery query) {
        return (query.order() == Order.OLDEST_FIRST ? OLDEST : "") + cursor.encode();
    }

    void finish() {
        errors.throwIfAny();
    }

    private void wrong(String parameter, FieldCode code, String message) {
        errors.add(FieldError.ofQuery(parameter, code, message));
    }
}
