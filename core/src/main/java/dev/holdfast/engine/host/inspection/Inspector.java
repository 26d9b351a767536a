package dev.holdfast.engine.host.inspection;

import static dev.holdfast.engine.host.jar.Complaint.ASK_THE_AUTHOR;

import dev.holdfast.engine.host.part.PartKind;
import dev.holdfast.engine.host.part.PartName;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.SettingsDescriptor;
import dev.holdfast.spi.Factory;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a plugin, once, for all that it says of itself. */
public final class Inspector {

    private final Questioning questioning;
    private final String plugin;

    private Inspector(Questioning questioning, String plugin) {
        this.questioning = questioning;
        this.plugin = plugin;
    }

    /** What a plugin says of itself; what it does not answer, or not well, is among the problems. */
    public static Inspection inspect(Plugin code, Questioning questioning, ClassLoader classLoader) {
        Optional<String> name = questioning.ask("name", code::name);
        name.filter(said -> !PartName.isValid(said)).ifPresent(said -> refuseName(questioning, "plugin", said));
        String known = name.filter(PartName::isValid).orElse(questioning.origin());
        return new Inspector(questioning, known).inspect(code, classLoader);
    }

    private Inspection inspect(Plugin code, ClassLoader classLoader) {
        return new Inspection(
                questioning.origin(),
                plugin,
                classLoader,
                parts(PartKind.STRATEGY, code::strategies),
                parts(PartKind.GUARD, code::guards),
                parts(PartKind.TRACKER, code::trackers),
                parts(PartKind.ASSESSOR, code::assessors),
                parts(PartKind.SCENARIO_FORMAT, code::scenarioFormats),
                questioning.complaints());
    }

    private <F extends Factory<?>> List<Registered<F>> parts(PartKind kind, Supplier<List<F>> code) {
        List<Registered<F>> parts = new ArrayList<>();
        int position = 1;
        List<F> factories = questioning
                .ask("list of " + kind + " factories", () -> copy(code.get()))
                .orElse(List.of());
        for (F factory : factories) {
            register(kind, kind + " factory " + position, factory).ifPresent(parts::add);
            position++;
        }
        return parts;
    }

    private static <F> List<F> copy(List<F> said) {
        return said == null ? null : List.copyOf(said);
    }

    private <F extends Factory<?>> Optional<Registered<F>> register(PartKind kind, String position, F factory) {
        Optional<String> name = questioning.ask(position + ", name", factory::name);
        name.filter(said -> !PartName.isValid(said)).ifPresent(said -> refuseName(questioning, position, said));
        if (name.filter(PartName::isValid).isEmpty()) {
            return Optional.empty();
        }
        String part = kind.named(name.get());
        Optional<String> summary = questioning.ask(part + ", summary", factory::summary);
        Optional<SettingsDescriptor<?>> settings = settings(part, factory);
        Optional<Boolean> alone = questioning.ask(part + ", playsAlone", () -> playsAlone(factory));
        if (summary.isEmpty() || settings.isEmpty() || alone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Registered<>(plugin, kind, name.get(), summary.get(), factory, alone.get(), settings.get()));
    }

    private static boolean playsAlone(Factory<?> factory) {
        return !(factory instanceof StrategyFactory<?> strategies) || strategies.playsAlone();
    }

    private Optional<SettingsDescriptor<?>> settings(String part, Factory<?> factory) {
        Optional<Declared> declared = questioning.ask(part + ", settings", () -> declared(factory));
        declared.filter(settings -> settings.descriptor().isEmpty())
                .ifPresent(settings -> questioning.complain(
                        "the settings of " + part + " are not declared well: " + settings.problem(), ASK_THE_AUTHOR));
        return declared.flatMap(Declared::descriptor);
    }

    private static Declared declared(Factory<?> factory) {
        Class<? extends Record> type = factory.settingsType();
        if (type == null) {
            return new Declared(Optional.empty(), "there is no record; NoSettings stands for none");
        }
        try {
            return new Declared(Optional.of(SettingsDescriptor.of(type)), "");
        } catch (IllegalArgumentException declaredBadly) {
            return new Declared(Optional.empty(), String.valueOf(declaredBadly.getMessage()));
        }
    }

    private static void refuseName(Questioning questioning, String what, String name) {
        questioning.complain(
                "the " + what + " is called " + PartName.shown(name) + "; names are " + PartName.RULE, ASK_THE_AUTHOR);
    }

    /** A description of settings, or what stands against it. */
    private record Declared(Optional<SettingsDescriptor<?>> descriptor, String problem) {}
}
