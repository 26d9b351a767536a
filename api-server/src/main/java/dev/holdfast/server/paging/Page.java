package dev.holdfast.server.paging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next where the page after this one begins, as clients send it; empty if there is none
 */
public record Page<T>(List<T> rows, Optional<String> next) {

    public Page {
        rows = List.copyOf(rows);
        Objects.requireNonNull(next, "next");
    }

    /**
     * The first rows of those that were found.
     *
     * @param found one more than the limit if there are that many
     * @param place what a client sends to go on after a row
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> place) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(found.subList(0, limit), Optional.of(place.apply(found.get(limit - 1))));
    }

    /** The rows as clients see them. */
    public <S> List<S> rows(Function<T, S> shown) {
        return rows.stream().map(shown).toList();
    }
}
