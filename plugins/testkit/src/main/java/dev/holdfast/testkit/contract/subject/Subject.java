package dev.holdfast.testkit.contract.subject;

import dev.holdfast.negotiation.mandate.Brief;
import java.util.function.Function;

/**
 * A part that the contract is checked on.
 *
 * @param name how it is called in the names of tests
 * @param asked when it is asked at all
 * @param make makes it for one negotiation
 */
public record Subject(String name, Asked asked, Function<Brief, Voice> make) {

    /** When a part is asked. */
    public enum Asked {
        /** While the two sides talk. */
        DURING_THE_TALK,
        /** As long as anybody wants to know. */
        ALWAYS
    }
}
