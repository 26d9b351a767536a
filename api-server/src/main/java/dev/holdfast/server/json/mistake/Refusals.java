package dev.holdfast.server.json.mistake;

import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/** What a record's compact constructor said when it refused its components. */
final class Refusals {

    private Refusals() {}

    /** Only the words of an {@link IllegalArgumentException} are meant for callers. */
    static String messageOf(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "is not a valid value";
    }
}
