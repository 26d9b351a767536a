package dev.holdfast.server.http.condition;

import jakarta.inject.Inject;
import java.util.Optional;

/** The condition of the request that this thread serves, if it has one, and the tag that holds after what it has done. */
public final class ExpectedTags {

    @SuppressWarnings("ThreadLocalUsage") // of this server: where a process has two, neither knows of the other
    private final ThreadLocal<TagList> expected = new ThreadLocal<>();

    @SuppressWarnings("ThreadLocalUsage") // likewise
    private final ThreadLocal<String> reached = new ThreadLocal<>();

    @Inject
    public ExpectedTags() {}

    public Optional<TagList> current() {
        return Optional.ofNullable(expected.get());
    }

    /** Says which tag the caller may go on with: that of their own view, and nothing else. */
    public void reached(String tag) {
        reached.set(tag);
    }

    Optional<String> reached() {
        return Optional.ofNullable(reached.get());
    }

    void begin(TagList tags) {
        expected.set(tags);
    }

    void end() {
        expected.remove();
        reached.remove();
    }
}
