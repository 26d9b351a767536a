package dev.holdfast.engine.host.part;

import dev.holdfast.engine.settings.SettingsDescriptor;
import dev.holdfast.spi.Factory;

/**
 * A part that can be made. What the factory says about itself was asked once, when its plugin was loaded.
 *
 * @param plugin the name of the plugin that offers it
 * @param kind its kind
 * @param name the name by which it is chosen
 * @param summary what it does, in one line for people
 * @param factory makes it; plugin code, so it is called through a {@code PluginCaller} only
 * @param playsAlone whether it can do its work without another part of its kind, as nearly all can
 * @param settings what may be written as its settings
 * @param <F> the kind of factory
 */
public record Registered<F extends Factory<?>>(
        String plugin,
        PartKind kind,
        String name,
        String summary,
        F factory,
        boolean playsAlone,
        SettingsDescriptor<?> settings) {

    /** How the part is called in faults and messages. */
    public String part() {
        return kind.named(name);
    }
}
