package dev.holdfast.negotiation.decision;

import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a command: the events that happened, and a refusal when the command itself was not carried out. Events
 * can come with a refusal, for time may have run out before the command arrived.
 *
 * @param events what happened, in order
 * @param refusal why the command was not carried out
 */
public record Decision(List<NegotiationEvent> events, Optional<Refusal> refusal) {

    /** Copies the events. */
    public Decision {
        events = List.copyOf(events);
    }

    /** The command was carried out. */
    public static Decision of(NegotiationEvent... events) {
        return new Decision(List.of(events), Optional.empty());
    }

    /** The command was refused. */
    public static Decision refused(ReasonCode reason, String message, String remedy) {
        return new Decision(List.of(), Optional.of(new Refusal(reason, message, remedy)));
    }

    /** The same decision after events that came first. */
    public Decision after(List<NegotiationEvent> earlier) {
        List<NegotiationEvent> all = new ArrayList<>(earlier);
        all.addAll(events);
        return new Decision(all, refusal);
    }

    /** Whether the command was refused. */
    public boolean isRefused() {
        return refusal.isPresent();
    }
}
