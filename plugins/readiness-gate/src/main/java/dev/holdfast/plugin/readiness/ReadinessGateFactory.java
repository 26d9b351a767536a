package dev.holdfast.plugin.readiness;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;

/** Makes the gate. */
final class ReadinessGateFactory implements GuardFactory<ReadinessGateSettings> {

    @Override
    public String name() {
        return "readiness-gate";
    }

    @Override
    public String summary() {
        return "Keeps the talk closed until negotiating is the thing to do and the evidence for it is fresh.";
    }

    @Override
    public Class<ReadinessGateSettings> settingsType() {
        return ReadinessGateSettings.class;
    }

    @Override
    public Guard create(ReadinessGateSettings settings, Brief brief) {
        return new ReadinessGate(settings);
    }
}
