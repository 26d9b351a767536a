package dev.holdfast.plugin.timedependent;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class TimeDependentContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TimeDependentPlugin();
    }
}
