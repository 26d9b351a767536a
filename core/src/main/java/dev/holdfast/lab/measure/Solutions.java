package dev.holdfast.lab.measure;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.analysis.solution.KalaiPoint;
import dev.holdfast.analysis.solution.KalaiSmorodinskyPoint;
import dev.holdfast.analysis.solution.NashPoint;
import dev.holdfast.analysis.solution.WelfarePoint;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;

/** The undominated outcomes of a scenario and the solutions among them, or why they are not known. */
public sealed interface Solutions {

    /**
     * They have been computed. Of points that are equally good, all are listed; a list is empty where there is no such
     * point.
     *
     * @param frontier the undominated outcomes
     * @param rational those of them that are rational for all
     * @param nash Nash's solution
     * @param kalai the egalitarian solution
     * @param kalaiSmorodinsky the Kalai–Smorodinsky solution
     * @param welfare the rational outcomes with the greatest sum of utilities
     */
    record Known(
            ParetoFrontier frontier,
            List<UtilityPoint> rational,
            List<UtilityPoint> nash,
            List<UtilityPoint> kalai,
            List<UtilityPoint> kalaiSmorodinsky,
            List<UtilityPoint> welfare)
            implements Solutions {

        /** Copies the lists. */
        public Known {
            rational = List.copyOf(rational);
            nash = List.copyOf(nash);
            kalai = List.copyOf(kalai);
            kalaiSmorodinsky = List.copyOf(kalaiSmorodinsky);
            welfare = List.copyOf(welfare);
        }
    }

    /**
     * The frontier has too many points, or the space too many outcomes, to be listed.
     *
     * @param reason why, in words
     */
    record TooLarge(String reason) implements Solutions {}

    /** Computes them. */
    static Solutions of(List<? extends UtilityFunction> parties, List<Double> reservations, List<Double> highest) {
        try {
            ParetoFrontier frontier = ParetoFrontier.of(parties);
            List<UtilityPoint> rational = frontier.rational(reservations);
            return new Known(
                    frontier,
                    rational,
                    NashPoint.all(frontier, reservations),
                    KalaiPoint.all(frontier, reservations),
                    KalaiSmorodinskyPoint.all(frontier, reservations, highest),
                    WelfarePoint.all(rational));
        } catch (SpaceTooLargeException tooLarge) {
            return new TooLarge(tooLarge.getMessage());
        }
    }
}
