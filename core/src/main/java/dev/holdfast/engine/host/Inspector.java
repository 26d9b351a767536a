package dev.holdfast.engine.host;

import dev.holdfast.engine.settings.SettingsDescriptor;
import dev.holdfast.spi.Factory;
import dev.holdfast.spi.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks a plugin, once, for all that it says of itself. */
final class Inspector {

    private static final String ASK_THE_AUTHOR = "Ask the plugin's author for a corrected version.";

    private final PluginCaller caller;
    private final List<Complaint> problems = new ArrayList<>();
    private String plugin;

    private Inspector(PluginCaller caller, String plugin) {
        this.caller = caller;
        this.plugin = plugin;
    }

    /** Inspects a plugin that is known by where it comes from until it has said its name. */
    static Inspection inspect(Plugin plugin, String origin, PluginCaller caller, ClassLoader classLoader) {
        return new Inspector(caller, origin).inspect(plugin, classLoader);
    }

    private Inspection inspect(Plugin code, ClassLoader classLoader) {
        String origin = plugin;
        String name = ask("name", origin, code::name, "");
        if (PartName.isValid(name)) {
            plugin = name;
        } else if (problems.isEmpty()) {
            complain("the name " + PartName.shown(name) + " is not allowed: " + PartName.RULE, ASK_THE_AUTHOR);
        }
        return new Inspection(
                origin,
                plugin,
                classLoader,
                parts(PartKind.STRATEGY, origin, code::strategies),
                parts(PartKind.GUARD, origin, code::guards),
                parts(PartKind.TRACKER, origin, code::trackers),
                parts(PartKind.ASSESSOR, origin, code::assessors),
                problems);
    }

    private <F extends Factory<?>> List<Registered<F>> parts(PartKind kind, String origin, Supplier<List<F>> code) {
        List<Registered<F>> parts = new ArrayList<>();
        int position = 1;
        for (F factory : ask("list of " + kind + " factories", origin, () -> List.copyOf(code.get()), List.<F>of())) {
            register(kind, kind + " factory " + position, origin, factory, parts);
            position++;
        }
        return parts;
    }

    private <F extends Factory<?>> void register(
            PartKind kind, String position, String origin, F factory, List<Registered<F>> parts) {
        int before = problems.size();
        String name = ask(position + ", name", origin, factory::name, "");
        if (problems.size() > before) {
            return;
        }
        if (!PartName.isValid(name)) {
            complain(
                    "the name " + PartName.shown(name) + " of " + position + " is not allowed: " + PartName.RULE,
                    ASK_THE_AUTHOR);
            return;
        }
        String part = kind.named(name);
        String summary = ask(part + ", summary", origin, factory::summary, "");
        Settings settings = ask(part + ", settings", origin, () -> settings(factory), new Settings(null, ""));
        if (problems.size() == before && settings.descriptor() == null) {
            complain("the settings of " + part + " are not declared well: " + settings.problem(), ASK_THE_AUTHOR);
        }
        if (problems.size() == before) {
            parts.add(new Registered<>(plugin, kind, name, summary, factory, settings.descriptor()));
        }
    }

    private static Settings settings(Factory<?> factory) {
        Class<? extends Record> type = factory.settingsType();
        if (type == null) {
            return new Settings(null, "there is no settings type; NoSettings stands for none");
        }
        try {
            return new Settings(SettingsDescriptor.of(type), "");
        } catch (IllegalArgumentException declaredBadly) {
            return new Settings(null, declaredBadly.getMessage());
        }
    }

    private <T> T ask(String what, String origin, Supplier<T> code, T otherwise) {
        try {
            return caller.call(origin, what, code);
        } catch (PluginFault fault) {
            complain(fault.getMessage(), ASK_THE_AUTHOR);
            return otherwise;
        }
    }

    private void complain(String message, String remedy) {
        problems.add(new Complaint(message, remedy));
    }

    /** A descriptor, or what stands against it. */
    private record Settings(SettingsDescriptor<?> descriptor, String problem) {}
}
