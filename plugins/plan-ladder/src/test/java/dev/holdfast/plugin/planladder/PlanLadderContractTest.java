package dev.holdfast.plugin.planladder;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class PlanLadderContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new PlanLadderPlugin();
    }
}
