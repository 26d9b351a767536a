package dev.holdfast.server.config;

import java.util.Optional;

/** Who may do what on the server as a whole. */
public record SecurityConfig(
        @Setting(
                        fallback = "",
                        secret = true,
                        about = "The server's API key; without it one is made at the first start and shown once")
                Optional<Secret> apiKey) {}
