package dev.holdfast.plugin.hardheaded;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class HardHeadedContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new HardHeadedPlugin();
    }
}
