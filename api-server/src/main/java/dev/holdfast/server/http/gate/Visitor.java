package dev.holdfast.server.http.gate;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is at the gate.
 *
 * @param lane in which their requests wait for their turn when many want one; empty for what is served at once
 * @param allowance how much they may still send; empty when nobody counts
 * @param badge what was found out about them
 * @param refusal why they are sent away, whatever they may still send; empty for everybody who is let in
 */
public record Visitor(Optional<String> lane, Optional<Allowance> allowance, Badge badge, Optional<Refusal> refusal) {

    public Visitor {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(allowance, "allowance");
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(refusal, "refusal");
    }

    /** One about whom nothing else is known. */
    public Visitor(Optional<String> lane, Optional<Allowance> allowance) {
        this(lane, allowance, Badge.NONE, Optional.empty());
    }

    /** One whose requests nobody counts. */
    public static Visitor in(String lane) {
        return new Visitor(Optional.of(lane), Optional.empty());
    }

    /** One who is sent away without having been counted. */
    public static Visitor refused(Refusal refusal) {
        return new Visitor(Optional.empty(), Optional.empty(), Badge.NONE, Optional.of(refusal));
    }
}
