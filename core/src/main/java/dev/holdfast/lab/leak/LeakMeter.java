package dev.holdfast.lab.leak;

import dev.holdfast.engine.host.DirectCaller;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.lab.leak.attack.Attacker;
import dev.holdfast.lab.leak.attack.Errors;
import dev.holdfast.lab.leak.attack.Evidence;
import dev.holdfast.lab.leak.attack.Guess;
import dev.holdfast.lab.leak.attack.Measure;
import dev.holdfast.lab.leak.attack.Observation;
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

    private final long seed;
    private final int rounds;
    private final List<Draw> known;
    private final List<Draw> judged;
    private final int twins;

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
    }

    /** Measures the parts of our side. */
    public LeakReport measure(Lineup lineup, SetUp setUp) {
        return measure(new ProbedDesk(lineup), draw -> lineup.strategy(), setUp);
    }

    /** Measures the control, which ends at the walk-away point: the meter has to see that. */
    public LeakReport control(SetUp setUp) {
        PluginRegistry registry = PluginRegistry.of(List.of(new Faratin()));
        Lineup lineup = new Lineup(registry, new DirectCaller(registry), PartChoice.named("unused"), List.of());
        return measure(new ProbedDesk(lineup), Faratin::endingAt, setUp);
    }

    private LeakReport measure(ProbedDesk desk, Function<Draw, PartChoice> strategy, SetUp setUp) {
        Map<Probing, List<Observation>> lessons = play(desk, strategy, setUp, known, seed);
        Map<Probing, List<Observation>> trials = play(desk, strategy, setUp, judged, seed + known.size());
        List<AttackResult> attacks = new ArrayList<>();
        for (Attacker attacker : Attacker.all()) {
            Errors errors = attacker.attack(lessons, trials, Measure.MEDIAN);
            Errors exact = attacker.attack(lessons, trials, Measure.WORST_TENTH);
            attacks.add(new AttackResult(attacker.name(), attacker.description(), errors, exact.worstTenth()));
        }
        List<Draw> pairs = judged.subList(0, Math.min(twins, judged.size()));
        Map<Probing, List<Observation>> others =
                play(desk, strategy, setUp, new Owners(~seed).twins(pairs), seed + known.size());
        return new LeakReport(
                setUp,
                judged.size(),
                guess(lessons.get(Probing.ORDINARY), trials.get(Probing.ORDINARY)),
                attacks,
                pairs.size() * Probing.values().length,
                differing(trials, others));
    }

    private Map<Probing, List<Observation>> play(
            ProbedDesk desk, Function<Draw, PartChoice> strategy, SetUp setUp, List<Draw> draws, long firstSeed) {
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

    private static AttackResult guess(List<Observation> lessons, List<Observation> trials) {
        return new AttackResult(
                "guessing",
                "always says the same, having seen nothing",
                Guess.errors(lessons, trials, Measure.MEDIAN),
                Guess.errors(lessons, trials, Measure.WORST_TENTH).worstTenth());
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
