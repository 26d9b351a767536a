package dev.holdfast.server.http.gate;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is at the gate.
 *
 * @param lane in which their requests wait for their turn when many want one; empty for what is served at once
 * @param allowance how much they may still send; empty when nobody counts
 */
public record Visitor(Optional<String> lane, Optional<Allowance> allowance) {

    public Visitor {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(allowance, "allowance");
    }

    /** One whose requests nobody counts. */
    public static Visitor in(String lane) {
        return new Visitor(Optional.of(lane), Optional.empty());
    }
}
