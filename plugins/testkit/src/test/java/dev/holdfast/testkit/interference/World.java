package dev.holdfast.testkit.interference;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.testkit.InMemoryStore;
import dev.holdfast.testkit.SteppableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A negotiation with one walk-away point, and all that our negotiators can see of it. */
final class World {

    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");

    private final Charter charter;
    private final SteppableClock clock = SteppableClock.atStart();
    private final NegotiationDesk desk;
    private final List<Object> visible = new ArrayList<>();
    private Negotiation negotiation;

    World(PluginRegistry registry, Charter charter, Reservation reservation) {
        this.charter = charter;
        this.desk = new NegotiationDesk(new InMemoryStore(), registry, new DirectCaller(registry), clock, 1);
        Turn turn = desk.prepare(charter, Optional.of(reservation), OWNER);
        this.negotiation = turn.after();
        see(turn, OWNER);
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                give(at -> new PreparingCommand.StateFact(at, OWNER, fact, "seen"));
            }
        }
        give(at -> new PreparingCommand.LogRejection(at, OWNER, "once"));
        give(at -> new PreparingCommand.LogRejection(at, OWNER, "twice"));
        give(at -> new PreparingCommand.OpenTalk(at, OWNER));
    }

    void step(Duration time) {
        clock.step(time);
    }

    void give(Function<Instant, Command> command) {
        Turn turn = desk.act(charter.id(), command);
        negotiation = turn.after();
        see(turn, command.apply(clock.instant()).by());
        if (negotiation instanceof Talk) {
            Recommendation advice = desk.advise(charter.id());
            visible.add(advice);
            visible.addAll(desk.findings(charter.id()));
        }
    }

    /** What the owner is refused, only the owner sees. */
    private void see(Turn turn, Author by) {
        for (NegotiationEvent event : turn.events()) {
            if (!(event instanceof OwnerEvent)) {
                visible.add(event);
            }
        }
        if (by.role() != Author.Role.OWNER) {
            turn.refusal().ifPresent(visible::add);
        }
        visible.addAll(turn.findings());
    }

    Negotiation negotiation() {
        return negotiation;
    }

    boolean isClosed() {
        return negotiation.status().isClosed();
    }

    /** Everything that could be seen until the end, without how it ended. */
    List<Object> visible() {
        return List.copyOf(visible);
    }
}
