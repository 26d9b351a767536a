package dev.holdfast.testkit.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * A way to misbehave.
 *
 * @param name what it is called
 * @param kind the kind of fault that it is
 * @param deed does it
 */
record Misdeed(String name, String kind, Supplier<?> deed) {

    /** What broken parts say, and what must not get out. */
    static final String SECRET = "the walk-away point is 34.00";

    /** All of them; one needs a directory for classes. */
    static Stream<Misdeed> all(Path directory) throws IOException, ReflectiveOperationException {
        return Stream.of(
                new Misdeed("throws", "THREW", () -> {
                    throw new IllegalStateException(SECRET);
                }),
                new Misdeed("throws an error", "THREW", () -> {
                    throw new AssertionError(SECRET);
                }),
                new Misdeed("throws a checked exception", "THREW", () -> sneak(new Exception(SECRET))),
                new Misdeed("overflows the stack", "THREW", Misdeed::overflow),
                new Misdeed("answers null", "RETURNED_NULL", () -> null),
                new Misdeed("links against a missing class", "BROKEN_LINK", MissingClass.code(directory)),
                new Misdeed("loops for ever", "TIMED_OUT", Misdeed::loop));
    }

    /** One test for each. */
    static List<DynamicTest> each(Path directory, ThrowingConsumer<Misdeed> test)
            throws IOException, ReflectiveOperationException {
        return tests(all(directory), test);
    }

    static List<DynamicTest> tests(Stream<Misdeed> misdeeds, ThrowingConsumer<Misdeed> test) {
        Function<Misdeed, DynamicTest> named =
                misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> test.accept(misdeed));
        return misdeeds.map(named).toList();
    }

    /** How long the host lets it run: whoever does not loop has all the time that a busy machine needs. */
    Duration limit() {
        return kind.equals("TIMED_OUT") ? Duration.ofMillis(100) : Duration.ofMinutes(1);
    }

    /** Does it where something else is expected. */
    <T> T as(Class<T> expected) {
        return expected.cast(deed.get());
    }

    @SuppressWarnings("InfiniteRecursion") // a mistake in a plugin is what this is about
    private static Object overflow() {
        return overflow().toString() + overflow();
    }

    /** For ever, or until it is told to stop, so that the test does not keep a processor busy. */
    private static Object loop() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return null;
    }

    @SuppressWarnings("unchecked") // the exception is thrown as what it is not, which is the point
    private static <E extends Throwable> Object sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
