package dev.holdfast.lab.tournament;

/**
 * Takes what a tournament hands on, in the order of its sessions and one at a time.
 *
 * @param <T> what was made of a session
 */
@FunctionalInterface
public interface Sink<T> {

    /** Takes a session. */
    void take(T session);

    /** Is told of a scenario whose sessions are not played; once for each, also when a tournament goes on. */
    default void leaveOut(LeftOut scenario) {}
}
