package dev.holdfast.server.store.request;

import java.time.Instant;
import java.util.Optional;

/** The requests that may be repeated. Calls block and may throw {@code StoreUnavailable}. */
public interface KeptRequests {

    /** What is kept under this id; empty if there is nothing, or nothing that has not expired. */
    Optional<KeptRequest> find(String id, Instant now);

    /** Lets the mark go with the first thing that this thread writes from now on, until {@link Marks#end}. */
    Marks marks();

    /** Adds the answer to a mark that has been written. Does nothing if the mark is not there any more. */
    void answer(Mark mark, String answer);

    /** Keeps a request that has written nothing, with its answer; false, and nothing kept, if the id is taken already. */
    boolean keep(Mark mark, String answer);

    /** Removes at most so many of those that have expired; returns how many. */
    int forgetExpired(Instant now, int most);
}
