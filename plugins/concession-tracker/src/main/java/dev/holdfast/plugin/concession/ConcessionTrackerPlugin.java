package dev.holdfast.plugin.concession;

import dev.holdfast.plugin.concession.probing.ProbeWatchFactory;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.TrackerFactory;
import java.util.List;

/** Offers the strategy and the tracker {@code concession-tracker}, and the tracker {@code probe-watch}. */
public final class ConcessionTrackerPlugin implements Plugin {

    static final String NAME = "concession-tracker";

    /** Made by the loader. */
    public ConcessionTrackerPlugin() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new GiveAndTakeFactory());
    }

    @Override
    public List<TrackerFactory<?>> trackers() {
        return List.of(new ConcessionTrackerFactory(), new ProbeWatchFactory());
    }
}
