package dev.holdfast.server.lifecycle;

/** Something that is to be done when the process is asked to end before this is closed. */
public final class EndHook implements AutoCloseable {

    private final Thread hook;

    private EndHook(Thread hook) {
        this.hook = hook;
    }

    /**
     * Has it done on a thread of its own.
     *
     * @throws IllegalStateException when the process is ending already
     */
    public static EndHook of(String name, Runnable work) {
        EndHook made = new EndHook(new Thread(work, name));
        Runtime.getRuntime().addShutdownHook(made.hook);
        return made;
    }

    /** From now on it is not done any more, unless it has begun. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // it is at work: that is what it was there for
        }
    }
}
