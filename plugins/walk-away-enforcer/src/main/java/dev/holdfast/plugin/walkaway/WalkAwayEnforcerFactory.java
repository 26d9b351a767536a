package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;

/** Makes the guard. */
final class WalkAwayEnforcerFactory implements GuardFactory<WalkAwayEnforcerSettings> {

    @Override
    public String name() {
        return WalkAwayEnforcerPlugin.NAME;
    }

    @Override
    public String summary() {
        return "Lets nothing below the settling point pass; warns, announces the final offer and walks away when pushed.";
    }

    @Override
    public Class<WalkAwayEnforcerSettings> settingsType() {
        return WalkAwayEnforcerSettings.class;
    }

    @Override
    public Guard create(WalkAwayEnforcerSettings settings, Brief brief) {
        return new WalkAwayEnforcer(settings, brief);
    }
}
