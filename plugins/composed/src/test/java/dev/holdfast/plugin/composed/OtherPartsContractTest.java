package dev.holdfast.plugin.composed;

import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.contract.PluginContract;
import java.util.Map;

/** The contract with the parts that remember most. */
class OtherPartsContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ComposedPlugin();
    }

    @Override
    protected Map<String, Object> settings(String part) {
        return Map.of("curve", "RESOURCE", "model", "BAYESIAN", "acceptance", "COMBINED_MEAN_IN_WINDOW", "from", 0.3);
    }
}
