package dev.holdfast.lab.measure;

import dev.holdfast.lab.session.party.UtilityTable;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What sessions on a scenario are compared with, prepared once: immutable, to be shared by threads. All profiles of the
 * scenario are at the table, in their order; {@link Scenario#between} chooses among them.
 */
public final class ScenarioFigures {

    private static final int LARGEST_TABLE = 1 << 17;

    private final Scenario scenario;
    private final List<Double> reservations;
    private final List<Double> lowest;
    private final List<Double> highest;
    private final List<Double> highestGaps;
    private final List<Double> fullYields;
    private final Solutions solutions;
    private final List<UtilityTable> worth;
    private final Yardstick yardstick;

    private ScenarioFigures(Scenario scenario, List<InverseUtility> searches) {
        Region all = Region.all(scenario.space());
        List<UtilityFunction> parties =
                scenario.profiles().stream().map(Profile::preferences).toList();
        this.scenario = scenario;
        this.reservations =
                scenario.profiles().stream().map(Profile::reservation).toList();
        this.lowest = parties.stream().map(party -> party.reachedByAll(all)).toList();
        this.worth = parties.stream()
                .map(party -> new UtilityTable(party, LARGEST_TABLE))
                .toList();
        List<Found<Outcome>> found = searches.stream().map(InverseUtility::best).toList();
        List<Outcome> bests = found.stream().map(Found::exactOrNot).toList();
        this.highestGaps = found.stream().map(Found::gap).toList();
        this.highest = IntStream.range(0, bests.size())
                .mapToObj(party -> utility(party, bests.get(party)))
                .toList();
        this.solutions = Solutions.of(parties, reservations, highest);
        this.fullYields = fullYields(bests);
        this.yardstick = new Yardstick(solutions, lowest, highest);
    }

    /** Computes the figures; where the frontier is too large to be listed, {@link #solutions} says so. */
    public static ScenarioFigures of(Scenario scenario) {
        Region all = Region.all(scenario.space());
        return of(
                scenario,
                scenario.profiles().stream()
                        .map(profile -> InverseUtility.of(profile.preferences(), all))
                        .toList());
    }

    /**
     * Computes the figures as {@link #of(Scenario)} does, with searches that are there already.
     *
     * @param searches of all outcomes, one for each profile in their order
     */
    public static ScenarioFigures of(Scenario scenario, List<InverseUtility> searches) {
        if (searches.size() != scenario.profiles().size()) {
            throw new IllegalArgumentException("there must be a search for each profile");
        }
        return new ScenarioFigures(scenario, searches);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The utility of no deal for each party. */
    public List<Double> reservations() {
        return reservations;
    }

    /** The lowest utility of each party in the whole space (or, where that cannot be found, one that none is below). */
    public List<Double> lowest() {
        return lowest;
    }

    /** The highest utility of each party in the whole space, as far as its search finds it: see {@link #highestGaps}. */
    public List<Double> highest() {
        return highest;
    }

    /**
     * By how much the highest utility of each party may be above the one that was found: 0 where it is exact. Settlement
     * positions and concessions are measured against the one that was found.
     */
    public List<Double> highestGaps() {
        return highestGaps;
    }

    /** The frontier and the solutions. */
    public Solutions solutions() {
        return solutions;
    }

    /**
     * What a party is left with when it gives everything: its utility of the best outcome of the other party; of several
     * others, the lowest.
     *
     * <p>Source: Baarslag, Hindriks and Jonker, Towards a Quantitative Concession-Based Classification Method of
     * Negotiation Strategies (PRIMA 2011), full yield utility.
     */
    public double fullYield(int party) {
        return fullYields.get(party);
    }

    /** What an outcome is worth to a party. */
    public double utility(int party, Outcome outcome) {
        return worth.get(party).of(outcome);
    }

    /** Where a party's utility lies between its reservation value (0) and its best outcome (1); negative below. */
    public double position(int party, double utility) {
        double range = highest.get(party) - reservations.get(party);
        return range > 0 ? (utility - reservations.get(party)) / range : 0;
    }

    /** Where a deal lies. */
    public DealMeasures measure(Outcome deal) {
        double[] utilities = new double[worth.size()];
        for (int party = 0; party < utilities.length; party++) {
            utilities[party] = utility(party, deal);
        }
        double welfare = Arrays.stream(utilities).sum();
        Closeness distances = yardstick.distances(utilities);
        Closeness optimalities = yardstick.optimalities(distances);
        OptionalDouble welfareOptimality = yardstick.welfareOptimality(welfare);
        return new DealMeasures(
                Arrays.stream(utilities).boxed().toList(),
                welfare,
                distances,
                optimalities,
                welfareOptimality,
                optimalities.fairest());
    }

    private List<Double> fullYields(List<Outcome> bests) {
        List<Double> yields = new ArrayList<>();
        for (int party = 0; party < bests.size(); party++) {
            double yield = Double.POSITIVE_INFINITY;
            for (int other = 0; other < bests.size(); other++) {
                if (other != party) {
                    yield = Math.min(yield, utility(party, bests.get(other)));
                }
            }
            yields.add(yield);
        }
        return yields;
    }
}
