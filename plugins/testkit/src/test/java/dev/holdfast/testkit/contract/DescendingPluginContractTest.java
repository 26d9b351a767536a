package dev.holdfast.testkit.contract;

import dev.holdfast.spi.Plugin;

/** A plugin that keeps the contract passes it. */
class DescendingPluginContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new DescendingPlugin();
    }

    @Override
    protected boolean isInstallable() {
        return false;
    }
}
