package dev.holdfast.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Measures pass after pass and writes JMH's results to a file. Ends when its standard input does, as its parent did. */
public final class Measure {

    /** The share of the time after which nothing else is warmed up. */
    private static final double ENOUGH_WARMING = 0.6;

    /** How much less time of a processor than by the clock is enough. */
    private static final double WARM = 2;

    private final Pace pace;
    private final List<Step> steps;
    private final List<RunResult> results = new ArrayList<>();
    private final long start = System.nanoTime();

    private Measure(Pace pace, List<Step> steps) {
        this.pace = pace;
        this.steps = new ArrayList<>(steps);
    }

    /**
     * Started by {@code holdfast bench}.
     *
     * @param arguments the directory of the plugins, the file for the results, and {@code quick} or {@code thorough}
     */
    public static void main(String... arguments) throws RunnerException, IOException {
        Thread parent = new Thread(Measure::endWithParent, "parent");
        parent.setDaemon(true);
        parent.start();
        boolean quick = arguments[2].equals("quick");
        Measure measure = new Measure(
                quick ? Pace.QUICK : Pace.THOROUGH, quick ? Steps.quick(arguments[0]) : Steps.all(arguments[0]));
        measure.run();
        measure.write(Path.of(arguments[1]));
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // the same as its end
        }
        Runtime.getRuntime().halt(1);
    }

    private void run() throws RunnerException {
        if (pace.isInOneProcess()) {
            warmUp();
        }
        Duration longest = Duration.ZERO;
        for (int pass = 1; pass <= pace.passes() && !isTooLate(longest); pass++) {
            Duration begun = passed();
            for (int step = 0; step < steps.size() && !isOver(pass, step); step++) {
                results.addAll(measure(steps.get(step), false));
                System.out.println(pass + "/" + pace.passes() + " " + (step + 1) + "/" + steps.size());
            }
            longest = max(longest, passed().minus(begun));
        }
    }

    /**
     * Runs each step until it has had enough of a processor to be compiled. On a machine that is too busy for all of them, what
     * matters most comes first, and what is not warm is not measured.
     */
    private void warmUp() throws RunnerException {
        int warm = 0;
        while (warm < steps.size() && (warm < Steps.INDISPENSABLE || !isPast(ENOUGH_WARMING))) {
            warmUp(steps.get(warm));
            warm++;
        }
        steps.subList(warm, steps.size()).clear();
    }

    private void warmUp(Step step) throws RunnerException {
        double processor = 0;
        do {
            for (RunResult result : measure(step, true)) {
                processor += result.getSecondaryResults().get("processorNanos").getScore();
            }
        } while (processor < pace.warmUp().toNanos() / WARM && !step.isSingleShot() && !isPast(ENOUGH_WARMING));
    }

    private boolean isPast(double share) {
        return passed().toNanos() > share * pace.end().toNanos();
    }

    /** Whether a pass that takes as long as another would end too late; the first pass is made in any case. */
    private boolean isTooLate(Duration longest) {
        return !longest.isZero() && passed().plus(longest).compareTo(pace.end()) > 0;
    }

    /** On a machine that is too busy even for one pass, only what matters most is measured: it comes first. */
    private boolean isOver(int pass, int step) {
        return passed().compareTo(pace.end()) > 0 && (pass > 1 || step >= Steps.INDISPENSABLE);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<RunResult> measure(Step step, boolean warming) throws RunnerException {
        return List.copyOf(new Runner(pace.set(step, warming, step.options()).build()).run());
    }

    private void write(Path file) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
    }
}
