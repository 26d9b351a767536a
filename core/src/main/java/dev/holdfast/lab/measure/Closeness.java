package dev.holdfast.lab.measure;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * How far a deal is from what the theory singles out, as distances or as optimalities. Empty where there is no such point, or
 * where none can be computed.
 *
 * @param pareto from the undominated outcomes that are rational for all
 * @param nash from Nash's solution
 * @param kalai from the egalitarian solution
 * @param kalaiSmorodinsky from the Kalai–Smorodinsky solution
 */
public record Closeness(
        OptionalDouble pareto, OptionalDouble nash, OptionalDouble kalai, OptionalDouble kalaiSmorodinsky) {

    /** Nothing to compare with. */
    static final Closeness UNKNOWN = new Closeness(
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    Closeness map(DoubleUnaryOperator change) {
        return new Closeness(map(pareto, change), map(nash, change), map(kalai, change), map(kalaiSmorodinsky, change));
    }

    /** The greatest of the three that stand for fairness: Nash, Kalai, Kalai–Smorodinsky. */
    OptionalDouble fairest() {
        return Stream.of(nash, kalai, kalaiSmorodinsky)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
    }

    private static OptionalDouble map(OptionalDouble number, DoubleUnaryOperator change) {
        return number.isPresent() ? OptionalDouble.of(change.applyAsDouble(number.getAsDouble())) : number;
    }
}
