package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class TitForTatContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TitForTatPlugin();
    }
}
