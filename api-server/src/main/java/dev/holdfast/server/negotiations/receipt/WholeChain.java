package dev.holdfast.server.negotiations.receipt;

import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.time.Microseconds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chain over all that has happened, as it is stored. For the owner alone: whoever knows the other events of it could
 * try every walk-away point until the head fits.
 *
 * @param brokenAt the first event that is not stored with the link that follows from those before it
 */
record WholeChain(String negotiation, List<String> texts, Link head, OptionalLong brokenAt) {

    private static final Logger LOG = LoggerFactory.getLogger(WholeChain.class);

    static WholeChain of(EventLog log, String tenant, String negotiation) {
        Link link = Link.origin(LogChain.origin(tenant, negotiation));
        List<String> texts = new ArrayList<>();
        OptionalLong broken = OptionalLong.empty();
        for (StoredEvent event : log.read(negotiation)) {
            String text = LogChain.text(event.version(), event.type(), Microseconds.of(event.at()), event.payload());
            texts.add(text);
            link = link.next(text);
            boolean follows = event.version() == texts.size() && event.link().equals(Optional.of(link));
            if (!follows && broken.isEmpty()) {
                broken = OptionalLong.of(texts.size());
            }
        }
        return new WholeChain(negotiation, List.copyOf(texts), link, broken);
    }

    /** The same chain; refuses to go on with one that was changed since it was written, which nobody may sign anew. */
    WholeChain asWritten() {
        if (brokenAt.isPresent()) {
            LOG.error("The log of {} was changed at event {}", negotiation, brokenAt.getAsLong());
            throw RefusedException.conflict(
                    "LOG_CHANGED",
                    "What is stored is not what was written: nothing is signed about it.",
                    "Tell who runs the server: holdfast store check says what was changed.");
        }
        return this;
    }

    LogJson log() {
        return new LogJson(LogChain.FORMAT, negotiation, texts, head.hexadecimal());
    }

    @Override
    public String toString() {
        return "WholeChain[" + negotiation + "]";
    }
}
