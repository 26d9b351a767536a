package dev.holdfast.server.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;

/**
 * What is aimed at, and what was measured.
 *
 * @param aim the figure
 * @param wanted what it should be
 * @param measured what it is; absent where the machine was so busy that the run was over before
 * @param decided whether the run can tell; a busy machine may not let it
 * @param reached whether that is good enough; never where it is not decided
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Aim(String aim, String wanted, OptionalDouble measured, boolean decided, boolean reached) {

    static Aim atLeast(String aim, double least, OptionalDouble measured) {
        return new Aim(
                aim,
                "at least " + Figure.text(least),
                measured,
                measured.isPresent(),
                measured.isPresent() && measured.getAsDouble() >= least);
    }

    static Aim atMost(String aim, double most, OptionalDouble measured) {
        return new Aim(
                aim,
                "at most " + Figure.text(most),
                measured,
                measured.isPresent(),
                measured.isPresent() && measured.getAsDouble() <= most);
    }

    /** The same aim, where the machine was too busy to tell. */
    Aim undecided() {
        return new Aim(aim, wanted, measured, false, false);
    }
}
