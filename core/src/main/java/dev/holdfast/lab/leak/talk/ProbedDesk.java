package dev.holdfast.lab.leak.talk;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Plays negotiations through the engine as it runs live, our side on autopilot, against opponents that probe. For one thread.
 */
public final class ProbedDesk {

    private static final Author OWNER = new Author(Author.Role.OWNER, "the owner");
    private static final Author OTHERS = new Author(Author.Role.COUNTERPARTY, "the attacker");

    private final Lineup lineup;
    private final TalkClock clock = new TalkClock();
    private final Supplier<NegotiationDesk> desks;
    private final Set<String> faults = new TreeSet<>();

    private ProbedDesk(Lineup lineup, UnaryOperator<Supplier<NegotiationDesk>> memory) {
        this.lineup = lineup;
        ForgetfulStore store = new ForgetfulStore();
        this.desks = memory.apply(() -> new NegotiationDesk(store, lineup.registry(), lineup.caller(), clock, 1));
    }

    /** A desk for the parts of our side. */
    public static ProbedDesk of(Lineup lineup) {
        return new ProbedDesk(lineup, desks -> {
            NegotiationDesk desk = desks.get();
            return () -> desk;
        });
    }

    /** A desk that forgets everything after each turn, so that the parts are rebuilt from the events. */
    public static ProbedDesk rebuilding(Lineup lineup) {
        return new ProbedDesk(lineup, desks -> desks);
    }

    /** What plugins have failed with so far. */
    public Set<String> faults() {
        return Set.copyOf(faults);
    }

    /**
     * Plays one negotiation.
     *
     * @param mandate our side's
     * @param strategies our side's, in the order in which they are asked
     * @param search of our side's preferences, by which the opponent finds packages
     * @param probing the opponent
     * @param seed from which all chance is drawn
     */
    public Conversation play(
            Mandate mandate, List<PartChoice> strategies, InverseUtility search, Probing probing, long seed) {
        clock.reset();
        NegotiationId id = new NegotiationId(new UUID(probing.name().hashCode(), seed));
        Charter charter = new Charter(
                id,
                "a conversation of the meter",
                Mode.AUTOPILOT,
                seed,
                strategies,
                lineup.guards(),
                List.of(),
                mandate.brief());
        desks.get().prepare(charter, Optional.of(mandate.reservation()), OWNER, everythingKnown());
        Turn turn = act(id, at -> new PreparingCommand.OpenTalk(at, OWNER));
        int rounds = mandate.brief().deadline().rounds().orElseThrow();
        Listener listener = new Listener(mandate.brief());
        listener.listen(turn.snapshot().publicEvents());
        for (int round = 1; round <= rounds && turn.after() instanceof Talk; round++) {
            Outcome next = search.nearest(probing.next(listener.soFar(), round, rounds))
                    .exactOrNot();
            boolean last = probing.isFinal(round, rounds);
            turn = act(id, at -> new TheirCommand.MakeTheirOffer(at, OTHERS, next, Optional.empty(), last, ""));
            listener.listen(turn.snapshot().publicEvents());
        }
        return listener.soFar();
    }

    private Turn act(NegotiationId id, Function<Instant, Command> command) {
        clock.tick();
        Turn turn = desks.get().act(id, command);
        for (ReportedFinding finding : turn.findings()) {
            if (finding.finding().code().startsWith("PLUGIN_")) {
                faults.add(finding.finding().text());
            }
        }
        return turn;
    }

    private static List<Function<Instant, PreparingCommand>> everythingKnown() {
        Stream<Function<Instant, PreparingCommand>> facts = Stream.of(ReadinessFact.values())
                .filter(ReadinessFact::isStated)
                .map(fact -> at -> new PreparingCommand.StateFact(at, OWNER, fact, "as a matter of the set-up"));
        Function<Instant, PreparingCommand> rejected =
                at -> new PreparingCommand.LogRejection(at, OWNER, "as a matter of the set-up");
        List<Function<Instant, PreparingCommand>> known = new ArrayList<>(facts.toList());
        known.add(rejected);
        known.add(rejected);
        return known;
    }
}
