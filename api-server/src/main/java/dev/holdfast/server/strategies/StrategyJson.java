package dev.holdfast.server.strategies;

import dev.holdfast.engine.host.part.Registered;
import java.util.List;

/**
 * A strategy as {@code --json} prints it.
 *
 * @param name the name by which it is chosen
 * @param plugin the plugin that brings it
 * @param summary what it does
 * @param playsAlone whether it answers every turn; one that does not is named before others
 * @param settings what can be set
 */
record StrategyJson(String name, String plugin, String summary, boolean playsAlone, List<SettingJson> settings) {

    static StrategyJson of(Registered<?> strategy) {
        return new StrategyJson(
                strategy.name(),
                strategy.plugin(),
                strategy.summary(),
                strategy.playsAlone(),
                strategy.settings().settings().stream().map(SettingJson::of).toList());
    }
}
