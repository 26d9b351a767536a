package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Observation;
import java.util.List;

/** A way to come to an estimator from conversations whose walk-away points are known. */
@FunctionalInterface
interface Method {

    /** The estimator after learning. */
    Estimator learn(List<Observation> known);
}
