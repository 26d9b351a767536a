package dev.holdfast.plugin.walkaway;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class WalkAwayEnforcerContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new WalkAwayEnforcerPlugin();
    }
}
