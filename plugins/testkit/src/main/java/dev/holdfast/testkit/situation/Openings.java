package dev.holdfast.testkit.situation;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.testkit.SteppableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything that has to happen before a talk, as events. */
public final class Openings {

    private Openings() {}

    /** The opening of a talk without parts, on copilot and with seed 1. */
    public static List<NegotiationEvent> of(Mandate mandate) {
        Charter charter = new Charter(
                new NegotiationId(new UUID(0, 1)),
                "A talk",
                Mode.COPILOT,
                1,
                List.of(),
                List.of(),
                List.of(),
                mandate.brief());
        return of(charter, mandate);
    }

    /** The opening of a talk with a charter. */
    public static List<NegotiationEvent> of(Charter charter, Mandate mandate) {
        Instant at = SteppableClock.START;
        Author owner = new Author(Author.Role.OWNER, "Olga");
        Evidence seen = new Evidence("seen", owner, at);
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new TeamEvent.Prepared(at, charter));
        events.add(new OwnerEvent.ReservationStated(at, mandate.reservation(), owner));
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                events.add(new TeamEvent.FactStated(at, fact, seen));
            }
        }
        events.add(new TeamEvent.RejectionLogged(at, seen));
        events.add(new TeamEvent.RejectionLogged(at, seen));
        events.add(new PublicEvent.Opened(at));
        return List.copyOf(events);
    }
}
