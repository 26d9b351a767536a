package dev.holdfast.plugin.tradeoff;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;

class TradeOffContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TradeOffPlugin();
    }
}
