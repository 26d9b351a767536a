package dev.holdfast.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that are nearly those that are kept: a few in each build, and with {@code -Dholdfast.fuzz.seconds=600} as many as that
 * time allows for each reader, from {@code -Dholdfast.fuzz.seed}. What is found stands in {@code target/fuzz}.
 */
class MutantsTest {

    private static final int IN_EACH_BUILD = 300;
    private static final long SECONDS = Long.getLong("holdfast.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("holdfast.fuzz.seed", 4);

    static List<FuzzTarget> targets() {
        return FuzzTarget.ALL;
    }

    @ParameterizedTest
    @MethodSource("targets")
    void inputsThatAreNearlyRightAreReadOrRefused(FuzzTarget target) throws Exception {
        List<byte[]> kept = new ArrayList<>();
        for (Path input : target.keptInputs()) {
            kept.add(Files.readAllBytes(input));
        }
        Mutation mutation = new Mutation(kept, new SplittableRandom(SEED));
        Map<String, Path> found = new LinkedHashMap<>();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        long read = 0;
        for (; read < IN_EACH_BUILD || System.nanoTime() < end; read++) {
            byte[] input = mutation.next();
            try {
                target.read(input);
            } catch (InvocationTargetException failed) {
                Throwable cause = failed.getCause();
                String place = place(cause);
                if (!found.containsKey(place)) {
                    found.put(place, keep(target, found.size(), input));
                }
            }
        }
        if (SECONDS > 0) {
            System.out.println(target.simpleName() + ": " + read + " inputs in " + SECONDS + " s");
        }

        assertThat(found)
                .as("what %d inputs from seed %d have found", read, SEED)
                .isEmpty();
    }

    /** What makes two failures one, whatever their words are. */
    private static String place(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("dev.holdfast"))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
    }

    private static Path keep(FuzzTarget target, int number, byte[] input) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", target.simpleName()));
        return Files.write(folder.resolve("found-" + number), input);
    }
}
