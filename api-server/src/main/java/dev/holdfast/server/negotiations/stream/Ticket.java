package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;

/** The credential with which a stream was opened; it is looked at again for as long as the stream is open. */
final class Ticket {

    private final CallerFinder callers;
    private final String authorization;
    private final Caller caller;

    Ticket(CallerFinder callers, String authorization, Caller caller) {
        this.callers = callers;
        this.authorization = authorization;
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    /** Whether it still opens what it opened, neither expired nor taken back. */
    boolean isGood() {
        return callers.ofHeader(authorization)
                .filter(now -> now.role() == caller.role()
                        && now.reach() == caller.reach()
                        && now.tenant().equals(caller.tenant()))
                .isPresent();
    }
}
