package dev.holdfast.testkit.crossings;

import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, so that a test can see that its sessions are not all alike. */
final class Tally {

    private final Map<Auditor.Ending, Long> endings = new EnumMap<>(Auditor.Ending.class);
    private final Map<ReasonCode, Long> refusals = new EnumMap<>(ReasonCode.class);
    private final Map<String, Long> events = new TreeMap<>();
    private long commands;

    void add(Auditor.Ending ending, List<NegotiationEvent> log) {
        log.forEach(event -> events.merge(event.getClass().getSimpleName(), 1L, Long::sum));
        endings.merge(ending, 1L, Long::sum);
    }

    void add(Turn turn) {
        commands++;
        turn.refusal().ifPresent(refused -> refusals.merge(refused.reason(), 1L, Long::sum));
    }

    void add(Tally other) {
        other.endings.forEach((ending, count) -> endings.merge(ending, count, Long::sum));
        other.refusals.forEach((reason, count) -> refusals.merge(reason, count, Long::sum));
        other.events.forEach((event, count) -> events.merge(event, count, Long::sum));
        commands += other.commands;
    }

    Map<Auditor.Ending, Long> endings() {
        return endings;
    }

    Map<ReasonCode, Long> refusals() {
        return refusals;
    }

    Map<String, Long> events() {
        return events;
    }

    @Override
    public String toString() {
        return commands + " commands, " + endings + ", happened " + events + ", refused " + refusals;
    }
}
