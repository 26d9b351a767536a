package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;
import java.util.Optional;
import java.util.function.Supplier;

/** The credential with which a stream was opened; it is looked at again for as long as the stream is open. */
final class Ticket {

    private final Supplier<Optional<Caller>> bearer;
    private final Caller caller;

    Ticket(CallerFinder callers, String authorization, Caller caller) {
        this(() -> callers.ofHeader(authorization), caller);
    }

    /** With whose the credential is at the moment. */
    Ticket(Supplier<Optional<Caller>> bearer, Caller caller) {
        this.bearer = bearer;
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    /** Whether it still opens what it opened, neither expired nor taken back. */
    boolean isGood() {
        return bearer.get()
                .filter(now -> now.role() == caller.role()
                        && now.reach() == caller.reach()
                        && now.tenant().equals(caller.tenant()))
                .isPresent();
    }
}
