package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;

/** As whom somebody listens. */
final class StreamAudience {

    private StreamAudience() {}

    /**
     * The audience for the whole stream: numbers of events must not change on the way, so an auditor listens as a negotiator,
     * and reads the rest of a negotiation once it has ended.
     */
    static Audience of(Caller caller) {
        return caller.role() == Role.AUDITOR ? Audience.NEGOTIATOR : Audience.of(caller);
    }
}
