package dev.holdfast.server.http.stream;

/**
 * The entity of an answer that is written bit by bit. Whoever makes one must not take anything that has to be given back
 * before it begins: a HEAD request, or a caller who has gone, never gets that far.
 */
@FunctionalInterface
public interface LongAnswer {

    /** Status and headers are set; from now on the line belongs to this answer, which has to end it. Must not wait. */
    void begin(Line line);
}
