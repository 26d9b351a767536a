package dev.holdfast.server.security;

import dev.holdfast.server.http.gate.Badge;
import dev.holdfast.server.memory.Momentary;
import dev.holdfast.server.security.KnownCallers.Found;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found out about who calls when the request arrived: somebody, or nobody whom we know. It holds for a moment; whatever
 * is done later, after a body that came slowly or a long wait for a turn, is done for whom a new look finds.
 */
public final class Sighting implements Badge {

    private final Optional<Caller> caller;
    private final Instant at;
    private final Optional<Instant> end;
    private final int timesForgotten;

    private Sighting(Optional<Caller> caller, Instant at, Optional<Instant> end, int timesForgotten) {
        this.caller = caller;
        this.at = Objects.requireNonNull(at, "at");
        this.end = end;
        this.timesForgotten = timesForgotten;
    }

    /** Of somebody, or of nobody. */
    static Sighting of(Optional<Found> found, Instant now, int timesForgotten) {
        return new Sighting(
                found.map(Found::caller), found.map(Found::at).orElse(now), found.flatMap(Found::end), timesForgotten);
    }

    /** Of somebody who has been let in, for those who only want to know who it is. */
    public static Sighting of(Caller admitted) {
        return new Sighting(Optional.of(admitted), Instant.MIN, Optional.empty(), -1);
    }

    /** The one that came with the request, if anybody looked. */
    static Optional<Sighting> of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof Sighting sighting ? Optional.of(sighting) : Optional.empty();
    }

    /** Whose credential it was; empty for everything but a valid one. */
    public Optional<Caller> caller() {
        return caller;
    }

    /** The same, seen again at this moment: for what may be a little behind. */
    Sighting renewedAt(Instant now) {
        return new Sighting(caller, now, end, timesForgotten);
    }

    /** Whether nobody needs to look again. */
    boolean holdsAt(Instant now, int forgottenNow) {
        return timesForgotten == forgottenNow
                && Momentary.isRecent(at, now)
                && end.filter(expiry -> !now.isBefore(expiry)).isEmpty();
    }

    @Override
    public String toString() {
        return "Sighting[" + caller.map(Caller::role) + "]";
    }
}
