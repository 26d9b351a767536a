package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Situation;

/** A curve that depends on nothing but the time. */
sealed interface CurveOfTime extends Curve {

    /** The share of the way when a share of the negotiation has passed. */
    double at(double progress);

    @Override
    default double at(Situation situation) {
        return at(situation.progress());
    }

    @Override
    default Curve under(Brief brief) {
        return CurveTable.of(this, brief.deadline().rounds().orElse(0));
    }

    record Polynomial(double start, double exponent) implements CurveOfTime {
        @Override
        public double at(double progress) {
            return start * (1 - power(progress, exponent));
        }
    }

    record Exponential(double start, double exponent) implements CurveOfTime {
        @Override
        public double at(double progress) {
            return start * (Math.exp(power(1 - progress, exponent)) - 1) / (Math.exp(1) - 1);
        }
    }

    record Resource(double start, double patience, int rounds) implements CurveOfTime {
        @Override
        public double at(double progress) {
            return start * (1 - Math.exp(-(1 - progress) * rounds / patience));
        }
    }

    private static double power(double base, double exponent) {
        return exponent == 1 ? base : Math.pow(base, exponent);
    }
}
