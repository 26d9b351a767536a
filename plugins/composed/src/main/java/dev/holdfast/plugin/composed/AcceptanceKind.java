package dev.holdfast.plugin.composed;

import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Benchmark;

/** What our side accepts. */
public enum AcceptanceKind {
    /** What is as good as our next offer. */
    NEXT,
    /** What is as good as our latest offer. */
    PREVIOUS,
    /** What reaches a utility. */
    CONSTANT,
    /** Anything within the plan, from a share of the time on. */
    TIME,
    /** What is as good as our next offer, or late as their best so far. */
    COMBINED_BEST,
    /** What is as good as our next offer, or late as their best in as much time as is left. */
    COMBINED_BEST_IN_WINDOW,
    /** What is as good as our next offer, or late as the mean of theirs in as much time as is left. */
    COMBINED_MEAN_IN_WINDOW;

    /** The condition of these settings. */
    Acceptance acceptance(ComposedSettings settings) {
        return switch (this) {
            case NEXT -> next(settings);
            case PREVIOUS -> Acceptance.previous(settings.scale(), settings.offset());
            case CONSTANT -> Acceptance.constant(settings.level());
            case TIME -> Acceptance.time(settings.from());
            case COMBINED_BEST -> combined(settings, Benchmark.BEST);
            case COMBINED_BEST_IN_WINDOW -> combined(settings, Benchmark.BEST_IN_WINDOW);
            case COMBINED_MEAN_IN_WINDOW -> combined(settings, Benchmark.MEAN_IN_WINDOW);
        };
    }

    private static Acceptance next(ComposedSettings settings) {
        return Acceptance.next(settings.scale(), settings.offset());
    }

    private static Acceptance combined(ComposedSettings settings, Benchmark benchmark) {
        return next(settings).or(Acceptance.time(settings.from()).and(Acceptance.notBelow(benchmark)));
    }
}
