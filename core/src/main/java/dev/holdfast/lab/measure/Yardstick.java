package dev.holdfast.lab.measure;

import dev.holdfast.analysis.solution.Optimality;
import dev.holdfast.analysis.solution.WelfarePoint;
import java.util.List;
import java.util.OptionalDouble;

/** The solutions of a scenario as something to measure with. */
final class Yardstick {

    private final boolean known;
    private final Nearest pareto;
    private final Nearest nash;
    private final Nearest kalai;
    private final Nearest kalaiSmorodinsky;
    private final OptionalDouble mostWelfare;
    private final double longest;

    Yardstick(Solutions solutions, List<Double> lowest, List<Double> highest) {
        if (solutions instanceof Solutions.Known points) {
            this.known = true;
            this.pareto = new Nearest(points.rational());
            this.nash = new Nearest(points.nash());
            this.kalai = new Nearest(points.kalai());
            this.kalaiSmorodinsky = new Nearest(points.kalaiSmorodinsky());
            this.mostWelfare = points.welfare().stream()
                    .mapToDouble(WelfarePoint::sum)
                    .filter(sum -> sum > 0)
                    .max();
        } else {
            this.known = false;
            this.pareto = new Nearest(List.of());
            this.nash = pareto;
            this.kalai = pareto;
            this.kalaiSmorodinsky = pareto;
            this.mostWelfare = OptionalDouble.empty();
        }
        this.longest = Optimality.longest(lowest, highest);
    }

    Closeness distances(double[] utilities) {
        return known
                ? new Closeness(
                        pareto.distance(utilities),
                        nash.distance(utilities),
                        kalai.distance(utilities),
                        kalaiSmorodinsky.distance(utilities))
                : Closeness.UNKNOWN;
    }

    Closeness optimalities(Closeness distances) {
        return distances.map(distance -> Optimality.of(distance, longest));
    }

    OptionalDouble welfareOptimality(double welfare) {
        return mostWelfare.isPresent() ? OptionalDouble.of(welfare / mostWelfare.getAsDouble()) : mostWelfare;
    }
}
