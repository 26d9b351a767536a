package dev.holdfast.server.config.source;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that was read, and how each setting came to its value. */
public record Configured<C>(C configuration, List<EffectiveSetting> settings) {

    public Configured {
        settings = List.copyOf(settings);
    }

    /** All settings in one line, secrets masked. */
    public String describe() {
        return settings.stream().map(EffectiveSetting::toString).collect(Collectors.joining(", "));
    }
}
