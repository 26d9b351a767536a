package dev.holdfast.plugin.tutorial;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class TutorialContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TutorialPlugin();
    }
}
