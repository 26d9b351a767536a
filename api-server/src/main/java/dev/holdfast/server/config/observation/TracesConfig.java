package dev.holdfast.server.config.observation;

import dev.holdfast.server.config.Setting;
import java.util.Optional;

/** Where traces of requests go. */
public record TracesConfig(
        @Setting(
                        fallback = "",
                        about =
                                "Address that takes traces by OTLP over HTTP, such as http://localhost:4318/v1/traces; none are made"
                                        + " without it")
                Optional<String> otlpEndpoint,
        @Setting(
                        fallback = "100",
                        least = "0",
                        most = "100",
                        about = "How many in a hundred requests are traced that do not come with a trace of their own")
                int percent) {}
