package dev.holdfast.server.http.gate;

/** Says who comes and counts their requests. Safe for use by many threads; called once for each request. */
@FunctionalInterface
public interface Porter {

    Visitor meet(Arrival arrival);
}
