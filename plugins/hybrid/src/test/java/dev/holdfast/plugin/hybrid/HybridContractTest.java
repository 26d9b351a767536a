package dev.holdfast.plugin.hybrid;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class HybridContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new HybridPlugin();
    }
}
