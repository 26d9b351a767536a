package dev.holdfast.testkit;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.TrackerFactory;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A plugin made of lambdas, for tests of everything but plugins. Its parts have no settings. */
public final class TestPlugin implements Plugin {

    private final String name;
    private final List<StrategyFactory<?>> strategies = new ArrayList<>();
    private final List<GuardFactory<?>> guards = new ArrayList<>();
    private final List<TrackerFactory<?>> trackers = new ArrayList<>();
    private final List<AssessorFactory<?>> assessors = new ArrayList<>();

    private TestPlugin(String name) {
        this.name = name;
    }

    /** A plugin that offers nothing yet. */
    public static TestPlugin named(String name) {
        return new TestPlugin(name);
    }

    /** Offers a strategy, made anew for each negotiation. */
    public TestPlugin strategy(String part, Function<Brief, Strategy> make) {
        strategies.add(new OfStrategy(part, make));
        return this;
    }

    /** Offers a guard, made anew for each negotiation. */
    public TestPlugin guard(String part, Function<Brief, Guard> make) {
        guards.add(new OfGuard(part, make));
        return this;
    }

    /** Offers a tracker, made anew for each negotiation. */
    public TestPlugin tracker(String part, Function<Brief, Tracker> make) {
        trackers.add(new OfTracker(part, make));
        return this;
    }

    /** Offers an assessor, made anew for each negotiation. */
    public TestPlugin assessor(String part, Function<Brief, Assessor> make) {
        assessors.add(new OfAssessor(part, make));
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.copyOf(strategies);
    }

    @Override
    public List<GuardFactory<?>> guards() {
        return List.copyOf(guards);
    }

    @Override
    public List<TrackerFactory<?>> trackers() {
        return List.copyOf(trackers);
    }

    @Override
    public List<AssessorFactory<?>> assessors() {
        return List.copyOf(assessors);
    }

    private record OfStrategy(String name, Function<Brief, Strategy> make) implements StrategyFactory<NoSettings> {

        @Override
        public String summary() {
            return "A strategy of a test.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Strategy create(NoSettings settings, Brief brief) {
            return make.apply(brief);
        }
    }

    private record OfGuard(String name, Function<Brief, Guard> make) implements GuardFactory<NoSettings> {

        @Override
        public String summary() {
            return "A guard of a test.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Guard create(NoSettings settings, Brief brief) {
            return make.apply(brief);
        }
    }

    private record OfTracker(String name, Function<Brief, Tracker> make) implements TrackerFactory<NoSettings> {

        @Override
        public String summary() {
            return "A tracker of a test.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Tracker create(NoSettings settings, Brief brief) {
            return make.apply(brief);
        }
    }

    private record OfAssessor(String name, Function<Brief, Assessor> make) implements AssessorFactory<NoSettings> {

        @Override
        public String summary() {
            return "An assessor of a test.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Assessor create(NoSettings settings, Brief brief) {
            return make.apply(brief);
        }
    }
}
