package dev.holdfast.server.store;

/** Somebody else appended first: read the stream again and decide anew. */
public final class VersionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String streamId;
    private final long expected;
    private final long actual;

    public VersionConflict(String streamId, long expected, long actual) {
        // Losing a race is ordinary: no stack trace, which would cost the one writer thread more than the refusal.
        super(
                "Stream " + streamId + " is at version " + actual + ", not at " + expected + " as expected",
                null,
                false,
                false);
        this.streamId = streamId;
        this.expected = expected;
        this.actual = actual;
    }

    public String streamId() {
        return streamId;
    }

    public long expected() {
        return expected;
    }

    /** The version found; 0 if there is no such stream. */
    public long actual() {
        return actual;
    }
}
