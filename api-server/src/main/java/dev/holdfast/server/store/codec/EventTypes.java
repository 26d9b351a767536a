package dev.holdfast.server.store.codec;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of events in the log. A class may be renamed, a name here never. */
final class EventTypes {

    /** The event that begins every log. */
    static final String PREPARED = "Prepared";

    private static final Map<String, Class<? extends NegotiationEvent>> BY_NAME = byName();
    private static final Map<Class<? extends NegotiationEvent>, String> NAMES = names();

    private EventTypes() {}

    static String nameOf(NegotiationEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass() + " has no name in the log; give it one in EventTypes");
        }
        return name;
    }

    static Optional<Class<? extends NegotiationEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All events by their names. */
    static Map<String, Class<? extends NegotiationEvent>> all() {
        return BY_NAME;
    }

    private static Map<String, Class<? extends NegotiationEvent>> byName() {
        return Map.ofEntries(
                Map.entry(PREPARED, TeamEvent.Prepared.class),
                Map.entry("FactStated", TeamEvent.FactStated.class),
                Map.entry("RejectionLogged", TeamEvent.RejectionLogged.class),
                Map.entry("TheirPositionNoted", TeamEvent.TheirPositionNoted.class),
                Map.entry("PlanRaised", TeamEvent.PlanRaised.class),
                Map.entry("MoveExplained", TeamEvent.MoveExplained.class),
                Map.entry("ReservationStated", OwnerEvent.ReservationStated.class),
                Map.entry("WalkAwayPointTightened", OwnerEvent.WalkAwayPointTightened.class),
                Map.entry("LooseningRequested", OwnerEvent.LooseningRequested.class),
                Map.entry("LooseningApproved", OwnerEvent.LooseningApproved.class),
                Map.entry("LooseningRejected", OwnerEvent.LooseningRejected.class),
                Map.entry("Opened", PublicEvent.Opened.class),
                Map.entry("OfferMade", PublicEvent.OfferMade.class),
                Map.entry("OfferHeld", PublicEvent.OfferHeld.class),
                Map.entry("OfferDeclined", PublicEvent.OfferDeclined.class),
                Map.entry("OfferWithdrawn", PublicEvent.OfferWithdrawn.class),
                Map.entry("OfferExpired", PublicEvent.OfferExpired.class),
                Map.entry("WarningGiven", PublicEvent.WarningGiven.class),
                Map.entry("FinalAnnounced", PublicEvent.FinalAnnounced.class),
                Map.entry("Agreed", PublicEvent.Agreed.class),
                Map.entry("WalkedAway", PublicEvent.WalkedAway.class),
                Map.entry("TheyLeft", PublicEvent.TheyLeft.class),
                Map.entry("DeadlinePassed", PublicEvent.DeadlinePassed.class));
    }

    private static Map<Class<? extends NegotiationEvent>, String> names() {
        Map<Class<? extends NegotiationEvent>, String> names = new LinkedHashMap<>();
        BY_NAME.forEach((name, type) -> {
            if (names.put(type, name) != null) {
                throw new IllegalStateException(type + " has two names");
            }
        });
        return Map.copyOf(names);
    }
}
