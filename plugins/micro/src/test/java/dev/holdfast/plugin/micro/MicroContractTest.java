package dev.holdfast.plugin.micro;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class MicroContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new MicroPlugin();
    }
}
