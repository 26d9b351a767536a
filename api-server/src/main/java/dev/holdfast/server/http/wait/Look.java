package dev.holdfast.server.http.wait;

import java.util.Optional;

/** Looks whether there is something to answer. Called by one thread at a time, each time perhaps another. */
@FunctionalInterface
public interface Look<T> {

    /**
     * The answer, if it is time for it. What it throws is the answer, too.
     *
     * @param last whether the wait is over: then there must be one
     */
    Optional<T> at(boolean last);
}
