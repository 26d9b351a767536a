package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.spi.Setting;

/**
 * How patient our side is.
 *
 * @param holdsBeforeWarning how often our side stands firm before it warns
 * @param patience how much of the agreed rounds it stands firm before it warns
 * @param minimumStep what counts as a step of the other side
 * @param warnFirst whether a final offer needs a warning
 */
public record WalkAwayEnforcerSettings(
        @Setting(
                        value = "How many pushes in a row are answered by holding or trading before our side warns.",
                        defaultsTo = "3",
                        min = 1,
                        max = 1000)
                int holdsBeforeWarning,
        @Setting(
                        value =
                                "The share of the agreed rounds, if there are any, for which our side holds before it warns.",
                        defaultsTo = "0.35",
                        min = 0,
                        max = 1)
                double patience,
        @Setting(
                        value =
                                "How much utility their offers must gain for us, together, to count as a step towards us.",
                        defaultsTo = "0.005",
                        min = 0,
                        max = 1)
                double minimumStep,
        @Setting(value = "Whether a final offer, by whomever, must be preceded by a warning.", defaultsTo = "true")
                boolean warnFirst) {

    /** How many pushes in a row are held against: the longer the negotiation is meant to be, the more. */
    int holdsNeeded(Deadline deadline) {
        int ofRounds = deadline.rounds().isPresent()
                ? (int) Math.ceil(patience * deadline.rounds().getAsInt())
                : 0;
        return Math.max(holdsBeforeWarning, ofRounds);
    }
}
