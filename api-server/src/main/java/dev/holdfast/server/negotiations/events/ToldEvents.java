package dev.holdfast.server.negotiations.events;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.server.negotiations.audience.Audience;
import java.util.List;
import java.util.Optional;

/** The events of a negotiation as an audience is told of them while they happen. */
public record ToldEvents(Snapshot snapshot, Audience audience) {

    /** At most {@code limit} of those after a number, in the audience's own numbering. */
    public List<CloudEvent> after(long number, int limit) {
        return EventViews.page(snapshot, audience, number, limit).events().stream()
                .map(event -> CloudEvent.of(id(), audience, event))
                .toList();
    }

    /** The event that has this version among all events; empty if the audience does not see it. */
    public Optional<CloudEvent> atVersion(long version) {
        NegotiationEvent event = snapshot.events().get(Math.toIntExact(version - 1));
        if (!audience.sees(event)) {
            return Optional.empty();
        }
        long number =
                snapshot.events().stream().limit(version).filter(audience::sees).count();
        return after(number - 1, 1).stream().findFirst();
    }

    /** How many events the audience sees. */
    public long count() {
        return audience.version(snapshot);
    }

    /** Which version, among all events, the one with this number has; 0 for number 0, and empty if there is none. */
    public Optional<Long> versionOf(long number) {
        if (number == 0) {
            return Optional.of(0L);
        }
        long seen = 0;
        for (int index = 0; index < snapshot.events().size(); index++) {
            seen += audience.sees(snapshot.events().get(index)) ? 1 : 0;
            if (seen == number) {
                return Optional.of(index + 1L);
            }
        }
        return Optional.empty();
    }

    private String id() {
        return snapshot.negotiation().course().charter().id().toString();
    }
}
