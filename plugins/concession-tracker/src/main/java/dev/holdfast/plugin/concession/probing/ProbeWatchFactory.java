package dev.holdfast.plugin.concession.probing;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.TrackerFactory;

/** Makes the tracker. */
public final class ProbeWatchFactory implements TrackerFactory<ProbeWatchSettings> {

    /** Offered by the plugin. */
    public ProbeWatchFactory() {}

    @Override
    public String name() {
        return "probe-watch";
    }

    @Override
    public String summary() {
        return "Notices bisection and nibbling, and says what the other side can know by now.";
    }

    @Override
    public Class<ProbeWatchSettings> settingsType() {
        return ProbeWatchSettings.class;
    }

    @Override
    public Tracker create(ProbeWatchSettings settings, Brief brief) {
        return new ProbeWatch(settings, brief.preferences());
    }
}
