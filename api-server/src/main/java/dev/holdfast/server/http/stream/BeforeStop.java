package dev.holdfast.server.http.stream;

/** Ends what would otherwise hold a stop up: it is run before the server stops, which waits for all that is under way. */
@FunctionalInterface
public interface BeforeStop {

    void end();
}
