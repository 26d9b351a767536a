package dev.holdfast.plugin.formats.source;

import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong, so that everything can be mended at once. */
public final class Problems {

    private static final int MOST = 50;

    private final List<ScenarioProblem> found = new ArrayList<>();
    private int count;

    /** The result of reading something, or empty when that was a mistake. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Mistake mistake) {
            add(mistake);
            return Optional.empty();
        }
    }

    /** Notes a mistake. */
    public void add(Mistake mistake) {
        count++;
        if (found.size() < MOST) {
            mistake.problem().ifPresent(found::add);
        }
    }

    /** How many mistakes there were so far. */
    public int count() {
        return count;
    }

    /** Stops reading what the mistakes since an earlier count make unreadable. */
    public void stopSince(int earlier) {
        if (count > earlier) {
            throw new Mistake();
        }
    }

    /** Reads something, and turns the first mistake or all that were collected into an exception. */
    public static <T> T reporting(Reading<T> reading) throws InvalidScenarioException {
        Problems problems = new Problems();
        Optional<T> result = problems.attempt(() -> reading.read(problems));
        if (!problems.found.isEmpty()) {
            throw new InvalidScenarioException(problems.found);
        }
        return result.orElseThrow();
    }

    /** Reads something; what it can go on after, it notes. */
    public interface Reading<T> {

        /** Reads. */
        T read(Problems problems);
    }
}
