package dev.holdfast.testkit.replay;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.testkit.SteppableClock;
import dev.holdfast.testkit.crossings.RandomHands;
import dev.holdfast.testkit.crossings.RandomMandates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/** A negotiation that is played step by step, at whatever desk; all of it follows from its seed. */
final class Playing {

    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");

    private final SplittableRandom random;
    private final SteppableClock clock;
    private final Mandate mandate;
    private final Charter charter;
    private final RandomHands hands;
    private final List<Object> told = new ArrayList<>();
    private int left;
    private Optional<Negotiation> negotiation = Optional.empty();

    Playing(long seed, SteppableClock clock) {
        this.random = new SplittableRandom(seed);
        this.clock = clock;
        RandomMandates mandates = new RandomMandates(random);
        LinearAdditive preferences = mandates.preferences();
        this.mandate = mandates.mandate(preferences);
        this.charter = new Charter(
                new NegotiationId(new UUID(0, seed)),
                "replayed",
                random.nextInt(3) > 0 ? Mode.AUTOPILOT : Mode.COPILOT,
                seed,
                List.of(PartChoice.named(MemoryPlugin.STRATEGY)),
                List.of(PartChoice.named(MemoryPlugin.GUARD)),
                List.of(PartChoice.named(MemoryPlugin.TRACKER)),
                mandate.brief());
        this.hands = new RandomHands(random, preferences, true);
        this.left = random.nextInt(4, 20);
    }

    boolean goesOn() {
        return left > 0
                && !negotiation.filter(known -> known.status().isClosed()).isPresent();
    }

    List<Object> told() {
        return List.copyOf(told);
    }

    /** One step: the preparation, or whatever somebody wants next. */
    void step(NegotiationDesk desk) {
        left--;
        if (negotiation.isEmpty()) {
            prepare(desk);
        } else {
            clock.step(random.nextInt(10) == 0 ? Duration.ofHours(random.nextInt(60)) : Duration.ofMinutes(1));
            give(desk, hands.next(negotiation.get()));
        }
        told.add(desk.findings(charter.id()));
        told.add(desk.advise(charter.id()));
    }

    private void prepare(NegotiationDesk desk) {
        desk.prepare(charter, Optional.of(mandate.reservation()), OWNER);
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                give(desk, at -> new PreparingCommand.StateFact(at, OWNER, fact, "seen"));
            }
        }
        give(desk, at -> new PreparingCommand.LogRejection(at, OWNER, "once"));
        give(desk, at -> new PreparingCommand.LogRejection(at, OWNER, "twice"));
        give(desk, at -> new PreparingCommand.OpenTalk(at, OWNER));
    }

    private void give(NegotiationDesk desk, Function<Instant, Command> command) {
        Turn turn = desk.act(charter.id(), command);
        negotiation = Optional.of(turn.after());
        told.add(turn.events());
        told.add(turn.refusal());
        told.add(turn.findings());
        told.add(turn.after().status());
    }
}
