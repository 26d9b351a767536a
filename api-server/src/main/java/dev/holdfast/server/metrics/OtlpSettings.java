package dev.holdfast.server.metrics;

import io.micrometer.registry.otlp.OtlpConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How figures are sent by OTLP.
 *
 * @param url where to
 * @param step how often
 */
record OtlpSettings(String url, Duration step) implements OtlpConfig {

    /** Everything else is as the library has it: nothing is read from elsewhere. */
    @Override
    public String get(String key) {
        return null;
    }

    @Override
    public TimeUnit baseTimeUnit() {
        return TimeUnit.SECONDS;
    }

    @Override
    public Map<String, String> resourceAttributes() {
        return Map.of("service.name", "holdfast");
    }
}
