package dev.holdfast.server.negotiations.receipt;

import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.time.Microseconds;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain over all that has happened, as it is stored. For the owner alone: whoever knows the other events of it could
 * try every walk-away point until the head fits.
 */
record WholeChain(String negotiation, List<String> texts, Link head) {

    static WholeChain of(EventLog log, String tenant, String negotiation) {
        Link link = Link.origin(LogChain.origin(tenant, negotiation));
        List<String> texts = new ArrayList<>();
        for (StoredEvent event : log.read(negotiation)) {
            String text = LogChain.text(event.version(), event.type(), Microseconds.of(event.at()), event.payload());
            texts.add(text);
            link = link.next(text);
        }
        return new WholeChain(negotiation, List.copyOf(texts), link);
    }

    LogJson log() {
        return new LogJson(LogChain.FORMAT, negotiation, texts, head.hexadecimal());
    }

    @Override
    public String toString() {
        return "WholeChain[" + negotiation + "]";
    }
}
