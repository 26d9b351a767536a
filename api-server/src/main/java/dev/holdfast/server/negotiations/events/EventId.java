package dev.holdfast.server.negotiations.events;

import dev.holdfast.server.negotiations.audience.Audience;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an event as one audience knows it: the same in every stream, on every server and in every database, and for
 * ever. It counts what that audience sees and nothing else, so that it tells nothing of what lies between.
 *
 * @param number of the event among those that the audience sees, from 1; 0 for before the first
 */
public record EventId(String negotiation, Audience audience, long number) {

    private static final Pattern SHAPE = Pattern.compile(
            "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(owner|negotiator|counterparty)\\.(0|[1-9][0-9]{0,8})");

    /** What was given, if it has the form of an id. */
    public static Optional<EventId> parse(String text) {
        Matcher id = SHAPE.matcher(text);
        return id.matches()
                ? Optional.of(new EventId(
                        UUID.fromString(id.group(1)).toString(),
                        Audience.valueOf(id.group(2).toUpperCase(Locale.ROOT)),
                        Long.parseLong(id.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return negotiation + "." + audience.name().toLowerCase(Locale.ROOT) + "." + number;
    }
}
