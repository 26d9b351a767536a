package dev.holdfast.server.negotiations.receipt;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.server.store.chain.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain over what both sides see.
 *
 * @param negotiation whose it is
 * @param texts the public events, as they are chained
 * @param head the link of the last
 */
record PublicChain(String negotiation, List<String> texts, Link head) {

    static final String FORMAT = "holdfast-public-log/1";

    static PublicChain of(Snapshot snapshot) {
        String negotiation = snapshot.negotiation().course().charter().id().toString();
        Link link = Link.origin(FORMAT + "\n" + negotiation);
        List<String> texts = new ArrayList<>();
        for (PublicEvent event : snapshot.publicEvents()) {
            String text = PublicLine.of(texts.size() + 1, event);
            texts.add(text);
            link = link.next(text);
        }
        return new PublicChain(negotiation, List.copyOf(texts), link);
    }

    LogJson log() {
        return new LogJson(FORMAT, negotiation, texts, head.hexadecimal());
    }
}
