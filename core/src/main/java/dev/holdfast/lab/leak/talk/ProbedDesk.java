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
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    private final Lineup lineup;
    private final TalkClock clock = new TalkClock();
    private final Supplier<NegotiationDesk> desks;
    private final Set<String> faults = new TreeSet<>();
    private int refusedBefore;
    private int refusedAfterFinal;

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

    /** How often the engine refused what the parts of our side proposed, so far: before a final offer of ours stood, and after. */
    public int refused(boolean afterFinal) {
        return afterFinal ? refusedAfterFinal : refusedBefore;
    }

    /**
     * Plays one negotiation against somebody who probes.
     *
     * @param mandate our side's
     * @param strategies our side's, in the order in which they are asked
     * @param search of our side's preferences, by which the opponent finds packages
     * @param probing the opponent
     * @param seed from which all chance is drawn
     */
    public Conversation play(
            Mandate mandate, List<PartChoice> strategies, InverseUtility search, Probing probing, long seed) {
        return play(mandate, strategies, new Prober(probing, search), OptionalInt.empty(), seed);
    }

    /**
     * Plays one negotiation.
     *
     * @param mandate our side's
     * @param strategies our side's, in the order in which they are asked
     * @param others the other side
     * @param finalAt before which of their turns the owner calls our standing offer final, if at all
     * @param seed from which all chance is drawn
     */
    public Conversation play(
            Mandate mandate, List<PartChoice> strategies, OtherSide others, OptionalInt finalAt, long seed) {
        clock.reset();
        NegotiationId id = new NegotiationId(new UUID(others.name().hashCode(), seed));
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
        Turn turn = act(id, at -> new PreparingCommand.OpenTalk(at, OWNER), false);
        int rounds = mandate.brief().deadline().rounds().orElseThrow();
        Listener listener = new Listener(mandate.brief());
        listener.listen(turn.snapshot().publicEvents());
        for (int round = 1; round <= rounds && turn.after() instanceof Talk talk; round++) {
            clock.pass(others.pause());
            if (finalAt.isPresent() && finalAt.getAsInt() == round && !talk.isFinalStanding()) {
                turn = act(id, ProbedDesk::callFinal, false);
                listener.listen(turn.snapshot().publicEvents());
            }
            Moment moment = new Moment(listener.soFar(), turn.after().course().offers(), round, rounds);
            boolean afterFinal = turn.after() instanceof Talk now && now.isFinalStanding();
            turn = act(id, others.act(moment), afterFinal);
            listener.listen(turn.snapshot().publicEvents());
        }
        return listener.soFar();
    }

    private static Command callFinal(Instant at) {
        return new OurCommand.AnnounceFinal(at, OWNER, Optional.empty(), Optional.empty(), "That is our last offer.");
    }

    private Turn act(NegotiationId id, Function<Instant, Command> command, boolean afterFinal) {
        Turn turn = desks.get().act(id, command);
        int refused = 0;
        for (ReportedFinding reported : turn.findings()) {
            String code = reported.finding().code();
            if (code.startsWith("PLUGIN_")) {
                faults.add(reported.finding().text());
            }
            refused += code.equals("MOVE_REFUSED") ? 1 : 0;
        }
        // with nothing on the table the hold is refused as well, by which nobody attempts anything
        boolean nothingToHold = turn.after().course().offers().ours().isEmpty();
        int attempts = nothingToHold ? Math.max(0, refused - 1) : refused;
        refusedBefore += afterFinal ? 0 : attempts;
        refusedAfterFinal += afterFinal ? attempts : 0;
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
