package dev.holdfast.server.http.gate;

import org.eclipse.jetty.server.Request;

/** Where it is found out who comes, for a few requests at a time: whatever it takes, it cannot take all threads. */
@FunctionalInterface
public interface Doorway {

    /**
     * Has somebody asked in turn, and then goes on; or sends the request away, if there is no turn in time. Returns at once
     * when others are before this one.
     *
     * @param lane in which it waits
     * @param ask finds out who comes; must not throw
     * @param then what is done after that, when the next may already ask
     * @param refusal what is done instead of both
     */
    void pass(Request request, String lane, Runnable ask, Runnable then, Runnable refusal);
}
