package dev.holdfast.plugin.field;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class FieldAgentsContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new FieldAgentsPlugin();
    }
}
