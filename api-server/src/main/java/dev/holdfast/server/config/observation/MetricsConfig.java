package dev.holdfast.server.config.observation;

import dev.holdfast.server.config.Setting;
import java.time.Duration;
import java.util.Optional;

/** Where figures about the server go, beside {@code GET /metrics}. */
public record MetricsConfig(
        @Setting(
                        fallback = "",
                        about =
                                "Address that takes metrics by OTLP over HTTP, such as http://localhost:4318/v1/metrics")
                Optional<String> otlpEndpoint,
        @Setting(fallback = "PT60S", least = "PT1S", about = "Time between two reports to metrics.otlp-endpoint")
                Duration otlpInterval) {}
