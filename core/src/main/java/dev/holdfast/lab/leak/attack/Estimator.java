package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Evidence;

/** Estimates a walk-away point, having learnt whatever it has learnt. */
@FunctionalInterface
public interface Estimator {

    /** The estimate, as a utility. */
    double estimate(Evidence evidence);
}
