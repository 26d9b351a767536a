package dev.holdfast.plugin.formats;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class ScenarioFormatsContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ScenarioFormatsPlugin();
    }
}
