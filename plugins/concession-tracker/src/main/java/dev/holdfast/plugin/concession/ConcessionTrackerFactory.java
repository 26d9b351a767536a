package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.TrackerFactory;

/** Makes the tracker. */
final class ConcessionTrackerFactory implements TrackerFactory<TrackerSettings> {

    @Override
    public String name() {
        return ConcessionTrackerPlugin.NAME;
    }

    @Override
    public String summary() {
        return "Measures the concessions of both sides and remarks on lowballs, stalls and unanswered concessions.";
    }

    @Override
    public Class<TrackerSettings> settingsType() {
        return TrackerSettings.class;
    }

    @Override
    public Tracker create(TrackerSettings settings, Brief brief) {
        return new ConcessionTracker(settings, brief);
    }
}
