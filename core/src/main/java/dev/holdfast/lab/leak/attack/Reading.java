package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Evidence;
import java.util.OptionalDouble;

/** Reads an estimate of the walk-away point off a single conversation. */
@FunctionalInterface
interface Reading {

    /** The estimate, as a utility; empty when the conversation says nothing. */
    OptionalDouble of(Evidence evidence);

    /** The least that our side has offered or taken. */
    static OptionalDouble leastTaken(Evidence evidence) {
        return OptionalDouble.of(evidence.talk().leastTaken());
    }

    /** Half-way between the best that was refused and the least that was offered or taken. */
    static OptionalDouble threshold(Evidence evidence) {
        return OptionalDouble.of(
                (evidence.talk().bestRefused() + evidence.talk().leastTaken()) / 2);
    }
}
