package dev.holdfast.lab.leak;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.leak.attack.Attacker;
import dev.holdfast.lab.leak.attack.Errors;
import dev.holdfast.lab.leak.attack.Estimator;
import dev.holdfast.lab.leak.attack.Guess;
import dev.holdfast.lab.leak.attack.Measure;
import dev.holdfast.lab.leak.evidence.Evidence;
import dev.holdfast.lab.leak.evidence.Observation;
import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.leak.talk.ProbedDesk;
import dev.holdfast.lab.leak.talk.Probing;
import dev.holdfast.negotiation.charter.PartChoice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures how closely attackers estimate the walk-away point from what they see, with mandates that are drawn at random. All
 * negotiations pass through the engine as it runs live. The same seed gives the same report.
 */
public final class LeakMeter {

    private static final int OWNERS_FOR_GUESSING = 4000;
    private static final double ROUNDING = 1e-9;

    private final long seed;
    private final int rounds;
    private final List<Draw> known;
    private final List<Draw> judged;
    private final int twins;
    private final Map<Measure, Estimator> guesses;

    /**
     * A meter.
     *
     * @param seed from which mandates and all chance are drawn
     * @param effort how much is played
     */
    public LeakMeter(long seed, Effort effort) {
        this.seed = seed;
        this.rounds = effort.rounds();
        Owners owners = new Owners(seed);
        this.known = owners.draw(effort.known());
        this.judged = owners.draw(effort.judged());
        this.twins = effort.twins();
        this.guesses = guesses(owners.draw(OWNERS_FOR_GUESSING));
    }

    /** Measures the parts of our side. */
    public LeakReport measure(Lineup lineup, SetUp setUp) {
        return measure(ProbedDesk.of(lineup), draw -> lineup.strategies(), setUp);
    }

    /** Measures the control, which ends at the walk-away point: the meter has to see that. */
    public LeakReport control(SetUp setUp) {
        PluginRegistry registry = PluginRegistry.of(List.of(new Faratin()));
        Lineup lineup = new Lineup(registry, new DirectCaller(registry), List.of(), List.of());
        return measure(ProbedDesk.of(lineup), draw -> List.of(Faratin.endingAt(draw)), setUp);
    }

    private LeakReport measure(ProbedDesk desk, Function<Draw, List<PartChoice>> strategy, SetUp setUp) {
        Map<Probing, List<Observation>> lessons = play(desk, strategy, setUp, known, seed);
        Map<Probing, List<Observation>> trials = play(desk, strategy, setUp, judged, seed + known.size());
        List<AttackResult> attacks = new ArrayList<>();
        for (Attacker attacker : Attacker.all()) {
            Errors errors = attacker.attack(lessons, trials, Measure.MEDIAN, guesses.get(Measure.MEDIAN));
            Errors exact = attacker.attack(lessons, trials, Measure.WORST_TENTH, guesses.get(Measure.WORST_TENTH));
            attacks.add(new AttackResult(attacker.name(), attacker.description(), errors, exact.worstTenth()));
        }
        List<Draw> pairs = judged.subList(0, Math.min(twins, judged.size()));
        Map<Probing, List<Observation>> others =
                play(desk, strategy, setUp, new Owners(~seed).twins(pairs), seed + known.size());
        return new LeakReport(
                setUp,
                judged.size(),
                guess(trials.get(Probing.ORDINARY)),
                attacks,
                pairs.size() * Probing.values().length,
                differing(trials, others),
                belowBudget(trials),
                List.copyOf(desk.faults()));
    }

    private Map<Probing, List<Observation>> play(
            ProbedDesk desk, Function<Draw, List<PartChoice>> strategy, SetUp setUp, List<Draw> draws, long firstSeed) {
        Map<Probing, List<Observation>> played = new EnumMap<>(Probing.class);
        for (Probing probing : Probing.values()) {
            List<Observation> observations = new ArrayList<>();
            for (int index = 0; index < draws.size(); index++) {
                Draw draw = draws.get(index);
                Conversation talk = desk.play(
                        draw.mandate(setUp, rounds),
                        strategy.apply(draw),
                        draw.terrain().search(),
                        probing,
                        firstSeed + index);
                observations.add(new Observation(new Evidence(talk), draw.walkAway(), draw.opening()));
            }
            played.put(probing, observations);
        }
        return played;
    }

    private AttackResult guess(List<Observation> trials) {
        return new AttackResult(
                "guessing",
                "always says the same, having seen nothing",
                Errors.of(guesses.get(Measure.MEDIAN), trials),
                Errors.of(guesses.get(Measure.WORST_TENTH), trials).worstTenth());
    }

    /** The best guesses for the owners that there are, of whom many more are drawn than are played. */
    private static Map<Measure, Estimator> guesses(List<Draw> owners) {
        Conversation nothing = new Conversation(1, List.of(), Conversation.Ending.TIMED_OUT, List.of());
        Evidence none = new Evidence(nothing);
        List<Observation> truths = owners.stream()
                .map(draw -> new Observation(none, draw.walkAway(), draw.opening()))
                .toList();
        Map<Measure, Estimator> best = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            best.put(measure, Guess.best(truths, measure));
        }
        return best;
    }

    private int belowBudget(Map<Probing, List<Observation>> trials) {
        int below = 0;
        for (List<Observation> talks : trials.values()) {
            for (int index = 0; index < talks.size(); index++) {
                double least = talks.get(index).evidence().talk().leastTaken();
                below += least < judged.get(index).lowestRung() - ROUNDING ? 1 : 0;
            }
        }
        return below;
    }

    private static int differing(Map<Probing, List<Observation>> ones, Map<Probing, List<Observation>> others) {
        int differing = 0;
        for (Probing probing : Probing.values()) {
            for (int index = 0; index < others.get(probing).size(); index++) {
                Conversation one = ones.get(probing).get(index).evidence().talk();
                Conversation other = others.get(probing).get(index).evidence().talk();
                differing += one.events().equals(other.events()) ? 0 : 1;
            }
        }
        return differing;
    }
}
