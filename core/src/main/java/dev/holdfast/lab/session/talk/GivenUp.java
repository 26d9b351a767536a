package dev.holdfast.lab.session.talk;

/** What a party gets to feel when it asks something after its session was given up. */
public final class GivenUp extends Error {

    private static final long serialVersionUID = 1L;

    public GivenUp() {
        super("this session has been given up: nobody waits for an answer any more", null, false, false);
    }
}
