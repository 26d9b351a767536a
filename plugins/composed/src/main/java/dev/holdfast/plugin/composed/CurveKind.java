package dev.holdfast.plugin.composed;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.bidding.Curve;

/** What our side asks for as time goes by. */
public enum CurveKind {
    /** A power of the time. */
    POLYNOMIAL,
    /** An exponential function of a power of the time that is left. */
    EXPONENTIAL,
    /** Less and less as rounds become scarce. */
    RESOURCE;

    private static final int ROUNDS_WHERE_THERE_ARE_NONE = 100;

    /** The curve of these settings. */
    Curve curve(ComposedSettings settings, Brief brief) {
        int rounds = brief.deadline().rounds().orElse(ROUNDS_WHERE_THERE_ARE_NONE);
        return switch (this) {
            case POLYNOMIAL -> Curve.polynomial(settings.start(), settings.exponent());
            case EXPONENTIAL -> Curve.exponential(settings.start(), settings.exponent());
            case RESOURCE -> Curve.resource(settings.start(), settings.patience(), rounds);
        };
    }
}
