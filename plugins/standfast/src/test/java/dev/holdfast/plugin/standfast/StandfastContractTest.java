package dev.holdfast.plugin.standfast;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class StandfastContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new StandfastPlugin();
    }
}
