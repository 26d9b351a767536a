package dev.holdfast.server.http.condition;

import jakarta.inject.Inject;
import java.util.Optional;

/** The condition of the request that this thread serves, if it has one. */
public final class ExpectedTags {

    @SuppressWarnings("ThreadLocalUsage") // of this server: where a process has two, neither knows of the other
    private final ThreadLocal<TagList> expected = new ThreadLocal<>();

    @Inject
    public ExpectedTags() {}

    public Optional<TagList> current() {
        return Optional.ofNullable(expected.get());
    }

    void begin(TagList tags) {
        expected.set(tags);
    }

    void end() {
        expected.remove();
    }
}
