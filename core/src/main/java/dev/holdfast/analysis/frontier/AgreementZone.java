package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * The zone of possible agreement (ZOPA): the outcomes that are better than no deal for every party, as a share of all.
 *
 * <p>Source: Raiffa, The Art and Science of Negotiation (1982); NegMAS calls the share the rational fraction.
 *
 * @param share the share of the outcomes, from 0 to 1
 * @param standardError 0 when the outcomes were counted; otherwise the standard error of an estimate from a sample
 */
public record AgreementZone(double share, double standardError) {

    private static final int SAMPLE = 1_000_000;

    /** Whether the share was counted and not estimated. */
    public boolean isExact() {
        return standardError == 0;
    }

    /**
     * The zone for these reservation values: counted up to four million outcomes, and for two additive parties up to about
     * 10^12; beyond that estimated from a sample of a million.
     *
     * @param random draws the sample
     */
    public static AgreementZone of(
            List<? extends UtilityFunction> parties, List<Double> reservations, RandomGenerator random) {
        OutcomeSpace space = parties.get(0).space();
        OptionalLong count = AdditiveZone.count(parties, reservations);
        if (count.isPresent()) {
            return new AgreementZone(count.getAsLong() / space.size().doubleValue(), 0);
        }
        if (!EveryOutcome.isPossible(space)) {
            return sampled(parties, reservations, random);
        }
        long inside = 0;
        long all = 0;
        for (Outcome outcome : EveryOutcome.of(space)) {
            inside += isInside(outcome, parties, reservations) ? 1 : 0;
            all++;
        }
        return new AgreementZone((double) inside / all, 0);
    }

    private static AgreementZone sampled(
            List<? extends UtilityFunction> parties, List<Double> reservations, RandomGenerator random) {
        OutcomeSpace space = parties.get(0).space();
        int[] indexes = new int[space.issues().size()];
        int inside = 0;
        for (int draw = 0; draw < SAMPLE; draw++) {
            for (int position = 0; position < indexes.length; position++) {
                indexes[position] = random.nextInt(space.issues().get(position).size());
            }
            inside += isInside(space.at(indexes), parties, reservations) ? 1 : 0;
        }
        // never 0, so that an estimate cannot be taken for a count
        double share = (double) inside / SAMPLE;
        double deviation = Math.max(1.0 / SAMPLE, Math.sqrt(share * (1 - share) / SAMPLE));
        return new AgreementZone(share, deviation);
    }

    private static boolean isInside(
            Outcome outcome, List<? extends UtilityFunction> parties, List<Double> reservations) {
        for (int party = 0; party < reservations.size(); party++) {
            if (!(parties.get(party).utility(outcome) > reservations.get(party))) {
                return false;
            }
        }
        return true;
    }
}
