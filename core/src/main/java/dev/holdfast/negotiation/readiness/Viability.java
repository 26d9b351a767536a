package dev.holdfast.negotiation.readiness;

import java.util.List;
import java.util.Objects;

/**
 * Whether to negotiate at all.
 *
 * @param answer what to do
 * @param reasons why, for people; at least one
 */
public record Viability(Answer answer, List<Reason> reasons) {

    /** What can be done instead of negotiating, and negotiating. */
    public enum Answer {
        /** Open the negotiation. */
        NEGOTIATE,
        /** Go on selling: it is too early to negotiate, or not necessary. */
        KEEP_SELLING,
        /** Do not negotiate: there is nothing to be gained. */
        DECLINE
    }

    /**
     * One reason.
     *
     * @param code a stable code in upper case, such as {@code FACT_MISSING}
     * @param text the reason as a sentence
     */
    public record Reason(String code, String text) {

        /** Checks that nothing is missing. */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Checks that there is an answer, and copies the reasons. */
    public Viability {
        Objects.requireNonNull(answer, "answer");
        reasons = List.copyOf(reasons);
    }
}
