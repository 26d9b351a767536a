package dev.holdfast.plugin.readiness;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class ReadinessGateContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ReadinessGatePlugin();
    }
}
