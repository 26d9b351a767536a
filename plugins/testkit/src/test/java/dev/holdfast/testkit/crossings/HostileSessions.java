package dev.holdfast.testkit.crossings;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.store.Changes;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.testkit.InMemoryStore;
import dev.holdfast.testkit.SteppableClock;
import dev.holdfast.testkit.situation.Openings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Plays sessions at one desk, one after the other, each from a seed of its own, and audits their logs. */
final class HostileSessions {

    private static final int PREFERENCES = 12;
    private static final int MANDATES = 60;
    private static final int MOST_COMMANDS = 16;
    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");

    private final InMemoryStore store = new InMemoryStore();
    private final SteppableClock clock = SteppableClock.atStart();
    private final NegotiationDesk desk;
    private final List<Mandate> mandates = new ArrayList<>();
    private final Tally tally = new Tally();

    /** Draws the mandates of all its sessions. */
    HostileSessions(long seed) {
        PluginRegistry registry = PluginRegistry.of(List.of(HostilePlugin.make()));
        this.desk = new NegotiationDesk(store, registry, new DirectCaller(registry), clock, 1);
        RandomMandates random = new RandomMandates(new SplittableRandom(seed));
        List<LinearAdditive> preferences = new ArrayList<>();
        for (int drawn = 0; drawn < PREFERENCES; drawn++) {
            preferences.add(random.preferences());
        }
        for (int drawn = 0; drawn < MANDATES; drawn++) {
            mandates.add(random.mandate(preferences.get(drawn % PREFERENCES)));
        }
    }

    Tally tally() {
        return tally;
    }

    /** Plays one session; the same seed always plays the same one. */
    void play(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mandate mandate = mandates.get(random.nextInt(MANDATES));
        Charter charter = charter(seed, mandate, random);
        clock.step(Duration.between(clock.instant(), SteppableClock.START));
        try {
            if (random.nextInt(10) > 0 || !prepare(charter, random)) {
                prepareWell(charter, mandate);
            }
            talk(charter, random, (LinearAdditive) mandate.brief().preferences());
            List<NegotiationEvent> log = store.read(charter.id());
            tally.add(Auditor.audit(log), log);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("session " + seed + ": " + failure + "\n" + log(charter.id()), failure);
        }
        store.forget(charter.id());
    }

    /** Everything is as it should be before a talk; most sessions begin like this, because what follows is what matters. */
    private void prepareWell(Charter charter, Mandate mandate) {
        List<NegotiationEvent> opening = Openings.of(charter, mandate);
        List<NegotiationEvent> preparation = opening.subList(0, opening.size() - 1);
        store.append(new Changes(0, preparation, Negotiation.replay(preparation)));
    }

    /** Some sessions begin with any walk-away point, or none, and with some of the facts; false when that is refused. */
    private boolean prepare(Charter charter, RandomGenerator random) {
        RandomMandates points = new RandomMandates(random);
        LinearAdditive preferences = (LinearAdditive) charter.brief().preferences();
        Optional<Reservation> reservation = Optional.of(points.walkAwayPoint(preferences))
                .filter(point -> random.nextInt(5) > 0)
                .map(point -> Reservation.of(point, LastDecision.ACCEPT_ABOVE_WALK_AWAY));
        if (desk.prepare(charter, reservation, OWNER).refusal().isPresent()) {
            return false;
        }
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated() && random.nextInt(20) > 0) {
                desk.act(charter.id(), at -> new PreparingCommand.StateFact(at, OWNER, fact, "seen"));
            }
        }
        for (int rejection = random.nextInt(6); rejection >= 0; rejection -= 2) {
            desk.act(charter.id(), at -> new PreparingCommand.LogRejection(at, OWNER, "no"));
        }
        WalkAwayPoint other = points.walkAwayPoint(preferences);
        desk.act(
                charter.id(),
                at -> new OwnerCommand.StateReservation(at, OWNER, Reservation.of(other, LastDecision.WALK)));
        return true;
    }

    private void talk(Charter charter, RandomGenerator random, LinearAdditive preferences) {
        RandomHands hands = new RandomHands(random, preferences, true);
        Turn turn = desk.act(charter.id(), at -> new PreparingCommand.OpenTalk(at, OWNER));
        int commands = random.nextInt(3, MOST_COMMANDS);
        for (int given = 0; given < commands && !turn.after().status().isClosed(); given++) {
            clock.step(random.nextInt(12) == 0 ? Duration.ofHours(random.nextInt(60)) : Duration.ofMinutes(1));
            turn = desk.act(charter.id(), hands.next(turn.after()));
            tally.add(turn);
            if (random.nextInt(16) == 0 && turn.after() instanceof Talk) {
                desk.advise(charter.id());
            }
        }
    }

    private static Charter charter(long seed, Mandate mandate, RandomGenerator random) {
        List<PartChoice> strategies = new ArrayList<>();
        for (String name : HostilePlugin.STRATEGIES) {
            if (random.nextInt(3) > 0) {
                strategies.add(PartChoice.named(name));
            }
        }
        List<PartChoice> guards = random.nextInt(3) == 0 ? List.of(PartChoice.named(HostilePlugin.GUARD)) : List.of();
        Mode mode = random.nextInt(3) > 0 ? Mode.AUTOPILOT : Mode.COPILOT;
        NegotiationId id = new NegotiationId(new UUID(0, seed));
        return new Charter(id, "hostile", mode, seed, strategies, guards, List.of(), mandate.brief());
    }

    private String log(NegotiationId id) {
        StringBuilder log = new StringBuilder();
        store.read(id).forEach(event -> log.append("  ").append(event).append('\n'));
        return log.toString();
    }
}
