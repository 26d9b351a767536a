package dev.holdfast.server.config;

import java.time.Duration;

/** What the engine allows itself and plugins. */
public record EngineConfig(
        @Setting(fallback = "PT1S", least = "PT0.01S", most = "PT60S", about = "Longest time for one call of a plugin")
                Duration pluginTimeLimit,
        @Setting(fallback = "1000", least = "1", about = "Most negotiations kept in memory") int cacheSize) {}
