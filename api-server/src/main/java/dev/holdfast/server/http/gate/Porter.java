package dev.holdfast.server.http.gate;

/** Says who comes and counts their requests. Safe for use by many threads; called once for each request. */
@FunctionalInterface
public interface Porter {

    /** How it is found out who comes. Never waits; what may take time is left to the inquiry. */
    Inquiry meet(Arrival arrival);
}
