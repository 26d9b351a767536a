package dev.holdfast.server.store.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A page of the list, and the cursor of the next page if there is more. */
public record NegotiationPage(List<NegotiationSummary> negotiations, Optional<PageCursor> next) {

    public NegotiationPage {
        negotiations = List.copyOf(negotiations);
        Objects.requireNonNull(next, "next");
    }
}
