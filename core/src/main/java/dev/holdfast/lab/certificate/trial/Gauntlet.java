package dev.holdfast.lab.certificate.trial;

import dev.holdfast.lab.leak.Terrain;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.WatchedSessions;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.session.result.TracedOffer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lets a strategy play against all hostile opponents, on either side, with its own finals called by somebody else as well. */
public final class Gauntlet {

    private static final double[] LOWEST = {0.2, 0.6, 0.95};
    private static final Limits USUAL = Limits.ofRounds(30);
    private static final Limits LONG = Limits.ofRounds(500);
    private static final int FINAL_AT = 8;
    private static final String SUBJECT = "strategy";
    private static final double ROUNDING = 1e-9;

    private final WatchedSessions sessions;
    private final long seed;
    private final Map<Failure, Set<String>> faults = new TreeMap<>();
    private int played;
    private long moves;
    private int crossings;
    private int brokenFinals;
    private int rises;
    private boolean hung;

    /** A gauntlet in which a move may take so long. */
    public Gauntlet(Duration limit, long seed) {
        this.sessions = new WatchedSessions(limit);
        this.seed = seed;
    }

    /** Runs it once. */
    public Conduct run(StrategyMaker maker) throws InterruptedException {
        for (Terrain terrain : List.of(Terrain.PRICE, Terrain.PACKAGE)) {
            Position opposite = Position.of(terrain.preferences(), 0, 1, USUAL);
            for (double lowest : LOWEST) {
                Position own = Position.of(terrain.preferences(), lowest, 1, USUAL);
                for (Hostile opponent : Hostile.values()) {
                    Limits limits = opponent == Hostile.ENDLESS ? LONG : USUAL;
                    Seat subject = new Seat(SUBJECT, own.under(limits), maker);
                    Seat announcing = new Seat(
                            SUBJECT, own.under(limits), brief -> new Announcing(maker.create(brief), FINAL_AT));
                    Seat other = new Seat(name(opponent), opposite.under(limits), opponent);
                    play(terrain, List.of(subject, other), limits, 0);
                    play(terrain, List.of(other, subject), limits, 1);
                    play(terrain, List.of(announcing, other), limits, 0);
                }
            }
        }
        List<String> opponents = Stream.of(Hostile.values()).map(Gauntlet::name).toList();
        return new Conduct(played, opponents, moves, crossings, brokenFinals, rises, faults());
    }

    /** One sentence for each failure, with the opponents against whom it happened. */
    private List<String> faults() {
        return faults.entrySet().stream()
                .map(entry -> entry.getKey().kind() + " against the opponent"
                        + (entry.getValue().size() == 1 ? " " : "s ") + String.join(", ", entry.getValue()) + ": "
                        + entry.getKey().message())
                .toList();
    }

    private record Failure(FaultKind kind, String message) implements Comparable<Failure> {

        @Override
        public int compareTo(Failure other) {
            return Comparator.comparing(Failure::kind)
                    .thenComparing(Failure::message)
                    .compare(this, other);
        }
    }

    private static String name(Hostile opponent) {
        return opponent.name().toLowerCase(Locale.ROOT);
    }

    /** The opponents are ours and start no threads. */
    private static boolean isOurs(Ending.Fault fault, int subject) {
        return fault.party() == subject || fault.kind() == FaultKind.LEFT_THREADS;
    }

    private void play(Terrain terrain, List<Seat> seats, Limits limits, int subject) throws InterruptedException {
        if (hung) {
            return;
        }
        SessionResult result = sessions.trace(new AlternatingOffers(seats, limits), seed + played++);
        if (result.ending() instanceof Ending.Fault fault && isOurs(fault, subject)) {
            hung |= fault.kind() == FaultKind.HUNG || fault.kind() == FaultKind.LEFT_THREADS;
            faults.computeIfAbsent(new Failure(fault.kind(), Quotation.of(fault.message())), failure -> new TreeSet<>())
                    .add(seats.get(1 - subject).name());
        }
        PartyResult own = result.parties().get(subject);
        moves += own.offers();
        crossings += own.offersRefused() + own.acceptancesRefused();
        brokenFinals += own.finalsBroken();
        double before = Double.POSITIVE_INFINITY;
        for (TracedOffer offer : result.trace()) {
            if (offer.party() == subject) {
                double utility = terrain.preferences().utility(offer.outcome());
                rises += utility > before + ROUNDING ? 1 : 0;
                before = utility;
            }
        }
    }
}
