package dev.holdfast.server.http.gate;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How it is found out who comes.
 *
 * @param lane in which the request waits for its turn, because finding out may take time; empty when it takes none
 * @param visitor finds out; asked once
 */
public record Inquiry(Optional<String> lane, Supplier<Visitor> visitor) {

    public Inquiry {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(visitor, "visitor");
    }

    /** Nobody needs to be asked. */
    public static Inquiry answered(Visitor visitor) {
        return new Inquiry(Optional.empty(), () -> visitor);
    }

    /** Somebody must be asked, who may take long to answer. */
    public static Inquiry in(String lane, Supplier<Visitor> visitor) {
        return new Inquiry(Optional.of(lane), visitor);
    }
}
