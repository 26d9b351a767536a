package dev.holdfast.server.store.chain;

import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.time.Microseconds;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain over the whole log of a negotiation, hidden events included. Its links go to nobody but the owner: with few
 * possible walk-away points, a link would be enough to try them all.
 */
public final class LogChain {

    /** The name of this form of a chain. */
    public static final String FORMAT = "holdfast-log/1";

    private LogChain() {}

    /** With what the chain of a negotiation begins: three lines, the last without an end. */
    public static String origin(String tenant, String negotiation) {
        return FORMAT + "\n" + tenant + "\n" + negotiation;
    }

    /** What is chained of an event: version, type, and microseconds since 1970, a line each, then the payload as it is. */
    public static String text(long version, String type, long at, String payload) {
        return version + "\n" + type + "\n" + at + "\n" + payload;
    }

    /** The links of events that follow a version. */
    public static List<Link> continued(Link last, long version, List<NewEvent> events) {
        List<Link> links = new ArrayList<>(events.size());
        Link link = last;
        long next = version;
        for (NewEvent event : events) {
            next++;
            link = link.next(text(next, event.type(), Microseconds.of(event.at()), event.payload()));
            links.add(link);
        }
        return links;
    }
}
