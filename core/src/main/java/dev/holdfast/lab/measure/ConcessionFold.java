package dev.holdfast.lab.measure;

import dev.holdfast.outcome.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The offers of a session as seen by one party, one after the other. */
final class ConcessionFold {

    private final ScenarioFigures figures;
    private final int party;
    private final Map<StepKind, Integer> kinds = new EnumMap<>(StepKind.class);
    private final double[] theirLast;
    private int offers;
    private double ownLast;
    private double othersLast;
    private double ownSum;
    private double othersSum;
    private double lowest = Double.POSITIVE_INFINITY;
    private int concessions;
    private double conceded;
    private int unreciprocated;

    /** Whether the latest concession waits for an answer; whether there was any; whether one of them gave something. */
    private boolean open;

    private boolean heard;

    ConcessionFold(ScenarioFigures figures, int party, int parties) {
        this.figures = figures;
        this.party = party;
        this.theirLast = new double[parties];
        Arrays.fill(theirLast, Double.NaN);
    }

    void offer(int proposer, double[] utilities) {
        if (proposer == party) {
            own(utilities);
        } else {
            theirs(proposer, utilities[party]);
        }
    }

    private void own(double[] utilities) {
        double own = utilities[party];
        double others = -own;
        for (double utility : utilities) {
            others += utility;
        }
        others /= utilities.length - 1;
        settle();
        if (offers > 0) {
            kinds.merge(StepKind.of(own - ownLast, others - othersLast), 1, Integer::sum);
            if (own - ownLast < -StepKind.SILENCE) {
                concessions++;
                conceded += ownLast - own;
                open = true;
                heard = false;
            }
        }
        offers++;
        ownLast = own;
        othersLast = others;
        ownSum += own;
        othersSum += others;
        lowest = Math.min(lowest, own);
    }

    private void theirs(int proposer, double worth) {
        if (worth - theirLast[proposer] > StepKind.SILENCE) {
            open = false;
        }
        heard = true;
        theirLast[proposer] = worth;
    }

    /** A concession counts as unreciprocated when it was answered, by nothing. */
    private void settle() {
        unreciprocated += open && heard ? 1 : 0;
        open = false;
    }

    void agreed(Outcome deal) {
        open = false;
        lowest = Math.min(lowest, figures.utility(party, deal));
    }

    ConcessionMeasures measures() {
        settle();
        return new ConcessionMeasures(
                offers,
                Steps.of(kinds),
                concessions,
                conceded,
                unreciprocated,
                rate(),
                offers == 0 ? 0 : ownSum / offers,
                offers == 0 ? 0 : othersSum / offers);
    }

    private double rate() {
        double best = figures.highest().get(party);
        double way = best - figures.fullYield(party);
        if (lowest > best || way <= 0) {
            return 0;
        }
        return Math.min(1, (best - lowest) / way);
    }
}
