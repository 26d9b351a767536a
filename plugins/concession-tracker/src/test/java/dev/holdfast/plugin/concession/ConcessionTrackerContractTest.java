package dev.holdfast.plugin.concession;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class ConcessionTrackerContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ConcessionTrackerPlugin();
    }
}
