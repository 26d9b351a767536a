package dev.holdfast.plugin.composed;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class ComposedContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ComposedPlugin();
    }
}
